// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/CredentialPrompts.h"

#include "models/libvirt/HostsModel.h"
#include "views/hosts/CredentialsDialog.h"

#include <QWidget>

CredentialPrompts::CredentialPrompts(HostsModel *model, QWidget *window)
    : QObject(window)
    , m_model(model)
    , m_window(window)
{
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above, int first, int last) {
        if (!above.isValid())
            watch(first, last);
    });
    watch(0, model->rowCount() - 1);
}

void CredentialPrompts::watch(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        Connection *const connection = m_model->connectionAt(m_model->index(row, 0));
        connect(connection, &Connection::credentialsAsked, this,
                [this, connection](const CredentialRequest &request) { ask(connection, request); });
    }
}

void CredentialPrompts::ask(Connection *connection, const CredentialRequest &request)
{
    auto *const dialog = new CredentialsDialog(request, m_window->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, connection,
            [connection, dialog] { connection->answerCredentials(dialog->takeAnswers()); });
    connect(dialog, &QDialog::rejected, connection, &Connection::refuseCredentials);
    connect(connection, &Connection::credentialsSettled, dialog, &QDialog::reject);
    connect(connection, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}
