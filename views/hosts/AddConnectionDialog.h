// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class ConnectionList;
class QComboBox;
class QLabel;
class QPushButton;

/** Asks which host to connect to: one of the usual ones, one used before, or any libvirt URI. */
class AddConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AddConnectionDialog(const ConnectionList &list, QWidget *parent = nullptr);

    /** What was entered, without spaces around it. */
    QString uri() const;
    void setUri(const QString &uri);

private:
    void fill(const ConnectionList &list);
    void check();
    void selectTemplateWords();

    QComboBox *m_uri;
    QLabel *m_name;
    QLabel *m_help;
    QPushButton *m_connect;
};
