// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/DiskGroups.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define DISK "devices/disk[]/"

static QList<Setting> cacheRows()
{
    return {
        {.path = DISK "driver/@cache",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Cache"),
         .help = QT_TRANSLATE_NOOP("catalog", "How the host caches what the guest reads and writes."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides, mostly writeback"),
         .words = {{"default", QT_TRANSLATE_NOOP("catalog", "The hypervisor decides")},
                   {"none", QT_TRANSLATE_NOOP("catalog", "None, past the host's cache")},
                   {"writeback", QT_TRANSLATE_NOOP("catalog", "Write back")},
                   {"writethrough", QT_TRANSLATE_NOOP("catalog", "Write through")},
                   {"directsync", QT_TRANSLATE_NOOP("catalog", "Write through, past the cache")},
                   {"unsafe", QT_TRANSLATE_NOOP("catalog", "Unsafe, flushes are ignored")}}},
        {.path = DISK "driver/@io",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "I/O"),
         .help = QT_TRANSLATE_NOOP("catalog", "How the host carries out the requests."),
         .unset = QT_TRANSLATE_NOOP("catalog", "threads, or native where it fits"),
         .words = {{"threads", QT_TRANSLATE_NOOP("catalog", "Threads")},
                   {"native", QT_TRANSLATE_NOOP("catalog", "Native (asks for no cache)")},
                   {"io_uring"}}},
    };
}

static QList<Setting> cacheRowsMore()
{
    return {
        {.path = DISK "driver/@discard",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Discard"),
         .help = QT_TRANSLATE_NOOP("catalog", "What happens when the guest says that it no longer needs a part."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides, mostly nothing"),
         .words = {{"unmap", QT_TRANSLATE_NOOP("catalog", "Gives the room back")},
                   {"ignore", QT_TRANSLATE_NOOP("catalog", "Nothing")}}},
        {.path = DISK "driver/@detect_zeroes",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Zeroes"),
         .help = QT_TRANSLATE_NOOP("catalog", "What happens when the guest writes nothing but zeroes."),
         .unset = QT_TRANSLATE_NOOP("catalog", "they are written"),
         .words = {{"off", QT_TRANSLATE_NOOP("catalog", "They are written")},
                   {"on", QT_TRANSLATE_NOOP("catalog", "Written in a short way")},
                   {"unmap", QT_TRANSLATE_NOOP("catalog", "They give the room back")}}},
    };
}

static QList<Setting> cacheRowsRest()
{
    return {
        {.path = DISK "driver/@discard_no_unref",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Keep clusters"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "A qcow2 image keeps its place for what was discarded, so it does not fragment."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{DISK "driver/@type", "qcow2"}},
         .since = "9.5"},
    };
}

static QList<Setting> errorRows()
{
    return {
        {.path = DISK "driver/@error_policy",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "On an error"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "What happens when the host cannot write, or read where nothing else is said."),
         .unset = QT_TRANSLATE_NOOP("catalog", "report"),
         .words = {{"stop", QT_TRANSLATE_NOOP("catalog", "The guest is paused")},
                   {"report", QT_TRANSLATE_NOOP("catalog", "The guest is told")},
                   {"ignore", QT_TRANSLATE_NOOP("catalog", "Nothing")},
                   {"enospace", QT_TRANSLATE_NOOP("catalog", "Paused if there is no room")}}},
        {.path = DISK "driver/@rerror_policy",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "On a read error"),
         .help = QT_TRANSLATE_NOOP("catalog", "What happens when the host cannot read."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as for all errors"),
         .words = {{"stop", QT_TRANSLATE_NOOP("catalog", "The guest is paused")},
                   {"report", QT_TRANSLATE_NOOP("catalog", "The guest is told")},
                   {"ignore", QT_TRANSLATE_NOOP("catalog", "Nothing")}}},
        {.path = DISK "driver/@copy_on_read",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Copy on read"),
         .help = QT_TRANSLATE_NOOP("catalog", "What is read from a backing file is copied into the image."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff()},
    };
}

static QList<Setting> errorRowsMore()
{
    return {
        {.path = DISK "driver/@name",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Driver"),
         .help = QT_TRANSLATE_NOOP("catalog", "The program that serves the disk."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor's own"),
         .words = {{"qemu", QT_TRANSLATE_NOOP("catalog", "QEMU")},
                   {"phy", QT_TRANSLATE_NOOP("catalog", "Xen, a device (phy)")},
                   {"tap", QT_TRANSLATE_NOOP("catalog", "Xen (tap)")},
                   {"file", QT_TRANSLATE_NOOP("catalog", "Xen, a file")},
                   {"loop", QT_TRANSLATE_NOOP("catalog", "Loop device")},
                   {"nbd", QT_TRANSLATE_NOOP("catalog", "NBD")}},
         .openWords = true,
         .example = "qemu"},
        {.path = DISK "driver/metadata_cache/max_size",
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "Table cache"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much of a qcow2 image's tables are kept in memory."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides, mostly 32 MiB"),
         .unit = "bytes",
         .minimum = 1,
         .when = {{DISK "driver/@type", "qcow2"}},
         .example = "1048576"},
        sizeUnit(DISK "driver/metadata_cache/max_size/@unit"),
    };
}

SettingGroup Devices::diskDriver()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Cache and I/O"),
        .place = "devices/disk/driver",
        .settings = cacheRows() + cacheRowsMore() + cacheRowsRest() + errorRows() + errorRowsMore(),
    };
}

