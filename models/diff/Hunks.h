// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/LineDiff.h"

/** Lines of one text, from 0. With no line in it: the place in front of line @c first. */
struct LineRange
{
    int first = 0;
    int count = 0;

    int end() const { return first + count; }
    bool operator==(const LineRange &) const = default;
};

/** One change: a run of rows that are not the same. */
struct Hunk
{
    int firstRow = 0;
    int rowCount = 0;
    LineRange left;
    LineRange right;

    int endRow() const { return firstRow + rowCount; }
    bool operator==(const Hunk &) const = default;
};

/** A run of same rows that a view may leave out. */
struct Fold
{
    int firstRow = 0;
    int rowCount = 0;

    int endRow() const { return firstRow + rowCount; }
    bool operator==(const Fold &) const = default;
};

/** Same rows that stay visible on either side of a change, and so many lines of a patch. */
constexpr int DefaultContext = 3;

/** The changes, in order. */
QList<Hunk> hunksOf(const QList<DiffRow> &rows);

/**
 * What can be folded with @p context same rows kept next to each change, in order. The first row stays: it names the
 * root element. A fold hides two rows at least, as its own row takes one. Texts without a change have no folds.
 */
QList<Fold> foldsOf(const QList<DiffRow> &rows, int context = DefaultContext);

/** The right text with the lines of one change put back as the left text has them; the rest stays byte for byte. */
QString textWithChangeReverted(const LineDiff &diff, const Hunk &hunk);
