// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

static QList<Setting> hostSource(const char *device)
{
    return {
        {.path = joined(device, "source/@path"),
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Path"),
         .help = QT_TRANSLATE_NOOP("catalog", "The file, pipe, device or socket on the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt picks one where it can"),
         .when = {{joined(device, "@type"), "dev file pipe unix pty"}},
         .example = "/var/log/guest.log"},
        {.path = joined(device, "source/@mode"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Connection"),
         .help = QT_TRANSLATE_NOOP("catalog", "Bind waits for others to connect, connect goes to them."),
         .unset = QT_TRANSLATE_NOOP("catalog", "connect"),
         .words = {{"bind", QT_TRANSLATE_NOOP("catalog", "Waits for others")},
                   {"connect", QT_TRANSLATE_NOOP("catalog", "Goes to them")}},
         .when = {{joined(device, "@type"), "unix tcp udp"}}},
        {.path = joined(device, "source/@host"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Host"),
         .help = QT_TRANSLATE_NOOP("catalog", "The name or address of the network connection."),
         .when = {{joined(device, "@type"), "tcp udp"}},
         .example = "127.0.0.1"},
        {.path = joined(device, "source/@service"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Port"),
         .help = QT_TRANSLATE_NOOP("catalog", "The port of the network connection."),
         .when = {{joined(device, "@type"), "tcp udp"}},
         .example = "4555"},
        {.path = joined(device, "source/@append"),
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Append"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "Keeps what the file holds when the guest starts; otherwise it is emptied."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{joined(device, "@type"), "file"}}},
    };
}

static QList<Setting> namedSource(const char *device)
{
    return {
        {.path = joined(device, "source/@channel"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Name"),
         .help = QT_TRANSLATE_NOOP("catalog", "What SPICE or the D-Bus display calls the channel."),
         .when = {{joined(device, "@type"), "spiceport dbus"}},
         .example = "org.qemu.console.serial.0"},
        {.path = joined(device, "source/@master"),
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Our end"),
         .help = QT_TRANSLATE_NOOP("catalog", "The end of the null modem that the guest has."),
         .when = {{joined(device, "@type"), "nmdm"}},
         .example = "/dev/nmdm0A"},
        {.path = joined(device, "source/@slave"),
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Other end"),
         .help = QT_TRANSLATE_NOOP("catalog", "The end of the null modem that is for others."),
         .when = {{joined(device, "@type"), "nmdm"}},
         .example = "/dev/nmdm0B"},
        {.path = joined(device, "source/clipboard/@copypaste"),
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Clipboard"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whether text can be copied between the guest and the viewer."),
         .unset = QT_TRANSLATE_NOOP("catalog", "yes"),
         .words = yesNo(),
         .when = {{joined(device, "@type"), "qemu-vdagent"}}},
        {.path = joined(device, "source/mouse/@mode"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Mouse"),
         .help = QT_TRANSLATE_NOOP("catalog", "Who draws the pointer; the client's is smoother."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .words = {{"server", QT_TRANSLATE_NOOP("catalog", "In the guest")},
                   {"client", QT_TRANSLATE_NOOP("catalog", "In the viewer")}},
         .when = {{joined(device, "@type"), "qemu-vdagent"}}},
    };
}

QList<Setting> Devices::characterSource(const char *device)
{
    return hostSource(device) + namedSource(device);
}

static QList<Setting> protocolRows(const char *device)
{
    return {
        {.path = joined(device, "protocol/@type"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Protocol"),
         .help = QT_TRANSLATE_NOOP("catalog", "What is spoken on the network connection."),
         .unset = QT_TRANSLATE_NOOP("catalog", "raw"),
         .words = {{"raw", QT_TRANSLATE_NOOP("catalog", "Raw")},
                   {"telnet", QT_TRANSLATE_NOOP("catalog", "Telnet")},
                   {"telnets", QT_TRANSLATE_NOOP("catalog", "Telnet over TLS")},
                   {"tls", QT_TRANSLATE_NOOP("catalog", "TLS")}},
         .when = {{joined(device, "@type"), "tcp"}}},
        {.path = joined(device, "source/@tls"),
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Encrypted"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whether the connection is encrypted by the rules of the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as the host is set up"),
         .words = yesNo(),
         .when = {{joined(device, "@type"), "tcp"}}},
    };
}

static QList<Setting> protocolRowsMore(const char *device)
{
    return {
        {.path = joined(device, "source/reconnect/@enabled"),
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Reconnect"),
         .help = QT_TRANSLATE_NOOP("catalog", "Tries again when the connection is lost."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{joined(device, "@type"), "tcp unix"}}},
        {.path = joined(device, "source/reconnect/@timeout"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Reconnect after"),
         .help = QT_TRANSLATE_NOOP("catalog", "How long it waits before it tries again."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .unit = QT_TRANSLATE_NOOP("catalog", "s"),
         .maximum = MaximumUInt,
         .when = {{joined(device, "source/reconnect/@enabled"), "yes"}},
         .example = "10"},
    };
}

static QList<Setting> protocolRowsRest(const char *device)
{
    return {
        {.path = joined(device, "source/reconnect/@delay"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Delay"),
         .help = QT_TRANSLATE_NOOP("catalog", "The same in milliseconds."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the delay in seconds holds"),
         .unit = QT_TRANSLATE_NOOP("catalog", "ms"),
         .maximum = MaximumUInt,
         .when = {{joined(device, "source/reconnect/@enabled"), "yes"}},
         .since = "9.2",
         .example = "500"},
    };
}

static QList<Setting> logRows(const char *device)
{
    return {
        {.path = joined(device, "log/@file"),
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Log file"),
         .help = QT_TRANSLATE_NOOP("catalog", "All that passes is also written to this file on the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "nothing is logged"),
         .example = "/var/log/libvirt/guest.log"},
        {.path = joined(device, "log/@append"),
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Append to log"),
         .help = QT_TRANSLATE_NOOP("catalog", "Keeps the log of earlier starts."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the host decides"),
         .words = onOff(),
         .when = {{joined(device, "log/@file")}}},
    };
}

static QList<Setting> detailRows(const char *device)
{
    return protocolRows(device) + protocolRowsMore(device) + protocolRowsRest(device) + logRows(device);
}

SettingGroup Devices::characterDetails(const char *device)
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Connection"),
        .place = (placeOf(device, "source")),
        .folded = true,
        .settings = detailRows(device) + sourceLabels(joined(device, "source/")),
    };
}
