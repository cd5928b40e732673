// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

// What is asked of a Connection about machines as a whole and about processors, and what it answers: plain values.

/** What a host keeps of a domain beside its definition. */
struct Belongings
{
    bool hasManagedSave = false; ///< the next start goes on from an image, with the definition of then
    QStringList snapshots;       ///< names
    QStringList checkpoints;     ///< names
    QString nvram;               ///< the file of its firmware's variables; empty: it has none
    bool hasTpm = false;         ///< an emulated TPM, whose state lies on the host

    bool operator==(const Belongings &) const = default;
};

/** A domain that is to be defined no more (virDomainUndefineFlags), and what goes with it. Disks always stay. */
struct UndefineRequest
{
    QString uuid;
    bool managedSave = false;  ///< needed where there is one
    bool snapshots = false;    ///< what libvirt knows of them; needed where there are any
    bool checkpoints = false;  ///< the same
    std::optional<bool> nvram; ///< true: goes, false: stays; nothing where it has none
    std::optional<bool> tpm;   ///< the same
};

/** Whether a host can run a processor (virConnectCompareHypervisorCPU). */
struct CpuComparison
{
    enum class Fit {
        Incompatible,
        Identical,
        Superset, ///< the host can do more
    };

    Fit fit = Fit::Incompatible;
    QString reason; ///< of Incompatible: libvirt's words on what is missing
};
