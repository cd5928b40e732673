// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"

/** The groups of the page of disks that have files of their own. */
namespace Pages::Devices {

SettingGroup diskDriver();
SettingGroup diskQueues();
SettingGroup diskGeometry();
SettingGroup diskStatistics();
SettingGroup diskLimits();
SettingGroup diskSourceDetails();
SettingGroup diskEncryption();
SettingGroup backingFile();
SettingGroup oldEncryption();
SettingGroup diskMirror();

} // namespace Pages::Devices
