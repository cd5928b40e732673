// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QXmlStreamReader;

/**
 * What of its host a device of a guest has for itself, so that no other guest can use it meanwhile: a device that is
 * passed through, a file or block device that it writes to without sharing it. In words to compare:
 * "pci 0000:01:00.0", "usb 046d:c52b", "usb 1 4" (bus and device), "mdev <uuid>", "scsi scsi_host0 0:0:0", "file
 * <path>", "volume <pool>/<name>".
 */
namespace DeviceClaims {

/** Of the device whose start tag @p xml has just read; reads on to its end. Empty: it has nothing for itself. */
QString read(QXmlStreamReader &xml);
/** Of a device as it is written. */
QString of(QStringView device);

} // namespace DeviceClaims
