// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class Session;
class QWidget;

/** Stands before Apply where a saved state would keep the changes from being used. */
class SavedStateQuestion
{
    Q_DECLARE_TR_FUNCTIONS(SavedStateQuestion)

public:
    /** Applies the draft; asks first what becomes of a saved state, if there is one. */
    static void apply(Session *session, QWidget *window);
};
