// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"

/** How much of a group or a page is set, or changed, in a draft. */
namespace SetSettings {

/**
 * The setting's own path in @p row (the root: outside of devices); nothing if it stands in a table of its own, or
 * beside another as its unit.
 */
std::optional<Path> placed(const Setting &setting, const Path &row);
/** What is set in the group; each row of its tables counts. */
int count(const DomainDraft &draft, const SettingGroup &group, const Path &row);
bool isAnySet(const DomainDraft &draft, const SettingPage &page, const Path &row = {});
/** The setting that the change is of; of an element that only a Fragment shows, that one. Null: no form shows it. */
const Setting *settingOf(const Change &change);
bool isAnyChanged(const DomainDraft &draft, const SettingGroup &group, const Path &row);

} // namespace SetSettings
