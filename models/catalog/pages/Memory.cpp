// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Pages.h"
#include "models/catalog/pages/Words.h"

using namespace Pages;

static SettingGroup amount()
{
    return {
        .title = "",
        .place = "",
        .settings =
            {
                {.path = "memory",
                 .kind = Kind::Size,
                 .label = QT_TRANSLATE_NOOP("catalog", "Memory"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "What the guest finds when it boots, and the most that its balloon can grow to."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the sum of the NUMA cells, where there are any"),
                 .minimum = 1,
                 .example = "4194304"},
                sizeUnit("memory/@unit"),
                {.path = "currentMemory",
                 .kind = Kind::Size,
                 .label = QT_TRANSLATE_NOOP("catalog", "Current memory"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "What the balloon leaves to the guest; the rest goes back to the host."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt gives the guest all of its memory"),
                 .minimum = 1,
                 .takes = Takes::Now,
                 .example = "2097152"},
                sizeUnit("currentMemory/@unit"),
                {.path = "maxMemory",
                 .kind = Kind::Size,
                 .label = QT_TRANSLATE_NOOP("catalog", "With hot-plug"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "How far plugged-in memory modules can take the guest; asks for slots and guest NUMA."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "no memory can be plugged in"),
                 .minimum = 1,
                 .example = "16777216"},
                sizeUnit("maxMemory/@unit"),
                {.path = "maxMemory/@slots",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Slots"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How many memory modules fit; QEMU takes up to 256."),
                 .minimum = 1,
                 .maximum = 256,
                 .when = {{"maxMemory"}},
                 .beside = true,
                 .example = "16"},
                {.path = "memory/@dumpCore",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "In core dumps"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "Whether a crash dump of QEMU holds the guest's memory, secrets and all."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "dump_guest_core in the host's qemu.conf decides"),
                 .words = onOff()},
            },
    };
}

