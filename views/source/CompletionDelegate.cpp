// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/source/CompletionDelegate.h"

#include "views/Icons.h"
#include "views/Palettes.h"
#include "views/source/CompletionModel.h"

#include <QFontDatabase>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int Padding = 3;
constexpr int Margin = 8;
constexpr int Gap = 12;
constexpr int IconWidth = 22;

int headingHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return index.data(CompletionModel::SectionRole).toString().isEmpty() ? 0 : option.fontMetrics.height() + 10;
}

} // namespace

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {200, headingHeight(option, index) + option.fontMetrics.height() + 2 * Padding};
}

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &colours = option.palette;
    painter->save();
    const int heading = headingHeight(option, index);
    if (heading > 0) {
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(Palettes::dimText(colours));
        painter->drawText(QRect(option.rect.left() + Margin, option.rect.top(), option.rect.width(), heading - 3),
                          Qt::AlignBottom | Qt::AlignLeft, index.data(CompletionModel::SectionRole).toString());
    }
    const QRect row = option.rect.adjusted(0, heading, 0, 0);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(row, Palettes::softHighlight(colours));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, Palettes::sidebar(colours));
    QRect line = row.adjusted(Margin, 0, -Margin, 0);
    const QString icon = index.data(CompletionModel::IconRole).toString();
    if (!icon.isEmpty()) {
        Icons::icon(icon, &Palettes::dimText).paint(painter, QRect(line.left(), line.top(), 16, line.height()));
        line.setLeft(line.left() + IconWidth);
    }
    const QString note = index.data(CompletionModel::NoteRole).toString();
    if (!note.isEmpty()) {
        painter->setPen(Palettes::accent(colours));
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, note);
        line.setRight(line.right() - option.fontMetrics.horizontalAdvance(note) - Gap);
    }
    // What is written as it stands is in the editor's font.
    const QFont font = icon.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : option.font;
    const QFontMetrics metrics(font);
    const QString word = metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width());
    painter->setFont(font);
    painter->setPen(colours.color(QPalette::Text));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, word);
    line.setLeft(std::max(line.left() + metrics.horizontalAdvance(word) + Gap, row.left() + row.width() * 2 / 5));
    painter->setFont(icon.isEmpty() ? option.font : QFontDatabase::systemFont(QFontDatabase::FixedFont));
    painter->setPen(Palettes::dimText(colours));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data(CompletionModel::LabelRole).toString(),
                                                        Qt::ElideRight, line.width()));
    painter->restore();
}
