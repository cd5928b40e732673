// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/** What can be done with a machine as a whole. */
enum class Deed {
    Start,
    Pause,
    Resume,
    ShutDown,
    Reboot,
    Restart, ///< shuts it down, applies what is changed, and starts it again
    Reset,
    ForceOff,
    Save,
    DropSaved,
    Console,
    Autostart,
    Clone,
    Copy,
    Rename,
    Undefine,
};
