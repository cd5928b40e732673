// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/PinningPlan.h"

#include "models/draft/CpuSet.h"
#include "models/draft/GuestCells.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Where the texts of this file are translated. */
struct PinningPlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(PinningPlanTexts)
};

using ThreadKind = GuestThread::Kind;

/** A core of the host, or a single CPU where one goes by those. */
struct Place
{
    int node = 0;
    QList<int> cpus;
};

/** vCPUs that belong on the same nodes. */
struct Group
{
    QList<int> vcpus;
    QSet<int> nodes; ///< empty: any
};

QList<Place> coresOf(const HostFacts &host)
{
    QList<Place> cores;
    const HostCpu *last = nullptr;
    for (const HostCpu &cpu : host.cpus) {
        const bool isSameCore = last && cpu.core >= 0 && last->node == cpu.node && last->socket == cpu.socket
            && last->die == cpu.die && last->core == cpu.core;
        if (isSameCore)
            cores.last().cpus.append(cpu.id);
        else
            cores.append(Place{cpu.node, {cpu.id}});
        last = &cpu;
    }
    return cores;
}

QList<Place> singleCpus(const QList<Place> &cores)
{
    QList<Place> places;
    for (const Place &core : cores) {
        for (const int cpu : core.cpus)
            places.append(Place{core.node, {cpu}});
    }
    return places;
}

QSet<int> nodesAt(const XmlDocument &document, const QString &path)
{
    return CpuSet::parse(Settings::value(document, Path::fromLiteral(path)).value_or(QString())).value_or(QSet<int>());
}

QList<Group> groupsOf(const XmlDocument &document, int vcpuCount)
{
    const QSet<int> nodesForAll = nodesAt(document, u"numatune/memory/@nodeset"_s);
    QList<Group> groups;
    QSet<int> grouped;
    for (const GuestCell &cell : GuestCells::read(document)) {
        const QSet<int> own = nodesAt(document, u"numatune/memnode[@cellid='%1']/@nodeset"_s.arg(cell.id));
        Group group{{}, own.isEmpty() ? nodesForAll : own};
        for (int vcpu = 0; vcpu < vcpuCount; ++vcpu) {
            if (cell.vcpus.contains(vcpu) && !grouped.contains(vcpu))
                group.vcpus.append(vcpu);
        }
        grouped.unite(QSet<int>(group.vcpus.begin(), group.vcpus.end()));
        groups.append(group);
    }
    Group others{{}, nodesForAll};
    for (int vcpu = 0; vcpu < vcpuCount; ++vcpu) {
        if (!grouped.contains(vcpu))
            others.vcpus.append(vcpu);
    }
    groups.append(others);
    return groups;
}

qsizetype placesFor(const Group &group, int threads)
{
    return (group.vcpus.size() + threads - 1) / threads;
}

/** Takes @p count places out of @p free: on the group's nodes, or on one that has room for all, and then others. */
QList<Place> take(QList<Place> &free, const Group &group, qsizetype count)
{
    QSet<int> nodes = group.nodes;
    for (qsizetype i = 0; nodes.isEmpty() && i < free.size(); ++i) {
        const int node = free[i].node;
        if (std::count_if(free.begin(), free.end(), [node](const Place &place) { return place.node == node; }) >= count)
            nodes.insert(node);
    }
    std::stable_partition(free.begin(), free.end(), [&](const Place &place) { return nodes.contains(place.node); });
    const QList<Place> taken = free.first(count);
    free.remove(0, count);
    return taken;
}

/** Lays groups of vCPUs, @p threads in a place. */
QList<ThreadPin> laid(const QList<Group> &groups, QList<Place> free, int threads)
{
    QList<ThreadPin> pins;
    for (const Group &group : groups) {
        const QList<Place> places = take(free, group, placesFor(group, threads));
        for (qsizetype i = 0; i < group.vcpus.size(); ++i)
            pins.append({ThreadKind::Vcpu, group.vcpus[i], {places[i / threads].cpus[i % threads]}});
    }
    return pins;
}

} // namespace

PinningPlan PinningPlan::make(const XmlDocument &document, const HostFacts *host)
{
    PinningPlan plan;
    bool isNumber = false;
    const int threads = Settings::value(document, Path::fromLiteral(u"cpu/topology/@threads")).value_or(QString()).toInt(&isNumber);
    plan.threadsPerCore = isNumber && threads > 0 && threads <= 64 ? threads : 1;
    if (!host || host->cpus.isEmpty())
        return plan;
    const Pinning pinning(document, host);
    const QList<Group> groups = groupsOf(document, pinning.vcpuCount());
    const QList<Place> cores = coresOf(*host);
    QList<Place> places;
    std::copy_if(cores.begin(), cores.end(), std::back_inserter(places),
                 [&](const Place &core) { return core.cpus.size() >= plan.threadsPerCore; });
    qsizetype needed = 0;
    for (const Group &group : groups)
        needed += placesFor(group, plan.threadsPerCore);
    plan.fit = Fit::Cores;
    int threadsInPlace = plan.threadsPerCore;
    if (needed > places.size()) {
        plan.fit = Fit::Cpus;
        threadsInPlace = 1;
        places = singleCpus(cores);
        needed = pinning.vcpuCount();
    }
    if (needed > places.size()) {
        plan.fit = Fit::TooFewCpus;
        return plan;
    }
    // Interrupts and the host's own work are mostly on its first core.
    const QList<int> first = cores.first().cpus;
    const auto isFirst = [&](const Place &place) { return first.contains(place.cpus.first()); };
    const bool isFirstLeft = places.size() - std::count_if(places.begin(), places.end(), isFirst) >= needed;
    if (isFirstLeft)
        places.removeIf(isFirst);
    plan.pins = laid(groups, places, threadsInPlace);
    for (const GuestThread &thread : pinning.threads()) {
        if (isFirstLeft && thread.kind != ThreadKind::Vcpu && thread.exists)
            plan.pins.append({thread.kind, thread.id, QSet<int>(first.begin(), first.end())});
    }
    return plan;
}

QString PinningPlan::label() const
{
    if (fit == Fit::Cpus)
        return PinningPlanTexts::tr("One host CPU per vCPU");
    if (threadsPerCore == 2)
        return PinningPlanTexts::tr("One core per pair of vCPUs");
    return threadsPerCore == 1 ? PinningPlanTexts::tr("One core per vCPU")
                               : PinningPlanTexts::tr("One core per %n vCPU(s)", nullptr, threadsPerCore);
}

QString PinningPlan::help() const
{
    switch (fit) {
    case Fit::UnknownHost:
        return PinningPlanTexts::tr("The host's CPUs are not known.");
    case Fit::TooFewCpus:
        return PinningPlanTexts::tr("The host has fewer CPUs than the guest has vCPUs.");
    case Fit::Cpus:
        return PinningPlanTexts::tr("Ties each vCPU to a host CPU of its own, neighbours side by side.");
    case Fit::Cores:
        break;
    }
    return PinningPlanTexts::tr("Ties the vCPUs to host cores of their own and leaves the host's first core to the emulator and "
                                "the I/O threads if there are enough.");
}
