// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/Path.h"
#include "models/document/XmlDocument.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>
#include <optional>

class Schema;

/** A place where a definition does not agree with libvirt's grammar. */
struct GrammarProblem
{
    qsizetype begin = 0; ///< the part of the text that is wrong
    qsizetype end = 0;
    TextPlace place;   ///< of begin
    Path path;         ///< the element, attribute or text
    QString message;   ///< in words, with what would be right
    QStringList right; ///< names or words that would be right there; empty if they cannot be listed
    QString fault = {};  ///< what is wrong without what would be right, for programs: the same wherever it stands
    bool isOld = false;  ///< of a draft's: its base has it, too

    bool operator==(const GrammarProblem &) const = default;
};

/**
 * Holds definitions against libvirt's grammar. libxml2, which libvirt asks, takes long, names the wrong place and says
 * little, so this reads the grammar itself; what only libxml2 refuses is a matter of refusal(). Any thread may ask; one
 * is served at a time.
 */
class Validator
{
    Q_DECLARE_TR_FUNCTIONS(Validator)

public:
    /** More problems of one definition are not told. */
    static constexpr qsizetype MaximumProblems = 100;

    /** The fault of what refusal() gives: of the whole definition. */
    static inline const QString RefusedFault = QStringLiteral("refused");

    /** Reads the grammar in @p folder. Errors: a file is missing or not well-formed. */
    static Result<std::shared_ptr<Validator>> load(const QString &folder);
    /** load(), once for each folder that can be read; the same for all that ask. */
    static Result<std::shared_ptr<Validator>> shared(const QString &folder);
    /** That of GrammarFolder::current(). */
    static Result<std::shared_ptr<Validator>> installed();
    ~Validator();

    /** The grammar itself, which never changes; it lives as long as this. */
    const Schema &schema() const;
    /** What is wrong, from top to bottom; empty if the definition is valid. */
    QList<GrammarProblem> problems(const XmlDocument &document) const;
    /**
     * Where libxml2, and so libvirt, refuses a definition in which problems() finds nothing: it loses its way where
     * elements stand in an order that libvirt never writes. Takes some ten times as long. Nothing if it does not.
     */
    std::optional<GrammarProblem> refusal(const XmlDocument &document) const;

private:
    struct State;
    explicit Validator(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};
