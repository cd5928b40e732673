// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/PinningEdit.h"
#include "views/parts/PinningLayout.h"

#include <QAbstractScrollArea>

/**
 * Guest threads as rows, host CPUs as columns. A click or Space ties a thread to a CPU or unties it; a drag, or Shift
 * with the arrows, does the same to all cells on its way, at once when it ends.
 */
class PinningView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PinningView(QWidget *parent);

    void setContent(const Pinning &pinning, const CpuColumns &columns);
    const CpuColumns &columns() const { return m_columns; }
    /** The place of a cell in the viewport; empty if it is not there. */
    QRect cellRect(int thread, int column) const;
    PinningCell current() const { return m_current; }
    /** What the cell at hand means, in words. */
    QString currentWords() const { return wordsOf(m_current); }

Q_SIGNALS:
    void pinned(const QList<ThreadPin> &pins);
    void currentChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QPoint scrolled() const;
    QString wordsOf(const PinningCell &cell) const;
    QString toolTipAt(const QPoint &point) const;
    bool isPinned(const PinningCell &cell) const;
    bool isOn(const PinningCell &cell) const;
    void arrange();
    void setCurrent(const PinningCell &cell);
    void beginStroke(bool turnsOn);
    void paintTo(const PinningCell &cell);
    /** Asks for what was painted. */
    void endStroke();
    void cancelStroke();

    Pinning m_pinning;
    CpuColumns m_columns;
    PinningLayout m_layout;
    PinningCell m_current;
    QList<QSet<int>> m_stroke; ///< by thread: the columns painted so far
    bool m_isPainting = false;
    bool m_turnsOn = true;
};
