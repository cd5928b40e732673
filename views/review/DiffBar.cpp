// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/DiffBar.h"

#include "views/review/DiffView.h"

#include <QAction>
#include <QLabel>
#include <QToolBar>

using namespace Qt::StringLiterals;

QToolBar *makeDiffBar(DiffView &view, const QList<QAction *> &actions, QWidget *parent)
{
    auto *bar = new QToolBar(parent);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    auto *position = new QLabel(bar);
    for (QAction *action : {view.previousAction(), view.nextAction()})
        bar->addAction(action);
    bar->addWidget(position);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addActions(actions);
    QObject::connect(&view, &DiffView::positionChanged, position,
                     [&view, position] { position->setText(u"  "_s + view.positionText()); });
    return bar;
}
