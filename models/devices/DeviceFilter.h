// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

/** A list with the roles of DeviceList: those that have all words of a query, in one of several orders. */
class DeviceFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DeviceFilter(QObject *parent = nullptr);

    void setQuery(const QString &query);
    enum class Order {
        ByKind,      ///< in sections for each DeviceGroup
        AsWritten,   ///< as they come, without sections
        AsConnected, ///< each behind what it sits on, in sections for what hangs together
    };
    Q_ENUM(Order)
    void setOrder(Order order);
    Order order() const { return m_order; }
    /** These rows of the source stay until there is another query, whatever an edit makes of their words. */
    void keep(const QModelIndexList &rows);

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    QList<QPersistentModelIndex> m_kept;
    Order m_order = Order::ByKind;
};
