// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"

/** The groups of the page of network cards that have files of their own. */
namespace Pages::Devices {

SettingGroup nicPeer();
SettingGroup nicHostDevice();
SettingGroup nicForwards();
SettingGroup nicInbound();
SettingGroup nicOutbound();
SettingGroup nicTraffic();
SettingGroup nicVlan();
SettingGroup nicPort();
SettingGroup nicFilter();
SettingGroup nicDriver();
SettingGroup nicOffload();
SettingGroup nicTap();
SettingGroup nicMac();

} // namespace Pages::Devices
