// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/ProcessorGroups.h"
#include "models/catalog/pages/Words.h"

using namespace Pages;

static QList<Setting> cells()
{
    return {
        {.path = "cpu/numa/cell[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Cells"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "The guest's NUMA nodes: which vCPUs and how much memory are near each other."),
         .unset = QT_TRANSLATE_NOOP("catalog", "one cell with everything")},
        {.path = "cpu/numa/cell[]/@id",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Cell"),
         .help = QT_TRANSLATE_NOOP("catalog", "The cell's number; they count up from 0 without a gap."),
         .unset = QT_TRANSLATE_NOOP("catalog", "its place in this list"),
         .maximum = MaximumUInt},
        {.path = "cpu/numa/cell[]/@cpus",
         .kind = Kind::CpuSet,
         .label = QT_TRANSLATE_NOOP("catalog", "vCPUs"),
         .help = QT_TRANSLATE_NOOP("catalog", "The vCPUs in this cell; none makes it memory alone."),
         .unset = QT_TRANSLATE_NOOP("catalog", "a cell of memory alone"),
         .setOf = SetOf::GuestCpus,
         .example = "0-3"},
        {.path = "cpu/numa/cell[]/@memory",
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "Memory"),
         .help = QT_TRANSLATE_NOOP("catalog", "The memory in this cell; the cells add up to the guest's memory."),
         .example = "2097152"},
        sizeUnit("cpu/numa/cell[]/@unit"),
        {.path = "cpu/numa/cell[]/@memAccess",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Access"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whether helpers such as virtiofsd may reach this cell's memory."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as the memory page says"),
         .words = {{"shared", QT_TRANSLATE_NOOP("catalog", "Shared with helpers")},
                   {"private", QT_TRANSLATE_NOOP("catalog", "Private")}}},
        {.path = "cpu/numa/cell[]/@discard",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Discard"),
         .help = QT_TRANSLATE_NOOP(
             "catalog", "Drops this cell's memory when QEMU stops, rather than writing it to the backing file."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as the memory page says"),
         .words = yesNo()},
    };
}

static QList<Setting> distances()
{
    return {
        {.path = "cpu/numa/cell[]/distances/sibling[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Distances"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "How far this cell is from the others, as the guest's scheduler is told."),
         .unset = QT_TRANSLATE_NOOP("catalog", "10 to itself, 20 to the others")},
        {.path = "cpu/numa/cell[]/distances/sibling[]/@id",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "To cell"),
         .help = QT_TRANSLATE_NOOP("catalog", "The number of the other cell."),
         .maximum = MaximumUInt},
        {.path = "cpu/numa/cell[]/distances/sibling[]/@value",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Distance"),
         .help = QT_TRANSLATE_NOOP("catalog", "10 is here, 20 is twice as slow to reach, 255 can't be reached."),
         .minimum = 10,
         .maximum = 255,
         .example = "21"},
    };
}

static QList<Setting> cellCaches()
{
    return {
        {.path = "cpu/numa/cell[]/cache[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Memory-side caches"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "Caches in front of this cell's memory, for guests that read the HMAT table."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none")},
        {.path = "cpu/numa/cell[]/cache[]/@level",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Level"),
         .help = QT_TRANSLATE_NOOP("catalog", "The cache's level, counted from the memory: 1 is the nearest to it."),
         .minimum = 1,
         .maximum = 3},
        {.path = "cpu/numa/cell[]/cache[]/@associativity",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Associativity"),
         .help = QT_TRANSLATE_NOOP("catalog", "In how many places of the cache a line may stand."),
         .words = {{"none", QT_TRANSLATE_NOOP("catalog", "Not said")},
                   {"direct", QT_TRANSLATE_NOOP("catalog", "In one (direct mapped)")},
                   {"full", QT_TRANSLATE_NOOP("catalog", "In any (fully associative)")}}},
        {.path = "cpu/numa/cell[]/cache[]/@policy",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Write policy"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whether writes reach the memory later or at once."),
         .words = {{"none", QT_TRANSLATE_NOOP("catalog", "Not said")},
                   {"writeback", QT_TRANSLATE_NOOP("catalog", "Later (write-back)")},
                   {"writethrough", QT_TRANSLATE_NOOP("catalog", "At once (write-through)")}}},
        {.path = "cpu/numa/cell[]/cache[]/size/@value",
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "Size"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much the cache holds."),
         .maximum = MaximumUInt,
         .example = "8192"},
        sizeUnit("cpu/numa/cell[]/cache[]/size/@unit", nullptr),
        {.path = "cpu/numa/cell[]/cache[]/line/@value",
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "Line"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much it reads or writes at once, usually 64 bytes."),
         .maximum = MaximumUInt,
         .example = "64"},
        sizeUnit("cpu/numa/cell[]/cache[]/line/@unit", nullptr),
    };
}

