// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ProblemBanner.h"

#include "views/Icons.h"
#include "views/Palettes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

ProblemBanner::ProblemBanner(const Problem &problem, QWidget *parent)
    : QFrame(parent)
    , m_isError(problem.severity == Problem::Severity::Error)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 7, 10, 7);
    layout->setSpacing(10);
    auto *icon = new QLabel(this);
    icon->setPixmap(Icons::icon(m_isError ? u"error"_s : u"warning"_s, m_isError ? &Palettes::errorText : &Palettes::warningText)
                        .pixmap(16, 16));
    layout->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QLabel(problem.message, this);
    words->setWordWrap(true);
    words->setToolTip(problem.path.toString());
    QPalette text = palette();
    text.setColor(QPalette::WindowText, m_isError ? Palettes::errorText(text) : Palettes::warningText(text));
    words->setPalette(text);
    layout->addWidget(words, 1);
    for (const Repair &repair : problem.repairs) {
        auto *button = new QPushButton(repair.label, this);
        button->setAutoDefault(false);
        layout->addWidget(button, 0, Qt::AlignVCenter);
        connect(button, &QPushButton::clicked, this, [this, repair] { Q_EMIT repairRequested(repair); });
    }
    if (!m_isError)
        addSilencer(layout);
    setAccessibleName(problem.message);
}

void ProblemBanner::addSilencer(QLayout *line)
{
    auto *button = new QToolButton(this);
    button->setIcon(Icons::icon(u"close"_s, &Palettes::warningText));
    button->setAutoRaise(true);
    button->setToolTip(tr("Do not tell this again for this definition"));
    button->setAccessibleName(button->toolTip());
    connect(button, &QToolButton::clicked, this, &ProblemBanner::silenceRequested);
    line->addWidget(button);
}

void ProblemBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isError ? Palettes::errorBackground(palette()) : Palettes::warningBackground(palette()));
    painter.drawRoundedRect(rect(), 5, 5);
}
