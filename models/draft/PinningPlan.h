// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/PinningEdit.h"

/**
 * The usual way to pin a guest: its vCPUs on host cores of their own, threads of a core side by side as the guest sees
 * them, on one node or where the memory of their cell is, and the first core of the host left to the emulator and the
 * I/O threads if there are enough.
 */
struct PinningPlan
{
    enum class Fit {
        UnknownHost, ///< nothing is known of the host's CPUs
        TooFewCpus,  ///< it has less of them than the guest has vCPUs
        Cpus,        ///< each vCPU gets a host CPU
        Cores,       ///< each core of the guest gets one of the host
    };

    Fit fit = Fit::UnknownHost;
    int threadsPerCore = 1; ///< of the guest
    QList<ThreadPin> pins;  ///< empty if it does not fit

    /** @p host may be null. */
    static PinningPlan make(const XmlDocument &document, const HostFacts *host);

    /** "One core per pair of vCPUs" */
    QString label() const;
    /** What it does, or why it cannot be done. */
    QString help() const;
};
