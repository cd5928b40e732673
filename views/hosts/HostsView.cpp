// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/HostsView.h"

#include "models/libvirt/ConnectionList.h"
#include "models/libvirt/DomainFilter.h"
#include "models/libvirt/HostsModel.h"
#include "views/Icons.h"
#include "views/Palettes.h"
#include "views/hosts/AddConnectionDialog.h"
#include "views/hosts/CredentialPrompts.h"
#include "views/hosts/HostsTree.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

HostsView::HostsView(HostsModel *model, ConnectionList *list, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(list)
    , m_filter(new DomainFilter(this))
    , m_filterEdit(new QLineEdit(this))
    , m_sort(new QToolButton(this))
    , m_tree(new HostsTree(this))
    , m_add(new QPushButton(Icons::icon(u"add"_s), tr("Add connection…"), this))
    , m_sortActions(new QActionGroup(this))
{
    m_filter->setSourceModel(model);
    setUpFilter();
    setUpSorting();
    setUpTree();
    new CredentialPrompts(model, this);
    m_add->setFlat(true);
    connect(m_add, &QPushButton::clicked, this, &HostsView::askForConnection);

    auto *const top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 4);
    top->setSpacing(4);
    top->addWidget(m_filterEdit, 1);
    top->addWidget(m_sort);
    auto *const bottom = new QHBoxLayout;
    bottom->setContentsMargins(8, 4, 8, 8);
    bottom->addWidget(m_add);
    bottom->addStretch(1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    layout->addLayout(bottom);
    setAutoFillBackground(true);
    paintAsSidebar();
    setFocusProxy(m_tree);
}

void HostsView::setUpFilter()
{
    m_filterEdit->setPlaceholderText(tr("Filter machines…"));
    m_filterEdit->setAccessibleName(tr("Filter machines"));
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->installEventFilter(this);
    connect(m_filterEdit, &QLineEdit::textChanged, this, &HostsView::filter);
    connect(m_filterEdit, &QLineEdit::returnPressed, this, [this] { activate(firstDomain()); });
}

void HostsView::setUpSorting()
{
    QAction *const byName = m_sortActions->addAction(tr("Sort by &name"));
    QAction *const byState = m_sortActions->addAction(tr("Sort by &state"));
    for (QAction *const action : m_sortActions->actions())
        action->setCheckable(true);
    byName->setChecked(true);
    connect(byName, &QAction::triggered, this, [this] { m_filter->setOrder(DomainFilter::Order::ByName); });
    connect(byState, &QAction::triggered, this, [this] { m_filter->setOrder(DomainFilter::Order::ByState); });
    m_sort->setIcon(Icons::icon(u"unfold"_s));
    m_sort->setAutoRaise(true);
    m_sort->setToolTip(tr("Order of the machines"));
    m_sort->setAccessibleName(m_sort->toolTip());
    connect(m_sort, &QToolButton::clicked, this, [this] {
        QMenu menu(this);
        menu.addActions(m_sortActions->actions());
        menu.exec(m_sort->mapToGlobal(QPoint(0, m_sort->height())));
    });
}

void HostsView::setUpTree()
{
    m_tree->setModel(m_filter);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setTabKeyNavigation(false);
    connect(m_tree, &HostsTree::rowActivated, this, &HostsView::activate);
    connect(m_tree, &HostsTree::rowCurrent, this,
            [this] { Q_EMIT currentChanged(currentConnection(), currentUuid()); });
    connect(m_tree, &HostsTree::leaveClicked, this, [this](const QModelIndex &index) {
        if (Connection *const connection = m_model->connectionAt(sourceIndex(index)))
            connection->close();
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &HostsView::showMenu);
    connect(m_tree, &HostsTree::typed, this, [this](const QString &text) {
        m_filterEdit->setFocus(Qt::OtherFocusReason);
        m_filterEdit->end(false);
        m_filterEdit->insert(text);
    });
}

void HostsView::paintAsSidebar()
{
    const QColor sidebar = Palettes::sidebar(QApplication::palette(this));
    if (palette().color(QPalette::Window) == sidebar)
        return;
    // Only these two roles: a widget with a whole palette of its own is not told when the application's changes.
    QPalette own;
    own.setColor(QPalette::Window, sidebar);
    setPalette(own);
    own.setColor(QPalette::Base, sidebar);
    m_tree->setPalette(own);
}

void HostsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        paintAsSidebar();
}

void HostsView::filter(const QString &text)
{
    const QModelIndex kept = sourceIndex(m_tree->currentIndex());
    m_filter->setText(text);
    m_tree->setFiltering(!text.isEmpty());
    const QModelIndex current = m_filter->mapFromSource(kept);
    if (!current.isValid() && !text.isEmpty())
        m_tree->setCurrentIndex(firstDomain());
    else if (current.isValid())
        m_tree->scrollTo(current);
}

QModelIndex HostsView::sourceIndex(const QModelIndex &index) const
{
    return m_filter->mapToSource(index);
}

QModelIndex HostsView::firstDomain() const
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex host = m_filter->index(row, 0);
        if (m_filter->rowCount(host) > 0)
            return m_filter->index(0, 0, host);
    }
    return {};
}

