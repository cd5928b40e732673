// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/Path.h"
#include "models/document/PathIndex.h"

#include <QHash>
#include <QSet>

/**
 * Which element of a base each element of a draft is, whatever was moved, added or removed around it. Children are
 * matched when they are first asked for.
 */
class Counterparts
{
public:
    /** Both documents must live on. */
    Counterparts(const XmlDocument &base, const XmlDocument &draft);

    /** NoElement for what the base does not have. */
    ElementId inBase(ElementId element);
    /** The path in the base of what @p path means in the draft; nothing if it is in a row that the base does not have. */
    std::optional<Path> pathInBase(const Path &path);

private:
    const XmlDocument &m_base;
    const XmlDocument &m_draft;
    PathIndex m_basePaths;
    QHash<ElementId, ElementId> m_inBase; ///< by the draft's element
    QSet<ElementId> m_matched;            ///< elements of the draft whose children are in m_inBase
};
