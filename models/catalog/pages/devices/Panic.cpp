// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define PANIC "devices/panic[]/"

static SettingGroup panicMain()
{
    return {
        .title = "",
        .place = "",
        .settings =
            {
                {.path = "devices/panic[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Crash notices"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The guest's system tells the host when it crashes."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the host does not notice")},
                {.path = PANIC "@model",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Model"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How the guest tells."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the usual one of the machine"),
                 .words = {{"isa", QT_TRANSLATE_NOOP("catalog", "ISA")},
                           {"hyperv", QT_TRANSLATE_NOOP("catalog", "Hyper-V, for Windows")},
                           {"pvpanic", QT_TRANSLATE_NOOP("catalog", "PCI (pvpanic)")},
                           {"pseries", QT_TRANSLATE_NOOP("catalog", "POWER")},
                           {"s390", QT_TRANSLATE_NOOP("catalog", "IBM Z")}}},
            },
    };
}

SettingPage Devices::panic()
{
    return {
        .id = "panic",
        .title = QT_TRANSLATE_NOOP("catalog", "Crash notices"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog",
            "The guest's system tells the host when it crashes. What then happens is set on the power page."),
        .groups = {panicMain(), addressGroup(PANIC, Tables::None)},
        .row = "devices/panic[]",
    };
}

#undef PANIC
