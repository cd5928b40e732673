// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/machines/MachineDialog.h"
#include "models/libvirt/Connection.h"

#include <QPointer>

class NewSession;
class QLineEdit;
class QRadioButton;

/** Asks what a machine like another one is called and what becomes of the disks, and proposes it as a new one. */
class CloneDialog : public MachineDialog
{
    Q_OBJECT

public:
    CloneDialog(Connection *connection, const DomainDefinition &definition, QWidget *parent);

Q_SIGNALS:
    void proposed(NewSession *session);

protected:
    void goOn() override;

private:
    void addDisks();

    QPointer<Connection> m_connection;
    DomainDefinition m_definition;
    QLineEdit *m_name;
    QRadioButton *m_sameDisks = nullptr; ///< null where it has none
};
