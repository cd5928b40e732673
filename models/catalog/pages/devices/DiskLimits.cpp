// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/DiskGroups.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define DISK "devices/disk[]/"

static QList<Setting> byteLimits()
{
    return {
        {.path = DISK "iotune/total_bytes_sec",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Bytes"),
         .help = QT_TRANSLATE_NOOP("catalog", "What may be read and written in a second, instead of the two apart."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no limit"),
         .unit = QT_TRANSLATE_NOOP("catalog", "bytes/s"),
         .takes = Takes::Now,
         .example = "104857600"},
        {.path = DISK "iotune/read_bytes_sec",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Read"),
         .help = QT_TRANSLATE_NOOP("catalog", "What may be read in a second."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no limit"),
         .unit = QT_TRANSLATE_NOOP("catalog", "bytes/s"),
         .takes = Takes::Now,
         .example = "104857600"},
    };
}

static QList<Setting> byteLimitsMore()
{
    return {
        {.path = DISK "iotune/write_bytes_sec",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Written"),
         .help = QT_TRANSLATE_NOOP("catalog", "What may be written in a second."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no limit"),
         .unit = QT_TRANSLATE_NOOP("catalog", "bytes/s"),
         .takes = Takes::Now,
         .example = "104857600"},
        {.path = DISK "iotune/total_iops_sec",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Requests"),
         .help = QT_TRANSLATE_NOOP("catalog", "Requests of both kinds in a second, instead of the two apart."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no limit"),
         .takes = Takes::Now,
         .example = "1000"},
        {.path = DISK "iotune/read_iops_sec",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Reads"),
         .help = QT_TRANSLATE_NOOP("catalog", "Read requests in a second."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no limit"),
         .takes = Takes::Now,
         .example = "1000"},
    };
}

static QList<Setting> byteLimitsRest()
{
    return {
        {.path = DISK "iotune/write_iops_sec",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Writes"),
         .help = QT_TRANSLATE_NOOP("catalog", "Write requests in a second."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no limit"),
         .takes = Takes::Now,
         .example = "1000"},
    };
}

static QList<Setting> sharedLimits()
{
    return {
        {.path = DISK "iotune/size_iops_sec",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Request size"),
         .help = QT_TRANSLATE_NOOP("catalog", "A larger request counts as several."),
         .unset = QT_TRANSLATE_NOOP("catalog", "any size counts as one"),
         .unit = QT_TRANSLATE_NOOP("catalog", "bytes"),
         .takes = Takes::Now,
         .example = "4096"},
        {.path = DISK "iotune/group_name",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Shared with"),
         .help = QT_TRANSLATE_NOOP("catalog", "Disks with the same name here share the limits."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the disk alone"),
         .takes = Takes::Now,
         .example = "disks0"},
        {.path = DISK "throttlefilters/throttlefilter[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Throttle groups"),
         .help = QT_TRANSLATE_NOOP("catalog", "The throttle groups of the domain that the disk is in."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .since = "11.2"},
        {.path = DISK "throttlefilters/throttlefilter[]/@group",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Group"),
         .help = QT_TRANSLATE_NOOP("catalog", "The name of a throttle group of the domain."),
         .since = "11.2",
         .example = "limit0"},
    };
}

static QList<Setting> byteBursts()
{
    return {
        {.path = DISK "iotune/total_bytes_sec_max",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Bytes in a burst"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much it may be for a short while."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no burst"),
         .unit = QT_TRANSLATE_NOOP("catalog", "bytes/s"),
         .when = {{DISK "iotune/total_bytes_sec"}},
         .takes = Takes::Now},
        {.path = DISK "iotune/total_bytes_sec_max_length",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Bytes burst for"),
         .help = QT_TRANSLATE_NOOP("catalog", "How long the short while may last."),
         .unset = QT_TRANSLATE_NOOP("catalog", "one second"),
         .unit = QT_TRANSLATE_NOOP("catalog", "s"),
         .minimum = 1,
         .when = {{DISK "iotune/total_bytes_sec_max"}},
         .takes = Takes::Now},
        {.path = DISK "iotune/read_bytes_sec_max",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Read in a burst"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much it may be for a short while."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no burst"),
         .unit = QT_TRANSLATE_NOOP("catalog", "bytes/s"),
         .when = {{DISK "iotune/read_bytes_sec"}},
         .takes = Takes::Now},
    };
}

static QList<Setting> byteBurstsMore()
{
    return {
        {.path = DISK "iotune/read_bytes_sec_max_length",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Read burst for"),
         .help = QT_TRANSLATE_NOOP("catalog", "How long the short while may last."),
         .unset = QT_TRANSLATE_NOOP("catalog", "one second"),
         .unit = QT_TRANSLATE_NOOP("catalog", "s"),
         .minimum = 1,
         .when = {{DISK "iotune/read_bytes_sec_max"}},
         .takes = Takes::Now},
        {.path = DISK "iotune/write_bytes_sec_max",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Written in a burst"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much it may be for a short while."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no burst"),
         .unit = QT_TRANSLATE_NOOP("catalog", "bytes/s"),
         .when = {{DISK "iotune/write_bytes_sec"}},
         .takes = Takes::Now},
        {.path = DISK "iotune/write_bytes_sec_max_length",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Written burst for"),
         .help = QT_TRANSLATE_NOOP("catalog", "How long the short while may last."),
         .unset = QT_TRANSLATE_NOOP("catalog", "one second"),
         .unit = QT_TRANSLATE_NOOP("catalog", "s"),
         .minimum = 1,
         .when = {{DISK "iotune/write_bytes_sec_max"}},
         .takes = Takes::Now},
    };
}

static QList<Setting> requestBursts()
{
    return {
        {.path = DISK "iotune/total_iops_sec_max",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Requests in a burst"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much it may be for a short while."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no burst"),
         .when = {{DISK "iotune/total_iops_sec"}},
         .takes = Takes::Now},
        {.path = DISK "iotune/total_iops_sec_max_length",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Requests burst for"),
         .help = QT_TRANSLATE_NOOP("catalog", "How long the short while may last."),
         .unset = QT_TRANSLATE_NOOP("catalog", "one second"),
         .unit = QT_TRANSLATE_NOOP("catalog", "s"),
         .minimum = 1,
         .when = {{DISK "iotune/total_iops_sec_max"}},
         .takes = Takes::Now},
        {.path = DISK "iotune/read_iops_sec_max",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Reads in a burst"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much it may be for a short while."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no burst"),
         .when = {{DISK "iotune/read_iops_sec"}},
         .takes = Takes::Now},
    };
}

static QList<Setting> requestBurstsMore()
{
    return {
        {.path = DISK "iotune/read_iops_sec_max_length",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Reads burst for"),
         .help = QT_TRANSLATE_NOOP("catalog", "How long the short while may last."),
         .unset = QT_TRANSLATE_NOOP("catalog", "one second"),
         .unit = QT_TRANSLATE_NOOP("catalog", "s"),
         .minimum = 1,
         .when = {{DISK "iotune/read_iops_sec_max"}},
         .takes = Takes::Now},
        {.path = DISK "iotune/write_iops_sec_max",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Writes in a burst"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much it may be for a short while."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no burst"),
         .when = {{DISK "iotune/write_iops_sec"}},
         .takes = Takes::Now},
        {.path = DISK "iotune/write_iops_sec_max_length",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Writes burst for"),
         .help = QT_TRANSLATE_NOOP("catalog", "How long the short while may last."),
         .unset = QT_TRANSLATE_NOOP("catalog", "one second"),
         .unit = QT_TRANSLATE_NOOP("catalog", "s"),
         .minimum = 1,
         .when = {{DISK "iotune/write_iops_sec_max"}},
         .takes = Takes::Now},
    };
}

SettingGroup Devices::diskLimits()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Limits"),
        .place = "devices/disk/iotune",
        .folded = true,
        .settings = byteLimits() + byteLimitsMore() + byteLimitsRest() + sharedLimits() + byteBursts() +
                    byteBurstsMore() + requestBursts() + requestBurstsMore(),
    };
}

#undef DISK
