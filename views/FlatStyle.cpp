// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/FlatStyle.h"

#include "views/Icons.h"
#include "views/Palettes.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal Radius = 4;

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    painter->restore();
}

QColor edge(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) ? Palettes::accent(option.palette) : Palettes::hairline(option.palette);
}

bool isDefault(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) && option.state.testFlag(QStyle::State_Enabled);
}

void drawButton(QPainter *painter, const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const bool isPressed = option.state.testAnyFlags(QStyle::State_Sunken | QStyle::State_On);
    const bool isFlat = button && button->features.testFlag(QStyleOptionButton::Flat);
    if (isFlat && !isHovered && !isPressed && !option.state.testFlag(QStyle::State_HasFocus))
        return;
    QColor fill = isDefault(option) ? option.palette.color(QPalette::Highlight) : option.palette.color(QPalette::Button);
    if (isPressed)
        fill = fill.darker(112);
    else if (isHovered)
        fill = Palettes::isDark(option.palette) ? fill.lighter(112) : fill.darker(103);
    drawBox(painter, option.rect, fill, isDefault(option) ? fill : edge(option));
}

/** A box to tick: its edge is as dark as small text, or an empty one could not be seen. */
void drawCheck(QPainter *painter, const QStyleOption &option)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isOn = option.state.testAnyFlags(QStyle::State_On | QStyle::State_NoChange);
    const QColor line = !isEnabled ? Palettes::hairline(option.palette)
        : option.state.testFlag(QStyle::State_HasFocus) ? Palettes::accent(option.palette)
                                                        : Palettes::dimText(option.palette);
    const QColor fill = isEnabled ? option.palette.color(QPalette::Highlight) : line;
    const int side = std::min({option.rect.width(), option.rect.height(), 14});
    QRect box(0, 0, side, side);
    box.moveCenter(option.rect.center());
    drawBox(painter, box, isOn ? fill : option.palette.color(QPalette::Base), isOn ? fill : line);
    if (!isOn)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option.palette.color(QPalette::HighlightedText), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(box).center();
    if (option.state.testFlag(QStyle::State_NoChange))
        painter->drawLine(middle - QPointF(3, 0), middle + QPointF(3, 0));
    else
        painter->drawPolyline(QPolygonF{middle + QPointF(-3, 0.2), middle + QPointF(-0.8, 2.4), middle + QPointF(3.2, -2.4)});
    painter->restore();
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(u"fusion"_s) {}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int field = option ? option->fontMetrics.height() + 12 : whole.height();
    switch (type) {
    case CT_PushButton:
        return {whole.width() + 14, std::max(whole.height(), field)};
    case CT_LineEdit:
        return {whole.width(), std::max(whole.height(), field)};
    case CT_ComboBox:
        return {whole.width() + 10, std::max(whole.height(), field)};
    case CT_TabBarTab:
        return whole + QSize(8, 4);
    case CT_MenuItem:
        return whole.height() > 12 ? whole + QSize(10, 4) : whole;
    default:
        return whole;
    }
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(4, 0, -2, 0) : rect;
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawBox(painter, option->rect, option->palette.color(QPalette::Base), edge(*option));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelButtonCommand:
        drawButton(painter, *option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(painter, *option);
        return;
    case PE_IndicatorTabClose:
        Icons::icon(u"close"_s, &Palettes::dimText).paint(painter, option->rect.adjusted(2, 2, -2, -2));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button && isDefault(*option)) {
        QStyleOptionButton shown(*button);
        shown.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &shown, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !box || !box->frame) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const bool isEnabled = option->state.testFlag(State_Enabled);
    drawBox(painter, option->rect, option->palette.color(box->editable ? QPalette::Base : QPalette::Button), edge(*option));
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isEnabled ? Palettes::dimText(option->palette) : Palettes::hairline(option->palette), 1.4));
    const QPointF middle = QRectF(arrow).center();
    painter->drawPolyline(QPolygonF{middle + QPointF(-3.5, -1.5), middle + QPointF(0, 2), middle + QPointF(3.5, -1.5)});
    painter->restore();
}
