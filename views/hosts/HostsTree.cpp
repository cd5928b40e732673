// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/HostsTree.h"

#include "models/libvirt/HostsModel.h"
#include "views/hosts/HostsDelegate.h"

#include <QKeyEvent>

namespace {
QString uriOf(const QModelIndex &index)
{
    return index.data(HostsModel::UriRole).toString();
}
} // namespace

HostsTree::HostsTree(QWidget *parent)
    : QTreeView(parent)
{
    auto *const delegate = new HostsDelegate(this);
    setItemDelegate(delegate);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(false);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setAccessibleName(tr("Machines"));
    connect(delegate, &HostsDelegate::arrowClicked, this,
            [this](const QModelIndex &index) { setExpanded(index, !isExpanded(index)); });
    connect(delegate, &HostsDelegate::retryClicked, this, &HostsTree::rowActivated);
    connect(delegate, &HostsDelegate::leaveClicked, this, &HostsTree::leaveClicked);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_filtering)
            m_folded.insert(uriOf(index));
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_filtering)
            m_folded.remove(uriOf(index));
    });
}

void HostsTree::setModel(QAbstractItemModel *newModel)
{
    QTreeView::setModel(newModel);
    const auto restoreAll = [this, newModel](int first, int last) {
        for (int row = first; row <= last; ++row)
            restoreFolding(newModel->index(row, 0));
    };
    restoreAll(0, newModel->rowCount() - 1);
    connect(newModel, &QAbstractItemModel::rowsInserted, this,
            [restoreAll](const QModelIndex &parent, int first, int last) {
                if (!parent.isValid())
                    restoreAll(first, last);
            });
    // An error message makes its host's row higher.
    connect(newModel, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &, const QList<int> &roles) {
                if (!first.parent().isValid() && (roles.isEmpty() || roles.contains(HostsModel::ErrorTextRole)))
                    scheduleDelayedItemsLayout();
            });
}

void HostsTree::restoreFolding(const QModelIndex &host)
{
    const bool open = m_filtering || !m_folded.contains(uriOf(host));
    if (open != isExpanded(host))
        setExpanded(host, open);
}

void HostsTree::setFiltering(bool filtering)
{
    m_filtering = filtering;
    if (!model())
        return;
    const QSet<QString> folded = m_folded; // setExpanded() below notes what it does
    for (int row = 0; row < model()->rowCount(); ++row)
        restoreFolding(model()->index(row, 0));
    m_folded = folded;
}

void HostsTree::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT rowActivated(currentIndex());
        return;
    }
    if (plain && event->key() == Qt::Key_Space && currentIndex().isValid() && !currentIndex().parent().isValid()) {
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
        return;
    }
    const QString text = event->text();
    if (plain && !text.isEmpty() && text.front().isPrint() && !text.front().isSpace()) {
        Q_EMIT typed(text);
        return;
    }
    QTreeView::keyPressEvent(event);
}

void HostsTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT rowActivated(index);
    else
        QTreeView::mouseDoubleClickEvent(event);
}

void HostsTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout(); // error messages wrap
}

void HostsTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT rowCurrent(current);
}
