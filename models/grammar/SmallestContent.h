// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"
#include "models/grammar/Expectations.h"

#include <limits>

/** An element, an attribute or a text that an element has to have. */
struct NeededNode
{
    enum class Kind { Element, Attribute, Text };

    Kind kind = Kind::Element;
    QString name;             ///< with the grammar's prefix; empty for a text
    PatternId values = 0;     ///< of an attribute or a text: what it may be
    ElementId there = NoElement; ///< of an element that is there: nodes are what it has to have besides
    QList<NeededNode> nodes;
};

/**
 * Finds the least that has to be in an element for the grammar to allow it: what is there counts, and something may be
 * wanted. It says which attributes, words and elements go together; whether all that is there goes with them as well is
 * for the Validator to say.
 */
class SmallestContent
{
public:
    /** One step of the way to what is wanted: an element, or at the end `@name` or (empty) a text. */
    struct Step
    {
        QString name;
        ElementId there = NoElement; ///< of an element that is there already
    };
    struct Way
    {
        int cost = Impossible;
        QList<NeededNode> nodes; ///< in the order in which they have to follow each other
        /** Attributes and elements that are there and that this way has a place for: their holder and name. */
        QSet<std::pair<ElementId, QString>> kept = {};
        bool isPossible() const { return cost < Impossible; }
    };

    /** @p document must live on. */
    SmallestContent(PatternTable &table, const XmlDocument &document)
        : m_table(table)
        , m_expectations(table)
        , m_document(document)
    {
    }

    /**
     * What @p element, of which @p open says what it may hold, still has to have; with @p wanted so that this is in it.
     * Not possible if no way to fill it holds what is wanted.
     */
    Way find(PatternId open, ElementId element, const QList<Step> &wanted = {});

    /** The name of an element with the prefix that the grammar's namespaces usually have. */
    static QString knownName(const XmlDocument &document, ElementId element);

private:
    using Kind = PatternTable::Kind;
    static constexpr int Impossible = std::numeric_limits<int>::max() / 4;
    static constexpr int NothingWanted = -1;

    struct There
    {
        QHash<QString, QString> attributes;
        QHash<QString, ElementId> children; ///< the first of each name
        QString text;
    };

    Way smallest(PatternId id, ElementId element, int wanted);
    Way both(PatternId left, PatternId right, ElementId element, int wanted);
    Way attribute(PatternId id, ElementId element, int wanted);
    Way element(PatternId id, ElementId parent, int wanted);
    Way text(PatternId id, ElementId element, int wanted);
    const There &there(ElementId element);
    QStringList names(PatternId id) const;

    PatternTable &m_table;
    Expectations m_expectations;
    const XmlDocument &m_document;
    QList<Step> m_wanted;
    QHash<std::pair<quint64, int>, Way> m_known;
    QSet<std::pair<quint64, int>> m_open;
    QHash<ElementId, There> m_there;
};
