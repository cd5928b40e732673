// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/FilesystemGroups.h"

using namespace Pages;
using namespace Pages::Devices;

#define FS "devices/filesystem[]/"

static QList<Setting> fsDaemonRows()
{
    return {
        {.path = FS "binary/@path",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Program"),
         .help = QT_TRANSLATE_NOOP("catalog", "The program of the host that serves the directory."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the host's own"),
         .example = "/usr/libexec/virtiofsd"},
        {.path = FS "binary/@xattr",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Extended attributes"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest can use extended attributes of files."),
         .unset = QT_TRANSLATE_NOOP("catalog", "off"),
         .words = onOff()},
        {.path = FS "binary/cache/@mode",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Cache"),
         .help = QT_TRANSLATE_NOOP("catalog", "How much the guest may remember of the files."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the program decides"),
         .words = {{"none", QT_TRANSLATE_NOOP("catalog", "Nothing")}, {"always", QT_TRANSLATE_NOOP("catalog", "All")}}},
        {.path = FS "binary/lock/@posix",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "POSIX locks"),
         .help = QT_TRANSLATE_NOOP("catalog", "Locks of the guest hold on the host, too."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the program decides"),
         .words = onOff()},
    };
}

static QList<Setting> fsDaemonRowsMore()
{
    return {
        {.path = FS "binary/lock/@flock",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "BSD locks"),
         .help = QT_TRANSLATE_NOOP("catalog", "Locks of whole files hold on the host, too."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the program decides"),
         .words = onOff()},
        {.path = FS "binary/sandbox/@mode",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Sandbox"),
         .help = QT_TRANSLATE_NOOP("catalog", "How the program is shut in."),
         .unset = QT_TRANSLATE_NOOP("catalog", "namespaces"),
         .words = {{"namespace", QT_TRANSLATE_NOOP("catalog", "Namespaces")}, {"chroot"}}},
        {.path = FS "binary/thread_pool/@size",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Threads"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many threads serve the guest."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the program decides"),
         .example = "16"},
        {.path = FS "binary/openfiles/@max",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Open files"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many files may be open at once."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the program decides"),
         .minimum = 1,
         .since = "10.6",
         .example = "1024"},
    };
}

SettingGroup Devices::fsDaemon()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "virtiofs program"),
        .place = "devices/filesystem/binary",
        .folded = true,
        .when = {{FS "driver/@type", "virtiofs"}},
        .settings = fsDaemonRows() + fsDaemonRowsMore(),
    };
}

static QList<Setting> fsUsers()
{
    return {
        {.path = FS "idmap/uid[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Users"),
         .help = QT_TRANSLATE_NOOP("catalog", "Which users of the guest are which users of the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the same, as far as rights allow"),
         .since = "10.0"},
        {.path = FS "idmap/uid[]/@start",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "In the guest"),
         .help = QT_TRANSLATE_NOOP("catalog", "The first number in the guest."),
         .maximum = MaximumUInt,
         .since = "10.0",
         .example = "0"},
        {.path = FS "idmap/uid[]/@target",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "On the host"),
         .help = QT_TRANSLATE_NOOP("catalog", "The first number on the host."),
         .maximum = MaximumUInt,
         .since = "10.0",
         .example = "100000"},
        {.path = FS "idmap/uid[]/@count",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Count"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many there are."),
         .minimum = 1,
         .maximum = MaximumUInt,
         .since = "10.0",
         .example = "65536"},
    };
}

static QList<Setting> fsGroups()
{
    return {
        {.path = FS "idmap/gid[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Groups"),
         .help = QT_TRANSLATE_NOOP("catalog", "Which groups of the guest are which groups of the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the same, as far as rights allow"),
         .since = "10.0"},
        {.path = FS "idmap/gid[]/@start",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "In the guest"),
         .help = QT_TRANSLATE_NOOP("catalog", "The first number in the guest."),
         .maximum = MaximumUInt,
         .since = "10.0",
         .example = "0"},
        {.path = FS "idmap/gid[]/@target",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "On the host"),
         .help = QT_TRANSLATE_NOOP("catalog", "The first number on the host."),
         .maximum = MaximumUInt,
         .since = "10.0",
         .example = "100000"},
        {.path = FS "idmap/gid[]/@count",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Count"),
         .help = QT_TRANSLATE_NOOP("catalog", "How many there are."),
         .minimum = 1,
         .maximum = MaximumUInt,
         .since = "10.0",
         .example = "65536"},
    };
}

SettingGroup Devices::fsIds()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Users and groups"),
        .place = "devices/filesystem/idmap",
        .folded = true,
        .when = {{FS "driver/@type", "virtiofs"}},
        .settings = fsUsers() + fsGroups(),
    };
}

#undef FS
