// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/FieldEditor.h"

class HostCompleter;
class QLabel;
class QLineEdit;

/** One line: text, numbers, UUIDs (with a button that makes one), CPU sets (with cells to click), files (with a button that picks one). */
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(const Setting &setting, QWidget *host);
    void show(const std::optional<QString> &value, const QString &unit) override;
    void setUnsetHint(const QString &hint) override;
    void setNumbers(const CpuNumbers &numbers) override;
    void setHostWords(const HostWords &words) override;

private:
    void addButton();
    void take(const QString &text);

    QLineEdit *m_line;
    HostCompleter *m_completer = nullptr;
    std::function<QList<HostChoice>()> m_choices; ///< what m_completer asks
};
