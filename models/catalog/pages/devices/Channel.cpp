// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define CHANNEL "devices/channel[]/"

static QList<Setting> channelMainRows()
{
    return {
        {.path = "devices/channel[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Channels"),
         .help = QT_TRANSLATE_NOOP("catalog", "Lines between programs of the host and agents in the guest."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .takes = Takes::Now},
        {.path = CHANNEL "@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Other end"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the channel is connected to on the host."),
         .words = characterTypes(),
         .takesAway = true},
        {.path = CHANNEL "target/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Kind of channel"),
         .help = QT_TRANSLATE_NOOP("catalog", "How the guest sees the channel."),
         .words = {{"virtio"},
                   {"guestfwd", QT_TRANSLATE_NOOP("catalog", "A network address (guestfwd)")},
                   {"xen", QT_TRANSLATE_NOOP("catalog", "Xen")}}},
    };
}

static QList<Setting> channelMainRowsMore()
{
    return {
        {.path = CHANNEL "target/@name",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Name"),
         .help = QT_TRANSLATE_NOOP("catalog", "The name by which the agent in the guest finds its channel."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .words = {{"org.qemu.guest_agent.0", QT_TRANSLATE_NOOP("catalog", "QEMU guest agent")},
                   {"com.redhat.spice.0", QT_TRANSLATE_NOOP("catalog", "SPICE agent")},
                   {"org.spice-space.webdav.0", QT_TRANSLATE_NOOP("catalog", "SPICE shared folder")},
                   {"org.libguestfs.channel.0", QT_TRANSLATE_NOOP("catalog", "libguestfs")}},
         .openWords = true,
         .when = {{CHANNEL "target/@type", "virtio xen"}},
         .example = "org.qemu.guest_agent.0"},
        {.path = CHANNEL "target/@address",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Address"),
         .help = QT_TRANSLATE_NOOP("catalog", "The address that the guest connects to."),
         .when = {{CHANNEL "target/@type", "guestfwd"}},
         .example = "10.0.2.1"},
        {.path = CHANNEL "target/@port",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Port"),
         .help = QT_TRANSLATE_NOOP("catalog", "The port that the guest connects to."),
         .when = {{CHANNEL "target/@type", "guestfwd"}},
         .example = "4600"},
    };
}

static QList<Setting> channelMainRowsRest()
{
    return {
        {.path = CHANNEL "target/@state",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Agent now"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whether an agent has opened the channel; libvirt writes it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "unknown"),
         .words = {{"connected", QT_TRANSLATE_NOOP("catalog", "Connected")},
                   {"disconnected", QT_TRANSLATE_NOOP("catalog", "Not connected")}},
         .when = {{CHANNEL "target/@type", "virtio"}}},
    };
}

static SettingGroup channelMain()
{
    return {
        .title = "",
        .place = "",
        .settings = channelMainRows() + channelMainRowsMore() + channelMainRowsRest() + characterSource(CHANNEL),
    };
}

SettingPage Devices::channel()
{
    return {
        .id = "channel",
        .title = QT_TRANSLATE_NOOP("catalog", "Channels"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog", "Lines to agents in the guest, which make shutting down, copying and resizing work well."),
        .groups = {channelMain(), characterDetails(CHANNEL), addressGroup(CHANNEL, Tables::None)},
        .row = "devices/channel[]",
    };
}

#undef CHANNEL
