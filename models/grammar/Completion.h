// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/grammar/Expectations.h"
#include "models/grammar/XmlCursor.h"

#include <QHash>

struct NeededNode;

/** What the grammar would let a person write at a cursor. Not for two threads at once. */
class Completion
{
public:
    enum class What { Element, Attribute, Word, Text, EndTag };
    struct Offer
    {
        What what = What::Element;
        QString name;            ///< as it would be written: with its prefix, a word without quotes
        bool isRequired = false; ///< something is missing without it
        QString space = {};      ///< the namespace that the name's prefix has to be declared for; empty if it is
    };
    /** An element with all that it must have. */
    struct Skeleton
    {
        QString xml;          ///< lines divided by \n
        qsizetype cursor = 0; ///< where typing goes on
    };

    /** @p schema must live on. */
    explicit Completion(const Schema &schema);

    /** What fits, in the grammar's order; empty where nothing of the grammar stands. */
    QList<Offer> at(const XmlCursor &cursor);
    /** The element @p name of at(), with @p step more blanks for each level. */
    Skeleton element(const XmlCursor &cursor, const QString &name, const QString &step, QChar quote);
    /** The namespace that people write with @p prefix; empty if the grammar has none. */
    QString space(const QString &prefix) const { return m_spaces.value(prefix); }

private:
    using Name = PatternTable::Name;
    using Spaces = QHash<QString, QString>;

    /** What a name as written stands for inside the first @p levels open elements. */
    Name meant(const XmlCursor &cursor, const QString &written, qsizetype levels) const;
    /** The same at the cursor. */
    Name meant(const XmlCursor &cursor, const QString &written) const
    {
        return meant(cursor, written, cursor.open.size());
    }
    /** A name of the grammar as it is written there, and the namespace to declare for it. */
    Offer offer(const XmlCursor &cursor, What what, const QString &known) const;
    /** The pattern inside the innermost open element, its start tag read as far as @p attributes say. */
    enum class Attributes { None, Before, All };
    PatternId inside(const XmlCursor &cursor, Attributes attributes);
    PatternId readAttributes(PatternId pattern, const XmlCursor::Element &element, bool isBehindRead);
    PatternId closed(PatternId pattern);
    /** Behind an element called @p name; the same if none may stand there. */
    PatternId passed(PatternId pattern, const Name &name);
    /** The pattern between the elements before the cursor and those after it. */
    PatternId between(const XmlCursor &cursor);

    void addElements(const XmlCursor &cursor, QList<Offer> &offers);
    void addAttributes(const XmlCursor &cursor, QList<Offer> &offers);
    void addValues(const XmlCursor &cursor, QList<Offer> &offers);
    /** An element behind the cursor. */
    struct Follower
    {
        Name name;
        PatternId before = 0; ///< the pattern in front of it while nothing is inserted
    };
    /** True if the elements @p after can follow @p pattern as they can where nothing is inserted. */
    bool fits(PatternId pattern, const QList<Follower> &after);

    struct Building;
    QString written(const NeededNode &element, int level, const Building &building);

    PatternTable &table() { return *m_table; }
    /** Begins anew when too much is kept; patterns that were given are of no use after that. */
    void makeRoom();

    const Schema &m_schema;
    std::optional<PatternTable> m_table;
    std::optional<Expectations> m_expectations;
    Spaces m_spaces; ///< by prefix
};
