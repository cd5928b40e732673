// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diff/TextLines.h"

TextLines::TextLines(const QString &text)
    : m_text(text)
{
    qsizetype begin = 0;
    while (begin < text.size()) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), begin);
        begin = end < 0 ? text.size() : end + 1;
        m_begins.append(begin);
    }
}
