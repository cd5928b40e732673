// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/parts/PinningLayout.h"

#include <QPalette>

#include <functional>

class QPainter;

/** Paints the pinning grid: what is asked for of its cells, its labels and its header. */
class PinningPainter
{
public:
    const Pinning &pinning;
    const CpuColumns &columns;
    const PinningLayout &layout;
    QPalette palette;
    QFont font;
    QPoint scrolled;
    std::optional<PinningCell> current; ///< has the keyboard
    std::function<bool(const PinningCell &)> isOn;

    void paint(QPainter &painter, const QRect &area, const QSize &size) const;

private:
    void paintCells(QPainter &painter, const QRect &area) const;
    void paintLabels(QPainter &painter) const;
    void paintHeader(QPainter &painter) const;
    QColor fillOf(const GuestThread &thread) const;
};
