// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tree/RowMatch.h"

#include <algorithm>

namespace {

/** More comparisons than these are not made: then the rows in question are new ones. */
constexpr size_t MostComparisons = 250'000;

bool isAlike(const TreeRow &a, const TreeRow &b)
{
    return a.isAttribute == b.isAttribute && a.isThere == b.isThere && a.name == b.name;
}

/** Matches the rows from @p begin to @p end with those that are wanted from there to @p wantedEnd. */
template <typename Same>
void matchBetween(std::vector<int> &matches, size_t begin, size_t end, size_t wantedEnd, const Same &isSame)
{
    const size_t rows = end - begin;
    const size_t others = wantedEnd - begin;
    if (rows == 0 || others == 0 || rows * others > MostComparisons)
        return;
    std::vector<std::vector<int>> longest(rows + 1, std::vector<int>(others + 1, 0));
    for (size_t i = rows; i-- > 0;) {
        for (size_t j = others; j-- > 0;)
            longest[i][j] = isSame(begin + i, begin + j) ? longest[i + 1][j + 1] + 1
                                                         : std::max(longest[i + 1][j], longest[i][j + 1]);
    }
    for (size_t i = 0, j = 0; i < rows && j < others;) {
        if (isSame(begin + i, begin + j))
            matches[begin + i++] = int(begin + j++);
        else if (longest[i + 1][j] >= longest[i][j + 1])
            ++i;
        else
            ++j;
    }
}

} // namespace

bool DocumentStep::isSame(ElementId old, ElementId element) const
{
    const qsizetype oldBegin = before.begin(old);
    const qsizetype newBegin = now.begin(element);
    if (oldBegin < edit.position)
        return newBegin == oldBegin;
    if (oldBegin >= edit.position + edit.removed)
        return newBegin == oldBegin + edit.inserted.size() - edit.removed;
    return before.slice(old) == now.slice(element);
}

std::vector<int> matchRows(const std::vector<std::unique_ptr<TreeNode>> &rows, const std::vector<TreeRow> &wanted,
                           const DocumentStep &step)
{
    std::vector<int> matches(rows.size(), -1);
    const auto isSame = [&](size_t i, size_t j) {
        const TreeRow &row = rows[i]->row;
        return isAlike(row, wanted[j]) && (!row.isElement() || step.isSame(row.element, wanted[j].element));
    };
    size_t begin = 0;
    while (begin < rows.size() && begin < wanted.size() && isSame(begin, begin)) {
        matches[begin] = int(begin);
        ++begin;
    }
    size_t end = rows.size();
    size_t wantedEnd = wanted.size();
    while (end > begin && wantedEnd > begin && isSame(end - 1, wantedEnd - 1))
        matches[--end] = int(--wantedEnd);
    // As many of the same names: an edit over several of them, and each is what it was.
    bool isEachAlike = end == wantedEnd;
    for (size_t i = begin; i < end && isEachAlike; ++i)
        isEachAlike = isAlike(rows[i]->row, wanted[i]);
    if (isEachAlike) {
        for (size_t i = begin; i < end; ++i)
            matches[i] = int(i);
    } else {
        matchBetween(matches, begin, end, wantedEnd, isSame);
    }
    return matches;
}
