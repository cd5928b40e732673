// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/ShownButton.h"

#include <QActionGroup>
#include <QMenu>

ShownButton::ShownButton(QWidget *parent)
    : QToolButton(parent)
    , m_choices(new QActionGroup(this))
{
    auto *menu = new QMenu(this);
    for (const ShownSettings shown : {ShownSettings::All, ShownSettings::Set, ShownSettings::Changed}) {
        QAction *action = m_choices->addAction(menu->addAction(label(shown)));
        action->setCheckable(true);
        action->setData(int(shown));
    }
    connect(m_choices, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT shownChosen(ShownSettings(action->data().toInt())); });
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setToolTip(tr("Which settings the pages show"));
    setShown(ShownSettings::All);
}

void ShownButton::setShown(ShownSettings shown)
{
    for (QAction *action : m_choices->actions())
        action->setChecked(action->data().toInt() == int(shown));
    setText(tr("Show: %1")
                .arg(shown == ShownSettings::All   ? tr("all", "settings")
                     : shown == ShownSettings::Set ? tr("what is set")
                                                   : tr("what I changed")));
    setAccessibleName(text());
    // That something is left out must not be overlooked.
    QFont words = font();
    words.setBold(shown != ShownSettings::All);
    setFont(words);
}

QString ShownButton::label(ShownSettings shown)
{
    switch (shown) {
    case ShownSettings::Set:
        return tr("Only what is se&t");
    case ShownSettings::Changed:
        return tr("Only what I &changed");
    default:
        return tr("&All settings");
    }
}
