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

void DeviceFilter::setGrouped(bool grouped)
{
    m_isGrouped = grouped;
    invalidate();
}

void DeviceFilter::keep(const QModelIndexList &rows)
{
    m_kept = QList<QPersistentModelIndex>(rows.begin(), rows.end());
}

QVariant DeviceFilter::data(const QModelIndex &index, int role) const
{
    return role == DeviceList::SectionRole && !m_isGrouped ? QVariant() : QSortFilterProxyModel::data(index, role);
}

bool DeviceFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_words.isEmpty() || m_kept.contains(QPersistentModelIndex(index)))
        return true;
    QString words;
    for (const int role : {int(Qt::DisplayRole), int(DeviceList::DetailRole), int(DeviceList::SectionRole), int(DeviceList::ElementRole)})
        words += index.data(role).toString().toCaseFolded() + u' ';
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return words.contains(word); });
}

bool DeviceFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto key = [this](const QModelIndex &index) {
        return std::pair(m_isGrouped ? index.data(DeviceList::GroupRole).toInt() : 0, index.row());
    };
    return key(left) < key(right);
}
