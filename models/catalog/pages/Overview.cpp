// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Pages.h"

#include <QtGlobal>

static SettingGroup identity()
{
    return {
        .title = "",
        .place = "",
        .settings =
            {
                {.path = "name",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Name"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "What the host calls this machine; no other machine there may have it."),
                 .example = "web01"},
            },
    };
}

/** The names are the makers' own; osinfo knows many more, so any id is taken. */
static Setting guestSystem()
{
    return {.path = "metadata/libosinfo:libosinfo/libosinfo:os/@id",
            .kind = Kind::Choice,
            .label = QT_TRANSLATE_NOOP("catalog", "Operating system"),
            .help = QT_TRANSLATE_NOOP(
                "catalog", "What runs inside, as the osinfo database names it; tools choose icons and devices by it."),
            .unset = QT_TRANSLATE_NOOP("catalog", "unknown"),
            .words = {{"http://microsoft.com/win/11", "Windows 11"},
                      {"http://microsoft.com/win/10", "Windows 10"},
                      {"http://microsoft.com/win/7", "Windows 7"},
                      {"http://microsoft.com/win/xp", "Windows XP"},
                      {"http://microsoft.com/win/98", "Windows 98"},
                      {"http://microsoft.com/win/2k25", "Windows Server 2025"},
                      {"http://microsoft.com/win/2k22", "Windows Server 2022"},
                      {"http://microsoft.com/win/2k19", "Windows Server 2019"},
                      {"http://debian.org/debian/13", "Debian 13"},
                      {"http://debian.org/debian/12", "Debian 12"},
                      {"http://ubuntu.com/ubuntu/24.04", "Ubuntu 24.04"},
                      {"http://ubuntu.com/ubuntu/22.04", "Ubuntu 22.04"},
                      {"http://fedoraproject.org/fedora/42", "Fedora 42"},
                      {"http://fedoraproject.org/fedora/41", "Fedora 41"},
                      {"http://redhat.com/rhel/9.0", "RHEL 9.0"},
                      {"http://centos.org/centos-stream/9", "CentOS Stream 9"},
                      {"http://almalinux.org/almalinux/9", "AlmaLinux 9"},
                      {"http://rockylinux.org/rocky/9", "Rocky Linux 9"},
                      {"http://opensuse.org/opensuse/tumbleweed", "openSUSE Tumbleweed"},
                      {"http://archlinux.org/archlinux/rolling", "Arch Linux"},
                      {"http://alpinelinux.org/alpinelinux/3.20", "Alpine Linux 3.20"},
                      {"http://freebsd.org/freebsd/14.0", "FreeBSD 14.0"},
                      {"http://libosinfo.org/linux/2022", "Linux 2022"}},
            .openWords = true,
            .takes = Takes::Now,
            .example = "http://debian.org/debian/12"};
}

static SettingGroup description()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "What it is"),
        .place = "",
        .part = "name-builder",
        .settings =
            {
                {.path = "title",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Title"),
                 .help = QT_TRANSLATE_NOOP("catalog", "One free line for people, where the name has to stay short."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "lists show the name alone"),
                 .takes = Takes::Now,
                 .example = "Web server of the shop"},
                {.path = "description",
                 .kind = Kind::LongText,
                 .label = QT_TRANSLATE_NOOP("catalog", "Description"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "Room for notes: what the machine is for, who looks after it, what not to touch."),
                 .takes = Takes::Now,
                 .example = "Serves the shop.\nAsk Ada before a restart."},
                {.path = "@type",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Hypervisor"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "What runs the machine: KVM is QEMU with the help of the processor, QEMU alone is much slower."),
                 .words = {{"kvm", QT_TRANSLATE_NOOP("catalog", "KVM")},
                           {"qemu", QT_TRANSLATE_NOOP("catalog", "QEMU, all emulated")},
                           {"hvf", QT_TRANSLATE_NOOP("catalog", "QEMU on macOS (hvf)")},
                           {"xen", QT_TRANSLATE_NOOP("catalog", "Xen")},
                           {"lxc", QT_TRANSLATE_NOOP("catalog", "Linux container (LXC)")},
                           {"bhyve", QT_TRANSLATE_NOOP("catalog", "bhyve, on FreeBSD")},
                           {"vz", QT_TRANSLATE_NOOP("catalog", "Virtuozzo")},
                           {"test", QT_TRANSLATE_NOOP("catalog", "Test driver, runs nothing")},
                           {"vbox", QT_TRANSLATE_NOOP("catalog", "VirtualBox")},
                           {"vmware", QT_TRANSLATE_NOOP("catalog", "VMware")},
                           {"hyperv", QT_TRANSLATE_NOOP("catalog", "Microsoft Hyper-V")},
                           {"openvz", QT_TRANSLATE_NOOP("catalog", "OpenVZ")}}},
                guestSystem(),
                {.path = "devices/emulator",
                 .kind = Kind::File,
                 .label = QT_TRANSLATE_NOOP("catalog", "Emulator"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The program of the host that runs the machine's devices."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor's own"),
                 .example = "/usr/bin/qemu-system-x86_64"},
            },
    };
}

static SettingGroup identifiers()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Identifiers"),
        .place = "",
        .settings =
            {
                {.path = "uuid",
                 .kind = Kind::Uuid,
                 .label = QT_TRANSLATE_NOOP("catalog", "UUID"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "How libvirt tells machines apart; with another one this is another machine."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt makes one up"),
                 .example = "4dea22b3-1d52-d8f3-2516-782e98ab3fa0"},
                {.path = "hwuuid",
                 .kind = Kind::Uuid,
                 .label = QT_TRANSLATE_NOOP("catalog", "Hardware UUID"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "The UUID that the guest reads from its hardware, so that licences survive a copy."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the guest sees the UUID above"),
                 .since = "11.7",
                 .example = "0a5e1bfc-57f4-4f8a-9a0e-3e6e3a2b7c11"},
                {.path = "genid",
                 .kind = Kind::Uuid,
                 .label = QT_TRANSLATE_NOOP("catalog", "Generation id"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "Changes after a restored snapshot or a copy, so that the guest renews what must not repeat."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the guest can't tell that it was copied or set back"),
                 .empty = QT_TRANSLATE_NOOP("catalog", "libvirt makes one up"),
                 .example = "43dc0cf8-809b-4adb-9bea-a9abb5f3d90e"},
            },
    };
}

static SettingGroup notesOfPrograms()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Metadata"),
        .place = "",
        .part = "metadata",
        .settings = {},
    };
}

static SettingGroup metadataText()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Metadata as XML"),
        .place = "metadata",
        .folded = true,
        .staysFolded = true,
        .settings =
            {
                {.path = "metadata",
                 .kind = Kind::Fragment,
                 .label = QT_TRANSLATE_NOOP("catalog", "Notes of programs"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "XML that programs keep here, one element for each namespace; libvirt hands it on untouched."),
                 .takes = Takes::Now,
                 .example = "<shop:owner xmlns:shop=\"http://shop.example/owner\">Ada</shop:owner>"},
            },
    };
}

SettingPage Pages::overview()
{
    return {
        .id = "overview",
        .title = QT_TRANSLATE_NOOP("catalog", "Overview"),
        .intro =
            QT_TRANSLATE_NOOP("catalog", "Who this machine is: what people call it, what libvirt knows it by and what "
                                         "runs it. A good name saves a look inside."),
        .groups = {identity(), description(), identifiers(), notesOfPrograms(), metadataText()},
    };
}
