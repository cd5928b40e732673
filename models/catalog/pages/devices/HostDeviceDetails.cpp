// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/HostDeviceGroups.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define HOSTDEV "devices/hostdev[]/"

static QList<Setting> iscsiRows()
{
    return {
        {.path = HOSTDEV "source/@name",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Target name"),
         .help = QT_TRANSLATE_NOOP("catalog", "The iSCSI name of the target, with its unit."),
         .example = "iqn.2026-01.org.example:disk/1"},
        {.path = HOSTDEV "source/host/@name",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Server"),
         .help = QT_TRANSLATE_NOOP("catalog", "The name or address of the server."),
         .example = "storage.example.org"},
        {.path = HOSTDEV "source/host/@port",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Port"),
         .help = QT_TRANSLATE_NOOP("catalog", "The port of the server."),
         .unset = QT_TRANSLATE_NOOP("catalog", "3260"),
         .maximum = 65535,
         .example = "3260"},
        {.path = HOSTDEV "source/initiator/iqn/@name",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Initiator"),
         .help = QT_TRANSLATE_NOOP("catalog", "The iSCSI name that the host goes by."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor's own"),
         .example = "iqn.2026-01.org.example:host1"},
    };
}

SettingGroup Devices::hostDevIscsi()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "iSCSI"),
        .place = "devices/hostdev/source",
        .folded = true,
        .when = {{HOSTDEV "source/@protocol", "iscsi"}},
        .settings = iscsiRows() + login(HOSTDEV "source/"),
    };
}

static QList<Setting> hostDevAdapterRows()
{
    return {
        {.path = HOSTDEV "source/adapter/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Adapter kind"),
         .help = QT_TRANSLATE_NOOP("catalog", "How the adapter is described."),
         .unset = QT_TRANSLATE_NOOP("catalog", "by its name"),
         .words = {{"scsi_host", QT_TRANSLATE_NOOP("catalog", "SCSI")},
                   {"fc_host", QT_TRANSLATE_NOOP("catalog", "Fibre Channel")}}},
        {.path = HOSTDEV "source/adapter/@wwnn",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Node name"),
         .help = QT_TRANSLATE_NOOP("catalog", "The worldwide name of the node."),
         .when = {{HOSTDEV "source/adapter/@type", "fc_host"}},
         .example = "20000000c9831b4b"},
        {.path = HOSTDEV "source/adapter/@wwpn",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Port name"),
         .help = QT_TRANSLATE_NOOP("catalog", "The worldwide name of the port."),
         .when = {{HOSTDEV "source/adapter/@type", "fc_host"}},
         .example = "10000000c9831b4b"},
        {.path = HOSTDEV "source/adapter/@parent",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Parent"),
         .help = QT_TRANSLATE_NOOP("catalog", "The adapter of the host that it is made on."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt finds one"),
         .example = "scsi_host5"},
        {.path = HOSTDEV "source/adapter/@managed",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Managed"),
         .help = QT_TRANSLATE_NOOP("catalog", "libvirt makes the adapter and takes it away."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{HOSTDEV "source/adapter/@type", "fc_host"}}},
    };
}

static QList<Setting> adapterParents()
{
    return {
        {.path = HOSTDEV "source/adapter/@parent_wwnn",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Parent node name"),
         .help = QT_TRANSLATE_NOOP("catalog", "The worldwide name of the parent's node."),
         .when = {{HOSTDEV "source/adapter/@type", "fc_host"}},
         .example = "20000000c9831b4a"},
        {.path = HOSTDEV "source/adapter/@parent_wwpn",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Parent port name"),
         .help = QT_TRANSLATE_NOOP("catalog", "The worldwide name of the parent's port."),
         .when = {{HOSTDEV "source/adapter/@type", "fc_host"}},
         .example = "10000000c9831b4a"},
        {.path = HOSTDEV "source/adapter/@parent_fabric_wwn",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Fabric name"),
         .help = QT_TRANSLATE_NOOP("catalog", "The worldwide name of the fabric of the parent."),
         .when = {{HOSTDEV "source/adapter/@type", "fc_host"}},
         .example = "2001000dec9877c1"},
        {.path = HOSTDEV "source/adapter/parentaddr/@unique_id",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Parent's number"),
         .help = QT_TRANSLATE_NOOP("catalog", "The number of the SCSI adapter at the PCI address."),
         .minimum = 1,
         .maximum = MaximumUInt,
         .when = {{HOSTDEV "source/adapter/@type", "scsi_host"}},
         .example = "1"},
    };
}

