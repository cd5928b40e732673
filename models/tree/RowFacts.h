// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/PathIndex.h"
#include "models/draft/DomainDraft.h"
#include "models/draft/Secrets.h"
#include "models/tree/TreeGrammar.h"
#include "models/tree/TreeNode.h"

#include <QCoreApplication>

/** What is to be said of the rows of a draft's tree: from the text, the catalogue, libvirt's grammar and the base. */
class RowFacts
{
    Q_DECLARE_TR_FUNCTIONS(RowFacts)

public:
    using Fit = GrammarPlace::Fit;

    /** @p draft must live on. */
    explicit RowFacts(const DomainDraft &draft);

    /** It must live on, up to the next one; null if there is none. */
    void setGrammar(TreeGrammar *grammar);

    /** After each change of the text. */
    void forget();
    /** After another verdict of the grammar. */
    void forgetProblems() { m_problems.reset(); }

    /** Null without a grammar. */
    GrammarPlaces *places();
    /** Of what could be added: the place it would have. */
    Path path(const TreeRow &row);
    /** An attribute's value, an element's own text; empty for what is not there. */
    QString value(const TreeRow &row) const;
    bool isSecret(const TreeRow &row) { return Secrets::isSecret(path(row)); }
    /** The catalogue's name for it, and of an element what tells it from others of its name. */
    QString label(const TreeRow &row);
    /** One sentence: what is wrong with it, what it needs, what it was, or what it does. */
    QString remark(const TreeRow &row);
    Fit fit(const TreeRow &row);
    bool isChanged(const TreeRow &row);
    bool canHoldValue(const TreeRow &row);
    GrammarPlaces::Choice choice(const TreeRow &row);
    /** What the value has to be, in words; empty if nobody knows. */
    QString hint(const TreeRow &row);
    /** What applies while it has no value. */
    QString unset(const TreeRow &row);

    /** The setting of the catalogue that a path means; null if there is none. */
    static const Setting *setting(const Path &path);
    /** True for an attribute that declares a namespace: it comes and goes with what uses it. */
    static bool isDeclaration(const TreeRow &row);

private:
    const XmlDocument &document() const { return m_draft.document(); }
    QString problem(const Path &path);
    QString needs(const TreeRow &row);

    const DomainDraft &m_draft;
    TreeGrammar *m_grammar = nullptr;
    std::unique_ptr<GrammarPlaces> m_places; ///< null: not yet asked for after a change
    std::unique_ptr<PathIndex> m_paths;
    std::optional<QHash<QString, QString>> m_problems; ///< messages by path
    QHash<std::pair<ElementId, QString>, QString> m_needs;
};
