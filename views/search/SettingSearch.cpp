// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/SettingSearch.h"

#include "models/catalog/SettingsModel.h"
#include "views/Icons.h"
#include "views/Palettes.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

/** Label and page in the first line, the path in a second one. */
class ResultDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, 2 * option.fontMetrics.lineSpacing() + 10};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, isSelected ? Palettes::softHighlight(option.palette) : option.palette.color(QPalette::Base));
        const QRect box = option.rect.adjusted(10, 4, -10, -4);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(box, Qt::AlignTop | Qt::AlignLeft, index.data().toString());
        painter->setPen(Palettes::dimText(option.palette));
        painter->drawText(box, Qt::AlignTop | Qt::AlignRight, index.data(SettingsModel::PageRole).toString());
        const QString path = index.data(SettingsModel::PathRole).toString();
        painter->drawText(box, Qt::AlignBottom | Qt::AlignLeft, option.fontMetrics.elidedText(path, Qt::ElideLeft, box.width()));
        painter->restore();
    }
};

} // namespace

SettingSearch::SettingSearch(QWidget *parent)
    : QLineEdit(parent)
    , m_filter(new SettingFilter(this))
    , m_completer(new QCompleter(m_filter, this))
{
    setPlaceholderText(tr("Find any setting  (Ctrl+K)"));
    setAccessibleName(tr("Find any setting"));
    setClearButtonEnabled(true);
    addAction(Icons::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->setMaxVisibleItems(9);
    m_completer->popup()->setItemDelegate(new ResultDelegate(m_completer->popup()));
    m_completer->popup()->setAccessibleName(tr("Settings found"));
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_filter->setQuery(text);
        if (text.trimmed().isEmpty()) {
            m_completer->popup()->hide();
            return;
        }
        m_completer->complete();
        m_completer->popup()->setCurrentIndex(m_completer->popup()->model()->index(0, 0));
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SettingSearch::choose);
}

void SettingSearch::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && m_filter->rowCount() > 0 && !text().trimmed().isEmpty())
        choose(m_filter->index(0, 0));
    else if (event->key() == Qt::Key_Escape)
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

void SettingSearch::choose(const QModelIndex &index)
{
    const QString path = index.data(SettingsModel::PathRole).toString();
    m_completer->popup()->hide();
    clear();
    m_filter->setQuery({});
    if (!path.isEmpty())
        Q_EMIT settingChosen(Path::fromLiteral(path));
}
