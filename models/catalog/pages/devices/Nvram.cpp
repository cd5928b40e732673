// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define NVRAM "devices/nvram[]/"

static SettingGroup nvramMain()
{
    return {
        .title = "",
        .place = "",
        .settings =
            {
                {.path = "devices/nvram[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "NVRAM"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The settings memory of a POWER machine; it always has one."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt adds one")},
            },
    };
}

SettingPage Devices::nvram()
{
    return {
        .id = "nvram",
        .title = QT_TRANSLATE_NOOP("catalog", "NVRAM"),
        .intro = QT_TRANSLATE_NOOP("catalog", "The settings memory of a POWER machine. Only its place can be set."),
        .groups = {nvramMain(), addressOnlyGroup(NVRAM)},
        .row = "devices/nvram[]",
    };
}

#undef NVRAM
