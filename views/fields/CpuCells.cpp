// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/CpuCells.h"

#include "models/draft/Size.h"
#include "views/Palettes.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

/** Where the texts of this file are translated. */
struct CpuCellsTexts
{
    Q_DECLARE_TR_FUNCTIONS(CpuCellsTexts)
};

constexpr qreal radius = 3;

/** Memory as one says it of a whole node: "31 GiB", not "31.27 GiB". */
QString roundedMemory(quint64 kib)
{
    constexpr quint64 gib = 1024 * 1024;
    const quint64 rounded = kib >= 10 * gib ? (kib + gib / 2) / gib * gib : kib;
    return Size::displayed(QString::number(rounded), {});
}

/** White or black, whatever is easier to read on it. */
QColor textOn(const QColor &fill)
{
    const QColor white(Qt::white);
    const QColor black(Qt::black);
    return Palettes::contrast(white, fill) >= Palettes::contrast(black, fill) ? white : black;
}

} // namespace

namespace CpuCells {

void paintCell(QPainter &painter, const QRectF &cell, const QPalette &palette, const Look &look)
{
    QColor fill = look.fill;
    if (look.isConflict)
        fill = Palettes::errorBackground(palette);
    else if (look.isInherited)
        fill = Palettes::softHighlight(palette);
    else if (!fill.isValid())
        fill = Palettes::sidebar(palette);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(cell, radius, radius);
    painter.setBrush(Qt::NoBrush);
    if (look.isConflict) {
        painter.setPen(QPen(Palettes::errorText(palette), 2));
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
        if (look.number.isEmpty())
            painter.drawText(cell, Qt::AlignCenter, u"!"_s);
    }
    if (look.isInherited && !look.isConflict && look.number.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Palettes::accent(palette));
        painter.drawEllipse(cell.center(), 2, 2);
        painter.setBrush(Qt::NoBrush);
    }
    if (!look.number.isEmpty()) {
        painter.setPen(look.isConflict ? Palettes::errorText(palette)
                                       : look.fill.isValid() ? textOn(fill) : palette.color(QPalette::WindowText));
        painter.drawText(cell, Qt::AlignCenter, look.number);
    }
    if (look.isCurrent) {
        // Two lines, so that one of them is seen on any filling.
        painter.setPen(QPen(palette.color(QPalette::WindowText), 1.5));
        painter.drawRoundedRect(cell.adjusted(-0.5, -0.5, 0.5, 0.5), radius, radius);
        painter.setPen(QPen(palette.color(QPalette::Window), 1));
        painter.drawRoundedRect(cell.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    }
}

void paintBand(QPainter &painter, const QRectF &band, const QPalette &palette, const QString &text, bool isStrong)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(isStrong ? Palettes::softHighlight(palette) : Palettes::sidebar(palette));
    painter.drawRoundedRect(band, radius, radius);
    painter.setPen(isStrong ? palette.color(QPalette::WindowText) : Palettes::dimText(palette));
    painter.drawText(band, Qt::AlignCenter, text);
}

void paintMissingBand(QPainter &painter, const QRectF &band, const QPalette &palette, const QString &text)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Palettes::errorBackground(palette));
    painter.drawRoundedRect(band, radius, radius);
    painter.setPen(Palettes::errorText(palette));
    painter.drawText(band, Qt::AlignCenter, text);
}

QString fitting(const QFontMetrics &metrics, qreal width, const QStringList &texts)
{
    for (const QString &text : texts) {
        if (metrics.horizontalAdvance(text) <= width)
            return text;
    }
    return {};
}

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.85);
    return small;
}

QStringList nodeTexts(const CpuColumns::Band &node)
{
    const QString name = CpuCellsTexts::tr("Node %1").arg(node.id);
    QStringList texts;
    if (node.memoryKiB > 0)
        texts.append(CpuCellsTexts::tr("%1 · %2").arg(name, roundedMemory(node.memoryKiB)));
    return texts << name << QString::number(node.id);
}

QStringList socketTexts(const CpuColumns::Band &socket)
{
    return {CpuCellsTexts::tr("socket %1").arg(socket.id), QString::number(socket.id)};
}

QStringList coreTexts(const CpuColumns::Band &core)
{
    return {CpuCellsTexts::tr("core %1").arg(core.id), QString::number(core.id)};
}

QString place(const CpuColumns &columns, int column)
{
    QStringList parts;
    if (const auto *node = CpuColumns::at(columns.nodes, column))
        parts.append(CpuCellsTexts::tr("node %1").arg(node->id));
    if (const auto *socket = CpuColumns::at(columns.sockets, column))
        parts.append(CpuCellsTexts::tr("socket %1").arg(socket->id));
    if (const auto *core = CpuColumns::at(columns.cores, column))
        parts.append(CpuCellsTexts::tr("core %1").arg(core->id));
    return parts.join(u", "_s);
}

} // namespace CpuCells
