// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/MirroredScrolling.h"

#include "views/review/DiffPane.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

MirroredScrolling::MirroredScrolling(DiffPane *left, DiffPane *right, QScrollBar *bar, QObject *parent)
    : QObject(parent)
    , m_left(left)
    , m_right(right)
    , m_bar(bar)
{
    for (DiffPane *pane : {left, right}) {
        DiffPane *other = pane == left ? right : left;
        connect(pane->verticalScrollBar(), &QScrollBar::valueChanged, other->verticalScrollBar(),
                &QScrollBar::setValue);
        connect(pane->horizontalScrollBar(), &QScrollBar::valueChanged, other->horizontalScrollBar(),
                &QScrollBar::setValue);
        // Scintilla moves its bars without a signal when the caret leaves the view, and says so when it paints.
        connect(pane, &QsciScintillaBase::SCN_UPDATEUI, this, [this, pane](int what) {
            if (what & (DiffPane::SC_UPDATE_V_SCROLL | DiffPane::SC_UPDATE_H_SCROLL))
                follow(pane);
        });
        pane->viewport()->installEventFilter(this);
    }
    QScrollBar *own = right->verticalScrollBar();
    connect(own, &QScrollBar::rangeChanged, bar, &QScrollBar::setRange);
    connect(own, &QScrollBar::valueChanged, bar, &QScrollBar::setValue);
    connect(bar, &QScrollBar::valueChanged, own, &QScrollBar::setValue);
    connect(own, &QScrollBar::valueChanged, this, &MirroredScrolling::viewChanged);
}

void MirroredScrolling::follow(DiffPane *pane)
{
    DiffPane *other = pane == m_left ? m_right : m_left;
    other->setFirstVisible(pane->firstVisible());
    other->horizontalScrollBar()->setValue(pane->horizontalScrollBar()->value());
    m_bar->setPageStep(pane->verticalScrollBar()->pageStep());
    m_bar->setValue(pane->firstVisible());
    Q_EMIT viewChanged();
}

void MirroredScrolling::updateWidth()
{
    const int width = std::max(m_left->contentWidth(), m_right->contentWidth());
    const int room = std::min(m_left->viewport()->width(), m_right->viewport()->width()) - m_left->marginWidth(0);
    for (DiffPane *pane : {m_left, m_right}) {
        pane->setContentWidth(width);
        // Both have a bar or neither: one of them alone would see fewer rows.
        pane->setHorizontalScrollBarPolicy(width > room ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    }
}

bool MirroredScrolling::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        updateWidth();
        m_bar->setPageStep(m_right->linesOnScreen());
        Q_EMIT viewChanged();
    }
    return QObject::eventFilter(watched, event);
}
