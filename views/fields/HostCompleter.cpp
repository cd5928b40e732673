// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/HostCompleter.h"

#include "views/Icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int ValueRole = Qt::UserRole + 1;

} // namespace

HostCompleter::HostCompleter(QLineEdit *line, Choices choices)
    : QCompleter(line)
    , m_line(line)
    , m_opens(line->addAction(Icons::icon(u"choose"_s), QLineEdit::TrailingPosition))
    , m_model(new QStandardItemModel(this))
    , m_choices(std::move(choices))
{
    setModel(m_model);
    setCompletionRole(Qt::DisplayRole); // what it is can be looked for, too
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    setMaxVisibleItems(12);
    m_opens->setToolTip(tr("Choose from what the host has"));
    line->setCompleter(this);
    line->installEventFilter(this);
    connect(m_opens, &QAction::triggered, this, &HostCompleter::openList);
    connect(this, qOverload<const QString &>(&QCompleter::activated), this, &HostCompleter::chosen);
    reload();
}

bool HostCompleter::reload()
{
    const QList<HostChoice> choices = m_choices();
    m_opens->setVisible(!choices.isEmpty());
    if (choices == m_shown)
        return !choices.isEmpty();
    m_shown = choices;
    m_model->clear();
    for (const HostChoice &choice : choices) {
        auto *item = new QStandardItem(choice.what.isEmpty() ? choice.value : choice.value + u"  ·  " + choice.what);
        item->setData(choice.value, ValueRole);
        item->setEditable(false);
        item->setSizeHint(QSize(0, m_line->fontMetrics().height() + 8));
        m_model->appendRow(item);
    }
    return !choices.isEmpty();
}

void HostCompleter::openList()
{
    if (!reload())
        return;
    m_line->setFocus();
    setCompletionPrefix(QString());
    // As wide as its longest line, where the field is narrow.
    const int wanted = popup()->sizeHintForColumn(0) + 2 * popup()->frameWidth() +
                       popup()->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 8;
    QRect place = m_line->rect();
    place.setWidth(std::max(place.width(), std::min(wanted, m_line->window()->width())));
    complete(place);
    for (int row = 0; row < completionCount(); ++row) {
        const QModelIndex index = completionModel()->index(row, 0);
        if (index.data(ValueRole).toString() == m_line->text())
            popup()->setCurrentIndex(index);
    }
}

QString HostCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(ValueRole).toString();
}

bool HostCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::FocusIn) {
        reload();
    } else if (watched == m_line && event->type() == QEvent::KeyPress && !popup()->isVisible()) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_opens->isVisible()) {
            openList();
            return true;
        }
    }
    return QCompleter::eventFilter(watched, event);
}
