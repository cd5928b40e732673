// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/FieldEditor.h"

class QComboBox;

/** One of the allowed words, or with open words any other; the first entry unsets it. */
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Setting &setting, QWidget *host);
    void show(const std::optional<QString> &value, const QString &unit) override;
    void setUnsetHint(const QString &hint) override;
    void setHostWords(const HostWords &words) override;

private:
    /** Puts the host's choices behind the words of the catalogue. */
    void setChoices(const QList<HostChoice> &choices);

    QComboBox *m_box;
    QList<HostChoice> m_choices;
    QSet<QString> m_missing;
};
