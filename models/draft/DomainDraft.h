// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Assignment.h"
#include "models/draft/Changes.h"
#include "models/draft/Rules.h"
#include "models/grammar/Validator.h"
#include "models/host/HostFacts.h"

#include <QObject>
#include <QSet>
#include <QUndoStack>

#include <memory>
#include <optional>

class Counterparts;

/** What libvirt's grammar says of a draft. */
struct GrammarVerdict
{
    QList<GrammarProblem> problems;
    std::optional<Error> noGrammar; ///< why nothing can be said
};

/**
 * One definition being edited: the text that is there now, the base it came from, and every step between them to undo.
 * Forms, XML page and review are views of the same draft. While the text is not well-formed, document() stays at the
 * last one that was, and only setText() changes anything.
 */
class DomainDraft : public QObject
{
    Q_OBJECT

public:
    /** @p base: a well-formed definition; what is not is kept as text with textError() set. */
    explicit DomainDraft(const QString &base, QObject *parent = nullptr);
    ~DomainDraft() override;

    const QString &text() const { return m_text; }
    const XmlDocument &document() const { return m_document; }
    const QString &baseText() const { return m_baseText; }
    const XmlDocument &base() const { return m_base; }
    /** Why the text cannot be read; nothing if it is well-formed. */
    const std::optional<Error> &textError() const { return m_textError; }
    bool isModified() const { return m_text != m_baseText; }
    QUndoStack *undoStack() { return &m_undoStack; }

    std::optional<QString> value(const Path &path) const { return Settings::value(m_document, path); }
    /** What the same setting is in the base: a row that moved is the same row there. Nothing for rows that are new. */
    std::optional<QString> baseValue(const Path &path) const;
    /** Where in the base that setting stands or would stand; nothing if the base has no such row. */
    std::optional<Path> basePath(const Path &path) const;
    /** Rows of a table (`clock/timer[]`, possibly below a concrete row). */
    int rowCount(const Path &table) const;

    /** Whether a step stands alone in the undo stack or goes on with the one before it, if that was just typed, too. */
    enum class Step { Own, Typed };

    /** Sets (or without a value unsets) one setting as one undo step, named after it. Errors: as Settings::assign. */
    Result<Done> set(const Path &path, const std::optional<QString> &value, Step step = Step::Own);
    /** The same for a person's choice of another word, with what that takes away (Settings::withConsequences). */
    Result<Done> choose(const Path &path, const std::optional<QString> &value, Step step = Step::Own);
    /** Several as one undo step called @p name; all of them or, on an error, none. */
    Result<Done> edit(const QString &name, const QList<Assignment> &assignments, Step step = Step::Own);
    Result<Done> addRow(const Path &table, const QList<Assignment> &values = {});
    Result<Done> removeRow(const Path &row);
    Result<Done> moveRow(const Path &table, int from, int to);
    /** Takes one change back. */
    Result<Done> revert(const Change &change);
    /** What a person typed: steps that follow each other closely are one to undo. */
    void setText(const QString &text);
    /** Replaces the text as one undo step called @p name. */
    void replaceText(const QString &text, const QString &name);
    void discard();

    /** The definition is now @p kept at its source: the new base, and as an undo step the new text. */
    void rebase(const QString &kept);
    /** Another base for the same text: what a recovered draft is compared with. */
    void setBase(const QString &base);

    /** The host that the definition is for; null while nothing is known of it. */
    const HostFacts *host() const { return m_host.get(); }
    void setHost(std::shared_ptr<const HostFacts> host);

    /** What differs from the base, in words; computed when asked after a change. */
    const QList<Change> &changes() const;
    /** What is wrong or unwise in the document, without what is silenced; computed when asked after a change. */
    const QList<Problem> &problems() const;

    /** What was last said of the text; GrammarCheck does so soon after each change. */
    const GrammarVerdict &grammarVerdict() const { return m_grammarVerdict; }
    void setGrammarVerdict(const GrammarVerdict &verdict);
    /** The first thing that the grammar does not allow and that the base does not have; null if there is none. */
    const GrammarProblem *worsened() const;

    /** Ids of rules whose warnings a person does not want to hear for this definition; errors are told all the same. */
    const QSet<QString> &silencedRules() const { return m_silencedRules; }
    void setSilencedRules(const QSet<QString> &rules);
    /** The warnings that problems() leaves out for that. */
    const QList<Problem> &silencedProblems() const;

Q_SIGNALS:
    /** The text changed by @p edit; everything above is current. */
    void changed(const TextEdit &edit);
    /** The base is another one. */
    void baseChanged();
    /** host() says something new, and problems() with it. */
    void hostChanged();
    /** Other rules are silenced, and problems() says something new. */
    void silencedRulesChanged();
    /** grammarVerdict() says something new, and problems() with it. */
    void grammarVerdictChanged();

private:
    friend class TextCommand;
    /** The only place where the text changes. */
    void apply(const TextEdit &edit);
    void push(const TextEdit &edit, const QString &name, Step step = Step::Own);
    Error restingError() const;
    void findProblems() const;

    QString m_text;
    XmlDocument m_document;
    QString m_baseText;
    XmlDocument m_base;
    std::optional<Error> m_textError;
    QUndoStack m_undoStack;
    std::shared_ptr<const HostFacts> m_host;
    mutable std::optional<QList<Change>> m_changes;
    mutable std::optional<QList<Problem>> m_ruleProblems; ///< all that the rules find, whatever the grammar says
    mutable std::optional<QList<Problem>> m_problems;
    mutable QList<Problem> m_silencedProblems; ///< found with m_problems
    GrammarVerdict m_grammarVerdict;
    QSet<QString> m_silencedRules;
    mutable std::unique_ptr<Counterparts> m_counterparts; ///< null: not yet asked for after a change
};
