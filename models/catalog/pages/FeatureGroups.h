// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"

/** The features page's groups that stand in files of their own. */
namespace Pages {

SettingGroup armFeatures();
SettingGroup powerAndZFeatures();
SettingGroup containerFeatures();

} // namespace Pages
