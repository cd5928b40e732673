// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/DomainFilter.h"

#include "models/libvirt/DomainSummary.h"
#include "models/libvirt/HostsModel.h"

#include <algorithm>

namespace {
// The C locale's collation knows neither numbers nor case.
QLocale collationLocale()
{
    const QLocale system;
    return system.language() == QLocale::C ? QLocale(QLocale::English) : system;
}

/** What runs first, then what needs a look, then what rests. */
int rank(DomainState state)
{
    switch (state) {
    case DomainState::Running:
    case DomainState::Blocked:
        return 0;
    case DomainState::Paused:
    case DomainState::Suspended:
        return 1;
    case DomainState::ShuttingDown:
        return 2;
    case DomainState::Crashed:
        return 3;
    case DomainState::NoState:
        return 4;
    case DomainState::ShutOff:
        break;
    }
    return 5;
}
} // namespace

DomainFilter::DomainFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(collationLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setRecursiveFilteringEnabled(true);
    setDynamicSortFilter(true);
    sort(0);
}

void DomainFilter::setOrder(Order order)
{
    if (m_order == order)
        return;
    m_order = order;
    invalidate();
}

void DomainFilter::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

const QCollatorSortKey &DomainFilter::sortKey(const QString &name) const
{
    auto key = m_keys.find(name);
    if (key == m_keys.end())
        key = m_keys.insert(name, m_collator.sortKey(name));
    return *key;
}

bool DomainFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (!left.parent().isValid())
        return left.row() < right.row();
    if (m_order == Order::ByState) {
        const int leftRank = rank(DomainState(left.data(HostsModel::StateRole).toInt()));
        const int rightRank = rank(DomainState(right.data(HostsModel::StateRole).toInt()));
        if (leftRank != rightRank)
            return leftRank < rightRank;
    }
    const QString leftName = left.data(HostsModel::NameRole).toString();
    const QString rightName = right.data(HostsModel::NameRole).toString();
    const QCollatorSortKey leftKey = sortKey(leftName); // a copy: the next call may rehash
    const int order = leftKey.compare(sortKey(rightName));
    return order != 0 ? order < 0 : leftName < rightName;
}

bool DomainFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    if (!parent.isValid())
        return false; // shown for the domains that match
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString name = index.data(HostsModel::NameRole).toString();
    const QString title = index.data(HostsModel::TitleRole).toString();
    const QString summary = index.data(HostsModel::SummaryRole).toString();
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return name.contains(word, Qt::CaseInsensitive) || title.contains(word, Qt::CaseInsensitive) ||
               summary.contains(word, Qt::CaseInsensitive);
    });
}
