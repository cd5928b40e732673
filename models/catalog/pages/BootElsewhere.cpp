// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/BootGroups.h"
#include "models/catalog/pages/Words.h"

SettingGroup Pages::directKernel()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Direct kernel boot"),
        .place = "os/kernel",
        .folded = true,
        .settings =
            {
                {.path = "os/kernel",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "Kernel"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "A kernel on the host that the guest starts right away, past firmware menus and boot loaders."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the guest boots from its devices"),
                 .example = "/var/lib/libvirt/boot/vmlinuz"},
                {.path = "os/initrd",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "Initial RAM disk"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What the kernel unpacks and starts from, if it needs that."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none"),
                 .example = "/var/lib/libvirt/boot/initrd.img"},
                {.path = "os/cmdline",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Kernel arguments"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Handed to the kernel: root device, console, installer answers."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none"),
                 .example = "console=ttyS0 root=/dev/vda1"},
                {.path = "os/root",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "Root device"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "The guest's root device for Xen kernels that are not told by their arguments."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "as the kernel arguments say"),
                 .example = "/dev/xvda1"},
                {.path = "os/dtb",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "Device tree"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "A device tree blob in place of the one that QEMU makes for Arm, RISC-V and POWER."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "QEMU makes one where one is needed"),
                 .example = "/var/lib/libvirt/boot/board.dtb"},
                {.path = "os/shim",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "Shim"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "The signed first stage that lets a kernel on the host boot under Secure Boot."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the kernel starts without one"),
                 .since = "11.2",
                 .example = "/var/lib/libvirt/boot/shimx64.efi"},
            },
    };
}

SettingGroup Pages::acpiTables()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "ACPI tables"),
        .place = "os/acpi",
        .folded = true,
        .settings =
            {
                {.path = "os/acpi/table[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Tables"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "Further tables for the guest's firmware to show, such as the licence of a PC maker's Windows."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "QEMU's own tables")},
                {.path = "os/acpi/table[]/@type",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Type"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What the file holds; libvirt 9.0 knows SLIC only."),
                 .words = {{"slic", QT_TRANSLATE_NOOP("catalog", "SLIC, Windows licence")},
                           {"msdm", QT_TRANSLATE_NOOP("catalog", "MSDM, Windows key")},
                           {"raw", QT_TRANSLATE_NOOP("catalog", "One table")},
                           {"rawset", QT_TRANSLATE_NOOP("catalog", "Several tables")}}},
                {.path = "os/acpi/table[]/text()",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "File"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The table as a file on the host."),
                 .example = "/var/lib/libvirt/acpi/slic.bin"},
            },
    };
}

SettingGroup Pages::bootLoader()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Host boot loader"),
        .place = "bootloader",
        .folded = true,
        .when = {{"@type", "xen bhyve -"}},
        .settings =
            {
                {.path = "bootloader",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "Boot loader"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "A program on the host that picks the guest's kernel, for Xen and bhyve."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the guest boots by itself"),
                 .empty = QT_TRANSLATE_NOOP("catalog", "the hypervisor's own boot loader"),
                 .example = "/usr/bin/pygrub"},
                {.path = "bootloader_args",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Arguments"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What the boot loader is told on its command line."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none"),
                 .when = {{"bootloader"}},
                 .example = "--append single"},
            },
    };
}

SettingGroup Pages::container()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Container"),
        .place = "os/init",
        .folded = true,
        .when = {{"@type", "lxc openvz vz -"}},
        .settings =
            {
                {.path = "os/init",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "First program"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What the container starts as its process 1."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "/sbin/init"),
                 .example = "/bin/systemd"},
                {.path = "os/initarg[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Arguments"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The first program's arguments, one a row."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none")},
                {.path = "os/initarg[]/text()",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Argument"),
                 .help = QT_TRANSLATE_NOOP("catalog", "One argument, exactly as the program gets it."),
                 .example = "--unit=emergency.service"},
                {.path = "os/initenv[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Environment"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Environment variables of the first program."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt's own few")},
                {.path = "os/initenv[]/@name",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Name"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The variable's name: letters, digits and underscores."),
                 .example = "LANG"},
                {.path = "os/initenv[]/text()",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Value"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What the variable is set to."),
                 .example = "C.UTF-8"},
                {.path = "os/initdir",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "Working folder"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "The folder inside the container that the first program starts in."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the container's root"),
                 .example = "/srv/app"},
                {.path = "os/inituser",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "User"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The user that the first program runs as, by name or number."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "root"),
                 .example = "www-data"},
                {.path = "os/initgroup",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Group"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "The group that the first program runs as; user and group go together."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "root"),
                 .beside = true,
                 .example = "www-data"},
            },
    };
}

SettingGroup Pages::containerIds()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Container's users"),
        .place = "idmap",
        .folded = true,
        .when = {{"@type", "lxc -"}},
        .settings =
            {
                {.path = "idmap/uid[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Users"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "Which users of the host the container's users are, so that its root is not the host's."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the same numbers inside and outside")},
                {.path = "idmap/uid[]/@start",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "In the container"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The first user id inside; one row has to start at 0."),
                 .maximum = MaximumUInt},
                {.path = "idmap/uid[]/@target",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "On the host"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The user id that the first one is outside."),
                 .maximum = MaximumUInt,
                 .example = "100000"},
                {.path = "idmap/uid[]/@count",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Count"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How many ids follow on from there."),
                 .minimum = 1,
                 .maximum = MaximumUInt,
                 .example = "65536"},
                {.path = "idmap/gid[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Groups"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "Which groups of the host the container's groups are; goes with the users."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the same numbers inside and outside")},
                {.path = "idmap/gid[]/@start",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "In the container"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The first group id inside; one row has to start at 0."),
                 .maximum = MaximumUInt},
                {.path = "idmap/gid[]/@target",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "On the host"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The group id that the first one is outside."),
                 .maximum = MaximumUInt,
                 .example = "100000"},
                {.path = "idmap/gid[]/@count",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Count"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How many ids follow on from there."),
                 .minimum = 1,
                 .maximum = MaximumUInt,
                 .example = "65536"},
            },
    };
}
