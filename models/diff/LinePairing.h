// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

/** Finds out which lines of a replaced block are the same line, changed. */
namespace LinePairing {

struct Pair
{
    int left = 0;
    int right = 0;
};

/** How much two lines resemble each other, from 0 (not at all) to 100. Blanks do not count. */
int resemblance(QStringView left, QStringView right);

/**
 * Pairs of lines that resemble each other: they begin with the same element, or most of their tokens are equal. Pairs
 * are in order on both sides; of all ways to pair, the one with most resemblance. Blocks too large for that are paired
 * by looking a few lines ahead.
 */
QList<Pair> pair(const QList<QStringView> &left, const QList<QStringView> &right);

} // namespace LinePairing
