// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define FILTER "devices/redirfilter[]/"

static SettingGroup filterMain()
{
    return {
        .title = "",
        .place = "",
        .settings =
            {
                {.path = "devices/redirfilter[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Redirection filter"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Rules on which USB devices may be redirected."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "all may be")},
                {.path = FILTER "usbdev[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Rules"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The first rule that fits decides."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "all may be redirected")},
                {.path = FILTER "usbdev[]/@class",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Class"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The USB class; -1 is any."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "any"),
                 .example = "0x08"},
                {.path = FILTER "usbdev[]/@vendor",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Vendor"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The vendor id; -1 is any."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "any"),
                 .example = "0x1234"},
                {.path = FILTER "usbdev[]/@product",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Product"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The product id; -1 is any."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "any"),
                 .example = "0xbeef"},
                {.path = FILTER "usbdev[]/@version",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Version"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The version of the device; -1 is any."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "any"),
                 .example = "2.56"},
                {.path = FILTER "usbdev[]/@allow",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Allowed"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Whether such a device may be redirected."),
                 .words = yesNo()},
            },
    };
}

SettingPage Devices::redirFilter()
{
    return {
        .id = "redirfilter",
        .title = QT_TRANSLATE_NOOP("catalog", "Redirection filter"),
        .intro = QT_TRANSLATE_NOOP("catalog", "Which USB devices of a viewer may come into the guest."),
        .groups = {filterMain()},
        .row = "devices/redirfilter[]",
    };
}

#undef FILTER
