// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/FeatureGroups.h"
#include "models/catalog/pages/Words.h"

using namespace Pages;

static Setting onOrOff(const char *path, const char *label, const char *help)
{
    return {.path = path,
            .kind = Kind::Switch,
            .label = label,
            .help = help,
            .unset = QT_TRANSLATE_NOOP("catalog", "QEMU decides"),
            .words = onOff()};
}

SettingGroup Pages::armFeatures()
{
    Setting ras = onOrOff("features/ras/@state", QT_TRANSLATE_NOOP("catalog", "Memory errors"),
                          QT_TRANSLATE_NOOP("catalog", "Hands errors of the host's memory on to Arm guests (RAS)."));
    ras.since = "10.5";
    ras.when = {{"os/type/@arch", Arms}};
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Arm and RISC-V"),
        .place = "features",
        .folded = true,
        .settings =
            {
                {.path = "features/gic/@version",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Interrupt controller"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Arm's GIC; version 3 takes more than eight vCPUs."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt takes what the host can do"),
                 .words = {{"host", QT_TRANSLATE_NOOP("catalog", "As the host")},
                           {"2", QT_TRANSLATE_NOOP("catalog", "Version 2")},
                           {"3", QT_TRANSLATE_NOOP("catalog", "Version 3")}},
                 .when = {{"os/type/@arch", Arms}}},
                ras,
                {.path = "features/virtualization",
                 .kind = Kind::Presence,
                 .label = QT_TRANSLATE_NOOP("catalog", "Nested guests"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Lets the guest run virtual machines of its own."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "off"),
                 .when = {{"os/type/@arch", Arms}},
                 .since = "12.8"},
                {.path = "features/aia/@value",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "RISC-V interrupts"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Which parts of the Advanced Interrupt Architecture there are."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "QEMU decides"),
                 .words = {{"none", QT_TRANSLATE_NOOP("catalog", "None")},
                           {"aplic", QT_TRANSLATE_NOOP("catalog", "APLIC")},
                           {"aplic-imsic", QT_TRANSLATE_NOOP("catalog", "APLIC and IMSIC")}},
                 .when = {{"os/type/@arch", RiscVs}},
                 .since = "11.1"},
            },
    };
}

static QList<Word> mitigation()
{
    return {{"broken", QT_TRANSLATE_NOOP("catalog", "Not guarded (broken)")},
            {"workaround", QT_TRANSLATE_NOOP("catalog", "By software (workaround)")},
            {"fixed", QT_TRANSLATE_NOOP("catalog", "By hardware (fixed)")}};
}

static Setting guard(const char *path, const char *label, const char *help, const QList<Word> &words)
{
    return {.path = path,
            .kind = Kind::Choice,
            .label = label,
            .help = help,
            .unset = QT_TRANSLATE_NOOP("catalog", "the machine decides"),
            .words = words};
}

