// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/** Which of their settings the pages show. */
enum class ShownSettings {
    All,
    Set,     ///< those that the definition sets
    Changed, ///< those that differ from the base
};
