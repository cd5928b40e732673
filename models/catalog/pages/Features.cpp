// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Pages.h"
#include "models/catalog/pages/FeatureGroups.h"
#include "models/catalog/pages/Words.h"

using namespace Pages;

static Setting present(const char *path, const char *label, const char *help)
{
    return {.path = path,
            .kind = Kind::Presence,
            .label = label,
            .help = help,
            .unset = QT_TRANSLATE_NOOP("catalog", "off")};
}

static Setting onOrOff(const char *path, const char *label, const char *help,
                       const char *unset = QT_TRANSLATE_NOOP("catalog", "the hypervisor decides"))
{
    return {.path = path, .kind = Kind::Switch, .label = label, .help = help, .unset = unset, .words = onOff()};
}

static SettingGroup machine()
{
    Setting eoi = onOrOff("features/apic/@eoi", QT_TRANSLATE_NOOP("catalog", "Fast end of interrupt"),
                          QT_TRANSLATE_NOOP("catalog", "The guest ends an interrupt without a trip to the host."));
    eoi.when = {{"features/apic"}};
    eoi.beside = true;
    Setting ps2 = onOrOff("features/ps2/@state", QT_TRANSLATE_NOOP("catalog", "PS/2 controller"),
                          QT_TRANSLATE_NOOP("catalog", "The old port for keyboard and mouse, with both of them."),
                          QT_TRANSLATE_NOOP("catalog", "as the machine has it"));
    ps2.since = "10.7";
    const QList<Setting> settings{
        present("features/acpi", QT_TRANSLATE_NOOP("catalog", "ACPI"),
                QT_TRANSLATE_NOOP(
                    "catalog", "How PCs describe themselves; without it a guest can't be asked to turn off.")),
        present("features/apic", QT_TRANSLATE_NOOP("catalog", "APIC"),
                QT_TRANSLATE_NOOP("catalog", "The interrupt controller that more than one vCPU asks for.")),
        eoi,
        {.path = "features/ioapic/@driver",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "I/O APIC"),
         .help = QT_TRANSLATE_NOOP("catalog",
                                   "Who handles device interrupts; QEMU must if an Intel IOMMU remaps them."),
         .unset = QT_TRANSLATE_NOOP("catalog", "KVM, where there is one"),
         .words = {{"kvm", QT_TRANSLATE_NOOP("catalog", "KVM, in the kernel")},
                   {"qemu", QT_TRANSLATE_NOOP("catalog", "QEMU")}}},
        present("features/pae", QT_TRANSLATE_NOOP("catalog", "PAE"),
                QT_TRANSLATE_NOOP("catalog",
                                  "32-bit guests reach more than 4 GiB; QEMU takes it from the CPU model.")),
        onOrOff(
            "features/pmu/@state", QT_TRANSLATE_NOOP("catalog", "Performance counters"),
            QT_TRANSLATE_NOOP("catalog", "The PMU, with which programs such as perf measure in the guest.")),
        onOrOff(
            "features/vmport/@state", QT_TRANSLATE_NOOP("catalog", "VMware port"),
            QT_TRANSLATE_NOOP("catalog",
                              "Speaks VMware's language for the mouse; some software refuses to run with it.")),
        onOrOff(
            "features/smm/@state", QT_TRANSLATE_NOOP("catalog", "System management"),
            QT_TRANSLATE_NOOP("catalog", "The SMM, which firmware with Secure Boot keeps its keys safe by.")),
        {.path = "features/smm/tseg",
         .kind = Kind::Size,
         .label = QT_TRANSLATE_NOOP("catalog", "Its memory"),
         .help = QT_TRANSLATE_NOOP(
             "catalog", "What the firmware sets apart for it; guests with very many vCPUs need more."),
         .unset = QT_TRANSLATE_NOOP("catalog", "QEMU decides, mostly 16 MiB"),
         .unit = "MiB",
         .when = {{"features/smm/@state", "on"}},
         .beside = true,
         .example = "48"},
        sizeUnit("features/smm/tseg/@unit", QT_TRANSLATE_NOOP("catalog", "MiB")),
        ps2,
        onOrOff("features/vmcoreinfo/@state", QT_TRANSLATE_NOOP("catalog", "Crash information"),
                QT_TRANSLATE_NOOP("catalog",
                                  "A device by which the guest's kernel helps to read dumps of its memory.")),
        {.path = "features/msrs/@unknown",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Unknown MSRs"),
         .help = QT_TRANSLATE_NOOP(
             "catalog", "What happens when the guest uses a processor register that KVM doesn't know."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the host's KVM module decides"),
         .words = {{"ignore", QT_TRANSLATE_NOOP("catalog", "Nothing (ignore)")},
                   {"fault", QT_TRANSLATE_NOOP("catalog", "An error in the guest (fault)")}}},
    };
    return {
        .title = "",
        .place = "features",
        .settings = onlyOn(Pcs,
                           {"features/apic", "features/apic/@eoi", "features/ioapic/@driver", "features/pae",
                            "features/vmport/@state", "features/smm/@state", "features/smm/tseg", "features/ps2/@state",
                            "features/msrs/@unknown"},
                           settings),
    };
}

