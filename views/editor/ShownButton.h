// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/ShownSettings.h"

#include <QToolButton>

class QActionGroup;

/** Says which settings the pages show, and lets a person choose others. */
class ShownButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ShownButton(QWidget *parent);

    void setShown(ShownSettings shown);
    /** "Only what is set" */
    static QString label(ShownSettings shown);

Q_SIGNALS:
    void shownChosen(ShownSettings shown);

private:
    QActionGroup *m_choices;
};
