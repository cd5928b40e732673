// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/** The bar below a draft: how much is changed, how much is wrong, and what can be done about it. */
class ActionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent);

    void setCounts(int changes, int problems, bool isModified);
    /** What an apply would mean: "web01 runs: all of it takes effect at the next start." */
    void setStatus(const QString &status);
    /**
     * Whether Apply can be pressed; if not, @p reason says why. @p text: "Apply", "Save". @p isPending: also while nothing
     * is changed.
     */
    void setApply(const QString &text, bool isPossible, const QString &reason, bool isPending = false);

Q_SIGNALS:
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
    QPushButton *m_discard;
    QPushButton *m_review;
    QPushButton *m_apply;
    bool m_isModified = false;
    bool m_canApply = true;
    bool m_isPending = false;
};