Connection *HostsView::currentConnection() const
{
    return m_model->connectionAt(sourceIndex(m_tree->currentIndex()));
}

QString HostsView::currentUuid() const
{
    return m_tree->currentIndex().data(HostsModel::UuidRole).toString();
}

void HostsView::setCurrentDomain(const QString &uri, const QString &uuid)
{
    const QModelIndex source = m_model->indexOf(uri, uuid);
    if (source.isValid() && !m_filter->mapFromSource(source).isValid())
        m_filterEdit->clear();
    const QModelIndex index = m_filter->mapFromSource(source);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void HostsView::setDomainActions(const QList<QAction *> &actions)
{
    m_domainActions = actions;
}

void HostsView::setHostActions(const QList<QAction *> &actions)
{
    m_hostActions = actions;
}

QList<QAction *> HostsView::sortActions() const
{
    return m_sortActions->actions();
}

void HostsView::focusFilter()
{
    m_filterEdit->setFocus(Qt::ShortcutFocusReason);
    m_filterEdit->selectAll();
}

void HostsView::askForConnection()
{
    auto *const dialog = new AddConnectionDialog(*m_list, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT addConnectionRequested(dialog->uri()); });
    dialog->open();
}

void HostsView::activate(const QModelIndex &index)
{
    Connection *const connection = m_model->connectionAt(sourceIndex(index));
    if (!connection)
        return;
    const QString uuid = index.data(HostsModel::UuidRole).toString();
    if (!uuid.isEmpty())
        Q_EMIT domainActivated(connection, uuid);
    else if (connection->isOpen())
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
    else
        connection->reopen();
}

void HostsView::showMenu(const QPoint &place)
{
    // The menu key gives the place of the current row, or a corner when there is none.
    const QModelIndex index = m_tree->indexAt(place);
    QMenu menu(this);
    Connection *const connection = m_model->connectionAt(sourceIndex(index));
    const QString uuid = index.data(HostsModel::UuidRole).toString();
    if (!uuid.isEmpty()) {
        m_tree->setCurrentIndex(index);
        menu.setDefaultAction(menu.addAction(tr("&Open"), this, [&] { Q_EMIT domainActivated(connection, uuid); }));
        menu.addActions(m_domainActions);
    } else if (connection) {
        m_tree->setCurrentIndex(index);
        fillHostMenu(menu, connection);
        menu.addSeparator();
        menu.addActions(m_hostActions);
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addActions(m_sortActions->actions());
    menu.addAction(m_add->icon(), m_add->text(), this, &HostsView::askForConnection);
    menu.exec(m_tree->viewport()->mapToGlobal(place));
}

void HostsView::fillHostMenu(QMenu &menu, Connection *connection)
{
    const QString uri = connection->uri();
    switch (connection->state()) {
    case Connection::State::Failed:
    case Connection::State::Lost: {
        const bool isLost = connection->state() == Connection::State::Lost;
        const QString again = isLost ? tr("&Try now") : tr("&Try again");
        menu.setDefaultAction(menu.addAction(again, connection, &Connection::reopen));
        if (isLost)
            menu.addAction(tr("&Leave it closed"), connection, &Connection::close);
        menu.addAction(Icons::icon(u"copy"_s), tr("Copy the &message"), this,
                       [connection] { QGuiApplication::clipboard()->setText(connection->error().message); });
        break;
    }
    case Connection::State::Closed:
        menu.setDefaultAction(menu.addAction(tr("&Connect"), connection, &Connection::reopen));
        break;
    case Connection::State::Opening:
    case Connection::State::Open:
        menu.addAction(tr("&Disconnect"), connection, &Connection::close);
        break;
    }
    menu.addAction(Icons::icon(u"copy"_s), tr("Copy the &URI"), this,
                   [uri] { QGuiApplication::clipboard()->setText(uri); });
    menu.addAction(Icons::icon(u"remove"_s), tr("&Remove from the list"), this,
                   [this, uri] { Q_EMIT removeConnectionRequested(uri); });
}

bool HostsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filterEdit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape && !m_filterEdit->text().isEmpty()) {
        m_filterEdit->clear();
        return true;
    }
    if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
        if (!m_tree->currentIndex().isValid())
            m_tree->setCurrentIndex(firstDomain());
        m_tree->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}
