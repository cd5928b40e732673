// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** A domain that has something of all that can be changed while it runs; it starts without disk, network or system. */
namespace LiveDomain {

inline const QString uuid = QStringLiteral("6d0c6d4e-0000-4000-8000-000000000051");

/** q35 with free ports, vCPUs and slots for memory, a card, a drive, a screen. @p folder holds disk.img and a.iso. */
inline QString definition(const QString &folder)
{
    QString text = QStringLiteral(
        "<domain type='qemu'>\n  <name>live</name>\n  <uuid>%1</uuid>\n"
        "  <maxMemory slots='4' unit='MiB'>1024</maxMemory>\n  <memory unit='MiB'>128</memory>\n"
        "  <vcpu current='1'>4</vcpu>\n  <iothreads>1</iothreads>\n"
        "  <os><type arch='x86_64' machine='q35'>hvm</type></os>\n  <features><acpi/></features>\n"
        "  <cpu mode='custom' match='exact'><model>qemu64</model>"
        "<numa><cell id='0' cpus='0-3' memory='128' unit='MiB'/></numa></cpu>\n"
        "  <devices>\n    <emulator>/usr/bin/qemu-system-x86_64</emulator>\n"
        "    <controller type='usb' model='qemu-xhci' ports='15'/>\n    <controller type='scsi' model='virtio-scsi'/>\n"
        "    <controller type='virtio-serial'/>\n    <controller type='pci' model='pcie-root'/>\n");
    for (int port = 0; port < 16; ++port)
        text += QStringLiteral("    <controller type='pci' model='pcie-root-port'/>\n");
    text += QStringLiteral(
        "    <controller type='pci' model='pcie-to-pci-bridge'/>\n"
        "    <disk type='file' device='cdrom'><driver name='qemu' type='raw'/><target dev='sda' bus='sata'/><readonly/></disk>\n"
        "    <disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='%2/disk.img'/>"
        "<target dev='vda' bus='virtio'/><shareable/></disk>\n"
        "    <interface type='user'><mac address='52:54:00:00:00:51'/><model type='virtio'/></interface>\n"
        "    <graphics type='vnc' port='-1' autoport='yes' passwd='s3cret'/>\n"
        "    <input type='tablet' bus='usb'/>\n"
        "    <memballoon model='virtio'/>\n  </devices>\n</domain>\n");
    return text.arg(uuid, folder);
}

} // namespace LiveDomain
