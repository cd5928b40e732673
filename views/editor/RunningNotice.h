// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class WrappedLabel;

/** A line that stays as long as a machine runs with other settings than those that are saved: which, and a way to see. */
class RunningNotice : public QFrame
{
    Q_OBJECT

public:
    explicit RunningNotice(QWidget *parent);

    /** The differences in words; none hides the line. */
    void setDifferences(const QStringList &differences);

Q_SIGNALS:
    /** A person wants to see both definitions side by side. */
    void compareRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeColours();

    QLabel *m_icon;
    WrappedLabel *m_words;
};
