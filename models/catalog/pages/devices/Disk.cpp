// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/DiskGroups.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define DISK "devices/disk[]/"

static QList<Word> driverFormats()
{
    QList<Word> formats = diskFormats();
    formats.append(Word{"aio", QT_TRANSLATE_NOOP("catalog", "Xen, with asynchronous I/O (aio)")});
    return formats;
}

static QList<Setting> diskKind()
{
    return {
        {.path = "devices/disk[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Disks"),
         .help = QT_TRANSLATE_NOOP("catalog", "Hard disks, CD and floppy drives, and where their content is."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the guest has no disk"),
         .takes = Takes::Now},
        {.path = DISK "@device",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Kind"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "What the guest sees: a hard disk, a drive for media, or a SCSI disk of the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "hard disk"),
         .words = {{"disk", QT_TRANSLATE_NOOP("catalog", "Hard disk")},
                   {"cdrom", QT_TRANSLATE_NOOP("catalog", "CD or DVD drive")},
                   {"floppy", QT_TRANSLATE_NOOP("catalog", "Floppy drive")},
                   {"lun", QT_TRANSLATE_NOOP("catalog", "SCSI disk of the host (lun)")}}},
        {.path = DISK "@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Content from"),
         .help = QT_TRANSLATE_NOOP("catalog", "What holds the content of the disk."),
         .unset = QT_TRANSLATE_NOOP("catalog", "a file"),
         .words = diskTypes(),
         .takesAway = true},
    };
}

static QList<Setting> diskBasics()
{
    return {
        {.path = DISK "driver/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Format"),
         .help = QT_TRANSLATE_NOOP("catalog", "How the content is stored; a wrong format shows the guest rubbish."),
         .unset = QT_TRANSLATE_NOOP("catalog", "raw"),
         .words = driverFormats()},
        {.path = DISK "target/@bus",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Bus"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "How the guest talks to the disk; virtio is fastest where it has drivers."),
         .unset = QT_TRANSLATE_NOOP("catalog", "by the name of the target"),
         .words = {{"virtio"},
                   {"scsi", QT_TRANSLATE_NOOP("catalog", "SCSI")},
                   {"sata", QT_TRANSLATE_NOOP("catalog", "SATA")},
                   {"ide", QT_TRANSLATE_NOOP("catalog", "IDE")},
                   {"fdc", QT_TRANSLATE_NOOP("catalog", "Floppy controller")},
                   {"usb", QT_TRANSLATE_NOOP("catalog", "USB")},
                   {"nvme", QT_TRANSLATE_NOOP("catalog", "NVMe")},
                   {"sd", QT_TRANSLATE_NOOP("catalog", "SD card")},
                   {"xen", QT_TRANSLATE_NOOP("catalog", "Xen")}},
         .movesDevice = true},
        {.path = DISK "target/@dev",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Target"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "A name for the disk, which no other may have; the guest may use another one."),
         .example = "vda"},
        {.path = DISK "readonly",
         .kind = Kind::Presence,
         .label = QT_TRANSLATE_NOOP("catalog", "Read only"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest cannot write on the disk."),
         .unset = QT_TRANSLATE_NOOP("catalog", "it can, except on CDs")},
    };
}

static QList<Setting> diskUse()
{
    return {
        {.path = DISK "shareable",
         .kind = Kind::Presence,
         .label = QT_TRANSLATE_NOOP("catalog", "Shared"),
         .help =
             QT_TRANSLATE_NOOP("catalog", "Several guests may have the disk at once; they must know how to share it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "only one")},
        {.path = DISK "boot/@order",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Boot order"),
         .help = QT_TRANSLATE_NOOP("catalog", "Its turn when the firmware looks for something to boot; 1 comes first."),
         .unset = QT_TRANSLATE_NOOP("catalog", "not tried, or as the boot list of the domain says"),
         .minimum = 1,
         .maximum = MaximumUInt,
         .example = "1"},
        {.path = DISK "boot/@loadparm",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Boot entry"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "Which entry of the boot menu an IBM Z guest starts; eight characters at most."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the menu's default"),
         .when = {{DISK "boot/@order"}},
         .example = "2"},
        {.path = DISK "target/@tray",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Tray"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whether the drive is open or closed."),
         .unset = QT_TRANSLATE_NOOP("catalog", "closed"),
         .words = {{"open", QT_TRANSLATE_NOOP("catalog", "Open")}, {"closed", QT_TRANSLATE_NOOP("catalog", "Closed")}},
         .when = {{DISK "@device", "cdrom floppy"}}},
        {.path = DISK "target/@removable",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Removable"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest sees a disk that can be taken out."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff(),
         .when = {{DISK "target/@bus", "usb scsi"}}},
    };
}

static SettingGroup diskMain()
{
    return {
        .title = "",
        .place = "",
        .settings = diskKind() + diskSource(DISK) + diskBasics() + diskUse(),
    };
}

static SettingGroup diskNetwork()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Network"),
        .place = "devices/disk/source",
        .settings = networkSource(DISK),
    };
}

static SettingGroup diskAccess()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Login and security"),
        .place = "devices/disk/source",
        .folded = true,
        .when = {{DISK "@type", "network vhostuser volume"}},
        .settings = networkAccess(DISK) + login(DISK),
    };
}

