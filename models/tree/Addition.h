// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/Path.h"
#include "models/document/XmlDocument.h"
#include "models/grammar/SmallestContent.h"
#include "models/grammar/Validator.h"

#include <QCoreApplication>

/** A definition with something more in it. */
struct AddedNode
{
    XmlDocument document;
    Path path;                ///< of what was added
    QStringList alsoSet = {}; ///< words that were there and are others now: `type='block'`
    QStringList takenAway = {}; ///< names of what does not go with those
    bool isPlaced = false;    ///< path has its last position
    bool isComplete = true;   ///< false: the grammar finds something wrong that was not wrong before
};

/**
 * Adds to a definition what the grammar allows in it, with all that has to be there as well. Works on a copy: what comes
 * of it is for the draft to take.
 */
class Addition
{
    Q_DECLARE_TR_FUNCTIONS(Addition)

public:
    /** @p validator and @p table must live on; both of the same grammar. */
    Addition(const Validator &validator, PatternTable &table)
        : m_validator(validator)
        , m_table(table)
    {
    }

    /**
     * Adds to @p element an element or, with `@`, an attribute; an empty name is its text. Where that needs other words
     * around it, they are set. Errors: there is no way that the grammar allows.
     */
    Result<AddedNode> add(const XmlDocument &document, ElementId element, const QString &name) const;
    /**
     * The words that add() would have to set in place of others, as `type='block'`. Found without a look at the whole
     * definition, so that a list can tell it of many.
     */
    QStringList changedWords(const XmlDocument &document, ElementId element, const QString &name) const;
    /** Adds what the grammar misses in @p element and all that is in it. */
    Result<AddedNode> complete(const XmlDocument &document, ElementId element) const;

private:
    /** Adds it by changing nothing outside of @p top. */
    Result<AddedNode> addIn(const XmlDocument &document, ElementId top, const QList<SmallestContent::Step> &wanted,
                            const QList<GrammarProblem> &before) const;
    /** Puts what is needed into the element at @p at; @p original is the document that the nodes were found in. */
    void put(AddedNode &added, const XmlDocument &original, const Path &at, const QList<NeededNode> &nodes,
             const QList<NeededNode> &missing) const;
    void putValue(AddedNode &added, const Path &path, PatternId values) const;
    /** The path of the new element. */
    Path putElement(AddedNode &added, const Path &parent, const NeededNode &node) const;
    /** Takes away what @p way has no place for in @p element, as long as what was added does not fit beside it. */
    void removeRivals(AddedNode &added, const XmlDocument &document, ElementId element, const SmallestContent::Way &way,
                      const QList<GrammarProblem> &before) const;
    /** Takes away or completes what the addition made wrong. */
    void repair(AddedNode &added, const QList<GrammarProblem> &before) const;
    bool mend(AddedNode &added, const GrammarProblem &problem) const;
    bool completeAt(AddedNode &added, const Path &path) const;
    void collectWords(const XmlDocument &document, ElementId element, const QList<NeededNode> &nodes,
                      QStringList &words) const;
    QString sample(const Path &path, const AllowedValues &values) const;

    const Validator &m_validator;
    PatternTable &m_table;
};
