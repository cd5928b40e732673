// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/source/XmlLexer.h"

#include "views/Palettes.h"

#include <QFontDatabase>

XmlLexer::XmlLexer(QObject *parent) : QsciLexerXML(parent)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFoldCompact(false);
}

void XmlLexer::setPalette(const QPalette &palette)
{
    const bool isDark = Palettes::isDark(palette);
    const QColor tag = isDark ? QColor(0x7f, 0xb4, 0xff) : QColor(0x1f, 0x4f, 0xa8);
    const QColor attribute = isDark ? QColor(0xc7, 0xa6, 0xf2) : QColor(0x7a, 0x3e, 0x9d);
    const QColor value = isDark ? QColor(0x9a, 0xd0, 0x8a) : QColor(0x2f, 0x6f, 0x2a);
    setDefaultColor(palette.color(QPalette::Text));
    setDefaultPaper(palette.color(QPalette::Base));
    setColor(palette.color(QPalette::Text));
    setPaper(palette.color(QPalette::Base));
    for (const int style : {Tag, UnknownTag, XMLTagEnd, XMLStart, XMLEnd, OtherInTag})
        setColor(tag, style);
    for (const int style : {Attribute, UnknownAttribute})
        setColor(attribute, style);
    for (const int style : {HTMLDoubleQuotedString, HTMLSingleQuotedString, HTMLNumber, HTMLValue, Entity, CDATA})
        setColor(value, style);
    setColor(Palettes::dimText(palette), HTMLComment);
}
