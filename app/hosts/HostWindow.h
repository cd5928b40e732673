// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hosts/HostCpusPage.h"

#include <QDialog>

class QTabWidget;

/** All about the host behind a connection: facts, what its hypervisor can do, checks, processors. */
class HostWindow : public QDialog
{
    Q_OBJECT

public:
    enum class Page { Facts, Capabilities, Checks, Processors };

    HostWindow(Connection *connection, HostsModel *hosts, HostCpusPage::CurrentSession current, QWidget *parent);

    void showPage(Page page);

private:
    QTabWidget *m_pages;
};
