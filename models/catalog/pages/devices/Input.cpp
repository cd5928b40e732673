// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define INPUT "devices/input[]/"

static QList<Setting> inputRows()
{
    return {
        {.path = "devices/input[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Input devices"),
         .help = QT_TRANSLATE_NOOP("catalog", "Keyboards, mice and tablets."),
         .unset = QT_TRANSLATE_NOOP("catalog", "a PS/2 keyboard and mouse, where the machine has them"),
         .takes = Takes::Now},
        {.path = INPUT "@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Kind"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the guest gets to type or point with."),
         .words = {{"tablet", QT_TRANSLATE_NOOP("catalog", "Tablet, follows the pointer")},
                   {"mouse", QT_TRANSLATE_NOOP("catalog", "Mouse")},
                   {"keyboard", QT_TRANSLATE_NOOP("catalog", "Keyboard")},
                   {"passthrough", QT_TRANSLATE_NOOP("catalog", "A device of the host, whole")},
                   {"evdev", QT_TRANSLATE_NOOP("catalog", "A device of the host, shared")}}},
        {.path = INPUT "@bus",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Bus"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the device is plugged into."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the usual one of the machine"),
         .words = {{"usb", QT_TRANSLATE_NOOP("catalog", "USB")},
                   {"virtio"},
                   {"ps2", QT_TRANSLATE_NOOP("catalog", "PS/2")},
                   {"xen", QT_TRANSLATE_NOOP("catalog", "Xen")}},
         .movesDevice = true},
        {.path = INPUT "@model",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Model"),
         .help = QT_TRANSLATE_NOOP("catalog", "Which of the virtio models it is."),
         .unset = QT_TRANSLATE_NOOP("catalog", "virtio"),
         .words = virtioModels(),
         .when = {{INPUT "@bus", "virtio"}}},
        {.path = INPUT "source/@evdev",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Host device"),
         .help = QT_TRANSLATE_NOOP("catalog", "The device of the host that the guest has for itself."),
         .when = {{INPUT "@type", "passthrough"}},
         .example = "/dev/input/event1"},
        {.path = INPUT "source/@dev",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Host device"),
         .help = QT_TRANSLATE_NOOP("catalog", "The device of the host that is shared with the guest."),
         .when = {{INPUT "@type", "evdev"}},
         .example = "/dev/input/by-id/usb-keyboard-event-kbd"},
    };
}

static QList<Setting> evdevRows()
{
    return {
        {.path = INPUT "source/@grab",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "All together"),
         .help = QT_TRANSLATE_NOOP("catalog", "The keys that change sides take all such devices along."),
         .unset = QT_TRANSLATE_NOOP("catalog", "just this one"),
         .words = {{"all", QT_TRANSLATE_NOOP("catalog", "All devices")}},
         .when = {{INPUT "@type", "evdev"}}},
        {.path = INPUT "source/@grabToggle",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Keys to change"),
         .help = QT_TRANSLATE_NOOP("catalog", "The keys that change between host and guest."),
         .unset = QT_TRANSLATE_NOOP("catalog", "both Ctrl keys"),
         .words = {{"ctrl-ctrl", QT_TRANSLATE_NOOP("catalog", "Both Ctrl")},
                   {"alt-alt", QT_TRANSLATE_NOOP("catalog", "Both Alt")},
                   {"shift-shift", QT_TRANSLATE_NOOP("catalog", "Both Shift")},
                   {"meta-meta", QT_TRANSLATE_NOOP("catalog", "Both Meta")},
                   {"scrolllock", QT_TRANSLATE_NOOP("catalog", "Scroll Lock")},
                   {"ctrl-scrolllock", QT_TRANSLATE_NOOP("catalog", "Ctrl and Scroll Lock")}},
         .when = {{INPUT "@type", "evdev"}}},
        {.path = INPUT "source/@repeat",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Repeat"),
         .help = QT_TRANSLATE_NOOP("catalog", "Keys that are held down repeat."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{INPUT "@type", "evdev"}}},
    };
}

static SettingGroup inputMain()
{
    return {
        .title = "",
        .place = "",
        .settings = inputRows() + evdevRows(),
    };
}

SettingPage Devices::input()
{
    return {
        .id = "input",
        .title = QT_TRANSLATE_NOOP("catalog", "Input devices"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog", "Keyboards, mice and tablets of the guest. A tablet keeps the pointer where the viewer's is."),
        .groups = {inputMain(), virtioGroup(INPUT, {{INPUT "@bus", "virtio"}}), addressGroup(INPUT)},
        .row = "devices/input[]",
    };
}

#undef INPUT
