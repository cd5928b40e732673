// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/ProcessorGroups.h"
#include "models/catalog/pages/Words.h"

static QList<Word> featureNames()
{
    return {
        {"topoext", QT_TRANSLATE_NOOP("catalog", "topoext (AMD: threads in the topology)")},
        {"invtsc", QT_TRANSLATE_NOOP("catalog", "invtsc (a time stamp counter that never stops)")},
        {"vmx", QT_TRANSLATE_NOOP("catalog", "vmx (Intel: guests inside the guest)")},
        {"svm", QT_TRANSLATE_NOOP("catalog", "svm (AMD: guests inside the guest)")},
        {"hypervisor", QT_TRANSLATE_NOOP("catalog", "hypervisor (tells the guest that it is one)")},
        {"x2apic", QT_TRANSLATE_NOOP("catalog", "x2apic (cheaper interrupts)")},
        {"pcid", QT_TRANSLATE_NOOP("catalog", "pcid (cheaper Meltdown mitigation)")},
        {"invpcid", QT_TRANSLATE_NOOP("catalog", "invpcid (goes with pcid)")},
        {"spec-ctrl", QT_TRANSLATE_NOOP("catalog", "spec-ctrl (Intel: Spectre mitigation)")},
        {"ibpb", QT_TRANSLATE_NOOP("catalog", "ibpb (AMD: Spectre mitigation)")},
        {"ssbd", QT_TRANSLATE_NOOP("catalog", "ssbd (Intel: store bypass mitigation)")},
        {"virt-ssbd", QT_TRANSLATE_NOOP("catalog", "virt-ssbd (AMD: store bypass mitigation)")},
        {"md-clear", QT_TRANSLATE_NOOP("catalog", "md-clear (Intel: MDS mitigation)")},
        {"pdpe1gb", QT_TRANSLATE_NOOP("catalog", "pdpe1gb (pages of 1 GiB)")},
        {"aes", QT_TRANSLATE_NOOP("catalog", "aes (encryption in hardware)")},
        {"avx2", QT_TRANSLATE_NOOP("catalog", "avx2 (256-bit vectors)")},
        {"avx512f", QT_TRANSLATE_NOOP("catalog", "avx512f (512-bit vectors)")},
        {"rdrand", QT_TRANSLATE_NOOP("catalog", "rdrand (random numbers in hardware)")},
        {"arch-capabilities", QT_TRANSLATE_NOOP("catalog", "arch-capabilities (Intel: what is not vulnerable)")},
        {"smep"},
        {"smap"},
        {"umip"},
        {"hle"},
        {"rtm"},
    };
}

SettingGroup Pages::processorFeatures()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Features"),
        .place = "cpu/feature",
        .settings =
            {
                {.path = "cpu/feature[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "CPU features"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "Single abilities of the CPU, added to the model or taken from it."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "those of the model")},
                {.path = "cpu/feature[]/@name",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Name"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The feature as libvirt's CPU map names it."),
                 .words = featureNames(),
                 .openWords = true,
                 .example = "topoext"},
                {.path = "cpu/feature[]/@policy",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Policy"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "Whether the guest gets the feature, and what happens where the host lacks it."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "require"),
                 .words = {{"require", QT_TRANSLATE_NOOP("catalog", "Require: on, or no start")},
                           {"optional", QT_TRANSLATE_NOOP("catalog", "Optional: on if the host has it")},
                           {"force", QT_TRANSLATE_NOOP("catalog", "Force: on, whatever the host has")},
                           {"disable", QT_TRANSLATE_NOOP("catalog", "Disable: off")},
                           {"forbid", QT_TRANSLATE_NOOP("catalog", "Forbid: no start if the host has it")}}},
            },
    };
}

