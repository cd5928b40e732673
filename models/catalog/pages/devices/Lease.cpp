// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define LEASE "devices/lease[]/"

static SettingGroup leaseMain()
{
    return {
        .title = "",
        .place = "",
        .settings =
            {
                {.path = "devices/lease[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Leases"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "Locks that the guest holds as long as it runs, by the host's lock manager."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none"),
                 .takes = Takes::Now},
                {.path = LEASE "lockspace",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Lockspace"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The space of the lock manager that the lock is in."),
                 .example = "somearea"},
                {.path = LEASE "key",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Key"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What the lock is called there."),
                 .example = "somekey"},
                {.path = LEASE "target/@path",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "File"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The file that the lock is kept in."),
                 .example = "/some/lease/path"},
                {.path = LEASE "target/@offset",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Offset"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Where in the file it is."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "0"),
                 .unit = QT_TRANSLATE_NOOP("catalog", "bytes"),
                 .maximum = MaximumUInt,
                 .example = "1024"},
            },
    };
}

SettingPage Devices::lease()
{
    return {
        .id = "lease",
        .title = QT_TRANSLATE_NOOP("catalog", "Leases"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog",
            "A lock that only one guest at a time can hold. It keeps two hosts from running the same guest."),
        .groups = {leaseMain()},
        .row = "devices/lease[]",
    };
}

#undef LEASE
