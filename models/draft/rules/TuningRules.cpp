// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/rules/RuleChecks.h"
#include "models/draft/rules/RuleTools.h"
#include "models/document/PathIndex.h"
#include "models/draft/CpuSet.h"
#include "models/host/HostFacts.h"

using namespace Qt::StringLiterals;
using namespace RuleTools;

namespace {

QSet<int> hostCpus(const RuleInput &input)
{
    QSet<int> cpus;
    if (input.host) {
        for (const HostCpu &cpu : input.host->cpus)
            cpus.insert(cpu.id);
    }
    return cpus;
}

/** All elements that pin something, with their `cpuset`. */
QList<NumberedRow> pins(const RuleInput &input)
{
    return numberedRows(input, "cputune/vcpupin[]", u"cpuset") + numberedRows(input, "cputune/emulatorpin[]", u"cpuset")
        + numberedRows(input, "cputune/iothreadpin[]", u"cpuset") + numberedRows(input, "vcpu[]", u"cpuset");
}

/** The I/O threads that libvirt makes: those listed, and the lowest free numbers up to how many there are to be. */
QSet<int> ioThreadIds(const RuleInput &input)
{
    QSet<int> ids;
    for (const ElementId row : rows(input, "iothreadids/iothread[]"))
        ids.insert(int(attributeNumber(input, row, u"id").value_or(0)));
    const qint64 count = std::min<qint64>(number(input, "iothreads").value_or(0), CpuSet::Maximum);
    for (int id = 1; ids.size() < count; ++id)
        ids.insert(id);
    return ids;
}

void lookForIoThread(const RuleInput &input, ElementId element, const QString &attribute, const QSet<int> &known,
                     QList<Finding> &found)
{
    const QSet<int> missing = attributeSet(input, element, attribute) - known;
    if (!missing.isEmpty())
        found.append({pathOf(input, element, attribute), RuleTexts::tr("There is no I/O thread %1.").arg(shown(missing))});
}

/** Sets of vCPUs in the rows of @p table that go beyond those there are. */
void lookBeyond(const RuleInput &input, const char *table, QList<Finding> &found)
{
    const qint64 vcpus = number(input, "vcpu").value_or(1);
    for (const auto &[row, numbers] : numberedRows(input, table, u"vcpus")) {
        QSet<int> inside;
        for (const int vcpu : numbers) {
            if (vcpu < vcpus)
                inside.insert(vcpu);
        }
        if (inside.size() == numbers.size())
            continue;
        const Path place = pathOf(input, row, u"vcpus"_s);
        QList<Repair> repairs;
        if (!inside.isEmpty())
            repairs.append({RuleTexts::tr("Keep it to %1").arg(shown(inside)), {{place, CpuSet::format(inside)}}});
        found.append({place, RuleTexts::tr("There is no vCPU %1: there are only %2.").arg(shown(numbers - inside)).arg(vcpus), repairs});
    }
}

} // namespace

void RuleChecks::pinsBeyond(const RuleInput &input, QList<Finding> &found)
{
    const qint64 vcpus = number(input, "vcpu").value_or(1);
    for (const ElementId row : rows(input, "cputune/vcpupin[]")) {
        const auto vcpu = attributeNumber(input, row, u"vcpu");
        if (vcpu && *vcpu >= vcpus)
            found.append({pathOf(input, row, u"vcpu"_s),
                          RuleTexts::tr("vCPU %1 is pinned, but there are only %2; libvirt drops the pin.").arg(*vcpu).arg(vcpus),
                          {{RuleTexts::tr("Remove the pin"), {{pathOf(input, row), std::nullopt}}}}});
    }
}

void RuleChecks::pinsOffHost(const RuleInput &input, QList<Finding> &found)
{
    const QSet<int> cpus = hostCpus(input);
    if (cpus.isEmpty())
        return;
    for (const auto &[row, numbers] : pins(input)) {
        if (const QSet<int> missing = numbers - cpus; !missing.isEmpty())
            found.append({pathOf(input, row, u"cpuset"_s), RuleTexts::tr("The host has no CPU %1.").arg(shown(missing))});
    }
}