static QList<Setting> diskQueuesRows()
{
    return {
        {.path = DISK "driver/@iothread",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "I/O thread"),
         .help = QT_TRANSLATE_NOOP("catalog", "The number of one of the domain's I/O threads that serves the disk."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor's main thread"),
         .minimum = 1,
         .maximum = MaximumUInt,
         .when = {{DISK "target/@bus", "virtio"}},
         .example = "1"},
        {.path = DISK "driver/@queues",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Queues"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many queues the disk has; one for each vCPU is a good number."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as many as vCPUs"),
         .minimum = 1,
         .maximum = MaximumUInt,
         .when = {{DISK "target/@bus", "virtio"}},
         .example = "4"},
        {.path = DISK "driver/@queue_size",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Queue length"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many requests a queue holds."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .minimum = 1,
         .maximum = MaximumUInt,
         .when = {{DISK "target/@bus", "virtio"}},
         .example = "256"},
        {.path = DISK "driver/@ioeventfd",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Events"),
         .help = QT_TRANSLATE_NOOP("catalog", "Requests are handed over without the vCPU waiting (ioeventfd)."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff(),
         .when = {{DISK "target/@bus", "virtio"}}},
        {.path = DISK "driver/@event_idx",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Fewer interrupts"),
         .help = QT_TRANSLATE_NOOP("catalog", "Both sides say when they want to be told, which saves interrupts."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff(),
         .when = {{DISK "target/@bus", "virtio"}}},
    };
}

SettingGroup Devices::diskQueues()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Threads and queues"),
        .place = "devices/disk/driver",
        .folded = true,
        .when = {{DISK "target/@bus", "virtio scsi"}},
        .settings = diskQueuesRows() + ioThreadMap(DISK),
    };
}

