// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/Connection.h"

class HostsModel;
class QWidget;

/** Shows a CredentialsDialog whenever a host asks, and takes it away when that is no longer asked. */
class CredentialPrompts : public QObject
{
    Q_OBJECT

public:
    /** Neither is owned; both must outlive this. */
    CredentialPrompts(HostsModel *model, QWidget *window);

private:
    void watch(int first, int last);
    void ask(Connection *connection, const CredentialRequest &request);

    HostsModel *const m_model;
    QWidget *const m_window;
};
