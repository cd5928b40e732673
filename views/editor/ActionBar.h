// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

/** The bar below a draft: how much is changed, how much is wrong, and what can be done about it. */
class ActionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent);

    /** Whether there is anything to apply, discard and review. */
    void setModified(bool isModified);
    /** After setModified(). */
    void setCounts(int changes, int problems);
    /** What an apply would mean: "web01 runs: all of it takes effect at the next start." */
    void setStatus(const QString &status);
    /**
     * Whether Apply can be pressed; if not, @p reason says why. @p text: "Apply", "Save". @p isPending: also while nothing
     * is changed.
     */
    void setApply(const QString &text, bool isPossible, const QString &reason, bool isPending = false);

    /** Whether one can choose to leave the running machine alone, and what is chosen. */
    void setSavedOnly(bool isOffered, bool isOn);
    /** Whether something is waited for that a person may want to wait for no longer. */
    void setWaiting(bool isWaiting);

Q_SIGNALS:
    void savedOnlyChosen(bool isOn);
    void stopWaitingRequested();
    void discardRequested();
    void reviewRequested();
    void applyRequested();
    void problemsRequested();
    void changesRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update();

    QLabel *m_counts;
    QLabel *m_status;
    QCheckBox *m_savedOnly;
    QPushButton *m_stop;
    QPushButton *m_discard;
    QPushButton *m_review;
    QPushButton *m_apply;
    bool m_isModified = false;
    bool m_canApply = true;
    bool m_isPending = false;
};
