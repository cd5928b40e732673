// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/rules/RuleChecks.h"
#include "models/draft/rules/RuleTools.h"
#include "models/draft/CpuSet.h"
#include "models/draft/SharedMemory.h"
#include "models/host/HostFacts.h"

using namespace Qt::StringLiterals;
using namespace RuleTools;

void RuleChecks::currentMemory(const RuleInput &input, QList<Finding> &found)
{
    const auto maximum = bytes(input, at("memory"));
    const auto current = bytes(input, at("currentMemory"));
    if (!maximum || !current || *current <= *maximum)
        return;
    found.append({at("currentMemory"),
                  RuleTexts::tr("The guest is to start with %1, more than the %2 it may have; libvirt lowers it.")
                      .arg(shown(*current), shown(*maximum)),
                  {{RuleTexts::tr("Start with all of it"), {{at("currentMemory"), value(input, "memory")},
                                                {at("currentMemory/@unit"), value(input, "memory/@unit")}}}}});
}

namespace {

/** The size of the huge pages that all memory lies in; nothing if none are wanted or cells differ. */
std::optional<quint64> pageSize(const RuleInput &input)
{
    const auto pages = rows(input, "memoryBacking/hugepages/page[]");
    if (!isThere(input, "memoryBacking/hugepages") || pages.size() != 1 || input.document.attribute(pages[0], u"nodeset"))
        return std::nullopt;
    const auto size = attributeBytes(input, pages[0], u"size");
    return size && *size >= 65536 ? size : std::nullopt;
}

} // namespace

void RuleChecks::hugePages(const RuleInput &input, QList<Finding> &found)
{
    const auto size = pageSize(input);
    const auto wanted = memory(input);
    if (!input.host || input.host->nodes.isEmpty() || !size || !wanted)
        return;
    // With a strict policy only these nodes can give any.
    const bool isStrict = value(input, "numatune/memory/@mode").value_or(u"strict"_s) == u"strict";
    const auto nodeset = value(input, "numatune/memory/@nodeset");
    const QSet<int> nodes = isStrict && nodeset ? CpuSet::parse(*nodeset).value_or(QSet<int>()) : QSet<int>();
    quint64 count = 0;
    quint64 free = 0;
    for (const HostNode &node : input.host->nodes) {
        for (const HostPages &pages : node.pages) {
            if (pages.sizeKiB * 1024 == *size && (nodes.isEmpty() || nodes.contains(node.id))) {
                count += pages.count;
                free += pages.free;
            }
        }
    }
    const quint64 pages = (*wanted + *size - 1) / *size;
    const Path place = at("memoryBacking/hugepages/page[1]/@size");
    if (count < pages)
        found.append({place, RuleTexts::tr("The memory takes %1 pages of %2, but the host has only %3 where the guest may run.")
                                 .arg(pages).arg(shown(*size)).arg(count)});
    else if (free < pages)
        found.append({place, RuleTexts::tr("The memory takes %1 pages of %2; of the host's %3 only %4 are free, apart from those that this machine itself may hold now.")
                                 .arg(pages).arg(shown(*size)).arg(count).arg(free)});
}

void RuleChecks::hugePageSize(const RuleInput &input, QList<Finding> &found)
{
    const auto size = pageSize(input);
    const auto set = bytes(input, at("memory"));
    if (!size || !set || *set % *size == 0 || !rows(input, "cpu/numa/cell[]").isEmpty())
        return;
    const quint64 whole = (*set / *size + 1) * *size;
    QList<Assignment> filled = sized(input, at("memory"), whole);
    if (bytes(input, at("currentMemory")) == set)
        filled += sized(input, at("currentMemory"), whole);
    found.append({at("memory"),
                  RuleTexts::tr("%1 do not fill pages of %2: the rest of the last page lies idle.").arg(shown(*set), shown(*size)),
                  {{RuleTexts::tr("Set %1").arg(shown(whole)), filled}}});
}