SettingGroup Pages::powerAndZFeatures()
{
    SettingGroup group{
        .title = QT_TRANSLATE_NOOP("catalog", "POWER and IBM Z"),
        .place = "features",
        .folded = true,
        .settings =
            {
                {.path = "features/hpt/@resizing",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Page table resizing"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "Whether a POWER guest may change its hash page table as its memory grows."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "QEMU decides"),
                 .words = {{"enabled", QT_TRANSLATE_NOOP("catalog", "If the guest can")},
                           {"disabled", QT_TRANSLATE_NOOP("catalog", "No")},
                           {"required", QT_TRANSLATE_NOOP("catalog", "Only guests that can")}}},
                {.path = "features/hpt/maxpagesize",
                 .kind = Kind::Size,
                 .label = QT_TRANSLATE_NOOP("catalog", "Largest page"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "The largest pages that a POWER guest with a hash table may use."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "QEMU decides"),
                 .minimum = 1,
                 .example = "16384"},
                sizeUnit("features/hpt/maxpagesize/@unit"),
                onOrOff("features/htm/@state", QT_TRANSLATE_NOOP("catalog", "Transactional memory"),
                        QT_TRANSLATE_NOOP("catalog", "POWER's hardware transactions, up to POWER8 and POWER9.")),
                onOrOff("features/nested-hv/@state", QT_TRANSLATE_NOOP("catalog", "Nested guests on POWER"),
                        QT_TRANSLATE_NOOP("catalog", "Lets a POWER9 guest run virtual machines of its own.")),
                guard("features/cfpc/@value", QT_TRANSLATE_NOOP("catalog", "Cache flush"),
                      QT_TRANSLATE_NOOP("catalog",
                                        "How POWER flushes its cache when it changes privileges, for Meltdown."),
                      mitigation()),
                guard("features/sbbc/@value", QT_TRANSLATE_NOOP("catalog", "Bounds check"),
                      QT_TRANSLATE_NOOP("catalog", "How POWER keeps speculation inside bounds, for Spectre version 1."),
                      mitigation()),
                guard("features/ibs/@value", QT_TRANSLATE_NOOP("catalog", "Indirect branches"),
                      QT_TRANSLATE_NOOP("catalog", "How POWER guards speculated jumps, for Spectre version 2."),
                      {{"broken", QT_TRANSLATE_NOOP("catalog", "Not guarded (broken)")},
                       {"workaround", QT_TRANSLATE_NOOP("catalog", "By software (workaround)")},
                       {"fixed-ibs", QT_TRANSLATE_NOOP("catalog", "Serialised (fixed-ibs)")},
                       {"fixed-ccd", QT_TRANSLATE_NOOP("catalog", "No count cache (fixed-ccd)")},
                       {"fixed-na", QT_TRANSLATE_NOOP("catalog", "Not affected (fixed-na)")}}),
                onOrOff("features/ccf-assist/@state", QT_TRANSLATE_NOOP("catalog", "Count cache assist"),
                        QT_TRANSLATE_NOOP("catalog", "POWER's help for software that flushes the count cache.")),
                {.path = "features/async-teardown/@enabled",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Quick end"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "Frees a big guest's memory in the background; protected IBM Z guests need it."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "on for IBM Z where QEMU can, else off"),
                 .words = yesNo(),
                 .since = "9.6"},
            },
    };
    // Any guest may end quickly.
    for (Setting &setting : group.settings) {
        if (qstrcmp(setting.path, "features/async-teardown/@enabled") != 0)
            setting.when.append(Condition{"os/type/@arch", Powers});
    }
    return group;
}

namespace {

/** One of Linux's capabilities, which all read the same but for their texts. */
struct Capability
{
    const char *path;
    const char *label;
    const char *help;
};

} // namespace

#define CAPABILITY(name, label, help)                                                                                  \
    {                                                                                                                  \
        "features/capabilities/" name "/@state", label, QT_TRANSLATE_NOOP("catalog", help)                             \
    }

