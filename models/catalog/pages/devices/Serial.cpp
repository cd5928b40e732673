// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define SERIAL "devices/serial[]/"

static QList<Setting> serialMainRows()
{
    return {
        {.path = "devices/serial[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Serial ports"),
         .help = QT_TRANSLATE_NOOP("catalog", "Serial ports of the guest and what is at their other end."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .takes = Takes::Now},
        {.path = SERIAL "@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Other end"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the port is connected to on the host."),
         .words = characterTypes(),
         .takesAway = true},
        {.path = SERIAL "target/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Kind of port"),
         .help = QT_TRANSLATE_NOOP("catalog", "How the port is built into the guest."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the usual one of the machine"),
         .words = {{"isa-serial", QT_TRANSLATE_NOOP("catalog", "ISA")},
                   {"usb-serial", QT_TRANSLATE_NOOP("catalog", "USB")},
                   {"pci-serial", QT_TRANSLATE_NOOP("catalog", "PCI")},
                   {"isa-debug", QT_TRANSLATE_NOOP("catalog", "Debug port")},
                   {"spapr-vio-serial", QT_TRANSLATE_NOOP("catalog", "POWER")},
                   {"system-serial", QT_TRANSLATE_NOOP("catalog", "Built in (Arm)")},
                   {"sclp-serial", QT_TRANSLATE_NOOP("catalog", "IBM Z")}},
         .openWords = true,
         .example = "isa-serial"},
        {.path = SERIAL "target/model/@name",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Model"),
         .help = QT_TRANSLATE_NOOP("catalog", "The device of the hypervisor that does it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the usual one of the kind"),
         .words = characterModels()},
        {.path = SERIAL "target/@port",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Number"),
         .help = QT_TRANSLATE_NOOP("catalog", "Which of the guest's ports it is, from 0."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt counts"),
         .example = "0"},
        {.path = SERIAL "@tty",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Terminal now"),
         .help = QT_TRANSLATE_NOOP("catalog", "The terminal of a running guest; libvirt writes it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none, the guest is off"),
         .example = "/dev/pts/2"},
    };
}

static SettingGroup serialMain()
{
    return {
        .title = "",
        .place = "",
        .settings = serialMainRows() + characterSource(SERIAL),
    };
}

SettingPage Devices::serial()
{
    return {
        .id = "serial",
        .title = QT_TRANSLATE_NOOP("catalog", "Serial ports"),
        .intro =
            QT_TRANSLATE_NOOP("catalog", "Serial ports of the guest. A pseudo terminal is what virsh console opens."),
        .groups = {serialMain(), characterDetails(SERIAL), addressGroup(SERIAL)},
        .row = "devices/serial[]",
    };
}

#undef SERIAL