static QList<Setting> diskGeometryRows()
{
    return {
        {.path = DISK "blockio/@logical_block_size",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Logical block"),
         .help = QT_TRANSLATE_NOOP("catalog", "The smallest block that the guest can read or write."),
         .unset = QT_TRANSLATE_NOOP("catalog", "512"),
         .unit = QT_TRANSLATE_NOOP("catalog", "bytes"),
         .maximum = 2097152,
         .example = "4096"},
        {.path = DISK "blockio/@physical_block_size",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Physical block"),
         .help = QT_TRANSLATE_NOOP("catalog", "The block that the guest should align its data to."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as the logical block"),
         .unit = QT_TRANSLATE_NOOP("catalog", "bytes"),
         .maximum = 2097152,
         .example = "4096"},
        {.path = DISK "blockio/@discard_granularity",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Discard block"),
         .help = QT_TRANSLATE_NOOP("catalog", "The smallest block that can be discarded."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .unit = QT_TRANSLATE_NOOP("catalog", "bytes"),
         .since = "9.9",
         .example = "4096"},
    };
}

static QList<Setting> diskGeometryRowsMore()
{
    return {
        {.path = DISK "geometry/@cyls",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Cylinders"),
         .help = QT_TRANSLATE_NOOP("catalog", "The cylinders that an old guest sees."),
         .unset = QT_TRANSLATE_NOOP("catalog", "by the size"),
         .maximum = MaximumUInt,
         .example = "16383"},
        {.path = DISK "geometry/@heads",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Heads"),
         .help = QT_TRANSLATE_NOOP("catalog", "The heads that an old guest sees."),
         .unset = QT_TRANSLATE_NOOP("catalog", "by the size"),
         .maximum = MaximumUInt,
         .example = "16"},
        {.path = DISK "geometry/@secs",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Sectors"),
         .help = QT_TRANSLATE_NOOP("catalog", "The sectors of a track that an old guest sees."),
         .unset = QT_TRANSLATE_NOOP("catalog", "by the size"),
         .maximum = MaximumUInt,
         .example = "63"},
        {.path = DISK "geometry/@trans",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Translation"),
         .help = QT_TRANSLATE_NOOP("catalog", "How the BIOS counts them."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the BIOS decides"),
         .words = {{"auto", QT_TRANSLATE_NOOP("catalog", "The BIOS decides")},
                   {"none", QT_TRANSLATE_NOOP("catalog", "None")},
                   {"lba", QT_TRANSLATE_NOOP("catalog", "LBA")}}},
    };
}

SettingGroup Devices::diskGeometry()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Blocks and geometry"),
        .place = "devices/disk/blockio",
        .folded = true,
        .settings = diskGeometryRows() + diskGeometryRowsMore(),
    };
}

SettingGroup Devices::diskStatistics()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Statistics"),
        .place = "devices/disk/driver/statistics",
        .folded = true,
        .settings =
            {
                {.path = DISK "driver/statistics/statistic[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Intervals"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Time spans that the hypervisor collects figures over."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none"),
                 .since = "11.10"},
                {.path = DISK "driver/statistics/statistic[]/@interval",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Interval"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How long a span is."),
                 .unit = QT_TRANSLATE_NOOP("catalog", "s"),
                 .minimum = 1,
                 .maximum = MaximumUInt,
                 .since = "11.10",
                 .example = "60"},
                {.path = DISK "driver/statistics/latency-histogram[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Histograms"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Counts how many requests took how long."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none"),
                 .since = "12.1"},
                {.path = DISK "driver/statistics/latency-histogram[]/@type",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Requests"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Which requests are counted."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "all kinds"),
                 .words = {{"read", QT_TRANSLATE_NOOP("catalog", "Reads")},
                           {"write", QT_TRANSLATE_NOOP("catalog", "Writes")},
                           {"zone", QT_TRANSLATE_NOOP("catalog", "Zone commands")},
                           {"flush", QT_TRANSLATE_NOOP("catalog", "Flushes")}},
                 .since = "12.1"},
                {.path = DISK "driver/statistics/latency-histogram[]/bin[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Bins"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The spans of time that are counted apart."),
                 .since = "12.1"},
                {.path = DISK "driver/statistics/latency-histogram[]/bin[]/@start",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "From"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Where the span begins."),
                 .unit = QT_TRANSLATE_NOOP("catalog", "ns"),
                 .since = "12.1",
                 .example = "1000"},
            },
    };
}

#undef DISK