SettingGroup Pages::guestNuma()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Guest NUMA"),
        .place = "cpu/numa",
        .folded = true,
        .part = "distances",
        .settings = cells() + distances() + cellCaches(),
    };
}

static QList<Word> accessTypes()
{
    return {{"access", QT_TRANSLATE_NOOP("catalog", "Read and write")},
            {"read", QT_TRANSLATE_NOOP("catalog", "Read")},
            {"write", QT_TRANSLATE_NOOP("catalog", "Write")}};
}

static QList<Setting> latencies()
{
    return {
        {.path = "cpu/numa/interconnects/latency[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Latencies"),
         .help = QT_TRANSLATE_NOOP(
             "catalog", "How long one cell waits for the memory of another, for guests that read the HMAT table."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the guest goes by distances alone")},
        {.path = "cpu/numa/interconnects/latency[]/@initiator",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "From cell"),
         .help = QT_TRANSLATE_NOOP("catalog", "The cell whose vCPUs ask; it must have some."),
         .maximum = MaximumUInt},
        {.path = "cpu/numa/interconnects/latency[]/@target",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "To cell"),
         .help = QT_TRANSLATE_NOOP("catalog", "The cell whose memory answers."),
         .maximum = MaximumUInt},
        {.path = "cpu/numa/interconnects/latency[]/@cache",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Cache level"),
         .help = QT_TRANSLATE_NOOP("catalog", "The level of the target's memory-side cache that is meant."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the memory itself"),
         .maximum = MaximumUInt,
         .example = "1"},
        {.path = "cpu/numa/interconnects/latency[]/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Access"),
         .help = QT_TRANSLATE_NOOP("catalog", "The kind of access that takes this long."),
         .words = accessTypes()},
        {.path = "cpu/numa/interconnects/latency[]/@value",
         .kind = Kind::Duration,
         .label = QT_TRANSLATE_NOOP("catalog", "Latency"),
         .help = QT_TRANSLATE_NOOP("catalog", "How long it takes."),
         .unit = QT_TRANSLATE_NOOP("catalog", "ns"),
         .maximum = MaximumUInt,
         .example = "5"},
    };
}

static QList<Setting> bandwidths()
{
    return {
        {.path = "cpu/numa/interconnects/bandwidth[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Bandwidths"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "How much one cell can move to or from the memory of another in a second."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the guest goes by distances alone")},
        {.path = "cpu/numa/interconnects/bandwidth[]/@initiator",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "From cell"),
         .help = QT_TRANSLATE_NOOP("catalog", "The cell whose vCPUs ask; it must have some."),
         .maximum = MaximumUInt},
        {.path = "cpu/numa/interconnects/bandwidth[]/@target",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "To cell"),
         .help = QT_TRANSLATE_NOOP("catalog", "The cell whose memory answers."),
         .maximum = MaximumUInt},
        {.path = "cpu/numa/interconnects/bandwidth[]/@cache",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Cache level"),
         .help = QT_TRANSLATE_NOOP("catalog", "The level of the target's memory-side cache that is meant."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the memory itself"),
         .maximum = MaximumUInt,
         .example = "1"},
        {.path = "cpu/numa/interconnects/bandwidth[]/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Access"),
         .help = QT_TRANSLATE_NOOP("catalog", "The kind of access that is this fast."),
         .words = accessTypes()},
        {.path = "cpu/numa/interconnects/bandwidth[]/@value",
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "Bandwidth"),
         .help = QT_TRANSLATE_NOOP("catalog", "What moves in a second."),
         .maximum = MaximumUInt,
         .example = "204800"},
        sizeUnit("cpu/numa/interconnects/bandwidth[]/@unit", nullptr),
    };
}

SettingGroup Pages::guestNumaInterconnects()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Between guest cells"),
        .place = "cpu/numa/interconnects",
        .folded = true,
        .settings = latencies() + bandwidths(),
    };
}
