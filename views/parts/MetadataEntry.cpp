// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/parts/MetadataEntry.h"

#include "views/Icons.h"
#include "views/Palettes.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

MetadataEntry::MetadataEntry(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_opens(new QToolButton(this))
    , m_words(new QLabel(this))
    , m_removes(new QToolButton(this))
    , m_objection(new QLabel(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(4);
    m_opens->setAutoRaise(true);
    m_opens->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_opens->setArrowType(Qt::RightArrow);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_removes->setIcon(Icons::icon(u"remove"_s));
    m_removes->setAutoRaise(true);
    m_removes->setToolTip(tr("Remove this element"));
    m_objection->setWordWrap(true);
    m_objection->setTextFormat(Qt::PlainText);
    QPalette colours = m_objection->palette();
    colours.setColor(QPalette::WindowText, Palettes::errorText(colours));
    m_objection->setPalette(colours);
    m_objection->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_opens);
    line->addWidget(m_words, 1);
    line->addWidget(m_removes);
    m_layout->addLayout(line);
    m_layout->addWidget(m_objection);
    connect(m_opens, &QToolButton::clicked, this, [this] { setOpen(!m_editor || m_editor->isHidden()); });
    connect(m_removes, &QToolButton::clicked, this, &MetadataEntry::removed);
}

void MetadataEntry::makeEditor()
{
    m_editor = new QPlainTextEdit(this);
    m_editor->setTabChangesFocus(true);
    m_editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_editor->setAccessibleName(tr("XML of %1").arg(m_opens->text()));
    m_layout->insertWidget(1, m_editor);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT edited(xml());
    });
}

void MetadataEntry::setOpen(bool open)
{
    if (open && !m_editor) {
        makeEditor();
        m_isShowing = true;
        m_editor->setPlainText(m_shown);
        m_isShowing = false;
        const int lines = std::clamp(int(m_shown.count(u'\n')) + 2, 4, 14);
        m_editor->setFixedHeight(m_editor->fontMetrics().lineSpacing() * lines + 12);
    }
    if (m_editor)
        m_editor->setVisible(open);
    m_opens->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
}

QString MetadataEntry::xml() const
{
    return m_editor ? m_editor->toPlainText() : m_shown;
}

void MetadataEntry::show(const Metadata::Entry &entry)
{
    m_opens->setText(entry.owner.isEmpty() ? entry.name : entry.owner);
    m_opens->setAccessibleName(tr("%1, edit as XML").arg(m_opens->text()));
    m_removes->setAccessibleName(tr("Remove %1").arg(m_opens->text()));
    const QString place = entry.uri.isEmpty() ? tr("without a namespace") : entry.uri;
    m_words->setText(entry.owner.isEmpty() ? place : entry.name + u"  ·  " + place);
    if (entry.xml == m_shown)
        return;
    m_shown = entry.xml;
    if (!m_editor || xml().trimmed() == m_shown)
        return;
    m_isShowing = true;
    m_editor->setPlainText(m_shown);
    m_isShowing = false;
    setObjection({});
}

void MetadataEntry::showNew(const QString &sample)
{
    m_opens->setText(tr("New element"));
    m_opens->setAccessibleName(m_opens->text());
    m_removes->setAccessibleName(tr("Do without it"));
    m_words->setText(tr("one element with a namespace of its own; taken as soon as it is well-formed"));
    setOpen(true);
    m_editor->setPlaceholderText(sample);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void MetadataEntry::setObjection(const QString &objection)
{
    m_objection->setText(objection);
    m_objection->setVisible(!objection.isEmpty());
}
