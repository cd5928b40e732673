// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

static QList<Setting> placeType(const char *device)
{
    return {
        {.path = joined(device, "address/@type"),
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Address"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "What kind of place the device has in the guest; libvirt finds one that is free."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses a place"),
         .words = {{"pci", QT_TRANSLATE_NOOP("catalog", "PCI")},
                   {"drive", QT_TRANSLATE_NOOP("catalog", "Disk controller")},
                   {"virtio-serial", QT_TRANSLATE_NOOP("catalog", "virtio serial")},
                   {"ccid", QT_TRANSLATE_NOOP("catalog", "Smart card reader")},
                   {"usb", QT_TRANSLATE_NOOP("catalog", "USB")},
                   {"spapr-vio", QT_TRANSLATE_NOOP("catalog", "POWER (spapr-vio)")},
                   {"ccw", QT_TRANSLATE_NOOP("catalog", "IBM Z (ccw)")},
                   {"isa", QT_TRANSLATE_NOOP("catalog", "ISA")},
                   {"virtio-mmio", QT_TRANSLATE_NOOP("catalog", "virtio without PCI (mmio)")},
                   {"dimm", QT_TRANSLATE_NOOP("catalog", "Memory slot")},
                   {"unassigned", QT_TRANSLATE_NOOP("catalog", "Not in the guest")}}},
        {.path = joined(device, "address/@domain"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "PCI domain"),
         .help = QT_TRANSLATE_NOOP("catalog", "The first part of a PCI address, nearly always 0."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses"),
         .when = {{joined(device, "address/@type"), "pci"}},
         .example = "0x0000"},
    };
}

