// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/CpuColumns.h"
#include "models/draft/Pinning.h"

#include <QFontMetrics>
#include <QPoint>
#include <QRect>

#include <optional>

/** A cell of the pinning grid. */
struct PinningCell
{
    int thread = 0;
    int column = 0;

    bool operator==(const PinningCell &) const = default;
};

/** Where things are in the pinning grid; its header and its labels stay while the cells are scrolled. */
class PinningLayout
{
public:
    static constexpr int Gap = 2;

    PinningLayout() = default;
    /** For a grid that is @p width pixels wide. */
    PinningLayout(const Pinning &pinning, const CpuColumns &columns, const QFontMetrics &metrics, int width);

    int labelWidth() const { return m_labelWidth; }
    int columnWidth() const { return m_columnWidth; }
    int rowHeight() const { return m_rowHeight; }
    int headerHeight() const { return m_rowHeight * m_headerRows; }
    QSize cellsSize() const { return {m_columnWidth * m_columns, m_rowHeight * m_threads}; }

    /** Without the gap around it; @p scrolled: how far the cells are. */
    QRect cell(const PinningCell &cell, const QPoint &scrolled) const;
    /** A band of the header in its line @p row, over some columns. */
    QRect band(int row, int first, int count, const QPoint &scrolled) const;
    QRect label(int thread, const QPoint &scrolled) const;
    /** The cell at a point; nothing above, beside or below them. */
    std::optional<PinningCell> at(const QPoint &point, const QPoint &scrolled) const;
    /** The cell at a point or else the nearest one. */
    PinningCell nearest(const QPoint &point, const QPoint &scrolled) const;

private:
    int m_labelWidth = 0;
    int m_columnWidth = 1;
    int m_rowHeight = 1;
    int m_headerRows = 1;
    int m_columns = 0;
    int m_threads = 0;
};
