// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hosts/HostWindow.h"

#include "app/hosts/HostCapsPage.h"
#include "app/hosts/HostChecksPage.h"
#include "app/hosts/HostFactsPage.h"
#include "models/libvirt/ConnectionList.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

HostWindow::HostWindow(Connection *connection, HostsModel *hosts, HostCpusPage::CurrentSession current, QWidget *parent)
    : QDialog(parent)
    , m_pages(new QTabWidget(this))
{
    setWindowTitle(tr("Host: %1").arg(ConnectionList::humanName(connection->uri())));
    setModal(false);
    m_pages->setDocumentMode(true);
    m_pages->setAccessibleName(windowTitle());
    m_pages->addTab(new HostFactsPage(connection, m_pages), tr("&Facts"));
    m_pages->addTab(new HostCapsPage(connection, m_pages), tr("What it can &do"));
    m_pages->addTab(new HostChecksPage(connection->uri(), m_pages), tr("Chec&ks"));
    m_pages->addTab(new HostCpusPage(connection, hosts, std::move(current), m_pages), tr("&Processors"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(18, 0, 18, 14);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    resize(920, 640);
}

void HostWindow::showPage(Page page)
{
    m_pages->setCurrentIndex(int(page));
}
