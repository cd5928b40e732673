// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Pinning.h"

#include "models/draft/Assignment.h"
#include "models/draft/CpuSet.h"
#include "models/draft/PinRows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Where the texts of this file are translated. */
struct PinningTexts
{
    Q_DECLARE_TR_FUNCTIONS(PinningTexts)
};

using ThreadKind = GuestThread::Kind;

std::optional<QString> valueOf(const XmlDocument &document, QStringView path)
{
    return Settings::value(document, Path::fromLiteral(path));
}

/** A count that is written somewhere; @p otherwise if none is, or none that can be. */
int countOf(const XmlDocument &document, QStringView path, int otherwise)
{
    bool isNumber = false;
    const qint64 count = valueOf(document, path).value_or(QString()).toLongLong(&isNumber);
    return isNumber && count >= 0 ? int(std::min<qint64>(count, Pinning::MostThreads)) : otherwise;
}

/** The ids of I/O threads: those that have one of their own choice, the others count up from 1. */
QList<qint64> ioThreadIds(const XmlDocument &document)
{
    QList<qint64> ids;
    const PinRows listed = PinRows::read(document, PinTables::ioThreadIds());
    for (const PinRow &row : listed.rows()) {
        if (row.id >= 0 && !ids.contains(row.id))
            ids.append(row.id);
    }
    const int count = countOf(document, u"iothreads", 0);
    for (qint64 id = 1; ids.size() < count; ++id) {
        if (!ids.contains(id))
            ids.append(id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

QString namesOf(const QList<GuestThread> &threads, const QList<int> &indexes)
{
    QStringList names;
    for (const int index : indexes)
        names.append(threads[index].name());
    return names.join(u", "_s);
}

} // namespace

QString GuestThread::name() const
{
    if (kind == ThreadKind::Emulator)
        return PinningTexts::tr("Emulator");
    return (kind == ThreadKind::Vcpu ? PinningTexts::tr("vCPU %1") : PinningTexts::tr("I/O thread %1")).arg(id);
}

Pinning::Pinning(const XmlDocument &document, const HostFacts *host)
{
    if (document.isNull())
        return;
    readThreads(document);
    readPins(document, ThreadKind::Vcpu);
    readPins(document, ThreadKind::IoThread);
    const auto emulator = valueOf(document, u"cputune/emulatorpin/@cpuset");
    for (GuestThread &thread : m_threads) {
        if (thread.kind != ThreadKind::Emulator || !emulator)
            continue;
        const auto cpus = CpuSet::parse(*emulator);
        thread.rows = 1;
        thread.cpus = cpus.value_or(QSet<int>());
        thread.unreadable = cpus ? QString() : *emulator;
    }
    findConflicts(host);
}

void Pinning::readThreads(const XmlDocument &document)
{
    m_vcpuCount = countOf(document, u"vcpu", 1);
    // With automatic placement the list for all is not used.
    const bool isAutomatic = valueOf(document, u"vcpu/@placement") == u"auto";
    const QString forAll = isAutomatic ? QString() : valueOf(document, u"vcpu/@cpuset").value_or(QString());
    const QSet<int> cpus = CpuSet::parse(forAll).value_or(QSet<int>());
    for (int vcpu = 0; vcpu < m_vcpuCount; ++vcpu)
        m_threads.append({ThreadKind::Vcpu, vcpu, true, 0, cpus, {}});
    m_threads.append({ThreadKind::Emulator, 0, true, 0, cpus, {}});
    for (const qint64 id : ioThreadIds(document))
        m_threads.append({ThreadKind::IoThread, id, true, 0, cpus, {}});
}

void Pinning::readPins(const XmlDocument &document, ThreadKind kind)
{
    QHash<qint64, qsizetype> places;
    qsizetype behind = 0;
    for (qsizetype i = 0; i < m_threads.size(); ++i) {
        if (m_threads[i].kind != kind)
            continue;
        places.insert(m_threads[i].id, i);
        behind = i + 1;
    }
    if (kind == ThreadKind::IoThread)
        behind = m_threads.size();
    QList<GuestThread> others;
    const PinRows pins = PinRows::read(document, PinTables::of(kind));
    for (const PinRow &row : pins.rows()) {
        if (row.id < 0)
            continue;
        if (!places.contains(row.id)) {
            places.insert(row.id, m_threads.size() + others.size());
            others.append({kind, row.id, false, 0, {}, {}});
        }
        const qsizetype place = places.value(row.id);
        GuestThread &thread = place < m_threads.size() ? m_threads[place] : others[place - m_threads.size()];
        if (++thread.rows > 1)
            continue;
        const auto cpus = CpuSet::parse(row.cpuset);
        thread.cpus = cpus.value_or(QSet<int>());
        thread.unreadable = cpus ? QString() : row.cpuset;
    }
    std::sort(others.begin(), others.end(), [](const GuestThread &a, const GuestThread &b) { return a.id < b.id; });
    for (const GuestThread &other : std::as_const(others))
        m_threads.insert(behind++, other);
}

void Pinning::findDisputed()
{
    // vCPUs that float over the very same CPUs share them well if there are enough for all: so one ties a guest to a node.
    QList<QList<int>> pools;
    QHash<int, qsizetype> poolOf;
    for (int i = 0; i < m_threads.size(); ++i) {
        const GuestThread &thread = m_threads[i];
        if (thread.kind != ThreadKind::Vcpu || !thread.isPinned())
            continue;
        for (const int cpu : thread.cpus)
            m_vcpusOn[cpu].append(i);
        const auto pool = std::find_if(pools.begin(), pools.end(), [&](const QList<int> &members) {
            return m_threads[members.first()].cpus == thread.cpus;
        });
        poolOf.insert(i, pool - pools.begin());
        if (pool == pools.end())
            pools.append(QList<int>{i});
        else
            pool->append(i);
    }
    for (auto on = m_vcpusOn.constBegin(); on != m_vcpusOn.constEnd(); ++on) {
        const qsizetype pool = poolOf.value(on->first());
        const bool isOnePool = std::all_of(on->begin(), on->end(), [&](int vcpu) { return poolOf.value(vcpu) == pool; });
        if (!isOnePool || pools[pool].size() > m_threads[on->first()].cpus.size())
            m_disputed.insert(on.key());
    }
}

void Pinning::findConflicts(const HostFacts *host)
{
    findDisputed();
    if (host && !host->cpus.isEmpty()) {
        m_missing = namedCpus();
        for (const HostCpu &cpu : host->cpus)
            m_missing.remove(cpu.id);
    }
    m_conflicts.resize(m_threads.size());
    for (int i = 0; i < m_threads.size(); ++i) {
        const GuestThread &thread = m_threads[i];
        if (!thread.isPinned())
            continue;
        for (const int cpu : thread.cpus) {
            const bool isInTheWay = thread.kind == ThreadKind::Vcpu ? m_disputed.contains(cpu) : m_vcpusOn.contains(cpu);
            if (isInTheWay || m_missing.contains(cpu))
                m_conflicts[i].insert(cpu);
        }
    }
}

QList<int> Pinning::rivals(int thread, int cpu) const
{
    QList<int> found = m_vcpusOn.value(cpu);
    found.removeOne(thread);
    return found;
}

QSet<int> Pinning::namedCpus() const
{
    QSet<int> named;
    const QSet<int> *last = nullptr;
    for (const GuestThread &thread : m_threads) {
        if (!last || *last != thread.cpus)
            named.unite(thread.cpus);
        last = &thread.cpus;
    }
    return named;
}

bool Pinning::isEmpty() const
{
    return std::none_of(m_threads.begin(), m_threads.end(), [](const GuestThread &thread) { return thread.isPinned(); });
}

QString Pinning::conflict(int thread, int cpu) const
{
    if (!isConflict(thread, cpu))
        return {};
    if (m_missing.contains(cpu))
        return PinningTexts::tr("The host has no CPU %1.").arg(cpu);
    const QList<int> others = rivals(thread, cpu);
    if (m_threads[thread].kind == ThreadKind::Vcpu)
        return PinningTexts::tr("Host CPU %1 also serves %2: they slow each other down.").arg(cpu).arg(namesOf(m_threads, others));
    return PinningTexts::tr("%1 takes time from %2 on host CPU %3.")
        .arg(m_threads[thread].name(), namesOf(m_threads, others), QString::number(cpu));
}

QString Pinning::problem(int thread) const
{
    const GuestThread &pinned = m_threads[thread];
    if (pinned.rows > 1)
        return PinningTexts::tr("%1 is pinned more than once; the first pin is shown.").arg(pinned.name());
    if (!pinned.unreadable.isEmpty() || (pinned.isPinned() && pinned.cpus.isEmpty()))
        return PinningTexts::tr("The pin of %1 is “%2”, no set of host CPUs.").arg(pinned.name(), pinned.unreadable);
    if (!pinned.exists && pinned.kind == ThreadKind::Vcpu)
        return PinningTexts::tr("%1 is pinned, but the guest has only %n vCPU(s).", nullptr, m_vcpuCount).arg(pinned.name());
    if (!pinned.exists)
        return PinningTexts::tr("%1 is pinned, but the guest does not have it.").arg(pinned.name());
    return {};
}
