// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/SegmentButton.h"

#include "views/Palettes.h"

#include <QPainter>
#include <QPainterPath>

SegmentButton::SegmentButton(const QString &text, bool isQuiet, QWidget *parent)
    : QAbstractButton(parent)
    , m_isQuiet(isQuiet)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentButton::setEdge(Edge edge)
{
    m_edge = edge;
    update();
}

QSize SegmentButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 22, fontMetrics().height() + 10};
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colours = palette();
    // Neighbours share their border: each draws the whole frame, cut off at its own side.
    constexpr qreal radius = 4;
    QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_edge != Edge::Last)
        frame.setRight(frame.right() + (m_edge == Edge::First ? radius + 1 : 1));
    if (m_edge != Edge::First)
        frame.setLeft(frame.left() - (m_edge == Edge::Last ? radius + 1 : 1));
    QPainterPath outline;
    if (m_edge == Edge::Middle)
        outline.addRect(frame);
    else
        outline.addRoundedRect(frame, radius, radius);
    QColor fill = colours.color(QPalette::Base);
    QColor text = isEnabled() ? Palettes::dimText(colours) : colours.color(QPalette::Disabled, QPalette::WindowText);
    if (isChecked()) {
        fill = m_isQuiet ? Palettes::softHighlight(colours) : colours.color(QPalette::Highlight);
        text = colours.color(m_isQuiet ? QPalette::WindowText : QPalette::HighlightedText);
    } else if (underMouse() && isEnabled()) {
        text = colours.color(QPalette::WindowText);
    }
    painter.setPen(Palettes::hairline(colours));
    painter.setBrush(fill);
    painter.drawPath(outline);
    if (m_edge != Edge::First)
        painter.drawLine(QPointF(0.5, 1), QPointF(0.5, height() - 1));
    painter.setPen(text);
    painter.drawText(rect(), Qt::AlignCenter, this->text());
    if (hasFocus()) {
        painter.setPen(QPen(isChecked() && !m_isQuiet ? text : Palettes::accent(colours), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5));
    }
}