SettingGroup Pages::processorCaches()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Cache and address width"),
        .place = "cpu",
        .folded = true,
        .settings =
            {
                {.path = "cpu/cache/@mode",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "CPU cache"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "What the guest is told about the processor's caches; schedulers and games go by it."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "QEMU decides"),
                 .words = {{"passthrough", QT_TRANSLATE_NOOP("catalog", "The host's own")},
                           {"emulate", QT_TRANSLATE_NOOP("catalog", "Made up by QEMU")},
                           {"disable", QT_TRANSLATE_NOOP("catalog", "None")}}},
                {.path = "cpu/cache/@level",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Level"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "The cache level that is meant; QEMU emulates level 3 only and passes all through."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "all levels"),
                 .words = {{"1", QT_TRANSLATE_NOOP("catalog", "Level 1")},
                           {"2", QT_TRANSLATE_NOOP("catalog", "Level 2")},
                           {"3", QT_TRANSLATE_NOOP("catalog", "Level 3")}},
                 .when = {{"cpu/cache/@mode"}},
                 .beside = true},
                {.path = "cpu/maxphysaddr/@mode",
                 .kind = Kind::Choice,
                 .label = QT_TRANSLATE_NOOP("catalog", "Address width"),
                 .help = QT_TRANSLATE_NOOP("catalog", "How many bits a physical address of the guest has: a bound for "
                                                      "memory and for big GPUs' windows."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "QEMU decides, mostly 40 bits"),
                 .words = {{"passthrough", QT_TRANSLATE_NOOP("catalog", "The host's own")},
                           {"emulate", QT_TRANSLATE_NOOP("catalog", "As many as given")}}},
                {.path = "cpu/maxphysaddr/@bits",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Bits"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The width to emulate; not more than the host has."),
                 .unit = QT_TRANSLATE_NOOP("catalog", "bits"),
                 .minimum = 32,
                 .maximum = 64,
                 .when = {{"cpu/maxphysaddr/@mode", "emulate"}},
                 .beside = true,
                 .example = "42"},
                {.path = "cpu/maxphysaddr/@limit",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "At most"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "Caps the host's width, so that the guest can move to a host with a smaller one."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "no cap"),
                 .unit = QT_TRANSLATE_NOOP("catalog", "bits"),
                 .minimum = 32,
                 .maximum = 64,
                 .when = {{"cpu/maxphysaddr/@mode", "passthrough"}},
                 .since = "9.3",
                 .beside = true,
                 .example = "39"},
            },
    };
}

SettingGroup Pages::processorHotplug()
{
    return {
        .title = QT_TRANSLATE_NOOP("catalog", "Single vCPUs"),
        .place = "vcpus",
        .folded = true,
        .settings =
            {
                {.path = "vcpus/vcpu[]",
                 .kind = Kind::Rows,
                 .label = QT_TRANSLATE_NOOP("catalog", "vCPUs"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "Which vCPUs are there at the start and which can be plugged in later, one by one."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "the first ones are there, as many as above")},
                {.path = "vcpus/vcpu[]/@id",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "vCPU"),
                 .help = QT_TRANSLATE_NOOP("catalog", "The vCPU's number, counted from 0."),
                 .maximum = MaximumUInt},
                {.path = "vcpus/vcpu[]/@enabled",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Enabled"),
                 .help =
                     QT_TRANSLATE_NOOP("catalog", "Whether it is plugged in when the guest starts; vCPU 0 always is."),
                 .words = yesNo()},
                {.path = "vcpus/vcpu[]/@hotpluggable",
                 .kind = Kind::Switch,
                 .label = QT_TRANSLATE_NOOP("catalog", "Hot-pluggable"),
                 .help = QT_TRANSLATE_NOOP("catalog",
                                           "Whether it can be taken out again while the guest runs; vCPU 0 never can."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "no if enabled, yes if not"),
                 .words = yesNo()},
                {.path = "vcpus/vcpu[]/@order",
                 .kind = Kind::Number,
                 .label = QT_TRANSLATE_NOOP("catalog", "Order"),
                 .help = QT_TRANSLATE_NOOP(
                     "catalog", "In which order enabled vCPUs are added; give it to all of them or to none."),
                 .unset = QT_TRANSLATE_NOOP("catalog", "by their numbers"),
                 .minimum = 1,
                 .maximum = MaximumUInt},
            },
    };
}
