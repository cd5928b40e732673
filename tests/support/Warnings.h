// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/** Collects what Qt and the program warn of; there is one such collection at a time. */
namespace Warnings {

/** Begins an empty collection. */
void begin();
/** Ends it, and gives what was in it. */
QStringList end();
/** What came since begin() or the last take(). */
QStringList take();

/** A figure for whoever reads the test's output, as with printf(). */
void say(const char *format, ...) Q_ATTRIBUTE_FORMAT_PRINTF(1, 2);

} // namespace Warnings
