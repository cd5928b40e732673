// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/machines/MachineDialog.h"
#include "models/libvirt/Connection.h"

#include <QPointer>

class QLineEdit;

/** Asks for another name and gives it; says why where libvirt does not. */
class RenameDialog : public MachineDialog
{
    Q_OBJECT

public:
    RenameDialog(Connection *connection, const DomainSummary &domain, QWidget *parent);

protected:
    void goOn() override;

private:
    void showObstacles(const Belongings &belongings);

    QPointer<Connection> m_connection;
    DomainSummary m_domain;
    QLineEdit *m_name;
};
