// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tree/TreeNode.h"

/** A document before and after an edit. */
struct DocumentStep
{
    const XmlDocument &before;
    const XmlDocument &now;
    TextEdit edit;

    /** True if the edit is in the element, or at its rim. */
    bool touches(ElementId old) const
    {
        return before.begin(old) <= edit.position + edit.removed && before.end(old) >= edit.position;
    }
    /** True if the two are one element. */
    bool isSame(ElementId old, ElementId element) const;
};

/** Which of @p wanted each of @p rows is now, in order; -1 for those that are gone. */
std::vector<int> matchRows(const std::vector<std::unique_ptr<TreeNode>> &rows, const std::vector<TreeRow> &wanted,
                           const DocumentStep &step);
