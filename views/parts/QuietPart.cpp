// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/QuietPart.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

QuietPart::QuietPart(DomainDraft &draft, QWidget *host, const QString &title)
    : PagePart(draft, host)
    , m_opens(new QToolButton(this))
    , m_summary(new QLabel(this))
{
    m_opens->setText(title);
    m_opens->setAccessibleName(title);
    m_opens->setAutoRaise(true);
    m_opens->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_opens->setArrowType(Qt::RightArrow);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_opens);
    line->addWidget(m_summary);
    line->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    connect(m_opens, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
}

void QuietPart::setOpen(bool open)
{
    if (open && !m_body) {
        m_body = makeBody();
        layout()->addWidget(m_body);
    }
    if (m_body)
        m_body->setVisible(open);
    m_opens->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_summary->setVisible(!open);
    refresh();
}

void QuietPart::refresh()
{
    if (isOpen())
        refreshBody();
    else
        m_summary->setText(summary());
}
