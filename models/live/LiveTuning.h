// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class PlanBuilder;
class QString;

/** What of a definition outside its devices reaches a domain that runs: processors, memory, limits, names, notes. */
namespace LiveTuning {

/** Says when the change takes effect; @p path: its own, as Path::plain(). */
void plan(PlanBuilder &plan, int change, const QString &path);

} // namespace LiveTuning
