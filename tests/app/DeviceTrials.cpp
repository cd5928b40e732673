// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/DeviceTrials.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

using Where = DeviceTrial::Where;

const QString Spice = u"    <graphics type='spice' autoport='yes'/>\n"_s;
const TrialValue Alias{u"alias/@name"_s, u"ua-tried"_s};

/** A disk or device of the host, or else a name that such a thing could have: libvirt looks when the guest starts. */
QString blockDevice()
{
    for (const QString &name : {u"/dev/vda"_s, u"/dev/sda"_s, u"/dev/nvme0n1"_s}) {
        if (QFileInfo::exists(name))
            return name;
    }
    return u"/dev/loop0"_s;
}

QList<DeviceTrial> storage(const QString &folder)
{
    return {
        {.id = u"disk"_s,
         .choices = {{u"source/@file"_s, folder + u"/disk.qcow2"_s}},
         .edits = {{u"driver/@cache"_s, u"none"_s}, {u"serial"_s, u"ABC-123"_s}}},
        {.id = u"disk-volume"_s,
         .choices = {{u"source/@pool"_s, u"images"_s}, {u"source/@volume"_s, u"web.qcow2"_s}},
         .edits = {{u"driver/@discard"_s, u"unmap"_s}, {u"readonly"_s, u"yes"_s}}},
        {.id = u"disk-block"_s,
         .choices = {{u"source/@dev"_s, blockDevice()}},
         .edits = {{u"driver/@io"_s, u"threads"_s}, {u"driver/@error_policy"_s, u"stop"_s}}},
        {.id = u"disk-network"_s,
         .choices = {{u"source/@protocol"_s, u"rbd"_s}, {u"source/@name"_s, u"images/web"_s}},
         .edits = {{u"driver/@cache"_s, u"writeback"_s}, {u"source/@name"_s, u"images/db"_s}}},
        {.id = u"cdrom"_s,
         .choices = {{u"source/@file"_s, folder + u"/disc.iso"_s}},
         .edits = {{u"target/@tray"_s, u"open"_s}, {u"source/@startupPolicy"_s, u"optional"_s}}},
        {.id = u"floppy"_s,
         .choices = {{u"source/@file"_s, folder + u"/disc.iso"_s}},
         .edits = {{u"driver/@cache"_s, u"none"_s}, {u"readonly"_s, u"yes"_s}}},
        {.id = u"virtiofs"_s,
         .choices = {{u"source/@dir"_s, folder}},
         .settings =
             u"  <memoryBacking>\n    <source type='memfd'/>\n    <access mode='shared'/>\n  </memoryBacking>\n"_s,
         .where = Where::Parser,
         .reason = u"libvirt 9.0 has it on the system's connection only"_s},
        {.id = u"9p"_s,
         .choices = {{u"source/@dir"_s, folder}},
         .edits = {{u"target/@dir"_s, u"data"_s}, {u"readonly"_s, u"yes"_s}}},
        {.id = u"lease"_s, .edits = {{u"key"_s, u"lease2"_s}, {u"lockspace"_s, u"others"_s}}},
        {.id = u"pstore"_s, .where = Where::Parser, .reason = u"libvirt has it since 10.6"_s},
    };
}

QList<DeviceTrial> network()
{
    return {
        {.id = u"interface-network"_s,
         .choices = {{u"source/@network"_s, u"default"_s}},
         .edits = {{u"mtu/@size"_s, u"1400"_s}, {u"link/@state"_s, u"down"_s}}},
        {.id = u"interface-bridge"_s,
         .choices = {{u"source/@bridge"_s, u"br0"_s}},
         .edits = {{u"mac/@address"_s, u"52:54:00:01:02:03"_s}, {u"model/@type"_s, u"e1000e"_s}}},
        {.id = u"interface-user"_s, .edits = {{u"model/@type"_s, u"e1000e"_s}, {u"link/@state"_s, u"down"_s}}},
        {.id = u"interface-direct"_s,
         .choices = {{u"source/@dev"_s, u"lo"_s}},
         .edits = {{u"source/@mode"_s, u"vepa"_s}, {u"driver/@queues"_s, u"4"_s}}},
        {.id = u"interface-hostdev"_s,
         .choices = {{u"source/address/@slot"_s, u"0x02"_s}},
         .edits = {{u"mac/@address"_s, u"52:54:00:00:00:77"_s}, Alias}},
        {.id = u"vsock"_s, .edits = {{u"cid/@auto"_s, u"no"_s}, {u"cid/@address"_s, u"42"_s}}},
    };
}

QList<DeviceTrial> display()
{
    return {
        {.id = u"spice"_s, .edits = {{u"clipboard/@copypaste"_s, u"no"_s}, {u"mouse/@mode"_s, u"client"_s}}},
        {.id = u"vnc"_s, .edits = {{u"@keymap"_s, u"de"_s}, {u"@sharePolicy"_s, u"ignore"_s}}},
        {.id = u"video"_s, .edits = {{u"model/@heads"_s, u"2"_s}, Alias}},
        {.id = u"sound"_s, .edits = {{u"@model"_s, u"ac97"_s}, Alias}},
        {.id = u"audio"_s, .edits = {{u"@type"_s, u"oss"_s}, {u"@timerPeriod"_s, u"20"_s}}},
        {.id = u"tablet"_s, .edits = {{u"address/@port"_s, u"3"_s}, Alias}},
        {.id = u"keyboard"_s, .edits = {{u"address/@port"_s, u"3"_s}, Alias}},
        {.id = u"mouse"_s, .edits = {{u"address/@port"_s, u"3"_s}, Alias}},
        {.id = u"evdev"_s,
         .choices = {{u"source/@dev"_s, u"/dev/input/event0"_s}},
         .edits = {{u"source/@grab"_s, u"all"_s}, {u"source/@grabToggle"_s, u"scrolllock"_s}}},
    };
}

