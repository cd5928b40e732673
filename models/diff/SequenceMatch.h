// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringView>

#include <functional>
#include <vector>

/** Finds what two sequences have in common, in order: the ground that the diffs of lines and of tokens stand on. */
namespace SequenceMatch {

/** Items as numbers from 0 on, equal numbers for equal items of either side. */
using Items = std::vector<int>;

/** Numbers pieces of text for match(): the same number for the same text. The text must outlive it. */
class Numbering
{
public:
    void reserve(qsizetype count) { m_numbers.reserve(count); }
    int numberOf(QStringView text)
    {
        int &number = m_numbers[text];
        if (number == 0)
            number = int(m_numbers.size());
        return number - 1;
    }

private:
    QHash<QStringView, int> m_numbers; ///< from 1; 0 is a new one
};

/** For each left item the index of its right partner, -1 where it has none. Partners are equal and in order. */
using Partners = std::vector<int>;

/**
 * Pairs equal items. Items that are unique on both sides tie the two together (patience), dtl finds the longest common
 * subsequence between them. Time is bounded: what is too tangled for dtl stays without partners.
 */
Partners match(const Items &left, const Items &right);

/** How good it is that the run [begin, end) of one side's items is the one without partners; more is better. */
using Score = std::function<int(bool isLeft, int begin, int end)>;

/**
 * Where an inserted or removed run could as well be the same items a little further up or down, moves it to where
 * @p score is highest, of equals to the last. A run never moves past another one.
 */
void slideRuns(const Items &left, const Items &right, Partners &partners, const Score &score);

} // namespace SequenceMatch
