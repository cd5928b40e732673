// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Pages.h"
#include "models/catalog/pages/BootGroups.h"
#include "models/catalog/pages/Words.h"

using namespace Pages;

static SettingGroup machine()
{
    return {
        .title = "",
        .place = "os",
        .settings =
            {
                {.path = "os/type/@machine",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Machine"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "The board that QEMU builds: q35 has PCI Express, pc is the one for old systems."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor's default; libvirt writes down which"),
                 .words = {{"q35", QT_TRANSLATE_NOOP("catalog", "q35 (PC with PCI Express)")},
                           {"pc", QT_TRANSLATE_NOOP("catalog", "pc (i440FX, PCI)")},
                           {"microvm", QT_TRANSLATE_NOOP("catalog", "microvm (bare, starts fast)")},
                           {"virt", QT_TRANSLATE_NOOP("catalog", "virt (Arm, RISC-V)")},
                           {"pseries", QT_TRANSLATE_NOOP("catalog", "pseries (POWER)")},
                           {"s390-ccw-virtio", QT_TRANSLATE_NOOP("catalog", "s390-ccw-virtio (IBM Z)")},
                           {"xenfv", QT_TRANSLATE_NOOP("catalog", "xenfv (Xen, full)")},
                           {"xenpv", QT_TRANSLATE_NOOP("catalog", "xenpv (Xen, paravirtual)")},
                           {"xenpvh", QT_TRANSLATE_NOOP("catalog", "xenpvh (Xen, PVH)")}},
                 .openWords = true,
                 .example = "pc-q35-7.2",
                 .offer = Offer::Machines},
                {.path = "os/@firmware",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Firmware"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "libvirt finds a fitting image on the host by itself; what it found appears under Loader."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the loader below, or else the machine's own, on a PC a BIOS"),
                 .words = {{"efi", QT_TRANSLATE_NOOP("catalog", "UEFI")},
                           {"bios", QT_TRANSLATE_NOOP("catalog", "BIOS")}}},
                {.path = "os/firmware/feature[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Firmware features"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "What the image that libvirt looks for must or must not have, such as Secure Boot."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "whichever image comes first")},
                {.path = "os/firmware/feature[]/@name",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Feature"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "Secure Boot runs signed systems only, once keys such as Microsoft's are enrolled."),
                 .words = {{"secure-boot", QT_TRANSLATE_NOOP("catalog", "Secure Boot")},
                           {"enrolled-keys", QT_TRANSLATE_NOOP("catalog", "Enrolled keys")}}},
                {.path = "os/firmware/feature[]/@enabled",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Wanted"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "Yes looks for an image with the feature, no for one without it."),
                 .words = yesNo()},
                {.path = "os/smbios/@mode",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "SMBIOS"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "What the guest reads about maker, model and serial number of its machine."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "QEMU's own data"),
                 .words = {{"emulate", QT_TRANSLATE_NOOP("catalog", "QEMU's own")},
                           {"host", QT_TRANSLATE_NOOP("catalog", "Copied from the host")},
                           {"sysinfo", QT_TRANSLATE_NOOP("catalog", "From System information")}}},
                {.path = "os/type/@arch",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Architecture"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "The processor family that the guest was built for; one unlike the host's is emulated, slowly."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the host's"),
                 .words = {{"x86_64", QT_TRANSLATE_NOOP("catalog", "x86_64 (64-bit PC)")},
                           {"i686", QT_TRANSLATE_NOOP("catalog", "i686 (32-bit PC)")},
                           {"aarch64", QT_TRANSLATE_NOOP("catalog", "aarch64 (64-bit Arm)")},
                           {"armv7l", QT_TRANSLATE_NOOP("catalog", "armv7l (32-bit Arm)")},
                           {"riscv64", QT_TRANSLATE_NOOP("catalog", "riscv64 (64-bit RISC-V)")},
                           {"ppc64", QT_TRANSLATE_NOOP("catalog", "ppc64 (POWER, big endian)")},
                           {"ppc64le", QT_TRANSLATE_NOOP("catalog", "ppc64le (POWER, little endian)")},
                           {"s390x", QT_TRANSLATE_NOOP("catalog", "s390x (IBM Z)")},
                           {"loongarch64", QT_TRANSLATE_NOOP("catalog", "loongarch64 (LoongArch)")}},
                 .openWords = true,
                 .example = "aarch64"},
                {.path = "os/type",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Kind of guest"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "A whole machine, a system that knows Xen, or a container's first program."),
                 .words = {{"hvm", QT_TRANSLATE_NOOP("catalog", "Whole machine (hvm)")},
                           {"xen", QT_TRANSLATE_NOOP("catalog", "Xen, paravirtual (xen)")},
                           {"linux", QT_TRANSLATE_NOOP("catalog", "Xen, paravirtual (linux)")},
                           {"xenpvh", QT_TRANSLATE_NOOP("catalog", "Xen, PVH (xenpvh)")},
                           {"exe", QT_TRANSLATE_NOOP("catalog", "Container (exe)")}}},
            },
    };
}

