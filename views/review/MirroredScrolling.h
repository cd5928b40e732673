// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class DiffPane;
class QScrollBar;

/** Keeps two panes at the same place, in both directions, with one vertical scroll bar beside them. */
class MirroredScrolling : public QObject
{
    Q_OBJECT
public:
    /** @p bar takes the place of the panes' own vertical ones. The panes must outlive this. */
    MirroredScrolling(DiffPane *left, DiffPane *right, QScrollBar *bar, QObject *parent);

    /** After new texts or another font: gives both panes the room that the longest line of either needs. */
    void updateWidth();

Q_SIGNALS:
    /** Another part is in view: scrolled or resized. */
    void viewChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /** Puts the other pane and the bar where @p pane is. */
    void follow(DiffPane *pane);

    DiffPane *m_left;
    DiffPane *m_right;
    QScrollBar *m_bar;
};
