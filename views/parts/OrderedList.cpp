// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/OrderedList.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace {

/** More lines than these are scrolled. */
constexpr int MostLines = 12;

/** Room around a line, so that it can be taken with the mouse. */
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(12, 10);
    }
};

} // namespace

OrderedList::OrderedList(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setColumnCount(2);
    setItemDelegate(new RoomyDelegate(this));
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
}

QSize OrderedList::sizeHint() const
{
    const int line = sizeHintForRow(0) > 0 ? sizeHintForRow(0) : fontMetrics().height() + 6;
    const int lines = std::clamp(topLevelItemCount(), 1, MostLines);
    return {fontMetrics().averageCharWidth() * 40, lines * line + 2 * frameWidth() + 2};
}

void OrderedList::keyPressEvent(QKeyEvent *event)
{
    const int from = indexOfTopLevelItem(currentItem());
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (step == 0 || event->modifiers() != Qt::AltModifier)
        return QTreeWidget::keyPressEvent(event);
    if (from >= 0 && from + step >= 0 && from + step < topLevelItemCount())
        Q_EMIT moveRequested(from, from + step);
}

void OrderedList::dropEvent(QDropEvent *event)
{
    const int from = indexOfTopLevelItem(currentItem());
    const QModelIndex onto = indexAt(event->position().toPoint());
    int to = onto.isValid() ? onto.row() : topLevelItemCount() - 1;
    // Between two lines means before the lower one; the line itself leaves its place first.
    if (onto.isValid() && dropIndicatorPosition() == BelowItem && to < from)
        ++to;
    else if (onto.isValid() && dropIndicatorPosition() == AboveItem && to > from)
        --to;
    // The draft moves it, and the list shows that; Qt is not to move the line as well.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (from >= 0 && from != to)
        Q_EMIT moveRequested(from, to);
}

void OrderedList::wheelEvent(QWheelEvent *event)
{
    // With nothing to scroll here the page is meant.
    if (topLevelItemCount() > MostLines)
        QTreeWidget::wheelEvent(event);
    else
        event->ignore();
}
