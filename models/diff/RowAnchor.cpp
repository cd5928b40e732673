// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diff/RowAnchor.h"

#include <algorithm>

RowAnchor RowAnchor::of(const QList<DiffRow> &rows, int row)
{
    RowAnchor anchor;
    while (row >= 0 && row < rows.size() && rows[row].left < 0) {
        --row;
        ++anchor.rowsBehind;
    }
    if (row >= 0 && row < rows.size())
        anchor.leftLine = rows[row].left;
    return anchor;
}

int RowAnchor::rowIn(const QList<DiffRow> &rows) const
{
    int found = -1;
    for (int row = 0; row < rows.size() && rows[row].left <= leftLine; ++row) {
        if (rows[row].left >= 0)
            found = row;
    }
    int row = found;
    while (row + 1 < rows.size() && row < found + rowsBehind && rows[row + 1].left < 0)
        ++row;
    return std::max(row, 0);
}
