// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Connection;

/** What a connection says of itself in a list of hosts. */
namespace HostText {
/** "connected", "connection lost" */
QString state(const Connection &connection);
/** "Tries again in 8 seconds. The machines are shown as they were."; empty where there is nothing to try again. */
QString retry(const Connection &connection);
/** For a screen reader: name, state, retry(). */
QString spoken(const Connection &connection);
QString toolTip(const Connection &connection);
} // namespace HostText
