// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Rules.h"

#include "models/document/PathEdit.h"
#include "models/document/PathIndex.h"
#include "models/draft/rules/RuleChecks.h"
#include "models/draft/rules/RuleTools.h"

using namespace Qt::StringLiterals;

namespace Rules {

const QList<Rule> &all()
{
    using Severity = Problem::Severity;
    static const QList<Rule> rules{
        {"not-a-domain", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "The root element is not <domain>."), RuleChecks::notADomain},
        {"required", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "Type, name or memory is missing."), RuleChecks::required},
        {"value", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "A value is none that the setting can have."), RuleChecks::values},
        {"doubled", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "An element is there twice where libvirt reads one."), RuleChecks::doubled},
        {"namespace", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "Content for QEMU or another hypervisor stands without its namespace."), RuleChecks::namespaces},
        {"kvm-arch", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "KVM is to run a guest of another architecture than the host’s."), RuleChecks::kvmArch},
        {"topology", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "The topology does not make as many processors as there are vCPUs."), RuleChecks::topology},
        {"current-vcpus", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "More vCPUs are on at the start than there are."), RuleChecks::currentVcpus},
        {"vcpu-list", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "The list of single vCPUs has one that is not there, or vCPU 0 is off."), RuleChecks::vcpuList},
        {"vcpu-states", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "The list of single vCPUs has another number on than the start."), RuleChecks::vcpuStates},
        {"numa-cells", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "A guest NUMA cell has a vCPU that is not there or in another cell."), RuleChecks::numaCells},
        {"numa-memory", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "The guest’s NUMA cells have another sum of memory than the machine."), RuleChecks::numaMemory},
        {"numa-vcpus", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "A vCPU is in none of the guest’s NUMA cells."), RuleChecks::numaVcpus},
        {"current-memory", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "The guest starts with more memory than it may have."), RuleChecks::currentMemory},
        {"hugepages-free", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "The host has too few huge pages, or too few are free."), RuleChecks::hugePages},
        {"hugepages-size", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "The memory is no whole number of huge pages."), RuleChecks::hugePageSize},
        {"memory-limit", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "The limit of QEMU’s memory is too low for the guest’s memory."), RuleChecks::memoryLimit},
        {"swap-limit", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "The limit of memory with swap is below that of memory alone."), RuleChecks::swapLimit},
        {"shared-memory", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "virtiofs or a vhost-user disk is there without shared memory."), RuleChecks::sharedMemory},
        {"numatune-auto", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "Host nodes are listed although their choice is automatic."), RuleChecks::numatuneAuto},
        {"balloon-passthrough", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "Memory is to be given back to the host in spite of passed-through devices."), RuleChecks::balloonPinned},
        {"hyperv-needs", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "A Hyper-V interface is on without another that it needs."), RuleChecks::hypervNeeds},
        {"hyperv-clock", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "A Windows guest has Hyper-V interfaces but not the Hyper-V clock."), RuleChecks::hypervClock},
        {"secure-boot-smm", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "Secure boot is wanted without system management mode."), RuleChecks::secureBoot},
        {"uefi-acpi", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "UEFI is wanted without ACPI."), RuleChecks::uefiAcpi},
        {"boot-order-twice", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "The boot order stands at the machine and at its devices."), RuleChecks::bootOrderTwice},
        {"smbios-mode", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "There are SMBIOS entries that the guest does not see."), RuleChecks::smbiosMode},
        {"smbios-empty", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "SMBIOS is to be taken from entries that are not there."), RuleChecks::smbiosEmpty},
        {"timer-policy", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "A timer has a policy for missed ticks that it cannot have."), RuleChecks::timerPolicy},
        {"windows-hpet", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "A Windows guest has the HPET, which costs the host much."), RuleChecks::windowsHpet},
        {"windows-kvmclock", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "A Windows guest has kvmclock, which it does not know."), RuleChecks::windowsKvmclock},
        {"windows-local-time", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "A Windows guest has a hardware clock that shows UTC."), RuleChecks::windowsLocalTime},
        {"pin-vcpus", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "A vCPU is pinned that is not there."), RuleChecks::pinsBeyond},
        {"pin-host", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "Something is pinned to a CPU that the host does not have."), RuleChecks::pinsOffHost},
        {"pin-twice", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "A vCPU is pinned twice."), RuleChecks::pinTwice},
        {"pin-overlap", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "QEMU’s own threads may run on CPUs that vCPUs are pinned to."), RuleChecks::pinsOverlap},
        {"pin-shared", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "Two vCPUs are pinned to the same CPU."), RuleChecks::pinsShared},
        {"iothread", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "An I/O thread is named that is not there."), RuleChecks::ioThreads},
        {"scheduler-vcpus", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "A scheduler is set for a vCPU that is not there."), RuleChecks::vcpuSets},
        {"cache-vcpus", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "Cache or memory bandwidth is set for a vCPU that is not there."), RuleChecks::cacheSets},
        {"devices-twice", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "There is a second list of devices."), RuleChecks::devicesTwice},
        {"q35-ide", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "A disk on IDE is in a q35 machine."), RuleChecks::ideOnQ35},
        {"pc-pcie", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "A PCI Express controller is in a machine without PCI Express."), RuleChecks::pcieOnPci},
        {"address-twice", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "Two devices have the same place on a bus."), RuleChecks::addressTwice},
        {"disk-name-twice", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "Two disks have the same name."), RuleChecks::diskNameTwice},
        {"mac-twice", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "Two network cards have the same MAC address."), RuleChecks::macTwice},
        {"boot-order-taken", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "Two devices have the same turn in the boot order."), RuleChecks::bootOrderTaken},
        {"host-device-twice", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "A device of the host is given to the guest twice."), RuleChecks::hostDeviceTwice},
        {"host-device-elsewhere", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "Another machine of the host has the same device of it."), RuleChecks::claimedElsewhere},
        {"file-in-use", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "Another machine of the host writes to the same disk."), RuleChecks::fileInUse},
        {"file-missing", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "A file is named that the host does not have."), RuleChecks::fileMissing},
        {"volume-missing", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "A storage pool or volume is named that the host does not have."), RuleChecks::volumeMissing},
        {"usb-off", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "USB is off, and a device needs it."), RuleChecks::usbOff},
        {"usb-bus", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "A device is on a USB controller that is not there."), RuleChecks::usbBusMissing},
        {"scsi-controller", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "A disk on SCSI has no controller, and libvirt would add an old one."), RuleChecks::scsiController},
        {"boot-device", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "The machine is to boot from something that it does not have."), RuleChecks::bootDevice},
        {"spice-missing", Severity::Error,
         QT_TRANSLATE_NOOP("RuleTexts", "A device goes through a SPICE display, and there is none."), RuleChecks::spiceMissing},
        {"qxl-spice", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "The graphics card QXL is there without SPICE."), RuleChecks::qxlWithoutSpice},
        {"shared-memory-size", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "Shared memory has a size that it cannot have."), RuleChecks::sharedMemorySize},
        {"looking-glass-memory", Severity::Warning,
         QT_TRANSLATE_NOOP("RuleTexts", "Looking Glass has too little shared memory."), RuleChecks::lookingGlassMemory},
    };
    return rules;
}

