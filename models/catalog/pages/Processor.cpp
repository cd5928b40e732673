// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Pages.h"
#include "models/catalog/pages/ProcessorGroups.h"
#include "models/catalog/pages/Words.h"

using namespace Pages;

static SettingGroup processors()
{
    return {
        .title = "",
        .place = "",
        .settings =
            {
                {.path = "vcpu",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Processors"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "How many virtual CPUs the guest can have at most; the topology must come to the same number."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "one"),
                 .minimum = 1,
                 .maximum = 65535,
                 .example = "8"},
                {.path = "vcpu/@current",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "At start"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "How many of them are plugged in when the guest starts; the others can be added while it runs."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "all of them"),
                 .minimum = 1,
                 .maximum = 65535,
                 .takes = Takes::Now,
                 .beside = true,
                 .example = "4"},
                {.path = "vcpu/@cpuset",
                 .kind = Kind::CpuSet,
                 .label = QT_TRANSLATE_NOOP("catalog", "Host processors"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "The host CPUs that all of the machine may run on, unless single vCPUs are pinned elsewhere."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "any host CPU"),
                 .example = "1-4,^2"},
                {.path = "vcpu/@placement",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Placement"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Automatic asks numad at each start for the best host CPUs and "
                                                      "ignores the list of host processors."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "by hand, unless memory placement is automatic"),
                 .words = {{"static", QT_TRANSLATE_NOOP("catalog", "By hand")},
                           {"auto", QT_TRANSLATE_NOOP("catalog", "Automatic (numad)")}}},
            },
    };
}

