// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** A definition of 1,100 lines such as a large host has them: pinned processors, many disks and network cards. */
inline QString longDefinition()
{
    using namespace Qt::StringLiterals;
    QString text = u"<domain type='kvm'>\n  <name>large</name>\n  <uuid>6d0c6d4e-9a0c-4f6b-9d2e-0a6a2f1c7bff</uuid>\n"
                   "  <title>A large one</title>\n  <memory unit='KiB'>67108864</memory>\n"
                   "  <currentMemory unit='KiB'>67108864</currentMemory>\n  <vcpu placement='static'>64</vcpu>\n  <cputune>\n"_s;
    for (int cpu = 0; cpu < 64; ++cpu)
        text += u"    <vcpupin vcpu='%1' cpuset='%1'/>\n"_s.arg(cpu);
    text += u"  </cputune>\n  <os firmware='efi'>\n    <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>\n"
            "    <bootmenu enable='yes' timeout='3000'/>\n  </os>\n  <features>\n    <acpi/>\n    <apic/>\n"
            "    <hyperv mode='custom'>\n      <relaxed state='on'/>\n      <vapic state='on'/>\n"
            "      <spinlocks state='on' retries='8191'/>\n      <vpindex state='on'/>\n    </hyperv>\n  </features>\n"
            "  <cpu mode='host-passthrough' check='none'>\n    <topology sockets='2' dies='1' cores='16' threads='2'/>\n    <numa>\n"_s;
    for (int cell = 0; cell < 8; ++cell)
        text += u"      <cell id='%1' cpus='%2-%3' memory='8388608' unit='KiB'/>\n"_s.arg(cell).arg(cell * 8).arg(cell * 8 + 7);
    text += u"    </numa>\n  </cpu>\n  <clock offset='localtime'>\n    <timer name='rtc' tickpolicy='catchup'/>\n"
            "    <timer name='hpet' present='no'/>\n    <timer name='hypervclock' present='yes'/>\n  </clock>\n  <devices>\n"_s;
    constexpr qsizetype wanted = 1100;
    for (int i = 0; text.count(u'\n') < wanted - 10; ++i) {
        text += i % 3 != 2 ? u"    <disk type='file' device='disk'>\n      <driver name='qemu' type='qcow2' discard='unmap'/>\n"
                             "      <source file='/var/lib/libvirt/images/large-%1.qcow2'/>\n"
                             "      <target dev='vd%1' bus='virtio'/>\n      <serial>large%1</serial>\n    </disk>\n"_s.arg(i)
                           : u"    <interface type='network'>\n      <mac address='52:54:00:00:%1:%2'/>\n"
                             "      <source network='default'/>\n      <model type='virtio'/>\n    </interface>\n"_s
                                 .arg(i / 256, 2, 16, QLatin1Char('0')).arg(i % 256, 2, 16, QLatin1Char('0'));
    }
    while (text.count(u'\n') < wanted - 2)
        text += u"    <!-- a line of a person -->\n"_s;
    return text + u"  </devices>\n</domain>\n"_s;
}
