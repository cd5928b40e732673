// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/rules/RuleChecks.h"
#include "models/draft/rules/RuleTools.h"
#include "models/catalog/Catalog.h"
#include "models/document/PathIndex.h"
#include "models/draft/CpuSet.h"
#include "models/draft/Size.h"

using namespace Qt::StringLiterals;
using namespace RuleTools;

void RuleChecks::topology(const RuleInput &input, QList<Finding> &found)
{
    const auto vcpus = number(input, "vcpu");
    if (!vcpus || !isThere(input, "cpu/topology"))
        return;
    qint64 product = 1;
    for (const char *part : {"cpu/topology/@sockets", "cpu/topology/@dies", "cpu/topology/@clusters", "cpu/topology/@cores", "cpu/topology/@threads"}) {
        const qint64 factor = number(input, part).value_or(1);
        if (factor < 1 || factor > 4096)
            return;
        product *= factor;
    }
    if (product == *vcpus)
        return;
    QList<Repair> repairs;
    if (Settings::objection(*Catalog::instance().find(at("vcpu")), QString::number(product)).isEmpty())
        repairs.append({RuleTexts::tr("Set %n vCPU(s)", nullptr, int(product)), {{at("vcpu"), QString::number(product)}}});
    const qint64 threads = number(input, "cpu/topology/@threads").value_or(1);
    const qint64 usedThreads = *vcpus % threads == 0 ? threads : 1;
    repairs.append({RuleTexts::tr("Make it 1 socket with %1 × %2").arg(*vcpus / usedThreads).arg(usedThreads),
                    {{at("cpu/topology/@sockets"), u"1"_s},
                     {at("cpu/topology/@dies"), value(input, "cpu/topology/@dies") ? std::optional(u"1"_s) : std::nullopt},
                     {at("cpu/topology/@clusters"), value(input, "cpu/topology/@clusters") ? std::optional(u"1"_s) : std::nullopt},
                     {at("cpu/topology/@cores"), QString::number(*vcpus / usedThreads)},
                     {at("cpu/topology/@threads"), QString::number(usedThreads)}}});
    found.append({at("cpu/topology/@sockets"),
                  RuleTexts::tr("The topology makes %1 processors, but there are %2 vCPUs.").arg(product).arg(*vcpus), repairs});
}

void RuleChecks::currentVcpus(const RuleInput &input, QList<Finding> &found)
{
    const auto maximum = number(input, "vcpu");
    const auto current = number(input, "vcpu/@current");
    if (maximum && current && *current > *maximum)
        found.append({at("vcpu/@current"),
                      RuleTexts::tr("%1 vCPUs are to be on at the start, but there are only %2.").arg(*current).arg(*maximum),
                      {{RuleTexts::tr("Turn all of them on"), {{at("vcpu/@current"), std::nullopt}}}}});
}

void RuleChecks::vcpuList(const RuleInput &input, QList<Finding> &found)
{
    const qint64 vcpus = number(input, "vcpu").value_or(1);
    for (const ElementId row : rows(input, "vcpus/vcpu[]")) {
        const auto id = attributeNumber(input, row, u"id");
        if (id && *id >= vcpus)
            found.append({pathOf(input, row, u"id"_s), RuleTexts::tr("There is no vCPU %1: there are only %2.").arg(*id).arg(vcpus),
                          {{RuleTexts::tr("Remove the row"), {{pathOf(input, row), std::nullopt}}}}});
        else if (id == 0 && input.document.attribute(row, u"enabled") == u"no")
            found.append({pathOf(input, row, u"enabled"_s), RuleTexts::tr("vCPU 0 cannot be off."),
                          {{RuleTexts::tr("Turn it on"), {{pathOf(input, row, u"enabled"_s), u"yes"_s}}}}});
    }
}

void RuleChecks::vcpuStates(const RuleInput &input, QList<Finding> &found)
{
    const auto current = number(input, "vcpu/@current");
    const auto list = rows(input, "vcpus/vcpu[]");
    const auto on = std::count_if(list.begin(), list.end(), [&](ElementId row) {
        return input.document.attribute(row, u"enabled") == u"yes";
    });
    if (current && !list.isEmpty() && on > 0 && on != *current)
        found.append({at("vcpu/@current"),
                      RuleTexts::tr("%1 vCPUs are to be on at the start, but in the list of single vCPUs %2 are; libvirt goes by the list.")
                          .arg(*current).arg(on),
                      {{RuleTexts::tr("Say %n, too", nullptr, int(on)), {{at("vcpu/@current"), QString::number(on)}}}}});
}

void RuleChecks::numaCells(const RuleInput &input, QList<Finding> &found)
{
    const qint64 vcpus = number(input, "vcpu").value_or(1);
    QSet<int> taken;
    for (const auto &[cell, numbers] : numberedRows(input, "cpu/numa/cell[]", u"cpus")) {
        QSet<int> beyond;
        for (const int number : numbers) {
            if (number >= vcpus)
                beyond.insert(number);
        }
        const Path place = pathOf(input, cell, u"cpus"_s);
        if (!beyond.isEmpty())
            found.append({place, RuleTexts::tr("The cell has vCPU %1, but there are only %2.").arg(shown(beyond)).arg(vcpus)});
        if (const QSet<int> twice = numbers & taken; !twice.isEmpty())
            found.append({place, RuleTexts::tr("vCPU %1 is in another cell already.").arg(shown(twice))});
        taken.unite(numbers);
    }
}

void RuleChecks::numaMemory(const RuleInput &input, QList<Finding> &found)
{
    const auto set = bytes(input, at("memory"));
    auto sum = memory(input);
    if (!set || !sum || rows(input, "cpu/numa/cell[]").isEmpty())
        return;
    // What is plugged in counts with the rest.
    for (const ElementId device : devices(input, u"memory")) {
        for (const ElementId target : input.document.children(device, u"target")) {
            for (const ElementId size : input.document.children(target, u"size"))
                sum = *sum + Size::toBytes(input.document.ownText(size).trimmed(),
                                           input.document.attribute(size, u"unit").value_or(QString())).value_or(0);
        }
    }
    if (*sum != *set)
        found.append({at("memory"),
                      RuleTexts::tr("The guest's NUMA cells have %1 in all, not %2; libvirt goes by the cells.").arg(shown(*sum), shown(*set)),
                      {{RuleTexts::tr("Set %1").arg(shown(*sum)), sized(input, at("memory"), *sum)}}});
}

void RuleChecks::numaVcpus(const RuleInput &input, QList<Finding> &found)
{
    const qint64 vcpus = number(input, "vcpu").value_or(1);
    const auto cells = numberedRows(input, "cpu/numa/cell[]", u"cpus");
    if (cells.isEmpty() || vcpus > CpuSet::Maximum)
        return;
    QSet<int> without;
    for (int vcpu = 0; vcpu < vcpus; ++vcpu)
        without.insert(vcpu);
    for (const NumberedRow &cell : cells)
        without.subtract(cell.numbers);
    if (!without.isEmpty())
        found.append({pathOf(input, cells.first().element, u"cpus"_s),
                      RuleTexts::tr("vCPU %1 is in none of the guest's NUMA cells; libvirt puts it into the first.").arg(shown(without))});
}