static QList<Setting> diskNames()
{
    return {
        {.path = DISK "serial",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Serial number"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the guest sees as the serial number of the disk."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none, or made up by the hypervisor"),
         .example = "WD-WMAP9A966149"},
        {.path = DISK "wwn",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "World wide name"),
         .help = QT_TRANSLATE_NOOP("catalog", "The worldwide name of the disk, sixteen hex digits."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .example = "0x5000c50015ea71ac"},
        {.path = DISK "vendor",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Vendor"),
         .help = QT_TRANSLATE_NOOP("catalog", "The vendor that a SCSI disk has, eight characters at most."),
         .unset = QT_TRANSLATE_NOOP("catalog", "QEMU"),
         .when = {{DISK "target/@bus", "scsi"}},
         .example = "SEAGATE"},
        {.path = DISK "product",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Product"),
         .help = QT_TRANSLATE_NOOP("catalog", "The product name that the disk has, sixteen characters at most."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor's"),
         .when = {{DISK "target/@bus", "scsi sata ide"}},
         .example = "ST3146707LC"},
    };
}

static QList<Setting> diskNamesMore()
{
    return {
        {.path = DISK "target/@rotation_rate",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Rotation"),
         .help = QT_TRANSLATE_NOOP("catalog", "Turns per minute; 1 means a solid-state disk."),
         .unset = QT_TRANSLATE_NOOP("catalog", "unknown"),
         .minimum = 1,
         .maximum = 65534,
         .when = {{DISK "target/@bus", "scsi sata ide"}},
         .example = "1"},
        {.path = DISK "target/@dpofua",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Forced writes"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest may ask that a write goes past all caches (DPO and FUA)."),
         .unset = QT_TRANSLATE_NOOP("catalog", "by the machine type"),
         .words = onOff(),
         .when = {{DISK "target/@bus", "scsi"}},
         .since = "11.10"},
        {.path = DISK "@model",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Model"),
         .help = QT_TRANSLATE_NOOP("catalog", "Which of the models of its bus the disk is."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the usual one"),
         .words = {{"virtio"},
                   {"virtio-transitional", QT_TRANSLATE_NOOP("catalog", "virtio, old and new")},
                   {"virtio-non-transitional", QT_TRANSLATE_NOOP("catalog", "virtio, new only")},
                   {"usb-storage", QT_TRANSLATE_NOOP("catalog", "USB storage")},
                   {"usb-bot", QT_TRANSLATE_NOOP("catalog", "USB storage with more disks")}},
         .when = {{DISK "target/@bus", "virtio usb"}}},
    };
}

static QList<Setting> diskRights()
{
    return {
        {.path = DISK "@snapshot",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Snapshots"),
         .help = QT_TRANSLATE_NOOP("catalog", "What a snapshot of the domain does with the disk."),
         .unset = QT_TRANSLATE_NOOP("catalog", "internal, or external if it is asked for"),
         .words = {{"no", QT_TRANSLATE_NOOP("catalog", "Leaves it out")},
                   {"internal", QT_TRANSLATE_NOOP("catalog", "Inside the image")},
                   {"external", QT_TRANSLATE_NOOP("catalog", "In a new file")},
                   {"manual", QT_TRANSLATE_NOOP("catalog", "Someone else does it")}}},
        {.path = DISK "@rawio",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Raw I/O"),
         .help = QT_TRANSLATE_NOOP("catalog", "Lets the guest send any SCSI command, which is a right over the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{DISK "@device", "lun"}}},
    };
}

static QList<Setting> diskRightsMore()
{
    return {
        {.path = DISK "@sgio",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "SCSI commands"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whether the host's kernel filters the guest's SCSI commands."),
         .unset = QT_TRANSLATE_NOOP("catalog", "filtered"),
         .words = {{"filtered", QT_TRANSLATE_NOOP("catalog", "Filtered")},
                   {"unfiltered", QT_TRANSLATE_NOOP("catalog", "All")}},
         .when = {{DISK "@device", "lun"}}},
        {.path = DISK "transient",
         .kind = Kind::Presence,
         .label = QT_TRANSLATE_NOOP("catalog", "Forget changes"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the guest writes is thrown away when it is shut off."),
         .unset = QT_TRANSLATE_NOOP("catalog", "changes stay")},
        {.path = DISK "transient/@shareBacking",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Share the image"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "Several guests may start from the same image, each with changes of its own."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{DISK "transient"}}},
    };
}

static QList<Setting> diskRightsRest()
{
    return {
        {.path = DISK "backenddomain/@name",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Backend domain"),
         .help = QT_TRANSLATE_NOOP("catalog", "The Xen domain that serves the disk."),
         .unset = QT_TRANSLATE_NOOP("catalog", "dom0"),
         .when = {{DISK "target/@bus", "xen"}},
         .example = "diskvtpm"},
    };
}

static SettingGroup diskMore()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Serial number and names"),
        .place = "devices/disk",
        .folded = true,
        .settings = diskNames() + diskNamesMore() + diskRights() + diskRightsMore() + diskRightsRest(),
    };
}

SettingPage Devices::disk()
{
    return {
        .id = "disk",
        .title = QT_TRANSLATE_NOOP("catalog", "Disks"),
        .intro = QT_TRANSLATE_NOOP("catalog", "A disk is a file, a device or something on the network that the guest "
                                              "sees as a drive. Bus and cache decide how fast it is."),
        .groups = {diskMain(), diskNetwork(), diskAccess(), diskDriver(), diskQueues(), diskLimits(), diskMore(),
                   diskSourceDetails(), diskEncryption(), oldEncryption(), diskGeometry(), diskStatistics(),
                   backingFile(), diskMirror(), virtioGroup(DISK, {{DISK "target/@bus", "virtio"}}),
                   addressGroup(DISK)},
        .row = "devices/disk[]",
    };
}

#undef DISK
