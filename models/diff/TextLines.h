// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/**
 * A text cut into lines. A line ends behind its `\n` and nowhere else: a `\r` belongs to the line, and the last line
 * may lack its end, so the lines put together again are the text. Holds the text, so that the views stay good.
 */
class TextLines
{
public:
    TextLines() = default;
    explicit TextLines(const QString &text);

    const QString &text() const { return m_text; }
    /** An empty text has none; one that ends in `\n` has no empty line behind it. */
    int count() const { return int(m_begins.size()) - 1; }
    /** Line @p index, counting from 0, with its line end. */
    QStringView line(int index) const
    {
        return QStringView(m_text).sliced(m_begins[index], m_begins[index + 1] - m_begins[index]);
    }
    /** The text of @p lineCount lines from @p first, with their line ends. */
    QStringView lines(int first, int lineCount) const
    {
        return QStringView(m_text).sliced(m_begins[first], m_begins[first + lineCount] - m_begins[first]);
    }

private:
    QString m_text;
    QList<qsizetype> m_begins = {0}; ///< where each line begins, and the text's end
};
