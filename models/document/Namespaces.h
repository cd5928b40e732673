// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** The namespaces that a definition may have content of, and the prefixes that libvirt writes for them. */
namespace Namespaces {

/** The namespace that a prefix stands for; empty if it is none of libvirt's. */
QString uri(QStringView prefix);
/** The prefix that libvirt writes for a namespace; empty if it writes none. */
QString prefix(const QString &uri);
/** True if libvirt declares the prefix on the root element, not on the element that needs it. */
bool isDeclaredOnRoot(QStringView prefix);

} // namespace Namespaces
