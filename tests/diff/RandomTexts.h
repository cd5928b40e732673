// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QStringList>

/** Texts for the property tests and the benchmarks; the same seed gives the same texts. */
namespace RandomTexts {

/** A line of a definition-like text; few @p kinds make many repeated lines. */
inline QString line(QRandomGenerator &random, int kinds)
{
    const int kind = int(random.bounded(kinds));
    const QString indent(2 * (kind % 5), u' ');
    switch (kind % 4) {
    case 0:
        return indent + QStringLiteral("<timer name='t%1' present='yes'/>\n").arg(kind);
    case 1:
        return indent + QStringLiteral("<disk type='file' device='d%1'>\n").arg(kind);
    case 2:
        return indent + QStringLiteral("</disk>\n");
    default:
        return indent + QStringLiteral("<memory unit='KiB'>%1</memory>\n").arg(kind * 1024);
    }
}

inline QStringList lines(QRandomGenerator &random, int count, int kinds)
{
    QStringList lines;
    for (int i = 0; i < count; ++i)
        lines.append(line(random, kinds));
    return lines;
}

/** Changes a line a bit, inserts one or takes one away, @p edits times. */
inline QStringList edited(QRandomGenerator &random, QStringList lines, int edits, int kinds)
{
    for (int i = 0; i < edits; ++i) {
        const int at = lines.isEmpty() ? 0 : int(random.bounded(int(lines.size())));
        switch (random.bounded(4)) {
        case 0:
            lines.insert(at, line(random, kinds));
            break;
        case 1:
            if (!lines.isEmpty())
                lines.removeAt(at);
            break;
        case 2:
            if (!lines.isEmpty())
                lines[at].replace(u'\'', u'"');
            break;
        default:
            if (!lines.isEmpty() && lines[at].endsWith(u'\n'))
                lines[at].insert(lines[at].size() - 1, QStringLiteral("<!-- %1 -->").arg(random.bounded(1000)));
        }
    }
    return lines;
}

/** Gives some lines another end, and the last one none, at times. */
inline QString joined(QRandomGenerator &random, QStringList lines)
{
    for (QString &l : lines) {
        if (random.bounded(40) == 0)
            l.insert(l.size() - 1, u'\r');
    }
    if (!lines.isEmpty() && random.bounded(3) == 0)
        lines.last().chop(1);
    return lines.join(QString());
}

} // namespace RandomTexts
