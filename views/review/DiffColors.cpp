// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/DiffColors.h"

#include "views/review/Scintilla.h"

namespace {

/** @p share of @p over, from 0 to 1, on @p under. */
QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](int a, int b) { return int(a + (b - a) * share + 0.5); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()), channel(under.blue(), over.blue())};
}

} // namespace

DiffColors::DiffColors(const QPalette &palette)
{
    base = palette.color(QPalette::Base);
    text = palette.color(QPalette::Text);
    isDark = base.lightness() < text.lightness();
    dimText = mixed(base, text, isDark ? 0.62 : 0.68);
    hatch = mixed(base, text, isDark ? 0.16 : 0.13);
    fold = mixed(base, text, isDark ? 0.06 : 0.04);
    foldLine = mixed(base, text, isDark ? 0.20 : 0.14);
    accent = isDark ? QColor(0x6c, 0xa6, 0xff) : QColor(0x1f, 0x5f, 0xcc);
    selection = mixed(base, palette.color(QPalette::Highlight), isDark ? 0.55 : 0.35);

    const QColor red(isDark ? 0xe5 : 0xe0, isDark ? 0x5a : 0x3c, isDark ? 0x5a : 0x38);
    const QColor green(isDark ? 0x3f : 0x2c, isDark ? 0xb0 : 0xa8, isDark ? 0x62 : 0x4c);
    removedRow = mixed(base, red, isDark ? 0.20 : 0.13);
    addedRow = mixed(base, green, isDark ? 0.18 : 0.14);
    removedToken = mixed(base, red, isDark ? 0.42 : 0.38);
    addedToken = mixed(base, green, isDark ? 0.40 : 0.38);
    removedMark = mixed(red, text, isDark ? 0.25 : 0.30);
    addedMark = mixed(green, text, isDark ? 0.25 : 0.40);

    tagName = mixed(text, isDark ? QColor(0x6c, 0xb6, 0xff) : QColor(0x0b, 0x4f, 0xa8), isDark ? 0.60 : 0.75);
    attributeName = mixed(text, isDark ? QColor(0xc9, 0xa7, 0xf0) : QColor(0x6f, 0x3c, 0xa0), 0.65);
    value = text;
    comment = mixed(base, text, isDark ? 0.72 : 0.76);
}

QColor DiffColors::row(DiffRow::Kind kind, DiffSide side) const
{
    if (kind == DiffRow::Same)
        return base;
    return side == DiffSide::Left ? removedRow : addedRow;
}

void DiffColors::applyTo(QsciLexerXML *lexer) const
{
    lexer->setDefaultColor(text);
    lexer->setDefaultPaper(base);
    lexer->setPaper(base);
    lexer->setColor(text);
    for (int style : {QsciLexerXML::Tag, QsciLexerXML::UnknownTag, QsciLexerXML::XMLTagEnd, QsciLexerXML::XMLStart,
                      QsciLexerXML::XMLEnd})
        lexer->setColor(tagName, style);
    for (int style : {QsciLexerXML::Attribute, QsciLexerXML::UnknownAttribute})
        lexer->setColor(attributeName, style);
    for (int style : {QsciLexerXML::HTMLDoubleQuotedString, QsciLexerXML::HTMLSingleQuotedString,
                      QsciLexerXML::HTMLNumber, QsciLexerXML::OtherInTag, QsciLexerXML::HTMLValue})
        lexer->setColor(value, style);
    lexer->setColor(comment, QsciLexerXML::HTMLComment);
}
