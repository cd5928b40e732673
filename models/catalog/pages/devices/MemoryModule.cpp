// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define MODULE "devices/memory[]/"

static QList<Setting> moduleMainRows()
{
    return {
        {.path = "devices/memory[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Memory modules"),
         .help = QT_TRANSLATE_NOOP("catalog", "Memory in modules, which can be plugged in while the guest runs."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .takes = Takes::Now},
        {.path = MODULE "@model",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Kind"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the guest sees."),
         .words = {{"dimm", QT_TRANSLATE_NOOP("catalog", "Memory module (DIMM)")},
                   {"virtio-mem", QT_TRANSLATE_NOOP("catalog", "Adjustable (virtio-mem)")},
                   {"nvdimm", QT_TRANSLATE_NOOP("catalog", "Persistent (NVDIMM)")},
                   {"virtio-pmem", QT_TRANSLATE_NOOP("catalog", "Persistent (virtio)")},
                   {"sgx-epc", QT_TRANSLATE_NOOP("catalog", "Enclave (SGX)")}}},
        {.path = MODULE "target/size",
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "Size"),
         .help = QT_TRANSLATE_NOOP("catalog", "How large the module is."),
         .minimum = 1,
         .example = "524288"},
        sizeUnit(MODULE "target/size/@unit"),
    };
}

static QList<Setting> moduleMainRowsMore()
{
    return {
        {.path = MODULE "target/requested",
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "Plugged in"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much of it the guest should have now."),
         .unset = QT_TRANSLATE_NOOP("catalog", "nothing"),
         .when = {{MODULE "@model", "virtio-mem"}},
         .takes = Takes::Now,
         .example = "524288"},
        sizeUnit(MODULE "target/requested/@unit"),
        {.path = MODULE "target/node",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "NUMA cell"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest's NUMA cell that it belongs to."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the first one"),
         .maximum = MaximumUInt,
         .when = {{MODULE "@model", "dimm nvdimm virtio-mem sgx-epc"}},
         .example = "0"},
        {.path = MODULE "source/path",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "File"),
         .help = QT_TRANSLATE_NOOP("catalog", "The file of the host that holds what is in it."),
         .when = {{MODULE "@model", "nvdimm virtio-pmem"}},
         .example = "/var/lib/libvirt/nvdimm.img"},
    };
}

static SettingGroup moduleMain()
{
    return {
        .title = "",
        .place = "",
        .settings = moduleMainRows() + moduleMainRowsMore(),
    };
}

static QList<Setting> moduleTargetRows()
{
    return {
        {.path = MODULE "target/block",
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "Step"),
         .help = QT_TRANSLATE_NOOP("catalog", "The smallest amount that can be plugged in."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as large as a huge page"),
         .minimum = 1,
         .when = {{MODULE "@model", "virtio-mem"}},
         .example = "2048"},
        sizeUnit(MODULE "target/block/@unit"),
        {.path = MODULE "target/current",
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "Plugged in now"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much the guest has taken; libvirt writes it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "unknown"),
         .when = {{MODULE "@model", "virtio-mem"}},
         .example = "524288"},
        sizeUnit(MODULE "target/current/@unit"),
        {.path = MODULE "target/@dynamicMemslots",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Slots as needed"),
         .help = QT_TRANSLATE_NOOP("catalog", "Memory for the module is only managed as far as it is plugged in."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .words = yesNo(),
         .when = {{MODULE "@model", "virtio-mem"}},
         .since = "10.1"},
    };
}

