// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/** The context of the commands' texts for translation. */
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};