static constexpr Capability capabilities[] = {
    CAPABILITY("audit_control", "audit_control", "Turns the kernel's audit on and off and changes its rules."),
    CAPABILITY("audit_write", "audit_write", "Writes to the kernel's audit log."),
    CAPABILITY("block_suspend", "block_suspend", "Keeps the host from going to sleep."),
    CAPABILITY("chown", "chown", "Gives files to any user and group."),
    CAPABILITY("dac_override", "dac_override", "Reads, writes and runs files whatever their permissions say."),
    CAPABILITY("dac_read_search", "dac_read_search", "Reads files and folders whatever their permissions say."),
    CAPABILITY("fowner", "fowner", "Changes files of others as if it owned them."),
    CAPABILITY("fsetid", "fsetid", "Keeps set-user-id and set-group-id when a file is changed."),
    CAPABILITY("ipc_lock", "ipc_lock", "Locks memory, so that it is never swapped out."),
    CAPABILITY("ipc_owner", "ipc_owner", "Uses System V message queues and shared memory of others."),
    CAPABILITY("kill", "kill", "Sends signals to any process in the container."),
    CAPABILITY("lease", "lease", "Takes leases on files of others."),
    CAPABILITY("linux_immutable", "linux_immutable", "Marks files as immutable or append-only."),
    CAPABILITY("mac_admin", "mac_admin", "Changes the rules of mandatory access control (Smack)."),
    CAPABILITY("mac_override", "mac_override", "Is not held by mandatory access control (Smack)."),
    CAPABILITY("mknod", "mknod", "Makes device files."),
    CAPABILITY("net_admin", "net_admin", "Sets up interfaces, routes and the firewall."),
    CAPABILITY("net_bind_service", "net_bind_service", "Listens on ports below 1024."),
    CAPABILITY("net_broadcast", "net_broadcast", "Sends broadcasts and listens to multicasts."),
    CAPABILITY("net_raw", "net_raw", "Sends and reads raw packets, as ping does."),
    CAPABILITY("setgid", "setgid", "Takes on any group."),
    CAPABILITY("setfcap", "setfcap", "Gives capabilities to files."),
    CAPABILITY("setpcap", "setpcap", "Passes on and drops capabilities."),
    CAPABILITY("setuid", "setuid", "Takes on any user."),
    CAPABILITY("sys_admin", "sys_admin", "Mounts file systems and much more: nearly all that an administrator may do."),
    CAPABILITY("sys_boot", "sys_boot", "Restarts and loads another kernel."),
    CAPABILITY("sys_chroot", "sys_chroot", "Changes the root folder."),
    CAPABILITY("sys_module", "sys_module", "Loads modules into the host's kernel."),
    CAPABILITY("sys_nice", "sys_nice", "Raises priorities and picks schedulers and processors."),
    CAPABILITY("sys_pacct", "sys_pacct", "Turns the accounting of processes on and off."),
    CAPABILITY("sys_ptrace", "sys_ptrace", "Looks into other processes, as debuggers do."),
    CAPABILITY("sys_rawio", "sys_rawio", "Talks to hardware past the kernel's drivers."),
    CAPABILITY("sys_resource", "sys_resource", "Goes beyond quotas and resource limits."),
    CAPABILITY("sys_time", "sys_time", "Sets the host's clock."),
    CAPABILITY("sys_tty_config", "sys_tty_config", "Sets up virtual terminals and hangs them up."),
    CAPABILITY("syslog", "syslog", "Reads and clears the kernel's log."),
    CAPABILITY("wake_alarm", "wake_alarm", "Sets alarms that wake the host up."),
};

#undef CAPABILITY

SettingGroup Pages::containerFeatures()
{
    SettingGroup group{
        .title = QT_TRANSLATE_NOOP("catalog", "Containers"),
        .place = "features/capabilities",
        .folded = true,
        .when = {{"@type", "lxc -"}},
        .settings =
            {
                {.path = "features/privnet",
                 .kind = Kind::Presence,
                 .label = QT_TRANSLATE_NOOP("catalog", "Private network"),
                 .help = QT_TRANSLATE_NOOP("catalog", "A container without interfaces doesn't see the host's network."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "private only if it has interfaces")},
                {.path = "features/capabilities/@policy",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Capabilities"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "What root in the container may do, apart from what is set below."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt's choice of safe ones"),
                 .words = {{"default", QT_TRANSLATE_NOOP("catalog", "The safe ones (default)")},
                           {"allow", QT_TRANSLATE_NOOP("catalog", "All of them (allow)")},
                           {"deny", QT_TRANSLATE_NOOP("catalog", "None of them (deny)")}}},
            },
    };
    for (const Capability &capability : capabilities) {
        group.settings.append({.path = capability.path,
                               .kind = Kind::Switch,
                               .label = capability.label,
                               .help = capability.help,
                               .unset = QT_TRANSLATE_NOOP("catalog", "as the policy says"),
                               .words = onOff()});
    }
    return group;
}
