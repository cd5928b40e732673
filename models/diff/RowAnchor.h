// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/LineDiff.h"

/** A place in a comparison that can be found again in a later one, whose left text is the same. */
struct RowAnchor
{
    int leftLine = -1;  ///< the last line of the left text at the row or in front of it; -1: there is none
    int rowsBehind = 0; ///< how many rows without a left line further down the row is

    static RowAnchor of(const QList<DiffRow> &rows, int row);
    /** The row that is there now; 0 if there are none. */
    int rowIn(const QList<DiffRow> &rows) const;
};
