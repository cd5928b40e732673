// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diff/LinePairing.h"

#include "models/diff/XmlTokens.h"

#include <algorithm>
#include <vector>

namespace {

using LinePairing::Pair;

constexpr qsizetype MaximumCells = 40000; // of the table of all pairs: about 5 ms
constexpr int LookAhead = 8;

/** What two lines are compared by. */
struct Shape
{
    size_t element = 0;         ///< of the first tag, with its slash if it is an end tag; 0 without a tag
    std::vector<size_t> tokens; ///< sorted hashes
};

Shape shapeOf(QStringView line)
{
    Shape shape;
    const QList<XmlToken> tokens = xmlTokens(line);
    for (int i = 0; i < tokens.size(); ++i) {
        const XmlToken &token = tokens[i];
        if (token.kind == XmlToken::Blank || token.kind == XmlToken::LineEnd || token.kind == XmlToken::Punctuation)
            continue;
        shape.tokens.push_back(qHash(line.sliced(token.begin, token.length)));
        if (token.kind == XmlToken::TagName && shape.element == 0)
            shape.element = qHash(line.sliced(tokens[i - 1].begin, tokens[i - 1].length + token.length)) | 1;
    }
    std::sort(shape.tokens.begin(), shape.tokens.end());
    return shape;
}

std::vector<Shape> shapesOf(const QList<QStringView> &lines)
{
    std::vector<Shape> shapes;
    shapes.reserve(lines.size());
    for (QStringView line : lines)
        shapes.push_back(shapeOf(line));
    return shapes;
}

/** The share of tokens that both have, in percent. */
int equalTokens(const Shape &left, const Shape &right)
{
    const size_t all = left.tokens.size() + right.tokens.size();
    if (all == 0)
        return 100;
    size_t common = 0;
    auto l = left.tokens.begin();
    auto r = right.tokens.begin();
    while (l != left.tokens.end() && r != right.tokens.end()) {
        if (*l == *r) {
            ++common;
            ++l;
            ++r;
        } else if (*l < *r) {
            ++l;
        } else {
            ++r;
        }
    }
    return int(200 * common / all);
}

int resemblanceOf(const Shape &left, const Shape &right)
{
    if (left.tokens.empty() != right.tokens.empty())
        return 0;
    const int share = equalTokens(left, right);
    if (left.element != 0 && left.element == right.element)
        return 50 + share / 2;
    const int least = left.element == right.element ? 50 : 65;
    return share >= least ? share / 2 : 0;
}

QList<Pair> pairBest(const std::vector<Shape> &left, const std::vector<Shape> &right)
{
    // best[l][r]: the most resemblance that the lines from l and r on can have.
    const size_t width = right.size() + 1;
    std::vector<int> best((left.size() + 1) * width, 0);
    std::vector<int> own(left.size() * width, 0);
    for (size_t l = left.size(); l-- > 0;) {
        for (size_t r = right.size(); r-- > 0;) {
            const int alike = own[l * width + r] = resemblanceOf(left[l], right[r]);
            const int paired = alike > 0 ? alike + best[(l + 1) * width + r + 1] : 0;
            best[l * width + r] = std::max({paired, best[(l + 1) * width + r], best[l * width + r + 1]});
        }
    }
    QList<Pair> pairs;
    size_t l = 0;
    size_t r = 0;
    while (l < left.size() && r < right.size()) {
        const int here = best[l * width + r];
        const int alike = own[l * width + r];
        if (alike > 0 && here == alike + best[(l + 1) * width + r + 1])
            pairs.append({int(l++), int(r++)});
        else if (here == best[(l + 1) * width + r])
            ++l;
        else
            ++r;
    }
    return pairs;
}

QList<Pair> pairByLookingAhead(const std::vector<Shape> &left, const std::vector<Shape> &right)
{
    QList<Pair> pairs;
    size_t next = 0;
    for (size_t l = 0; l < left.size() && next < right.size(); ++l) {
        int most = 0;
        size_t best = next;
        for (size_t r = next; r < std::min(right.size(), next + LookAhead); ++r) {
            const int alike = resemblanceOf(left[l], right[r]);
            if (alike > most) {
                most = alike;
                best = r;
            }
        }
        if (most > 0) {
            pairs.append({int(l), int(best)});
            next = best + 1;
        }
    }
    return pairs;
}

} // namespace

int LinePairing::resemblance(QStringView left, QStringView right)
{
    return resemblanceOf(shapeOf(left), shapeOf(right));
}

QList<Pair> LinePairing::pair(const QList<QStringView> &left, const QList<QStringView> &right)
{
    if (left.isEmpty() || right.isEmpty())
        return {};
    const std::vector<Shape> leftShapes = shapesOf(left);
    const std::vector<Shape> rightShapes = shapesOf(right);
    return left.size() * right.size() <= MaximumCells ? pairBest(leftShapes, rightShapes)
                                                      : pairByLookingAhead(leftShapes, rightShapes);
}
