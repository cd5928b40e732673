// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Changes.h"

#include <QTreeWidget>

/** Changes in words, a line each: what, from what to what, and a way to take it back. */
class ChangeList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ChangeList(QWidget *parent);
    void setChanges(const QList<Change> &changes);
    /** Whether each change can be taken back; before setChanges(). On at first. */
    void setRevertible(bool revertible) { m_isRevertible = revertible; }

Q_SIGNALS:
    void changeChosen(const Change &change);
    void revertRequested(const Change &change);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitHeight();

    QList<Change> m_changes;
    bool m_isRevertible = true;
};
