// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Rules.h"
#include "models/grammar/Validator.h"

/** What the grammar finds beside what the rules find. */
namespace GrammarFindings {

/** The id that these problems have where others have that of a rule. */
QString rule();

/**
 * What of @p found is not told by the rules in better words: a rule's error and the grammar's at the same place are one,
 * and the rule's is kept. A rule's warning where the grammar finds an error is taken out of @p told. What has no place
 * in @p document any more is left out.
 */
QList<GrammarProblem> besides(QList<Problem> &told, const QList<GrammarProblem> &found, const XmlDocument &document);

Problem asProblem(const GrammarProblem &problem);

/** Marks those of @p found as old that are in @p base, too, wherever they stand now. */
void markOld(QList<GrammarProblem> &found, const QList<GrammarProblem> &base);

} // namespace GrammarFindings
