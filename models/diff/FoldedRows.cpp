// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diff/FoldedRows.h"

#include <algorithm>

int FoldedRows::rowAt(int line) const
{
    return foldAt(line) >= 0 ? -1 : line - foldLinesUpTo(line);
}

int FoldedRows::foldAt(int line) const
{
    const int last = foldLinesUpTo(line) - 1;
    return last >= 0 && lineOfFold(last) == line ? last : -1;
}

int FoldedRows::foldOfRow(int row) const
{
    const int last = foldsUpTo(row) - 1;
    return last >= 0 && row < m_folds[last].endRow() ? last : -1;
}

QList<LineRange> FoldedRows::openLeftLines() const
{
    QList<LineRange> open;
    for (int fold = 0; fold < m_folds.size(); ++fold) {
        if (m_open[fold])
            open.append({m_rows[m_folds[fold].firstRow].left, m_folds[fold].rowCount});
    }
    return open;
}

void FoldedRows::openLeftLines(const QList<LineRange> &lines)
{
    for (int fold = 0; fold < m_folds.size(); ++fold) {
        const int first = m_rows[m_folds[fold].firstRow].left;
        const int end = first + m_folds[fold].rowCount;
        const auto meets = [first, end](const LineRange &range) { return range.first < end && first < range.end(); };
        m_open[fold] = m_open[fold] || std::any_of(lines.begin(), lines.end(), meets);
    }
}

RowAnchor FoldedRows::anchorOfLine(int line) const
{
    const int fold = foldAt(line);
    return RowAnchor::of(m_rows, fold >= 0 ? m_folds[fold].firstRow : rowAt(line));
}

int FoldedRows::lineOf(const RowAnchor &anchor) const
{
    const int row = anchor.rowIn(m_rows);
    const int fold = foldOfRow(row);
    return fold >= 0 && !m_open[fold] ? lineOfFold(fold) : lineOfRow(row);
}

int FoldedRows::foldsUpTo(int row) const
{
    const auto behind = std::upper_bound(m_folds.begin(), m_folds.end(), row,
                                         [](int r, const Fold &fold) { return r < fold.firstRow; });
    return int(behind - m_folds.begin());
}

int FoldedRows::foldLinesUpTo(int line) const
{
    int low = 0;
    int high = int(m_folds.size());
    while (low < high) {
        const int middle = (low + high) / 2;
        if (lineOfFold(middle) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