static SettingGroup backing()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Backing"),
        .place = "memoryBacking",
        .settings =
            {
                {.path = "memoryBacking/hugepages",
                 .kind = Kind::Presence,
                 .label = QT_TRANSLATE_NOOP("catalog", "Huge pages"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "Takes memory from the host's reserved huge pages: fewer look-ups, faster guests."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "ordinary pages")},
                {.path = "memoryBacking/hugepages/page[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Page sizes"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Which page size backs which NUMA cells of the guest."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the host's default huge page size for all")},
                {.path = "memoryBacking/hugepages/page[]/@size",
                 .kind = Kind::Size,
                 .label = QT_TRANSLATE_NOOP("catalog", "Size"),
                 .help = QT_TRANSLATE_NOOP("catalog", "A page size that the host has free, usually 2 MiB or 1 GiB."),
                 .minimum = 1,
                 .example = "2048"},
                sizeUnit("memoryBacking/hugepages/page[]/@unit"),
                {.path = "memoryBacking/hugepages/page[]/@nodeset",
                 .kind = Kind::CpuSet,
                 .label = QT_TRANSLATE_NOOP("catalog", "Guest cells"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The guest's NUMA cells that get pages of this size."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "all cells that no other row names"),
                 .setOf = SetOf::GuestCells,
                 .example = "0-1"},
                {.path = "memoryBacking/source/@type",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Source"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "Where the memory comes from; virtiofs and vhost-user need memfd or file, shared."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "anonymous memory"),
                 .words = {{"memfd", QT_TRANSLATE_NOOP("catalog", "Memory file descriptor (memfd)")},
                           {"anonymous", QT_TRANSLATE_NOOP("catalog", "Anonymous memory")},
                           {"file", QT_TRANSLATE_NOOP("catalog", "File on the host")}}},
                {.path = "memoryBacking/access/@mode",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Access"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "Shared lets helpers such as virtiofsd and vhost-user switches reach the guest's memory."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "private to QEMU"),
                 .words = {{"shared", QT_TRANSLATE_NOOP("catalog", "Shared with helpers")},
                           {"private", QT_TRANSLATE_NOOP("catalog", "Private")}}},
                {.path = "memoryBacking/allocation/@mode",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Allocation"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "Taking all of it at the start makes starting slower and running steadier."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "taken as the guest touches it"),
                 .words = {{"immediate", QT_TRANSLATE_NOOP("catalog", "All at the start")},
                           {"ondemand", QT_TRANSLATE_NOOP("catalog", "As it is touched")}}},
                {.path = "memoryBacking/allocation/@threads",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Threads"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "How many threads touch the pages at the start; more of them start big guests sooner."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "one"),
                 .minimum = 1,
                 .maximum = MaximumUInt,
                 .when = {{"memoryBacking/allocation/@mode", "immediate"}},
                 .beside = true,
                 .example = "8"},
                {.path = "memoryBacking/locked",
                 .kind = Kind::Presence,
                 .label = QT_TRANSLATE_NOOP("catalog", "Locked in RAM"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The host never swaps the guest out; set a hard limit too, for "
                                                      "QEMU's own memory is locked with it."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the host may swap it out")},
                {.path = "memoryBacking/nosharepages",
                 .kind = Kind::Presence,
                 .label = QT_TRANSLATE_NOOP("catalog", "No page merging"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "Keeps the host (KSM) from merging equal pages of this guest: steadier, and it leaks less."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the host may merge equal pages")},
                {.path = "memoryBacking/discard",
                 .kind = Kind::Presence,
                 .label = QT_TRANSLATE_NOOP("catalog", "Discard at the end"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "Drops what was in memory when QEMU stops, rather than writing it to the backing file."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the host writes back a backing file as usual")},
            },
    };
}

static SettingGroup limits()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Limits"),
        .place = "memtune",
        .folded = true,
        .settings =
            {
                {.path = "memtune/hard_limit",
                 .kind = Kind::Size,
                 .label = QT_TRANSLATE_NOOP("catalog", "Hard limit"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "The most that QEMU may use, the guest's memory and its own; beyond it the host kills it."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "no limit"),
                 .minimum = 1,
                 .takes = Takes::Now,
                 .example = "6291456"},
                sizeUnit("memtune/hard_limit/@unit"),
                {.path = "memtune/soft_limit",
                 .kind = Kind::Size,
                 .label = QT_TRANSLATE_NOOP("catalog", "Soft limit"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What the host takes the guest back to when memory runs short."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "no limit"),
                 .minimum = 1,
                 .takes = Takes::Now,
                 .example = "4194304"},
                sizeUnit("memtune/soft_limit/@unit"),
                {.path = "memtune/swap_hard_limit",
                 .kind = Kind::Size,
                 .label = QT_TRANSLATE_NOOP("catalog", "With swap"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "The most of memory and swap together; not less than the hard limit."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "no limit"),
                 .minimum = 1,
                 .takes = Takes::Now,
                 .example = "8388608"},
                sizeUnit("memtune/swap_hard_limit/@unit"),
                {.path = "memtune/min_guarantee",
                 .kind = Kind::Size,
                 .label = QT_TRANSLATE_NOOP("catalog", "Guaranteed"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "What the guest always keeps; VMware knows this, QEMU and LXC refuse it."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "nothing is guaranteed"),
                 .minimum = 1,
                 .example = "1048576"},
                sizeUnit("memtune/min_guarantee/@unit"),
            },
    };
}

static QList<Word> numaModes()
{
    return {{"strict", QT_TRANSLATE_NOOP("catalog", "Strict: these nodes or none")},
            {"preferred", QT_TRANSLATE_NOOP("catalog", "Preferred: one node first")},
            {"interleave", QT_TRANSLATE_NOOP("catalog", "Interleave: page by page")},
            {"restrictive", QT_TRANSLATE_NOOP("catalog", "Restrictive: left to cgroups")}};
}

static SettingGroup placement()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "NUMA placement"),
        .place = "numatune",
        .folded = true,
        .settings =
            {
                {.path = "numatune/memory/@mode",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Mode"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "How firmly the host keeps the guest's memory on the chosen nodes."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "strict, once nodes are chosen"),
                 .words = numaModes()},
                {.path = "numatune/memory/@nodeset",
                 .kind = Kind::CpuSet,
                 .label = QT_TRANSLATE_NOOP("catalog", "Host nodes"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "The host's NUMA nodes to take memory from; best those of the pinned processors."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "any node"),
                 .takes = Takes::Now,
                 .setOf = SetOf::HostNodes,
                 .example = "0"},
                {.path = "numatune/memory/@placement",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Placement"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "Automatic asks numad at each start which nodes are best and leaves the node list empty."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "by hand if nodes are chosen, else as the processors"),
                 .words = {{"static", QT_TRANSLATE_NOOP("catalog", "By hand")},
                           {"auto", QT_TRANSLATE_NOOP("catalog", "Automatic (numad)")}}},
                {.path = "numatune/memnode[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Guest cells"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Ties single NUMA cells of the guest to nodes of the host."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "every cell is placed as above")},
                {.path = "numatune/memnode[]/@cellid",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Guest cell"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The number of a cell of the guest's NUMA layout."),
                 .maximum = MaximumUInt},
                {.path = "numatune/memnode[]/@mode",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Mode"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How firmly the host keeps this cell's memory on its nodes."),
                 .words = numaModes()},
                {.path = "numatune/memnode[]/@nodeset",
                 .kind = Kind::CpuSet,
                 .label = QT_TRANSLATE_NOOP("catalog", "Host nodes"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The host's NUMA nodes that this cell's memory comes from."),
                 .setOf = SetOf::HostNodes,
                 .example = "0"},
            },
    };
}

SettingPage Pages::memory()
{
    return {
        .id = "memory",
        .title = QT_TRANSLATE_NOOP("catalog", "Memory"),
        .intro =
            QT_TRANSLATE_NOOP("catalog", "How much memory the guest gets and where the host takes it from. Backing and "
                                         "placement are where fast guests are made."),
        .groups = {amount(), backing(), limits(), placement()},
    };
}
