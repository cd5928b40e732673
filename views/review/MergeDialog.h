// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/ThreeWay.h"

#include <QDialog>

class DiffView;
class QButtonGroup;
class QLabel;
class QPushButton;
class QTabBar;

/**
 * A definition that changed where it is while it was edited here: what others did, what the draft does, and for what
 * both changed the question which of them it shall be. The texts of all three can be compared. Writes nothing itself.
 */
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    /** @p title: of the machine. */
    MergeDialog(const ThreeWay &threeWay, const QString &title, QWidget *parent);

    /** The text that has both, as chosen. */
    QString merged() const;
    const ThreeWay &threeWay() const { return m_threeWay; }

private:
    QWidget *makeClashes();
    QWidget *makeChanges();
    QWidget *makeTexts();
    void chooseAll(bool theirs);
    void update();
    void showTexts();

    ThreeWay m_threeWay;
    QList<QButtonGroup *> m_choices; ///< by clash: 0 mine, 1 theirs
    QLabel *m_left = nullptr;
    QTabBar *m_pairs = nullptr;
    DiffView *m_diff = nullptr;
    QPushButton *m_merge = nullptr;
};
