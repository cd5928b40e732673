// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/PinningLayout.h"

#include <algorithm>

PinningLayout::PinningLayout(const Pinning &pinning, const CpuColumns &columns, const QFontMetrics &metrics, int width)
    : m_rowHeight(metrics.height() + 9)
    , m_columns(columns.count())
    , m_threads(int(pinning.threads().size()))
{
    // Rows of a kind differ in their number only: the last one of each kind is the longest, or as long.
    for (int i = 0; i < m_threads; ++i) {
        if (i + 1 == m_threads || pinning.threads()[i].kind != pinning.threads()[i + 1].kind)
            m_labelWidth = std::max(m_labelWidth, metrics.horizontalAdvance(pinning.threads()[i].name()));
    }
    m_labelWidth = std::min(std::max(m_labelWidth + 36, 130), width / 2);
    int highest = 0;
    for (const int number : columns.numbers)
        highest = std::max(highest, number);
    constexpr int widest = 40;
    const int narrowest = std::max(24, metrics.horizontalAdvance(QString::number(highest)) + 8);
    m_columnWidth = std::clamp((width - m_labelWidth) / std::max(m_columns, 1), narrowest, std::max(narrowest, widest));
    m_headerRows = 1 + !columns.nodes.isEmpty() + !columns.sockets.isEmpty() + !columns.cores.isEmpty();
}

QRect PinningLayout::cell(const PinningCell &cell, const QPoint &scrolled) const
{
    return {m_labelWidth + cell.column * m_columnWidth - scrolled.x(), headerHeight() + cell.thread * m_rowHeight - scrolled.y(),
            m_columnWidth - Gap, m_rowHeight - Gap};
}

QRect PinningLayout::band(int row, int first, int count, const QPoint &scrolled) const
{
    return {m_labelWidth + first * m_columnWidth - scrolled.x(), row * m_rowHeight, count * m_columnWidth - Gap, m_rowHeight - Gap};
}

QRect PinningLayout::label(int thread, const QPoint &scrolled) const
{
    return {0, headerHeight() + thread * m_rowHeight - scrolled.y(), m_labelWidth - Gap, m_rowHeight - Gap};
}

std::optional<PinningCell> PinningLayout::at(const QPoint &point, const QPoint &scrolled) const
{
    if (point.x() < m_labelWidth || point.y() < headerHeight())
        return std::nullopt;
    const PinningCell found{(point.y() - headerHeight() + scrolled.y()) / m_rowHeight,
                            (point.x() - m_labelWidth + scrolled.x()) / m_columnWidth};
    return found.thread < m_threads && found.column < m_columns ? std::optional(found) : std::nullopt;
}

PinningCell PinningLayout::nearest(const QPoint &point, const QPoint &scrolled) const
{
    return {std::clamp((point.y() - headerHeight() + scrolled.y()) / m_rowHeight, 0, std::max(m_threads - 1, 0)),
            std::clamp((point.x() - m_labelWidth + scrolled.x()) / m_columnWidth, 0, std::max(m_columns - 1, 0))};
}
