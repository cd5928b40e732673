// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"

/** The processor page's groups that stand in files of their own. */
namespace Pages {

SettingGroup processorFeatures();
SettingGroup processorCaches();
SettingGroup processorHotplug();
SettingGroup guestNuma();
SettingGroup guestNumaInterconnects();

} // namespace Pages
