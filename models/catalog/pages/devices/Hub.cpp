// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define HUB "devices/hub[]/"

static SettingGroup hubMain()
{
    return {
        .title = "",
        .place = "",
        .settings =
            {
                {.path = "devices/hub[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "USB hubs"),
                 .help = QT_TRANSLATE_NOOP("catalog", "More USB ports for the guest."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt adds those that are needed")},
                {.path = HUB "@type",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Kind"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What is plugged in."),
                 .words = {{"usb", QT_TRANSLATE_NOOP("catalog", "USB")}}},
            },
    };
}

SettingPage Devices::hub()
{
    return {
        .id = "hub",
        .title = QT_TRANSLATE_NOOP("catalog", "USB hubs"),
        .intro = QT_TRANSLATE_NOOP("catalog", "More USB ports for the guest."),
        .groups = {hubMain(), addressGroup(HUB, Tables::None)},
        .row = "devices/hub[]",
    };
}

#undef HUB
