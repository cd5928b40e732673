// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define IOMMU "devices/iommu[]/"

static QList<Setting> iommuRows()
{
    return {
        {.path = "devices/iommu[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "IOMMU"),
         .help = QT_TRANSLATE_NOOP("catalog", "Lets the guest limit what its devices can reach in memory."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none")},
        {.path = IOMMU "@model",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Model"),
         .help = QT_TRANSLATE_NOOP("catalog", "The IOMMU that the guest sees."),
         .words = {{"intel", QT_TRANSLATE_NOOP("catalog", "Intel (VT-d)")},
                   {"amd", QT_TRANSLATE_NOOP("catalog", "AMD")},
                   {"virtio"},
                   {"smmuv3", QT_TRANSLATE_NOOP("catalog", "Arm (SMMUv3)")}}},
        {.path = IOMMU "driver/@intremap",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Remap interrupts"),
         .help = QT_TRANSLATE_NOOP("catalog", "Interrupts go through it, too; more than 255 vCPUs ask for it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{IOMMU "@model", "intel amd"}}},
        {.path = IOMMU "driver/@eim",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Many processors"),
         .help = QT_TRANSLATE_NOOP("catalog", "Interrupts can reach more than 255 vCPUs."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{IOMMU "@model", "intel"}}},
    };
}

static QList<Setting> iommuRowsMore()
{
    return {
        {.path = IOMMU "driver/@caching_mode",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Caching mode"),
         .help = QT_TRANSLATE_NOOP("catalog", "Devices of the host work behind it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{IOMMU "@model", "intel"}}},
        {.path = IOMMU "driver/@iotlb",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Translation cache"),
         .help = QT_TRANSLATE_NOOP("catalog", "Devices can keep translated addresses of their own."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{IOMMU "@model", "intel"}}},
        {.path = IOMMU "driver/@aw_bits",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Address width"),
         .help = QT_TRANSLATE_NOOP("catalog", "How wide addresses are: 39 or 48 bits."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .unit = QT_TRANSLATE_NOOP("catalog", "bits"),
         .maximum = 255,
         .when = {{IOMMU "@model", "intel virtio"}},
         .example = "48"},
    };
}

static QList<Setting> iommuRowsRest()
{
    return {
        {.path = IOMMU "driver/@dma_translation",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Translate"),
         .help = QT_TRANSLATE_NOOP("catalog", "Off leaves interrupts alone to it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff(),
         .when = {{IOMMU "@model", "intel"}},
         .since = "10.7"},
    };
}

static SettingGroup iommuMain()
{
    return {
        .title = "",
        .place = "",
        .settings = iommuRows() + iommuRowsMore() + iommuRowsRest(),
    };
}

static QList<Setting> iommuMoreRows()
{
    return {
        {.path = IOMMU "driver/@xtsup",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Many processors (AMD)"),
         .help = QT_TRANSLATE_NOOP("catalog", "Interrupts can reach more than 255 vCPUs."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{IOMMU "@model", "amd"}},
         .since = "11.5"},
        {.path = IOMMU "driver/@passthrough",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Pass through"),
         .help = QT_TRANSLATE_NOOP("catalog", "Devices reach all of the memory until the guest says otherwise."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{IOMMU "@model", "amd"}},
         .since = "11.5"},
        {.path = IOMMU "driver/@accel",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Accelerated"),
         .help = QT_TRANSLATE_NOOP("catalog", "The IOMMU of the host does the work."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{IOMMU "@model", "smmuv3"}},
         .since = "12.1"},
        {.path = IOMMU "driver/@ats",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Address translation"),
         .help = QT_TRANSLATE_NOOP("catalog", "Devices can keep translated addresses of their own (ATS)."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{IOMMU "@model", "smmuv3"}},
         .since = "12.1"},
    };
}

static QList<Setting> iommuMoreRowsMore()
{
    return {
        {.path = IOMMU "driver/@ril",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Ranges"),
         .help = QT_TRANSLATE_NOOP("catalog", "A whole range can be made invalid at once."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff(),
         .when = {{IOMMU "@model", "smmuv3"}},
         .since = "12.1"},
        {.path = IOMMU "driver/@cmdqv",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Command queues"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest has command queues of the hardware."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{IOMMU "@model", "smmuv3"}},
         .since = "12.1"},
        {.path = IOMMU "driver/@oas",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Output width"),
         .help = QT_TRANSLATE_NOOP("catalog", "How wide the addresses are that come out."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .unit = QT_TRANSLATE_NOOP("catalog", "bits"),
         .maximum = 64,
         .when = {{IOMMU "@model", "smmuv3"}},
         .since = "12.1",
         .example = "48"},
    };
}

static QList<Setting> iommuMoreRowsRest()
{
    return {
        {.path = IOMMU "driver/@ssidsize",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Substream bits"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many bits tell parts of a device apart."),
         .unset = QT_TRANSLATE_NOOP("catalog", "0"),
         .unit = QT_TRANSLATE_NOOP("catalog", "bits"),
         .maximum = 20,
         .when = {{IOMMU "@model", "smmuv3"}},
         .since = "12.1",
         .example = "16"},
    };
}

static QList<Setting> iommuGranule()
{
    return {
        {.path = IOMMU "driver/@pciBus",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "PCI bus"),
         .help = QT_TRANSLATE_NOOP("catalog", "The index of the PCI controller that it is for."),
         .unset = QT_TRANSLATE_NOOP("catalog", "all of them"),
         .maximum = MaximumUInt,
         .when = {{IOMMU "@model", "smmuv3"}},
         .since = "11.7",
         .example = "1"},
        {.path = IOMMU "driver/granule/@size",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Granule"),
         .help = QT_TRANSLATE_NOOP("catalog", "The smallest piece that can be mapped."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .minimum = 1,
         .maximum = MaximumUInt,
         .when = {{IOMMU "@model", "virtio"}},
         .since = "12.1",
         .example = "4"},
        {.path = IOMMU "driver/granule/@unit",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Granule in"),
         .help = QT_TRANSLATE_NOOP("catalog", "What that size counts in."),
         .unset = QT_TRANSLATE_NOOP("catalog", "KiB"),
         .words = sizeUnits(),
         .when = {{IOMMU "driver/granule/@size"}},
         .since = "12.1"},
        {.path = IOMMU "driver/granule/@mode",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Granule as"),
         .help = QT_TRANSLATE_NOOP("catalog", "Takes the piece of the host's IOMMU."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the size that is set"),
         .words = {{"host", QT_TRANSLATE_NOOP("catalog", "As the host")}},
         .when = {{IOMMU "@model", "virtio"}},
         .since = "12.1"},
    };
}

static SettingGroup iommuMore()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "AMD, Arm and virtio"),
        .place = "devices/iommu/driver",
        .folded = true,
        .when = {{IOMMU "@model", "amd smmuv3 virtio"}},
        .settings = iommuMoreRows() + iommuMoreRowsMore() + iommuMoreRowsRest() + iommuGranule(),
    };
}

SettingPage Devices::iommu()
{
    return {
        .id = "iommu",
        .title = QT_TRANSLATE_NOOP("catalog", "IOMMU"),
        .intro = QT_TRANSLATE_NOOP("catalog", "Lets the guest limit what its devices can reach, as nested guests and "
                                              "device pass-through in the guest ask for."),
        .groups = {iommuMain(), iommuMore(), addressGroup(IOMMU)},
        .row = "devices/iommu[]",
    };
}

#undef IOMMU
