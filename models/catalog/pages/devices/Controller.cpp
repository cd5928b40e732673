// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define CONTROLLER "devices/controller[]/"

static QList<Word> virtioAndUsbModels()
{
    return {
        {"virtio-scsi", QT_TRANSLATE_NOOP("catalog", "virtio (SCSI)")},
        {"virtio", QT_TRANSLATE_NOOP("catalog", "virtio, by its short name")},
        {"virtio-transitional", QT_TRANSLATE_NOOP("catalog", "virtio, old and new")},
        {"virtio-non-transitional", QT_TRANSLATE_NOOP("catalog", "virtio, new only")},
        {"auto", QT_TRANSLATE_NOOP("catalog", "The hypervisor decides")},
        {"qemu-xhci", QT_TRANSLATE_NOOP("catalog", "USB 3 (qemu-xhci)")},
        {"nec-xhci", QT_TRANSLATE_NOOP("catalog", "USB 3 (nec-xhci)")},
        {"ich9-ehci1", QT_TRANSLATE_NOOP("catalog", "USB 2 (ich9-ehci1)")},
        {"ich9-uhci1", QT_TRANSLATE_NOOP("catalog", "USB 1, companion 1")},
        {"ich9-uhci2", QT_TRANSLATE_NOOP("catalog", "USB 1, companion 2")},
        {"ich9-uhci3", QT_TRANSLATE_NOOP("catalog", "USB 1, companion 3")},
        {"ehci", QT_TRANSLATE_NOOP("catalog", "USB 2 (ehci)")},
        {"piix3-uhci", QT_TRANSLATE_NOOP("catalog", "USB 1 (piix3-uhci)")},
        {"piix4-uhci", QT_TRANSLATE_NOOP("catalog", "USB 1 (piix4-uhci)")},
        {"vt82c686b-uhci", QT_TRANSLATE_NOOP("catalog", "USB 1 (VIA)")},
        {"pci-ohci", QT_TRANSLATE_NOOP("catalog", "USB 1 (pci-ohci)")},
        {"qusb1", QT_TRANSLATE_NOOP("catalog", "Xen USB 1.1")},
        {"qusb2", QT_TRANSLATE_NOOP("catalog", "Xen USB 2")},
        {"none", QT_TRANSLATE_NOOP("catalog", "None, there is no USB")},
    };
}

static QList<Word> otherModels()
{
    return {
        {"lsilogic", QT_TRANSLATE_NOOP("catalog", "LSI Logic 53C895A")},
        {"lsisas1068", QT_TRANSLATE_NOOP("catalog", "LSI SAS 1068")},
        {"lsisas1078", QT_TRANSLATE_NOOP("catalog", "LSI SAS 1078")},
        {"buslogic", QT_TRANSLATE_NOOP("catalog", "BusLogic")},
        {"vmpvscsi", QT_TRANSLATE_NOOP("catalog", "VMware")},
        {"ibmvscsi", QT_TRANSLATE_NOOP("catalog", "POWER")},
        {"ncr53c90", QT_TRANSLATE_NOOP("catalog", "NCR 53C90")},
        {"dc390", QT_TRANSLATE_NOOP("catalog", "Tekram DC-390")},
        {"am53c974", QT_TRANSLATE_NOOP("catalog", "AMD 53C974")},
        {"piix3", QT_TRANSLATE_NOOP("catalog", "PIIX 3")},
        {"piix4", QT_TRANSLATE_NOOP("catalog", "PIIX 4")},
        {"ich6", QT_TRANSLATE_NOOP("catalog", "ICH 6")},
        {"pcie-root", QT_TRANSLATE_NOOP("catalog", "PCIe root")},
        {"pcie-root-port", QT_TRANSLATE_NOOP("catalog", "PCIe root port")},
        {"pcie-to-pci-bridge", QT_TRANSLATE_NOOP("catalog", "PCIe to PCI bridge")},
        {"pcie-switch-upstream-port", QT_TRANSLATE_NOOP("catalog", "PCIe switch, upper side")},
        {"pcie-switch-downstream-port", QT_TRANSLATE_NOOP("catalog", "PCIe switch, lower side")},
        {"pcie-expander-bus", QT_TRANSLATE_NOOP("catalog", "PCIe expander")},
        {"pci-root", QT_TRANSLATE_NOOP("catalog", "PCI root")},
        {"pci-bridge", QT_TRANSLATE_NOOP("catalog", "PCI bridge")},
        {"dmi-to-pci-bridge", QT_TRANSLATE_NOOP("catalog", "DMI to PCI bridge")},
        {"pci-expander-bus", QT_TRANSLATE_NOOP("catalog", "PCI expander")},
    };
}

static QList<Word> controllerModels()
{
    return virtioAndUsbModels() + otherModels();
}

