// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/Hunks.h"
#include "models/diff/RowAnchor.h"

/**
 * The lines of a view side by side: the rows of a comparison and, in front of each run that can be folded, a line that
 * stands for it. The line shows while the fold is closed, its rows while it is open; numbers of lines stay the same.
 */
class FoldedRows
{
public:
    FoldedRows() = default;
    /** All folds are closed. */
    FoldedRows(const QList<DiffRow> &rows, const QList<Fold> &folds)
        : m_rows(rows)
        , m_folds(folds)
        , m_open(folds.size())
    {
    }

    int lineCount() const { return int(m_rows.size() + m_folds.size()); }
    /** The row of a line; -1 for a line that stands for a fold. */
    int rowAt(int line) const;
    /** The fold that a line stands for; -1 for a row. */
    int foldAt(int line) const;
    int lineOfRow(int row) const { return row + foldsUpTo(row); }
    int lineOfFold(int fold) const { return m_folds[fold].firstRow + fold; }
    /** The fold that holds @p row, be it open or closed; -1 if none does. */
    int foldOfRow(int row) const;

    const QList<Fold> &folds() const { return m_folds; }
    bool isOpen(int fold) const { return m_open[fold]; }
    bool areAllOpen() const { return !m_open.contains(false); }
    void setOpen(int fold, bool open) { m_open[fold] = open; }

    /** What is folded open, as lines of the left text, and the way back: opens what has one of these lines. */
    QList<LineRange> openLeftLines() const;
    void openLeftLines(const QList<LineRange> &lines);

    /** A line as a place in a later comparison, and the line of such a place: its fold's if it is in a closed one. */
    RowAnchor anchorOfLine(int line) const;
    int lineOf(const RowAnchor &anchor) const;

private:
    /** How many folds begin at @p row or before it. */
    int foldsUpTo(int row) const;
    /** How many lines that stand for folds are at @p line or before it. */
    int foldLinesUpTo(int line) const;

    QList<DiffRow> m_rows;
    QList<Fold> m_folds;
    QList<bool> m_open;
};
