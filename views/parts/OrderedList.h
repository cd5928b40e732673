// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

/** Lines in an order of their own, which a person drags or moves with Alt+Up and Alt+Down. As high as its lines. */
class OrderedList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit OrderedList(QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /** The line at @p from is wanted where the one at @p to is. Nothing was moved yet. */
    void moveRequested(int from, int to);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};
