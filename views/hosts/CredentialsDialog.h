// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/Credentials.h"

#include <QDialog>

class QLineEdit;

/** Asks for the name, the password or whatever else a host wants to know. Nothing of it is kept. */
class CredentialsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CredentialsDialog(const CredentialRequest &request, QWidget *parent = nullptr);
    /** Overwrites what is in the fields. */
    ~CredentialsDialog() override;

    /** What was typed, field by field; the fields are empty after it. */
    CredentialAnswers takeAnswers();

private:
    QLineEdit *makeField(const CredentialField &field);

    QList<QLineEdit *> m_fields;
};
