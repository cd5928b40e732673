// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diff/Patch.h"

#include <algorithm>

namespace {

/** A name cannot break out of its line; one with blanks ends in a tab, as `diff` writes it. */
QString headerLine(QLatin1String mark, QString name)
{
    bool hasBlank = false;
    for (QChar &c : name) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'_';
        hasBlank = hasBlank || c.isSpace();
    }
    return mark + name + (hasBlank ? QStringLiteral("\t\n") : QStringLiteral("\n"));
}

QString rangeText(const LineRange &range)
{
    // An empty range is named by the line in front of it, others by their first one, from 1.
    const int first = range.count == 0 ? range.first : range.first + 1;
    return range.count == 1 ? QString::number(first) : QString::number(first) + u',' + QString::number(range.count);
}

class PatchWriter
{
public:
    PatchWriter(const LineDiff &diff, const QList<Hunk> &hunks)
        : m_diff(diff)
        , m_hunks(hunks)
    {
    }

    /** Writes the changes from @p first up to before @p end as one hunk of the patch. */
    void write(int first, int end, int context)
    {
        const Hunk &head = m_hunks[first];
        const Hunk &tail = m_hunks[end - 1];
        const int before = std::min(context, head.left.first);
        const int lastSame = m_diff.left.count() - tail.left.end();
        const int behind = std::min(context, lastSame);
        const LineRange left{head.left.first - before, tail.left.end() + behind - (head.left.first - before)};
        const LineRange right{head.right.first - before, tail.right.end() + behind - (head.right.first - before)};
        m_text += QStringLiteral("@@ -") + rangeText(left) + QStringLiteral(" +") + rangeText(right) +
                  QStringLiteral(" @@\n");
        int line = left.first;
        for (int i = first; i < end; ++i) {
            const Hunk &hunk = m_hunks[i];
            append(u' ', m_diff.left, {line, hunk.left.first - line});
            append(u'-', m_diff.left, hunk.left);
            append(u'+', m_diff.right, hunk.right);
            line = hunk.left.end();
        }
        append(u' ', m_diff.left, {line, behind});
    }

    const QString &text() const { return m_text; }

private:
    void append(QChar mark, const TextLines &lines, const LineRange &range)
    {
        for (int i = range.first; i < range.end(); ++i) {
            const QStringView line = lines.line(i);
            m_text += mark;
            m_text += line;
            if (!line.endsWith(u'\n'))
                m_text += u"\n\\ No newline at end of file\n";
        }
    }

    const LineDiff &m_diff;
    const QList<Hunk> &m_hunks;
    QString m_text;
};

} // namespace

QString unifiedPatch(const LineDiff &diff, const PatchNames &names, int context)
{
    const QList<Hunk> hunks = hunksOf(diff.rows);
    if (hunks.isEmpty())
        return {};
    PatchWriter writer(diff, hunks);
    for (int first = 0; first < hunks.size();) {
        int end = first + 1;
        while (end < hunks.size() && hunks[end].firstRow - hunks[end - 1].endRow() <= 2 * context)
            ++end;
        writer.write(first, end, context);
        first = end;
    }
    return headerLine(QLatin1String("--- "), names.left) + headerLine(QLatin1String("+++ "), names.right) +
           writer.text();
}
