// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class Connection;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

/** A question about a machine: what it is about, a place for words on what went wrong, Cancel and the deed by its name.
 */
class MachineDialog : public QDialog
{
    Q_OBJECT

protected:
    /** @p deed: what the button says that goes on. */
    MachineDialog(const QString &title, const QString &deed, QWidget *parent);

    /** Where the question goes. */
    QVBoxLayout *body() { return m_body; }
    QPushButton *deed() { return m_deed; }
    QDialogButtonBox *buttons() { return m_buttons; }
    /** Text that wraps and can be selected, in the body. */
    QLabel *addText(const QString &text);
    /** The same, smaller in weight: what is good to know. */
    QLabel *addHint(const QString &text);
    /** Adds a host to a list to choose from, by a name that no other one there has. */
    static void addHost(QComboBox *list, const Connection *connection);
    /** What is under way; the button rests meanwhile. */
    void wait(const QString &words);
    /** What went wrong; empty: nothing. */
    void fail(const QString &words);
    /** Called for the button. */
    virtual void goOn() = 0;

private:
    QVBoxLayout *m_body;
    QLabel *m_words;
    QDialogButtonBox *m_buttons;
    QPushButton *m_deed;
};
