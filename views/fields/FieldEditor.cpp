// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fields/FieldEditor.h"

#include "views/fields/ChoiceEditor.h"
#include "views/fields/LongTextEditor.h"
#include "views/fields/SizeEditor.h"
#include "views/fields/SwitchEditor.h"
#include "views/fields/TextEditor.h"

FieldEditor::FieldEditor(const Setting &setting, QWidget *host) : QWidget(host), m_setting(setting) {}

FieldEditor *FieldEditor::create(const Setting &setting, QWidget *host)
{
    switch (setting.kind) {
    case Kind::Size:
        return new SizeEditor(setting, host);
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
