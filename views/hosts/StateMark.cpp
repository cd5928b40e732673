// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/hosts/StateMark.h"

#include "views/hosts/HostColors.h"

#include <QPainter>

namespace
{
void ring(QPainter &painter, const QRectF &box, const QColor &color)
{
    const qreal width = box.width() * 0.16;
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box.adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

void disc(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(box);
}

void bars(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const qreal width = box.width() * 0.32;
    painter.drawRoundedRect(QRectF(box.left() + box.width() * 0.08, box.top(), width, box.height()), 1, 1);
    painter.drawRoundedRect(QRectF(box.right() - box.width() * 0.08 - width, box.top(), width, box.height()), 1, 1);
}

void cross(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.setPen(QPen(color, box.width() * 0.22, Qt::SolidLine, Qt::RoundCap));
    const QRectF inner = box.adjusted(1, 1, -1, -1);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

void half(QPainter &painter, const QRectF &box, const QColor &color)
{
    ring(painter, box, color);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPie(box, 180 * 16, 180 * 16);
}
}

void StateMark::paint(QPainter &painter, const QRectF &box, DomainState state, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (state) {
    case DomainState::Running:
    case DomainState::Blocked:
        disc(painter, box, HostColors::good(palette));
        break;
    case DomainState::Paused:
        bars(painter, box, HostColors::caution(palette));
        break;
    case DomainState::Suspended:
    case DomainState::ShuttingDown:
        half(painter, box, HostColors::caution(palette));
        break;
    case DomainState::Crashed:
        cross(painter, box, HostColors::bad(palette));
        break;
    case DomainState::NoState:
    case DomainState::ShutOff:
        ring(painter, box, HostColors::dim(palette));
        break;
    }
    painter.restore();
}
