// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow's part in what is done with machines as a whole.
#include "app/DomainSession.h"
#include "app/MainWindow.h"
#include "app/MovedMachine.h"
#include "app/hosts/HostWindow.h"
#include "app/machines/MachineActions.h"
#include "app/machines/MachineDeeds.h"
#include "app/machines/NewSession.h"
#include "models/libvirt/HostsModel.h"
#include "views/editor/DomainEditor.h"
#include "views/hosts/HostsView.h"

#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>

void MainWindow::makeMachineActions()
{
    const auto sessionOf = [this](const Connection *connection, const QString &uuid) -> DomainSession * {
        for (int index = 0; index < m_tabs->count(); ++index) {
            auto *domain = qobject_cast<DomainSession *>(sessionAt(index));
            if (domain && domain->connection() == connection && domain->uuid() == uuid)
                return domain;
        }
        return nullptr;
    };
    m_deeds = new MachineDeeds(m_hostsModel, sessionOf, this);
    connect(m_deeds, &MachineDeeds::proposed, this, &MainWindow::addNew);
    connect(m_deeds, &MachineDeeds::working, this, &MainWindow::showWorking);
    m_machineActions = new MachineActions(this);
    m_listActions = new MachineActions(this);
    for (MachineActions *actions : {m_machineActions, m_listActions})
        connect(actions, &MachineActions::asked, m_deeds, &MachineDeeds::run);
    connect(m_hosts, &HostsView::currentChanged, this, &MainWindow::updateMachineActions);
    connect(m_hostsModel, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above, int first, int last) {
        if (!above.isValid())
            attachSessions(first, last);
    });
}

void MainWindow::updateMachineActions()
{
    m_listActions->setTarget(m_hosts->currentConnection(), m_hosts->currentUuid());
    const auto *domain = qobject_cast<DomainSession *>(currentSession());
    m_compareRunning->setEnabled(domain);
    if (domain)
        m_machineActions->setTarget(domain->connection(), domain->uuid());
    else if (m_tabs->count() == 0)
        m_machineActions->setTarget(m_hosts->currentConnection(), m_hosts->currentUuid());
    else
        m_machineActions->setTarget(nullptr, {}); // a file, or what is not made yet
}

void MainWindow::lookAgain()
{
    const auto *domain = m_tabs ? qobject_cast<DomainSession *>(currentSession()) : nullptr;
    if (domain && domain->connection())
        domain->connection()->lookAgain(domain->uuid());
}

void MainWindow::changeEvent(QEvent *event)
{
    // Who comes back to the window may have done something elsewhere.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && !m_isEnding)
        lookAgain();
    QMainWindow::changeEvent(event);
}

void MainWindow::makeHostMenu()
{
    using Page = HostWindow::Page;
    QMenu *menu = menuBar()->addMenu(tr("H&ost"));
    for (const auto &[text, page] :
         {std::pair(tr("&Facts about the host…"), Page::Facts), std::pair(tr("What it can &do…"), Page::Capabilities),
          std::pair(tr("&Check the host…"), Page::Checks),
          std::pair(tr("&Processors for several hosts…"), Page::Processors)}) {
        m_hostActions.append(menu->addAction(text, this, [this, page] {
            Connection *connection = hostAtHand();
            if (!connection)
                return;
            auto *window = new HostWindow(
                connection, m_hostsModel, [this] { return currentSession(); }, this);
            window->setAttribute(Qt::WA_DeleteOnClose);
            connect(connection, &QObject::destroyed, window, &QWidget::close);
            window->showPage(page);
            window->show();
        }));
    }
    m_hosts->setHostActions(m_hostActions);
    connect(m_hosts, &HostsView::currentChanged, this, &MainWindow::updateHostActions);
    connect(m_hostsModel, &QAbstractItemModel::dataChanged, this, &MainWindow::updateHostActions);
    updateHostActions();
}

Connection *MainWindow::hostAtHand() const
{
    if (Connection *connection = m_hosts->currentConnection())
        return connection;
    const auto *domain = qobject_cast<DomainSession *>(currentSession());
    if (domain)
        return domain->connection();
    const auto all = m_hostsModel->connections();
    return all.isEmpty() ? nullptr : all.first();
}

void MainWindow::updateHostActions()
{
    const Connection *connection = hostAtHand();
    for (QAction *action : std::as_const(m_hostActions))
        action->setEnabled(connection && connection->isOpen());
}

void MainWindow::addNew(NewSession *session)
{
    addSession(session);
    connect(session, &NewSession::created, this,
            [this, session](Connection *connection, const QString &uuid) { takeCreated(session, connection, uuid); });
    storeDraft(session);
}

void MainWindow::takeCreated(NewSession *session, Connection *connection, const QString &uuid)
{
    m_store.remove(session->id());
    dropTab(tabOf(session));
    m_hosts->setCurrentDomain(connection->uri(), uuid);
    openDomain(connection, uuid);
    Q_EMIT created(connection->uri(), uuid);
}

void MainWindow::watchMoves(DomainSession *session, DomainEditor *editor)
{
    auto *moved = new MovedMachine(session, editor, m_hostsModel);
    connect(moved, &MovedMachine::addConnectionRequested, m_hosts, &HostsView::askForConnection);
    connect(moved, &MovedMachine::goOnRequested, this, [this, from = QPointer(session)](Connection *there) {
        openDomainThen(there, from->uuid(), [this, from](Session *to) {
            if (from)
                takeAlong(from, to);
        });
    });
}

void MainWindow::takeAlong(DomainSession *from, Session *to)
{
    if (from->isApplying())
        return;
    if (from->draft().isModified() && to->draft().isModified()) {
        showWorking(tr("There is another draft of %1 already. Yours stays in its own tab.").arg(from->title()));
        return;
    }
    if (from->draft().isModified()) {
        restore(to, stored(from));
        if (!storeDraft(to))
            return;
    }
    m_store.remove(from->id());
    dropTab(tabOf(from));
    m_tabs->setCurrentIndex(tabOf(to));
}

void MainWindow::attachSessions(int firstHost, int lastHost)
{
    for (int row = firstHost; row <= lastHost; ++row) {
        Connection *connection = m_hostsModel->connectionAt(m_hostsModel->index(row, 0));
        for (int index = 0; index < m_tabs->count(); ++index) {
            if (Session *session = sessionAt(index); session && session->place() == connection->uri())
                session->attach(connection);
        }
    }
    updateMachineActions();
}

void MainWindow::showWorking(const QString &words)
{
    statusBar()->showMessage(words);
    statusBar()->setVisible(!words.isEmpty());
}
