// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/CpuColumns.h"

#include <QList>
#include <QRect>
#include <QWidget>

/**
 * The numbers of a set as cells to click, in a window of its own that any click beside it closes. A click or Space
 * chooses a number or takes it out; a drag, or Shift with the arrows, does the same to all on its way.
 */
class CpuSetPicker : public QWidget
{
    Q_OBJECT

public:
    CpuSetPicker(const CpuColumns &columns, const QSet<int> &chosen, QWidget *parent);

    /** The place of a column's cell; empty if there is none. */
    QRect cellRect(int column) const { return m_cells.value(column); }
    /** What the cell at hand is, in words. */
    QString currentWords() const { return wordsOf(m_current); }

Q_SIGNALS:
    /** A click or a drag ended with another set. */
    void picked(const QSet<int> &numbers);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    struct Heading
    {
        QRect place;
        QString text;
        bool isMissing = false;
    };

    void arrange();
    /** Puts the cells of some columns below @p top and gives where they end. */
    int arrangeBlock(int first, int count, int top, int perLine);
    int columnAt(const QPoint &point) const;
    QString wordsOf(int column) const;
    void setCurrent(int column);
    void begin(bool turnsOn);
    void paintCurrent();
    void end();

    CpuColumns m_columns;
    QSet<int> m_chosen;
    QSet<int> m_before; ///< when a stroke began
    QList<QRect> m_cells;
    QList<Heading> m_headings;
    int m_current = 0;
    bool m_isPainting = false;
    bool m_turnsOn = true;
};
