// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/PathIndex.h"

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
        steps.append(PathStep{m_document.name(element).toString(), m_positions[size_t(element)], {}, {}, false});
        element = parent;
    }
    std::reverse(steps.begin(), steps.end());
    return Path(std::move(steps), {});
}

void PathIndex::numberChildren(ElementId parent)
{
    struct Namesakes
    {
        ElementId first;
        int count;
    };
    QHash<QStringView, Namesakes> seen;
    for (ElementId child = m_document.firstChild(parent); child != NoElement; child = m_document.nextSibling(child)) {
        auto known = seen.find(m_document.name(child));
        if (known == seen.end()) {
            seen.insert(m_document.name(child), {child, 1});
            m_positions[size_t(child)] = 0;
            continue;
        }
        m_positions[size_t(known->first)] = 1;
        m_positions[size_t(child)] = ++known->count;
    }
}
