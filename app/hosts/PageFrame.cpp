// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hosts/PageFrame.h"

#include "views/Palettes.h"

#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

/** Rows with some room around their text, which wraps in the width of its column. */
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = static_cast<const QTreeWidget *>(option.widget);
        const QSize size = QStyledItemDelegate::sizeHint(option, index) + QSize(8, 8);
        if (!list)
            return size;
        const int icon = index.data(Qt::DecorationRole).isNull() ? 0 : option.decorationSize.width();
        const QRect room(0, 0, list->columnWidth(index.column()) - icon - 12, 10000);
        const int height = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
        return {size.width(), std::max(icon, height) + 8};
    }
};

} // namespace

PageFrame::PageFrame(const QString &introduction, QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
    , m_words(new QLabel(this))
{
    m_body->setContentsMargins(18, 14, 18, 14);
    m_body->setSpacing(10);
    auto *intro = new QLabel(introduction, this);
    intro->setWordWrap(true);
    intro->setForegroundRole(QPalette::PlaceholderText);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setAccessibleName(tr("State"));
    m_words->hide();
    m_body->addWidget(intro);
    m_body->addWidget(m_words);
}

void PageFrame::say(const QString &words, bool isProblem)
{
    QPalette colours = palette();
    if (isProblem)
        colours.setColor(QPalette::WindowText, Palettes::errorText(palette()));
    m_words->setPalette(colours);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

QTreeWidget *PageFrame::addList(const QString &name, const QStringList &columns)
{
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(name);
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(false);
    list->setWordWrap(true);
    list->setItemDelegate(new RowDelegate(list));
    list->header()->setStretchLastSection(true);
    list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // How many lines a text takes goes by the width of its column.
    auto *layout = new QTimer(list);
    layout->setSingleShot(true);
    layout->setInterval(0);
    connect(layout, &QTimer::timeout, list, &QTreeWidget::doItemsLayout);
    connect(list->header(), &QHeaderView::sectionResized, layout, qOverload<>(&QTimer::start));
    m_body->addWidget(list, 1);
    return list;
}
