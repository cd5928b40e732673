// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/ChangeList.h"

#include "views/Icons.h"
#include "views/Palettes.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

enum Column { WhatColumn, FromToColumn, RevertColumn, WhenColumn };

} // namespace

ChangeList::ChangeList(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(4);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(0);
    setAccessibleName(tr("Changes in words"));
    QPalette quiet = palette();
    quiet.setColor(QPalette::Highlight, Palettes::softHighlight(quiet));
    quiet.setColor(QPalette::HighlightedText, quiet.color(QPalette::WindowText));
    setPalette(quiet);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(WhatColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(FromToColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(RevertColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(WhenColumn, QHeaderView::ResizeToContents);
    header()->moveSection(WhenColumn, RevertColumn); // what can be done about a change comes last
    connect(this, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem *item) { Q_EMIT changeChosen(m_changes[indexOfTopLevelItem(item)]); });
    connect(this, &QTreeWidget::itemClicked, this,
            [this](QTreeWidgetItem *item) { Q_EMIT changeChosen(m_changes[indexOfTopLevelItem(item)]); });
}

void ChangeList::setChanges(const QList<Change> &changes)
{
    m_changes = changes;
    // Of a wholly different definition nobody reads thousands of lines; the texts below show them all.
    constexpr qsizetype most = 200;
    const int shown = int(std::min(changes.size(), most));
    // Lines that are there are used again: while one types, most say the same as before.
    delete std::exchange(m_more, nullptr);
    const bool isTimed = !changes.isEmpty() && m_timings.size() == changes.size();
    setColumnHidden(WhenColumn, !isTimed);
    while (topLevelItemCount() > shown)
        delete takeTopLevelItem(topLevelItemCount() - 1);
    for (int i = 0; i < shown; ++i) {
        const Change &change = changes[i];
        QTreeWidgetItem *item = i < topLevelItemCount() ? topLevelItem(i) : addLine(i);
        item->setText(WhatColumn, change.page.isEmpty() ? change.label + u"   " : tr("%1 · %2   ").arg(change.label, change.page));
        item->setText(FromToColumn, tr("%1 → %2").arg(change.before, change.after));
        item->setToolTip(WhatColumn, change.path.toString());
        item->setToolTip(FromToColumn, change.inWords());
        item->setForeground(FromToColumn, Palettes::changed(palette()));
        if (isTimed)
            showTiming(item, m_timings[i]);
        if (QWidget *revert = itemWidget(item, RevertColumn))
            revert->setAccessibleName(tr("Revert %1").arg(change.label));
    }
    if (changes.size() > most) {
        m_more = new QTreeWidgetItem(this);
        m_more->setFlags(Qt::NoItemFlags);
        m_more->setText(WhatColumn, tr("and %n more", nullptr, int(changes.size() - most)));
    }
    fitHeight();
}

void ChangeList::showTiming(QTreeWidgetItem *item, const LiveTiming &timing)
{
    static const QIcon early = Icons::icon(u"power"_s, Palettes::goodText);
    static const QIcon late = Icons::icon(u"clock"_s, Palettes::dimText);
    item->setIcon(WhenColumn, timing.isNow ? early : late);
    item->setText(WhenColumn, timing.isNow ? tr("now") : tr("at next start"));
    item->setForeground(WhenColumn, timing.isNow ? Palettes::goodText(palette()) : Palettes::dimText(palette()));
    const QString usual = timing.isNow ? tr("The running machine has it at once.") : tr("The running machine goes on without it.");
    item->setToolTip(WhenColumn, timing.why.isEmpty() ? usual : timing.why);
}

QTreeWidgetItem *ChangeList::addLine(int index)
{
    auto *item = new QTreeWidgetItem(this);
    if (!m_isRevertible)
        return item;
    auto *revert = new QToolButton(this);
    revert->setText(tr("revert"));
    revert->setAutoRaise(true);
    revert->setIcon(Icons::icon(u"revert"_s));
    revert->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setItemWidget(item, RevertColumn, revert);
    connect(revert, &QToolButton::clicked, this, [this, index] { Q_EMIT revertRequested(m_changes[index]); });
    return item;
}

void ChangeList::fitHeight()
{
    constexpr int mostRows = 6;
    const int rows = std::min(topLevelItemCount(), mostRows);
    setVisible(rows > 0);
    setFixedHeight(rows > 0 ? rows * std::max(sizeHintForRow(0), fontMetrics().height() + 10) + 4 : 0);
}

void ChangeList::keyPressEvent(QKeyEvent *event)
{
    const int row = indexOfTopLevelItem(currentItem());
    if (m_isRevertible && event->key() == Qt::Key_Delete && row >= 0 && row < m_changes.size())
        Q_EMIT revertRequested(m_changes[row]);
    else
        QTreeWidget::keyPressEvent(event);
}
