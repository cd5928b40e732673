// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/PageList.h"

#include "views/Icons.h"
#include "views/Palettes.h"
#include "views/RowBackground.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

enum Role { IdRole = Qt::UserRole + 1, ChangesRole, ProblemRole, CountRole, DimmedRole };

/** A page's icon and title, its marks at the right; an item without an id is a line between pages. */
class PageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isSeparator = index.data(IdRole).toString().isEmpty();
        return {120, isSeparator ? 13 : option.fontMetrics.height() + 13};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &colours = option.palette;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect.adjusted(8, 1, -8, -1);
        if (index.data(IdRole).toString().isEmpty()) {
            painter->fillRect(QRect(box.left(), box.center().y(), box.width(), 1), Palettes::hairline(colours));
            painter->restore();
            return;
        }
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        paintRowBackground(painter, option, box, isSelected && option.state.testFlag(QStyle::State_HasFocus));
        const bool isDimmed = index.data(DimmedRole).toBool();
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, QRect(box.left() + 8, box.top(), 16, box.height()), Qt::AlignCenter,
                                                            isDimmed ? QIcon::Disabled : QIcon::Normal);
        const QRect words = box.adjusted(32, 0, -10, 0);
        const int marks = drawMarks(painter, option, index, words);
        QFont font = option.font;
        font.setBold(isSelected);
        painter->setFont(font);
        painter->setPen(isDimmed ? Palettes::dimText(colours) : colours.color(QPalette::WindowText));
        const QString title = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width() - marks - 4);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, title);
        painter->restore();
    }

private:
    /** Gives the width that the marks take. */
    static int drawMarks(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &box)
    {
        int used = 0;
        const int changes = index.data(ChangesRole).toInt();
        if (const int count = index.data(CountRole).toInt(); count > 0 && changes == 0) {
            painter->setFont(option.font);
            painter->setPen(Palettes::dimText(option.palette));
            painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight, QString::number(count));
            used = option.fontMetrics.horizontalAdvance(QString::number(count)) + 6;
        }
        if (changes > 0) {
            QFont bold = option.font;
            bold.setBold(true);
            painter->setFont(bold);
            painter->setPen(Palettes::changed(option.palette));
            painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight, QString::number(changes));
            used = QFontMetrics(bold).horizontalAdvance(QString::number(changes)) + 6;
        }
        if (index.data(ProblemRole).toBool()) {
            const QRect place(box.right() - used - 15, box.top(), 15, box.height());
            Icons::icon(u"warning"_s, &Palettes::warningText).paint(painter, place);
            used += 19;
        }
        return used;
    }
};

} // namespace

PageList::PageList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new PageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setViewportMargins(0, 8, 0, 8);
    viewport()->setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Pages"));
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT pageChosen(item->data(IdRole).toString());
    });
}

void PageList::addPage(const QString &id, const QString &title)
{
    auto *item = new QListWidgetItem(Icons::icon(id), title, this);
    item->setData(IdRole, id);
}

void PageList::addSeparator()
{
    auto *item = new QListWidgetItem(this);
    item->setFlags(Qt::NoItemFlags);
}

QListWidgetItem *PageList::itemFor(const QString &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toString() == id)
            return item(row);
    }
    return nullptr;
}

void PageList::setMarks(const QString &id, int changes, bool hasProblem)
{
    QListWidgetItem *item = itemFor(id);
    if (!item || (item->data(ChangesRole).toInt() == changes && item->data(ProblemRole).toBool() == hasProblem))
        return;
    item->setData(ChangesRole, changes);
    item->setData(ProblemRole, hasProblem);
    describe(item);
}

void PageList::setDimmed(const QString &id, bool isDimmed)
{
    QListWidgetItem *item = itemFor(id);
    if (!item || item->data(DimmedRole).toBool() == isDimmed)
        return;
    item->setData(DimmedRole, isDimmed);
    describe(item);
}

void PageList::describe(QListWidgetItem *item)
{
    QStringList said{item->text()};
    if (const int changes = item->data(ChangesRole).toInt())
        said.append(tr("%n change(s)", nullptr, changes));
    if (item->data(ProblemRole).toBool())
        said.append(tr("has a problem"));
    if (item->data(DimmedRole).toBool())
        said.append(tr("nothing to show"));
    item->setData(Qt::AccessibleTextRole, said.join(u", "));
}

void PageList::setCount(const QString &id, int count)
{
    if (QListWidgetItem *item = itemFor(id); item && item->data(CountRole).toInt() != count)
        item->setData(CountRole, count);
}

void PageList::setCurrentPage(const QString &id)
{
    if (QListWidgetItem *item = itemFor(id))
        setCurrentItem(item);
}

QString PageList::currentPage() const
{
    return currentItem() ? currentItem()->data(IdRole).toString() : QString();
}
