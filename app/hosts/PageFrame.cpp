// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hosts/PageFrame.h"

#include "views/Palettes.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

PageFrame::PageFrame(const QString &introduction, QWidget *parent)
    : QWidget(parent)
    , m_body(new QVBoxLayout(this))
    , m_words(new QLabel(this))
{
    m_body->setContentsMargins(18, 14, 18, 14);
    m_body->setSpacing(10);
    auto *intro = new QLabel(introduction, this);
    intro->setWordWrap(true);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Palettes::dimText(palette()));
    intro->setPalette(colours);
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
    list->setAlternatingRowColors(false);
    list->header()->setStretchLastSection(true);
    list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_body->addWidget(list, 1);
    return list;
}
