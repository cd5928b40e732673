// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/ChangeGutter.h"

#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

namespace {

constexpr int GutterWidth = 32;
constexpr auto ChangeProperty = "change";

int changeOf(const QToolButton *button)
{
    return button->property(ChangeProperty).toInt();
}

} // namespace

ChangeGutter::ChangeGutter(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(GutterWidth);
    setAccessibleName(tr("Revert single changes"));
}

void ChangeGutter::setColors(const QColor &icon, const QColor &background, const QColor &edge)
{
    m_icon = revertIcon(icon);
    m_background = background;
    m_edge = edge;
    for (QToolButton *button : std::as_const(m_buttons))
        button->setIcon(m_icon);
    update();
}

void ChangeGutter::setPlaces(const QList<Place> &places, int changeCount)
{
    // A change that stays in view keeps its button, and so the keyboard focus.
    QList<QToolButton *> free = m_buttons;
    QList<QToolButton *> used(places.size(), nullptr);
    for (int i = 0; i < places.size(); ++i) {
        used[i] = button(places[i].change);
        free.removeOne(used[i]);
    }
    for (int i = 0; i < places.size(); ++i) {
        QToolButton *button = used[i] ? used[i] : free.isEmpty() ? addButton() : free.takeFirst();
        button->setProperty(ChangeProperty, places[i].change);
        button->setAccessibleName(tr("Revert change %1 of %2").arg(places[i].change + 1).arg(changeCount));
        const int side = std::max(16, m_rowHeight);
        button->setGeometry((width() - side) / 2, places[i].top + (m_rowHeight - side) / 2, side, side);
        button->show();
    }
    for (QToolButton *button : std::as_const(free)) {
        if (button->hasFocus())
            Q_EMIT focusLost();
        button->hide();
    }
}

QToolButton *ChangeGutter::button(int change) const
{
    for (QToolButton *button : m_buttons) {
        if (!button->isHidden() && changeOf(button) == change)
            return button;
    }
    return nullptr;
}

QToolButton *ChangeGutter::addButton()
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setIcon(m_icon);
    button->setIconSize({14, 14});
    button->setToolTip(tr("Revert this change: put back what the left side has"));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, button] { Q_EMIT revertClicked(changeOf(button)); });
    m_buttons.append(button);
    return button;
}

QIcon ChangeGutter::revertIcon(const QColor &color) const
{
    constexpr int size = 14;
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap));
    // Most of a circle, against the clock, with its head at the upper left.
    painter.drawArc(QRectF(2.5, 2.5, 9, 9), -150 * 16, 290 * 16);
    QPainterPath head(QPointF(1.2, 1.6));
    head.lineTo(1.6, 6.4);
    head.lineTo(6.0, 4.6);
    head.closeSubpath();
    painter.fillPath(head, color);
    return QIcon(pixmap);
}

void ChangeGutter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_background);
    painter.setPen(m_edge);
    painter.drawLine(rect().topLeft(), rect().bottomLeft());
    painter.drawLine(rect().topRight(), rect().bottomRight());
}
