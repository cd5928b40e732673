// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define WATCHDOG "devices/watchdog[]/"

static SettingGroup watchdogMain()
{
    return {
        .title = "",
        .place = "",
        .settings =
            {
                {.path = "devices/watchdog[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Watchdog"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Acts when the guest no longer shows that it is alive."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none, or what the chipset has"),
                 .takes = Takes::Now},
                {.path = WATCHDOG "@model",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Model"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The watchdog that the guest sees."),
                 .words = {{"itco", QT_TRANSLATE_NOOP("catalog", "Built into Q35 (iTCO)")},
                           {"i6300esb", QT_TRANSLATE_NOOP("catalog", "Intel 6300ESB (PCI)")},
                           {"ib700", QT_TRANSLATE_NOOP("catalog", "iBase 700 (ISA)")},
                           {"diag288", QT_TRANSLATE_NOOP("catalog", "IBM Z (diag288)")}}},
                {.path = WATCHDOG "@action",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Action"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What happens when the guest hangs."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "reset"),
                 .words = {{"reset", QT_TRANSLATE_NOOP("catalog", "Reset")},
                           {"shutdown", QT_TRANSLATE_NOOP("catalog", "Shut down")},
                           {"poweroff", QT_TRANSLATE_NOOP("catalog", "Power off")},
                           {"pause", QT_TRANSLATE_NOOP("catalog", "Pause")},
                           {"none", QT_TRANSLATE_NOOP("catalog", "Nothing")},
                           {"dump", QT_TRANSLATE_NOOP("catalog", "Dump its memory, then reset")},
                           {"inject-nmi", QT_TRANSLATE_NOOP("catalog", "A non-maskable interrupt")}}},
            },
    };
}

SettingPage Devices::watchdog()
{
    return {
        .id = "watchdog",
        .title = QT_TRANSLATE_NOOP("catalog", "Watchdog"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog", "A clock that the guest must wind again and again; when it stops, the guest is taken to hang."),
        .groups = {watchdogMain(), addressGroup(WATCHDOG)},
        .row = "devices/watchdog[]",
    };
}

#undef WATCHDOG
