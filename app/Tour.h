// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/** The real windows of the main flow, driven on the practice host and grabbed as numbered pictures. */
namespace Tour {

/**
 * `DIR [--theme light|dark] [--size 1440x900]`; without a theme both, each in a folder of its own.
 * Gives the exit code: 0, 1 if the flow could not be driven to its end, 2 for wrong arguments or a folder that cannot
 * be written. Needs a QApplication.
 */
int run(const QStringList &arguments);

} // namespace Tour
