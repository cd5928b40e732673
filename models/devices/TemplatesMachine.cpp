// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/TemplateGroups.h"

#include <QCoreApplication>

namespace DeviceTemplates {

namespace {

/** As long as nothing is said, libvirt takes the architecture of the host, which most often is this one. */
constexpr Condition PcArch{"os/type/@arch", "x86_64 i686 -"};
constexpr Condition Qemu{"@type", "kvm qemu hvf test"};

QList<Condition> qemuOnly()
{
    return {Qemu};
}
QList<Condition> pcOnly()
{
    return {PcArch};
}
QList<Condition> pcWithQemu()
{
    return {PcArch, Qemu};
}

} // namespace

QList<DeviceTemplate> storage()
{
    return {
        {"disk", QT_TRANSLATE_NOOP("devices", "Disk in a file"),
         QT_TRANSLATE_NOOP("devices", "A hard disk whose content is an image file on the host."),
         "<disk type='file' device='disk'>\n"
         "  <driver type='qcow2'/>\n"
         "  <target dev='{disk}' bus='{bus}'/>\n"
         "</disk>"},
        {"disk-volume", QT_TRANSLATE_NOOP("devices", "Disk in a storage pool"),
         QT_TRANSLATE_NOOP("devices", "A hard disk whose content is a volume that libvirt looks after."),
         "<disk type='volume' device='disk'>\n"
         "  <driver type='qcow2'/>\n"
         "  <target dev='{disk}' bus='{bus}'/>\n"
         "</disk>"},
        {"disk-block", QT_TRANSLATE_NOOP("devices", "Disk of the host"),
         QT_TRANSLATE_NOOP("devices", "A whole disk, partition or logical volume of the host."),
         "<disk type='block' device='disk'>\n"
         "  <driver type='raw'/>\n"
         "  <target dev='{disk}' bus='{bus}'/>\n"
         "</disk>"},
        {"disk-network", QT_TRANSLATE_NOOP("devices", "Disk over the network"),
         QT_TRANSLATE_NOOP("devices", "A disk that a server offers: Ceph, iSCSI, NBD and others."),
         "<disk type='network' device='disk'>\n"
         "  <driver type='raw'/>\n"
         "  <source protocol='nbd'/>\n"
         "  <target dev='{disk}' bus='{bus}'/>\n"
         "</disk>"},
        {"cdrom", QT_TRANSLATE_NOOP("devices", "CD or DVD drive"),
         QT_TRANSLATE_NOOP("devices", "Shows an ISO image to the guest as a disc; it may also stay empty."),
         "<disk type='file' device='cdrom'>\n"
         "  <driver type='raw'/>\n"
         "  <target dev='{cd}' bus='{cdbus}'/>\n"
         "  <readonly/>\n"
         "</disk>"},
        {"floppy", QT_TRANSLATE_NOOP("devices", "Floppy drive"),
         QT_TRANSLATE_NOOP("devices", "For guests too old to read anything else."),
         "<disk type='file' device='floppy'>\n"
         "  <driver type='raw'/>\n"
         "  <target dev='fda' bus='fdc'/>\n"
         "</disk>",
         pcOnly()},
        {"virtiofs", QT_TRANSLATE_NOOP("devices", "Shared folder (virtiofs)"),
         QT_TRANSLATE_NOOP("devices", "A folder of the host in the guest, at full speed; it needs shared memory."),
         "<filesystem type='mount' accessmode='passthrough'>\n"
         "  <driver type='virtiofs'/>\n"
         "  <target dir='share'/>\n"
         "</filesystem>",
         qemuOnly()},
        {"9p", QT_TRANSLATE_NOOP("devices", "Shared folder (9p)"),
         QT_TRANSLATE_NOOP("devices", "A folder of the host in the guest without shared memory, but slower."),
         "<filesystem type='mount' accessmode='mapped'>\n"
         "  <target dir='share'/>\n"
         "</filesystem>",
         qemuOnly()},
        {"lease", QT_TRANSLATE_NOOP("devices", "Lease"),
         QT_TRANSLATE_NOOP("devices",
                           "A lock in a shared storage, which keeps two hosts from starting the same machine."),
         "<lease>\n"
         "  <lockspace>space</lockspace>\n"
         "  <key>lease1</key>\n"
         "  <target path='/var/lib/libvirt/lockspace'/>\n"
         "</lease>",
         qemuOnly()},
        {"pstore", QT_TRANSLATE_NOOP("devices", "Crash storage"),
         QT_TRANSLATE_NOOP("devices", "Keeps what a guest wrote about its own crash."),
         "<pstore backend='acpi-erst'>\n"
         "  <size unit='KiB'>64</size>\n"
         "</pstore>",
         qemuOnly()},
    };
}

QList<DeviceTemplate> network()
{
    return {
        {"interface-network", QT_TRANSLATE_NOOP("devices", "Network card"),
         QT_TRANSLATE_NOOP("devices", "A card in one of libvirt's networks, such as \"default\"."),
         "<interface type='network'>\n"
         "  <mac address='{mac}'/>\n"
         "  <source network='default'/>\n"
         "  <model type='{nic}'/>\n"
         "</interface>"},
        {"interface-bridge", QT_TRANSLATE_NOOP("devices", "Network card on a bridge"),
         QT_TRANSLATE_NOOP("devices", "A card in the host's own network, by a bridge that the host has."),
         "<interface type='bridge'>\n"
         "  <mac address='{mac}'/>\n"
         "  <source bridge='br0'/>\n"
         "  <model type='{nic}'/>\n"
         "</interface>"},
        {"interface-user", QT_TRANSLATE_NOOP("devices", "Network card for user networking"),
         QT_TRANSLATE_NOOP("devices", "Reaches out through the host without any rights there; nobody reaches in."),
         "<interface type='user'>\n"
         "  <mac address='{mac}'/>\n"
         "  <model type='{nic}'/>\n"
         "</interface>",
         qemuOnly()},
        {"interface-direct", QT_TRANSLATE_NOOP("devices", "Network card by way of one of the host"),
         QT_TRANSLATE_NOOP("devices", "A card beside the host's, without a bridge (macvtap)."),
         "<interface type='direct'>\n"
         "  <mac address='{mac}'/>\n"
         "  <source dev='eth0' mode='bridge'/>\n"
         "  <model type='{nic}'/>\n"
         "</interface>",
         qemuOnly()},
        {"interface-hostdev", QT_TRANSLATE_NOOP("devices", "Network card of the host"),
         QT_TRANSLATE_NOOP("devices", "Hands a network card of the host, or a part of one, to the guest with its address set."),
         "<interface type='hostdev' managed='yes'>\n"
         "  <mac address='{mac}'/>\n"
         "  <source>\n"
         "    <address type='pci' domain='0x0000' bus='0x00' slot='0x00' function='0x0'/>\n"
         "  </source>\n"
         "</interface>",
         qemuOnly()},
        {"vsock", QT_TRANSLATE_NOOP("devices", "Socket to the host (vsock)"),
         QT_TRANSLATE_NOOP("devices", "Programs in guest and host talk to each other without a network."),
         "<vsock model='virtio'>\n"
         "  <cid auto='yes'/>\n"
         "</vsock>",
         qemuOnly()},
    };
}

QList<DeviceTemplate> display()
{
    return {
        {"spice", QT_TRANSLATE_NOOP("devices", "SPICE display"),
         QT_TRANSLATE_NOOP("devices", "The guest's screen, sound and clipboard in a window; USB devices can follow."),
         "<graphics type='spice' autoport='yes'>\n"
         "  <listen type='address'/>\n"
         "</graphics>",
         pcWithQemu()},
        {"vnc", QT_TRANSLATE_NOOP("devices", "VNC display"),
         QT_TRANSLATE_NOOP("devices", "The guest's screen for any VNC viewer."),
         "<graphics type='vnc' port='-1' autoport='yes'>\n"
         "  <listen type='address'/>\n"
         "</graphics>"},
        {"video", QT_TRANSLATE_NOOP("devices", "Graphics card"),
         QT_TRANSLATE_NOOP("devices", "What draws the guest's screen."),
         "<video>\n"
         "  <model type='{video}'/>\n"
         "</video>"},
        {"sound", QT_TRANSLATE_NOOP("devices", "Sound card"),
         QT_TRANSLATE_NOOP("devices", "What the guest plays its sound on."), "<sound model='{sound}'/>"},
        {"audio", QT_TRANSLATE_NOOP("devices", "Audio on the host"),
         QT_TRANSLATE_NOOP("devices", "Where the guest's sound goes on the host; it starts with none."),
         "<audio id='1' type='none'/>", qemuOnly()},
        {"tablet", QT_TRANSLATE_NOOP("devices", "Tablet"),
         QT_TRANSLATE_NOOP("devices", "A pointer that knows its place on the screen: mouse and guest agree."),
         "<input type='tablet' bus='{inputbus}'/>"},
        {"keyboard", QT_TRANSLATE_NOOP("devices", "Keyboard"),
         QT_TRANSLATE_NOOP("devices", "One more keyboard for the guest."), "<input type='keyboard' bus='{inputbus}'/>"},
        {"mouse", QT_TRANSLATE_NOOP("devices", "Mouse"),
         QT_TRANSLATE_NOOP("devices", "A mouse that moves by steps, for games and old guests."),
         "<input type='mouse' bus='{inputbus}'/>"},
        {"evdev", QT_TRANSLATE_NOOP("devices", "Keyboard or mouse of the host"),
         QT_TRANSLATE_NOOP("devices", "Hands an input device of the host to the guest while it runs (evdev)."),
         "<input type='evdev'>\n"
         "  <source dev='/dev/input/by-id/'/>\n"
         "</input>",
         qemuOnly()},
    };
}

} // namespace DeviceTemplates
