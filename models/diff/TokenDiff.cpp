// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diff/TokenDiff.h"

#include "models/diff/SequenceMatch.h"
#include "models/diff/XmlTokens.h"

namespace {

QStringView textOf(QStringView line, const XmlToken &token)
{
    return line.sliced(token.begin, token.length);
}

SequenceMatch::Items itemsOf(QStringView line, const QList<XmlToken> &tokens, SequenceMatch::Numbering &numbering)
{
    SequenceMatch::Items items;
    items.reserve(tokens.size());
    for (const XmlToken &token : tokens)
        items.push_back(numbering.numberOf(textOf(line, token)));
    return items;
}

/** Runs of tokens without partners; two of them with nothing but punctuation in between become one. */
QList<TextRange> rangesOf(const QList<XmlToken> &tokens, const SequenceMatch::Partners &partners)
{
    QList<TextRange> ranges;
    bool joins = false;
    for (int i = 0; i < tokens.size(); ++i) {
        const XmlToken &token = tokens[i];
        if (partners[i] >= 0) {
            joins = joins && (token.kind == XmlToken::Punctuation || token.kind == XmlToken::Blank);
            continue;
        }
        if (joins)
            ranges.last().length = token.begin + token.length - ranges.last().begin;
        else
            ranges.append({token.begin, token.length});
        joins = true;
    }
    return ranges;
}

} // namespace

TokenChanges changedTokens(QStringView left, QStringView right)
{
    const QList<XmlToken> leftTokens = xmlTokens(left);
    const QList<XmlToken> rightTokens = xmlTokens(right);
    SequenceMatch::Numbering numbering;
    const SequenceMatch::Items leftItems = itemsOf(left, leftTokens, numbering);
    const SequenceMatch::Items rightItems = itemsOf(right, rightTokens, numbering);
    SequenceMatch::Partners partners = SequenceMatch::match(leftItems, rightItems);

    // An attribute that was put in begins with the blank before it, an element with its tag.
    const auto score = [&](bool isLeft, int begin, int) {
        const XmlToken &first = (isLeft ? leftTokens : rightTokens)[begin];
        const QStringView text = textOf(isLeft ? left : right, first);
        return first.kind == XmlToken::Blank ? 2 : text == u"<" ? 3 : 0;
    };
    SequenceMatch::slideRuns(leftItems, rightItems, partners, score);

    SequenceMatch::Partners rightPartners(rightItems.size(), -1);
    for (int i = 0; i < int(partners.size()); ++i) {
        if (partners[i] >= 0)
            rightPartners[partners[i]] = i;
    }
    return {rangesOf(leftTokens, partners), rangesOf(rightTokens, rightPartners)};
}
