// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tree/TreeView.h"

#include "models/tree/SettingsTree.h"
#include "views/Palettes.h"
#include "views/tree/TreeDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

TreeView::TreeView(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new TreeDelegate(this));
    setAccessibleName(tr("All settings"));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setIndentation(18);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setStretchLastSection(true);
}

void TreeView::editValue(const QModelIndex &index)
{
    const QModelIndex value = index.siblingAtColumn(SettingsTree::ValueColumn);
    if (value.flags() & Qt::ItemIsEditable) {
        setCurrentIndex(value);
        edit(value);
    }
}

void TreeView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int key = event->key();
    // What the editor of a value leaves is not for the row.
    if (state() == EditingState) {
        QTreeView::keyPressEvent(event);
        return;
    }
    if (isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)) {
        if (currentIndex().isValid())
            Q_EMIT rowActivated(currentIndex());
        return;
    }
    // Left and right open and close, whatever column is the current one.
    if (isPlain && (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Space) && currentIndex().isValid()) {
        const QModelIndex row = currentIndex().siblingAtColumn(SettingsTree::NameColumn);
        const bool isOpen = isExpanded(row);
        if (key == Qt::Key_Space)
            setExpanded(row, !isOpen);
        else if (key == Qt::Key_Right && !isOpen)
            expand(row);
        else if (key == Qt::Key_Right && row.model()->rowCount(row) > 0)
            setCurrentIndex(row.model()->index(0, 0, row));
        else if (key == Qt::Key_Left && isOpen)
            collapse(row);
        else if (key == Qt::Key_Left && row.parent().isValid())
            setCurrentIndex(row.parent());
        return;
    }
    const QString text = event->text();
    if (isPlain && !text.isEmpty() && text.front().isPrint() && !text.front().isSpace()) {
        Q_EMIT typed(text);
        return;
    }
    QTreeView::keyPressEvent(event);
}

void TreeView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT rowActivated(index);
    else
        QTreeView::mouseDoubleClickEvent(event);
}

void TreeView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    // The chosen row goes through to the edge.
    if (selectionModel() && selectionModel()->isRowSelected(index.row(), index.parent()))
        painter->fillRect(rect, Palettes::softHighlight(palette()));
    if (!model()->hasChildren(index))
        return;
    QStyleOption option;
    option.initFrom(this);
    option.rect = QRect(rect.right() - indentation() + 1, rect.top(), indentation(), rect.height());
    const QPointF middle = QRectF(option.rect).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Palettes::dimText(palette()), 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(middle);
    if (isExpanded(index))
        painter->rotate(90);
    painter->drawPolyline(QPolygonF({{-1.75, -3.5}, {1.75, 0}, {-1.75, 3.5}}));
    painter->restore();
}

void TreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // Two columns keep their part of the width; the rest is for the remarks.
    if (event->size().width() == event->oldSize().width())
        return;
    const int width = viewport()->width();
    header()->resizeSection(SettingsTree::NameColumn, width * 36 / 100);
    header()->resizeSection(SettingsTree::ValueColumn, width * 26 / 100);
}
