// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a domain that runs may use of its host, and what is measured of it.
#include "models/live/Planners.h"

#include <QMap>

using namespace Qt::StringLiterals;
using namespace Planners;

using Call = LiveStep::Call;

namespace {

/** A limit of the machine as libvirt's parameter of a running one. */
struct Limit
{
    const char *path;
    const char *name;
    QMetaType::Type type;
    const char *none = nullptr; ///< what stands for "no limit"; nullptr: it cannot be taken back
    bool isSize = false;        ///< the value is a size; the parameter counts KiB
};

const QList<Limit> &schedulerLimits()
{
    static const QList<Limit> limits{
        {"cputune/shares", "cpu_shares", QMetaType::ULongLong},
        {"cputune/period", "vcpu_period", QMetaType::ULongLong, "100000"},
        {"cputune/quota", "vcpu_quota", QMetaType::LongLong, "-1"},
        {"cputune/global_period", "global_period", QMetaType::ULongLong, "100000"},
        {"cputune/global_quota", "global_quota", QMetaType::LongLong, "-1"},
        {"cputune/emulator_period", "emulator_period", QMetaType::ULongLong, "100000"},
        {"cputune/emulator_quota", "emulator_quota", QMetaType::LongLong, "-1"},
        {"cputune/iothread_period", "iothread_period", QMetaType::ULongLong, "100000"},
        {"cputune/iothread_quota", "iothread_quota", QMetaType::LongLong, "-1"},
    };
    return limits;
}

const QList<Limit> &limitsOfMemory()
{
    static const QList<Limit> limits{
        {"memtune/hard_limit", "hard_limit", QMetaType::ULongLong, "9007199254740991", true},
        {"memtune/soft_limit", "soft_limit", QMetaType::ULongLong, "9007199254740991", true},
        {"memtune/swap_hard_limit", "swap_hard_limit", QMetaType::ULongLong, "9007199254740991", true},
    };
    return limits;
}

/** The parameter that a limit is in the draft, if it is another one than in the base. */
std::optional<LiveParameter> changedLimit(const PlanBuilder &plan, const Limit &limit)
{
    const QString path = QString::fromLatin1(limit.path);
    const auto read = [&](const XmlDocument &document) {
        const auto size = limit.isSize ? kibibytes(document, path) : std::nullopt;
        return size ? QString::number(*size) : PlanBuilder::value(document, path);
    };
    QVariant value(read(plan.draft()));
    if (value.toString() == read(plan.base()))
        return std::nullopt;
    if (value.toString().isEmpty())
        value = QString::fromLatin1(limit.none);
    if (value.toString().isEmpty() || !value.convert(QMetaType(limit.type)))
        return std::nullopt;
    return LiveParameter{QString::fromLatin1(limit.name), value};
}

void planLimits(PlanBuilder &plan, int change, const QString &path, const QList<Limit> &limits, const LiveStep &prepared)
{
    const auto own = std::find_if(limits.begin(), limits.end(), [&](const Limit &limit) { return path == QLatin1StringView(limit.path); });
    if (own == limits.end())
        return plan.nextStart(change);
    if (!changedLimit(plan, *own))
        return plan.nextStart(change, LiveTexts::tr("Taking it back waits for the next start."));
    LiveStep step = prepared;
    for (const Limit &limit : limits) {
        if (const auto parameter = changedLimit(plan, limit))
            step.parameters.append(*parameter);
    }
    plan.step(change, step.words, Limits, step);
}

/** The limits of each disk of the host as libvirt writes them for a call: "/dev/sda,500,/dev/sdb,0". */
QList<LiveParameter> diskLimits(const PlanBuilder &plan)
{
    const auto limitsOf = [](const XmlDocument &document, const QString &name) {
        QMap<QString, QString> limits;
        for (const ElementId device : rows(document, u"blkiotune", u"device")) {
            const auto text = [&](QStringView child) {
                const auto elements = document.children(device, child);
                return elements.isEmpty() ? QString() : document.ownText(elements.first()).trimmed();
            };
            if (!text(name).isEmpty())
                limits.insert(text(u"path"), text(name));
        }
        return limits;
    };
    QList<LiveParameter> parameters;
    for (const auto &[element, name] : {std::pair(u"weight"_s, u"device_weight"_s), {u"read_iops_sec"_s, u"device_read_iops_sec"_s},
                                        {u"write_iops_sec"_s, u"device_write_iops_sec"_s},
                                        {u"read_bytes_sec"_s, u"device_read_bytes_sec"_s},
                                        {u"write_bytes_sec"_s, u"device_write_bytes_sec"_s}}) {
        const auto before = limitsOf(plan.base(), element);
        const auto after = limitsOf(plan.draft(), element);
        QStringList written;
        for (auto it = after.begin(); it != after.end(); ++it) {
            if (before.value(it.key()) != it.value())
                written << it.key() << it.value();
        }
        for (auto it = before.begin(); it != before.end(); ++it) {
            if (!after.contains(it.key()))
                written << it.key() << u"0"_s;
        }
        if (!written.isEmpty())
            parameters.append({name, written.join(u',')});
    }
    return parameters;
}

} // namespace

