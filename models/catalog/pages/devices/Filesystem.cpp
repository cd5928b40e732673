// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/FilesystemGroups.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define FS "devices/filesystem[]/"

static QList<Setting> fsKind()
{
    return {
        {.path = "devices/filesystem[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Shared directories"),
         .help = QT_TRANSLATE_NOOP("catalog", "Directories of the host that the guest can mount."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .takes = Takes::Now},
        {.path = FS "@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Kind"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the guest gets."),
         .unset = QT_TRANSLATE_NOOP("catalog", "a directory"),
         .words = {{"mount", QT_TRANSLATE_NOOP("catalog", "A directory")},
                   {"template", QT_TRANSLATE_NOOP("catalog", "A container template")},
                   {"file", QT_TRANSLATE_NOOP("catalog", "An image file")},
                   {"block", QT_TRANSLATE_NOOP("catalog", "A block device")},
                   {"ram", QT_TRANSLATE_NOOP("catalog", "Memory")},
                   {"bind", QT_TRANSLATE_NOOP("catalog", "A directory of the guest itself")}},
         .takesAway = true},
        {.path = FS "driver/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Driver"),
         .help = QT_TRANSLATE_NOOP(
             "catalog", "How the guest reaches the directory; virtiofs is fastest and asks for shared memory."),
         .unset = QT_TRANSLATE_NOOP("catalog", "9p"),
         .words = {{"virtiofs"},
                   {"path", QT_TRANSLATE_NOOP("catalog", "9p")},
                   {"handle", QT_TRANSLATE_NOOP("catalog", "9p by handle (old)")},
                   {"loop", QT_TRANSLATE_NOOP("catalog", "Loop device")},
                   {"nbd", QT_TRANSLATE_NOOP("catalog", "NBD")},
                   {"ploop"},
                   {"mtp", QT_TRANSLATE_NOOP("catalog", "MTP, over USB")}}},
        {.path = FS "source/@dir",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Directory"),
         .help = QT_TRANSLATE_NOOP("catalog", "The directory on the host."),
         .when = {{FS "@type", "mount bind -"}},
         .example = "/srv/share"},
        {.path = FS "target/@dir",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Name in the guest"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the guest mounts it by, or where a container sees it."),
         .example = "share"},
        {.path = FS "readonly",
         .kind = Kind::Presence,
         .label = QT_TRANSLATE_NOOP("catalog", "Read only"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest cannot write there."),
         .unset = QT_TRANSLATE_NOOP("catalog", "it can")},
    };
}

static QList<Setting> fsSource()
{
    return {
        {.path = FS "source/@file",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Image file"),
         .help = QT_TRANSLATE_NOOP("catalog", "The image on the host."),
         .when = {{FS "@type", "file"}},
         .example = "/var/lib/libvirt/images/data.img"},
        {.path = FS "source/@dev",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Block device"),
         .help = QT_TRANSLATE_NOOP("catalog", "The block device of the host."),
         .when = {{FS "@type", "block"}},
         .example = "/dev/vg0/data",
         .offer = Offer::BlockDevices},
        {.path = FS "source/@name",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Template"),
         .help = QT_TRANSLATE_NOOP("catalog", "The name of the template."),
         .when = {{FS "@type", "template"}},
         .example = "debian-12"},
        {.path = FS "source/@usage",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Size"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much memory the file system may take."),
         .when = {{FS "@type", "ram"}},
         .example = "1048576"},
    };
}

static QList<Setting> fsSourceMore()
{
    return {
        {.path = FS "source/@units",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Size in"),
         .help = QT_TRANSLATE_NOOP("catalog", "What that size counts in."),
         .unset = QT_TRANSLATE_NOOP("catalog", "KiB"),
         .words = sizeUnits(),
         .when = {{FS "@type", "ram"}}},
        {.path = FS "source/@socket",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Socket"),
         .help = QT_TRANSLATE_NOOP("catalog", "The socket of a virtiofs program that someone else started."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt starts it"),
         .when = {{FS "driver/@type", "virtiofs"}},
         .example = "/run/virtiofsd.sock"},
        {.path = FS "boot/@order",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Boot order"),
         .help = QT_TRANSLATE_NOOP("catalog", "Its turn when the firmware looks for something to boot; 1 comes first."),
         .unset = QT_TRANSLATE_NOOP("catalog", "not tried"),
         .minimum = 1,
         .maximum = MaximumUInt,
         .when = {{FS "driver/@type", "virtiofs"}},
         .example = "1"},
    };
}

static QList<Setting> fsSourceRest()
{
    return {
        {.path = FS "boot/@loadparm",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Boot entry"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "Which entry of the boot menu an IBM Z guest starts; eight characters at most."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the menu's default"),
         .when = {{FS "boot/@order"}},
         .example = "2"},
    };
}

