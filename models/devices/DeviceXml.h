// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"

#include <QStringList>

/** Devices as text on their own: what the clipboard takes and gives. */
namespace DeviceXml {

/**
 * The devices in @p text: one or several device elements, or those of a `<devices>` or a `<domain>`, each as a text
 * of its own, without the names that only a running machine's devices have. Errors: in words for a person, why it holds none.
 */
Result<QStringList> read(const QString &text);

} // namespace DeviceXml
