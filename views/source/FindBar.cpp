// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/source/FindBar.h"

#include "views/Icons.h"

#include <Qsci/qsciscintilla.h>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

FindBar::FindBar(QsciScintilla *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_line(new QLineEdit(this))
    , m_outcome(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    m_line->setPlaceholderText(tr("Find in the XML"));
    m_line->setAccessibleName(tr("Find in the XML"));
    m_line->setClearButtonEnabled(true);
    layout->addWidget(m_line, 1);
    const auto addButton = [&](const QString &icon, const QString &text, auto action) {
        auto *button = new QToolButton(this);
        button->setIcon(Icons::icon(icon));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, action);
    };
    addButton(u"previous"_s, tr("Previous (Shift+Return)"), [this] { find(false, false); });
    addButton(u"next"_s, tr("Next (Return)"), [this] { find(true, false); });
    layout->addWidget(m_outcome);
    addButton(u"close"_s, tr("Close (Escape)"), [this] {
        hide();
        m_editor->setFocus();
    });
    connect(m_line, &QLineEdit::textEdited, this, [this] { find(true, true); });
    hide();
}

void FindBar::open()
{
    show();
    if (m_editor->hasSelectedText() && !m_editor->selectedText().contains(u'\n'))
        m_line->setText(m_editor->selectedText());
    m_line->selectAll();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        m_editor->setFocus();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        find(!event->modifiers().testFlag(Qt::ShiftModifier), false);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FindBar::find(bool forward, bool fromHere)
{
    int line = 0;
    int index = 0;
    int lineTo = 0;
    int indexTo = 0;
    m_editor->getSelection(&line, &index, &lineTo, &indexTo);
    if (line < 0)
        m_editor->getCursorPosition(&line, &index);
    else if (forward && !fromHere)
        std::tie(line, index) = std::pair(lineTo, indexTo);
    const bool isFound = m_line->text().isEmpty()
        || m_editor->findFirst(m_line->text(), false, false, false, true, forward, line, index, true);
    m_outcome->setText(isFound ? QString() : tr("Not found"));
}
