// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diff/Hunks.h"

#include <algorithm>

QList<Hunk> hunksOf(const QList<DiffRow> &rows)
{
    QList<Hunk> hunks;
    LineRange left;
    LineRange right;
    for (int row = 0; row < rows.size(); ++row) {
        const DiffRow &lines = rows[row];
        if (lines.kind == DiffRow::Same) {
            left.first = lines.left + 1;
            right.first = lines.right + 1;
            continue;
        }
        if (hunks.isEmpty() || hunks.last().endRow() != row)
            hunks.append({row, 0, left, right});
        Hunk &hunk = hunks.last();
        ++hunk.rowCount;
        hunk.left.count += lines.left >= 0 ? 1 : 0;
        hunk.right.count += lines.right >= 0 ? 1 : 0;
    }
    return hunks;
}

QList<Fold> foldsOf(const QList<DiffRow> &rows, int context)
{
    QList<Fold> folds;
    const QList<Hunk> hunks = hunksOf(rows);
    for (int i = 0; i <= hunks.size() && !hunks.isEmpty(); ++i) {
        const int begin = i == 0 ? 1 : hunks[i - 1].endRow() + context;
        const int end = i == hunks.size() ? int(rows.size()) : hunks[i].firstRow - context;
        if (end - begin >= 2)
            folds.append({begin, end - begin});
    }
    return folds;
}

QString textWithChangeReverted(const LineDiff &diff, const Hunk &hunk)
{
    const QStringView old = diff.left.lines(hunk.left.first, hunk.left.count);
    const QStringView before = diff.right.lines(0, hunk.right.first);
    const QStringView behind = diff.right.lines(hunk.right.end(), diff.right.count() - hunk.right.end());
    QString text;
    text.reserve(before.size() + old.size() + behind.size());
    text.append(before);
    text.append(old);
    text.append(behind);
    return text;
}
