// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/grammar/Mutations.h"

using namespace Qt::StringLiterals;

QString usualText()
{
    return uR"(<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>web01</name>
  <uuid>4dea22b3-1d52-d8f3-2516-782e98ab3fa0</uuid>
  <memory unit='KiB'>4194304</memory>
  <vcpu placement='static' current='2'>4</vcpu>
  <cputune>
    <shares>2048</shares>
    <vcpupin vcpu='0' cpuset='0-3,^2'/>
  </cputune>
  <os>
    <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>
    <boot dev='hd'/>
    <bootmenu enable='yes' timeout='3000'/>
  </os>
  <features>
    <acpi/>
    <hyperv mode='custom'>
      <relaxed state='on'/>
      <spinlocks state='on' retries='8191'/>
    </hyperv>
  </features>
  <cpu mode='host-passthrough' check='none'>
    <topology sockets='2' dies='1' cores='1' threads='2'/>
  </cpu>
  <clock offset='utc'>
    <timer name='rtc' tickpolicy='catchup'/>
    <timer name='hpet' present='no'/>
  </clock>
  <on_crash>destroy</on_crash>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2' cache='none'/>
      <source file='/var/lib/libvirt/images/web01.qcow2'/>
      <target dev='vda' bus='virtio'/>
      <serial>S1</serial>
      <address type='pci' domain='0x0000' bus='0x04' slot='0x00' function='0x0'/>
    </disk>
    <controller type='usb' index='0' model='qemu-xhci'/>
    <interface type='network'>
      <mac address='52:54:00:12:34:56'/>
      <source network='default'/>
      <model type='virtio'/>
    </interface>
    <graphics type='vnc' port='-1' autoport='yes'/>
    <video>
      <model type='virtio' heads='1'/>
    </video>
    <memballoon model='virtio'>
      <stats period='10'/>
    </memballoon>
    <rng model='virtio'>
      <backend model='random'>/dev/urandom</backend>
    </rng>
  </devices>
  <qemu:commandline>
    <qemu:arg value='-no-user-config'/>
  </qemu:commandline>
</domain>
)"_s;
}

QString mutatedText(const Mutation &mutation)
{
    QString text = usualText();
    const QString from = QString::fromUtf8(mutation.from);
    const qsizetype at = text.indexOf(from);
    if (mutation.isEverywhere)
        return text.replace(from, QString::fromUtf8(mutation.to));
    return at < 0 ? text : text.replace(at, from.size(), QString::fromUtf8(mutation.to));
}

