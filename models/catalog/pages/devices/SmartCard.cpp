// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define CARD "devices/smartcard[]/"

static QList<Setting> cardMainRows()
{
    return {
        {.path = "devices/smartcard[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Smart cards"),
         .help = QT_TRANSLATE_NOOP("catalog", "Smart card readers of the guest."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none")},
        {.path = CARD "@mode",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Card from"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whose card the guest sees."),
         .words = {{"host", QT_TRANSLATE_NOOP("catalog", "The host's reader")},
                   {"host-certificates", QT_TRANSLATE_NOOP("catalog", "Certificates of the host")},
                   {"passthrough", QT_TRANSLATE_NOOP("catalog", "Someone at the other end")}},
         .takesAway = true},
        {.path = CARD "certificate[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Certificates"),
         .help = QT_TRANSLATE_NOOP("catalog", "Three certificates of the host's database."),
         .when = {{CARD "@mode", "host-certificates"}}},
        {.path = CARD "certificate[]/text()",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Certificate"),
         .help = QT_TRANSLATE_NOOP("catalog", "The name of the certificate in the database."),
         .example = "cert1"},
        {.path = CARD "database",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Database"),
         .help = QT_TRANSLATE_NOOP("catalog", "The directory on the host with the certificates."),
         .unset = QT_TRANSLATE_NOOP("catalog", "/etc/pki/nssdb"),
         .when = {{CARD "@mode", "host-certificates"}},
         .example = "/etc/pki/nssdb"},
        {.path = CARD "@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Other end"),
         .help = QT_TRANSLATE_NOOP("catalog", "Where the card at the other end is."),
         .words = characterTypes(),
         .when = {{CARD "@mode", "passthrough"}},
         .takesAway = true},
    };
}

static SettingGroup cardMain()
{
    return {
        .title = "",
        .place = "",
        .settings = cardMainRows() + characterSource(CARD),
    };
}

static SettingGroup cardTarget()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Port"),
        .place = "devices/smartcard/target",
        .folded = true,
        .when = {{CARD "@mode", "passthrough"}},
        .settings =
            {
                {.path = CARD "target/@type",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Kind of port"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How the port is built into the guest."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the usual one"),
                 .words = {{"serial", QT_TRANSLATE_NOOP("catalog", "Serial port")}, {"virtio"}},
                 .openWords = true,
                 .example = "serial"},
                {.path = CARD "target/@port",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Number"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Which of the guest's ports it is, from 0."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt counts"),
                 .example = "0"},
                {.path = CARD "target/model/@name",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Model"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The device of the hypervisor that does it."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the usual one"),
                 .words = characterModels()},
            },
    };
}

static SettingGroup cardPlace()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Firmware's tables"),
        .place = "devices/smartcard/acpi",
        .folded = true,
        .settings =
            {
                {.path = CARD "acpi/@index",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Fixed number"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "A number in the firmware's tables that the guest can name the device after."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none"),
                 .minimum = 1,
                 .maximum = 16383},
                {.path = CARD "acpi/@nodeset",
                 .kind = Kind::CpuSet,
                 .label = QT_TRANSLATE_NOOP("catalog", "Close to cells"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The guest's NUMA cells that the device belongs to."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "to none"),
                 .since = "11.8",
                 .example = "0"},
            },
    };
}

SettingPage Devices::smartCard()
{
    return {
        .id = "smartcard",
        .title = QT_TRANSLATE_NOOP("catalog", "Smart cards"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog", "A smart card reader of the guest, with a card of the host or of whoever looks at the screen."),
        .groups = {cardMain(), characterDetails(CARD), cardTarget(), cardPlace(), addressOnlyGroup(CARD)},
        .row = "devices/smartcard[]",
    };
}

#undef CARD
