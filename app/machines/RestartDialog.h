// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/machines/MachineDialog.h"
#include "models/libvirt/DomainSummary.h"

#include <QElapsedTimer>
#include <QTimer>

#include <array>

class Connection;
class DomainSession;
class MachineRestart;
class QPushButton;

/** Shows how far "shut down, apply, start again" is, with a way out at each step. */
class RestartDialog : public MachineDialog
{
    Q_OBJECT

public:
    /** @p session may be null: then nothing is applied. */
    RestartDialog(Connection *connection, const DomainSummary &domain, DomainSession *session, QWidget *parent);

public Q_SLOTS:
    void reject() override;

protected:
    void goOn() override;

private:
    void update();
    void showStep(int step, const QString &mark, const QString &text, bool isCurrent);
    QString shutDownText() const;
    /** True from the moment when the machine has shut down until it runs again. */
    bool isOff() const;
    void offerWaysOut(bool hasFailed);

    QString m_name;
    QString m_cancelText; ///< as the desktop has it
    MachineRestart *m_restart;
    std::array<QLabel *, 3> m_steps{};
    QPushButton *m_forceOff;
    QPushButton *m_startAsItIs;
    QElapsedTimer m_waited;
    QTimer m_clock;
    bool m_hasBegun = false;
    bool m_isForced = false;
};