static QList<Word> modelNames()
{
    return {
        {"EPYC-Genoa", QT_TRANSLATE_NOOP("catalog", "EPYC-Genoa (AMD Zen 4)")},
        {"EPYC-Milan", QT_TRANSLATE_NOOP("catalog", "EPYC-Milan (AMD Zen 3)")},
        {"EPYC-Rome", QT_TRANSLATE_NOOP("catalog", "EPYC-Rome (AMD Zen 2)")},
        {"EPYC-IBPB", QT_TRANSLATE_NOOP("catalog", "EPYC-IBPB (AMD Zen, with IBPB)")},
        {"EPYC", QT_TRANSLATE_NOOP("catalog", "EPYC (AMD Zen)")},
        {"Opteron_G5", QT_TRANSLATE_NOOP("catalog", "Opteron_G5 (AMD Piledriver)")},
        {"Opteron_G3", QT_TRANSLATE_NOOP("catalog", "Opteron_G3 (AMD K10)")},
        {"SapphireRapids", QT_TRANSLATE_NOOP("catalog", "SapphireRapids (Intel, 2023)")},
        {"Icelake-Server", QT_TRANSLATE_NOOP("catalog", "Icelake-Server (Intel, 2021)")},
        {"Icelake-Server-noTSX", QT_TRANSLATE_NOOP("catalog", "Icelake-Server without TSX")},
        {"Cooperlake", QT_TRANSLATE_NOOP("catalog", "Cooperlake (Intel, 2020)")},
        {"Cascadelake-Server", QT_TRANSLATE_NOOP("catalog", "Cascadelake-Server (Intel, 2019)")},
        {"Cascadelake-Server-noTSX", QT_TRANSLATE_NOOP("catalog", "Cascadelake-Server without TSX")},
        {"Skylake-Server", QT_TRANSLATE_NOOP("catalog", "Skylake-Server (Intel, 2017)")},
        {"Skylake-Server-IBRS", QT_TRANSLATE_NOOP("catalog", "Skylake-Server with IBRS")},
        {"Skylake-Client", QT_TRANSLATE_NOOP("catalog", "Skylake-Client (Intel, 2015)")},
        {"Skylake-Client-IBRS", QT_TRANSLATE_NOOP("catalog", "Skylake-Client with IBRS")},
        {"Broadwell", QT_TRANSLATE_NOOP("catalog", "Broadwell (Intel, 2014)")},
        {"Broadwell-noTSX", QT_TRANSLATE_NOOP("catalog", "Broadwell without TSX")},
        {"Haswell", QT_TRANSLATE_NOOP("catalog", "Haswell (Intel, 2013)")},
        {"Haswell-noTSX", QT_TRANSLATE_NOOP("catalog", "Haswell without TSX")},
        {"IvyBridge", QT_TRANSLATE_NOOP("catalog", "IvyBridge (Intel, 2012)")},
        {"SandyBridge", QT_TRANSLATE_NOOP("catalog", "SandyBridge (Intel, 2011)")},
        {"Westmere", QT_TRANSLATE_NOOP("catalog", "Westmere (Intel, 2010)")},
        {"Nehalem", QT_TRANSLATE_NOOP("catalog", "Nehalem (Intel, 2008)")},
        {"Penryn", QT_TRANSLATE_NOOP("catalog", "Penryn (Intel, 2007)")},
        {"Conroe", QT_TRANSLATE_NOOP("catalog", "Conroe (Intel, 2006)")},
        {"qemu64", QT_TRANSLATE_NOOP("catalog", "qemu64 (QEMU's plain 64-bit CPU)")},
        {"kvm64", QT_TRANSLATE_NOOP("catalog", "kvm64 (KVM's plain 64-bit CPU)")},
        {"qemu32", QT_TRANSLATE_NOOP("catalog", "qemu32 (QEMU's plain 32-bit CPU)")},
        {"pentium3", QT_TRANSLATE_NOOP("catalog", "pentium3 (for old systems)")},
        {"pentium", QT_TRANSLATE_NOOP("catalog", "pentium (for very old systems)")},
        {"486", QT_TRANSLATE_NOOP("catalog", "486 (for DOS and its time)")},
        {"cortex-a53", QT_TRANSLATE_NOOP("catalog", "cortex-a53 (Arm)")},
        {"cortex-a57", QT_TRANSLATE_NOOP("catalog", "cortex-a57 (Arm)")},
        {"cortex-a72", QT_TRANSLATE_NOOP("catalog", "cortex-a72 (Arm)")},
        {"Neoverse-N1", QT_TRANSLATE_NOOP("catalog", "Neoverse-N1 (Arm)")},
        {"POWER9", QT_TRANSLATE_NOOP("catalog", "POWER9 (IBM)")},
        {"POWER10", QT_TRANSLATE_NOOP("catalog", "POWER10 (IBM)")},
    };
}

