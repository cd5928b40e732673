// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/FieldEditor.h"

class QPlainTextEdit;

/** Several lines of text, or any XML. */
class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const Setting &setting, QWidget *host);
    void show(const std::optional<QString> &value, const QString &unit) override;
    void setUnsetHint(const QString &hint) override;

private:
    void take();

    QPlainTextEdit *m_text;
    bool m_isShowing = false;
};
