// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"

/** The groups of the page of host devices that have a file of their own. */
namespace Pages::Devices {

SettingGroup hostDevIscsi();
SettingGroup hostDevAdapter();
SettingGroup hostDevDriver();
SettingGroup hostDevInside();

} // namespace Pages::Devices
