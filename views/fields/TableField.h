// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/RowsModel.h"
#include "views/FittedBox.h"


class QLabel;
class QTableView;
class QToolButton;
class QVBoxLayout;

/** A table of settings with add, remove and reorder; below it the tables that belong to its current row. */
class TableField : public FittedBox
{
    Q_OBJECT

public:
    TableField(DomainDraft &draft, const Setting &rows, const Path &table, QWidget *parent);

    /** Rows are there, and different ones than in the base. */
    bool isChanged() const;
    int rowCount() const { return m_model->rowCount(); }
    void refresh();

private:
    QWidget *makeButtons();
    void makeView();
    int currentRow() const;
    void fitHeight();
    void fitColumns();
    void showNested();
    void updateButtons();
    void add();
    void edit(const QModelIndex &cell);

    DomainDraft &m_draft;
    const Setting &m_rows;
    Path m_table;
    RowsModel *m_model;
    QTableView *m_view = nullptr; ///< once there are rows
    QLabel *m_title;
    QLabel *m_objection;
    QToolButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QVBoxLayout *m_nestedLayout;
    QWidget *m_nested = nullptr;
    int m_nestedRow = -1;
};