void RuleChecks::pinTwice(const RuleInput &input, QList<Finding> &found)
{
    QSet<qint64> seen;
    for (const ElementId row : rows(input, "cputune/vcpupin[]")) {
        const auto vcpu = attributeNumber(input, row, u"vcpu");
        if (vcpu && seen.contains(*vcpu))
            found.append({pathOf(input, row, u"vcpu"_s), RuleTexts::tr("vCPU %1 is pinned twice.").arg(*vcpu),
                          {{RuleTexts::tr("Remove this pin"), {{pathOf(input, row), std::nullopt}}}}});
        seen.insert(vcpu.value_or(-1));
    }
}

/** Only where vCPUs have CPUs of their own: whoever pins a whole node to a whole node shares it on purpose. */
void RuleChecks::pinsOverlap(const RuleInput &input, QList<Finding> &found)
{
    constexpr qsizetype aCore = 2; // threads
    QSet<int> used;
    for (const NumberedRow &pin : numberedRows(input, "cputune/vcpupin[]", u"cpuset")) {
        if (pin.numbers.size() <= aCore)
            used.unite(pin.numbers);
    }
    const QSet<int> free = hostCpus(input) - used;
    const auto look = [&](const char *table, const QString &who) {
        for (const auto &[row, numbers] : numberedRows(input, table, u"cpuset")) {
            const QSet<int> both = numbers & used;
            if (both.isEmpty())
                continue;
            const QSet<int> there = !free.isEmpty() ? free : numbers - used;
            const Path place = pathOf(input, row, u"cpuset"_s);
            QList<Repair> repairs;
            if (!there.isEmpty())
                repairs.append({RuleTexts::tr("Move them to %1").arg(shown(there)), {{place, CpuSet::format(there)}}});
            found.append({place, RuleTexts::tr("%1 may run on CPU %2, where they take time from the vCPU that is pinned there.").arg(who, shown(both)), repairs});
        }
    };
    look("cputune/emulatorpin[]", RuleTexts::tr("QEMU's own threads"));
    look("cputune/iothreadpin[]", RuleTexts::tr("I/O threads"));
}

void RuleChecks::pinsShared(const RuleInput &input, QList<Finding> &found)
{
    QHash<int, qint64> owners;
    for (const auto &[row, numbers] : numberedRows(input, "cputune/vcpupin[]", u"cpuset")) {
        const qint64 vcpu = attributeNumber(input, row, u"vcpu").value_or(-1);
        if (numbers.size() != 1 || vcpu < 0)
            continue;
        const int cpu = *numbers.begin();
        if (owners.contains(cpu) && owners.value(cpu) != vcpu)
            found.append({pathOf(input, row, u"cpuset"_s),
                          RuleTexts::tr("vCPU %1 and vCPU %2 are both pinned to CPU %3 and take turns there.").arg(owners.value(cpu)).arg(vcpu).arg(cpu)});
        else
            owners.insert(cpu, vcpu);
    }
}

void RuleChecks::ioThreads(const RuleInput &input, QList<Finding> &found)
{
    const QSet<int> known = ioThreadIds(input);
    for (const ElementId row : rows(input, "cputune/iothreadpin[]"))
        lookForIoThread(input, row, u"iothread"_s, known, found);
    for (const ElementId row : rows(input, "cputune/iothreadsched[]"))
        lookForIoThread(input, row, u"iothreads"_s, known, found);
    for (const ElementId device : devices(input)) {
        for (const ElementId driver : input.document.children(device, u"driver")) {
            lookForIoThread(input, driver, u"iothread"_s, known, found);
            for (const ElementId list : input.document.children(driver, u"iothreads")) {
                for (const ElementId thread : input.document.children(list, u"iothread"))
                    lookForIoThread(input, thread, u"id"_s, known, found);
            }
        }
    }
}

void RuleChecks::vcpuSets(const RuleInput &input, QList<Finding> &found)
{
    lookBeyond(input, "cputune/vcpusched[]", found);
}

void RuleChecks::cacheSets(const RuleInput &input, QList<Finding> &found)
{
    lookBeyond(input, "cputune/cachetune[]", found);
    lookBeyond(input, "cputune/memorytune[]", found);
}
