// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"

/** The tuning page's groups that stand in files of their own. */
namespace Pages {

SettingGroup processorTime();
SettingGroup schedulers();
SettingGroup cacheAndBandwidth();
SettingGroup blockIo();
SettingGroup throttleGroups();
SettingGroup resources();
SettingGroup performanceEvents();

} // namespace Pages
