// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/Connection.h"

#include <QHash>
#include <QSet>
#include <QTimer>

class HostsModel;

/**
 * Keeps for each running domain what a person set in its saved definition that it does not run with, and marks it in the
 * list. It looks when libvirt's events say that something may have changed, at one domain of a connection after another,
 * and compares in a thread of its own.
 */
class RunningWatch : public QObject
{
    Q_OBJECT

public:
    explicit RunningWatch(HostsModel *hosts);

    /** Looks after the domains of a connection, from now until it is deleted. Nothing happens the second time. */
    void watch(Connection *connection);
    /** Looks at one domain soon. */
    void look(Connection *connection, const QString &uuid);
    /** The differences in words, from running to saved; empty also while nothing is known. */
    QStringList differences(const QString &uri, const QString &uuid) const;

Q_SIGNALS:
    void differencesChanged(const QString &uri, const QString &uuid);

private:
    struct Host
    {
        QSet<QString> running; ///< those that were last seen so
        QSet<QString> waiting;
        bool isBusy = false;
    };

    void see(Connection *connection, const DomainSummary &domain);
    void next();
    void read(Connection *connection, const QString &uuid);
    void compared(Connection *connection, const QString &uuid, const QStringList &words);
    void set(const QString &uri, const QString &uuid, const QStringList &words);

    HostsModel *m_hosts;
    QTimer m_soon; ///< ten events are one look
    QHash<Connection *, Host> m_watched;
    QHash<QString, QHash<QString, QStringList>> m_differences; ///< by URI and uuid
};