void RuleChecks::memoryLimit(const RuleInput &input, QList<Finding> &found)
{
    const auto limit = bytes(input, at("memtune/hard_limit"));
    const auto wanted = memory(input);
    if (!limit || !wanted || !isQemu(input))
        return;
    constexpr quint64 forDevices = 1024ULL * 1024 * 1024; // what libvirt itself adds for them
    if (*limit <= *wanted)
        found.append({at("memtune/hard_limit"),
                      RuleTexts::tr("QEMU may take %1, but the guest's memory alone is %2: the host may end it without a warning.")
                          .arg(shown(*limit), shown(*wanted))});
    else if (passesPciDevices(input) && *limit < *wanted + forDevices)
        found.append({at("memtune/hard_limit"),
                      RuleTexts::tr("Passed-through devices lock the memory of %1 and about 1 GiB more, but QEMU may take only %2.")
                          .arg(shown(*wanted), shown(*limit))});
}

void RuleChecks::swapLimit(const RuleInput &input, QList<Finding> &found)
{
    const auto hard = bytes(input, at("memtune/hard_limit"));
    const auto swap = bytes(input, at("memtune/swap_hard_limit"));
    if (hard && swap && *swap < *hard)
        found.append({at("memtune/swap_hard_limit"),
                      RuleTexts::tr("The limit of memory and swap together, %1, is below that of memory alone, %2.").arg(shown(*swap), shown(*hard))});
}

/** virtiofs and vhost-user disks are served by other programs, which have to see the guest's memory. */
void RuleChecks::sharedMemory(const RuleInput &input, QList<Finding> &found)
{
    ElementId served = NoElement;
    for (const QStringView kind : {u"filesystem", u"disk"}) {
        for (const ElementId device : devices(input, kind)) {
            if (served == NoElement && SharedMemory::isWantedBy(input.document, device))
                served = device;
        }
    }
    if (served == NoElement || !isQemu(input) || SharedMemory::isOn(input.document))
        return;
    QList<Assignment> repair{{at("memoryBacking/access/@mode"), u"shared"_s}};
    if (!value(input, "memoryBacking/source/@type"))
        repair.prepend({at("memoryBacking/source/@type"), u"memfd"_s});
    for (const ElementId cell : rows(input, "cpu/numa/cell[]")) {
        if (input.document.attribute(cell, u"memAccess").value_or(u"shared"_s) != u"shared")
            repair.append({pathOf(input, cell, u"memAccess"_s), u"shared"_s});
    }
    found.append({at("memoryBacking/access/@mode"),
                  input.document.name(served) == u"disk"
                      ? RuleTexts::tr("A vhost-user disk is served by another program, which needs shared memory.")
                      : RuleTexts::tr("virtiofs needs memory that is shared with the program that serves the folder."),
                  {{RuleTexts::tr("Share the memory"), repair}}});
}

void RuleChecks::numatuneAuto(const RuleInput &input, QList<Finding> &found)
{
    if (value(input, "numatune/memory/@placement") == u"auto" && value(input, "numatune/memory/@nodeset"))
        found.append({at("numatune/memory/@nodeset"),
                      RuleTexts::tr("The host nodes are listed, but the placement is automatic; libvirt takes only one of them."),
                      {{RuleTexts::tr("Keep the list"), {{at("numatune/memory/@placement"), std::nullopt}}},
                       {RuleTexts::tr("Keep it automatic"), {{at("numatune/memory/@nodeset"), std::nullopt}}}}});
}

void RuleChecks::balloonPinned(const RuleInput &input, QList<Finding> &found)
{
    const auto maximum = bytes(input, at("memory"));
    const auto current = bytes(input, at("currentMemory"));
    if (!maximum || !current || *current >= *maximum || !isQemu(input) || !passesPciDevices(input))
        return;
    found.append({at("currentMemory"),
                  RuleTexts::tr("A passed-through device keeps all memory in place: the host gets nothing back of the %1 between %2 and %3.")
                      .arg(shown(*maximum - *current), shown(*current), shown(*maximum)),
                  {{RuleTexts::tr("Start with all of it"), {{at("currentMemory"), value(input, "memory")},
                                                {at("currentMemory/@unit"), value(input, "memory/@unit")}}}}});
}
