// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/TuningGroups.h"
#include "models/catalog/pages/Words.h"

using namespace Pages;

static Setting weight(const char *path, const char *help, const char *unset)
{
    return {.path = path,
            .kind = Kind::Number,
            .label = QT_TRANSLATE_NOOP("catalog", "Weight"),
            .help = help,
            .unset = unset,
            .minimum = 100,
            .maximum = 1000,
            .takes = Takes::Now,
            .example = "500"};
}

static Setting limit(const char *path, const char *label, const char *help, const char *unit)
{
    return {.path = path,
            .kind = Kind::Number,
            .label = label,
            .help = help,
            .unset = QT_TRANSLATE_NOOP("catalog", "no limit"),
            .unit = unit,
            .takes = Takes::Now};
}

SettingGroup Pages::blockIo()
{
    const char *const bytes = QT_TRANSLATE_NOOP("catalog", "bytes/s");
    Setting reads = limit("blkiotune/device[]/read_iops_sec", QT_TRANSLATE_NOOP("catalog", "Reads"),
                          QT_TRANSLATE_NOOP("catalog", "Read requests in a second."), nullptr);
    reads.maximum = MaximumUInt;
    Setting writes = limit("blkiotune/device[]/write_iops_sec", QT_TRANSLATE_NOOP("catalog", "Writes"),
                           QT_TRANSLATE_NOOP("catalog", "Write requests in a second."), nullptr);
    writes.maximum = MaximumUInt;
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Block I/O"),
        .place = "blkiotune",
        .folded = true,
        .settings =
            {
                weight("blkiotune/weight",
                       QT_TRANSLATE_NOOP("catalog", "The guest's part of the host's disks when others want them, too."),
                       QT_TRANSLATE_NOOP("catalog", "the host decides")),
                {.path = "blkiotune/device[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Host devices"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Weights and limits for single block devices of the host."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "all are treated alike"),
                 .takes = Takes::Now},
                {.path = "blkiotune/device[]/path",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Device"),
                 .help = QT_TRANSLATE_NOOP("catalog", "A block device of the host; a star means the row is for all."),
                 .takes = Takes::Now,
                 .example = "/dev/sda"},
                weight("blkiotune/device[]/weight",
                       QT_TRANSLATE_NOOP("catalog", "The guest's part of this device when others want it, too."),
                       QT_TRANSLATE_NOOP("catalog", "as above")),
                reads,
                writes,
                limit("blkiotune/device[]/read_bytes_sec", QT_TRANSLATE_NOOP("catalog", "Read"),
                      QT_TRANSLATE_NOOP("catalog", "What may be read in a second."), bytes),
                limit("blkiotune/device[]/write_bytes_sec", QT_TRANSLATE_NOOP("catalog", "Written"),
                      QT_TRANSLATE_NOOP("catalog", "What may be written in a second."), bytes),
            },
    };
}

static Setting throttle(const char *path, const char *label, const char *help, const char *unit = nullptr)
{
    Setting setting = limit(path, label, help, unit);
    setting.since = "11.2";
    setting.takes = Takes::NextStart;
    return setting;
}

#define GROUP "throttlegroups/throttlegroup[]/"

static QList<Setting> throttleLimits()
{
    const char *const bytes = QT_TRANSLATE_NOOP("catalog", "bytes/s");
    return {
        throttle(GROUP "total_bytes_sec", QT_TRANSLATE_NOOP("catalog", "Bytes"),
                 QT_TRANSLATE_NOOP("catalog", "What may be read and written in a second, instead of the two apart."),
                 bytes),
        throttle(GROUP "read_bytes_sec", QT_TRANSLATE_NOOP("catalog", "Read"),
                 QT_TRANSLATE_NOOP("catalog", "What may be read in a second."), bytes),
        throttle(GROUP "write_bytes_sec", QT_TRANSLATE_NOOP("catalog", "Written"),
                 QT_TRANSLATE_NOOP("catalog", "What may be written in a second."), bytes),
        throttle(GROUP "total_iops_sec", QT_TRANSLATE_NOOP("catalog", "Requests"),
                 QT_TRANSLATE_NOOP("catalog", "Requests of both kinds in a second, instead of the two apart.")),
        throttle(GROUP "read_iops_sec", QT_TRANSLATE_NOOP("catalog", "Reads"),
                 QT_TRANSLATE_NOOP("catalog", "Read requests in a second.")),
        throttle(GROUP "write_iops_sec", QT_TRANSLATE_NOOP("catalog", "Writes"),
                 QT_TRANSLATE_NOOP("catalog", "Write requests in a second.")),
        throttle(GROUP "size_iops_sec", QT_TRANSLATE_NOOP("catalog", "Request size"),
                 QT_TRANSLATE_NOOP("catalog", "A larger request counts as several."),
                 QT_TRANSLATE_NOOP("catalog", "bytes")),
    };
}

