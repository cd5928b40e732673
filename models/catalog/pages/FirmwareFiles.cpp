// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/BootGroups.h"
#include "models/catalog/pages/Words.h"

static QList<Word> flashFormats()
{
    return {{"raw", QT_TRANSLATE_NOOP("catalog", "Raw")}, {"qcow2", QT_TRANSLATE_NOOP("catalog", "qcow2")}};
}

SettingGroup Pages::firmwareFiles()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Loader and variables"),
        .place = "os/loader",
        .settings =
            {
                {.path = "os/loader",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "Loader"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "The firmware image itself, where you choose it rather than libvirt."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses, if a firmware is named above"),
                 .example = "/usr/share/OVMF/OVMF_CODE_4M.fd"},
                {.path = "os/loader/@type",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Mapped as"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "Where the guest finds the image: UEFI images go to flash, BIOS images to ROM."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses"),
                 .words = {{"pflash", QT_TRANSLATE_NOOP("catalog", "Flash (pflash)")},
                           {"rom", QT_TRANSLATE_NOOP("catalog", "ROM")}}},
                {.path = "os/loader/@readonly",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Read-only"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "Keeps the guest from writing to an image that other guests boot from as well."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses"),
                 .words = yesNo()},
                {.path = "os/loader/@secure",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Secure Boot image"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Says that the image knows Secure Boot and guards its variables "
                                                      "with SMM; it turns nothing on by itself."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "no, or as the chosen image is"),
                 .words = yesNo()},
                {.path = "os/loader/@stateless",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Stateless"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "Firmware that keeps no variables: each boot begins afresh, as confidential guests like it."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "variables are kept where the image has some"),
                 .words = yesNo()},
                {.path = "os/loader/@format",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Format"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The file format of the image."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "raw, or as the chosen image is"),
                 .words = flashFormats(),
                 .since = "9.2"},
                {.path = "os/nvram",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "Variables (NVRAM)"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "The guest's own file of UEFI variables: boot entries, Secure Boot keys."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt makes one from the template"),
                 .empty = QT_TRANSLATE_NOOP("catalog", "libvirt makes one from the template"),
                 .example = "/var/lib/libvirt/qemu/nvram/web01_VARS.fd"},
                {.path = "os/nvram/@template",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "Template"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "What the variables are copied from when the guest has none yet."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the one that belongs to the image"),
                 .example = "/usr/share/OVMF/OVMF_VARS_4M.fd"},
                {.path = "os/nvram/@templateFormat",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Template's format"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "The file format of the template, if it is not that of the variables."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "as the firmware's description says"),
                 .words = flashFormats(),
                 .when = {{"os/nvram/@template"}},
                 .since = "10.10"},
                {.path = "os/nvram/@format",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Variables' format"),
                 .help = QT_TRANSLATE_NOOP("catalog", "qcow2 lets internal snapshots hold the variables too."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "as the template"),
                 .words = flashFormats(),
                 .since = "9.2"},
                {.path = "os/varstore/@path",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "Variable store"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "A file of UEFI variables that QEMU itself looks after, in place of NVRAM in flash."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt makes one where the image asks for it"),
                 .since = "12.1",
                 .example = "/var/lib/libvirt/qemu/varstore/web01.json"},
                {.path = "os/varstore/@template",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "Store's template"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "What the variable store is copied from when the guest has none yet."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the one that belongs to the image"),
                 .since = "12.1",
                 .example = "/usr/share/edk2/ovmf/vars.secure.json"},
            },
    };
}
