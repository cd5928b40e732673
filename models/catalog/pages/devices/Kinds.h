// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"

/** A page for each kind of device, in files of their own. */
namespace Pages::Devices {

SettingPage audio();
SettingPage balloon();
SettingPage channel();
SettingPage console();
SettingPage controller();
SettingPage crypto();
SettingPage disk();
SettingPage filesystem();
SettingPage graphics();
SettingPage hostDevice();
SettingPage hub();
SettingPage input();
SettingPage interface();
SettingPage iommu();
SettingPage lease();
SettingPage memoryModule();
SettingPage nvram();
SettingPage panic();
SettingPage parallel();
SettingPage pstore();
SettingPage redirDevice();
SettingPage redirFilter();
SettingPage rng();
SettingPage serial();
SettingPage sharedMemory();
SettingPage smartCard();
SettingPage sound();
SettingPage tpm();
SettingPage video();
SettingPage vsock();
SettingPage watchdog();

} // namespace Pages::Devices
