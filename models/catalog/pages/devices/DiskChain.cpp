// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/DiskGroups.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define DISK "devices/disk[]/"

SettingGroup Devices::diskSourceDetails()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Parts and labels"),
        .place = "devices/disk/source",
        .folded = true,
        .settings = sourceDetails(DISK),
    };
}

SettingGroup Devices::diskEncryption()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Encryption"),
        .place = "devices/disk/source/encryption",
        .folded = true,
        .settings = encryption(DISK "source/"),
    };
}

static QList<Setting> backingRows()
{
    return {
        {.path = DISK "backingStore/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Backing from"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the image is based on; libvirt finds it out when nothing is said."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as the image says"),
         .words = diskTypes()},
        {.path = DISK "backingStore/format/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Backing format"),
         .help = QT_TRANSLATE_NOOP("catalog", "The format of what the image is based on."),
         .unset = QT_TRANSLATE_NOOP("catalog", "as the image says"),
         .words = diskFormats()},
        {.path = DISK "backingStore/format/metadata_cache/max_size",
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "Backing table cache"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much of a qcow2 image's tables are kept in memory."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides, mostly 32 MiB"),
         .unit = "bytes",
         .minimum = 1,
         .when = {{DISK "backingStore/format/@type", "qcow2"}},
         .example = "1048576"},
        sizeUnit(DISK "backingStore/format/metadata_cache/max_size/@unit"),
        {.path = DISK "backingStore/@index",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Backing number"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "What libvirt calls the backing file by in commands; it gives the number itself."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt counts"),
         .minimum = 1,
         .maximum = MaximumUInt},
    };
}

SettingGroup Devices::backingFile()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Backing file"),
        .place = "devices/disk/backingStore",
        .folded = true,
        .settings = backingRows() + diskSource(DISK "backingStore/") + networkSource(DISK "backingStore/") +
                    networkAccess(DISK "backingStore/") + sourceDetails(DISK "backingStore/") +
                    encryption(DISK "backingStore/source/"),
    };
}

SettingGroup Devices::oldEncryption()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Encryption, the old way"),
        .place = "devices/disk/encryption",
        .folded = true,
        .settings = encryption(DISK),
    };
}

static QList<Setting> mirrorJob()
{
    return {
        {.path = DISK "mirror/@job",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Job"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "What copies the disk while the guest runs; libvirt writes it and all below."),
         .unset = QT_TRANSLATE_NOOP("catalog", "nothing is copied"),
         .words = {{"copy", QT_TRANSLATE_NOOP("catalog", "A copy")},
                   {"active-commit", QT_TRANSLATE_NOOP("catalog", "A commit into the backing file")}}},
        {.path = DISK "mirror/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Copied to"),
         .help = QT_TRANSLATE_NOOP("catalog", "What holds the copy."),
         .words = diskTypes(),
         .when = {{DISK "mirror/@job"}}},
        {.path = DISK "mirror/@ready",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Ready"),
         .help = QT_TRANSLATE_NOOP("catalog", "How far the copy is."),
         .unset = QT_TRANSLATE_NOOP("catalog", "still being made"),
         .words = {{"yes", QT_TRANSLATE_NOOP("catalog", "Ready")},
                   {"abort", QT_TRANSLATE_NOOP("catalog", "Being given up")},
                   {"pivot", QT_TRANSLATE_NOOP("catalog", "Being changed to")}},
         .when = {{DISK "mirror/@job"}}},
    };
}

static QList<Setting> mirrorJobMore()
{
    return {
        {.path = DISK "mirror/@file",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Copy in file"),
         .help = QT_TRANSLATE_NOOP("catalog", "The file of the copy, as old versions have it."),
         .when = {{DISK "mirror/@job"}},
         .example = "/var/lib/libvirt/images/copy.qcow2"},
        {.path = DISK "mirror/@format",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Format, old"),
         .help = QT_TRANSLATE_NOOP("catalog", "The format of the copy, as old versions have it."),
         .words = diskFormats(),
         .when = {{DISK "mirror/@job"}}},
        {.path = DISK "mirror/format/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Format of copy"),
         .help = QT_TRANSLATE_NOOP("catalog", "The format of the copy."),
         .words = diskFormats(),
         .when = {{DISK "mirror/@job"}}},
        {.path = DISK "mirror/format/metadata_cache/max_size",
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "Copy's table cache"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much of a qcow2 copy's tables are kept in memory."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"),
         .unit = "bytes",
         .minimum = 1,
         .when = {{DISK "mirror/format/@type", "qcow2"}},
         .example = "1048576"},
        sizeUnit(DISK "mirror/format/metadata_cache/max_size/@unit"),
    };
}

SettingGroup Devices::diskMirror()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Copy in progress"),
        .place = "devices/disk/mirror",
        .folded = true,
        .settings = mirrorJob() + mirrorJobMore() + diskSource(DISK "mirror/") + networkSource(DISK "mirror/"),
    };
}

#undef DISK
