// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

/** A piece of one line of XML. Values and text are cut at blanks and commas too: lists of processors, arguments. */
struct XmlToken
{
    enum Kind { Blank, LineEnd, Punctuation, TagName, AttributeName, Value, Text };

    int begin = 0; ///< in UTF-16 units from the line's begin
    int length = 0;
    Kind kind = Text;
};

/**
 * The tokens of one line, without a gap. What came before the line is not known: whether it begins inside a tag is
 * guessed from what follows. The line need not be well-formed, or XML at all.
 */
QList<XmlToken> xmlTokens(QStringView line);
