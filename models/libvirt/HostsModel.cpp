// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/HostsModel.h"

#include "models/libvirt/ConnectionList.h"
#include "models/libvirt/SummaryText.h"

#include <QHash>

#include <algorithm>

/** One connection's part of the tree. Domain rows point to it; connection rows point to nothing. */
struct HostsModel::Host
{
    std::unique_ptr<Connection> connection;
    std::vector<DomainSummary> domains;
    QHash<QString, int> rows; // uuid → row
    QHash<QString, Marks> marks;

    int rowOf(const QString &uuid) const { return rows.value(uuid, -1); }
};

HostsModel::HostsModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

HostsModel::~HostsModel()
{
    for (const auto &host : m_hosts)
        host->connection->disconnect(this);
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
    gone->connection.release()->deleteLater(); // it may be the one whose signal brought us here
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
        return stateText(connection);
    case ErrorTextRole:
        return connection.error().message;
    case IsReadOnlyRole:
        return connection.isReadOnly();
    case DomainCountRole:
        return int(host.domains.size());
    case Qt::ToolTipRole:
        return connection.error().message.isEmpty() ? connection.uri()
                                                    : connection.uri() + u'\n' + connection.error().message;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(ConnectionList::humanName(connection.uri()), stateText(connection));
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
        return host.marks.value(domain.uuid).waitsForRestart && isActive(domain.state);
    case Qt::ToolTipRole: {
        QStringList lines{tr("%1: %2", "name: state").arg(domain.name, SummaryText::state(domain.state))};
        if (!domain.title.isEmpty())
            lines.append(domain.title);
        if (domain.detailed)
            lines.append(SummaryText::line(domain));
        if (domainData(host, domain, WaitsForRestartRole).toBool())
            lines.append(tr("Runs with other settings than saved"));
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole: {
        const int changes = host.marks.value(domain.uuid).draftChanges;
        QString text = tr("%1, %2, %3", "name, state, summary")
                           .arg(domain.name, SummaryText::state(domain.state), SummaryText::line(domain));
        if (domainData(host, domain, WaitsForRestartRole).toBool())
            text += tr(", runs with other settings than saved");
        return changes ? text + tr(", %n unapplied change(s)", nullptr, changes) : text;
    }
    default:
        return {};
    }
}

QString HostsModel::stateText(const Connection &connection)
{
    switch (connection.state()) {
    case Connection::State::Closed:
        return tr("not connected");
    case Connection::State::Opening:
        return tr("connecting…");
    case Connection::State::Open:
        return connection.isReadOnly() ? tr("read-only") : tr("connected");
    case Connection::State::Failed:
        return tr("no connection");
    case Connection::State::Lost:
        return tr("connection lost");
    }
    return {};
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

void HostsModel::watch(Host *host)
{
    const Connection *const connection = host->connection.get();
    connect(connection, &Connection::stateChanged, this, [this, connection] {
        const QModelIndex row = indexOf(connection);
        Q_EMIT dataChanged(row, row);
    });
    connect(connection, &Connection::domainsReset, this, [this, host] { reset(host); });
    connect(connection, &Connection::domainsChanged, this,
            [this, host](const QList<DomainSummary> &domains) { update(host, domains); });
    connect(connection, &Connection::domainRemoved, this, [this, host](const QString &uuid) { remove(host, uuid); });
}

void HostsModel::reset(Host *host)
{
    const QModelIndex parent = createIndex(rowOf(host), 0);
    if (!host->domains.empty()) {
        beginRemoveRows(parent, 0, int(host->domains.size()) - 1);
        host->domains.clear();
        host->rows.clear();
        endRemoveRows();
    }
    const QList<DomainSummary> domains = host->connection->domains();
    if (!domains.isEmpty()) {
        beginInsertRows(parent, 0, int(domains.size()) - 1);
        host->domains.assign(domains.begin(), domains.end());
        host->rows.reserve(domains.size());
        for (int row = 0; row < int(domains.size()); ++row)
            host->rows.insert(domains[row].uuid, row);
        endInsertRows();
    }
    Q_EMIT dataChanged(parent, parent, {DomainCountRole});
}

// Rows that lie beside each other are told of together: details of ten thousand come in by the hundred.
void HostsModel::update(Host *host, const QList<DomainSummary> &domains)
{
    int first = -1;
    int last = -1;
    const auto tell = [&] {
        if (first >= 0)
            Q_EMIT dataChanged(createIndex(first, 0, host), createIndex(last, 0, host));
        first = last = -1;
    };
    for (const DomainSummary &domain : domains) {
        const int row = host->rowOf(domain.uuid);
        if (row < 0) {
            tell();
            const QModelIndex parent = createIndex(rowOf(host), 0);
            const int end = int(host->domains.size());
            beginInsertRows(parent, end, end);
            host->domains.push_back(domain);
            host->rows.insert(domain.uuid, end);
            endInsertRows();
            Q_EMIT dataChanged(parent, parent, {DomainCountRole});
            continue;
        }
        host->domains[std::size_t(row)] = domain;
        if (first >= 0 && row != last + 1 && row != first - 1)
            tell();
        first = first < 0 ? row : std::min(first, row);
        last = std::max(last, row);
    }
    tell();
}

void HostsModel::remove(Host *host, const QString &uuid)
{
    const int row = host->rowOf(uuid);
    if (row < 0)
        return;
    const QModelIndex parent = createIndex(rowOf(host), 0);
    beginRemoveRows(parent, row, row);
    host->domains.erase(host->domains.begin() + row);
    host->rows.remove(uuid);
    for (int later = row; later < int(host->domains.size()); ++later)
        host->rows[host->domains[std::size_t(later)].uuid] = later;
    endRemoveRows();
    Q_EMIT dataChanged(parent, parent, {DomainCountRole});
}
