// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

/** One of the checks that `virt-host-validate` makes. */
struct HostCheck
{
    Q_DECLARE_TR_FUNCTIONS(HostCheck)

public:
    enum class Verdict { Pass, Warning, Failure };

    QString hypervisor; ///< "QEMU", "LXC"
    QString what;       ///< the program's own words: "Checking if device /dev/kvm exists"
    Verdict verdict = Verdict::Pass;
    QString hint; ///< the program's own words; empty for what passes

    /** What a person can do about it, and what it means to leave it; empty where nothing is known or needed. */
    QString remedy() const;

    /** From what the program prints in the C locale; lines that are no checks are left out. */
    static QList<HostCheck> readAll(const QString &output);
};
