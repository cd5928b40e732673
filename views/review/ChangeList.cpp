// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/ChangeList.h"

#include "views/Icons.h"
#include "views/Palettes.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

enum Column { WhatColumn, FromToColumn, RevertColumn };

} // namespace

ChangeList::ChangeList(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(3);
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
    connect(this, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem *item) { Q_EMIT changeChosen(m_changes[indexOfTopLevelItem(item)]); });
    connect(this, &QTreeWidget::itemClicked, this,
            [this](QTreeWidgetItem *item) { Q_EMIT changeChosen(m_changes[indexOfTopLevelItem(item)]); });
}

void ChangeList::setChanges(const QList<Change> &changes)
{
    clear();
    m_changes = changes;
    // Of a wholly different definition nobody reads thousands of lines; the texts below show them all.
    constexpr qsizetype most = 200;
    for (qsizetype i = 0; i < std::min(changes.size(), most); ++i) {
        const Change &change = changes[i];
        auto *item = new QTreeWidgetItem(this);
        item->setText(WhatColumn, change.page.isEmpty() ? change.label + u"   " : tr("%1 · %2   ").arg(change.label, change.page));
        item->setText(FromToColumn, tr("%1 → %2").arg(change.before, change.after));
        item->setToolTip(WhatColumn, change.path.toString());
        item->setToolTip(FromToColumn, change.inWords());
        item->setForeground(FromToColumn, Palettes::changed(palette()));
        if (!m_isRevertible)
            continue;
        auto *revert = new QToolButton(this);
        revert->setText(tr("revert"));
        revert->setAutoRaise(true);
        revert->setIcon(Icons::icon(u"revert"_s));
        revert->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        revert->setAccessibleName(tr("Revert %1").arg(change.label));
        setItemWidget(item, RevertColumn, revert);
        connect(revert, &QToolButton::clicked, this, [this, i] { Q_EMIT revertRequested(m_changes[i]); });
    }
    if (changes.size() > most) {
        auto *item = new QTreeWidgetItem(this);
        item->setFlags(Qt::NoItemFlags);
        item->setText(WhatColumn, tr("and %n more", nullptr, int(changes.size() - most)));
    }
    fitHeight();
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
