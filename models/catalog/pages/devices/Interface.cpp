// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/InterfaceGroups.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define NIC "devices/interface[]/"

static QList<Setting> nicKind()
{
    return {
        {.path = "devices/interface[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Network cards"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest's network cards and what they are connected to."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the guest has no network"),
         .takes = Takes::Now},
        {.path = NIC "@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Connected to"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the card is plugged into on the host."),
         .words = {{"network", QT_TRANSLATE_NOOP("catalog", "A virtual network")},
                   {"bridge", QT_TRANSLATE_NOOP("catalog", "A bridge of the host")},
                   {"direct", QT_TRANSLATE_NOOP("catalog", "A card of the host (macvtap)")},
                   {"user", QT_TRANSLATE_NOOP("catalog", "The host's network, without rights")},
                   {"ethernet", QT_TRANSLATE_NOOP("catalog", "A tap device")},
                   {"hostdev", QT_TRANSLATE_NOOP("catalog", "A PCI card of the host")},
                   {"vhostuser", QT_TRANSLATE_NOOP("catalog", "A switch over a socket (vhost-user)")},
                   {"vdpa", QT_TRANSLATE_NOOP("catalog", "A vDPA device")},
                   {"mcast", QT_TRANSLATE_NOOP("catalog", "Guests by multicast")},
                   {"server", QT_TRANSLATE_NOOP("catalog", "A guest that connects here (TCP)")},
                   {"client", QT_TRANSLATE_NOOP("catalog", "A guest that waits (TCP)")},
                   {"udp", QT_TRANSLATE_NOOP("catalog", "A guest by UDP")},
                   {"internal", QT_TRANSLATE_NOOP("catalog", "An internal network (VirtualBox)")},
                   {"vds", QT_TRANSLATE_NOOP("catalog", "A vSphere switch")},
                   {"null", QT_TRANSLATE_NOOP("catalog", "Nothing")}},
         .takesAway = true},
        {.path = NIC "source/@network",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Network"),
         .help = QT_TRANSLATE_NOOP("catalog", "The virtual network of the host."),
         .when = {{NIC "@type", "network"}},
         .takes = Takes::Now,
         .example = "default",
         .offer = Offer::Networks},
    };
}

