// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machines/BelongingsWatch.h"

void BelongingsWatch::watch(Connection *connection, const QString &uuid)
{
    if (m_connection == connection && m_uuid == uuid)
        return;
    if (m_connection)
        m_connection->disconnect(this);
    m_connection = connection;
    m_uuid = uuid;
    m_belongings = {};
    m_isStale = false;
    if (connection && !uuid.isEmpty()) {
        connect(connection, &Connection::domainChanged, this, [this](const DomainSummary &domain) {
            if (domain.uuid == m_uuid)
                read();
        });
        read();
    }
}

void BelongingsWatch::read()
{
    if (!m_connection || !m_connection->isOpen() || m_uuid.isEmpty())
        return;
    // Of many events that come at once the last one counts.
    m_isStale = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    m_connection->belongings(m_uuid).then(this, [this, uuid = m_uuid](const Result<Belongings> &answer) {
        m_isReading = false;
        take(uuid, answer);
        if (m_isStale || uuid != m_uuid)
            read();
    });
}

void BelongingsWatch::take(const QString &uuid, const Result<Belongings> &read)
{
    if (uuid != m_uuid || !read || *read == m_belongings)
        return;
    m_belongings = *read;
    Q_EMIT changed();
}
