// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define PSTORE "devices/pstore[]/"

static SettingGroup pstoreMain()
{
    return {
        .title = "",
        .place = "",
        .settings =
            {
                {.path = "devices/pstore[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Crash store"),
                 .help = QT_TRANSLATE_NOOP("catalog", "A place where the guest's kernel leaves its last words."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none"),
                 .since = "10.6"},
                {.path = PSTORE "@backend",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Kind"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How the guest sees the store."),
                 .words = {{"acpi-erst", QT_TRANSLATE_NOOP("catalog", "ACPI (ERST)")}},
                 .since = "10.6"},
                {.path = PSTORE "path",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "File"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The file on the host that holds it."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt's own place"),
                 .since = "10.6",
                 .example = "/var/lib/libvirt/qemu/web01.pstore"},
                {.path = PSTORE "size",
                 .kind = Kind::Size,
                 .label = QT_TRANSLATE_NOOP("catalog", "Size"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How much fits."),
                 .minimum = 1,
                 .since = "10.6",
                 .example = "8"},
                sizeUnit(PSTORE "size/@unit"),
            },
    };
}

SettingPage Devices::pstore()
{
    return {
        .id = "pstore",
        .title = QT_TRANSLATE_NOOP("catalog", "Crash store"),
        .intro = QT_TRANSLATE_NOOP("catalog", "A place where the guest's kernel leaves its last words as it crashes."),
        .groups = {pstoreMain(), addressGroup(PSTORE, Tables::None)},
        .row = "devices/pstore[]",
    };
}

#undef PSTORE