static QList<Setting> moduleTargetRowsMore()
{
    return {
        {.path = MODULE "target/label/size",
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "Label area"),
         .help = QT_TRANSLATE_NOOP("catalog", "The part of an NVDIMM that holds its labels."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .minimum = 1,
         .when = {{MODULE "@model", "nvdimm"}},
         .example = "128"},
        sizeUnit(MODULE "target/label/size/@unit"),
        {.path = MODULE "target/readonly",
         .kind = Kind::Presence,
         .label = QT_TRANSLATE_NOOP("catalog", "Read only"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest cannot write to it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "it can"),
         .when = {{MODULE "@model", "nvdimm"}}},
        {.path = MODULE "target/address/@base",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Address"),
         .help = QT_TRANSLATE_NOOP("catalog", "Where it begins in the guest's memory."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor chooses"),
         .when = {{MODULE "@model", "virtio-mem virtio-pmem"}},
         .since = "9.4",
         .example = "0x140000000"},
        {.path = MODULE "uuid",
         .kind = Kind::Uuid,
         .label = QT_TRANSLATE_NOOP("catalog", "Id"),
         .help = QT_TRANSLATE_NOOP("catalog", "The id of an NVDIMM on POWER."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt makes one up"),
         .when = {{MODULE "@model", "nvdimm"}},
         .example = "49545eb3-75e1-2d0a-acdd-f0294406c99e"},
    };
}

static SettingGroup moduleTarget()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "In the guest"),
        .place = "devices/memory/target",
        .folded = true,
        .settings = moduleTargetRows() + moduleTargetRowsMore(),
    };
}

static QList<Setting> moduleSourceRows()
{
    return {
        {.path = MODULE "source/pagesize",
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "Page size"),
         .help = QT_TRANSLATE_NOOP("catalog", "The size of the pages of the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as the domain's memory"),
         .minimum = 1,
         .when = {{MODULE "@model", "dimm virtio-mem"}},
         .example = "2048"},
        sizeUnit(MODULE "source/pagesize/@unit"),
        {.path = MODULE "source/nodemask",
         .kind = Kind::CpuSet,
         .label = QT_TRANSLATE_NOOP("catalog", "Host nodes"),
         .help = QT_TRANSLATE_NOOP("catalog", "The NUMA nodes of the host that it comes from."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as the domain's memory"),
         .when = {{MODULE "@model", "dimm virtio-mem sgx-epc"}},
         .example = "0"},
        {.path = MODULE "source/alignsize",
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "Alignment"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the module is aligned to."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the size of a page"),
         .minimum = 1,
         .when = {{MODULE "@model", "nvdimm"}},
         .example = "2048"},
        sizeUnit(MODULE "source/alignsize/@unit"),
    };
}

static QList<Setting> moduleSourceRowsMore()
{
    return {
        {.path = MODULE "source/pmem",
         .kind = Kind::Presence,
         .label = QT_TRANSLATE_NOOP("catalog", "Really persistent"),
         .help = QT_TRANSLATE_NOOP("catalog", "The file is on persistent memory of the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "it is on a disk"),
         .when = {{MODULE "@model", "nvdimm"}}},
        {.path = MODULE "@access",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Access"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whether others on the host can see the memory."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as the domain's memory"),
         .words = {{"shared", QT_TRANSLATE_NOOP("catalog", "Shared")},
                   {"private", QT_TRANSLATE_NOOP("catalog", "Private")}},
         .when = {{MODULE "@model", "dimm nvdimm"}}},
        {.path = MODULE "@discard",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Forget at the end"),
         .help = QT_TRANSLATE_NOOP("catalog", "What is in it need not be kept when the guest is shut off."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as the domain's memory"),
         .words = yesNo(),
         .when = {{MODULE "@model", "dimm nvdimm"}}},
    };
}

static SettingGroup moduleSource()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "On the host"),
        .place = "devices/memory/source",
        .folded = true,
        .settings = moduleSourceRows() + moduleSourceRowsMore(),
    };
}

SettingPage Devices::memoryModule()
{
    return {
        .id = "memory",
        .title = QT_TRANSLATE_NOOP("catalog", "Memory modules"),
        .intro = QT_TRANSLATE_NOOP("catalog", "Memory that can be plugged in while the guest runs, or that keeps what "
                                              "is in it. It asks for room on the memory page."),
        .groups = {moduleMain(), moduleTarget(), moduleSource(),
                   virtioGroup(MODULE, {{MODULE "@model", "virtio-mem virtio-pmem"}}), addressGroup(MODULE)},
        .row = "devices/memory[]",
    };
}

#undef MODULE
