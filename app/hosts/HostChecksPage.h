// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hosts/PageFrame.h"
#include "models/host/HostCheck.h"

class QCheckBox;
class QProcess;
class QPushButton;

/** The checks of virt-host-validate, with what can be done where one fails. Only for this computer. */
class HostChecksPage : public PageFrame
{
    Q_OBJECT

public:
    /** @p uri: of the connection; checks can be made only where it leads to this computer. */
    HostChecksPage(const QString &uri, QWidget *parent);

private:
    void run();
    void finish();
    void show();

    QString m_driver; ///< what is asked for: "qemu", "lxc"
    QList<HostCheck> m_checks;
    QProcess *m_process;
    QCheckBox *m_all;
    QPushButton *m_again;
    QTreeWidget *m_list;
};
