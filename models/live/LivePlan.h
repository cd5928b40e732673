// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Changes.h"
#include "models/libvirt/LiveCalls.h"

/** When a change of a definition reaches a domain that runs, and by which steps. */
struct LiveTiming
{
    bool isNow = false; ///< false: at the next start
    QString why;        ///< not now, though another change of its kind could be; in words; may be empty
    QList<int> steps;   ///< of the plan; none: it is so already, or there is nothing to do
};

/** What an apply means for a domain that runs. */
struct LivePlan
{
    QList<LiveTiming> timings; ///< one for each change
    QList<LiveStep> steps;     ///< in the order in which they are to be taken

    int nowCount() const;
    /** "It is running: 3 of 5 changes take effect now, the others at its next start." */
    QString inWords() const;
};

/**
 * What of @p changes, which make @p draft of @p base, reaches a domain that runs as @p running. Devices are known by what
 * tells them apart, such as a disk's target and a network card's MAC address, never by their number.
 */
LivePlan planLive(const XmlDocument &running, const XmlDocument &base, const XmlDocument &draft, const QList<Change> &changes);
