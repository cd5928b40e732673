// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/grammar/PatternTable.h"

#include <QSet>

/** What a value may be: words, and kinds of other values. */
struct AllowedValues
{
    QStringList words;
    QList<Schema::NodeId> others; ///< nodes with Data
    bool isAnything = false;
};

/** Reads off a pattern what may or must come next. */
class Expectations
{
public:
    explicit Expectations(PatternTable &table)
        : m_table(table)
    {
    }

    /** Names of the elements that may come next; with @p later all that may come in the element. */
    QStringList elements(PatternId pattern, bool later = false) const;
    /** The same as nodes of the Schema, whatever comes before them. */
    QList<Schema::NodeId> elementNodes(PatternId pattern) const;
    QStringList attributes(PatternId pattern) const;
    AllowedValues attributeValues(PatternId pattern, const QString &name) const;
    AllowedValues textValues(PatternId pattern) const;
    bool hasText(PatternId pattern) const { return m_table.pattern(pattern).hasText; }

    /** Ways to complete a start tag: names of attributes, those with the fewest. Empty if nothing is missing. */
    QList<QStringList> missingAttributes(PatternId pattern) const
    {
        return missing(pattern, PatternTable::Kind::Attribute);
    }
    /** Ways to complete an element: names of elements that have to follow; an empty name stands for a text. */
    QList<QStringList> missingContent(PatternId pattern) const { return missing(pattern, PatternTable::Kind::Element); }

private:
    using Kind = PatternTable::Kind;
    using Visit = std::function<void(PatternId)>;
    /** Calls @p visit for each leaf that may come; @p later: also for those that something else has to precede. */
    void forLeaves(PatternId pattern, bool later, QSet<PatternId> &seen, const Visit &visit) const;
    void addValues(PatternId content, AllowedValues &values) const;
    QStringList names(PatternId leaf) const;
    QList<QStringList> missing(PatternId pattern, Kind what) const;
    QList<QStringList> leafNeeds(PatternId pattern, Kind what) const;

    PatternTable &m_table;
};
