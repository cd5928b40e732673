// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define RNG "devices/rng[]/"

static QList<Setting> rngMainRows()
{
    return {
        {.path = "devices/rng[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Random numbers"),
         .help = QT_TRANSLATE_NOOP("catalog", "Gives the guest random numbers of the host, which keys are made from."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the guest finds its own"),
         .takes = Takes::Now},
        {.path = RNG "@model",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Model"),
         .help = QT_TRANSLATE_NOOP("catalog", "Which of the virtio models it is."),
         .words = virtioModels()},
        {.path = RNG "backend/@model",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "From"),
         .help = QT_TRANSLATE_NOOP("catalog", "Where the numbers come from."),
         .words = {{"random", QT_TRANSLATE_NOOP("catalog", "A device of the host")},
                   {"builtin", QT_TRANSLATE_NOOP("catalog", "The hypervisor")},
                   {"egd", QT_TRANSLATE_NOOP("catalog", "A program (EGD)")}},
         .takesAway = true},
    };
}

static QList<Setting> rngMainRowsMore()
{
    return {
        {.path = RNG "backend",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Device"),
         .help = QT_TRANSLATE_NOOP("catalog", "The device of the host; urandom never makes the guest wait."),
         .unset = QT_TRANSLATE_NOOP("catalog", "/dev/random"),
         .when = {{RNG "backend/@model", "random"}},
         .example = "/dev/urandom"},
        {.path = RNG "rate/@bytes",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "At most"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much the guest gets in each period."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no limit"),
         .unit = QT_TRANSLATE_NOOP("catalog", "bytes"),
         .minimum = 1,
         .maximum = MaximumUInt,
         .example = "1024"},
    };
}

static QList<Setting> rngMainRowsRest()
{
    return {
        {.path = RNG "rate/@period",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Period"),
         .help = QT_TRANSLATE_NOOP("catalog", "How long a period is."),
         .unset = QT_TRANSLATE_NOOP("catalog", "1000"),
         .unit = QT_TRANSLATE_NOOP("catalog", "ms"),
         .minimum = 1,
         .maximum = MaximumUInt,
         .when = {{RNG "rate/@bytes"}},
         .example = "1000"},
    };
}

static SettingGroup rngMain()
{
    return {
        .title = "",
        .place = "",
        .settings = rngMainRows() + rngMainRowsMore() + rngMainRowsRest(),
    };
}

static QList<Setting> rngSourceRows()
{
    return {
        {.path = RNG "backend/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Connected by"),
         .help = QT_TRANSLATE_NOOP("catalog", "How the program is reached."),
         .words = characterTypes(),
         .takesAway = true},
    };
}

static SettingGroup rngSource()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Program"),
        .place = "devices/rng/backend",
        .folded = true,
        .when = {{RNG "backend/@model", "egd"}},
        .settings = rngSourceRows() + characterSource(RNG "backend/"),
    };
}

static SettingGroup rngDetails()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Connection of the program"),
        .place = "devices/rng/backend/source",
        .folded = true,
        .when = {{RNG "backend/@model", "egd"}},
        .settings = characterDetails(RNG "backend/").settings,
    };
}

SettingPage Devices::rng()
{
    return {
        .id = "rng",
        .title = QT_TRANSLATE_NOOP("catalog", "Random numbers"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog", "Random numbers of the host for the guest, which starts and makes keys faster with them."),
        .groups = {rngMain(), rngSource(), rngDetails(),
                   virtioGroup(RNG, {{RNG "@model", "virtio virtio-transitional virtio-non-transitional"}}),
                   addressGroup(RNG)},
        .row = "devices/rng[]",
    };
}

#undef RNG
