// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/HostRivals.h"

HostRivals::HostRivals(Connection *connection, const QString &uuid, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_uuid(uuid.toLower())
{
    // Details of a thousand machines come in many small pieces.
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &HostRivals::read);
    const auto wait = [this] { m_soon.start(); };
    connect(connection, &Connection::domainsChanged, this, wait);
    connect(connection, &Connection::domainRemoved, this, wait);
    connect(connection, &Connection::detailsComplete, this, wait);
    m_soon.start();
}

void HostRivals::read()
{
    // While the list is read anew, what was known stays.
    if (!m_connection || !m_connection->isListed())
        return;
    QHash<QString, QString> claims;
    for (const DomainSummary &domain : m_connection->domains()) {
        if (domain.uuid == m_uuid)
            continue;
        for (const QString &claim : domain.claims) {
            if (!claims.contains(claim))
                claims.insert(claim, domain.name);
        }
    }
    if (claims == m_claims)
        return;
    m_claims = claims;
    Q_EMIT changed();
}
