// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/RowBackground.h"

#include "views/Palettes.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace {

constexpr int Radius = 5;

} // namespace

void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box, bool isFramed)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor fill = Palettes::softHighlight(option.palette);
        fill.setAlphaF(isSelected ? 1 : 0.4f);
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(box, Radius, Radius);
    }
    if (isFramed) {
        painter->setPen(QPen(Palettes::accent(option.palette), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    }
}
