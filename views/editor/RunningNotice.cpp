// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/RunningNotice.h"

#include "views/Icons.h"
#include "views/Palettes.h"
#include "views/WrappedLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

RunningNotice::RunningNotice(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_words(new WrappedLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 10, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_words->setTextFormat(Qt::PlainText);
    layout->addWidget(m_words, 1);
    auto *compare = new QPushButton(tr("Compare"), this);
    compare->setToolTip(tr("What runs beside what is saved"));
    compare->setAccessibleName(tr("Compare what runs with what is saved"));
    compare->setAutoDefault(false);
    layout->addWidget(compare, 0, Qt::AlignVCenter);
    connect(compare, &QPushButton::clicked, this, &RunningNotice::compareRequested);
    takeColours();
    hide();
}

void RunningNotice::takeColours()
{
    m_icon->setPixmap(Icons::icon(u"clock"_s, &Palettes::warningText).pixmap(16, 16));
    QPalette text = palette();
    text.setColor(QPalette::WindowText, Palettes::warningText(palette()));
    m_words->setPalette(text);
}

void RunningNotice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
}

void RunningNotice::setDifferences(const QStringList &differences)
{
    constexpr qsizetype most = 4; // the comparison shows them all
    QString list = differences.first(std::min(most, differences.size())).join(u"; ");
    if (differences.size() > most)
        list = tr("%1 and %n more", nullptr, int(differences.size() - most)).arg(list);
    m_words->setText(tr("Runs with other settings than saved: %1", "the list, as running → saved").arg(list));
    m_words->setToolTip(differences.join(u'\n'));
    setAccessibleName(m_words->text());
    setVisible(!differences.isEmpty());
}

void RunningNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Palettes::warningBackground(palette()));
    painter.fillRect(0, height() - 1, width(), 1, Palettes::hairline(palette()));
}
