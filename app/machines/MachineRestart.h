// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/DomainSession.h"

#include <QObject>
#include <QPointer>

/**
 * Shuts a machine down, applies its draft and starts it again. Nothing is shut down for a draft that could not be
 * applied as far as that can be known before.
 */
class MachineRestart : public QObject
{
    Q_OBJECT

public:
    enum class Step { Checking, ShuttingDown, Applying, Starting, Finished };

    /** @p session: of the tab it is open in; null: there is nothing to apply. */
    MachineRestart(Connection *connection, const QString &uuid, DomainSession *session, QObject *parent);

    void begin();
    Step step() const { return m_step; }
    bool hasDraft() const { return m_hasDraft; }
    /** What ended it before its time; empty while it goes on. */
    const QString &problem() const { return m_problem; }
    /** While it shuts down: does not wait for the guest any longer. */
    void forceOff();
    /** After a problem: starts it with what libvirt has. */
    void startAsItIs();
    /** Ends it where it is; what was done stays done. */
    void cancel();

Q_SIGNALS:
    void changed();

private:
    void enter(Step step);
    void fail(const QString &words);
    void check();
    void shutDown();
    void look();
    void apply();
    void start();

    QPointer<Connection> m_connection;
    QString m_uuid;
    QPointer<DomainSession> m_session;
    bool m_hasDraft = false;
    bool m_isCancelled = false;
    Step m_step = Step::Checking;
    QString m_problem;
};
