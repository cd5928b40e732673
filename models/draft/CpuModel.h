// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"

/** Processors as texts of their own: `<cpu>` elements of capabilities and definitions. */
namespace CpuModel {

/**
 * The processors that @p text describes, as libvirt's comparisons take them: those of capabilities (the host's own), of
 * domain capabilities (what host-model means there), of a definition, or `<cpu>` elements that stand alone. Errors: in
 * words for a person, why there are none.
 */
Result<QStringList> read(const QString &text);

/** "Haswell-noTSX" of a `<cpu>`; empty if it names no model. */
QString name(const QString &cpu);
/** How many features it names beside that. */
int featureCount(const QString &cpu);

/** The draft's own `<cpu>` as a text; empty if it has none, or takes the host's (host-passthrough, host-model). */
QString ofDraft(const DomainDraft &draft);

/**
 * Gives the draft model and features of @p cpu as one undo step; topology, caches, NUMA cells and all else of its
 * processor stay. Errors: the text is not a `<cpu>` with a model, while the forms rest.
 */
Result<Done> put(DomainDraft &draft, const QString &cpu);

} // namespace CpuModel
