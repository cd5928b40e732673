// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/DeviceFilter.h"

#include "models/devices/DeviceList.h"

DeviceFilter::DeviceFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(DeviceList::GroupRole); // marks come and go without a new order
    sort(0);
}

void DeviceFilter::setQuery(const QString &query)
{
    m_words = query.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    m_kept.clear();
    invalidateFilter();
}

void DeviceFilter::setOrder(Order order)
{
    m_order = order;
    setSortRole(order == Order::AsConnected ? DeviceList::RankRole : DeviceList::GroupRole);
    invalidate();
}

void DeviceFilter::keep(const QModelIndexList &rows)
{
    m_kept = QList<QPersistentModelIndex>(rows.begin(), rows.end());
}

QVariant DeviceFilter::data(const QModelIndex &index, int role) const
{
    const auto source = [&](int other) { return QSortFilterProxyModel::data(index, other); };
    const bool isConnected = m_order == Order::AsConnected;
    switch (role) {
    case DeviceList::SectionRole:
        return isConnected ? source(DeviceList::TrunkRole) : m_order == Order::ByKind ? source(role) : QVariant();
    case DeviceList::DetailRole:
        return source(isConnected ? int(DeviceList::ConnectedDetailRole) : role);
    case DeviceList::DepthRole:
    case DeviceList::LinesRole: // lines from one to another that was filtered out lead nowhere
        return isConnected && m_words.isEmpty() ? source(role) : QVariant();
    case DeviceList::PlaceRole:
        return isConnected ? source(role) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString text = source(role).toString();
        const QString more = isConnected ? source(DeviceList::ConnectedTextRole).toString() : QString();
        return more.isEmpty() ? text : QString(text + u", " + more);
    }
    case Qt::AccessibleDescriptionRole:
        return isConnected ? source(DeviceList::TrunkRole) : source(role);
    default:
        return source(role);
    }
}

bool DeviceFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_words.isEmpty() || m_kept.contains(QPersistentModelIndex(index)))
        return true;
    QString words;
    QList<int> roles{Qt::DisplayRole, DeviceList::DetailRole, DeviceList::SectionRole, DeviceList::ElementRole};
    if (m_order == Order::AsConnected)
        roles.append({DeviceList::TrunkRole, DeviceList::PlaceRole, DeviceList::ConnectedDetailRole});
    for (const int role : std::as_const(roles))
        words += index.data(role).toString().toCaseFolded() + u' ';
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return words.contains(word); });
}

bool DeviceFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto key = [this](const QModelIndex &index) {
        return std::pair(m_order == Order::AsWritten ? 0 : index.data(sortRole()).toInt(), index.row());
    };
    return key(left) < key(right);
}
