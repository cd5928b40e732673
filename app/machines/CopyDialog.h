// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/machines/MachineDialog.h"
#include "models/libvirt/Connection.h"

#include <QPointer>

class CopyCheck;
class HostsModel;
class NewSession;
class QComboBox;
class QListWidget;
class QRadioButton;

/** Asks on which other host a machine is to be defined, says what that host lacks for it, and proposes it there. */
class CopyDialog : public MachineDialog
{
    Q_OBJECT

public:
    CopyDialog(Connection *source, const DomainDefinition &definition, HostsModel *hosts, QWidget *parent);

Q_SIGNALS:
    void proposed(NewSession *session);

protected:
    void goOn() override;

private:
    Connection *target() const;
    void check();
    void showLacks();

    DomainDefinition m_definition;
    QList<QPointer<Connection>> m_targets;
    QComboBox *m_target;
    QRadioButton *m_keep;
    QLabel *m_verdict;
    QListWidget *m_lacks;
    CopyCheck *m_check = nullptr;
};
