// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Connection;
struct DomainSummary;

/** What connections and their domains say of themselves in a list of hosts. */
namespace HostText {
/** "connected", "connection lost" */
QString state(const Connection &connection);
/** "Tries again in 8 seconds. The machines are shown as they were."; empty where there is nothing to try again. */
QString retry(const Connection &connection);
/** For a screen reader: name, state, retry(). */
QString spoken(const Connection &connection);
QString toolTip(const Connection &connection);

/** What is known of a domain beside its summary. */
struct Remarks
{
    int draftChanges = 0;         ///< that are not applied
    bool waitsForRestart = false; ///< runs with other settings than saved
    bool isStale = false;         ///< from before the connection was lost
};
/** For a screen reader: name, state, summary, remarks. */
QString spoken(const DomainSummary &domain, const Remarks &remarks);
QString toolTip(const DomainSummary &domain, const Remarks &remarks);
} // namespace HostText
