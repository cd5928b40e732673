// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diff/SequenceMatch.h"

#include <dtl/dtl.hpp>

#include <algorithm>

namespace {

using SequenceMatch::Items;
using SequenceMatch::Partners;

constexpr int WindowSize = 192;           // items that dtl gets to see at once, on each side
constexpr long long StepBudget = 3000000; // of dtl, per comparison: some 40 ms
constexpr int MaximumDepth = 24;          // of anchors between anchors

/** A piece of both sequences that is compared apart from the rest. */
struct Piece
{
    int left = 0;
    int leftEnd = 0;
    int right = 0;
    int rightEnd = 0;

    bool isOneSided() const { return left == leftEnd || right == rightEnd; }
};

struct Pair
{
    int left = 0;
    int right = 0;
};

/** Of pairs in the order of their left items, the most that are in the order of their right items too. */
std::vector<Pair> longestIncreasing(const std::vector<Pair> &pairs)
{
    std::vector<int> ends; // ends[n]: the pair with the smallest right item that ends a chain of n + 1
    std::vector<int> before(pairs.size(), -1);
    for (int i = 0; i < int(pairs.size()); ++i) {
        const auto place = std::lower_bound(ends.begin(), ends.end(), pairs[i].right,
                                            [&](int end, int right) { return pairs[end].right < right; });
        if (place != ends.begin())
            before[i] = *std::prev(place);
        if (place == ends.end())
            ends.push_back(i);
        else
            *place = i;
    }
    std::vector<Pair> chain(ends.size());
    int pair = ends.empty() ? -1 : ends.back();
    for (auto link = chain.rbegin(); link != chain.rend(); ++link, pair = before[pair])
        *link = pairs[pair];
    return chain;
}

class Matcher
{
public:
    Matcher(const Items &left, const Items &right)
        : m_left(left)
        , m_right(right)
        , m_partners(left.size(), -1)
    {
        int items = 0;
        for (int item : left)
            items = std::max(items, item + 1);
        for (int item : right)
            items = std::max(items, item + 1);
        m_counts.resize(items);
    }

    Partners run()
    {
        match({0, int(m_left.size()), 0, int(m_right.size())}, 0);
        return std::move(m_partners);
    }

private:
    /** How often an item is in the piece at hand, and where it was seen last on the right. */
    struct Count
    {
        int left = 0;
        int right = 0;
        int rightPlace = 0;
    };

    void match(Piece piece, int depth)
    {
        trim(piece);
        if (piece.isOneSided())
            return;
        count(piece);
        const std::vector<Pair> anchors = depth < MaximumDepth ? uniqueAnchors(piece) : std::vector<Pair>();
        if (anchors.empty()) {
            matchTangled(piece);
            return;
        }
        resetCounts(piece);
        Piece gap = piece;
        for (const Pair &anchor : anchors) {
            m_partners[anchor.left] = anchor.right;
            gap.leftEnd = anchor.left;
            gap.rightEnd = anchor.right;
            match(gap, depth + 1);
            gap.left = anchor.left + 1;
            gap.right = anchor.right + 1;
        }
        gap.leftEnd = piece.leftEnd;
        gap.rightEnd = piece.rightEnd;
        match(gap, depth + 1);
    }

    /** Pairs what the piece's two sides begin and end with. */
    void trim(Piece &piece)
    {
        while (!piece.isOneSided() && m_left[piece.left] == m_right[piece.right])
            m_partners[piece.left++] = piece.right++;
        while (!piece.isOneSided() && m_left[piece.leftEnd - 1] == m_right[piece.rightEnd - 1])
            m_partners[--piece.leftEnd] = --piece.rightEnd;
    }

    void count(const Piece &piece)
    {
        for (int i = piece.left; i < piece.leftEnd; ++i)
            ++m_counts[m_left[i]].left;
        for (int i = piece.right; i < piece.rightEnd; ++i) {
            Count &count = m_counts[m_right[i]];
            ++count.right;
            count.rightPlace = i;
        }
    }

    void resetCounts(const Piece &piece)
    {
        for (int i = piece.left; i < piece.leftEnd; ++i)
            m_counts[m_left[i]] = {};
        for (int i = piece.right; i < piece.rightEnd; ++i)
            m_counts[m_right[i]] = {};
    }

    std::vector<Pair> uniqueAnchors(const Piece &piece) const
    {
        std::vector<Pair> unique;
        for (int i = piece.left; i < piece.leftEnd; ++i) {
            const Count &count = m_counts[m_left[i]];
            if (count.left == 1 && count.right == 1)
                unique.push_back({i, count.rightPlace});
        }
        return longestIncreasing(unique);
    }

    /** A piece that no unique item divides: dtl, over those items that can have a partner at all. */
    void matchTangled(const Piece &piece)
    {
        std::vector<int> left;
        std::vector<int> right;
        for (int i = piece.left; i < piece.leftEnd; ++i) {
            if (m_counts[m_left[i]].right > 0)
                left.push_back(i);
        }
        for (int i = piece.right; i < piece.rightEnd; ++i) {
            if (m_counts[m_right[i]].left > 0)
                right.push_back(i);
        }
        resetCounts(piece);
        matchByWindows(left, right);
    }

