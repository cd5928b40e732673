// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/Connection.h"

#include <QObject>
#include <QPointer>

/** What a host keeps beside the definition of one domain, read again whenever the domain changes. */
class BelongingsWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /** Another domain, or none: an empty @p uuid. Nothing is known of it until it was read. */
    void watch(Connection *connection, const QString &uuid);
    const Belongings &belongings() const { return m_belongings; }
    void read();

Q_SIGNALS:
    void changed();

private:
    void take(const QString &uuid, const Result<Belongings> &read);

    QPointer<Connection> m_connection;
    QString m_uuid;
    Belongings m_belongings;
    bool m_isReading = false;
    bool m_isStale = false; ///< it changed again meanwhile
};
