// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fields/FieldEditor.h"

class QComboBox;
class QLineEdit;

/** A number with a unit that a person picks; the unit in the XML stays unless it cannot hold the number. */
class SizeEditor : public FieldEditor
{
    Q_OBJECT

public:
    SizeEditor(const Setting &setting, QWidget *host);
    void show(const std::optional<QString> &value, const QString &unit) override;
    void setUnsetHint(const QString &hint) override;

private:
    void take();

    QLineEdit *m_line;
    QComboBox *m_units;
    QString m_ownUnit;  ///< the one in the XML
    QString m_lastUnit; ///< the one there while there was a number; what is typed next gets it back
    QString m_number;  ///< the number in the XML
};
