// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/HostDeviceGroups.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define HOSTDEV "devices/hostdev[]/"

static QList<Setting> hostDevKind()
{
    return {
        {.path = "devices/hostdev[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Host devices"),
         .help = QT_TRANSLATE_NOOP("catalog", "Devices of the host that the guest has for itself."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .takes = Takes::Now},
        {.path = HOSTDEV "@mode",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Way"),
         .help = QT_TRANSLATE_NOOP("catalog", "Virtual machines get whole devices, containers get a right."),
         .unset = QT_TRANSLATE_NOOP("catalog", "whole device"),
         .words = {{"subsystem", QT_TRANSLATE_NOOP("catalog", "The whole device")},
                   {"capabilities", QT_TRANSLATE_NOOP("catalog", "A right (containers)")}},
         .takesAway = true},
        {.path = HOSTDEV "@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Kind"),
         .help = QT_TRANSLATE_NOOP("catalog", "What sort of device of the host it is."),
         .words = {{"pci", QT_TRANSLATE_NOOP("catalog", "PCI")},
                   {"usb", QT_TRANSLATE_NOOP("catalog", "USB")},
                   {"mdev", QT_TRANSLATE_NOOP("catalog", "Mediated (mdev)")},
                   {"scsi", QT_TRANSLATE_NOOP("catalog", "SCSI disk or tape")},
                   {"scsi_host", QT_TRANSLATE_NOOP("catalog", "SCSI controller (vhost)")},
                   {"storage", QT_TRANSLATE_NOOP("catalog", "Block device (containers)")},
                   {"misc", QT_TRANSLATE_NOOP("catalog", "Character device (containers)")},
                   {"net", QT_TRANSLATE_NOOP("catalog", "Network card (containers)")}},
         .takesAway = true},
    };
}

static QList<Setting> hostDevKindMore()
{
    return {
        {.path = HOSTDEV "@managed",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Managed"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "libvirt takes the device from the host's driver at start and gives it back."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no, someone else prepares it"),
         .words = yesNo(),
         .when = {{HOSTDEV "@type", "pci usb"}}},
        {.path = HOSTDEV "@model",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Model"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the guest sees of the device, or how it is handed over."),
         .words = {{"vfio-pci", QT_TRANSLATE_NOOP("catalog", "PCI (vfio-pci)")},
                   {"vfio-ccw", QT_TRANSLATE_NOOP("catalog", "Channel device (vfio-ccw)")},
                   {"vfio-ap", QT_TRANSLATE_NOOP("catalog", "Crypto adapter (vfio-ap)")},
                   {"virtio"},
                   {"virtio-transitional", QT_TRANSLATE_NOOP("catalog", "virtio, old and new")},
                   {"virtio-non-transitional", QT_TRANSLATE_NOOP("catalog", "virtio, new only")}},
         .when = {{HOSTDEV "@type", "mdev scsi_host"}}},
        {.path = HOSTDEV "boot/@order",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Boot order"),
         .help = QT_TRANSLATE_NOOP("catalog", "Its turn when the firmware looks for something to boot; 1 comes first."),
         .unset = QT_TRANSLATE_NOOP("catalog", "not tried"),
         .minimum = 1,
         .maximum = MaximumUInt,
         .when = {{HOSTDEV "@type", "pci usb scsi mdev"}},
         .example = "1"},
    };
}

static QList<Setting> hostDevKindRest()
{
    return {
        {.path = HOSTDEV "boot/@loadparm",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Boot entry"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "Which entry of the boot menu an IBM Z guest starts; eight characters at most."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the menu's default"),
         .when = {{HOSTDEV "boot/@order"}},
         .example = "2"},
    };
}