static SettingGroup model()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Model"),
        .place = "cpu",
        .settings =
            {
                {.path = "cpu/@mode",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Mode"),
                 .help = QT_TRANSLATE_NOOP("catalog", "What CPU the guest sees: passing the host's through is fastest, "
                                                      "a named model moves between hosts."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the named model, or else QEMU's plainest CPU"),
                 .words = {{"host-passthrough", QT_TRANSLATE_NOOP("catalog", "The host's own (passthrough)")},
                           {"host-model", QT_TRANSLATE_NOOP("catalog", "Like the host's (model)")},
                           {"maximum", QT_TRANSLATE_NOOP("catalog", "All that QEMU can do (maximum)")},
                           {"custom", QT_TRANSLATE_NOOP("catalog", "As named below (custom)")}}},
                {.path = "cpu/model",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Model name"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "The CPU by name; the host must be able to do all that the name stands for."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "as the mode says"),
                 .words = modelNames(),
                 .openWords = true,
                 .example = "EPYC-Rome",
                 .offer = Offer::CpuModels},
                {.path = "cpu/model/@fallback",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Fallback"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "Whether a similar model may stand in where QEMU doesn't know the named one."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "a similar model may stand in"),
                 .words = {{"allow", QT_TRANSLATE_NOOP("catalog", "Take a similar one")},
                           {"forbid", QT_TRANSLATE_NOOP("catalog", "Refuse to start")}}},
                {.path = "cpu/@match",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Match"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How the host's further abilities count: given to the guest, "
                                                      "hidden from it, or a reason not to start."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "exactly the named model"),
                 .words = {{"exact", QT_TRANSLATE_NOOP("catalog", "Exactly this model")},
                           {"minimum", QT_TRANSLATE_NOOP("catalog", "At least this model")},
                           {"strict", QT_TRANSLATE_NOOP("catalog", "Only on such a host")}},
                 .when = {{"cpu/model"}}},
                {.path = "cpu/@check",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Check"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "How closely libvirt compares the CPU that QEMU made with the one that was asked for."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "libvirt chooses by the mode"),
                 .words = {{"none", QT_TRANSLATE_NOOP("catalog", "Not at all")},
                           {"partial", QT_TRANSLATE_NOOP("catalog", "Before the start")},
                           {"full", QT_TRANSLATE_NOOP("catalog", "Every feature")}}},
                {.path = "cpu/@migratable",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Migratable"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "Off also passes on features that keep the guest from moving to another host, such as invtsc."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "on with the host's own CPU"),
                 .words = onOff(),
                 .when = {{"cpu/@mode", "host-passthrough maximum"}}},
                {.path = "cpu/@deprecated_features",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Outdated features"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "On s390x, whether features that newer hardware drops are still shown to the guest."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the host's CPU model as it is"),
                 .words = onOff(),
                 .since = "11.0"},
                {.path = "cpu/vendor",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Host vendor"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Start only on hosts with a CPU of this maker."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "any maker"),
                 .words = {{"Intel"}, {"AMD"}, {"Hygon"}, {"ARM", QT_TRANSLATE_NOOP("catalog", "Arm")}, {"IBM"}},
                 .openWords = true,
                 .example = "AMD"},
                {.path = "cpu/model/@vendor_id",
                 .kind = Kind::Text,
                 .label = QT_TRANSLATE_NOOP("catalog", "Vendor id"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The 12 letters that the guest reads as its CPU's maker."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "as the model has it"),
                 .example = "GenuineIntel"},
            },
    };
}

static SettingGroup topology()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Topology"),
        .place = "cpu/topology",
        .settings =
            {
                {.path = "cpu/topology/@sockets",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Sockets"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Packages on the board; Windows desktops use two at most."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "QEMU makes every vCPU a socket, or a core on newer machines"),
                 .minimum = 1,
                 .maximum = MaximumUInt},
                {.path = "cpu/topology/@dies",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Dies"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Chips in each package."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "one"),
                 .minimum = 1,
                 .maximum = MaximumUInt},
                {.path = "cpu/topology/@clusters",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Clusters"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "Groups of cores on each die that share a cache; Arm guests look at them."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "one"),
                 .minimum = 1,
                 .maximum = MaximumUInt,
                 .since = "10.1"},
                {.path = "cpu/topology/@cores",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Cores"),
                 .help = QT_TRANSLATE_NOOP("catalog", "Cores in each die or cluster."),
                 .minimum = 1,
                 .maximum = MaximumUInt,
                 .example = "4"},
                {.path = "cpu/topology/@threads",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Threads"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog",
                     "Threads in each core; two helps only if vCPUs are pinned to the host's threads in pairs."),
                 .minimum = 1,
                 .maximum = MaximumUInt,
                 .example = "2"},
            },
    };
}

SettingPage Pages::processor()
{
    return {
        .id = "processor",
        .title = QT_TRANSLATE_NOOP("catalog", "Processor"),
        .intro = QT_TRANSLATE_NOOP("catalog",
                                   "How many processors the guest has, what they can do and how they hang together. "
                                   "Close to the host is fast, a plain named model travels well."),
        .groups = {processors(), model(), topology(), processorFeatures(), processorCaches(), guestNuma(),
                   guestNumaInterconnects(), processorHotplug()},
    };
}
