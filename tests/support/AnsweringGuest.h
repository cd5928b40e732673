// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/**
 * A guest that answers as an operating system does, in one sector of a disk: it lets go of PCI devices and of the first
 * memory module, refuses to let go of the second one, gives memory back to the host, and turns itself off when its power
 * button is pressed. It is asked for vCPUs and does not answer: without KVM QEMU 7.2 never says that one is gone.
 */
namespace AnsweringGuest {

inline const QString uuid = QStringLiteral("6d0c6d4e-0000-4000-8000-000000000071");

/**
 * The sector, for a machine of type "pc". It speaks to the ports that QEMU describes in docs/specs/acpi_pci_hotplug,
 * acpi_cpu_hotplug and acpi_mem_hotplug, to a memory balloon of virtio's older form, and to the power
 * management of the PIIX4, which SeaBIOS puts at 0x600.
 */
inline QByteArray bootSector()
{
    const QByteArray code = QByteArray::fromHex(
        "31C0 8ED8 8EC0 8ED0"  // 00  xor ax, ax; mov ds, ax; mov es, ax; mov ss, ax
        "BC 007C"              // 08  mov sp, 0x7C00
        "BA 00AF EE"           // 0B  mov dx, 0xAF00; out dx, al      0: the ports for CPUs in their newer form
        "B8 02B1 B9 0210"      // 0F  mov ax, 0xB102; mov cx, 0x1002
        "BA F41A 31F6 CD 1A"   // 15  mov dx, 0x1AF4; xor si, si; int 0x1A    the memory balloon's place
        "BF 1000 B8 0AB1"      // 1C  mov di, 0x10; mov ax, 0xB10A
        "CD 1A 80E1 FC 89CD"   // 22  int 0x1A; and cl, 0xFC; mov bp, cx      its ports
        "BA 0206"              // 29  mov dx, 0x602
        "B8 0001 EF"           // 2C  mov ax, 0x100; out dx, ax      the power button is listened to
        "FB F4"                // 30  again: sti; hlt                until the timer's next tick, 55 ms
        // the balloon: what is asked for is given
        "89EA 83C2 14 66 ED"   // 32  mov dx, bp; add dx, 0x14; in eax, dx
        "83C2 04 66 EF"        // 39  add dx, 4; out dx, eax
        // PCI bus 0: what is to go, goes; the lowest slot at each turn
        "BA 10AE 66 31C0"      // 3E  mov dx, 0xAE10; xor eax, eax
        "66 EF"                // 44  out dx, eax
        "BA 04AE 66 ED"        // 46  mov dx, 0xAE04; in eax, dx
        "66 85C0 74 05"        // 4B  test eax, eax; jz 55
        "BA 08AE 66 EF"        // 50  mov dx, 0xAE08; out dx, eax
        // memory in slot 0: if it is to go, it goes
        "BA 000A 66 31C0"      // 55  mov dx, 0xA00; xor eax, eax
        "66 EF"                // 5B  out dx, eax
        "B2 14 EC"             // 5D  mov dl, 0x14; in al, dx
        "A8 04 74 06"          // 60  test al, 4; jz 6A
        "B0 04 EE"             // 64  mov al, 4; out dx, al          it was heard
        "B0 08 EE"             // 67  mov al, 8; out dx, al          out
        // memory in slot 1: if it is to go, it stays
        "B2 00 66 31C0 40"     // 6A  mov dl, 0; xor eax, eax; inc ax
        "66 EF"                // 70  out dx, eax
        "B2 14 EC"             // 72  mov dl, 0x14; in al, dx
        "A8 04 74 17"          // 75  test al, 4; jz 90
        "B0 04 EE"             // 79  mov al, 4; out dx, al          it was heard
        "B2 04 66 B8 03000000" // 7C  mov dl, 4; mov eax, 3          about: being asked to go
        "66 EF"                // 84  out dx, eax
        "B2 08 66 B8 01000000" // 86  mov dl, 8; mov eax, 1          what came of it: failure
        "66 EF"                // 8E  out dx, eax
        // the power button
        "BA 0006 ED"           // 90  mov dx, 0x600; in ax, dx
        "F6C4 01 74 97"        // 94  test ah, 1; jz again
        "BA 0406"              // 99  mov dx, 0x604
        "B8 0020 EF"           // 9C  mov ax, 0x2000; out dx, ax     off
        "EB 8E");              // A0  jmp again
    return code.leftJustified(510, '\0') + QByteArray::fromHex("55AA");
}

/** A small machine that starts from boot.img in @p folder; @p more goes among its devices. */
inline QString definition(const QString &folder, const QString &more = {})
{
    return QStringLiteral(
               "<domain type='qemu'>\n  <name>answers</name>\n  <uuid>%1</uuid>\n"
               "  <maxMemory slots='4' unit='MiB'>1024</maxMemory>\n  <memory unit='MiB'>64</memory>\n"
               "  <vcpu current='1'>4</vcpu>\n"
               "  <os><type arch='x86_64' machine='pc'>hvm</type><boot dev='hd'/></os>\n  <features><acpi/></features>\n"
               "  <cpu mode='custom' match='exact'><model>qemu64</model>"
               "<numa><cell id='0' cpus='0-3' memory='64' unit='MiB'/></numa></cpu>\n"
               "  <devices>\n    <emulator>/usr/bin/qemu-system-x86_64</emulator>\n"
               "    <disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='%2/boot.img'/>"
               "<target dev='hda' bus='ide'/></disk>\n"
               "    <memballoon model='virtio'/>\n%3  </devices>\n</domain>\n")
        .arg(uuid, folder, more);
}

} // namespace AnsweringGuest
