// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/InterfaceGroups.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define NIC "devices/interface[]/"

static QList<Setting> nicPeerRows()
{
    return {
        {.path = NIC "source/@address",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Address"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "The address of the multicast group, or of the host that the guests meet at."),
         .when = {{NIC "@type", "mcast server client udp"}},
         .example = "230.0.0.1"},
        {.path = NIC "source/@port",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Port"),
         .help = QT_TRANSLATE_NOOP("catalog", "The port of that address."),
         .maximum = 65535,
         .when = {{NIC "@type", "mcast server client udp"}},
         .example = "5558"},
        {.path = NIC "source/local/@address",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Our address"),
         .help = QT_TRANSLATE_NOOP("catalog", "The address on this host that packets come to."),
         .when = {{NIC "@type", "udp"}},
         .example = "127.0.0.1"},
        {.path = NIC "source/local/@port",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Our port"),
         .help = QT_TRANSLATE_NOOP("catalog", "The port on this host that packets come to."),
         .maximum = 65535,
         .when = {{NIC "@type", "udp"}},
         .example = "5557"},
        {.path = NIC "source/@name",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Name"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the internal network is called."),
         .when = {{NIC "@type", "internal"}},
         .example = "intnet0"},
    };
}

static QList<Setting> vhostUserPeer()
{
    return {
        {.path = NIC "source/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Socket kind"),
         .help = QT_TRANSLATE_NOOP("catalog", "What sort of socket the switch has."),
         .words = {{"unix", QT_TRANSLATE_NOOP("catalog", "Unix socket")}},
         .when = {{NIC "@type", "vhostuser"}}},
        {.path = NIC "source/@path",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Socket"),
         .help = QT_TRANSLATE_NOOP("catalog", "The socket of the switch."),
         .when = {{NIC "@type", "vhostuser"}},
         .example = "/run/openvswitch/vhost0.sock"},
        {.path = NIC "source/reconnect/@enabled",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Reconnect"),
         .help = QT_TRANSLATE_NOOP("catalog", "Tries again when the switch goes away."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{NIC "@type", "vhostuser"}, {NIC "source/@mode", "client"}}},
        {.path = NIC "source/reconnect/@timeout",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Reconnect after"),
         .help = QT_TRANSLATE_NOOP("catalog", "How long it waits before it tries again."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .unit = QT_TRANSLATE_NOOP("catalog", "s"),
         .maximum = MaximumUInt,
         .when = {{NIC "source/reconnect/@enabled", "yes"}},
         .example = "10"},
        {.path = NIC "source/reconnect/@delay",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Delay"),
         .help = QT_TRANSLATE_NOOP("catalog", "The same in milliseconds."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the delay in seconds holds"),
         .unit = QT_TRANSLATE_NOOP("catalog", "ms"),
         .maximum = MaximumUInt,
         .when = {{NIC "source/reconnect/@enabled", "yes"}},
         .since = "9.2",
         .example = "500"},
    };
}

static QList<Setting> vspherePeer()
{
    return {
        {.path = NIC "source/@switchid",
         .kind = Kind::Uuid,
         .label = QT_TRANSLATE_NOOP("catalog", "Switch"),
         .help = QT_TRANSLATE_NOOP("catalog", "The id of the vSphere switch."),
         .when = {{NIC "@type", "vds"}},
         .example = "0a3a5ce2-8f4c-4d9b-a1a9-5f2e8f6b1c01"},
        {.path = NIC "source/@portid",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Port id"),
         .help = QT_TRANSLATE_NOOP("catalog", "The id of the port on the vSphere switch."),
         .when = {{NIC "@type", "vds"}},
         .example = "5"},
        {.path = NIC "source/@portgroupid",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Port group id"),
         .help = QT_TRANSLATE_NOOP("catalog", "The id of the group of ports on the vSphere switch."),
         .when = {{NIC "@type", "vds"}},
         .example = "dvportgroup-20"},
        {.path = NIC "source/@connectionid",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Connection id"),
         .help = QT_TRANSLATE_NOOP("catalog", "The number of the connection to the vSphere switch."),
         .when = {{NIC "@type", "vds"}},
         .example = "1408488122"},
    };
}

SettingGroup Devices::nicPeer()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Other end"),
        .place = "devices/interface/source",
        .settings = nicPeerRows() + vhostUserPeer() + vspherePeer(),
    };
}

