// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Commands.h"

#include "app/commands/Command.h"
#include "app/commands/CommandLine.h"
#include "app/commands/Console.h"
#include "app/commands/Help.h"

#include <QCommandLineParser>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const QList<Command> &all()
{
    static const QList<Command> commands{settingsCommand(), getCommand(), setCommand(), checkCommand(), diffCommand()};
    return commands;
}

const Command *find(const QString &name)
{
    for (const Command &command : all()) {
        if (name == QLatin1StringView(command.name))
            return &command;
    }
    return nullptr;
}

/** A wrong use: one line that says where the right one is told. */
int refuse(const QString &name, const QString &message, Console &console)
{
    console.complain(u"%1: %2 %3"_s.arg(name, message, CommandLine::tr("See “virtdraft %1 --help”.").arg(name)));
    return Trouble;
}

int runCommand(const Command &command, const QStringList &arguments, Console &console)
{
    const QString name = QString::fromLatin1(command.name);
    QCommandLineParser parser;
    parser.addOption({{u"h"_s, u"help"_s}, QString()});
    for (const CommandOption &option : command.options)
        parser.addOption(QCommandLineOption(QString::fromLatin1(option.name), {}, QString::fromLatin1(option.value)));
    if (!parser.parse(arguments))
        return refuse(name, parser.errorText(), console);
    if (parser.isSet(u"help"_s)) {
        console.write(Help::ofCommand(command).toUtf8());
        return Success;
    }
    const qsizetype given = parser.positionalArguments().size();
    const bool needsNone = command.alone && parser.isSet(QString::fromLatin1(command.alone));
    if (given < (needsNone ? 0 : command.minimum) || given > command.maximum)
        return refuse(name,
                      CommandLine::tr("It is used as: virtdraft %1 %2.").arg(name, QString::fromUtf8(command.synopsis)),
                      console);
    return command.run(parser, console);
}

int dispatch(const QStringList &arguments, Console &console)
{
    const QString first = arguments.value(0);
    if (const Command *command = find(first))
        return runCommand(*command, arguments, console);
    if (first == u"-v" || first == u"--version") {
        console.writeLine(u"virtdraft " VIRTDRAFT_VERSION ""_s);
        return Success;
    }
    if (first == u"-h" || first == u"--help" || first == u"help") {
        const Command *about = find(arguments.value(1));
        console.write((about ? Help::ofCommand(*about) : Help::ofProgram(all())).toUtf8());
        return Success;
    }
    console.complain(CommandLine::tr("“%1” is no command. See “virtdraft --help”.").arg(first));
    return Trouble;
}

} // namespace

bool Commands::isCommand(const QString &first)
{
    static const QStringList others{u"help"_s, u"-h"_s, u"--help"_s, u"-v"_s, u"--version"_s};
    return find(first) || others.contains(first);
}

int Commands::run(const QStringList &arguments)
{
    QFile input;
    QFile output;
    QFile errors;
    // Closed ones stay closed devices: reading and writing them fail as they should.
    [[maybe_unused]] const bool isInput = input.open(stdin, QIODevice::ReadOnly);
    [[maybe_unused]] const bool isOutput = output.open(stdout, QIODevice::WriteOnly);
    [[maybe_unused]] const bool isErrors = errors.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    return run(arguments, input, output, errors);
}

int Commands::run(const QStringList &arguments, QIODevice &input, QIODevice &output, QIODevice &errors)
{
    Console console(input, output, errors);
    const int status = dispatch(arguments, console);
    if (status == Trouble)
        return status;
    return console.flush() ? status : int(Trouble);
}
