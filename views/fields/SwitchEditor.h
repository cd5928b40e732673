// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/FieldEditor.h"

class QButtonGroup;

/** Not set, on or off, side by side; a Presence has no off. */
class SwitchEditor : public FieldEditor
{
    Q_OBJECT

public:
    SwitchEditor(const Setting &setting, QWidget *host);
    void show(const std::optional<QString> &value, const QString &unit) override;
    void setUnsetHint(const QString &hint) override;
    /** Says it to who asks; for more there is room beside the buttons only (FieldBinding::remark). */
    void setHostWords(const HostWords &words) override;

private:
    void addButton(const QString &text, int id);

    QButtonGroup *m_buttons;
    QStringList m_values; ///< by button id; the first one is unset
};
