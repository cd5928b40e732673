// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/Connection.h"

#include <QObject>
#include <QPointer>

/** Hosts between which a machine is to move: their processors, what all of them can do, and whether each can run a
 * guest. */
class CpuPool : public QObject
{
    Q_OBJECT

public:
    struct Member
    {
        QString title;
        QString cpu;     ///< a <cpu> element; empty until it is known
        QString problem; ///< why it is not known
        bool isIn = true;
        QPointer<Connection> connection; ///< null: from a file
        QString verdict;                 ///< whether it can run the guest that was asked about; empty: not asked
        bool runs = true;                ///< what that verdict says
    };

    using QObject::QObject;

    const QList<Member> &members() const { return m_members; }
    /** Its processor is read in the background: what host-model means there, or the host's own where it does not tell.
     */
    void addHost(Connection *connection);
    /** Capabilities, domain capabilities or <cpu> elements; each processor becomes a member. Errors: it has none. */
    Result<Done> addFile(const QString &path);
    void setIn(int member, bool isIn);
    /** What all members that are in can run, as @p by computes it; baselineComputed() brings it. */
    void computeBaseline(Connection *by);
    /** Asks each host whether it can run @p cpu, for guests of that type and architecture; verdicts come one by one. */
    void compare(const QString &cpu, const QString &type, const QString &arch);

Q_SIGNALS:
    void changed();
    /** A <cpu> element, or why there is none. */
    void baselineComputed(const Result<QString> &cpu);

private:
    void readCapabilities(Connection *connection);
    Member *memberOf(const Connection *connection);
    void takeCpu(const Connection *connection, const Result<QString> &text);

    QList<Member> m_members;
};
