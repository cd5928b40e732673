// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/Connection.h"

#include <QPointer>
#include <QTimer>

/** What the other machines of a connection have of the host for themselves, kept current as they come and go. */
class HostRivals : public QObject
{
    Q_OBJECT

public:
    /** @p uuid: the machine whose rivals the others are. */
    HostRivals(Connection *connection, const QString &uuid, QObject *parent);

    /** As HostFacts::claims. */
    const QHash<QString, QString> &claims() const { return m_claims; }

Q_SIGNALS:
    void changed();

private:
    void read();

    QPointer<Connection> m_connection;
    QString m_uuid;
    QHash<QString, QString> m_claims;
    QTimer m_soon;
};