static QList<Setting> hostDevRights()
{
    return {
        {.path = HOSTDEV "readonly",
         .kind = Kind::Presence,
         .label = QT_TRANSLATE_NOOP("catalog", "Read only"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest cannot write on the device."),
         .unset = QT_TRANSLATE_NOOP("catalog", "it can"),
         .when = {{HOSTDEV "@type", "scsi"}}},
        {.path = HOSTDEV "shareable",
         .kind = Kind::Presence,
         .label = QT_TRANSLATE_NOOP("catalog", "Shared"),
         .help = QT_TRANSLATE_NOOP("catalog", "Several guests may have the device at once."),
         .unset = QT_TRANSLATE_NOOP("catalog", "only one"),
         .when = {{HOSTDEV "@type", "scsi"}}},
    };
}

static SettingGroup hostDevMain()
{
    return {
        .title = "",
        .place = "",
        .part = "host-device",
        .settings = hostDevKind() + hostDevKindMore() + hostDevKindRest() + hostDevRights(),
    };
}

static QList<Setting> hostDevId()
{
    return {
        {.path = HOSTDEV "source/vendor/@id",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Vendor"),
         .help = QT_TRANSLATE_NOOP("catalog", "The vendor id of the USB device."),
         .when = {{HOSTDEV "@type", "usb"}},
         .example = "0x046d"},
        {.path = HOSTDEV "source/product/@id",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Product"),
         .help = QT_TRANSLATE_NOOP("catalog", "The product id of the USB device."),
         .when = {{HOSTDEV "@type", "usb"}},
         .example = "0xc52b"},
        {.path = HOSTDEV "source/@startupPolicy",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "If it is missing"),
         .help = QT_TRANSLATE_NOOP("catalog", "What happens when the device is not there as the guest starts."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the guest does not start"),
         .words = {{"mandatory", QT_TRANSLATE_NOOP("catalog", "The guest does not start")},
                   {"requisite", QT_TRANSLATE_NOOP("catalog", "Goes without, but not after a start")},
                   {"optional", QT_TRANSLATE_NOOP("catalog", "Goes without")}},
         .when = {{HOSTDEV "@type", "usb"}}},
    };
}

static QList<Setting> hostDevIdMore()
{
    return {
        {.path = HOSTDEV "source/@guestReset",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Resets"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whether the guest may reset the USB device."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = {{"on", QT_TRANSLATE_NOOP("catalog", "Always")},
                   {"uninitialized", QT_TRANSLATE_NOOP("catalog", "Until it is set up")},
                   {"off", QT_TRANSLATE_NOOP("catalog", "Never")}},
         .when = {{HOSTDEV "@type", "usb"}}},
        {.path = HOSTDEV "source/address/@uuid",
         .kind = Kind::Uuid,
         .label = QT_TRANSLATE_NOOP("catalog", "Mediated device"),
         .help = QT_TRANSLATE_NOOP("catalog", "The id of the mediated device on the host."),
         .when = {{HOSTDEV "@type", "mdev"}},
         .example = "c2177883-f1bb-47f0-914d-32a22e3a8804",
         .offer = Offer::MediatedDevices},
        {.path = HOSTDEV "source/address/@domain",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Domain"),
         .help = QT_TRANSLATE_NOOP("catalog", "The first part of the PCI address on the host, nearly always 0."),
         .unset = QT_TRANSLATE_NOOP("catalog", "0"),
         .when = {{HOSTDEV "@type", "pci"}},
         .example = "0x0000"},
    };
}

static QList<Setting> hostDevIdRest()
{
    return {
        {.path = HOSTDEV "source/address/@bus",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Bus"),
         .help = QT_TRANSLATE_NOOP("catalog", "The bus of the device on the host."),
         .when = {{HOSTDEV "@type", "pci usb scsi"}},
         .example = "0x01"},
    };
}

static QList<Setting> hostDevAddressRest()
{
    return {
        {.path = HOSTDEV "source/address/@slot",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Slot"),
         .help = QT_TRANSLATE_NOOP("catalog", "The slot of the PCI address on the host."),
         .when = {{HOSTDEV "@type", "pci"}},
         .example = "0x00"},
        {.path = HOSTDEV "source/address/@function",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Function"),
         .help = QT_TRANSLATE_NOOP("catalog", "The last part of the PCI address on the host."),
         .when = {{HOSTDEV "@type", "pci"}},
         .example = "0x0"},
        {.path = HOSTDEV "source/address/@multifunction",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Multifunction"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whether the slot on the host has several functions."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{HOSTDEV "@type", "pci"}}},
        {.path = HOSTDEV "source/@writeFiltering",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Guard settings"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "Keeps the guest from writing where it should not in the device's PCI settings."),
         .unset = QT_TRANSLATE_NOOP("catalog", "yes"),
         .words = yesNo(),
         .when = {{HOSTDEV "@type", "pci"}}},
        {.path = HOSTDEV "source/address/@device",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Device"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "The number of the USB device on its bus, which changes as it is plugged in again."),
         .unset = QT_TRANSLATE_NOOP("catalog", "found by its ids"),
         .when = {{HOSTDEV "@type", "usb"}},
         .example = "5"},
        {.path = HOSTDEV "source/address/@port",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Port"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "The USB port of the host, which stays when the device is plugged in again."),
         .unset = QT_TRANSLATE_NOOP("catalog", "any"),
         .when = {{HOSTDEV "@type", "usb"}},
         .since = "12.1",
         .example = "1.2"},
    };
}

