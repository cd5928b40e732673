// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Assignment.h"

#include <QList>

class PathIndex;
struct HostFacts;

/** A way out of a problem that a person can take with one click. */
struct Repair
{
    QString label; ///< "Set 8 vCPUs"
    QList<Assignment> assignments;
};

/** Something in a definition that libvirt would refuse (Error) or that a person would regret (Warning). */
struct Problem
{
    enum class Severity { Warning, Error };

    QString rule; ///< the id of the rule that found it
    Severity severity = Severity::Warning;
    Path path; ///< the setting to go to
    QString message;
    QList<Repair> repairs;
    bool isOld = false; ///< the draft's base has it, too: told, but in nobody's way
};

/** What a rule finds; its id and severity come from the table. */
struct Finding
{
    Path path; ///< the setting to go to
    QString message;
    QList<Repair> repairs = {};
};

/** What rules look at. */
struct RuleInput
{
    const XmlDocument &document;
    const HostFacts *host; ///< null: nothing is known of it
    PathIndex &paths;      ///< of the document
};

/** One rule: looks at a definition and adds what it finds. */
struct Rule
{
    const char *id; ///< stays the same for ever: people silence rules by it
    /** Error: libvirt refuses or quietly drops it. Warning: a hint that a person may silence. */
    Problem::Severity severity;
    const char *about; ///< QT_TRANSLATE_NOOP("RuleTexts", …): what it tells, in one sentence
    void (*check)(const RuleInput &input, QList<Finding> &found);
};

namespace Rules {

/** All rules, in the order in which their findings are listed. */
const QList<Rule> &all();
/** The rule with that id; null if there is none. */
const Rule *find(const QString &id);
/** What a rule tells, in the person's language. */
QString about(const Rule &rule);
/** @p host: what the definition is for, null if that is not known. */
QList<Problem> problems(const XmlDocument &document, const HostFacts *host = nullptr);
/** Where @p problem stands in the document's text, from 1. */
TextPlace place(const Problem &problem, const XmlDocument &document);

} // namespace Rules
