// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/PlanBuilder.h"

#include "models/devices/DeviceKinds.h"
#include "models/draft/Assignment.h"

#include <algorithm>

PlanBuilder::PlanBuilder(const XmlDocument &running, const XmlDocument &base, const XmlDocument &draft,
                         const QList<Change> &changes)
    : m_running(running)
    , m_base(base)
    , m_draft(draft)
    , m_changes(changes)
    , m_timings(changes.size())
{
}

const SiblingMatch &PlanBuilder::devices()
{
    if (!m_devices) {
        const ElementId before = Devices::container(m_base);
        const ElementId after = Devices::container(m_draft);
        m_devices = before == NoElement || after == NoElement ? SiblingMatch() : matchChildren(m_base, before, m_draft, after);
    }
    return *m_devices;
}

void PlanBuilder::now(int change)
{
    if (!m_late.contains(change))
        m_timings[change].isNow = true;
}

void PlanBuilder::nextStart(int change, const QString &why)
{
    m_late.insert(change);
    m_timings[change] = {false, why, {}};
}

bool PlanBuilder::isCarried(int change, const QString &subject)
{
    const auto known = m_bySubject.constFind(subject);
    if (known == m_bySubject.constEnd())
        return false;
    if (!m_subjects[*known].changes.contains(change))
        m_subjects[*known].changes.append(change);
    now(change);
    return true;
}

void PlanBuilder::step(int change, const QString &subject, int rank, const LiveStep &step)
{
    if (isCarried(change, subject))
        return;
    m_bySubject.insert(subject, m_subjects.size());
    m_subjects.append({rank, step, {change}});
    now(change);
}

QString PlanBuilder::value(const XmlDocument &document, const QString &path)
{
    return Settings::value(document, Path::fromLiteral(path)).value_or(QString()).trimmed();
}

ElementId PlanBuilder::childOf(const XmlDocument &document, ElementId parent, ElementId element)
{
    while (element != NoElement && document.parent(element) != parent)
        element = document.parent(element);
    return parent == NoElement ? NoElement : element;
}

LivePlan PlanBuilder::finished() const
{
    LivePlan plan;
    plan.timings = m_timings;
    QList<const Subject *> order;
    for (const Subject &subject : m_subjects)
        order.append(&subject);
    std::stable_sort(order.begin(), order.end(), [](const Subject *a, const Subject *b) { return a->rank < b->rank; });
    for (const Subject *subject : std::as_const(order)) {
        for (const int change : subject->changes) {
            if (!m_late.contains(change))
                plan.timings[change].steps.append(int(plan.steps.size()));
        }
        plan.steps.append(subject->step);
    }
    return plan;
}
