// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define REDIRDEV "devices/redirdev[]/"

static QList<Setting> redirMainRows()
{
    return {
        {.path = "devices/redirdev[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "USB redirection"),
         .help = QT_TRANSLATE_NOOP("catalog", "Places for USB devices of whoever looks at the screen."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .takes = Takes::Now},
        {.path = REDIRDEV "@bus",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Bus"),
         .help = QT_TRANSLATE_NOOP("catalog", "What is redirected."),
         .words = {{"usb", QT_TRANSLATE_NOOP("catalog", "USB")}},
         .movesDevice = true},
        {.path = REDIRDEV "@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Comes from"),
         .help = QT_TRANSLATE_NOOP("catalog", "Where the USB device comes from."),
         .words = characterTypes(),
         .takesAway = true},
    };
}

static SettingGroup redirMain()
{
    return {
        .title = "",
        .place = "",
        .settings = redirMainRows() + characterSource(REDIRDEV) + bootOrder(REDIRDEV),
    };
}

SettingPage Devices::redirDevice()
{
    return {
        .id = "redirdev",
        .title = QT_TRANSLATE_NOOP("catalog", "USB redirection"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog", "A USB device that is plugged in where the screen is looked at. Each row has room for one."),
        .groups = {redirMain(), characterDetails(REDIRDEV), addressGroup(REDIRDEV, Tables::None)},
        .row = "devices/redirdev[]",
    };
}

#undef REDIRDEV
