// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/FieldEditor.h"

#include "views/fields/ChoiceEditor.h"
#include "views/fields/LongTextEditor.h"
#include "views/fields/QuantityEditor.h"
#include "views/fields/SizeEditor.h"
#include "views/fields/SwitchEditor.h"
#include "views/fields/TextEditor.h"

#include <QKeyEvent>

namespace {

FieldEditor *made(const Setting &setting, QWidget *host)
{
    switch (setting.kind) {
    case Kind::Size:
        return new SizeEditor(setting, host);
    case Kind::Duration:
    case Kind::Percent:
        return new QuantityEditor(setting, host);
    case Kind::Choice:
        return new ChoiceEditor(setting, host);
    case Kind::Switch:
        // Beside another setting there is no room for three buttons.
        if (setting.beside)
            return new ChoiceEditor(setting, host);
        return new SwitchEditor(setting, host);
    case Kind::Presence:
        return new SwitchEditor(setting, host);
    case Kind::LongText:
    case Kind::Fragment:
        return new LongTextEditor(setting, host);
    default:
        return new TextEditor(setting, host);
    }
}

} // namespace

FieldEditor::FieldEditor(const Setting &setting, QWidget *host) : QWidget(host), m_setting(setting) {}

FieldEditor *FieldEditor::create(const Setting &setting, QWidget *host)
{
    FieldEditor *editor = made(setting, host);
    for (QWidget *part : editor->findChildren<QWidget *>())
        part->installEventFilter(editor);
    return editor;
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Undo is one thing over all fields: a line keeps these keys only while the draft has nothing to undo.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
