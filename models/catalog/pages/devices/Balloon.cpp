// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define BALLOON "devices/memballoon[]/"

static SettingGroup balloonMain()
{
    return {
        .title = "",
        .place = "",
        .settings =
            {
                {.path = "devices/memballoon[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Memory balloon"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "Lets the host take memory from the running guest and give it back."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt adds one")},
                {.path = BALLOON "@model",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Model"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The balloon that the guest sees."),
                 .words = {{"virtio"},
                           {"virtio-transitional", QT_TRANSLATE_NOOP("catalog", "virtio, old and new")},
                           {"virtio-non-transitional", QT_TRANSLATE_NOOP("catalog", "virtio, new only")},
                           {"xen", QT_TRANSLATE_NOOP("catalog", "Xen")},
                           {"none", QT_TRANSLATE_NOOP("catalog", "None")}}},
                {.path = BALLOON "@autodeflate",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Give back in need"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The guest gets memory back just before it runs out."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "off"),
                 .words = onOff(),
                 .when = {{BALLOON "@model", "virtio virtio-transitional virtio-non-transitional"}}},
                {.path = BALLOON "@freePageReporting",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Report free memory"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "The guest tells the host what it does not use, and the host takes it."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "off"),
                 .words = onOff(),
                 .when = {{BALLOON "@model", "virtio virtio-transitional virtio-non-transitional"}}},
                {.path = BALLOON "stats/@period",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Statistics every"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How often the guest tells how it uses its memory."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "it does not tell"),
                 .unit = QT_TRANSLATE_NOOP("catalog", "s"),
                 .minimum = 1,
                 .maximum = 2147483647,
                 .when = {{BALLOON "@model", "virtio virtio-transitional virtio-non-transitional"}},
                 .takes = Takes::Now,
                 .example = "10"},
            },
    };
}

SettingPage Devices::balloon()
{
    return {
        .id = "memballoon",
        .title = QT_TRANSLATE_NOOP("catalog", "Memory balloon"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog",
            "Lets the host take memory from the running guest. Guests with a device of the host gain nothing from it."),
        .groups = {balloonMain(),
                   virtioGroup(BALLOON, {{BALLOON "@model", "virtio virtio-transitional virtio-non-transitional"}}),
                   addressGroup(BALLOON)},
        .row = "devices/memballoon[]",
    };
}

#undef BALLOON
