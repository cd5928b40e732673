// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"

/** The firmware and boot page's groups that stand in files of their own. */
namespace Pages {

SettingGroup firmwareFiles();
/** Variables that are not in a plain file: where, on which servers, and how the image is made up. */
SettingGroup variablesElsewhere();
SettingGroup variablesServers();
SettingGroup variablesInside();
SettingGroup directKernel();
SettingGroup acpiTables();
SettingGroup bootLoader();
SettingGroup container();
SettingGroup containerIds();

} // namespace Pages
