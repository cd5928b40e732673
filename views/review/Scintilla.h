// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

// QScintilla's headers say `signals` and `slots`, which QT_NO_KEYWORDS takes away; here they are lent to them.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscilexerxml.h>
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots
