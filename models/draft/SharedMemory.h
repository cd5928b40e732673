// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"

/** Memory that other processes of the host can have, too: those want it that serve a device by virtiofs or vhost-user. */
namespace SharedMemory {

/** True if all of the machine's memory is shared so. */
bool isOn(const XmlDocument &document);
/** True if the device works with such memory only. */
bool isWantedBy(const XmlDocument &document, ElementId device);

} // namespace SharedMemory
