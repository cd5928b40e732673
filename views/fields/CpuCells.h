// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/CpuColumns.h"

#include <QColor>

class QPainter;
class QPalette;
class QFont;
class QFontMetrics;
class QRectF;

/** How CPUs are drawn wherever one clicks them: cells and the bands of nodes, sockets and cores above them. */
namespace CpuCells {

struct Look
{
    QColor fill;             ///< invalid: the cell is empty
    bool isInherited = false; ///< not chosen itself, but what applies
    bool isConflict = false;
    bool isCurrent = false; ///< has the keyboard
    QString number = {};    ///< stands in the cell
};

void paintCell(QPainter &painter, const QRectF &cell, const QPalette &palette, const Look &look);
/** A band above or beside cells; a strong one is for what holds most of them. */
void paintBand(QPainter &painter, const QRectF &band, const QPalette &palette, const QString &text, bool isStrong);
/** What is not there: said in words and with a sign. */
void paintMissingBand(QPainter &painter, const QRectF &band, const QPalette &palette, const QString &text);

/** The first of @p texts that fits, or nothing. */
QString fitting(const QFontMetrics &metrics, qreal width, const QStringList &texts);
QFont smallFont(const QFont &font);

/** "Node 0 · 32 GiB" and shorter ways to say it. */
QStringList nodeTexts(const CpuColumns::Band &node);
QStringList socketTexts(const CpuColumns::Band &socket);
QStringList coreTexts(const CpuColumns::Band &core);
/** Where a host CPU is: "node 0, socket 1, core 3"; empty if that is not known. */
QString place(const CpuColumns &columns, int column);

} // namespace CpuCells
