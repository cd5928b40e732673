// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Pages.h"
#include "models/catalog/pages/Words.h"

using namespace Pages;

/** An interface that is off unless it is set; all of them read the same but for their texts. */
static Setting offered(const char *path, const char *label, const char *help, const char *since = nullptr)
{
    return {.path = path,
            .kind = Kind::Switch,
            .label = label,
            .help = help,
            .unset = QT_TRANSLATE_NOOP("catalog", "not offered"),
            .words = onOff(),
            .since = since};
}

static Setting extraOf(const char *switchPath, Setting extra)
{
    extra.when = {{switchPath, "on"}};
    extra.beside = true;
    return extra;
}

static SettingGroup mode()
{
    return {
        .title = "",
        .place = "features/hyperv",
        .settings =
            {
                {.path = "features/hyperv/@mode",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Mode"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "Choose the interfaces one by one, or hand over all that this host has."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "chosen below"),
                 .words = {{"custom", QT_TRANSLATE_NOOP("catalog", "Chosen below (custom)")},
                           {"passthrough", QT_TRANSLATE_NOOP("catalog", "All that the host has (passthrough)")},
                           {"host-model", QT_TRANSLATE_NOOP("catalog", "As the host, then fixed (libvirt 11.9)")}}},
            },
    };
}

static SettingGroup basics()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Basics"),
        .place = "features/hyperv",
        .settings =
            {
                offered("features/hyperv/relaxed/@state", QT_TRANSLATE_NOOP("catalog", "Relaxed timing"),
                        QT_TRANSLATE_NOOP("catalog", "Windows stops its watchdog, which a busy host would trip.")),
                offered(
                    "features/hyperv/vapic/@state", QT_TRANSLATE_NOOP("catalog", "Virtual APIC"),
                    QT_TRANSLATE_NOOP(
                        "catalog", "Windows handles interrupts with fewer trips to the host; wants the APIC feature.")),
                offered("features/hyperv/spinlocks/@state", QT_TRANSLATE_NOOP("catalog", "Spin locks"),
                        QT_TRANSLATE_NOOP(
                            "catalog",
                            "Windows tells the host when it waits for a lock, so another vCPU can run meanwhile.")),
                {.path = "features/hyperv/spinlocks/@retries",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Retries"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "How often a lock is tried before the host is told; 8191 is a usual choice."),
                 .minimum = 4095,
                 .maximum = MaximumUInt,
                 .when = {{"features/hyperv/spinlocks/@state", "on"}},
                 .beside = true,
                 .example = "8191"},
                offered(
                    "features/hyperv/vpindex/@state", QT_TRANSLATE_NOOP("catalog", "Virtual processor index"),
                    QT_TRANSLATE_NOOP(
                        "catalog", "Each vCPU knows its number; synthetic interrupts, IPI and TLB flush build on it.")),
            },
    };
}

static SettingGroup timersAndInterrupts()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Timers and interrupts"),
        .place = "features/hyperv",
        .settings =
            {
                {.path = "clock/timer[@name='hypervclock']/@present",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Hyper-V clock"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "Windows reads the time from a shared page: the biggest single gain there is."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "not offered"),
                 .words = yesNo()},
                offered(
                    "features/hyperv/synic/@state", QT_TRANSLATE_NOOP("catalog", "Synthetic interrupts"),
                    QT_TRANSLATE_NOOP(
                        "catalog", "The SynIC, an interrupt controller made for guests; needs the processor index.")),
                offered(
                    "features/hyperv/stimer/@state", QT_TRANSLATE_NOOP("catalog", "Synthetic timers"),
                    QT_TRANSLATE_NOOP(
                        "catalog", "Cuts what an idle Windows costs the host; needs the SynIC and the Hyper-V clock.")),
                extraOf(
                    "features/hyperv/stimer/@state",
                    offered("features/hyperv/stimer/direct/@state", QT_TRANSLATE_NOOP("catalog", "Direct"),
                            QT_TRANSLATE_NOOP(
                                "catalog",
                                "Timers fire as plain interrupts, which is shorter; Windows wants this for nesting."))),
                offered(
                    "features/hyperv/frequencies/@state", QT_TRANSLATE_NOOP("catalog", "Frequencies"),
                    QT_TRANSLATE_NOOP(
                        "catalog", "Tells Windows how fast the TSC and the APIC timer run, so it need not measure.")),
                offered("features/hyperv/ipi/@state", QT_TRANSLATE_NOOP("catalog", "IPI"),
                        QT_TRANSLATE_NOOP(
                            "catalog",
                            "vCPUs call each other in one trip to the host; pays with many vCPUs, needs the index.")),
            },
    };
}

