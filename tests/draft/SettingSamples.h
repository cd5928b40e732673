// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"

#include <QStringList>

/** Values to try settings with. */
namespace SettingSamples {

/**
 * Two values that the setting can have; one of a Presence and of a Choice with a single word, none of a table. Another
 * @p seed picks other words.
 */
QStringList of(const Setting &setting, int seed);

} // namespace SettingSamples
