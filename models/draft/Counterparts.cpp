// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Counterparts.h"

#include "models/document/PathEdit.h"
#include "models/draft/SiblingMatch.h"

Counterparts::Counterparts(const XmlDocument &base, const XmlDocument &draft)
    : m_base(base)
    , m_draft(draft)
    , m_basePaths(base)
{
}

ElementId Counterparts::inBase(ElementId element)
{
    if (element == NoElement || m_base.isNull())
        return NoElement;
    const ElementId parent = m_draft.parent(element);
    if (parent == NoElement)
        return m_base.root();
    const ElementId baseParent = inBase(parent);
    if (baseParent == NoElement)
        return NoElement;
    if (!m_matched.contains(parent)) {
        m_matched.insert(parent);
        for (const auto &[old, now] : matchChildren(m_base, baseParent, m_draft, parent).pairs) {
            if (now != NoElement)
                m_inBase.insert(now, old);
        }
    }
    return m_inBase.value(element, NoElement);
}

std::optional<Path> Counterparts::pathInBase(const Path &path)
{
    const QList<PathStep> &steps = path.steps();
    // The deepest element on the way that the draft has; of a whole table that is what holds it.
    qsizetype depth = steps.size() - (!steps.isEmpty() && steps.last().isRows ? 1 : 0);
    ElementId element = NoElement;
    for (; depth >= 0 && element == NoElement; --depth)
        element = PathEdit::find(m_draft, Path(steps.first(depth), {}));
    ++depth;
    ElementId old = inBase(element);
    // What is new in a place of its own would stand there in the base as well; a new row has no place there.
    while (old == NoElement && depth > 0 && steps[depth - 1].position == 0 && steps[depth - 1].keyAttribute.isEmpty()) {
        element = m_draft.parent(element);
        old = inBase(element);
        --depth;
    }
    if (old == NoElement)
        return std::nullopt;
    // A row that the draft does not have has a number there, but not here.
    if (depth < steps.size() && steps[depth].position > 0)
        return std::nullopt;
    return Path(m_basePaths.pathOf(old).steps() + steps.sliced(depth), path.attribute());
}
