// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/DeviceDelegate.h"

#include "models/devices/DeviceList.h"
#include "views/Icons.h"
#include "views/Palettes.h"
#include "views/RowBackground.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 4;
constexpr int Padding = 5;
constexpr int TextLeft = 34;
constexpr int Step = 16; ///< for each thing that it sits on
constexpr int DeepestShown = 6;

QFont detailFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

} // namespace

int DeviceDelegate::headingHeight(const QFontMetrics &metrics, const QModelIndex &index)
{
    const QString section = index.data(DeviceList::SectionRole).toString();
    const QModelIndex before = index.siblingAtRow(index.row() - 1);
    const bool begins = !section.isEmpty() && (index.row() == 0 || before.data(DeviceList::SectionRole).toString() != section);
    return begins ? metrics.height() + (index.row() == 0 ? 8 : 18) : 0;
}

QSize DeviceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasDetail = !index.data(DeviceList::DetailRole).toString().isEmpty();
    const int lines = option.fontMetrics.height() + (hasDetail ? QFontMetrics(detailFont(option.font)).height() + 1 : 0);
    return {160, headingHeight(option.fontMetrics, index) + lines + 2 * Padding + 2};
}

void DeviceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &colours = option.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int heading = headingHeight(option.fontMetrics, index);
    if (heading > 0)
        paintHeading(painter, option, index, heading);
    const QRect box = option.rect.adjusted(Margin, heading + 1, -Margin, -1);
    paintRowBackground(painter, option, box, option.state.testFlag(QStyle::State_HasFocus));
    const int indent = Step * std::min(index.data(DeviceList::DepthRole).toInt(), DeepestShown);
    const QRect lines = box.adjusted(TextLeft + indent, Padding, -8, -Padding);
    const QRect first(lines.left(), lines.top(), lines.width(), option.fontMetrics.height());
    const QRect icon(box.left() + 9 + indent, first.top(), 16, first.height());
    paintBranch(painter, option, index, icon);
    Icons::icon(index.data(DeviceList::IconRole).toString(), &Palettes::dimText).paint(painter, icon);
    const int marks = paintMarks(painter, first, option, index);
    painter->setFont(option.font);
    painter->setPen(colours.color(QPalette::WindowText));
    painter->drawText(first, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, first.width() - marks));
    const QFont small = detailFont(option.font);
    const QFontMetrics metrics(small);
    painter->setFont(small);
    painter->setPen(Palettes::dimText(colours));
    // Of a path the end tells more than the beginning.
    const QString detail = index.data(DeviceList::DetailRole).toString();
    const Qt::TextElideMode elide = detail.startsWith(u'/') ? Qt::ElideMiddle : Qt::ElideRight;
    painter->drawText(QRect(lines.left(), first.bottom() + 2, lines.width(), metrics.height()), Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(detail, elide, lines.width()));
    painter->restore();
}

void DeviceDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, int height)
{
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(Palettes::dimText(option.palette));
    const QRect row = option.rect.adjusted(Margin + 8, 0, -Margin, 0);
    const QRect place(row.left(), row.top(), row.width(), height - 3);
    const QString section = index.data(DeviceList::SectionRole).toString();
    painter->drawText(place, Qt::AlignBottom | Qt::AlignLeft,
                      QFontMetrics(bold).elidedText(section, Qt::ElideRight, place.width()));
}

void DeviceDelegate::paintBranch(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &icon)
{
    const int depth = std::min(index.data(DeviceList::DepthRole).toInt(), DeepestShown);
    if (depth == 0)
        return;
    const quint32 goesOn = index.data(DeviceList::LinesRole).toUInt();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(option.palette.color(QPalette::Mid));
    const int middle = icon.center().y();
    for (int level = 1; level <= depth; ++level) {
        const int x = icon.left() + 8 - Step * (depth + 1 - level);
        const bool isOn = goesOn & 1U << (level - 1);
        if (level == depth)
            painter->drawLine(x, middle, icon.left() - 4, middle);
        if (isOn || level == depth)
            painter->drawLine(x, option.rect.top(), x, isOn ? option.rect.bottom() : middle);
    }
    painter->restore();
}

int DeviceDelegate::paintMarks(QPainter *painter, const QRect &line, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    int used = 0;
    if (index.data(DeviceList::ChangedRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Palettes::changed(option.palette));
        painter->drawEllipse(QPointF(line.right() - 4, line.center().y() + 0.5), 3.5, 3.5);
        used += 14;
    }
    if (!index.data(DeviceList::ProblemRole).toString().isEmpty()) {
        const QRect place(line.right() - used - 15, line.top(), 15, line.height());
        Icons::icon(u"warning"_s, &Palettes::warningText).paint(painter, place);
        used += 19;
    }
    if (const QString place = index.data(DeviceList::PlaceRole).toString(); !place.isEmpty()) {
        painter->setFont(detailFont(option.font));
        painter->setPen(Palettes::dimText(option.palette));
        painter->drawText(line.adjusted(0, 0, -used, 0), Qt::AlignVCenter | Qt::AlignRight, place);
        used += QFontMetrics(painter->font()).horizontalAdvance(place) + 8;
    }
    return used;
}
