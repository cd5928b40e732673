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
        .place = "metadata",
        .settings =
            {
                {.path = "metadata/libosinfo:libosinfo/libosinfo:os/@id",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Operating system"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "What runs inside, as the osinfo database names it; tools choose icons and devices by it."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "unknown"),
                 .takes = Takes::Now,
                 .example = "http://debian.org/debian/12"},
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
        .groups = {identity(), identifiers(), notesOfPrograms()},
    };
}
