// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/TuningGroups.h"
#include "models/catalog/pages/Words.h"

using namespace Pages;

static Setting period(const char *path, const char *label, const char *help)
{
    return {.path = path,
            .kind = Kind::Duration,
            .label = label,
            .help = help,
            .unset = QT_TRANSLATE_NOOP("catalog", "100 ms"),
            .unit = QT_TRANSLATE_NOOP("catalog", "µs"),
            .minimum = 1000,
            .maximum = 1000000,
            .takes = Takes::Now,
            .beside = true,
            .example = "100000"};
}

static Setting quota(const char *path, const char *period, const char *label, const char *help)
{
    return {.path = path,
            .kind = Kind::Percent,
            .label = label,
            .help = help,
            .unset = QT_TRANSLATE_NOOP("catalog", "no limit"),
            .words = {{"-1", QT_TRANSLATE_NOOP("catalog", "No limit")},
                      {"17592186044415", QT_TRANSLATE_NOOP("catalog", "No limit")}},
            .unit = QT_TRANSLATE_NOOP("catalog", "µs"),
            .whole = {period, 100000},
            .minimum = -1,
            .maximum = 17592186044415,
            .takes = Takes::Now,
            .example = "50000"};
}

SettingGroup Pages::processorTime()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Processor time"),
        .place = "cputune",
        .folded = true,
        .settings =
            {
                {.path = "cputune/shares",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Shares"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "The guest's part when the host is busy: one with twice the shares gets twice the time."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the host decides"),
                 .minimum = 1,
                 .maximum = MaximumUInt,
                 .takes = Takes::Now,
                 .example = "2048"},
                quota("cputune/quota", "cputune/period", QT_TRANSLATE_NOOP("catalog", "vCPU quota"),
                      QT_TRANSLATE_NOOP("catalog", "How much each vCPU may run: 100 % is all the time of one host CPU.")),
                period("cputune/period", QT_TRANSLATE_NOOP("catalog", "vCPU period"),
                       QT_TRANSLATE_NOOP("catalog", "The span of time that each vCPU's quota counts for.")),
                quota("cputune/global_quota", "cputune/global_period", QT_TRANSLATE_NOOP("catalog", "Quota for all"),
                      QT_TRANSLATE_NOOP("catalog", "How much vCPUs and QEMU may run together: 200 % is all the time of two host CPUs.")),
                period("cputune/global_period", QT_TRANSLATE_NOOP("catalog", "Period for all"),
                       QT_TRANSLATE_NOOP("catalog", "The span of time that the whole guest's quota counts for.")),
                quota("cputune/emulator_quota", "cputune/emulator_period", QT_TRANSLATE_NOOP("catalog", "Emulator quota"),
                      QT_TRANSLATE_NOOP("catalog", "How much QEMU's own threads may run: 100 % is all the time of one host CPU.")),
                period("cputune/emulator_period", QT_TRANSLATE_NOOP("catalog", "Emulator period"),
                       QT_TRANSLATE_NOOP("catalog", "The span of time that the emulator's quota counts for.")),
                quota("cputune/iothread_quota", "cputune/iothread_period", QT_TRANSLATE_NOOP("catalog", "I/O thread quota"),
                      QT_TRANSLATE_NOOP("catalog", "How much each I/O thread may run: 100 % is all the time of one host CPU.")),
                period("cputune/iothread_period", QT_TRANSLATE_NOOP("catalog", "I/O thread period"),
                       QT_TRANSLATE_NOOP("catalog", "The span of time that each I/O thread's quota counts for.")),
            },
    };
}

static Setting scheduler(const char *path)
{
    return {.path = path,
            .kind = Kind::Choice,
            .label = QT_TRANSLATE_NOOP("catalog", "Scheduler"),
            .help = QT_TRANSLATE_NOOP(
                "catalog", "How the host takes turns; the real-time ones push aside all else on their processors."),
            .words = {{"batch", QT_TRANSLATE_NOOP("catalog", "Batch: long turns")},
                      {"idle", QT_TRANSLATE_NOOP("catalog", "Idle: when nothing else runs")},
                      {"fifo", QT_TRANSLATE_NOOP("catalog", "Real time, first come (fifo)")},
                      {"rr", QT_TRANSLATE_NOOP("catalog", "Real time, in turns (rr)")}}};
}

