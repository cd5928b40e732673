// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/grammar/Validator.h"

#include <QDialog>
#include <QFutureWatcher>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

/** Which of libvirt's grammars definitions are held against: GrammarFolder, as a person sets it. */
class GrammarDialog : public QDialog
{
    Q_OBJECT

public:
    /** Shows one over @p parent; it goes by itself. */
    static void open(QWidget *parent);

    /** Reads the grammar that is chosen; used and closed if it can be read, or else the dialog says why not. */
    void accept() override;

private:
    explicit GrammarDialog(QWidget *parent);

    QString folder() const;
    void chooseFolder();
    void updateButtons();
    void take();

    QRadioButton *m_installed;
    QRadioButton *m_other;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    QLabel *m_words;
    QDialogButtonBox *m_buttons;
    QFutureWatcher<Result<std::shared_ptr<Validator>>> m_reading;
};
