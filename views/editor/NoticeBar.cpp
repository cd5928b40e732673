// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/NoticeBar.h"

#include "views/Icons.h"
#include "views/Palettes.h"
#include "views/WrappedLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    hide();
}

void NoticeBar::setNotice(const QString &id, const QString &words, const QString &action, const QString &more)
{
    if (words.isEmpty())
        return removeNotice(id);
    if (!m_lines.contains(id))
        m_lines.insert(id, makeLine(id));
    const Line &line = m_lines[id];
    line.words->setText(words);
    line.words->setToolTip(more);
    line.action->setText(action);
    line.action->setVisible(!action.isEmpty());
    line.widget->setAccessibleName(words);
    show();
}

void NoticeBar::removeNotice(const QString &id)
{
    if (const auto line = m_lines.constFind(id); line != m_lines.cend()) {
        line->widget->hide();
        line->widget->deleteLater();
        m_lines.erase(line);
    }
    setVisible(!m_lines.isEmpty());
}

QString NoticeBar::notice(const QString &id) const
{
    const auto line = m_lines.constFind(id);
    return line == m_lines.cend() ? QString() : line->words->text();
}

NoticeBar::Line NoticeBar::makeLine(const QString &id)
{
    Line line;
    line.widget = new QWidget(this);
    line.icon = new QLabel(line.widget);
    line.words = new WrappedLabel(line.widget);
    line.words->setTextFormat(Qt::PlainText);
    line.words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.action = new QPushButton(line.widget);
    line.action->setAutoDefault(false);
    connect(line.action, &QPushButton::clicked, this, [this, id] { Q_EMIT actionRequested(id); });
    auto *layout = new QHBoxLayout(line.widget);
    layout->setContentsMargins(14, 6, 10, 6);
    layout->setSpacing(10);
    layout->addWidget(line.icon, 0, Qt::AlignVCenter);
    layout->addWidget(line.words, 1);
    layout->addWidget(line.action, 0, Qt::AlignVCenter);
    this->layout()->addWidget(line.widget);
    takePalette(line);
    line.widget->show();
    return line;
}

void NoticeBar::takePalette(const Line &line) const
{
    line.icon->setPixmap(Icons::icon(u"clock"_s, &Palettes::warningText).pixmap(16, 16));
    QPalette text = palette();
    text.setColor(QPalette::WindowText, Palettes::warningText(text));
    line.words->setPalette(text);
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        for (const Line &line : std::as_const(m_lines))
            takePalette(line);
    }
    QWidget::changeEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Palettes::warningBackground(palette()));
    painter.fillRect(0, height() - 1, width(), 1, Palettes::hairline(palette()));
}
