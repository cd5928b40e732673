// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/Connection.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSet>
#include <QTimer>

/**
 * Steps on a running domain, one after another. One that fails stops none of the others. For a device that the guest has
 * to let go of it waits, and says so; the connection is free for other calls meanwhile.
 */
class LiveRun : public QObject
{
    Q_OBJECT

public:
    LiveRun(Connection *connection, const QString &uuid, const QList<LiveStep> &steps, QObject *parent = nullptr);

    /** How long a guest has to let go of a device; a minute at first. */
    void setPatience(int seconds) { m_patience = seconds; }
    /** Begins; finished() comes later, also when there is no step. */
    void start();
    /** Waits no longer for the guest, and goes on with the next step. */
    void stopWaiting();
    bool isWaiting() const { return m_isWaiting; }
    const QList<LiveStep> &steps() const { return m_steps; }

Q_SIGNALS:
    /** What happens now, in words; each second while it waits. */
    void progressed(const QString &words);
    /** One outcome for each step. */
    void finished(const QList<LiveOutcome> &outcomes);

private:
    void next();
    void take(const Result<LiveOutcome> &result);
    void waitForGuest();
    void tick();
    void deviceGone(const QString &uuid, const QString &alias);
    void deviceStays(const QString &uuid, const QString &alias);
    void conclude(const LiveOutcome &outcome);
    bool isConnected() const { return m_connection && m_connection->isOpen(); }
    const LiveStep &step() const { return m_steps[m_outcomes.size()]; }

    QPointer<Connection> m_connection;
    QString m_uuid;
    QList<LiveStep> m_steps;
    QList<LiveOutcome> m_outcomes;
    QSet<QString> m_gone; ///< aliases of devices; an event may be faster than the call's answer
    QTimer m_ticks;
    QElapsedTimer m_waited;
    int m_patience = 60;
    bool m_isWaiting = false;
};