static QList<Setting> controllerKind()
{
    return {
        {.path = "devices/controller[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Controllers"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "What other devices are plugged into; libvirt adds those that are needed."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt adds what is needed"),
         .takes = Takes::Now},
        {.path = CONTROLLER "@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Kind"),
         .help = QT_TRANSLATE_NOOP("catalog", "What sort of devices the controller is for."),
         .words = {{"pci", QT_TRANSLATE_NOOP("catalog", "PCI")},
                   {"usb", QT_TRANSLATE_NOOP("catalog", "USB")},
                   {"scsi", QT_TRANSLATE_NOOP("catalog", "SCSI")},
                   {"sata", QT_TRANSLATE_NOOP("catalog", "SATA")},
                   {"ide", QT_TRANSLATE_NOOP("catalog", "IDE")},
                   {"fdc", QT_TRANSLATE_NOOP("catalog", "Floppy")},
                   {"virtio-serial", QT_TRANSLATE_NOOP("catalog", "virtio serial")},
                   {"ccid", QT_TRANSLATE_NOOP("catalog", "Smart card reader")},
                   {"xenbus", QT_TRANSLATE_NOOP("catalog", "Xen")},
                   {"isa", QT_TRANSLATE_NOOP("catalog", "ISA")},
                   {"nvme", QT_TRANSLATE_NOOP("catalog", "NVMe")}},
         .movesDevice = true},
        {.path = CONTROLLER "@index",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Number"),
         .help = QT_TRANSLATE_NOOP("catalog", "Which one of its kind it is; addresses of devices name it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt counts"),
         .maximum = MaximumUInt,
         .example = "0"},
        {.path = CONTROLLER "@model",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Model"),
         .help = QT_TRANSLATE_NOOP("catalog", "Which controller the guest sees."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the usual one of the machine type"),
         .words = controllerModels()},
    };
}

static QList<Setting> controllerPorts()
{
    return {
        {.path = CONTROLLER "@ports",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Ports"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many devices can be plugged in."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .maximum = MaximumUInt,
         .when = {{CONTROLLER "@type", "usb virtio-serial"}},
         .example = "15"},
        {.path = CONTROLLER "@vectors",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Vectors"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many interrupts the controller can have."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .maximum = MaximumUInt,
         .when = {{CONTROLLER "@type", "virtio-serial"}},
         .example = "4"},
        {.path = CONTROLLER "serial",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Serial number"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the guest sees as the serial number of an NVMe controller."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .when = {{CONTROLLER "@type", "nvme"}},
         .since = "11.5",
         .example = "nvme-0001"},
    };
}

static QList<Setting> controllerPortsMore()
{
    return {
        {.path = CONTROLLER "master/@startport",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "First port"),
         .help = QT_TRANSLATE_NOOP("catalog", "The port of the main USB controller that this companion begins at."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none, it is no companion"),
         .when = {{CONTROLLER "@type", "usb"}},
         .example = "0"},
        {.path = CONTROLLER "@maxGrantFrames",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Grant frames"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many pages a Xen guest can share."),
         .unset = QT_TRANSLATE_NOOP("catalog", "Xen decides"),
         .maximum = MaximumUInt,
         .when = {{CONTROLLER "@type", "xenbus"}},
         .example = "64"},
        {.path = CONTROLLER "@maxEventChannels",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Event channels"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many event channels a Xen guest can have."),
         .unset = QT_TRANSLATE_NOOP("catalog", "Xen decides"),
         .maximum = MaximumUInt,
         .when = {{CONTROLLER "@type", "xenbus"}},
         .example = "2047"},
    };
}

static SettingGroup controllerMain()
{
    return {
        .title = "",
        .place = "",
        .settings = controllerKind() + controllerPorts() + controllerPortsMore(),
    };
}

