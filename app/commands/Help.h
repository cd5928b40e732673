// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/Command.h"

#include <QString>

/** What --help says. */
namespace Help {

QString ofProgram(const QList<Command> &commands);
QString ofCommand(const Command &command);

} // namespace Help
