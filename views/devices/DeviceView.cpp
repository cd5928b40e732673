// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/DeviceView.h"

#include "models/devices/DeviceList.h"
#include "views/devices/DeviceDelegate.h"

#include <QMouseEvent>

DeviceView::DeviceView(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new DeviceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setBackgroundRole(QPalette::Window);
}

void DeviceView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    // Which rows have a section above them, and a second line, says their height.
    connect(model, &QAbstractItemModel::layoutChanged, this, &DeviceView::scheduleDelayedItemsLayout);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DeviceView::scheduleDelayedItemsLayout);
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const auto &, const auto &, const QList<int> &roles) {
        if (roles.isEmpty() || roles.contains(DeviceList::TrunkRole))
            scheduleDelayedItemsLayout();
    });
}

void DeviceView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const int heading = index.isValid() ? DeviceDelegate::headingHeight(fontMetrics(), index) : 0;
    if (heading > 0 && event->position().y() < visualRect(index).top() + heading)
        return;
    QListView::mousePressEvent(event);
}