static SettingGroup memoryAndTlb()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Memory and TLB"),
        .place = "features/hyperv",
        .settings =
            {
                offered("features/hyperv/tlbflush/@state", QT_TRANSLATE_NOOP("catalog", "TLB flush"),
                        QT_TRANSLATE_NOOP(
                            "catalog",
                            "Windows flushes other vCPUs' address caches without waking them; needs the index.")),
                extraOf("features/hyperv/tlbflush/@state",
                        offered("features/hyperv/tlbflush/direct/@state", QT_TRANSLATE_NOOP("catalog", "Direct"),
                                QT_TRANSLATE_NOOP("catalog",
                                                  "Guests inside the guest flush without a detour through Windows."),
                                "11.0")),
                extraOf("features/hyperv/tlbflush/@state",
                        offered("features/hyperv/tlbflush/extended/@state", QT_TRANSLATE_NOOP("catalog", "Extended"),
                                QT_TRANSLATE_NOOP("catalog", "Flushes single ranges of addresses rather than all."),
                                "11.0")),
                offered("features/hyperv/xmm_input/@state", QT_TRANSLATE_NOOP("catalog", "Input in XMM"),
                        QT_TRANSLATE_NOOP("catalog",
                                          "Short requests go to the host in registers rather than through memory."),
                        "10.7"),
            },
    };
}

static SettingGroup nesting()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Nesting and migration"),
        .place = "features/hyperv",
        .folded = true,
        .settings =
            {
                offered(
                    "features/hyperv/evmcs/@state", QT_TRANSLATE_NOOP("catalog", "Enlightened VMCS"),
                    QT_TRANSLATE_NOOP("catalog",
                                      "Speeds up Hyper-V and WSL inside Windows; Intel only, needs the virtual APIC.")),
                offered("features/hyperv/emsr_bitmap/@state", QT_TRANSLATE_NOOP("catalog", "MSR bitmap"),
                        QT_TRANSLATE_NOOP(
                            "catalog",
                            "Spares looking through all of a nested guest's MSR rights when they did not change."),
                        "10.7"),
                offered(
                    "features/hyperv/avic/@state", QT_TRANSLATE_NOOP("catalog", "Hardware APIC"),
                    QT_TRANSLATE_NOOP(
                        "catalog", "Lets Windows use AMD's AVIC or Intel's APICv although other interfaces are on.")),
                offered("features/hyperv/reenlightenment/@state", QT_TRANSLATE_NOOP("catalog", "Reenlightenment"),
                        QT_TRANSLATE_NOOP(
                            "catalog",
                            "Windows learns that the TSC runs at another speed after it moved to another host.")),
            },
    };
}

static SettingGroup identity()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Identity and diagnostics"),
        .place = "features/hyperv",
        .settings =
            {
                offered("features/hyperv/vendor_id/@state", QT_TRANSLATE_NOOP("catalog", "Vendor id"),
                        QT_TRANSLATE_NOOP(
                            "catalog",
                            "Names another hypervisor to Windows; some drivers refuse to run under the usual name.")),
                {.path = "features/hyperv/vendor_id/@value",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Name"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Up to 12 characters, no comma."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "Microsoft Hv"),
                 .when = {{"features/hyperv/vendor_id/@state", "on"}},
                 .beside = true,
                 .example = "0123456789ab"},
                offered(
                    "features/hyperv/runtime/@state", QT_TRANSLATE_NOOP("catalog", "Run time"),
                    QT_TRANSLATE_NOOP(
                        "catalog", "Windows can tell the time its vCPUs ran from the time they waited for the host.")),
                offered("features/hyperv/reset/@state", QT_TRANSLATE_NOOP("catalog", "Reset"),
                        QT_TRANSLATE_NOOP(
                            "catalog", "Windows may restart the machine through Hyper-V's register; it seldom does.")),
            },
    };
}

SettingPage Pages::hyperv()
{
    SettingPage page{
        .id = "hyperv",
        .title = QT_TRANSLATE_NOOP("catalog", "Hyper-V"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog", "Windows was taught to run well under Hyper-V; QEMU can speak that language. Each "
                       "interface here spares a Windows guest some waiting, other systems ignore most of them."),
        .groups = {mode(), basics(), timersAndInterrupts(), memoryAndTlb(), nesting(), identity()},
    };
    for (SettingGroup &group : page.groups)
        group.when = {{"os/type/@arch", "x86_64 i686 aarch64 -"}};
    return page;
}
