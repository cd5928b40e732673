// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/HostsModelHost.h"

#include "models/libvirt/ConnectionList.h"
#include "models/libvirt/HostText.h"
#include "models/libvirt/SummaryText.h"

#include <algorithm>
#include <utility>

HostsModel::HostsModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, &HostsModel::countDown);
}

HostsModel::~HostsModel()
{
    // All at once, so that those which do not answer are waited for together.
    for (const auto &host : m_hosts) {
        host->connection->disconnect(this);
        host->connection->endSoon();
    }
}

Connection *HostsModel::addConnection(const QString &uri)
{
    if (Host *listed = find(uri))
        return listed->connection.get();
    auto host = std::make_unique<Host>();
    host->connection = std::make_unique<Connection>(uri);
    watch(host.get());
    Connection *const connection = host->connection.get();
    const int row = int(m_hosts.size());
    beginInsertRows({}, row, row);
    m_hosts.push_back(std::move(host));
    endInsertRows();
    return connection;
}

void HostsModel::removeConnection(const QString &uri)
{
    Host *const host = find(uri);
    if (!host)
        return;
    const int row = rowOf(host);
    host->connection->disconnect(this);
    beginRemoveRows({}, row, row);
    const std::unique_ptr<Host> gone = std::move(m_hosts[std::size_t(row)]);
    m_hosts.erase(m_hosts.begin() + row);
    endRemoveRows();
    // It may be the one whose signal brought us here. Later, as its end would wait for a call that hangs.
    Connection *const connection = gone->connection.release();
    connection->setParent(this);
    connection->close();
    connection->endSoon();
    QTimer::singleShot(connection->isBusy() ? 2500 : 0, connection, &QObject::deleteLater);
}

Connection *HostsModel::connection(const QString &uri) const
{
    const Host *const host = find(uri);
    return host ? host->connection.get() : nullptr;
}

QList<Connection *> HostsModel::connections() const
{
    QList<Connection *> all;
    for (const auto &host : m_hosts)
        all.append(host->connection.get());
    return all;
}

Connection *HostsModel::connectionAt(const QModelIndex &index) const
{
    const Host *const host = hostOf(index);
    return host ? host->connection.get() : nullptr;
}

QModelIndex HostsModel::indexOf(const Connection *connection) const
{
    for (std::size_t row = 0; row < m_hosts.size(); ++row) {
        if (m_hosts[row]->connection.get() == connection)
            return createIndex(int(row), 0);
    }
    return {};
}

QModelIndex HostsModel::indexOf(const QString &uri, const QString &uuid) const
{
    Host *const host = find(uri);
    const int row = host ? host->rowOf(uuid) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, 0, host);
}

void HostsModel::setDraftMark(const QString &uri, const QString &uuid, int changes)
{
    if (Host *const host = find(uri)) {
        host->marks[uuid].draftChanges = changes;
        marksChanged(uri, uuid, DraftChangesRole);
    }
}

void HostsModel::setWaitsForRestart(const QString &uri, const QString &uuid, bool waits)
{
    if (Host *const host = find(uri)) {
        host->marks[uuid].waitsForRestart = waits;
        marksChanged(uri, uuid, WaitsForRestartRole);
    }
}

void HostsModel::marksChanged(const QString &uri, const QString &uuid, int role)
{
    const QModelIndex row = indexOf(uri, uuid);
    if (row.isValid())
        Q_EMIT dataChanged(row, row, {role, Qt::AccessibleTextRole});
}

QModelIndex HostsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_hosts[std::size_t(parent.row())].get())
                            : createIndex(row, column);
}

QModelIndex HostsModel::parent(const QModelIndex &child) const
{
    const auto *const host = static_cast<const Host *>(child.constInternalPointer());
    return host ? createIndex(rowOf(host), 0) : QModelIndex();
}

int HostsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_hosts.size());
    if (parent.internalPointer() || parent.column() != 0)
        return 0;
    return int(m_hosts[std::size_t(parent.row())]->domains.size());
}

int HostsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags HostsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.internalPointer())
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QVariant HostsModel::data(const QModelIndex &index, int role) const
{
    const Host *const host = hostOf(index);
    if (!host)
        return {};
    if (role == UriRole)
        return host->connection->uri();
    if (!index.internalPointer())
        return hostData(*host, role);
    return domainData(*host, host->domains[std::size_t(index.row())], role);
}

QVariant HostsModel::hostData(const Host &host, int role) const
{
    const Connection &connection = *host.connection;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return ConnectionList::humanName(connection.uri());
    case IsConnectionRole:
        return true;
    case StateRole:
        return int(connection.state());
    case StateTextRole:
        return HostText::state(connection);
    case ErrorTextRole:
        return connection.error().message;
    case IsReadOnlyRole:
        return connection.isReadOnly();
    case DomainCountRole:
        return int(host.domains.size());
    case RetryTextRole:
        return HostText::retry(connection);
    case IsStaleRole:
        return connection.isStale();
    case Qt::ToolTipRole:
        return HostText::toolTip(connection);
    case Qt::AccessibleTextRole:
        return HostText::spoken(connection);
    default:
        return {};
    }
}

QVariant HostsModel::domainData(const Host &host, const DomainSummary &domain, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return domain.name;
    case IsConnectionRole:
        return false;
    case StateRole:
        return int(domain.state);
    case StateTextRole:
        return SummaryText::state(domain.state);
    case UuidRole:
        return domain.uuid;
    case TitleRole:
        return domain.title;
    case SummaryRole:
        return SummaryText::line(domain);
    case SystemRole:
        return SummaryText::system(domain);
    case SizeRole:
        return SummaryText::size(domain);
    case DraftChangesRole:
        return host.marks.value(domain.uuid).draftChanges;
    case WaitsForRestartRole:
        return host.remarks(domain).waitsForRestart;
    case IsStaleRole:
        return host.connection->isStale();
    case Qt::ToolTipRole:
        return HostText::toolTip(domain, host.remarks(domain));
    case Qt::AccessibleTextRole:
        return HostText::spoken(domain, host.remarks(domain));
    default:
        return {};
    }
}

HostsModel::Host *HostsModel::hostOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this)
        return nullptr;
    if (index.internalPointer())
        return static_cast<Host *>(index.internalPointer());
    return m_hosts[std::size_t(index.row())].get();
}

int HostsModel::rowOf(const Host *host) const
{
    const auto found = std::find_if(m_hosts.begin(), m_hosts.end(), [host](const auto &h) { return h.get() == host; });
    return int(found - m_hosts.begin());
}

HostsModel::Host *HostsModel::find(const QString &uri) const
{
    const auto found = std::find_if(m_hosts.begin(), m_hosts.end(),
                                    [&uri](const auto &host) { return host->connection->uri() == uri; });
    return found == m_hosts.end() ? nullptr : found->get();
}
