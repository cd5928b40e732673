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
    void addField(const CredentialField &field);
    void addText(const QString &text, QPalette::ColorRole role = QPalette::WindowText);
    QLineEdit *makeLine(const CredentialField &field);
    void makeButtons(bool isConfirmation);

    QList<QLineEdit *> m_fields; ///< null for a confirmation
};
