// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

/** Paints the rows of the host list: hosts with their URI or what went wrong, domains with state, summary and marks. */
class HostsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    /** "Try again" was clicked in the row of a host that can't be reached. */
    void retryClicked(const QModelIndex &index);
    /** "Leave it closed" was clicked in the row of one that tries by itself. */
    void leaveClicked(const QModelIndex &index);
    /** The arrow at the end of a host's row was clicked. */
    void arrowClicked(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintHost(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintDomain(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLinks(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int paintMarks(QPainter *painter, const QRect &line, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
};
