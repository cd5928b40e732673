// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/DeviceTemplates.h"

/** The rows of DeviceTemplates::all(), a function for each part of them. */
namespace DeviceTemplates {

QList<DeviceTemplate> storage();
QList<DeviceTemplate> network();
QList<DeviceTemplate> display();
QList<DeviceTemplate> host();
QList<DeviceTemplate> channels();
QList<DeviceTemplate> others();

} // namespace DeviceTemplates
