// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>

/** What a host makes of a definition without starting or keeping it. */
struct HostTrial
{
    QString command;     ///< the hypervisor's command line; empty if there is none
    QString refusal;     ///< why it would not start, in the host's words; empty if nothing is in the way
    QString notAnswered; ///< why the host cannot tell; empty if it can
};

/** A host that can say what it would make of a definition. */
class HostTrials
{
public:
    virtual ~HostTrials() = default;

    /** Never waits; a cancelled future is a host that went away. Network cards are left out. */
    virtual QFuture<HostTrial> tried(const QString &definition) = 0;
};