static QList<Setting> throttleBursts()
{
    const char *const bytes = QT_TRANSLATE_NOOP("catalog", "bytes/s");
    const char *const seconds = QT_TRANSLATE_NOOP("catalog", "s");
    const char *const more = QT_TRANSLATE_NOOP("catalog", "How much it may be for a short while.");
    const char *const howLong = QT_TRANSLATE_NOOP("catalog", "How long the short while may last.");
    QList<Setting> bursts{
        throttle(GROUP "total_bytes_sec_max", QT_TRANSLATE_NOOP("catalog", "Bytes in a burst"), more, bytes),
        throttle(GROUP "total_bytes_sec_max_length", QT_TRANSLATE_NOOP("catalog", "Bytes burst for"), howLong, seconds),
        throttle(GROUP "read_bytes_sec_max", QT_TRANSLATE_NOOP("catalog", "Read in a burst"), more, bytes),
        throttle(GROUP "read_bytes_sec_max_length", QT_TRANSLATE_NOOP("catalog", "Read burst for"), howLong, seconds),
        throttle(GROUP "write_bytes_sec_max", QT_TRANSLATE_NOOP("catalog", "Written in a burst"), more, bytes),
        throttle(GROUP "write_bytes_sec_max_length", QT_TRANSLATE_NOOP("catalog", "Written burst for"), howLong,
                 seconds),
        throttle(GROUP "total_iops_sec_max", QT_TRANSLATE_NOOP("catalog", "Requests in a burst"), more),
        throttle(GROUP "total_iops_sec_max_length", QT_TRANSLATE_NOOP("catalog", "Requests burst for"), howLong,
                 seconds),
        throttle(GROUP "read_iops_sec_max", QT_TRANSLATE_NOOP("catalog", "Reads in a burst"), more),
        throttle(GROUP "read_iops_sec_max_length", QT_TRANSLATE_NOOP("catalog", "Reads burst for"), howLong, seconds),
        throttle(GROUP "write_iops_sec_max", QT_TRANSLATE_NOOP("catalog", "Writes in a burst"), more),
        throttle(GROUP "write_iops_sec_max_length", QT_TRANSLATE_NOOP("catalog", "Writes burst for"), howLong, seconds),
    };
    for (qsizetype i = 1; i < bursts.size(); i += 2) {
        bursts[i].kind = Kind::Duration;
        bursts[i].unset = QT_TRANSLATE_NOOP("catalog", "one second");
        bursts[i].minimum = 1;
        bursts[i].when = {{bursts[i - 1].path}};
    }
    return bursts;
}

SettingGroup Pages::throttleGroups()
{
    const QList<Setting> rows{
        {.path = "throttlegroups/throttlegroup[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Throttle groups"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "Sets of limits that disks can join, one or several, through their filters."),
         .unset = QT_TRANSLATE_NOOP("catalog", "disks have limits of their own, if any"),
         .since = "11.2"},
        {.path = GROUP "group_name",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Name"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the disks call the group by."),
         .since = "11.2",
         .example = "limit0"},
    };
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Throttle groups"),
        .place = "throttlegroups",
        .folded = true,
        .settings = rows + throttleLimits() + throttleBursts(),
    };
}

#undef GROUP

SettingGroup Pages::resources()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Resource group"),
        .place = "resource",
        .folded = true,
        .settings =
            {
                {.path = "resource/partition",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "Partition"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "The host's control group that the guest is put in, with its limits."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "/machine"),
                 .example = "/machine/production"},
                {.path = "resource/fibrechannel/@appid",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Fibre Channel id"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "Marks the guest's traffic in a Fibre Channel network, up to 128 characters."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "not marked"),
                 .example = "userProvidedID"},
            },
    };
}

SettingGroup Pages::performanceEvents()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Performance events"),
        .place = "perf",
        .folded = true,
        .settings =
            {
                {.path = "perf/event[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Events"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What the host counts about the guest, for the statistics."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "nothing is counted"),
                 .takes = Takes::Now},
                {.path = "perf/event[]/@name",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Event"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What is counted; which of them work depends on the processor."),
                 .words = {{"cmt", QT_TRANSLATE_NOOP("catalog", "Cache in use (cmt)")},
                           {"mbmt", QT_TRANSLATE_NOOP("catalog", "Memory bandwidth (mbmt)")},
                           {"mbml", QT_TRANSLATE_NOOP("catalog", "Local memory bandwidth (mbml)")},
                           {"cpu_cycles", QT_TRANSLATE_NOOP("catalog", "Processor cycles")},
                           {"instructions", QT_TRANSLATE_NOOP("catalog", "Instructions")},
                           {"cache_references", QT_TRANSLATE_NOOP("catalog", "Cache look-ups")},
                           {"cache_misses", QT_TRANSLATE_NOOP("catalog", "Cache misses")},
                           {"branch_instructions", QT_TRANSLATE_NOOP("catalog", "Branches")},
                           {"branch_misses", QT_TRANSLATE_NOOP("catalog", "Mispredicted branches")},
                           {"bus_cycles", QT_TRANSLATE_NOOP("catalog", "Bus cycles")},
                           {"stalled_cycles_frontend", QT_TRANSLATE_NOOP("catalog", "Cycles stalled in the front end")},
                           {"stalled_cycles_backend", QT_TRANSLATE_NOOP("catalog", "Cycles stalled in the back end")},
                           {"ref_cpu_cycles", QT_TRANSLATE_NOOP("catalog", "Cycles at the nominal frequency")},
                           {"cpu_clock", QT_TRANSLATE_NOOP("catalog", "Processor clock")},
                           {"task_clock", QT_TRANSLATE_NOOP("catalog", "Task clock")},
                           {"page_faults", QT_TRANSLATE_NOOP("catalog", "Page faults")},
                           {"context_switches", QT_TRANSLATE_NOOP("catalog", "Context switches")},
                           {"cpu_migrations", QT_TRANSLATE_NOOP("catalog", "Moves between processors")},
                           {"page_faults_min", QT_TRANSLATE_NOOP("catalog", "Page faults without disk")},
                           {"page_faults_maj", QT_TRANSLATE_NOOP("catalog", "Page faults with disk")},
                           {"alignment_faults", QT_TRANSLATE_NOOP("catalog", "Alignment faults")},
                           {"emulation_faults", QT_TRANSLATE_NOOP("catalog", "Emulated instructions")}},
                 .takes = Takes::Now},
                {.path = "perf/event[]/@enabled",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Counted"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Whether the host counts it."),
                 .words = yesNo(),
                 .takes = Takes::Now},
            },
    };
}
