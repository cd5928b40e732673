// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"
#include "models/grammar/Expectations.h"

#include <QHash>

/** What the grammar says of one element of a document, from what stands around it; nothing in it is read for that. */
struct GrammarPlace
{
    /** Whether an element, an attribute or a word goes where it stands. */
    enum class Fit {
        Fits,
        Misplaced, ///< the grammar has it, but not beside what is there
        Unknown,
    };

    Fit fit = Fit::Unknown;
    PatternId all = PatternTable::NotAllowed;    ///< what an element of that name may hold, whatever is set around it
    PatternId open = PatternTable::NotAllowed;   ///< the same with what is set around it
    PatternId taken = PatternTable::NotAllowed;  ///< what is left of it behind its attributes
    PatternId closed = PatternTable::NotAllowed; ///< and when its start tag is closed

    bool operator==(const GrammarPlace &) const = default;
};

/** Where each element of a document stands in the grammar; found for an element when it is first asked for. */
class GrammarPlaces
{
public:
    using Fit = GrammarPlace::Fit;

    /** An attribute or an element that may be in another one. */
    struct Candidate
    {
        QString name; ///< of an attribute with `@`
        bool fits = true; ///< false: only with other words around it
        bool operator==(const Candidate &) const = default;
    };
    struct Choice
    {
        AllowedValues values;
        QStringList fitting; ///< those of the words that go with what is set around
    };

    /** @p table and @p document must live on. */
    GrammarPlaces(PatternTable &table, const XmlDocument &document);

    const GrammarPlace &at(ElementId element);
    Fit attributeFit(ElementId element, const XmlAttribute &attribute);
    /** Whether an element's own text is one that it can have. */
    Fit textFit(ElementId element);
    /** What could be added to an element, attributes first; not what it has already, unless it may have more of it. */
    QList<Candidate> candidates(ElementId element);
    /** The same without a look at what it has: just names. */
    QStringList candidateNames(ElementId element);
    bool holdsText(ElementId element) { return m_expectations.hasText(at(element).closed); }
    Choice attributeChoice(ElementId element, const QString &attribute);
    Choice textChoice(ElementId element);
    /** True if all children stand where they may. */
    bool doChildrenFit(ElementId parent);

    PatternTable &table() { return m_table; }

private:
    using Name = PatternTable::Name;

    void placeChildren(ElementId parent);
    Name nameOf(ElementId element) const;
    Name nameOf(const QString &known) const;
    /** Behind @p element and all in it. */
    PatternId behind(PatternId before, const Name &name);
    bool fitsSomewhere(ElementId parent, const Name &name);

    PatternTable &m_table;
    Expectations m_expectations;
    const XmlDocument &m_document;
    std::vector<GrammarPlace> m_places;
    std::vector<char> m_isPlaced;
    QHash<ElementId, std::vector<PatternId>> m_before; ///< by parent: what may come before each child, and behind all
};
