// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tree/TreeDelegate.h"

#include "models/tree/SettingsTree.h"
#include "views/Icons.h"
#include "views/Palettes.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 6;

bool isWrong(const QModelIndex &index)
{
    return index.data(SettingsTree::FitRole).toInt() != int(GrammarPlace::Fit::Fits);
}

bool isThere(const QModelIndex &index)
{
    return index.data(SettingsTree::ThereRole).toBool();
}

bool isChanged(const QModelIndex &index)
{
    return index.data(SettingsTree::ChangedRole).toBool();
}

/** As much of @p text as fits, at the left of @p box; gives the width that it took. */
int drawText(QPainter *painter, const QRect &box, const QFont &font, const QColor &colour, const QString &text)
{
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(colour);
    const QString shown = metrics.elidedText(text.section(u'\n', 0, 0), Qt::ElideRight, box.width());
    painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 11};
}

void TreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &colours = option.palette;
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor fill = Palettes::softHighlight(colours);
        fill.setAlphaF(isSelected ? 1 : 0.4f);
        painter->fillRect(option.rect, fill);
    }
    const QRect box = option.rect.adjusted(Gap, 0, -Gap, 0);
    if (index.column() == SettingsTree::NameColumn) {
        paintName(painter, box, option, index);
    } else if (index.column() == SettingsTree::ValueColumn) {
        const bool isSet = isThere(index) && !index.data(Qt::EditRole).toString().isEmpty();
        QFont font = option.font;
        font.setItalic(!isSet);
        const QColor colour = !isSet             ? Palettes::dimText(colours)
                            : isChanged(index) ? Palettes::changed(colours)
                                               : colours.color(QPalette::Text);
        drawText(painter, box, font, colour, index.data().toString());
        // A frame tells where one is among the columns; there is one value to edit.
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(Palettes::accent(colours));
            painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
        }
    } else {
        QRect words = box;
        if (isWrong(index)) {
            Icons::icon(u"warning"_s, &Palettes::warningText).paint(painter, QRect(box.left(), box.top(), 15, box.height()));
            words.setLeft(box.left() + 20);
        }
        const QColor colour = isWrong(index) ? Palettes::warningText(colours) : Palettes::dimText(colours);
        drawText(painter, words, option.font, colour, index.data().toString());
    }
    painter->restore();
}

void TreeDelegate::paintName(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const QPalette &colours = option.palette;
    QRect words = box;
    const bool isNew = !isThere(index);
    if (isNew) {
        Icons::icon(u"add"_s, &Palettes::dimText).paint(painter, QRect(words.left(), words.top(), 12, words.height()));
        words.setLeft(words.left() + 16);
    } else if (isChanged(index)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Palettes::changed(colours));
        painter->drawEllipse(QPointF(words.left() + 3, words.center().y() + 1), 3, 3);
        painter->restore();
        words.setLeft(words.left() + 11);
    }
    QFont font = option.font;
    const bool isAttribute = index.data(SettingsTree::AttributeRole).toBool();
    font.setWeight(isAttribute || isNew ? QFont::Normal : QFont::DemiBold);
    const QColor colour = isNew            ? Palettes::dimText(colours)
                        : isWrong(index)   ? Palettes::warningText(colours)
                        : isChanged(index) ? Palettes::changed(colours)
                                           : colours.color(QPalette::Text);
    const int used = drawText(painter, words, font, colour, index.data().toString());
    words.setLeft(words.left() + used + 10);
    if (words.width() > 20)
        drawText(painter, words, option.font, Palettes::dimText(colours), index.data(SettingsTree::LabelRole).toString());
}

QWidget *TreeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QStringList words = index.data(SettingsTree::WordsRole).toStringList();
    const QString hint = index.data(SettingsTree::HintRole).toString();
    const QString name = index.siblingAtColumn(SettingsTree::NameColumn).data().toString();
    if (words.isEmpty()) {
        auto *line = new QLineEdit(parent);
        line->setPlaceholderText(hint);
        line->setToolTip(hint);
        line->setAccessibleName(name);
        line->setAccessibleDescription(hint);
        if (index.data(SettingsTree::SecretRole).toBool())
            line->setEchoMode(QLineEdit::Password);
        return line;
    }
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setEditable(index.data(SettingsTree::OpenRole).toBool());
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setToolTip(hint);
    const QStringList fitting = index.data(SettingsTree::FittingRole).toStringList();
    for (const QString &word : words)
        box->addItem(fitting.contains(word) ? word : tr("%1 (needs other changes)").arg(word), word);
    if (box->isEditable())
        box->lineEdit()->setPlaceholderText(hint);
    // A choice counts at once; the box stays, as the next press of an arrow key is another choice.
    connect(box, &QComboBox::activated, this, [this, box] { Q_EMIT const_cast<TreeDelegate *>(this)->commitData(box); });
    return box;
}

void TreeDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    // The row may be told anew while one types, as when the grammar's verdict comes.
    const auto *box = qobject_cast<QComboBox *>(editor);
    const QLineEdit *typed = box ? box->lineEdit() : qobject_cast<QLineEdit *>(editor);
    if (typed && typed->isModified())
        return;
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(value);
    } else if (auto *words = qobject_cast<QComboBox *>(editor)) {
        words->setCurrentIndex(words->findData(value));
        if (words->isEditable())
            words->setEditText(value);
        // What is there and is no word can be left as it is.
        else if (words->currentIndex() < 0)
            words->setPlaceholderText(value);
    }
}

void TreeDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, line->text());
    } else if (auto *box = qobject_cast<QComboBox *>(editor)) {
        const int known = box->findText(box->currentText());
        if (known >= 0)
            model->setData(index, box->itemData(known));
        else if (box->isEditable())
            model->setData(index, box->currentText());
    }
}

void TreeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}