static Setting priority(const char *path, const char *schedulerPath)
{
    return {.path = path,
            .kind = Kind::Number,
            .label = QT_TRANSLATE_NOOP("catalog", "Priority"),
            .help = QT_TRANSLATE_NOOP("catalog", "Real time only, from 1 to 99: the higher goes first."),
            .minimum = 1,
            .maximum = 99,
            .when = {{schedulerPath, "fifo rr"}}};
}

SettingGroup Pages::schedulers()
{
    Setting emulator = scheduler("cputune/emulatorsched/@scheduler");
    emulator.label = QT_TRANSLATE_NOOP("catalog", "Emulator scheduler");
    emulator.unset = QT_TRANSLATE_NOOP("catalog", "as any other program");
    Setting emulatorPriority = priority("cputune/emulatorsched/@priority", "cputune/emulatorsched/@scheduler");
    emulatorPriority.beside = true;
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Schedulers"),
        .place = "cputune",
        .folded = true,
        .settings =
            {
                {.path = "cputune/vcpusched[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "vCPU schedulers"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How the host takes turns between these vCPUs and other work."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "as any other program")},
                {.path = "cputune/vcpusched[]/@vcpus",
                 .kind = Kind::CpuSet,
                 .label = QT_TRANSLATE_NOOP("catalog", "vCPUs"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The vCPUs that this row is for, each in one row only."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "all of them"),
                 .setOf = SetOf::GuestCpus,
                 .example = "0-3"},
                scheduler("cputune/vcpusched[]/@scheduler"),
                priority("cputune/vcpusched[]/@priority", "cputune/vcpusched[]/@scheduler"),
                {.path = "cputune/iothreadsched[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "I/O thread schedulers"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How the host takes turns between these threads and other work."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "as any other program")},
                {.path = "cputune/iothreadsched[]/@iothreads",
                 .kind = Kind::CpuSet,
                 .label = QT_TRANSLATE_NOOP("catalog", "I/O threads"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The I/O threads that this row is for, each in one row only."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "all of them"),
                 .setOf = SetOf::GuestIoThreads,
                 .example = "1-2"},
                scheduler("cputune/iothreadsched[]/@scheduler"),
                priority("cputune/iothreadsched[]/@priority", "cputune/iothreadsched[]/@scheduler"),
                emulator,
                emulatorPriority,
            },
    };
}

static Setting monitored(const char *path)
{
    return {.path = path,
            .kind = Kind::CpuSet,
            .label = QT_TRANSLATE_NOOP("catalog", "vCPUs"),
            .help =
                QT_TRANSLATE_NOOP("catalog", "The vCPUs that are measured together, out of those of the row above."),
            .unset = QT_TRANSLATE_NOOP("catalog", "all of the row above"),
            .setOf = SetOf::GuestCpus,
            .example = "0-1"};
}

static QList<Setting> caches()
{
    return {
        {.path = "cputune/cachetune[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Cache parts"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "Keeps parts of the host's cache for some vCPUs; needs resctrl on the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "shared with all that runs on the host")},
        {.path = "cputune/cachetune[]/@vcpus",
         .kind = Kind::CpuSet,
         .label = QT_TRANSLATE_NOOP("catalog", "vCPUs"),
         .help = QT_TRANSLATE_NOOP("catalog", "The vCPUs that get the parts; rows must not overlap."),
         .unset = QT_TRANSLATE_NOOP("catalog", "all of them"),
         .setOf = SetOf::GuestCpus,
         .example = "0-3"},
        {.path = "cputune/cachetune[]/cache[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Caches"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much of which cache of the host is kept."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none")},
        {.path = "cputune/cachetune[]/cache[]/@id",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Cache"),
         .help = QT_TRANSLATE_NOOP("catalog", "The number of the cache on the host, mostly that of its socket."),
         .maximum = MaximumUInt},
        {.path = "cputune/cachetune[]/cache[]/@level",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Level"),
         .help = QT_TRANSLATE_NOOP("catalog", "3 for the cache that all cores of a socket share."),
         .minimum = 1,
         .maximum = MaximumUInt,
         .example = "3"},
        {.path = "cputune/cachetune[]/cache[]/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Holds"),
         .help = QT_TRANSLATE_NOOP("catalog", "What is kept; hosts without CDP can't tell code from data."),
         .words = {{"both", QT_TRANSLATE_NOOP("catalog", "Code and data")},
                   {"code", QT_TRANSLATE_NOOP("catalog", "Code")},
                   {"data", QT_TRANSLATE_NOOP("catalog", "Data")}}},
        {.path = "cputune/cachetune[]/cache[]/@size",
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "Size"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much is kept, a multiple of what the host can part its cache by."),
         .minimum = 1,
         .example = "3072"},
        sizeUnit("cputune/cachetune[]/cache[]/@unit"),
        {.path = "cputune/cachetune[]/monitor[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Monitors"),
         .help = QT_TRANSLATE_NOOP("catalog", "Measures how much of the cache some vCPUs take, for the statistics."),
         .unset = QT_TRANSLATE_NOOP("catalog", "not measured")},
        {.path = "cputune/cachetune[]/monitor[]/@level",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Level"),
         .help = QT_TRANSLATE_NOOP("catalog", "The level of the cache that is measured."),
         .minimum = 1,
         .maximum = MaximumUInt,
         .example = "3"},
        monitored("cputune/cachetune[]/monitor[]/@vcpus"),
    };
}

