// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/FieldEditor.h"

class QComboBox;
class QLineEdit;

/**
 * A Duration or a Percent: a number in a unit that reads well, or a word such as "never". The definition keeps the plain
 * number; the setting's own unit is one of those offered, so that is at hand, too.
 */
class QuantityEditor : public FieldEditor
{
    Q_OBJECT

public:
    QuantityEditor(const Setting &setting, QWidget *host);
    void show(const std::optional<QString> &value, const QString &companion) override;
    void setUnsetHint(const QString &hint) override;

private:
    void take();
    void takeUnit();
    /** The unit or, for a number that is one, the word. */
    void choose(const QString &number);
    /** The unit in which the line is read; the setting's own while a word is chosen. */
    QString unit() const;

    QLineEdit *m_line;
    QComboBox *m_units;
    QString m_number; ///< in the definition; empty if unset
    QString m_whole;  ///< what a Percent is a part of
};
