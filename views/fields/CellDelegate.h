// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class DomainDraft;
class QLineEdit;
struct Setting;

/** Edits a cell of a RowsModel as its setting's kind asks: words in a box, everything else in a line. */
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CellDelegate(const DomainDraft &draft, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    QLineEdit *createLine(const Setting &setting, QWidget *parent) const;

    const DomainDraft &m_draft;
};