QList<DeviceTrial> host()
{
    return {
        {.id = u"hostdev-pci"_s,
         .choices = {{u"source/address/@slot"_s, u"0x02"_s}},
         .edits = {{u"rom/@bar"_s, u"off"_s}, {u"driver/@name"_s, u"vfio"_s}}},
        {.id = u"hostdev-usb"_s,
         .choices = {{u"source/vendor/@id"_s, u"0x1d6b"_s}, {u"source/product/@id"_s, u"0x0002"_s}},
         .edits = {{u"source/@startupPolicy"_s, u"optional"_s}, Alias}},
        {.id = u"hostdev-mdev"_s,
         .choices = {{u"source/address/@uuid"_s, u"6d0c6d4e-0000-4000-8000-00000000abcd"_s}},
         .edits = {{u"source/address/@uuid"_s, u"6d0c6d4e-0000-4000-8000-00000000dcba"_s}, Alias}},
        {.id = u"hostdev-scsi"_s,
         .edits = {{u"source/address/@unit"_s, u"1"_s}, {u"readonly"_s, u"yes"_s}},
         .also = {u"controller"_s}}, // a root port to spare
        {.id = u"redirdev"_s, .edits = {{u"address/@port"_s, u"3"_s}, Alias}, .devices = Spice},
        {.id = u"redirfilter"_s, .edits = {{u"usbdev[]/@class"_s, u"0x08"_s}, {u"usbdev[]/@vendor"_s, u"0x15E1"_s}}},
        {.id = u"smartcard"_s,
         .choices = {{u"@type"_s, u"tcp"_s},
                     {u"source/@mode"_s, u"bind"_s},
                     {u"source/@host"_s, u"127.0.0.1"_s},
                     {u"source/@service"_s, u"2001"_s}},
         .edits = {{u"source/@host"_s, u"127.0.0.2"_s}, {u"source/@service"_s, u"2002"_s}}},
    };
}

QList<DeviceTrial> channels(const QString &folder)
{
    const QList<TrialValue> log{{u"log/@file"_s, folder + u"/log"_s}, {u"log/@append"_s, u"on"_s}};
    return {
        {.id = u"agent"_s,
         .choices = {{u"source/@path"_s, folder + u"/agent"_s}},
         .edits = {{u"target/@name"_s, u"org.example.0"_s}, {u"source/@path"_s, folder + u"/agent2"_s}}},
        {.id = u"spice-channel"_s, .edits = {{u"target/@name"_s, u"org.example.0"_s}, Alias}, .devices = Spice},
        {.id = u"serial"_s, .edits = log, .also = {u"console"_s}},
        {.id = u"console"_s, .edits = log},
        {.id = u"parallel"_s, .edits = log},
    };
}

QList<DeviceTrial> others()
{
    const bool hasSoftwareTpm = !QStandardPaths::findExecutable(u"swtpm_setup"_s).isEmpty();
    return {
        {.id = u"tpm"_s,
         .edits = {{u"@model"_s, u"tpm-tis"_s}, {u"backend/@persistent_state"_s, u"yes"_s}},
         .where = hasSoftwareTpm ? Where::Daemon : Where::Parser,
         .reason = u"swtpm is not installed"_s},
        {.id = u"watchdog"_s, .edits = {{u"@action"_s, u"poweroff"_s}, Alias}},
        {.id = u"rng"_s, .edits = {{u"rate/@bytes"_s, u"1024"_s}, {u"backend"_s, u"/dev/random"_s}}},
        {.id = u"memballoon"_s, .edits = {{u"@autodeflate"_s, u"on"_s}, {u"stats/@period"_s, u"5"_s}}},
        {.id = u"panic"_s, .edits = {{u"@model"_s, u"hyperv"_s}, Alias}},
        {.id = u"shmem"_s, .edits = {{u"size"_s, u"128"_s}, Alias}},
        {.id = u"dimm"_s,
         .edits = {{u"@access"_s, u"shared"_s}, {u"@discard"_s, u"yes"_s}},
         .settings =
             u"  <maxMemory slots='4' unit='MiB'>4096</maxMemory>\n"
             "  <cpu>\n    <numa>\n      <cell id='0' cpus='0' memory='64' unit='MiB'/>\n    </numa>\n  </cpu>\n"_s},
        {.id = u"crypto"_s, .where = Where::Parser, .reason = u"libvirt has it since 9.1"_s},
        {.id = u"controller-usb"_s, .edits = {{u"@ports"_s, u"8"_s}, Alias}},
        {.id = u"controller-scsi"_s, .edits = {{u"driver/@queues"_s, u"4"_s}, {u"driver/@cmd_per_lun"_s, u"128"_s}}},
        {.id = u"controller-pcie"_s, .edits = {{u"target/@hotplug"_s, u"off"_s}, {u"target/@chassis"_s, u"20"_s}}},
        {.id = u"controller-serial"_s, .edits = {{u"@ports"_s, u"16"_s}, {u"@vectors"_s, u"4"_s}}},
        {.id = u"iommu"_s, .edits = {{u"driver/@caching_mode"_s, u"on"_s}, {u"driver/@aw_bits"_s, u"48"_s}}},
        {.id = u"hub"_s, .edits = {{u"address/@port"_s, u"3"_s}, Alias}},
        {.id = u"nvram"_s, .where = Where::Parser, .reason = u"only POWER machines have it"_s},
    };
}

} // namespace

QList<DeviceTrial> deviceTrials(const QString &folder)
{
    return storage(folder) + network() + display() + host() + channels(folder) + others();
}
