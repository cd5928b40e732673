// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/CpuColumns.h"

#include "models/draft/GuestCells.h"
#include "models/draft/Pinning.h"

#include <algorithm>
#include <tuple>

namespace {

using Band = CpuColumns::Band;

/** Bands of neighbours for which @p key gives the same. */
template <typename Key>
QList<Band> bandsBy(const HostFacts &host, const Key &key, int HostCpu::*id)
{
    QList<Band> bands;
    for (int i = 0; i < host.cpus.size(); ++i) {
        if (i > 0 && key(host.cpus[i - 1]) == key(host.cpus[i]))
            ++bands.last().count;
        else
            bands.append({i, 1, host.cpus[i].*id, 0});
    }
    return bands;
}

/** Puts the numbers that are named and not there behind the others. */
void appendNamed(CpuColumns &columns, const QSet<int> &named)
{
    columns.present = columns.count();
    QSet<int> others = named;
    for (const int number : std::as_const(columns.numbers))
        others.remove(number);
    columns.numbers.append(QList<int>(others.begin(), others.end()));
    std::sort(columns.numbers.begin() + columns.present, columns.numbers.end());
}

CpuColumns ofUnknownHost(const QSet<int> &named, int atLeast)
{
    constexpr int usual = 16;
    constexpr int most = 256;
    int count = std::max(usual, atLeast);
    for (const int number : named)
        count = std::max(count, number + 1);
    CpuColumns columns;
    columns.isKnown = false;
    for (int number = 0; number < std::min((count + 7) / 8 * 8, most); ++number)
        columns.numbers.append(number);
    appendNamed(columns, named);
    columns.present = columns.count(); // nobody knows what is missing
    return columns;
}

CpuColumns ofHostNodes(const HostFacts *host, const QSet<int> &named)
{
    CpuColumns columns;
    if (host && !host->nodes.isEmpty()) {
        for (const HostNode &node : host->nodes) {
            columns.nodes.append({columns.count(), 1, node.id, node.memoryKiB});
            columns.numbers.append(node.id);
        }
    } else {
        constexpr int usual = 8;
        columns.isKnown = false;
        for (int node = 0; node < usual; ++node)
            columns.numbers.append(node);
    }
    appendNamed(columns, named);
    return columns;
}

} // namespace

const CpuColumns::Band *CpuColumns::at(const QList<Band> &bands, int column)
{
    const auto band = std::find_if(bands.begin(), bands.end(),
                                   [column](const Band &b) { return column >= b.first && column < b.first + b.count; });
    return band == bands.end() ? nullptr : &*band;
}

CpuColumns CpuColumns::ofHost(const HostFacts *host, const QSet<int> &named, int atLeast)
{
    if (!host || host->cpus.isEmpty())
        return ofUnknownHost(named, atLeast);
    CpuColumns columns;
    for (const HostCpu &cpu : host->cpus)
        columns.numbers.append(cpu.id);
    columns.nodes = bandsBy(*host, [](const HostCpu &cpu) { return cpu.node; }, &HostCpu::node);
    for (Band &band : columns.nodes) {
        for (const HostNode &node : host->nodes) {
            if (node.id == band.id)
                band.memoryKiB = node.memoryKiB;
        }
    }
    columns.sockets = bandsBy(*host, [](const HostCpu &cpu) { return std::pair(cpu.node, cpu.socket); }, &HostCpu::socket);
    if (columns.sockets.size() == columns.nodes.size())
        columns.sockets.clear();
    const auto core = [](const HostCpu &cpu) { return std::tuple(cpu.node, cpu.socket, cpu.die, cpu.core, cpu.core < 0 ? cpu.id : 0); };
    columns.cores = bandsBy(*host, core, &HostCpu::core);
    if (columns.cores.size() == columns.numbers.size())
        columns.cores.clear();
    appendNamed(columns, named);
    return columns;
}

CpuColumns CpuColumns::of(SetOf what, const XmlDocument &document, const HostFacts *host, const QSet<int> &named)
{
    CpuColumns columns;
    switch (what) {
    case SetOf::HostCpus:
        return ofHost(host, named);
    case SetOf::HostNodes:
        return ofHostNodes(host, named);
    case SetOf::GuestCells:
        for (const GuestCell &cell : GuestCells::read(document))
            columns.numbers.append(cell.id);
        // Without a layout of its own a guest is one cell.
        if (columns.numbers.isEmpty())
            columns.numbers.append(0);
        break;
    case SetOf::GuestCpus:
    case SetOf::GuestIoThreads: {
        const auto kind = what == SetOf::GuestCpus ? GuestThread::Kind::Vcpu : GuestThread::Kind::IoThread;
        const Pinning pinning(document, nullptr);
        for (const GuestThread &thread : pinning.threads()) {
            if (thread.kind == kind && thread.exists)
                columns.numbers.append(int(thread.id));
        }
        break;
    }
    }
    appendNamed(columns, named);
    return columns;
}
