// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/TextEditor.h"

#include "models/catalog/Catalog.h"
#include "models/draft/Assignment.h"
#include "views/fields/CpuSetLine.h"
#include "views/fields/HostCompleter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QUuid>

using namespace Qt::StringLiterals;

TextEditor::TextEditor(const Setting &setting, QWidget *host)
    : FieldEditor(setting, host)
    , m_line(setting.kind == Kind::CpuSet ? new CpuSetLine(this) : new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);
    if (setting.secret)
        m_line->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    if (setting.kind == Kind::Number && setting.unit)
        layout->addWidget(new QLabel(Catalog::tr(setting.unit), this));
    addButton();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &TextEditor::take);
}

void TextEditor::addButton()
{
    if (setting().kind != Kind::Uuid && setting().kind != Kind::File)
        return;
    auto *button = new QToolButton(this);
    layout()->addWidget(button);
    if (setting().kind == Kind::Uuid) {
        button->setText(tr("Generate"));
        button->setToolTip(tr("Make a new random UUID"));
        connect(button, &QToolButton::clicked, this,
                [this] { Q_EMIT edited(QUuid::createUuid().toString(QUuid::WithoutBraces)); });
    } else {
        button->setText(u"…"_s);
        button->setToolTip(tr("Choose a file"));
        connect(button, &QToolButton::clicked, this, [this] { Q_EMIT fileWanted(m_line->text()); });
    }
    button->setAccessibleName(button->toolTip());
}

void TextEditor::show(const std::optional<QString> &value, const QString &)
{
    const QString text = value.value_or(QString());
    // Setting the same text again would move the cursor of whoever types, and take the blank between two words.
    const bool isTyped = m_line->hasFocus() && m_line->text().trimmed() == text;
    if (m_line->text() != text && !isTyped) {
        m_line->setText(text);
        if (!m_line->hasFocus())
            m_line->setCursorPosition(0);
    }
    Q_EMIT objected({});
}

void TextEditor::setUnsetHint(const QString &hint)
{
    m_line->setPlaceholderText(hint);
    m_line->setAccessibleName(accessibleName());
    m_line->setAccessibleDescription(accessibleDescription());
}

void TextEditor::setNumbers(const CpuNumbers &numbers)
{
    if (auto *line = qobject_cast<CpuSetLine *>(m_line))
        line->setNumbers(numbers);
}

void TextEditor::setHostWords(const HostWords &words)
{
    m_choices = words.choices;
    if (!m_choices || m_completer || setting().kind == Kind::CpuSet)
        return;
    m_completer = new HostCompleter(m_line, [this] { return m_choices ? m_choices() : QList<HostChoice>(); });
    connect(m_completer, &HostCompleter::chosen, this, [this](const QString &value) {
        m_line->setText(value);
        take(value);
    });
}

void TextEditor::take(const QString &text)
{
    if (text.isEmpty()) {
        Q_EMIT objected({});
        Q_EMIT edited(std::nullopt);
        return;
    }
    const QString objection = Settings::objection(setting(), text);
    Q_EMIT objected(objection);
    if (objection.isEmpty())
        Q_EMIT edited(text);
}
