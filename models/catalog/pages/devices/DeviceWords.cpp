// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/devices/Shared.h"

#include <QtGlobal>

using namespace Pages;

QList<Word> Devices::characterTypes()
{
    return {
        {"pty", QT_TRANSLATE_NOOP("catalog", "Pseudo terminal")},
        {"unix", QT_TRANSLATE_NOOP("catalog", "Unix socket")},
        {"tcp", QT_TRANSLATE_NOOP("catalog", "Network (TCP)")},
        {"udp", QT_TRANSLATE_NOOP("catalog", "Network (UDP)")},
        {"file", QT_TRANSLATE_NOOP("catalog", "File")},
        {"pipe", QT_TRANSLATE_NOOP("catalog", "Named pipe")},
        {"dev", QT_TRANSLATE_NOOP("catalog", "Device of the host")},
        {"spicevmc", QT_TRANSLATE_NOOP("catalog", "The SPICE viewer")},
        {"spiceport", QT_TRANSLATE_NOOP("catalog", "The SPICE viewer, by a name")},
        {"qemu-vdagent", QT_TRANSLATE_NOOP("catalog", "QEMU itself, for the clipboard")},
        {"dbus", QT_TRANSLATE_NOOP("catalog", "The D-Bus display")},
        {"vc", QT_TRANSLATE_NOOP("catalog", "Text screen of the window")},
        {"stdio", QT_TRANSLATE_NOOP("catalog", "The hypervisor's own terminal")},
        {"nmdm", QT_TRANSLATE_NOOP("catalog", "Null modem (bhyve)")},
        {"null", QT_TRANSLATE_NOOP("catalog", "Nothing")},
    };
}

QList<Word> Devices::characterModels()
{
    return {
        {"isa-serial", QT_TRANSLATE_NOOP("catalog", "ISA")},
        {"usb-serial", QT_TRANSLATE_NOOP("catalog", "USB")},
        {"pci-serial", QT_TRANSLATE_NOOP("catalog", "PCI")},
        {"16550a", QT_TRANSLATE_NOOP("catalog", "16550A (RISC-V)")},
        {"pl011", QT_TRANSLATE_NOOP("catalog", "PL011 (Arm)")},
        {"isa-debugcon", QT_TRANSLATE_NOOP("catalog", "Debug port")},
        {"spapr-vty", QT_TRANSLATE_NOOP("catalog", "POWER")},
        {"sclpconsole", QT_TRANSLATE_NOOP("catalog", "IBM Z")},
        {"sclplmconsole", QT_TRANSLATE_NOOP("catalog", "IBM Z, line mode")},
    };
}

QList<Word> Devices::virtioModels()
{
    return {
        {"virtio", QT_TRANSLATE_NOOP("catalog", "virtio")},
        {"virtio-transitional", QT_TRANSLATE_NOOP("catalog", "virtio, old and new")},
        {"virtio-non-transitional", QT_TRANSLATE_NOOP("catalog", "virtio, new only")},
    };
}

QList<Word> Devices::diskTypes()
{
    return {
        {"file", QT_TRANSLATE_NOOP("catalog", "A file")},
        {"block", QT_TRANSLATE_NOOP("catalog", "A device of the host")},
        {"volume", QT_TRANSLATE_NOOP("catalog", "A volume of a storage pool")},
        {"network", QT_TRANSLATE_NOOP("catalog", "A server on the network")},
        {"nvme", QT_TRANSLATE_NOOP("catalog", "An NVMe drive, whole")},
        {"dir", QT_TRANSLATE_NOOP("catalog", "A directory")},
        {"vhostuser", QT_TRANSLATE_NOOP("catalog", "A program on the host (vhost-user)")},
        {"vhostvdpa", QT_TRANSLATE_NOOP("catalog", "A vDPA device")},
        {"ctl", QT_TRANSLATE_NOOP("catalog", "A CTL device of FreeBSD")},
    };
}

QList<Word> Devices::diskFormats()
{
    return {
        {"qcow2", QT_TRANSLATE_NOOP("catalog", "qcow2, grows and has snapshots")},
        {"raw", QT_TRANSLATE_NOOP("catalog", "Raw, just the content")},
        {"luks", QT_TRANSLATE_NOOP("catalog", "LUKS, encrypted")},
        {"vmdk", QT_TRANSLATE_NOOP("catalog", "VMDK (VMware)")},
        {"vdi", QT_TRANSLATE_NOOP("catalog", "VDI (VirtualBox)")},
        {"vpc", QT_TRANSLATE_NOOP("catalog", "VPC (Microsoft)")},
        {"vhd", QT_TRANSLATE_NOOP("catalog", "VHD (Microsoft)")},
        {"iso", QT_TRANSLATE_NOOP("catalog", "ISO, a CD or DVD")},
        {"fat", QT_TRANSLATE_NOOP("catalog", "FAT, made from a directory")},
        {"dir", QT_TRANSLATE_NOOP("catalog", "Directory")},
        {"qcow", QT_TRANSLATE_NOOP("catalog", "qcow (old)")},
        {"qed", QT_TRANSLATE_NOOP("catalog", "QED (old)")},
        {"cow", QT_TRANSLATE_NOOP("catalog", "cow (old)")},
        {"bochs", QT_TRANSLATE_NOOP("catalog", "Bochs")},
        {"cloop", QT_TRANSLATE_NOOP("catalog", "cloop, compressed")},
        {"dmg", QT_TRANSLATE_NOOP("catalog", "DMG (macOS)")},
        {"ploop", QT_TRANSLATE_NOOP("catalog", "ploop (Virtuozzo)")},
    };
}
