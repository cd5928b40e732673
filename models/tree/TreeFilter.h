// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tree/RowFacts.h"

#include <QSet>

/** Which rows of a whole definition have a text in their name, value or label. */
class TreeFilter
{
public:
    void setText(const QString &text) { m_text = text.trimmed(); }
    const QString &text() const { return m_text; }
    bool isOn() const { return !m_text.isEmpty(); }

    /** Looks through the document; with @p isOffering also through the names of what could be added. */
    void find(const XmlDocument &document, RowFacts &facts, bool isOffering);
    /** True for rows that have the text, that are on the way to one, or that stand in one. */
    bool passes(const XmlDocument &document, const TreeRow &row) const;
    /** Elements in which a row has the text, in the order of the document. */
    QList<ElementId> holders() const;

private:
    bool has(const QString &name, const QString &plain) const;

    QString m_text;
    QSet<ElementId> m_matches; ///< elements that have the text themselves
    QSet<ElementId> m_holders; ///< elements in which something has it
    QSet<std::pair<ElementId, QString>> m_attributes; ///< and what has it there without being an element
};
