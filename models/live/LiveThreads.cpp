// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pins and I/O threads of a domain that runs.
#include "models/draft/CpuSet.h"
#include "models/live/Planners.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Planners;

using Call = LiveStep::Call;

namespace {

QList<int> sorted(const QSet<int> &numbers)
{
    QList<int> list(numbers.begin(), numbers.end());
    std::sort(list.begin(), list.end());
    return list;
}

/** The CPU set of a row such as `vcpupin` with that number; nothing if it cannot be read. */
std::optional<QList<int>> pinned(const XmlDocument &document, const QString &path)
{
    const QString written = PlanBuilder::value(document, path);
    if (written.isEmpty())
        return QList<int>();
    const auto numbers = CpuSet::parse(written);
    if (!numbers)
        return std::nullopt;
    return sorted(*numbers);
}

void planPin(PlanBuilder &plan, int change, const QString &subject, const LiveStep &prepared, const QString &path)
{
    auto cpus = pinned(plan.draft(), path);
    // What is not pinned runs where all of the machine may run.
    if (cpus && cpus->isEmpty())
        cpus = pinned(plan.draft(), u"vcpu/@cpuset"_s);
    if (!cpus)
        return plan.nextStart(change);
    LiveStep step = prepared;
    step.numbers = *cpus;
    plan.step(change, subject, Pins, step);
}

/** The numbers of the rows that a change is about, before and after it. */
QSet<int> rowNumbers(const PlanBuilder &plan, int change, QStringView table, QStringView attribute)
{
    QSet<int> numbers;
    const auto add = [&](const XmlDocument &document, ElementId element) {
        const ElementId row = PlanBuilder::childOf(document, elementAt(document, table), element);
        bool isNumber = false;
        const int number = row == NoElement ? 0 : document.attribute(row, attribute).value_or(QString()).toInt(&isNumber);
        if (isNumber)
            numbers.insert(number);
    };
    add(plan.base(), plan.change(change).baseElement);
    add(plan.draft(), plan.change(change).draftElement);
    return numbers;
}

/** The numbers of the I/O threads: those that are named, and the lowest free ones up to their count. */
QSet<int> threadIds(const XmlDocument &document)
{
    constexpr int most = 1024; // a number that is being typed may be anything
    QSet<int> ids;
    for (const ElementId row : rows(document, u"iothreadids", u"iothread"))
        ids.insert(document.attribute(row, u"id").value_or(QString()).toInt());
    const int count = std::min(most, PlanBuilder::value(document, u"iothreads"_s).toInt());
    for (int id = 1; ids.size() < count; ++id)
        ids.insert(id);
    return ids;
}

void planIoThreadSettings(PlanBuilder &plan, int change)
{
    const auto threads = rowNumbers(plan, change, u"iothreadids", u"id");
    if (threads.size() != 1)
        return plan.nextStart(change);
    const int thread = *threads.begin();
    const QString row = u"iothreadids/iothread[@id='%1']/"_s.arg(thread);
    LiveStep step;
    step.call = Call::IoThreadSettings;
    step.words = LiveTexts::tr("Change I/O thread %1").arg(thread);
    step.number = thread;
    const auto add = [&](const QString &path, const QString &name, QMetaType type) {
        QVariant value(PlanBuilder::value(plan.draft(), row + path));
        if (value.toString() != PlanBuilder::value(plan.base(), row + path) && value.convert(type))
            step.parameters.append({name, value});
    };
    add(u"@thread_pool_min"_s, u"thread_pool_min"_s, QMetaType::fromType<int>());
    add(u"@thread_pool_max"_s, u"thread_pool_max"_s, QMetaType::fromType<int>());
    add(u"poll/@max"_s, u"poll_max_ns"_s, QMetaType::fromType<qulonglong>());
    add(u"poll/@grow"_s, u"poll_grow"_s, QMetaType::fromType<uint>());
    add(u"poll/@shrink"_s, u"poll_shrink"_s, QMetaType::fromType<uint>());
    if (step.parameters.isEmpty())
        return plan.nextStart(change, LiveTexts::tr("Taking it back waits for the next start."));
    plan.step(change, u"iothread settings %1"_s.arg(thread), Limits, step);
}

} // namespace

void Planners::vcpuPins(PlanBuilder &plan, int change, const QString &)
{
    const int most = PlanBuilder::value(plan.running(), u"vcpu"_s).toInt();
    for (const int vcpu : sorted(rowNumbers(plan, change, u"cputune", u"vcpu"))) {
        if (vcpu >= most)
            return plan.nextStart(change, LiveTexts::tr("The running machine has no vCPU %1.").arg(vcpu));
        LiveStep step;
        step.call = Call::VcpuPin;
        step.words = LiveTexts::tr("Pin vCPU %1").arg(vcpu);
        step.number = vcpu;
        planPin(plan, change, u"vcpupin %1"_s.arg(vcpu), step, u"cputune/vcpupin[@vcpu='%1']/@cpuset"_s.arg(vcpu));
    }
}

void Planners::emulatorPin(PlanBuilder &plan, int change, const QString &)
{
    LiveStep step;
    step.call = Call::EmulatorPin;
    step.words = LiveTexts::tr("Pin the emulator");
    planPin(plan, change, u"emulatorpin"_s, step, u"cputune/emulatorpin/@cpuset"_s);
}

void Planners::ioThreadPins(PlanBuilder &plan, int change, const QString &)
{
    for (const int thread : sorted(rowNumbers(plan, change, u"cputune", u"iothread"))) {
        if (!threadIds(plan.draft()).contains(thread))
            continue; // it goes, and its pin with it
        LiveStep step;
        step.call = Call::IoThreadPin;
        step.words = LiveTexts::tr("Pin I/O thread %1").arg(thread);
        step.number = thread;
        planPin(plan, change, u"iothreadpin %1"_s.arg(thread), step, u"cputune/iothreadpin[@iothread='%1']/@cpuset"_s.arg(thread));
    }
    plan.now(change);
}

void Planners::ioThreads(PlanBuilder &plan, int change, const QString &path)
{
    const Change &what = plan.change(change);
    if (what.kind == Change::Kind::Value && path.startsWith(u"iothreadids/iothread/") && !path.endsWith(u"/@id"))
        return planIoThreadSettings(plan, change);
    const QSet<int> wanted = threadIds(plan.draft());
    const QSet<int> there = threadIds(plan.running());
    plan.now(change);
    for (const auto &[ids, isNew] : {std::pair(wanted - there, true), std::pair(there - wanted, false)}) {
        for (const int id : sorted(ids)) {
            LiveStep step;
            step.call = isNew ? Call::AddIoThread : Call::RemoveIoThread;
            step.words = isNew ? LiveTexts::tr("Add I/O thread %1").arg(id) : LiveTexts::tr("Remove I/O thread %1").arg(id);
            step.number = id;
            plan.step(change, u"iothread %1"_s.arg(id), isNew ? Threads : LastThreads, step);
        }
    }
}
