// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// HostsModel's rows: how they follow what connections tell.
#include "models/libvirt/HostsModelHost.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace {
/** More pieces than that are told of as one: to tell of a piece costs more than to look at rows that did not change. */
constexpr qsizetype mostRanges = 8;
} // namespace

void HostsModel::watch(Host *host)
{
    const Connection *const connection = host->connection.get();
    connect(connection, &Connection::stateChanged, this, [this, host] { stateChanged(host); });
    connect(connection, &Connection::domainsReset, this, [this, host] { reset(host); });
    connect(connection, &Connection::domainsChanged, this,
            [this, host](const QList<DomainSummary> &domains) { update(host, domains); });
    connect(connection, &Connection::domainsRemoved, this,
            [this, host](const QStringList &uuids) { remove(host, uuids); });
}

void HostsModel::stateChanged(Host *host)
{
    const QModelIndex row = createIndex(rowOf(host), 0);
    Q_EMIT dataChanged(row, row);
    const bool isStale = host->connection->isStale();
    if (std::exchange(host->wasStale, isStale) != isStale && !host->domains.empty()) {
        Q_EMIT dataChanged(createIndex(0, 0, host), createIndex(int(host->domains.size()) - 1, 0, host),
                           {IsStaleRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    }
    if (host->connection->secondsToRetry() && !m_countdown.isActive())
        m_countdown.start();
}

void HostsModel::countDown()
{
    bool goesOn = false;
    for (std::size_t row = 0; row < m_hosts.size(); ++row) {
        if (!m_hosts[row]->connection->secondsToRetry())
            continue;
        goesOn = true;
        const QModelIndex index = createIndex(int(row), 0);
        Q_EMIT dataChanged(index, index, {RetryTextRole, Qt::AccessibleTextRole});
    }
    if (!goesOn)
        m_countdown.stop();
}

// Rows of domains that are still there stay, as one of them may be the current one.
void HostsModel::reset(Host *host)
{
    const QList<DomainSummary> domains = host->connection->domains();
    QSet<QString> there;
    for (const DomainSummary &domain : domains)
        there.insert(domain.uuid);
    takeRowsIf(host, [&](int row) { return !there.contains(host->domains[std::size_t(row)].uuid); });
    update(host, domains);
    host->wasStale = host->connection->isStale();
    const QModelIndex row = createIndex(rowOf(host), 0);
    Q_EMIT dataChanged(row, row); // how many, and from when
}

void HostsModel::remove(Host *host, const QStringList &uuids)
{
    const QSet<QString> gone(uuids.begin(), uuids.end());
    takeRowsIf(host, [&](int row) { return gone.contains(host->domains[std::size_t(row)].uuid); });
    const QModelIndex row = createIndex(rowOf(host), 0);
    Q_EMIT dataChanged(row, row, {DomainCountRole});
}

void HostsModel::takeRowsIf(Host *host, const std::function<bool(int row)> &isGone)
{
    for (int last = int(host->domains.size()) - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        takeRows(host, first, last);
        last = first;
    }
}

void HostsModel::takeRows(Host *host, int first, int last)
{
    beginRemoveRows(createIndex(rowOf(host), 0), first, last);
    for (int row = first; row <= last; ++row)
        host->rows.remove(host->domains[std::size_t(row)].uuid);
    host->domains.erase(host->domains.begin() + first, host->domains.begin() + last + 1);
    for (int later = first; later < int(host->domains.size()); ++later)
        host->rows[host->domains[std::size_t(later)].uuid] = later;
    endRemoveRows();
}

void HostsModel::append(Host *host, const QList<DomainSummary> &domains)
{
    const QModelIndex parent = createIndex(rowOf(host), 0);
    const int end = int(host->domains.size());
    beginInsertRows(parent, end, end + int(domains.size()) - 1);
    for (const DomainSummary &domain : domains) {
        host->rows.insert(domain.uuid, int(host->domains.size()));
        host->domains.push_back(domain);
    }
    endInsertRows();
    Q_EMIT dataChanged(parent, parent, {DomainCountRole});
}

// Rows that lie beside each other are told of together, and many that do not as well: to tell costs more than to look.
void HostsModel::update(Host *host, const QList<DomainSummary> &domains)
{
    QList<int> rows;
    QList<DomainSummary> fresh;
    for (const DomainSummary &domain : domains) {
        const int row = host->rowOf(domain.uuid);
        if (row < 0) {
            fresh.append(domain);
            continue;
        }
        host->domains[std::size_t(row)] = domain;
        rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QList<std::pair<int, int>> ranges;
    for (const int row : std::as_const(rows)) {
        if (!ranges.isEmpty() && row <= ranges.constLast().second + 1)
            ranges.last().second = row;
        else
            ranges.append({row, row});
    }
    if (ranges.size() > mostRanges)
        ranges = {{rows.constFirst(), rows.constLast()}};
    for (const auto &[first, last] : std::as_const(ranges))
        Q_EMIT dataChanged(createIndex(first, 0, host), createIndex(last, 0, host));
    if (!fresh.isEmpty())
        append(host, fresh);
}
