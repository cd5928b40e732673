// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"

#include <QHash>

/** Which child of an element in one document is which child in another. */
struct SiblingMatch
{
    QList<std::pair<ElementId, ElementId>> pairs;
    ///< base and draft, NoElement where one side has none; in the order of the draft, what only the base has comes last
    QList<std::pair<ElementId, ElementId>> moved; ///< of these those that are not in the same order among their kind

    /** What tells an element from its siblings of the same name: a name, an id, a disk's target; may be empty. */
    static QString key(const XmlDocument &document, ElementId element);
};

/** Equal ones at both ends first, then equal ones anywhere, then those with the same key, then in their order. */
SiblingMatch matchChildren(const XmlDocument &base, ElementId baseParent, const XmlDocument &draft, ElementId draftParent);