const Rule *find(const QString &id)
{
    for (const Rule &rule : all()) {
        if (id == QLatin1StringView(rule.id))
            return &rule;
    }
    return nullptr;
}

QString about(const Rule &rule)
{
    return RuleTexts::tr(rule.about);
}

QList<Problem> problems(const XmlDocument &document, const HostFacts *host)
{
    QList<Problem> problems;
    if (document.isNull())
        return problems;
    PathIndex paths(document);
    const RuleInput input{document, host, paths};
    for (const Rule &rule : all()) {
        QList<Finding> found;
        rule.check(input, found);
        for (const Finding &finding : std::as_const(found))
            problems.append({QString::fromLatin1(rule.id), rule.severity, finding.path, finding.message, finding.repairs});
    }
    return problems;
}

TextPlace place(const Problem &problem, const XmlDocument &document)
{
    Path path = problem.path;
    ElementId element = PathEdit::find(document, path);
    if (element != NoElement && path.isAttribute()) {
        if (const auto attribute = document.attributePlace(element, path.attribute()))
            return document.place(attribute->begin);
    }
    while (element == NoElement && !path.isRoot()) {
        path = path.parent();
        element = PathEdit::find(document, path);
    }
    return document.place(element == NoElement ? 0 : document.begin(element));
}

} // namespace Rules
