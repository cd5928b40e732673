// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/Path.h"
#include "models/document/XmlDocument.h"

#include <vector>

/** The paths of many elements of one document: the children of each parent are numbered once, when first asked for. */
class PathIndex
{
public:
    /** @p document must live on. */
    explicit PathIndex(const XmlDocument &document);

    /**
     * The path of @p element with a position wherever siblings share its name. A step names its namespace if it has a
     * prefix of libvirt's for another one.
     */
    Path pathOf(ElementId element);

private:
    /** Without a position. */
    PathStep stepTo(ElementId element) const;
    void numberChildren(ElementId parent);

    const XmlDocument &m_document;
    std::vector<int> m_positions; ///< by element: from 1, 0 without a namesake, -1 not yet known
};
