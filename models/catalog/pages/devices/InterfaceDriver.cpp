// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/InterfaceGroups.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define NIC "devices/interface[]/"

static QList<Setting> queueRows()
{
    return {
        {.path = NIC "backend/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Backend"),
         .help = QT_TRANSLATE_NOOP("catalog", "The program that brings the packets to the host's network."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor's own"),
         .words = {{"default", QT_TRANSLATE_NOOP("catalog", "The hypervisor's own")}, {"passt"}},
         .when = {{NIC "@type", "user vhostuser"}},
         .takesAway = true},
        {.path = NIC "driver/@name",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Driver"),
         .help = QT_TRANSLATE_NOOP("catalog", "Who moves the packets, or what hands a card of the host to the guest."),
         .unset = QT_TRANSLATE_NOOP("catalog", "vhost where it can be, or VFIO"),
         .words = {{"vhost", QT_TRANSLATE_NOOP("catalog", "The host's kernel (vhost)")},
                   {"qemu", QT_TRANSLATE_NOOP("catalog", "QEMU")},
                   {"vfio", QT_TRANSLATE_NOOP("catalog", "VFIO, a card of the host")},
                   {"kvm", QT_TRANSLATE_NOOP("catalog", "KVM (old), a card of the host")},
                   {"xen", QT_TRANSLATE_NOOP("catalog", "Xen, a card of the host")}}},
    };
}

static QList<Setting> queueRowsMore()
{
    return {
        {.path = NIC "driver/@queues",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Queues"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many queues the card has; one for each vCPU is a good number."),
         .unset = QT_TRANSLATE_NOOP("catalog", "one"),
         .minimum = 1,
         .maximum = 256,
         .when = {{NIC "model/@type", "virtio virtio-transitional virtio-non-transitional"}},
         .example = "4"},
        {.path = NIC "driver/@rx_queue_size",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Receive queue"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many packets a queue holds on the way in, a power of two."),
         .unset = QT_TRANSLATE_NOOP("catalog", "256"),
         .minimum = 256,
         .maximum = 1024,
         .when = {{NIC "model/@type", "virtio virtio-transitional virtio-non-transitional"}},
         .example = "512"},
    };
}

static QList<Setting> queueRowsRest()
{
    return {
        {.path = NIC "driver/@tx_queue_size",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Send queue"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many packets a queue holds on the way out, a power of two."),
         .unset = QT_TRANSLATE_NOOP("catalog", "256"),
         .minimum = 256,
         .maximum = 1024,
         .when = {{NIC "model/@type", "virtio virtio-transitional virtio-non-transitional"}},
         .example = "512"},
    };
}

static QList<Setting> handlingRows()
{
    return {
        {.path = NIC "driver/@txmode",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Sending"),
         .help = QT_TRANSLATE_NOOP("catalog", "How packets are sent when QEMU moves them."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .words = {{"iothread", QT_TRANSLATE_NOOP("catalog", "In the background")},
                   {"timer", QT_TRANSLATE_NOOP("catalog", "With a timer")}},
         .when = {{NIC "model/@type", "virtio virtio-transitional virtio-non-transitional"}}},
        {.path = NIC "driver/@ioeventfd",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Events"),
         .help = QT_TRANSLATE_NOOP("catalog", "Packets are handed over without the vCPU waiting (ioeventfd)."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff(),
         .when = {{NIC "model/@type", "virtio virtio-transitional virtio-non-transitional"}}},
        {.path = NIC "driver/@event_idx",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Fewer interrupts"),
         .help = QT_TRANSLATE_NOOP("catalog", "Both sides say when they want to be told, which saves interrupts."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff(),
         .when = {{NIC "model/@type", "virtio virtio-transitional virtio-non-transitional"}}},
    };
}

static QList<Setting> handlingRowsMore()
{
    return {
        {.path = NIC "driver/@rss",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Spread by flow"),
         .help = QT_TRANSLATE_NOOP("catalog", "The packets of one connection go to one queue (RSS)."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{NIC "model/@type", "virtio virtio-transitional virtio-non-transitional"}}},
        {.path = NIC "driver/@rss_hash_report",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Tell the flow"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest is told the number that queues were chosen by."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{NIC "model/@type", "virtio virtio-transitional virtio-non-transitional"}}},
        {.path = NIC "driver/@iommufd",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "IOMMUFD"),
         .help = QT_TRANSLATE_NOOP("catalog", "Hands the card over the newer way of the kernel."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{NIC "@type", "hostdev"}},
         .since = "12.1"},
    };
}

static QList<Setting> handlingRowsRest()
{
    return {
        {.path = NIC "driver/@model",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Kernel driver"),
         .help = QT_TRANSLATE_NOOP("catalog", "The VFIO driver of the kernel that the card is bound to."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the best one for the card"),
         .when = {{NIC "@type", "hostdev"}},
         .since = "10.0",
         .example = "vfio-pci"},
    };
}

SettingGroup Devices::nicDriver()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Driver and queues"),
        .place = "devices/interface/driver",
        .folded = true,
        .settings =
            queueRows() + queueRowsMore() + queueRowsRest() + handlingRows() + handlingRowsMore() + handlingRowsRest(),
    };
}