static QList<Setting> bandwidths()
{
    return {
        {.path = "cputune/memorytune[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Memory bandwidth"),
         .help = QT_TRANSLATE_NOOP("catalog", "Limits how much some vCPUs take of the way to memory; needs resctrl."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no limit")},
        {.path = "cputune/memorytune[]/@vcpus",
         .kind = Kind::CpuSet,
         .label = QT_TRANSLATE_NOOP("catalog", "vCPUs"),
         .help = QT_TRANSLATE_NOOP("catalog", "The vCPUs that are limited; rows must not overlap."),
         .unset = QT_TRANSLATE_NOOP("catalog", "all of them"),
         .setOf = SetOf::GuestCpus,
         .example = "0-3"},
        {.path = "cputune/memorytune[]/node[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Nodes"),
         .help = QT_TRANSLATE_NOOP("catalog", "The limit for each memory node of the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none is limited")},
        {.path = "cputune/memorytune[]/node[]/@id",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Node"),
         .help = QT_TRANSLATE_NOOP("catalog", "The number of the memory node on the host."),
         .maximum = MaximumUInt},
        {.path = "cputune/memorytune[]/node[]/@bandwidth",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Bandwidth"),
         .help = QT_TRANSLATE_NOOP("catalog", "The part of the node's bandwidth that these vCPUs may use."),
         .unit = QT_TRANSLATE_NOOP("catalog", "%"),
         .minimum = 1,
         .maximum = 100,
         .example = "60"},
        {.path = "cputune/memorytune[]/monitor[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Monitors"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "Measures what some vCPUs take of the way to memory, for the statistics."),
         .unset = QT_TRANSLATE_NOOP("catalog", "not measured"),
         .since = "12.4"},
        monitored("cputune/memorytune[]/monitor[]/@vcpus"),
        {.path = "cputune/energytune[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Energy"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "Groups vCPUs whose use of energy is measured; needs resctrl on the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "not measured"),
         .since = "12.4"},
        {.path = "cputune/energytune[]/@vcpus",
         .kind = Kind::CpuSet,
         .label = QT_TRANSLATE_NOOP("catalog", "vCPUs"),
         .help = QT_TRANSLATE_NOOP("catalog", "The vCPUs of the group; rows must not overlap."),
         .unset = QT_TRANSLATE_NOOP("catalog", "all of them"),
         .since = "12.4",
         .setOf = SetOf::GuestCpus,
         .example = "0-3"},
        {.path = "cputune/energytune[]/monitor[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Monitors"),
         .help = QT_TRANSLATE_NOOP("catalog", "Measures the energy that some vCPUs take, for the statistics."),
         .unset = QT_TRANSLATE_NOOP("catalog", "not measured"),
         .since = "12.4"},
        monitored("cputune/energytune[]/monitor[]/@vcpus"),
    };
}

SettingGroup Pages::cacheAndBandwidth()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Cache and bandwidth"),
        .place = "cputune",
        .folded = true,
        .settings = caches() + bandwidths(),
    };
}
