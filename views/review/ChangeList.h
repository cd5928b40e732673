// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/LivePlan.h"

#include <QTreeWidget>

/** Changes in words, a line each: what, from what to what, when it reaches a running machine, and a way to take it back. */
class ChangeList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent);
    void setChanges(const QList<Change> &changes);
    /** When each change takes effect; none: the machine does not run, and nothing is said of it. Before setChanges(). */
    void setTimings(const QList<LiveTiming> &timings) { m_timings = timings; }
    /** Whether each change can be taken back; before setChanges(). On at first. */
    void setRevertible(bool revertible) { m_isRevertible = revertible; }

Q_SIGNALS:
    void changeChosen(const Change &change);
    void revertRequested(const Change &change);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /** A line for a change, with its button; the words come by setChanges(). */
    QTreeWidgetItem *addLine(int index);
    void showTiming(QTreeWidgetItem *item, const LiveTiming &timing);
    void fitHeight();

    QList<Change> m_changes;
    QList<LiveTiming> m_timings;
    QTreeWidgetItem *m_more = nullptr; ///< says how many there are that have no line
    bool m_isRevertible = true;
};
