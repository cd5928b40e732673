// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>

/** HostsModel as a person wants to see it: domains by name or by state, those that match what is typed. */
class DomainFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Order { ByName, ByState };
    Q_ENUM(Order)

    /** Sorted by name, everything shown. Hosts stay in the order in which they were added. */
    explicit DomainFilter(QObject *parent = nullptr);

    Order order() const { return m_order; }
    void setOrder(Order order);

    /** Shows domains whose name, title or summary has each of the words, in any case; hosts without one are hidden. */
    void setText(const QString &text);
    QString text() const { return m_text; }

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const QCollatorSortKey &sortKey(const QString &name) const;

    Order m_order = Order::ByName;
    QString m_text;
    QStringList m_words;
    QCollator m_collator;
    mutable QHash<QString, QCollatorSortKey> m_keys; // comparing keys is far cheaper than comparing names
};
