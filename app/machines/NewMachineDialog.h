// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/machines/MachineDialog.h"
#include "models/host/GuestKind.h"
#include "models/libvirt/Connection.h"

#include <QPointer>

class HostsModel;
class NewSession;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QRadioButton;
class QSpinBox;
class QWidget;

/** Asks for a new machine, a small one to begin with or what a file says, and for its host; proposes it there. */
class NewMachineDialog : public MachineDialog
{
    Q_OBJECT

public:
    /** @p proposedHost is chosen at first, if there is one. */
    NewMachineDialog(HostsModel *hosts, Connection *proposedHost, QWidget *parent);

Q_SIGNALS:
    void proposed(NewSession *session);

protected:
    void goOn() override;

private:
    QWidget *makeSmall();
    QWidget *makeFile();
    Connection *host() const;
    void readHost();
    void takeKinds(const Result<QString> &capabilities);
    void chooseFile();
    void update();
    bool isTaken(const QString &name) const;
    Result<QString> smallMachine() const;
    Result<QString> fileMachine() const;

    QList<QPointer<Connection>> m_hosts;
    QList<GuestKind> m_kinds;
    QStringList m_networks;
    QComboBox *m_host;
    QLineEdit *m_name;
    QRadioButton *m_isSmall;
    QRadioButton *m_isFile;
    QComboBox *m_kind = nullptr;
    QSpinBox *m_memory = nullptr;
    QSpinBox *m_vcpus = nullptr;
    QLineEdit *m_file = nullptr;
    QWidget *m_small; ///< with what stands above, so behind it
    QWidget *m_fileRow;
};
