// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define PARALLEL "devices/parallel[]/"

static QList<Setting> parallelMainRows()
{
    return {
        {.path = "devices/parallel[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Parallel ports"),
         .help = QT_TRANSLATE_NOOP("catalog", "Printer ports of the guest and what is at their other end."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none")},
        {.path = PARALLEL "@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Other end"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the port is connected to on the host."),
         .words = characterTypes(),
         .takesAway = true},
        {.path = PARALLEL "target/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Kind of port"),
         .help = QT_TRANSLATE_NOOP("catalog", "How the port is built into the guest."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the usual one of the machine"),
         .words = {{"isa-serial", QT_TRANSLATE_NOOP("catalog", "ISA")},
                   {"pci-serial", QT_TRANSLATE_NOOP("catalog", "PCI")}},
         .openWords = true,
         .example = "isa-parallel"},
        {.path = PARALLEL "target/model/@name",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Model"),
         .help = QT_TRANSLATE_NOOP("catalog", "The device of the hypervisor that does it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the usual one"),
         .words = characterModels()},
        {.path = PARALLEL "target/@port",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Number"),
         .help = QT_TRANSLATE_NOOP("catalog", "Which of the guest's ports it is, from 0."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt counts"),
         .example = "0"},
        {.path = PARALLEL "@tty",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Terminal now"),
         .help = QT_TRANSLATE_NOOP("catalog", "The terminal of a running guest; libvirt writes it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none, the guest is off"),
         .example = "/dev/pts/2"},
    };
}

static SettingGroup parallelMain()
{
    return {
        .title = "",
        .place = "",
        .settings = parallelMainRows() + characterSource(PARALLEL),
    };
}

SettingPage Devices::parallel()
{
    return {
        .id = "parallel",
        .title = QT_TRANSLATE_NOOP("catalog", "Parallel ports"),
        .intro = QT_TRANSLATE_NOOP("catalog", "Printer ports of the guest, for old programs and dongles."),
        .groups = {parallelMain(), characterDetails(PARALLEL), addressGroup(PARALLEL)},
        .row = "devices/parallel[]",
    };
}

#undef PARALLEL