static QList<Setting> hostCardAddress()
{
    return {
        {.path = NIC "@managed",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Managed"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "libvirt takes the card from the host's driver at start and gives it back."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo()},
        {.path = NIC "source/address/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "On bus"),
         .help = QT_TRANSLATE_NOOP("catalog", "What bus of the host the card is on."),
         .words = {{"pci", QT_TRANSLATE_NOOP("catalog", "PCI")}, {"usb", QT_TRANSLATE_NOOP("catalog", "USB")}}},
        {.path = NIC "source/address/@domain",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Domain"),
         .help = QT_TRANSLATE_NOOP("catalog", "The first part of the PCI address on the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "0"),
         .when = {{NIC "source/address/@type", "pci"}},
         .example = "0x0000"},
        {.path = NIC "source/address/@bus",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Bus"),
         .help = QT_TRANSLATE_NOOP("catalog", "The bus of the address on the host."),
         .when = {{NIC "source/address/@type", "pci usb"}},
         .example = "0x06"},
        {.path = NIC "source/address/@slot",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Slot"),
         .help = QT_TRANSLATE_NOOP("catalog", "The slot of the PCI address on the host."),
         .when = {{NIC "source/address/@type", "pci"}},
         .example = "0x10"},
        {.path = NIC "source/address/@function",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Function"),
         .help = QT_TRANSLATE_NOOP("catalog", "The last part of the PCI address on the host."),
         .when = {{NIC "source/address/@type", "pci"}},
         .example = "0x0"},
    };
}

static QList<Setting> hostCardRest()
{
    return {
        {.path = NIC "source/address/@multifunction",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Multifunction"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whether the slot on the host has several functions."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{NIC "source/address/@type", "pci"}}},
        {.path = NIC "source/address/@device",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Device"),
         .help = QT_TRANSLATE_NOOP("catalog", "The number of the USB device on its bus."),
         .when = {{NIC "source/address/@type", "usb"}},
         .example = "2"},
        {.path = NIC "source/address/@port",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Port"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "The USB port of the host, which stays when the device is plugged in again."),
         .unset = QT_TRANSLATE_NOOP("catalog", "any"),
         .when = {{NIC "source/address/@type", "usb"}},
         .since = "12.1",
         .example = "1.2"},
        {.path = NIC "source/vendor/@id",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Vendor"),
         .help = QT_TRANSLATE_NOOP("catalog", "The vendor id of the USB device."),
         .when = {{NIC "source/address/@type", "usb"}},
         .example = "0x1234"},
        {.path = NIC "source/product/@id",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Product"),
         .help = QT_TRANSLATE_NOOP("catalog", "The product id of the USB device."),
         .when = {{NIC "source/address/@type", "usb"}},
         .example = "0xbeef"},
        {.path = NIC "source/@missing",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "May be missing"),
         .help = QT_TRANSLATE_NOOP("catalog", "Says that the USB device is not there now; libvirt writes it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{NIC "source/address/@type", "usb"}}},
    };
}

SettingGroup Devices::nicHostDevice()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Host card"),
        .place = "devices/interface/source/address",
        .part = "host-device",
        .settings = hostCardAddress() + hostCardRest(),
    };
}

static QList<Setting> nicForwardsRows()
{
    return {
        {.path = NIC "portForward[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Forwarded ports"),
         .help = QT_TRANSLATE_NOOP("catalog", "Ports of the host that lead to the guest."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none")},
        {.path = NIC "portForward[]/@proto",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Protocol"),
         .help = QT_TRANSLATE_NOOP("catalog", "What is forwarded."),
         .words = {{"tcp", QT_TRANSLATE_NOOP("catalog", "TCP")}, {"udp", QT_TRANSLATE_NOOP("catalog", "UDP")}}},
        {.path = NIC "portForward[]/@address",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Host address"),
         .help = QT_TRANSLATE_NOOP("catalog", "Only what comes to this address of the host is forwarded."),
         .unset = QT_TRANSLATE_NOOP("catalog", "any address"),
         .example = "192.0.2.1"},
        {.path = NIC "portForward[]/@dev",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Host card"),
         .help = QT_TRANSLATE_NOOP("catalog", "Only what comes in by this card of the host is forwarded."),
         .unset = QT_TRANSLATE_NOOP("catalog", "any card"),
         .example = "eth0",
         .offer = Offer::Interfaces},
        {.path = NIC "portForward[]/range[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Ports"),
         .help = QT_TRANSLATE_NOOP("catalog", "The ports; without any, all are forwarded."),
         .unset = QT_TRANSLATE_NOOP("catalog", "all ports")},
    };
}

static QList<Setting> nicForwardsRowsMore()
{
    return {
        {.path = NIC "portForward[]/range[]/@start",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "From"),
         .help = QT_TRANSLATE_NOOP("catalog", "The first port on the host."),
         .minimum = 1,
         .maximum = 65535,
         .example = "2022"},
        {.path = NIC "portForward[]/range[]/@end",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "To"),
         .help = QT_TRANSLATE_NOOP("catalog", "The last port on the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "just the first"),
         .minimum = 1,
         .maximum = 65535,
         .example = "2024"},
        {.path = NIC "portForward[]/range[]/@to",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "In the guest"),
         .help = QT_TRANSLATE_NOOP("catalog", "The first port in the guest."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the same as on the host"),
         .minimum = 1,
         .maximum = 65535,
         .example = "22"},
        {.path = NIC "portForward[]/range[]/@exclude",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Left out"),
         .help = QT_TRANSLATE_NOOP("catalog", "These ports are not forwarded."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo()},
    };
}

SettingGroup Devices::nicForwards()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Forwarded ports"),
        .place = "devices/interface/portForward",
        .folded = true,
        .when = {{NIC "backend/@type", "passt"}},
        .settings = nicForwardsRows() + nicForwardsRowsMore(),
    };
}

#undef NIC
