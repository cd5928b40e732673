// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Assignment.h"

namespace Settings {

/**
 * @p choice, and after it what goes with the old word, for one step: the settings of the same row that the new one does not
 * allow (a disk on the network has no image file; what both can have stays), and with another bus the place on the old one
 * (Setting::takesAway, Setting::movesDevice). For all other settings @p choice alone.
 */
QList<Assignment> withConsequences(const XmlDocument &document, const Assignment &choice);

} // namespace Settings