static SettingGroup bootOrder()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Boot order"),
        .place = "",
        .part = "boot-order",
        .settings = {},
    };
}

static SettingGroup bootKinds()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Boot order by kinds, as a table"),
        .place = "os/boot",
        .folded = true,
        .staysFolded = true,
        .settings =
            {
                {.path = "os/boot[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "Boot from"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "Kinds of devices to try in turn; devices with a boot order of their own exclude this list."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the devices' own order, or else the first disk")},
                {.path = "os/boot[]/@dev",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Device"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The first device of this kind is tried."),
                 .words = {{"hd", QT_TRANSLATE_NOOP("catalog", "Hard disk")},
                           {"cdrom", QT_TRANSLATE_NOOP("catalog", "CD-ROM")},
                           {"network", QT_TRANSLATE_NOOP("catalog", "Network")},
                           {"fd", QT_TRANSLATE_NOOP("catalog", "Floppy disk")}}},
            },
    };
}

static SettingGroup bootMenu()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Boot menu"),
        .place = "os/bootmenu",
        .settings =
            {
                {.path = "os/bootmenu/@enable",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Boot menu"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "Offers a choice of boot devices when the guest starts (Esc in BIOS and UEFI alike)."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "none with QEMU"),
                 .words = yesNo()},
                {.path = "os/bootmenu/@timeout",
                 .kind = Kind::Duration,
                 .label = QT_TRANSLATE_NOOP("catalog", "Waits"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How long the menu can be called up before the guest boots."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the firmware's own time"),
                 .unit = QT_TRANSLATE_NOOP("catalog", "ms"),
                 .maximum = 65535,
                 .when = {{"os/bootmenu/@enable", "yes"}},
                 .beside = true,
                 .example = "3000"},
                {.path = "os/bios/@useserial",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "BIOS on serial"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "Shows the BIOS's messages on the first serial port, for machines without a screen."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "screen only"),
                 .words = yesNo()},
                {.path = "os/bios/@rebootTimeout",
                 .kind = Kind::Duration,
                 .label = QT_TRANSLATE_NOOP("catalog", "Boot again after"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "How long a BIOS that found nothing to boot waits before it tries again; -1 is never."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "never"),
                 .words = {{"-1", QT_TRANSLATE_NOOP("catalog", "Never")}},
                 .unit = QT_TRANSLATE_NOOP("catalog", "ms"),
                 .minimum = -1,
                 .maximum = 32767,
                 .example = "5000"},
            },
    };
}

SettingPage Pages::firmwareAndBoot()
{
    return {
        .id = "firmware",
        .title = QT_TRANSLATE_NOOP("catalog", "Firmware and boot"),
        .intro = QT_TRANSLATE_NOOP("catalog",
                                   "What stands on the virtual board, which firmware wakes it up and what that boots. "
                                   "An installed system seldom likes a change of the first two."),
        .groups = {machine(), bootOrder(), bootMenu(), bootKinds(), firmwareFiles(), variablesElsewhere(), variablesServers(),
                   variablesInside(), directKernel(), acpiTables(),
                   bootLoader(), container(), containerIds()},
    };
}