static QList<Setting> adapterParentsMore()
{
    return {
        {.path = HOSTDEV "source/adapter/parentaddr/address/@domain",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Parent's domain"),
         .help = QT_TRANSLATE_NOOP("catalog", "The first part of the PCI address of the adapter."),
         .when = {{HOSTDEV "source/adapter/@type", "scsi_host"}},
         .example = "0x0000"},
        {.path = HOSTDEV "source/adapter/parentaddr/address/@bus",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Parent's bus"),
         .help = QT_TRANSLATE_NOOP("catalog", "The bus of the PCI address of the adapter."),
         .when = {{HOSTDEV "source/adapter/@type", "scsi_host"}},
         .example = "0x00"},
        {.path = HOSTDEV "source/adapter/parentaddr/address/@slot",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Parent's slot"),
         .help = QT_TRANSLATE_NOOP("catalog", "The slot of the PCI address of the adapter."),
         .when = {{HOSTDEV "source/adapter/@type", "scsi_host"}},
         .example = "0x1f"},
        {.path = HOSTDEV "source/adapter/parentaddr/address/@function",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Parent's function"),
         .help = QT_TRANSLATE_NOOP("catalog", "The last part of the PCI address of the adapter."),
         .when = {{HOSTDEV "source/adapter/@type", "scsi_host"}},
         .example = "0x2"},
    };
}

SettingGroup Devices::hostDevAdapter()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Adapter of a pool"),
        .place = "devices/hostdev/source/adapter",
        .folded = true,
        .when = {{HOSTDEV "@type", "scsi"}},
        .settings = hostDevAdapterRows() + adapterParents() + adapterParentsMore(),
    };
}

static QList<Setting> driverRows()
{
    return {
        {.path = HOSTDEV "driver/@name",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Driver"),
         .help = QT_TRANSLATE_NOOP("catalog", "What hands the PCI device to the guest."),
         .unset = QT_TRANSLATE_NOOP("catalog", "VFIO, or what the hypervisor has"),
         .words = {{"vfio", QT_TRANSLATE_NOOP("catalog", "VFIO")},
                   {"kvm", QT_TRANSLATE_NOOP("catalog", "KVM (old)")},
                   {"xen", QT_TRANSLATE_NOOP("catalog", "Xen")}},
         .when = {{HOSTDEV "@type", "pci"}}},
        {.path = HOSTDEV "driver/@model",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Kernel driver"),
         .help = QT_TRANSLATE_NOOP("catalog", "The VFIO driver of the kernel that the device is bound to."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the best one for the device"),
         .when = {{HOSTDEV "@type", "pci"}},
         .since = "10.0",
         .example = "vfio-pci"},
        {.path = HOSTDEV "driver/@iommufd",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "IOMMUFD"),
         .help = QT_TRANSLATE_NOOP("catalog", "Hands the device over the newer way of the kernel."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{HOSTDEV "@type", "pci"}},
         .since = "12.1"},
    };
}

static QList<Setting> displayRows()
{
    return {
        {.path = HOSTDEV "@display",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Display"),
         .help = QT_TRANSLATE_NOOP("catalog", "Shows what a mediated graphics card draws, without its own screen."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{HOSTDEV "@type", "mdev"}}},
        {.path = HOSTDEV "@ramfb",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Early display"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "Shows something before the guest's driver is there; asks for the display."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{HOSTDEV "@display", "on"}}},
    };
}

SettingGroup Devices::hostDevDriver()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Driver and display"),
        .place = "devices/hostdev/driver",
        .folded = true,
        .settings = driverRows() + displayRows(),
    };
}

SettingGroup Devices::hostDevInside()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "In a container"),
        .place = "devices/hostdev/source",
        .folded = true,
        .when = {{HOSTDEV "@mode", "capabilities"}},
        .settings =
            {
                {.path = HOSTDEV "source/block",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "Block device"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The block device of the host."),
                 .when = {{HOSTDEV "@type", "storage"}},
                 .example = "/dev/sdb1"},
                {.path = HOSTDEV "source/char",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "Character device"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The character device of the host."),
                 .when = {{HOSTDEV "@type", "misc"}},
                 .example = "/dev/input/event3"},
                {.path = HOSTDEV "source/interface",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Network card"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The network card of the host, which goes away there."),
                 .when = {{HOSTDEV "@type", "net"}},
                 .example = "eth1"},
            },
    };
}

#undef HOSTDEV
