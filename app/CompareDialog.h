// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Comparable.h"

#include <QDialog>

#include <array>

class QComboBox;
class QLabel;
class QPushButton;

/** Asks for two definitions, reads them and gives them as compared(). What cannot be read is said in the dialog. */
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    struct Side
    {
        QString title;
        QString text;
    };

    /** The first of @p choices is proposed for the left side, the second for the right one. */
    CompareDialog(const QList<Comparable> &choices, QWidget *parent);

Q_SIGNALS:
    void compared(const CompareDialog::Side &left, const CompareDialog::Side &right);

private:
    QWidget *makeSide(int side);
    void chooseFile(int side);
    const Comparable *chosen(int side) const;
    void updateButton();
    /** Reads both, then ends; stays and says why when one of them cannot be read. */
    void read();
    void fail(const QString &title, const Error &error);
    void setReading(bool isReading);

    QList<Comparable> m_choices;
    std::array<QComboBox *, 2> m_sides{};
    QLabel *m_words;
    QPushButton *m_compare;
};
