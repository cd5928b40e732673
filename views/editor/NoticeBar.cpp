// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/NoticeBar.h"

#include "views/Palettes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(1);
    setAutoFillBackground(true);
    takePalette();
    hide();
}

void NoticeBar::setNotice(const QString &id, const QString &words, const QString &action)
{
    if (words.isEmpty()) {
        if (const auto line = m_lines.find(id); line != m_lines.end()) {
            line->widget->hide();
            line->widget->deleteLater();
            m_lines.erase(line);
        }
        setVisible(!m_lines.isEmpty());
        return;
    }
    if (!m_lines.contains(id))
        m_lines.insert(id, makeLine(id));
    const Line &line = m_lines[id];
    line.words->setText(words);
    line.action->setText(action);
    line.action->setVisible(!action.isEmpty());
    show();
}

QString NoticeBar::notice(const QString &id) const
{
    const auto line = m_lines.constFind(id);
    return line == m_lines.constEnd() ? QString() : line->words->text();
}

NoticeBar::Line NoticeBar::makeLine(const QString &id)
{
    Line line{new QWidget(this), nullptr, nullptr};
    line.words = new QLabel(line.widget);
    line.words->setWordWrap(true);
    line.words->setTextFormat(Qt::PlainText);
    line.words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.words->setAccessibleName(tr("Notice"));
    line.action = new QPushButton(line.widget);
    connect(line.action, &QPushButton::clicked, this, [this, id] { Q_EMIT actionRequested(id); });
    auto *layout = new QHBoxLayout(line.widget);
    layout->setContentsMargins(16, 6, 12, 6);
    layout->setSpacing(12);
    layout->addWidget(line.words, 1);
    layout->addWidget(line.action, 0, Qt::AlignVCenter);
    this->layout()->addWidget(line.widget);
    line.widget->show();
    return line;
}

void NoticeBar::takePalette()
{
    QPalette colours;
    colours.setColor(QPalette::Window, Palettes::warningBackground(colours));
    setPalette(colours);
}

void NoticeBar::changeEvent(QEvent *event)
{
    // Its own colours follow those of the program.
    if (event->type() == QEvent::ApplicationPaletteChange)
        takePalette();
    QWidget::changeEvent(event);
}
