// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diff/LineDiff.h"

#include "models/diff/LinePairing.h"
#include "models/diff/SequenceMatch.h"

#include <algorithm>

namespace {

/** How many elements are open behind the line more than before it; a guess by the angle brackets. */
int depthChange(QStringView line)
{
    int change = 0;
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const QChar next = line[i + 1];
        if (line[i] == u'<')
            change += next == u'/' ? -1 : next == u'!' || next == u'?' ? 0 : 1;
        else if (line[i] == u'/' && next == u'>')
            --change;
    }
    return change;
}

int indentation(QStringView line)
{
    int indent = 0;
    while (indent < line.size() && (line[indent] == u' ' || line[indent] == u'\t'))
        ++indent;
    return indent;
}

/** Best are whole elements, then what begins with a start tag; of two of a kind the one that is indented less. */
int scoreOfRun(const TextLines &lines, int begin, int end)
{
    const QStringView first = lines.line(begin);
    const int indent = std::min(indentation(first), 99);
    const QStringView content = first.sliced(indentation(first));
    if (!content.startsWith(u'<') || content.startsWith(u"</"))
        return -indent;
    int depth = 0;
    for (int i = begin; i < end && depth >= 0; ++i)
        depth += depthChange(lines.line(i));
    return (depth == 0 ? 1000 : 500) - indent;
}

/** The rows between two same lines: resembling ones side by side, the others on their own. */
void appendReplaced(LineDiff &diff, int left, int leftEnd, int right, int rightEnd)
{
    QList<LinePairing::Pair> pairs;
    if (left < leftEnd && right < rightEnd) {
        QList<QStringView> leftLines;
        QList<QStringView> rightLines;
        for (int i = left; i < leftEnd; ++i)
            leftLines.append(diff.left.line(i));
        for (int i = right; i < rightEnd; ++i)
            rightLines.append(diff.right.line(i));
        pairs = LinePairing::pair(leftLines, rightLines);
    }
    int l = left;
    int r = right;
    const auto appendUnpaired = [&](int l1, int r1) {
        for (; l < l1; ++l)
            diff.rows.append({l, -1, DiffRow::Removed});
        for (; r < r1; ++r)
            diff.rows.append({-1, r, DiffRow::Added});
    };
    for (const LinePairing::Pair &pair : pairs) {
        appendUnpaired(left + pair.left, right + pair.right);
        const bool isSame = diff.left.line(l) == diff.right.line(r);
        diff.rows.append({l, r, isSame ? DiffRow::Same : DiffRow::Changed});
        ++l;
        ++r;
    }
    appendUnpaired(leftEnd, rightEnd);
}

SequenceMatch::Items itemsOf(const TextLines &lines, SequenceMatch::Numbering &numbering)
{
    SequenceMatch::Items items;
    items.reserve(lines.count());
    for (int i = 0; i < lines.count(); ++i)
        items.push_back(numbering.numberOf(lines.line(i)));
    return items;
}

} // namespace

LineDiff LineDiff::between(const QString &left, const QString &right)
{
    LineDiff diff{TextLines(left), TextLines(right), {}};
    SequenceMatch::Numbering numbering;
    numbering.reserve(std::max(diff.left.count(), diff.right.count()));
    const SequenceMatch::Items leftItems = itemsOf(diff.left, numbering);
    const SequenceMatch::Items rightItems = itemsOf(diff.right, numbering);
    SequenceMatch::Partners partners = SequenceMatch::match(leftItems, rightItems);
    SequenceMatch::slideRuns(leftItems, rightItems, partners, [&](bool isLeft, int begin, int end) {
        return scoreOfRun(isLeft ? diff.left : diff.right, begin, end);
    });

    diff.rows.reserve(std::max(diff.left.count(), diff.right.count()));
    int l = 0;
    int r = 0;
    for (int line = 0; line < diff.left.count(); ++line) {
        const int partner = partners[line];
        if (partner < 0)
            continue;
        appendReplaced(diff, l, line, r, partner);
        diff.rows.append({line, partner, DiffRow::Same});
        l = line + 1;
        r = partner + 1;
    }
    appendReplaced(diff, l, diff.left.count(), r, diff.right.count());
    return diff;
}
