// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class Console;
class QCommandLineParser;

/** What a shell is told. */
enum ExitCode { Success = 0, Found = 1, Trouble = 2 };

/** An option. Texts are marked with QT_TRANSLATE_NOOP("CommandLine", …). */
struct CommandOption
{
    const char *name;
    const char *help;
    const char *value = nullptr; ///< what its value is called; nullptr: it has none
};

/** One command of the command line. */
struct Command
{
    const char *name;
    const char *synopsis; ///< what stands behind the name
    const char *summary;  ///< one line for the list of commands
    const char *help;     ///< more about it, with exit status
    QList<CommandOption> options;
    int minimum; ///< of arguments that are no options
    int maximum;
    const char *alone = nullptr; ///< an option that needs no arguments
    int (*run)(const QCommandLineParser &arguments, Console &console);
};

Command settingsCommand();
Command getCommand();
Command setCommand();
Command checkCommand();
Command diffCommand();
