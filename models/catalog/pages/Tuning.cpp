// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Pages.h"
#include "models/catalog/pages/TuningGroups.h"
#include "models/catalog/pages/Words.h"

using namespace Pages;

/** The grid of threads and host CPUs; it has its heading itself. */
static SettingGroup pinning()
{
    return {.title = "", .place = "cputune", .part = "pinning", .settings = {}};
}

/** The same row by row, for what a grid cannot say. */
static SettingGroup pinTables()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Pins as a table"),
        .place = "cputune",
        .folded = true,
        .staysFolded = true,
        .settings =
            {
                {.path = "cputune/vcpupin[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "vCPU pinning"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Ties single vCPUs to processors of the host."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "vCPUs run where the Processor page allows"),
                 .takes = Takes::Now},
                {.path = "cputune/vcpupin[]/@vcpu",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "vCPU"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The number of the vCPU, from 0."),
                 .maximum = 65535,
                 .takes = Takes::Now},
                {.path = "cputune/vcpupin[]/@cpuset",
                 .kind = Kind::CpuSet,
                 .label = QT_TRANSLATE_NOOP("catalog", "Host CPUs"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The host's processors that this vCPU may run on."),
                 .takes = Takes::Now,
                 .example = "2"},
                {.path = "cputune/emulatorpin/@cpuset",
                 .kind = Kind::CpuSet,
                 .label = QT_TRANSLATE_NOOP("catalog", "Emulator on"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "Host CPUs for all that QEMU does beside the vCPUs; best none that a vCPU is tied to."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "where the vCPUs may run by default"),
                 .takes = Takes::Now,
                 .example = "0-1"},
                {.path = "cputune/iothreadpin[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "I/O thread pinning"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Ties single I/O threads to processors of the host."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "I/O threads run where the vCPUs may by default"),
                 .takes = Takes::Now},
                {.path = "cputune/iothreadpin[]/@iothread",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "I/O thread"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The id of the I/O thread, from 1."),
                 .minimum = 1,
                 .maximum = MaximumUInt,
                 .takes = Takes::Now},
                {.path = "cputune/iothreadpin[]/@cpuset",
                 .kind = Kind::CpuSet,
                 .label = QT_TRANSLATE_NOOP("catalog", "Host CPUs"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The host's processors that this I/O thread may run on."),
                 .takes = Takes::Now,
                 .example = "0"},
            },
    };
}

static Setting poll(const char *path, const char *label, const char *help, const char *unset,
                    const char *since = nullptr)
{
    return {.path = path, .kind = Kind::Number, .label = label, .help = help, .unset = unset, .since = since};
}

static SettingGroup ioThreads()
{
    const char *const qemuDecides = QT_TRANSLATE_NOOP("catalog", "QEMU decides");
    Setting weight =
        poll("iothreadids/iothread[]/poll/@weight", QT_TRANSLATE_NOOP("catalog", "Poll weight"),
             QT_TRANSLATE_NOOP("catalog", "How much the last wait counts when the polling time is worked out anew."),
             qemuDecides, "12.7");
    weight.maximum = MaximumUInt;
    Setting longest =
        poll("iothreadids/iothread[]/poll/@max", QT_TRANSLATE_NOOP("catalog", "Poll at most"),
             QT_TRANSLATE_NOOP("catalog", "How long to ask devices over and over before sleeping; 0 never does."),
             qemuDecides, "9.4");
    longest.kind = Kind::Duration;
    longest.unit = QT_TRANSLATE_NOOP("catalog", "ns");
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "I/O threads"),
        .place = "iothreads",
        .settings =
            {
                {.path = "iothreads",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "I/O threads"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "Threads that virtio disks and SCSI controllers can leave their work to, one or two a disk."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "as many as the table has"),
                 .maximum = MaximumUInt,
                 .takes = Takes::Now,
                 .example = "2"},
                {.path = "iothreadids/iothread[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Threads by id"),
                 .help = QT_TRANSLATE_NOOP("catalog", "I/O threads with ids of their own choice and their details."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "counted from 1"),
                 .takes = Takes::Now},
                {.path = "iothreadids/iothread[]/@id",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Id"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The number that disks and controllers name the thread by."),
                 .minimum = 1,
                 .maximum = MaximumUInt,
                 .takes = Takes::Now},
                {.path = "iothreadids/iothread[]/@thread_pool_min",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Workers at least"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "Worker threads to keep, so that a burst of requests need not wait."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none"),
                 .maximum = MaximumUInt},
                {.path = "iothreadids/iothread[]/@thread_pool_max",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Workers at most"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How many worker threads a burst of requests may start."),
                 .unset = qemuDecides,
                 .maximum = MaximumUInt},
                longest,
                poll("iothreadids/iothread[]/poll/@grow", QT_TRANSLATE_NOOP("catalog", "Poll growth"),
                     QT_TRANSLATE_NOOP("catalog", "By what the polling time is multiplied when it proved too short."),
                     qemuDecides, "9.4"),
                poll("iothreadids/iothread[]/poll/@shrink", QT_TRANSLATE_NOOP("catalog", "Poll shrinking"),
                     QT_TRANSLATE_NOOP("catalog", "By what the polling time is divided when it was spent in vain."),
                     qemuDecides, "9.4"),
                weight,
                {.path = "defaultiothread/@thread_pool_min",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Main loop workers"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "Worker threads that QEMU's main loop keeps for devices without an "
                                                  "I/O thread."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none"),
                 .maximum = MaximumUInt,
                 .example = "8"},
                {.path = "defaultiothread/@thread_pool_max",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "At most"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How many worker threads the main loop may start."),
                 .unset = qemuDecides,
                 .maximum = MaximumUInt,
                 .beside = true,
                 .example = "16"},
            },
    };
}

SettingPage Pages::tuning()
{
    return {
        .id = "tuning",
        .title = QT_TRANSLATE_NOOP("catalog", "Tuning"),
        .intro = QT_TRANSLATE_NOOP("catalog",
                                   "Which parts of the host work for this guest and how much of them it may take. "
                                   "A guest that shares its host with few others needs none of this."),
        .groups = {pinning(), pinTables(), ioThreads(), processorTime(), schedulers(), cacheAndBandwidth(), blockIo(),
                   throttleGroups(), resources(), performanceEvents()},
    };
}