const QList<Mutation> &mutations()
{
    static const QList<Mutation> all{
        // A wrong word
        {"a word of a choice", "cache='none'", "cache='fast'",
         "33:40 devices/disk/driver/@cache: `cache` cannot be “fast”: one of default, none, writeback, writethrough, directsync, unsafe."},
        {"a word with a capital", "enable='yes'", "enable='Yes'",
         "13:15 os/bootmenu/@enable: `enable` cannot be “Yes”: one of yes, no."},
        {"on for yes", "present='no'", "present='off'",
         "27:24 clock/timer[2]/@present: `present` cannot be “off”: one of yes, no."},
        {"yes for on", "<relaxed state='on'", "<relaxed state='yes'",
         "18:16 features/hyperv/relaxed/@state: `state` cannot be “yes”: one of on, off."},
        {"a mode", "mode='host-passthrough'", "mode='host'",
         "22:8 cpu/@mode: `mode` cannot be “host”: one of custom, host-model, host-passthrough, maximum."},
        {"a word in a text", "<on_crash>destroy", "<on_crash>explode",
         "29:13 on_crash: <on_crash> cannot be “explode”: one of destroy, restart, preserve, rename-restart, coredump-destroy, coredump-restart."},
        {"the type of a disk", "<disk type='file'", "<disk type='fle'",
         "32:11 devices/disk/@type: `type` cannot be “fle”: one of file, block, dir, network, volume, nvme, vhostuser."},
        {"the type of a network card", "<interface type='network'", "<interface type='netwrk'",
         "40:16 devices/interface/@type: `type` cannot be “netwrk”: one of bridge, ethernet, vhostuser, network, direct, user, internal, mcast, client, udp, server, hostdev, vdpa, null, vds."},
        {"a clock", "offset='utc'", "offset='mars'",
         "25:10 clock/@offset: `offset` cannot be “mars”: one of localtime, utc, timezone, variable, absolute."},
        {"a timer", "name='hpet'", "name='hpett'",
         "27:12 clock/timer[2]/@name: `name` cannot be “hpett”: one of platform, rtc, tsc, hpet, pit, armvtimer, kvmclock, hypervclock."},
        {"a boot device", "boot dev='hd'", "boot dev='disk'",
         "12:11 os/boot/@dev: `dev` cannot be “disk”: one of hd, fd, cdrom, network."},
        {"a bus", "bus='virtio'", "bus='virt'",
         "35:25 devices/disk/target/@bus: `bus` cannot be “virt”: one of ide, fdc, scsi, virtio, xen, usb, uml, sata, sd."},
        {"a policy", "tickpolicy='catchup'", "tickpolicy='ketchup'",
         "26:23 clock/timer[1]/@tickpolicy: `tickpolicy` cannot be “ketchup”: one of delay, merge, discard, catchup."},
        {"the type of graphics", "graphics type='vnc'", "graphics type='vcn'",
         "45:15 devices/graphics/@type: `type` cannot be “vcn”: one of sdl, vnc, spice, dbus, rdp, desktop, egl-headless."},
        {"a kind of balloon", "memballoon model='virtio'", "memballoon model='helium'",
         "49:17 devices/memballoon/@model: `model` cannot be “helium”: one of virtio, virtio-transitional, virtio-non-transitional, xen, none."},
        {"an empty word", "cache='none'", "cache=''",
         "33:40 devices/disk/driver/@cache: `cache` cannot be empty: one of default, none, writeback, writethrough, directsync, unsafe.", false, true},
        {"the placement", "placement='static'", "placement='here'",
         "5:9 vcpu/@placement: `placement` cannot be “here”: one of static, auto."},
        {"the kind of guest", ">hvm<", ">hvmm<",
         "11:46 os/type: <type> cannot be “hvmm”: it can only be hvm."},
        {"the type of the domain", "domain type='kvm'", "domain type='kmv'",
         "1:9 @type: `type` cannot be “kmv”: one of qemu, kqemu, kvm, xen, lxc, uml, openvz, test, vmware, hyperv, vbox, phyp, vz, bhyve, hvf."},
        {"autoport", "autoport='yes'", "autoport='true'",
         "45:36 devices/graphics/@autoport: `autoport` cannot be “true”: one of yes, no."},
        // A wrong number or another wrong value
        {"letters in a number", ">4194304<", ">4194304x<",
         "4:22 memory: <memory> cannot be “4194304x”: it must be a whole number of 0 or more."},
        {"a word for a number", ">4</vcpu>", ">four</vcpu>",
         "5:40 vcpu: <vcpu> cannot be “four”: it must be a whole number from 1 to 65535."},
        {"a number below zero", "current='2'", "current='-2'",
         "5:28 vcpu/@current: `current` cannot be “-2”: it must be a whole number from 1 to 65535."},
        {"a fraction", "timeout='3000'", "timeout='2.5'",
         "13:28 os/bootmenu/@timeout: `timeout` cannot be “2.5”: it must be a whole number from 0 to 65535."},
        {"a number that is too large", "timeout='3000'", "timeout='65536'",
         "13:28 os/bootmenu/@timeout: `timeout` cannot be “65536”: it must be a whole number from 0 to 65535."},
        {"nothing for a number", "sockets='2'", "sockets=''",
         "23:15 cpu/topology/@sockets: `sockets` cannot be empty: it must be a whole number of 1 or more.", false, true},
        {"zero where there is none", "cores='1'", "cores='0'",
         "23:36 cpu/topology/@cores: `cores` cannot be “0”: it must be a whole number of 1 or more."},
        {"a UUID", "4dea22b3-1d52", "4dea22b3-1d5",
         "3:9 uuid: <uuid> cannot be “4dea22b3-1d5-d8f3-2516-782e98ab3fa0”: it must be a UUID such as 4dea22b3-1d52-d8f3-2516-782e98ab3fa0."},
        {"a MAC address", "52:54:00:12:34:56", "52:54:00:12:34",
         "41:12 devices/interface/mac/@address: `address` cannot be “52:54:00:12:34”: it must be a MAC address such as 52:54:00:12:34:56."},
        {"a MAC address of a group", "52:54:00:12:34:56", "53:54:00:12:34:56",
         "41:12 devices/interface/mac/@address: `address` cannot be “53:54:00:12:34:56”: it must be a MAC address such as 52:54:00:12:34:56."},
        {"a list of CPUs", "0-3,^2", "0-3;2",
         "8:23 cputune/vcpupin/@cpuset: `cpuset` cannot be “0-3;2”: it must be a list of CPUs such as 0-3,^2."},
        {"a slot", "slot='0x00'", "slot='0x20'",
         "37:54 devices/disk/address/@slot: `slot` cannot be “0x20”: it must be a number from 0x00 to 0x1f."},
        {"a unit", "unit='KiB'", "unit='potatoes'",
         "4:11 memory/@unit: `unit` cannot be “potatoes”: it must be a unit such as KiB, MiB or GiB."},
        {"a path", ">/usr/bin/qemu-system-x86_64<", ">qemu-system-x86_64<",
         "31:15 devices/emulator: <emulator> cannot be “qemu-system-x86_64”: it must be a path that begins with /."},
        {"a port", "port='-1'", "port='-2'",
         "45:26 devices/graphics/@port: `port` cannot be “-2”: it must be a whole number from -1 to 65535."},
        {"a text that is empty", "<uuid>4dea22b3-1d52-d8f3-2516-782e98ab3fa0<", "<uuid><",
         "3:3 uuid: <uuid> cannot be empty: it must be a UUID such as 4dea22b3-1d52-d8f3-2516-782e98ab3fa0."},
        // A name that is misspelt
        {"all devices", "devices>", "devces>",
         "30:3 devces: <devces> is not known in <domain>; did you mean <devices>?", true},
        {"an element with another inside", "cputune>", "cputun>",
         "6:3 cputun: <cputun> is not known in <domain>; did you mean <cputune>?", true},
        {"an attribute", "cache='none'", "cahce='none'",
         "33:40 devices/disk/driver/@cahce: `cahce` is not known at <driver>; did you mean `cache`?"},
        {"an attribute that is needed", "<target dev=", "<target dve=",
         "35:15 devices/disk/target/@dve: `dve` is not known at <target>; did you mean `dev`?"},
        {"a name with a capital", "serial>", "Serial>",
         "36:7 devices/disk/Serial: <Serial> is not known in <disk>; did you mean <serial>?", true},
        {"an attribute in the plural", "heads='1'", "head='1'",
         "47:28 devices/video/model/@head: `head` is not known at <model>; did you mean `heads`?"},
        {"an element without its prefix", "<qemu:arg value='-no-user-config'/>", "<arg value='-no-user-config'/>",
         "57:5 qemu:commandline/arg: <arg> is not known in <qemu:commandline>; did you mean <qemu:arg>?"},
        // In the wrong place
        {"an element one too high", "  <features>\n", "  <acpi/>\n  <features>\n",
         "15:3 acpi: <acpi> is not known in <domain>. It can hold: <genid>, <title>, <description>, <metadata>, <cpu>, <sysinfo>, <bootloader>, <bootloader_args>, <clock>, <maxMemory>, <currentMemory>, <memoryBacking>, …"},
        {"a device outside", "  <devices>\n", "  <disk type='file'/>\n  <devices>\n",
         "30:3 disk: <disk> is not known in <domain>; it stands in <devices>."},
        {"an element one too deep", "<acpi/>", "<vcpu>2</vcpu>",
         "16:5 features/vcpu: <vcpu> is not known in <features>; it stands in <domain>, <vcpus>."},
        {"an attribute as an element", "<driver name='qemu' type='qcow2' cache='none'/>", "<driver name='qemu'><cache>none</cache></driver>",
         "33:27 devices/disk/driver/cache: <cache> is not known in <driver>; it is an attribute there: cache='…'"},
        {"an element as an attribute", "<disk type='file' device='disk'>", "<disk type='file' device='disk' serial='S1'>",
         "32:37 devices/disk/@serial: `serial` is not known at <disk>; it is an element of its own in there: <serial>"},
        {"an attribute of another element", "<target dev='vda' bus='virtio'/>", "<target dev='vda' bus='virtio' cache='none'/>",
         "35:38 devices/disk/target/@cache: `cache` is not known at <target>. Here can be: `tray`, `removable`, `rotation_rate`."},
        {"a text between elements", "<acpi/>", "acpi",
         "16:5 features: <features> cannot hold the text “acpi”. Here can be: <pae>, <apic>, <acpi>, <hap>, <hyperv>, <viridian>, <kvm>, <xen>, <privnet>, <pvspinlock>, <capabilities>, <pmu>, …"},
        {"a text where there is none", "<acpi/>", "<acpi>on</acpi>",
         "16:11 features/acpi: <acpi> cannot hold the text “on”."},
        {"a child where there is none", "<serial>S1</serial>", "<serial><b>S1</b></serial>",
         "36:15 devices/disk/serial/b: <b> is not known in <serial>: there is no element in it."},
        {"what no element knows", "<acpi/>", "<frobnicate/>",
         "16:5 features/frobnicate: <frobnicate> is not known in <features>. It can hold: <pae>, <apic>, <acpi>, <hap>, <hyperv>, <viridian>, <kvm>, <xen>, <privnet>, <pvspinlock>, <capabilities>, <pmu>, …"},
        {"an attribute that nobody knows", "<acpi/>", "<acpi frobnicate='1'/>",
         "16:11 features/acpi/@frobnicate: `frobnicate` is not known at <acpi>: it has no attributes."},
        // What does not go together
        {"a source of another type", "<source file='/var/lib/libvirt/images/web01.qcow2'/>", "<source dev='/dev/sda'/>",
         "34:15 devices/disk/source/@dev: `dev` is not known at <source>. Here can be: `file`, `fdgroup`, `index`, `startupPolicy`."},
        {"the other type of a source", "<disk type='file'", "<disk type='block'",
         "34:15 devices/disk/source/@file: `file` is not known at <source>. Here can be: `dev`, `index`, `startupPolicy`."},
        {"a network's source on a bridge", "<interface type='network'>", "<interface type='bridge'>",
         "42:7 devices/interface/source: <source> lacks `bridge`."},
        {"an attribute of another address", "<address type='pci'", "<address type='drive'",
         "37:29 devices/disk/address/@domain: `domain` does not go with the rest of <address>. Here can be: `controller`, `bus`, `target`, `unit`.\n"
         "37:45 devices/disk/address/@bus: `bus` cannot be “0x04”: it must be a whole number.\n"
         "37:56 devices/disk/address/@slot: `slot` does not go with the rest of <address>. Here can be: `controller`, `target`, `unit`.\n"
         "37:68 devices/disk/address/@function: `function` does not go with the rest of <address>. Here can be: `controller`, `target`, `unit`."},
        // Missing or doubled
        {"a needed attribute", "<target dev='vda' bus='virtio'/>", "<target bus='virtio'/>",
         "35:7 devices/disk/target: <target> lacks `dev`."},
        {"one of two attributes", "<vcpupin vcpu='0' cpuset='0-3,^2'/>", "<vcpupin vcpu='0'/>",
         "8:5 cputune/vcpupin: <vcpupin> lacks `cpuset`."},
        {"a needed element", "      <target dev='vda' bus='virtio'/>\n", "",
         "32:5 devices/disk: <disk> lacks <target>."},
        {"the name", "  <name>web01</name>\n", "",
         "1:1 : <domain> lacks <name>."},
        {"the machine's kind", "    <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>\n", "",
         "10:3 os: <os> lacks <type>."},
        {"the type of the domain is missing", "<domain type='kvm'", "<domain",
         "1:1 : <domain> lacks `type`."},
        {"a backend", "      <backend model='random'>/dev/urandom</backend>\n", "",
         "52:5 devices/rng: <rng> lacks <backend>."},
        {"the type of a controller", "<controller type='usb' index='0'", "<controller index='0'",
         "39:5 devices/controller: <controller> lacks `type`."},
        {"a name twice", "  <name>web01</name>\n", "  <name>web01</name>\n  <name>web02</name>\n",
         "3:3 name[2]: <name> can be in <domain> only once."},
        {"a target twice", "<serial>S1</serial>", "<target dev='vdb'/>",
         "36:7 devices/disk/target[2]: <target> can be in <disk> only once."},
        {"clocks", "  <on_crash>destroy</on_crash>\n", "  <clock offset='utc'/>\n",
         "29:3 clock[2]: <clock> can be in <domain> only once."},
    };
    return all;
}