static QList<Setting> hostDevScsi()
{
    return {
        {.path = HOSTDEV "source/@protocol",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Reached by"),
         .help = QT_TRANSLATE_NOOP("catalog", "How a SCSI device is reached."),
         .unset = QT_TRANSLATE_NOOP("catalog", "an adapter of the host"),
         .words = {{"adapter", QT_TRANSLATE_NOOP("catalog", "An adapter of the host")},
                   {"iscsi", QT_TRANSLATE_NOOP("catalog", "iSCSI")},
                   {"vhost"}},
         .when = {{HOSTDEV "@type", "scsi scsi_host"}}},
        {.path = HOSTDEV "source/adapter/@name",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Adapter"),
         .help = QT_TRANSLATE_NOOP("catalog", "The SCSI adapter of the host."),
         .when = {{HOSTDEV "@type", "scsi"}},
         .example = "scsi_host0",
         .offer = Offer::ScsiHosts},
        {.path = HOSTDEV "source/address/@target",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Target"),
         .help = QT_TRANSLATE_NOOP("catalog", "The target on the bus of the adapter."),
         .when = {{HOSTDEV "@type", "scsi"}},
         .example = "0"},
        {.path = HOSTDEV "source/address/@unit",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Unit"),
         .help = QT_TRANSLATE_NOOP("catalog", "The unit on the target."),
         .when = {{HOSTDEV "@type", "scsi"}},
         .example = "0"},
    };
}

static QList<Setting> hostDevScsiMore()
{
    return {
        {.path = HOSTDEV "source/@wwpn",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "World wide port"),
         .help = QT_TRANSLATE_NOOP("catalog", "The name of the vhost SCSI controller on the host."),
         .when = {{HOSTDEV "@type", "scsi_host"}},
         .example = "naa.5123456789abcde0"},
        {.path = HOSTDEV "@rawio",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Raw I/O"),
         .help = QT_TRANSLATE_NOOP("catalog", "Lets the guest send any SCSI command, which is a right over the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{HOSTDEV "@type", "scsi"}}},
        {.path = HOSTDEV "@sgio",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "SCSI commands"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whether the host's kernel filters the guest's SCSI commands."),
         .unset = QT_TRANSLATE_NOOP("catalog", "filtered"),
         .words = {{"filtered", QT_TRANSLATE_NOOP("catalog", "Filtered")},
                   {"unfiltered", QT_TRANSLATE_NOOP("catalog", "All")}},
         .when = {{HOSTDEV "@type", "scsi"}}},
    };
}

static SettingGroup hostDevAddress()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Which one on the host"),
        .place = "devices/hostdev/source",
        .settings =
            hostDevId() + hostDevIdMore() + hostDevIdRest() + hostDevAddressRest() + hostDevScsi() + hostDevScsiMore(),
    };
}

SettingPage Devices::hostDevice()
{
    return {
        .id = "hostdev",
        .title = QT_TRANSLATE_NOOP("catalog", "Host devices"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog", "A device of the host that the guest has for itself. The host cannot use it meanwhile."),
        .groups = {hostDevMain(), hostDevAddress(), hostDevIscsi(), hostDevAdapter(), hostDevDriver(),
                   romGroup(HOSTDEV, {{HOSTDEV "@type", "pci mdev"}}),
                   teamingGroup(HOSTDEV, {{HOSTDEV "@type", "pci"}}), hostDevInside(),
                   addressesInside(HOSTDEV, QT_TRANSLATE_NOOP("catalog", "Addresses in the container"),
                                   {{HOSTDEV "@type", "net"}}),
                   addressGroup(HOSTDEV)},
        .row = "devices/hostdev[]",
    };
}

#undef HOSTDEV
