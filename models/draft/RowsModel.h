// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"

#include <QAbstractTableModel>

/** A table of a draft (`clock/timer[]`): its rows, its settings as columns, edited through the draft. */
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SettingRole = Qt::UserRole + 1, OfferedRole };

    /** @p table: the Rows setting's path with the rows it stands in made concrete. */
    RowsModel(DomainDraft &draft, const Setting &rows, const Path &table, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /** An empty text unsets. False, and objected() says why, if the value is not allowed. */
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    const Setting &column(int column) const { return *m_columns[column]; }
    Path rowPath(int row) const;
    Path cellPath(int row, int column) const;
    /** Adds a row with what tells it from the others: the first free number or word. */
    void addRow();
    void removeRow(int row);
    void moveRow(int from, int to);

Q_SIGNALS:
    void objected(const QString &objection);

private:
    void refresh();
    std::optional<QString> freshKey() const;

    DomainDraft &m_draft;
    const Setting &m_rows;
    Path m_table;
    QList<const Setting *> m_columns;
    int m_count;
};
