// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"

#include <QSet>

/** What no two devices of a machine may share: targets, MAC addresses, ports, addresses on a bus. */
namespace DeviceNames {

/**
 * The device that @p fragment is, as it can stand in @p document beside those that are there: what one of them has
 * already is made new, or left out where libvirt gives it. All else stays as written. Errors: not one element.
 */
Result<QString> freshened(const XmlDocument &document, const QString &fragment);

/** The next name that is free after @p taken: vdb after vda, and after share share2, and after x.0 x.1. */
QString nextName(const QString &name, const QSet<QString> &taken);
/** The same for names of disks, which count in letters: vda … vdz, vdaa. */
QString nextDiskName(const QString &name, const QSet<QString> &taken);
/** An address of those that are QEMU's, none of @p taken (in small letters). */
QString freshMac(const QSet<QString> &taken);

} // namespace DeviceNames
