// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/TextLines.h"

/** One row of a comparison side by side. */
struct DiffRow
{
    enum Kind { Same, Changed, Added, Removed };

    int left = -1;  ///< the line of the left text, from 0; -1: there is none
    int right = -1; ///< the line of the right text, from 0; -1: there is none
    Kind kind = Same;

    bool operator==(const DiffRow &) const = default;
};

/** Two texts and the rows that align their lines. */
struct LineDiff
{
    TextLines left;
    TextLines right;
    QList<DiffRow> rows;

    /**
     * Compares two texts line by line. Every line of either is in exactly one row, in order. Lines are the same only if
     * they are to the last unit: another line end or a missing one is a change. Time is bounded (see SequenceMatch);
     * what cannot be aligned within that is taken as removed and added.
     */
    static LineDiff between(const QString &left, const QString &right);
};
