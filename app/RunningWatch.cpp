// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RunningWatch.h"

#include "models/libvirt/HostsModel.h"
#include "models/live/RunningDifferences.h"

#include <QPointer>
#include <QtConcurrent>

namespace {

QStringList inWords(const BothDefinitions &both)
{
    const auto running = XmlDocument::parse(both.running);
    const auto saved = XmlDocument::parse(both.saved);
    QStringList words;
    if (!running || !saved)
        return words;
    for (const Change &change : runningDifferences(*running, *saved))
        words.append(change.inWords());
    return words;
}

} // namespace

RunningWatch::RunningWatch(HostsModel *hosts)
    : QObject(hosts)
    , m_hosts(hosts)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &RunningWatch::next);
}

void RunningWatch::watch(Connection *connection)
{
    if (m_watched.contains(connection))
        return;
    m_watched.insert(connection, {});
    const auto seeAll = [this, connection] {
        for (const DomainSummary &domain : connection->domains())
            see(connection, domain);
    };
    connect(connection, &Connection::domainsReset, this, seeAll);
    connect(connection, &Connection::domainChanged, this, [this, connection](const DomainSummary &domain) { see(connection, domain); });
    connect(connection, &Connection::domainRemoved, this, [this, connection](const QString &uuid) {
        m_watched[connection].running.remove(uuid);
        set(connection->uri(), uuid, {});
    });
    for (const auto signal : {&Connection::deviceRemoved, &Connection::deviceRemovalFailed})
        connect(connection, signal, this, [this, connection](const QString &uuid) { look(connection, uuid); });
    connect(connection, &Connection::definitionMayHaveChanged, this, [this, connection](const QString &uuid) { look(connection, uuid); });
    connect(connection, &Connection::stateChanged, this, [this, connection] {
        if (connection->isOpen())
            return;
        m_watched[connection] = {};
        for (const QString &uuid : m_differences.value(connection->uri()).keys())
            set(connection->uri(), uuid, {}); // nothing is shown as current that may not be
    });
    connect(connection, &QObject::destroyed, this, [this, connection] { m_watched.remove(connection); });
    seeAll();
}

void RunningWatch::see(Connection *connection, const DomainSummary &domain)
{
    Host &host = m_watched[connection];
    const bool isRunning = isActive(domain.state) && domain.persistent;
    if (isRunning == host.running.contains(domain.uuid))
        return;
    if (isRunning) {
        host.running.insert(domain.uuid);
        look(connection, domain.uuid);
    } else {
        host.running.remove(domain.uuid);
        set(connection->uri(), domain.uuid, {});
    }
}

void RunningWatch::look(Connection *connection, const QString &uuid)
{
    Host &host = m_watched[connection];
    if (!host.running.contains(uuid) || host.waiting.contains(uuid))
        return;
    host.waiting.insert(uuid);
    if (!m_soon.isActive())
        m_soon.start();
}

void RunningWatch::next()
{
    for (auto host = m_watched.begin(); host != m_watched.end(); ++host) {
        if (host->isBusy || host->waiting.isEmpty())
            continue;
        host->isBusy = true;
        const QString uuid = *host->waiting.constBegin();
        host->waiting.remove(uuid);
        read(host.key(), uuid);
    }
}

void RunningWatch::read(Connection *connection, const QString &uuid)
{
    const QPointer<Connection> guarded = connection;
    connection->readBoth(uuid).then(this, [this, guarded, uuid](const Result<BothDefinitions> &both) {
        if (!guarded)
            return;
        if (!both)
            return compared(guarded, uuid, {});
        QtConcurrent::run(inWords, *both).then(this, [this, guarded, uuid](const QStringList &words) {
            if (guarded)
                compared(guarded, uuid, words);
        });
    });
}

void RunningWatch::compared(Connection *connection, const QString &uuid, const QStringList &words)
{
    Host &host = m_watched[connection];
    host.isBusy = false;
    if (host.running.contains(uuid))
        set(connection->uri(), uuid, words);
    next();
}

void RunningWatch::set(const QString &uri, const QString &uuid, const QStringList &words)
{
    QHash<QString, QStringList> &known = m_differences[uri];
    if (known.value(uuid) == words)
        return;
    if (words.isEmpty())
        known.remove(uuid);
    else
        known.insert(uuid, words);
    m_hosts->setWaitsForRestart(uri, uuid, !words.isEmpty());
    Q_EMIT differencesChanged(uri, uuid);
}

QStringList RunningWatch::differences(const QString &uri, const QString &uuid) const
{
    return m_differences.value(uri).value(uuid);
}
