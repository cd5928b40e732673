// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/PathIndex.h"

#include "models/document/Namespaces.h"
#include "models/document/PathSteps.h"

#include <QHash>

#include <algorithm>

PathIndex::PathIndex(const XmlDocument &document)
    : m_document(document)
    , m_positions(size_t(document.elementCount()), -1)
{
}

Path PathIndex::pathOf(ElementId element)
{
    QList<PathStep> steps;
    for (ElementId parent = m_document.parent(element); parent != NoElement; parent = m_document.parent(element)) {
        if (m_positions[size_t(element)] < 0)
            numberChildren(parent);
        steps.append(stepTo(element));
        steps.last().position = m_positions[size_t(element)];
        element = parent;
    }
    std::reverse(steps.begin(), steps.end());
    return Path(std::move(steps), {});
}

PathStep PathIndex::stepTo(ElementId element) const
{
    const QStringView name = m_document.name(element);
    const QStringView prefix = PathSteps::split(name).first;
    const QString known = Namespaces::uri(prefix);
    const auto meant = known.isEmpty() ? std::nullopt : m_document.namespaceUri(element, prefix);
    if (!meant || *meant == known)
        return {name.toString(), 0, {}, {}, false};
    return {name.toString(), 0, QStringLiteral("xmlns:") + prefix, *meant, false};
}

void PathIndex::numberChildren(ElementId parent)
{
    struct Namesakes
    {
        ElementId first;
        int count;
    };
    QHash<std::pair<QString, QString>, Namesakes> seen; // by name and namespace
    for (ElementId child = m_document.firstChild(parent); child != NoElement; child = m_document.nextSibling(child)) {
        const PathStep step = stepTo(child);
        const std::pair key(step.name, step.keyValue);
        auto known = seen.find(key);
        if (known == seen.end()) {
            seen.insert(key, {child, 1});
            m_positions[size_t(child)] = 0;
            continue;
        }
        m_positions[size_t(known->first)] = 1;
        m_positions[size_t(child)] = ++known->count;
    }
}
