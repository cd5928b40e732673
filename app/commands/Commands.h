// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QIODevice;

/** The command line of the models: definitions read, changed, checked and compared without a window. */
namespace Commands {

/** True if a program started with this first argument is to run() and end: `set`, `--help`. */
bool isCommand(const QString &first);
/**
 * Runs a command; @p arguments come without the program's name. Gives the exit status: 0 done, 1 found (see each
 * command's help), 2 trouble, with one line on the standard error and nothing written.
 */
int run(const QStringList &arguments);
/** The same with other devices, open already, in place of standard input, output and error. */
int run(const QStringList &arguments, QIODevice &input, QIODevice &output, QIODevice &errors);

} // namespace Commands
