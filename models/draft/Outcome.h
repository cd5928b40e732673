// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Changes.h"

/** What an apply came to, in words. */
namespace Outcome {

/** What was asked for and what libvirt kept of it: "Applied as asked." or what it filled in, dropped and changed. */
QString applied(const XmlDocument &asked, const XmlDocument &kept);

/** The changed setting that a refusal is about, as far as libvirt's message tells; nothing if it does not. */
std::optional<Path> placeOfRefusal(const QString &message, const QList<Change> &changes);

} // namespace Outcome