static QList<Setting> pciRows()
{
    return {
        {.path = CONTROLLER "model/@name",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Made by"),
         .help = QT_TRANSLATE_NOOP("catalog", "The device of the hypervisor that does it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the usual one of the model"),
         .words = {{"pcie-root-port", QT_TRANSLATE_NOOP("catalog", "QEMU's own root port")},
                   {"ioh3420", QT_TRANSLATE_NOOP("catalog", "Intel root port (ioh3420)")},
                   {"pci-bridge", QT_TRANSLATE_NOOP("catalog", "PCI bridge")},
                   {"i82801b11-bridge", QT_TRANSLATE_NOOP("catalog", "Intel bridge to PCI")},
                   {"pcie-pci-bridge", QT_TRANSLATE_NOOP("catalog", "Bridge to PCI")},
                   {"x3130-upstream", QT_TRANSLATE_NOOP("catalog", "Switch, upper side")},
                   {"xio3130-downstream", QT_TRANSLATE_NOOP("catalog", "Switch, lower side")},
                   {"pxb", QT_TRANSLATE_NOOP("catalog", "Expander, PCI")},
                   {"pxb-pcie", QT_TRANSLATE_NOOP("catalog", "Expander, PCIe")},
                   {"spapr-pci-host-bridge", QT_TRANSLATE_NOOP("catalog", "POWER host bridge")}}},
        {.path = CONTROLLER "target/@chassis",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Chassis"),
         .help = QT_TRANSLATE_NOOP("catalog", "A number for the root port in the guest's eyes."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt counts"),
         .when = {{CONTROLLER "@model", "pcie-root-port pcie-switch-downstream-port"}},
         .example = "1"},
        {.path = CONTROLLER "target/@port",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Port"),
         .help = QT_TRANSLATE_NOOP("catalog", "The number of the port in its chassis."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt counts"),
         .when = {{CONTROLLER "@model", "pcie-root-port pcie-switch-downstream-port"}},
         .example = "0x10"},
        {.path = CONTROLLER "target/@hotplug",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Hot-plug"),
         .help = QT_TRANSLATE_NOOP("catalog", "Devices can be plugged in and out of the port while the guest runs."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff(),
         .when = {{CONTROLLER "@model", "pcie-root-port pcie-switch-downstream-port"}}},
        {.path = CONTROLLER "target/@chassisNr",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Chassis number"),
         .help = QT_TRANSLATE_NOOP("catalog", "A number for the bridge in the guest's eyes."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt counts"),
         .when = {{CONTROLLER "@model", "pci-bridge"}},
         .example = "1"},
    };
}

static QList<Setting> pciExpanders()
{
    return {
        {.path = CONTROLLER "target/@busNr",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Bus number"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "The number of the bus behind an expander; those of its ports count down from it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses"),
         .when = {{CONTROLLER "@model", "pci-expander-bus pcie-expander-bus"}},
         .example = "254"},
        {.path = CONTROLLER "target/node",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "NUMA cell"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest's NUMA cell that the bus belongs to."),
         .unset = QT_TRANSLATE_NOOP("catalog", "to none"),
         .maximum = MaximumUInt,
         .when = {{CONTROLLER "@model", "pci-expander-bus pcie-expander-bus pci-root"}},
         .example = "0"},
        {.path = CONTROLLER "target/@index",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Host bridge"),
         .help = QT_TRANSLATE_NOOP("catalog", "The number of the host bridge on a POWER machine."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt counts"),
         .when = {{CONTROLLER "@model", "pci-root"}},
         .example = "1"},
        {.path = CONTROLLER "target/@memReserve",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Reserved memory"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much address space the port keeps for devices to come."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the firmware decides"),
         .unit = QT_TRANSLATE_NOOP("catalog", "KiB"),
         .when = {{CONTROLLER "@model", "pcie-root-port pcie-switch-downstream-port pci-bridge"}},
         .since = "11.2",
         .example = "2048"},
        {.path = CONTROLLER "pcihole64",
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "64-bit hole"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "The room for devices with large memory above 4 GiB, such as graphics cards."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the firmware decides"),
         .when = {{CONTROLLER "@model", "pci-root pcie-root"}},
         .example = "1048576"},
        sizeUnit(CONTROLLER "pcihole64/@unit"),
    };
}

static SettingGroup controllerPci()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "PCI"),
        .place = "devices/controller/target",
        .settings = pciRows() + pciExpanders(),
    };
}

static QList<Setting> scsiRows()
{
    return {
        {.path = CONTROLLER "driver/@queues",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Queues"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "How many queues the controller has; one for each vCPU is a good number."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as many as vCPUs"),
         .maximum = MaximumUInt,
         .when = {{CONTROLLER "@model", "virtio-scsi virtio-transitional virtio-non-transitional"}},
         .example = "4"},
        {.path = CONTROLLER "driver/@cmd_per_lun",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Commands for a disk"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many commands one disk can have under way."),
         .unset = QT_TRANSLATE_NOOP("catalog", "128"),
         .maximum = MaximumUInt,
         .example = "128"},
        {.path = CONTROLLER "driver/@max_sectors",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Sectors"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many sectors one command can carry."),
         .unset = QT_TRANSLATE_NOOP("catalog", "65535"),
         .unit = QT_TRANSLATE_NOOP("catalog", "sectors"),
         .maximum = MaximumUInt,
         .example = "65535"},
        {.path = CONTROLLER "driver/@ioeventfd",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Events"),
         .help = QT_TRANSLATE_NOOP("catalog", "Requests are handed over without the vCPU waiting (ioeventfd)."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff()},
        {.path = CONTROLLER "driver/@iothread",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "I/O thread"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "The number of one of the domain's I/O threads that serves the controller."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor's main thread"),
         .minimum = 1,
         .maximum = MaximumUInt,
         .when = {{CONTROLLER "@model", "virtio-scsi virtio-transitional virtio-non-transitional"}},
         .example = "1"},
    };
}

static SettingGroup controllerDriver()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Queues and limits"),
        .place = "devices/controller/driver",
        .folded = true,
        .when = {{CONTROLLER "@type", "scsi"}},
        .settings = scsiRows() + ioThreadMap(CONTROLLER),
    };
}

SettingPage Devices::controller()
{
    return {
        .id = "controller",
        .title = QT_TRANSLATE_NOOP("catalog", "Controllers"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog", "What disks, USB devices and cards are plugged into. Most machines need no change here."),
        .groups = {controllerMain(), controllerPci(), controllerDriver(),
                   virtioGroup(CONTROLLER, {{CONTROLLER "@type", "scsi virtio-serial"}}), addressGroup(CONTROLLER)},
        .row = "devices/controller[]",
    };
}

#undef CONTROLLER
