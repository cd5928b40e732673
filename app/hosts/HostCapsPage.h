// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hosts/PageFrame.h"
#include "models/host/GuestKind.h"
#include "models/libvirt/Connection.h"

#include <QPointer>

class QComboBox;
class QLineEdit;

/** What the hypervisor can do for a machine that is chosen, as a list that can be filtered. */
class HostCapsPage : public PageFrame
{
    Q_OBJECT

public:
    HostCapsPage(Connection *connection, QWidget *parent);

private:
    void takeKinds(const QString &capabilities);
    void showMachines();
    void ask();
    void show(const QString &capabilities);
    void filter();

    QPointer<Connection> m_connection;
    QList<GuestKind> m_kinds;
    QComboBox *m_kind;
    QComboBox *m_type;
    QComboBox *m_machine;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    CapabilitiesRequest m_asked;
};