void Planners::processorTime(PlanBuilder &plan, int change, const QString &path)
{
    LiveStep step;
    step.call = Call::Scheduler;
    step.words = LiveTexts::tr("Change the processor time");
    planLimits(plan, change, path, schedulerLimits(), step);
}

void Planners::memoryLimits(PlanBuilder &plan, int change, const QString &path)
{
    LiveStep step;
    step.call = Call::MemoryLimits;
    step.words = LiveTexts::tr("Change the memory limits");
    planLimits(plan, change, path, limitsOfMemory(), step);
}

void Planners::blockIo(PlanBuilder &plan, int change, const QString &path)
{
    static const Limit weight{"blkiotune/weight", "weight", QMetaType::UInt};
    LiveStep step;
    step.call = Call::BlockIo;
    step.words = LiveTexts::tr("Change the limits of the disks");
    const auto own = changedLimit(plan, weight);
    if (path == u"blkiotune/weight" && !own)
        return plan.nextStart(change, LiveTexts::tr("Taking it back waits for the next start."));
    if (own)
        step.parameters.append(*own);
    step.parameters += diskLimits(plan);
    plan.step(change, u"blkiotune"_s, Limits, step);
}

void Planners::numaNodes(PlanBuilder &plan, int change, const QString &)
{
    const QString mode = PlanBuilder::value(plan.running(), u"numatune/memory/@mode"_s);
    const QString nodes = PlanBuilder::value(plan.draft(), u"numatune/memory/@nodeset"_s);
    const bool isBound = elementAt(plan.running(), u"numatune/memory") != NoElement;
    if (nodes.isEmpty() || (isBound && mode != u"restrictive"))
        return plan.nextStart(change, LiveTexts::tr("While it runs the nodes can be changed in restrictive mode only."));
    LiveStep step;
    step.call = Call::Numa;
    step.words = LiveTexts::tr("Move the memory to node %1").arg(nodes);
    step.parameters.append({u"numa_nodeset"_s, nodes});
    plan.step(change, u"numatune"_s, Limits, step);
}

void Planners::perfEvents(PlanBuilder &plan, int change, const QString &)
{
    const auto events = [](const XmlDocument &document) {
        QMap<QString, bool> enabled;
        for (const ElementId event : rows(document, u"perf", u"event"))
            enabled.insert(document.attribute(event, u"name").value_or(QString()), document.attribute(event, u"enabled") == u"yes"_s);
        return enabled;
    };
    const auto before = events(plan.base());
    const auto after = events(plan.draft());
    LiveStep step;
    step.call = Call::Perf;
    step.words = LiveTexts::tr("Change what is measured");
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) != it.value())
            step.parameters.append({it.key(), it.value()});
    }
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (it.value() && !after.contains(it.key()))
            step.parameters.append({it.key(), false});
    }
    if (step.parameters.isEmpty())
        return plan.now(change);
    plan.step(change, u"perf"_s, Limits, step);
}
