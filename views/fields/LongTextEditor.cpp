// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/LongTextEditor.h"

#include "models/document/XmlDocument.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

LongTextEditor::LongTextEditor(const Setting &setting, QWidget *host)
    : FieldEditor(setting, host)
    , m_text(new QPlainTextEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    m_text->setTabChangesFocus(true);
    if (setting.kind == Kind::Fragment) {
        m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    }
    const int lines = setting.kind == Kind::Fragment ? 7 : 4;
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + 12);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LongTextEditor::take);
}

void LongTextEditor::show(const std::optional<QString> &value, const QString &)
{
    const QString text = value.value_or(QString());
    if (m_text->toPlainText().trimmed() == text)
        return;
    m_isShowing = true;
    m_text->setPlainText(text);
    m_isShowing = false;
    Q_EMIT objected({});
}

void LongTextEditor::setUnsetHint(const QString &hint)
{
    m_text->setPlaceholderText(hint);
    m_text->setAccessibleName(accessibleName());
    m_text->setAccessibleDescription(accessibleDescription());
}

void LongTextEditor::take()
{
    if (m_isShowing)
        return;
    const QString text = m_text->toPlainText().trimmed();
    if (setting().kind == Kind::Fragment) {
        const auto parsed = XmlDocument::parse(u"<x>"_s + text + u"</x>");
        Q_EMIT objected(parsed ? QString() : tr("Not well-formed yet: %1").arg(parsed.error().message));
        if (!parsed)
            return;
    }
    Q_EMIT edited(text.isEmpty() ? std::nullopt : std::optional(text));
}