    /** Lets a window wander down both sides; of each but the last one only the first three quarters count. */
    void matchByWindows(const std::vector<int> &left, const std::vector<int> &right)
    {
        int i = 0;
        int j = 0;
        while (i < int(left.size()) && j < int(right.size()) && m_budget > 0) {
            const int leftCount = std::min(WindowSize, int(left.size()) - i);
            const int rightCount = std::min(WindowSize, int(right.size()) - j);
            const bool isLast = i + leftCount == int(left.size()) && j + rightCount == int(right.size());
            const int leftKept = isLast ? leftCount : leftCount - leftCount / 4;
            const int rightKept = isLast ? rightCount : rightCount - rightCount / 4;
            int leftDone = 0;
            int rightDone = 0;
            for (const Pair &pair : commonSubsequence(left, i, leftCount, right, j, rightCount)) {
                if (pair.left >= leftKept || pair.right >= rightKept)
                    break;
                m_partners[left[i + pair.left]] = right[j + pair.right];
                leftDone = pair.left + 1;
                rightDone = pair.right + 1;
            }
            // With little in common it goes on by half a window, or it would look at the same items again and again.
            if (leftDone < leftCount / 2 && rightDone < rightCount / 2) {
                leftDone = (leftCount + 1) / 2;
                rightDone = (rightCount + 1) / 2;
            }
            i += isLast ? leftCount : leftDone;
            j += isLast ? rightCount : rightDone;
        }
    }

    std::vector<Pair> commonSubsequence(const std::vector<int> &left, int leftBegin, int leftCount,
                                        const std::vector<int> &right, int rightBegin, int rightCount)
    {
        Items leftItems(leftCount);
        Items rightItems(rightCount);
        for (int i = 0; i < leftCount; ++i)
            leftItems[i] = m_left[left[leftBegin + i]];
        for (int i = 0; i < rightCount; ++i)
            rightItems[i] = m_right[right[rightBegin + i]];
        dtl::Diff<int> diff(leftItems, rightItems);
        diff.compose();
        const long long difference = std::abs(leftCount - rightCount);
        const long long detours = (diff.getEditDistance() - difference) / 2;
        m_budget -= (detours + 1) * (detours + difference + 1) + leftCount + rightCount;
        std::vector<Pair> pairs;
        for (const auto &[item, info] : diff.getSes().getSequence()) {
            if (info.type == dtl::SES_COMMON)
                pairs.push_back({int(info.beforeIdx) - 1, int(info.afterIdx) - 1});
        }
        return pairs;
    }

    const Items &m_left;
    const Items &m_right;
    Partners m_partners;
    std::vector<Count> m_counts; // by item; all zero between two pieces
    long long m_budget = StepBudget;
};

/** Slides the runs of one side; both sides' partners are kept. */
class Slider
{
public:
    Slider(const Items &items, Partners &partners, Partners &otherPartners, bool isLeft,
           const SequenceMatch::Score &score)
        : m_items(items)
        , m_partners(partners)
        , m_others(otherPartners)
        , m_isLeft(isLeft)
        , m_score(score)
    {
    }

    void run()
    {
        const int size = int(m_items.size());
        for (int begin = 0; begin < size; ++begin) {
            if (m_partners[begin] >= 0)
                continue;
            int end = begin + 1;
            while (end < size && m_partners[end] < 0)
                ++end;
            begin = slide(begin, end);
        }
    }

private:
    static constexpr int MaximumWay = 256;

    /** The other side's item that stands right behind a run that begins at @p begin. */
    int otherBehind(int begin) const { return begin > 0 ? m_partners[begin - 1] + 1 : 0; }
    int otherAt(int end) const { return end < int(m_items.size()) ? m_partners[end] : int(m_others.size()); }

    /** Returns the last item that needs no second look. */
    int slide(int begin, int end)
    {
        if (otherBehind(begin) != otherAt(end))
            return end;
        int up = 0;
        while (up < MaximumWay && canMoveUp(begin - up, end - up))
            ++up;
        int down = 0;
        while (down < MaximumWay && canMoveDown(begin + down, end + down))
            ++down;
        if (up + down == 0)
            return end;
        int best = -up;
        int bestScore = m_score(m_isLeft, begin - up, end - up);
        for (int way = 1 - up; way <= down; ++way) {
            const int score = m_score(m_isLeft, begin + way, end + way);
            if (score >= bestScore) {
                best = way;
                bestScore = score;
            }
        }
        move(begin, end, best);
        return std::max(end, end + best);
    }

    // While a run is on its way the items that it would pass still have their old partners, one behind the other.
    bool canMoveUp(int begin, int end) const
    {
        if (begin == 0 || m_items[begin - 1] != m_items[end - 1])
            return false;
        const int other = m_partners[begin - 1];
        return other >= 0 && (begin == 1 ? other == 0 : m_partners[begin - 2] == other - 1 && other > 0);
    }

    bool canMoveDown(int begin, int end) const
    {
        const int size = int(m_items.size());
        if (end == size || m_items[begin] != m_items[end])
            return false;
        const int other = m_partners[end];
        return other >= 0 && (end == size - 1 ? other == int(m_others.size()) - 1 : m_partners[end + 1] == other + 1);
    }

    void move(int begin, int end, int way)
    {
        for (; way < 0; ++way)
            pass(--begin, --end);
        for (; way > 0; --way)
            pass(end++, begin++);
    }

    void pass(int from, int to)
    {
        m_partners[to] = m_partners[from];
        m_others[m_partners[to]] = to;
        m_partners[from] = -1;
    }

    const Items &m_items;
    Partners &m_partners;
    Partners &m_others;
    bool m_isLeft;
    const SequenceMatch::Score &m_score;
};

} // namespace

SequenceMatch::Partners SequenceMatch::match(const Items &left, const Items &right)
{
    return Matcher(left, right).run();
}

void SequenceMatch::slideRuns(const Items &left, const Items &right, Partners &partners, const Score &score)
{
    Partners rightPartners(right.size(), -1);
    for (int i = 0; i < int(partners.size()); ++i) {
        if (partners[i] >= 0)
            rightPartners[partners[i]] = i;
    }
    Slider(left, partners, rightPartners, true, score).run();
    Slider(right, rightPartners, partners, false, score).run();
}