static SettingGroup fsMain()
{
    return {
        .title = "",
        .place = "",
        .settings = fsKind() + fsSource() + fsSourceMore() + fsSourceRest(),
    };
}

static QList<Setting> fsRightRows()
{
    return {
        {.path = FS "@accessmode",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Owner of files"),
         .help = QT_TRANSLATE_NOOP("catalog", "Who the files belong to on the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as the guest says"),
         .words = {{"passthrough", QT_TRANSLATE_NOOP("catalog", "As the guest says")},
                   {"mapped", QT_TRANSLATE_NOOP("catalog", "The hypervisor, with notes")},
                   {"squash", QT_TRANSLATE_NOOP("catalog", "The hypervisor, silently")}}},
        {.path = FS "@fmode",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Rights of files"),
         .help = QT_TRANSLATE_NOOP("catalog", "The rights of new files on the host, in octal."),
         .unset = QT_TRANSLATE_NOOP("catalog", "0600"),
         .when = {{FS "@accessmode", "mapped"}},
         .example = "0644"},
        {.path = FS "@dmode",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Rights of directories"),
         .help = QT_TRANSLATE_NOOP("catalog", "The rights of new directories on the host, in octal."),
         .unset = QT_TRANSLATE_NOOP("catalog", "0700"),
         .when = {{FS "@accessmode", "mapped"}},
         .example = "0755"},
        {.path = FS "@multidevs",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Several devices"),
         .help = QT_TRANSLATE_NOOP("catalog", "What happens if the directory spans several file systems of the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "a warning"),
         .words = {{"default", QT_TRANSLATE_NOOP("catalog", "The hypervisor decides")},
                   {"remap", QT_TRANSLATE_NOOP("catalog", "Numbers are made unique")},
                   {"forbid", QT_TRANSLATE_NOOP("catalog", "Only the first can be used")},
                   {"warn", QT_TRANSLATE_NOOP("catalog", "A warning")}}},
        {.path = FS "@model",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Model"),
         .help = QT_TRANSLATE_NOOP("catalog", "Which of the virtio models it is."),
         .unset = QT_TRANSLATE_NOOP("catalog", "virtio"),
         .words = virtioModels()},
    };
}

static QList<Setting> fsLimitRows()
{
    return {
        {.path = FS "driver/@queue",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Queue length"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many requests the queue holds."),
         .unset = QT_TRANSLATE_NOOP("catalog", "128"),
         .maximum = MaximumUInt,
         .when = {{FS "driver/@type", "virtiofs"}},
         .example = "1024"},
        {.path = FS "driver/@format",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Format"),
         .help = QT_TRANSLATE_NOOP("catalog", "How the image is stored."),
         .unset = QT_TRANSLATE_NOOP("catalog", "raw"),
         .words = diskFormats(),
         .when = {{FS "driver/@type", "nbd ploop loop"}}},
        {.path = FS "driver/@wrpolicy",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Writing"),
         .help = QT_TRANSLATE_NOOP("catalog", "Immediate lets the host write at once what the guest wrote."),
         .unset = QT_TRANSLATE_NOOP("catalog", "when the host sees fit"),
         .words = {{"immediate", QT_TRANSLATE_NOOP("catalog", "Immediate")}},
         .when = {{FS "driver/@type", "path handle -"}}},
        {.path = FS "space_hard_limit",
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "Most room"),
         .help = QT_TRANSLATE_NOOP("catalog", "What a container can take at all."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no limit"),
         .unit = "bytes",
         .minimum = 1,
         .example = "20971520"},
        sizeUnit(FS "space_hard_limit/@unit"),
        {.path = FS "space_soft_limit",
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "Room before warning"),
         .help = QT_TRANSLATE_NOOP("catalog", "What a container can take for long."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no limit"),
         .unit = "bytes",
         .minimum = 1,
         .example = "10485760"},
        sizeUnit(FS "space_soft_limit/@unit"),
    };
}

static SettingGroup fsRights()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Rights and limits"),
        .place = "devices/filesystem",
        .folded = true,
        .settings = fsRightRows() + fsLimitRows(),
    };
}

SettingPage Devices::filesystem()
{
    return {
        .id = "filesystem",
        .title = QT_TRANSLATE_NOOP("catalog", "Shared directories"),
        .intro = QT_TRANSLATE_NOOP("catalog", "A directory of the host that the guest can mount. virtiofs is the fast "
                                              "way and asks for shared memory backing."),
        .groups = {fsMain(), fsRights(), fsDaemon(), fsIds(), virtioGroup(FS, {{FS "@type", "mount -"}}),
                   addressGroup(FS)},
        .row = "devices/filesystem[]",
    };
}

#undef FS