static QList<Setting> nicKindMore()
{
    return {
        {.path = NIC "source/@portgroup",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Port group"),
         .help = QT_TRANSLATE_NOOP("catalog", "The set of rules of the network that the card follows."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the network's default"),
         .when = {{NIC "@type", "network"}},
         .example = "sales",
         .offer = Offer::PortGroups},
        {.path = NIC "source/@bridge",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Bridge"),
         .help = QT_TRANSLATE_NOOP("catalog", "The bridge of the host that the card is plugged into."),
         .when = {{NIC "@type", "bridge"}},
         .takes = Takes::Now,
         .example = "br0",
         .offer = Offer::Bridges},
        {.path = NIC "source/@dev",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Host device"),
         .help = QT_TRANSLATE_NOOP("catalog", "The network card or vDPA device of the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .when = {{NIC "@type", "direct vdpa user"}},
         .example = "eth0",
         .offer = Offer::Interfaces},
        {.path = NIC "source/@mode",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Mode"),
         .help = QT_TRANSLATE_NOOP("catalog", "How guests on one card reach each other, or who opens the socket."),
         .unset = QT_TRANSLATE_NOOP("catalog", "VEPA, for a card of the host"),
         .words = {{"vepa", QT_TRANSLATE_NOOP("catalog", "VEPA, the switch decides")},
                   {"bridge", QT_TRANSLATE_NOOP("catalog", "Bridge, guests see each other")},
                   {"private", QT_TRANSLATE_NOOP("catalog", "Private, guests are apart")},
                   {"passthrough", QT_TRANSLATE_NOOP("catalog", "Passthrough, the guest has it alone")},
                   {"server", QT_TRANSLATE_NOOP("catalog", "Waits for the other side")},
                   {"client", QT_TRANSLATE_NOOP("catalog", "Connects to the other side")}},
         .when = {{NIC "@type", "direct vhostuser"}}},
    };
}

static QList<Setting> nicCard()
{
    return {
        {.path = NIC "model/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Model"),
         .help = QT_TRANSLATE_NOOP("catalog", "The card that the guest sees; virtio is fastest where it has drivers."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor's usual one"),
         .words = {{"virtio"},
                   {"virtio-transitional", QT_TRANSLATE_NOOP("catalog", "virtio, old and new")},
                   {"virtio-non-transitional", QT_TRANSLATE_NOOP("catalog", "virtio, new only")},
                   {"e1000e", QT_TRANSLATE_NOOP("catalog", "Intel 82574 (e1000e)")},
                   {"e1000", QT_TRANSLATE_NOOP("catalog", "Intel 82540 (e1000)")},
                   {"igb", QT_TRANSLATE_NOOP("catalog", "Intel 82576 (igb)")},
                   {"rtl8139", QT_TRANSLATE_NOOP("catalog", "Realtek 8139")},
                   {"vmxnet3", QT_TRANSLATE_NOOP("catalog", "VMware vmxnet3")},
                   {"ne2k_pci", QT_TRANSLATE_NOOP("catalog", "NE2000")},
                   {"pcnet", QT_TRANSLATE_NOOP("catalog", "AMD PCnet")},
                   {"usb-net", QT_TRANSLATE_NOOP("catalog", "USB")},
                   {"netfront", QT_TRANSLATE_NOOP("catalog", "Xen")}},
         .openWords = true,
         .example = "virtio"},
        {.path = NIC "mac/@address",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "MAC address"),
         .help = QT_TRANSLATE_NOOP("catalog", "The card's own address, which no other in the network may have."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt makes one up"),
         .example = "52:54:00:12:34:56"},
    };
}

static QList<Setting> nicCardMore()
{
    return {
        {.path = NIC "link/@state",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Cable"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whether the guest sees a cable in the card."),
         .unset = QT_TRANSLATE_NOOP("catalog", "plugged in"),
         .words = {{"up", QT_TRANSLATE_NOOP("catalog", "Plugged in")},
                   {"down", QT_TRANSLATE_NOOP("catalog", "Pulled out")}},
         .takes = Takes::Now},
        {.path = NIC "boot/@order",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Boot order"),
         .help = QT_TRANSLATE_NOOP("catalog", "Its turn when the firmware looks for something to boot; 1 comes first."),
         .unset = QT_TRANSLATE_NOOP("catalog", "not tried, or as the boot list of the domain says"),
         .minimum = 1,
         .maximum = MaximumUInt,
         .example = "1"},
        {.path = NIC "boot/@loadparm",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Boot entry"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "Which entry of the boot menu an IBM Z guest starts; eight characters at most."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the menu's default"),
         .when = {{NIC "boot/@order"}},
         .example = "2"},
    };
}

static QList<Setting> nicCardRest()
{
    return {
        {.path = NIC "mtu/@size",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Largest packet"),
         .help = QT_TRANSLATE_NOOP("catalog", "The largest packet that fits (MTU)."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as the network has it"),
         .unit = QT_TRANSLATE_NOOP("catalog", "bytes"),
         .maximum = 65535,
         .example = "9000"},
    };
}

static SettingGroup nicMain()
{
    return {
        .title = "",
        .place = "",
        .settings = nicKind() + nicKindMore() + nicCard() + nicCardMore() + nicCardRest(),
    };
}

SettingPage Devices::interface()
{
    return {
        .id = "interface",
        .title = QT_TRANSLATE_NOOP("catalog", "Network cards"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog",
            "A network card of the guest, and what it is plugged into on the host. The model decides how fast it is."),
        .groups = {nicMain(),
                   nicPeer(),
                   nicHostDevice(),
                   nicTraffic(),
                   nicInbound(),
                   nicOutbound(),
                   nicForwards(),
                   addressesInside(NIC, QT_TRANSLATE_NOOP("catalog", "Addresses in the guest"),
                                   {{NIC "@type", "user ethernet network bridge"}}),
                   nicVlan(),
                   nicPort(),
                   nicFilter(),
                   nicDriver(),
                   nicOffload(),
                   nicTap(),
                   nicMac(),
                   addressesInside(NIC "source/", QT_TRANSLATE_NOOP("catalog", "Addresses on the host"),
                                   {{NIC "@type", "ethernet"}}),
                   teamingGroup(NIC, {{NIC "@type", "network hostdev"}}),
                   romGroup(NIC, {{NIC "@type", "hostdev network"}}),
                   virtioGroup(NIC, {{NIC "model/@type", "virtio virtio-transitional virtio-non-transitional"}}),
                   addressGroup(NIC)},
        .row = "devices/interface[]",
    };
}

#undef NIC