static QList<Setting> placeTypeMore(const char *device)
{
    return {
        {.path = joined(device, "address/@controller"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Controller"),
         .help = QT_TRANSLATE_NOOP("catalog", "The index of the controller that the device is on."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses"),
         .maximum = 99,
         .when = {{joined(device, "address/@type"), "drive virtio-serial ccid"}}},
        {.path = joined(device, "address/@bus"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Bus"),
         .help = QT_TRANSLATE_NOOP("catalog", "The number of the bus or the controller that the device is on."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses"),
         .when = {{joined(device, "address/@type"), "pci drive usb virtio-serial"}},
         .example = "0x00"},
        {.path = joined(device, "address/@target"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Target"),
         .help = QT_TRANSLATE_NOOP("catalog", "The target on the controller's bus."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses"),
         .maximum = 99,
         .when = {{joined(device, "address/@type"), "drive"}}},
        {.path = joined(device, "address/@unit"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Unit"),
         .help = QT_TRANSLATE_NOOP("catalog", "The unit on the controller's bus."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses"),
         .maximum = 99999,
         .when = {{joined(device, "address/@type"), "drive"}}},
    };
}

static QList<Setting> placeOnBus(const char *device)
{
    return {
        {.path = joined(device, "address/@slot"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Slot"),
         .help = QT_TRANSLATE_NOOP("catalog", "The slot on the bus, in the reader or for the module."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses"),
         .when = {{joined(device, "address/@type"), "pci ccid dimm"}},
         .example = "0x04"},
        {.path = joined(device, "address/@function"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Function"),
         .help = QT_TRANSLATE_NOOP("catalog", "The number inside a slot that several devices share, 0 to 7."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses, mostly 0"),
         .when = {{joined(device, "address/@type"), "pci"}},
         .example = "0x0"},
        {.path = joined(device, "address/@multifunction"),
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Multifunction"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "Lets more devices share the slot; switch it on where the function is 0."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{joined(device, "address/@type"), "pci"}}},
        {.path = joined(device, "address/@port"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Port"),
         .help = QT_TRANSLATE_NOOP("catalog", "The port on the bus, through hubs with dots."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses"),
         .when = {{joined(device, "address/@type"), "usb virtio-serial"}},
         .example = "1"},
    };
}

static QList<Setting> rareAddresses(const char *device)
{
    return {
        {.path = joined(device, "address/@iobase"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "I/O base"),
         .help = QT_TRANSLATE_NOOP("catalog", "Where the guest finds the device's ports."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses"),
         .when = {{joined(device, "address/@type"), "isa"}},
         .example = "0x3f8"},
        {.path = joined(device, "address/@irq"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Interrupt"),
         .help = QT_TRANSLATE_NOOP("catalog", "The interrupt line of the device."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses"),
         .when = {{joined(device, "address/@type"), "isa"}},
         .example = "0x4"},
        {.path = joined(device, "address/@base"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Base address"),
         .help = QT_TRANSLATE_NOOP("catalog", "Where the module begins in the guest's memory."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor chooses"),
         .when = {{joined(device, "address/@type"), "dimm"}},
         .example = "0x100000000"},
        {.path = joined(device, "address/@reg"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Register"),
         .help = QT_TRANSLATE_NOOP("catalog", "The unit address of the device on a POWER machine."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses"),
         .when = {{joined(device, "address/@type"), "spapr-vio"}},
         .example = "0x1000"},
    };
}

static QList<Setting> addressesOnZ(const char *device)
{
    return {
        {.path = joined(device, "address/@cssid"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Channel subsystem"),
         .help = QT_TRANSLATE_NOOP("catalog", "The first part of an address on IBM Z; fe is what virtio devices have."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses"),
         .when = {{joined(device, "address/@type"), "ccw"}},
         .example = "0xfe"},
        {.path = joined(device, "address/@ssid"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Subchannel set"),
         .help = QT_TRANSLATE_NOOP("catalog", "The second part of an address on IBM Z, 0 to 3."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses"),
         .when = {{joined(device, "address/@type"), "ccw"}},
         .example = "0x0"},
        {.path = joined(device, "address/@devno"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Device number"),
         .help = QT_TRANSLATE_NOOP("catalog", "The last part of an address on IBM Z."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses"),
         .when = {{joined(device, "address/@type"), "ccw"}},
         .example = "0x0000"},
        {.path = joined(device, "address/zpci/@uid"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "zPCI user id"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the guest knows a PCI device by on IBM Z."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses"),
         .when = {{joined(device, "address/@type"), "pci"}},
         .example = "0x0001"},
        {.path = joined(device, "address/zpci/@fid"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "zPCI function id"),
         .help = QT_TRANSLATE_NOOP("catalog", "The id of a PCI function on IBM Z."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses"),
         .when = {{joined(device, "address/@type"), "pci"}},
         .example = "0x00000000"},
    };
}

static QList<Setting> addressRows(const char *device)
{
    return placeType(device) + placeTypeMore(device) + placeOnBus(device) + rareAddresses(device) +
           addressesOnZ(device);
}

static QList<Setting> aliasRows(const char *device)
{
    return {
        {.path = joined(device, "alias/@name"),
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Alias"),
         .help = QT_TRANSLATE_NOOP("catalog", "A name of your own for the device; it has to begin with ua-."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt gives it one at each start"),
         .example = "ua-mine"},
    };
}

static QList<Setting> tableRows(const char *device)
{
    return {
        {.path = joined(device, "acpi/@index"),
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Fixed number"),
         .help = QT_TRANSLATE_NOOP(
             "catalog", "A number in the firmware's tables that the guest can name the device after, as in eno1."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none, the guest goes by the place"),
         .minimum = 1,
         .maximum = 16383},
        {.path = joined(device, "acpi/@nodeset"),
         .kind = Kind::CpuSet,
         .label = QT_TRANSLATE_NOOP("catalog", "Close to cells"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest's NUMA cells that the device belongs to."),
         .unset = QT_TRANSLATE_NOOP("catalog", "to none"),
         .since = "11.8",
         .example = "0"},
    };
}

SettingGroup Devices::addressOnlyGroup(const char *device)
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Place"),
        .place = (placeOf(device, "address")),
        .folded = true,
        .settings = addressRows(device),
    };
}

SettingGroup Devices::addressGroup(const char *device, Tables tables)
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Name and place"),
        .place = (placeOf(device, "address")),
        .folded = true,
        .settings =
            aliasRows(device) + (tables == Tables::Acpi ? tableRows(device) : QList<Setting>()) + addressRows(device),
    };
}
