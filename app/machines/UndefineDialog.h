// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/machines/MachineDialog.h"
#include "models/libvirt/Connection.h"

#include <QPointer>

class QCheckBox;

/** Takes a machine out of libvirt, after saying what is lost and asking about what lies beside its definition. */
class UndefineDialog : public MachineDialog
{
    Q_OBJECT

public:
    UndefineDialog(Connection *connection, const DomainSummary &domain, QWidget *parent);

protected:
    void goOn() override;

private:
    void showBelongings(const Belongings &belongings);
    /** What has to go with the definition: libvirt refuses otherwise. */
    void addLoss(const QString &words);
    QCheckBox *addChoice(const QString &text, const QString &help);

    QPointer<Connection> m_connection;
    DomainSummary m_domain;
    UndefineRequest m_request;
    QCheckBox *m_nvram = nullptr;
    QCheckBox *m_tpm = nullptr;
};
