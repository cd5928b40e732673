// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Assignment.h"

#include <QList>

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
};

/** One rule: looks at a document and adds what it finds. */
struct Rule
{
    const char *id;
    void (*check)(const XmlDocument &document, QList<Problem> &found);
};

namespace Rules {

/** All rules, in the order in which their findings are listed. */
const QList<Rule> &all();
QList<Problem> problems(const XmlDocument &document);
/** Where @p problem stands in the document's text, from 1. */
TextPlace place(const Problem &problem, const XmlDocument &document);

} // namespace Rules
