// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/PinningPainter.h"

#include "views/Palettes.h"
#include "views/fields/CpuCells.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

/** Where the texts of this file are translated. */
struct PinningPainterTexts
{
    Q_DECLARE_TR_FUNCTIONS(PinningPainterTexts)
};

} // namespace

void PinningPainter::paint(QPainter &painter, const QRect &area, const QSize &size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const QRect cells(layout.labelWidth() - 1, layout.headerHeight() - 1, size.width(), size.height());
    painter.setClipRect(cells & area);
    paintCells(painter, cells & area);
    painter.setClipRect(QRect(0, layout.headerHeight() - 1, layout.labelWidth(), size.height()) & area);
    paintLabels(painter);
    painter.setClipRect(QRect(layout.labelWidth() - 1, 0, size.width(), layout.headerHeight()) & area);
    paintHeader(painter);
    painter.setClipRect(area);
    painter.setPen(Palettes::dimText(palette));
    const QRect corner(0, layout.headerHeight() - layout.rowHeight(), layout.labelWidth(), layout.rowHeight() - PinningLayout::Gap);
    painter.drawText(corner, Qt::AlignVCenter | Qt::AlignLeft, PinningPainterTexts::tr("host CPU"));
}

void PinningPainter::paintCells(QPainter &painter, const QRect &area) const
{
    const PinningCell first = layout.nearest(area.topLeft(), scrolled);
    const PinningCell last = layout.nearest(area.bottomRight(), scrolled);
    for (int thread = first.thread; thread <= last.thread && thread < pinning.threads().size(); ++thread) {
        const GuestThread &row = pinning.threads()[thread];
        const QColor fill = fillOf(row);
        for (int column = first.column; column <= last.column && column < columns.count(); ++column) {
            const PinningCell cell{thread, column};
            const bool on = isOn(cell);
            const int cpu = columns.numbers[column];
            CpuCells::Look look;
            look.fill = on ? fill : QColor();
            look.isInherited = !on && !row.isPinned() && row.cpus.contains(cpu);
            look.isConflict = on && pinning.isConflict(thread, cpu);
            look.isCurrent = current == cell;
            CpuCells::paintCell(painter, layout.cell(cell, scrolled), palette, look);
        }
    }
}

void PinningPainter::paintLabels(QPainter &painter) const
{
    for (int thread = 0; thread < pinning.threads().size(); ++thread) {
        const QRect label = layout.label(thread, scrolled);
        if (label.bottom() < layout.headerHeight())
            continue;
        const bool isWrong = !pinning.problem(thread).isEmpty();
        painter.setPen(isWrong ? Palettes::errorText(palette) : palette.color(QPalette::WindowText));
        const QString name = pinning.threads()[thread].name();
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft, isWrong ? name + u" !"_s : name);
    }
}

void PinningPainter::paintHeader(QPainter &painter) const
{
    painter.setFont(CpuCells::smallFont(font));
    const QFontMetrics metrics(painter.font());
    int row = 0;
    const auto paintBands = [&](const QList<CpuColumns::Band> &bands, QStringList (*texts)(const CpuColumns::Band &), bool isStrong) {
        for (const CpuColumns::Band &band : bands) {
            const QRect place = layout.band(row, band.first, band.count, scrolled);
            CpuCells::paintBand(painter, place, palette, CpuCells::fitting(metrics, place.width() - 4, texts(band)), isStrong);
        }
        row += !bands.isEmpty();
    };
    paintBands(columns.nodes, &CpuCells::nodeTexts, true);
    if (columns.present < columns.count() && row > 0) {
        const QRect place = layout.band(0, columns.present, columns.count() - columns.present, scrolled);
        const QStringList texts{PinningPainterTexts::tr("not on this host"), PinningPainterTexts::tr("missing"), u"!"_s};
        CpuCells::paintMissingBand(painter, place, palette, CpuCells::fitting(metrics, place.width() - 4, texts));
    }
    paintBands(columns.sockets, &CpuCells::socketTexts, false);
    paintBands(columns.cores, &CpuCells::coreTexts, false);
    for (int column = 0; column < columns.count(); ++column) {
        painter.setPen(column < columns.present ? Palettes::dimText(palette) : Palettes::errorText(palette));
        painter.drawText(layout.band(row, column, 1, scrolled), Qt::AlignCenter, QString::number(columns.numbers[column]));
    }
}

QColor PinningPainter::fillOf(const GuestThread &thread) const
{
    switch (thread.kind) {
    case GuestThread::Kind::Vcpu:
        break;
    case GuestThread::Kind::Emulator:
        return Palettes::secondHighlight(palette);
    case GuestThread::Kind::IoThread:
        return Palettes::thirdHighlight(palette);
    }
    return palette.color(QPalette::Highlight);
}
