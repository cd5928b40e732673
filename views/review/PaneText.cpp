// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/PaneText.h"

namespace {

/**
 * A line as it can be shown, unit for unit: control characters, which would end the line or hide, become their
 * pictures. A carriage return at the end shows only where it may be what differs.
 */
QString shownLine(QStringView line, bool isSame)
{
    if (line.endsWith(u'\n'))
        line.chop(1);
    if (isSame && line.endsWith(u'\r'))
        line.chop(1);
    QString shown = line.toString();
    for (QChar &c : shown) {
        if (c.unicode() < 0x20 && c != u'\t')
            c = QChar(0x2400 + c.unicode());
        else if (c.unicode() == 0x7f)
            c = QChar(0x2421);
    }
    return shown;
}

/** A line that a side has and the other one lacks differs as a whole, its blanks apart. */
QList<TextRange> wholeLine(QStringView line)
{
    int begin = 0;
    while (begin < line.size() && line[begin].isSpace())
        ++begin;
    const int end = int(line.trimmed().size()) + begin;
    return begin < end ? QList<TextRange>{{begin, end - begin}} : QList<TextRange>();
}

} // namespace

QString PaneText::foldText(const Fold &fold)
{
    return tr("⋯ %n unchanged lines ⋯", "at least two", fold.rowCount);
}

PaneText PaneText::of(const LineDiff &diff, const FoldedRows &rows, const QList<TokenChanges> &tokens, DiffSide side)
{
    const bool isLeft = side == DiffSide::Left;
    const TextLines &text = isLeft ? diff.left : diff.right;
    PaneText pane;
    pane.lines.reserve(rows.lineCount());
    pane.utf8.reserve(text.text().size() + rows.lineCount());
    qsizetype changedRow = 0;
    for (int line = 0; line < rows.lineCount(); ++line) {
        if (line > 0)
            pane.utf8 += '\n';
        const int fold = rows.foldAt(line);
        if (fold >= 0) {
            pane.lines.append({-1, fold, DiffRow::Same});
            pane.utf8 += foldText(rows.folds()[fold]).toUtf8();
            continue;
        }
        const DiffRow &row = diff.rows[rows.rowAt(line)];
        const int number = isLeft ? row.left : row.right;
        pane.lines.append({number, -1, row.kind});
        if (number < 0)
            continue;
        const QStringView content = text.line(number);
        QList<TextRange> ranges;
        if (row.kind == DiffRow::Changed) {
            ranges = isLeft ? tokens[changedRow].left : tokens[changedRow].right;
            ++changedRow;
        } else if (row.kind != DiffRow::Same) {
            ranges = wholeLine(content);
        }
        pane.appendContent(content, row.kind == DiffRow::Same, ranges);
    }
    if (pane.lines.isEmpty())
        pane.lines.append(PaneLine{-1, -1, DiffRow::Same});
    return pane;
}

void PaneText::appendContent(QStringView line, bool isSame, const QList<TextRange> &ranges)
{
    const QString shown = shownLine(line, isSame);
    const int begin = int(utf8.size());
    utf8 += shown.toUtf8();
    if (shown.size() > longestLine.size())
        longestLine = shown;
    const QStringView view(shown);
    for (const TextRange &range : ranges) {
        const qsizetype first = std::min<qsizetype>(range.begin, view.size());
        const qsizetype length = std::min<qsizetype>(range.length, view.size() - first);
        if (length > 0)
            changed.append(
                {begin + int(view.first(first).toUtf8().size()), int(view.sliced(first, length).toUtf8().size())});
    }
    if (!isSame && !line.endsWith(u'\n')) {
        const QByteArray note = QByteArray("  ") + tr("(no line end)").toUtf8();
        notes.append({int(utf8.size()), int(note.size())});
        utf8 += note;
    }
}