static QList<Setting> hostOffload()
{
    return {
        {.path = NIC "driver/host/@csum",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Host: checksums"),
         .help = QT_TRANSLATE_NOOP("catalog", "The host takes packets whose checksum is left open."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff()},
        {.path = NIC "driver/host/@gso",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Host: segments (old)"),
         .help = QT_TRANSLATE_NOOP("catalog", "The host cuts large packets, in the old way."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff()},
        {.path = NIC "driver/host/@tso4",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Host: IPv4 segments"),
         .help = QT_TRANSLATE_NOOP("catalog", "The host cuts large TCP packets of IPv4."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff()},
        {.path = NIC "driver/host/@tso6",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Host: IPv6 segments"),
         .help = QT_TRANSLATE_NOOP("catalog", "The host cuts large TCP packets of IPv6."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff()},
        {.path = NIC "driver/host/@ecn",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Host: congestion"),
         .help = QT_TRANSLATE_NOOP("catalog", "The host keeps the marks of congestion as it cuts packets."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff()},
        {.path = NIC "driver/host/@ufo",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Host: UDP fragments"),
         .help = QT_TRANSLATE_NOOP("catalog", "The host cuts large UDP packets."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff()},
        {.path = NIC "driver/host/@mrg_rxbuf",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Host: merged buffers"),
         .help = QT_TRANSLATE_NOOP("catalog", "A packet may be in several small buffers."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff()},
    };
}

static QList<Setting> guestOffload()
{
    return {
        {.path = NIC "driver/guest/@csum",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Guest: checksums"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest takes packets whose checksum is left open."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff()},
        {.path = NIC "driver/guest/@tso4",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Guest: IPv4 segments"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest takes large TCP packets of IPv4."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff()},
        {.path = NIC "driver/guest/@tso6",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Guest: IPv6 segments"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest takes large TCP packets of IPv6."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff()},
        {.path = NIC "driver/guest/@ecn",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Guest: congestion"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest takes large packets with marks of congestion."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff()},
        {.path = NIC "driver/guest/@ufo",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Guest: UDP fragments"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest takes large UDP packets."),
         .unset = QT_TRANSLATE_NOOP("catalog", "on"),
         .words = onOff()},
    };
}

SettingGroup Devices::nicOffload()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Offloading"),
        .place = "devices/interface/driver",
        .folded = true,
        .when = {{NIC "model/@type", "virtio virtio-transitional virtio-non-transitional"}},
        .settings = hostOffload() + guestOffload(),
    };
}

static QList<Setting> tapRows()
{
    return {
        {.path = NIC "target/@dev",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Host name"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "What the card is called on the host; a name of your own must not begin with vnet."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the host gives it a name"),
         .example = "web01-lan"},
        {.path = NIC "target/@managed",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Made by libvirt"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whether libvirt makes the device on the host, or it is there."),
         .unset = QT_TRANSLATE_NOOP("catalog", "yes"),
         .words = yesNo(),
         .when = {{NIC "@type", "ethernet"}}},
        {.path = NIC "script/@path",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Script"),
         .help = QT_TRANSLATE_NOOP("catalog", "A program of the host that sets the device up."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .openWords = true,
         .when = {{NIC "@type", "ethernet bridge"}},
         .example = "/etc/qemu-ifup"},
        {.path = NIC "downscript/@path",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Closing script"),
         .help = QT_TRANSLATE_NOOP("catalog", "A program of the host that runs as the device goes away."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .openWords = true,
         .when = {{NIC "@type", "ethernet"}},
         .example = "/etc/qemu-ifdown"},
        {.path = NIC "backend/@tap",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Tap device file"),
         .help = QT_TRANSLATE_NOOP("catalog", "The file that tap devices are opened by."),
         .unset = QT_TRANSLATE_NOOP("catalog", "/dev/net/tun"),
         .example = "/dev/net/tun"},
        {.path = NIC "backend/@vhost",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "vhost device file"),
         .help = QT_TRANSLATE_NOOP("catalog", "The file that the kernel's helper is opened by."),
         .unset = QT_TRANSLATE_NOOP("catalog", "/dev/vhost-net"),
         .example = "/dev/vhost-net"},
    };
}

static QList<Setting> passtRows()
{
    return {
        {.path = NIC "backend/@logFile",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "passt log"),
         .help = QT_TRANSLATE_NOOP("catalog", "Where passt writes its log on the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .when = {{NIC "backend/@type", "passt"}},
         .example = "/var/log/passt.log"},
        {.path = NIC "backend/@hostname",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Host name inside"),
         .help = QT_TRANSLATE_NOOP("catalog", "The name that passt gives the guest by DHCP."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .when = {{NIC "backend/@type", "passt"}},
         .since = "11.8",
         .example = "web01"},
        {.path = NIC "backend/@fqdn",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Full name inside"),
         .help = QT_TRANSLATE_NOOP("catalog", "The full name that passt gives the guest by DHCP."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .when = {{NIC "backend/@type", "passt"}},
         .since = "11.8",
         .example = "web01.example.org"},
        {.path = NIC "backenddomain/@name",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Backend domain"),
         .help = QT_TRANSLATE_NOOP("catalog", "The Xen domain that serves the card."),
         .unset = QT_TRANSLATE_NOOP("catalog", "dom0"),
         .example = "netvm"},
        {.path = NIC "guest/@dev",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Name inside"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the card is called in a container."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the container counts"),
         .example = "eth0"},
        {.path = NIC "guest/@actual",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Name there now"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the card is really called in the container; libvirt writes it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "unknown"),
         .example = "eth0"},
    };
}

SettingGroup Devices::nicTap()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Tap device and scripts"),
        .place = "devices/interface/target",
        .folded = true,
        .settings = tapRows() + passtRows(),
    };
}

SettingGroup Devices::nicMac()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "More on the MAC address"),
        .place = "devices/interface/mac",
        .folded = true,
        .settings =
            {
                {.path = NIC "mac/@type",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Made how"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Whether VMware may find the address in its own range."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "generated if it is in VMware's range"),
                 .words = {{"generated", QT_TRANSLATE_NOOP("catalog", "Generated")},
                           {"static", QT_TRANSLATE_NOOP("catalog", "Fixed")}}},
                {.path = NIC "mac/@check",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Checked"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Whether VMware checks that the address is its own."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "yes"),
                 .words = yesNo()},
                {.path = NIC "mac/@currentAddress",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Address now"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What the guest has made of its address; libvirt writes it."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "as above"),
                 .since = "11.2",
                 .example = "52:54:00:12:34:57"},
            },
    };
}

#undef NIC