static SettingGroup kvm()
{
    const char *const off = QT_TRANSLATE_NOOP("catalog", "off");
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "KVM"),
        .place = "features/kvm",
        .settings =
            {
                onOrOff(
                    "features/kvm/hidden/@state", QT_TRANSLATE_NOOP("catalog", "Hidden"),
                    QT_TRANSLATE_NOOP(
                        "catalog", "The guest doesn't learn that KVM runs it, for drivers that refuse to work then."),
                    off),
                onOrOff("features/kvm/hint-dedicated/@state", QT_TRANSLATE_NOOP("catalog", "Dedicated vCPUs"),
                        QT_TRANSLATE_NOOP(
                            "catalog", "Tells the guest that nothing else runs on its processors; pin the vCPUs, too."),
                        off),
                onOrOff("features/kvm/poll-control/@state", QT_TRANSLATE_NOOP("catalog", "Polling by the guest"),
                        QT_TRANSLATE_NOOP(
                            "catalog", "An idle guest waits awake for a moment instead of the host: quicker answers."),
                        off),
                onOrOff("features/kvm/pv-ipi/@state", QT_TRANSLATE_NOOP("catalog", "Paravirtual IPI"),
                        QT_TRANSLATE_NOOP("catalog", "Linux guests call several vCPUs in one trip to the host.")),
                onOrOff("features/kvm/dirty-ring/@state", QT_TRANSLATE_NOOP("catalog", "Dirty ring"),
                        QT_TRANSLATE_NOOP("catalog",
                                          "KVM lists changed memory in a ring, which helps to migrate big guests."),
                        off),
                {.path = "features/kvm/dirty-ring/@size",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Entries"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The ring's size, a power of two from 1024 to 65536."),
                 .minimum = 1024,
                 .maximum = 65536,
                 .when = {{"features/kvm/dirty-ring/@state", "on"}},
                 .beside = true,
                 .example = "4096"},
                onOrOff("features/pvspinlock/@state", QT_TRANSLATE_NOOP("catalog", "Paravirtual spin locks"),
                        QT_TRANSLATE_NOOP("catalog",
                                          "A guest that waits for a lock lets the host run something else meanwhile.")),
            },
    };
}

static SettingGroup xen()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Xen"),
        .place = "features/xen",
        .folded = true,
        .when = {{"@type", "xen -"}},
        .settings =
            {
                onOrOff(
                    "features/hap/@state", QT_TRANSLATE_NOOP("catalog", "Hardware paging"),
                    QT_TRANSLATE_NOOP("catalog", "The processor translates the guest's addresses, which is faster.")),
                present("features/viridian", QT_TRANSLATE_NOOP("catalog", "Viridian"),
                        QT_TRANSLATE_NOOP("catalog", "Xen offers its Windows guests the interfaces of Hyper-V.")),
                onOrOff(
                    "features/xen/e820_host/@state", QT_TRANSLATE_NOOP("catalog", "Memory map of the host"),
                    QT_TRANSLATE_NOOP("catalog", "Paravirtual guests see the host's e820, for passed-through devices."),
                    QT_TRANSLATE_NOOP("catalog", "off")),
                onOrOff("features/xen/passthrough/@state", QT_TRANSLATE_NOOP("catalog", "IOMMU mappings"),
                        QT_TRANSLATE_NOOP("catalog", "Lets host PCI devices be passed through to the guest."),
                        QT_TRANSLATE_NOOP("catalog", "on where the guest has such devices")),
                {.path = "features/xen/passthrough/@mode",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Page tables"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Whether the IOMMU shares the processor's page tables."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "Xen decides"),
                 .words = {{"sync_pt", QT_TRANSLATE_NOOP("catalog", "Kept apart (sync_pt)")},
                           {"share_pt", QT_TRANSLATE_NOOP("catalog", "Shared (share_pt)")}},
                 .when = {{"features/xen/passthrough/@state", "on"}},
                 .beside = true},
            },
    };
}

static SettingGroup emulation()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Emulated processors"),
        .place = "features/tcg",
        .folded = true,
        .when = {{"@type", "qemu -"}},
        .settings =
            {
                {.path = "features/tcg/tb-cache",
                 .kind = Kind::Size,
                 .label = QT_TRANSLATE_NOOP("catalog", "Translation cache"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Memory for translated code, where QEMU runs without KVM."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "QEMU decides"),
                 .minimum = 1,
                 .example = "131072"},
                sizeUnit("features/tcg/tb-cache/@unit"),
            },
    };
}

SettingPage Pages::features()
{
    return {
        .id = "features",
        .title = QT_TRANSLATE_NOOP("catalog", "Features"),
        .intro =
            QT_TRANSLATE_NOOP("catalog", "What the virtual board and its hypervisor can do beyond the bare minimum. "
                                         "Most guests want ACPI and APIC; Windows has a page of its own."),
        .groups = {machine(), kvm(), xen(), armFeatures(), powerAndZFeatures(), emulation(), containerFeatures()},
    };
}
