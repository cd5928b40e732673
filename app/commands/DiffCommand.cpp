// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Command.h"
#include "app/commands/CommandLine.h"
#include "app/commands/Console.h"
#include "app/commands/Input.h"
#include "app/commands/MaskedPatch.h"
#include "models/draft/Changes.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

int diff(const QCommandLineParser &arguments, Console &console)
{
    const QStringList paths = arguments.positionalArguments();
    if (paths[0] == u"-" && paths[1] == u"-") {
        console.complain(CommandLine::tr("diff: only one of the two can be standard input."));
        return Trouble;
    }
    const auto before = Input::load(paths[0], console);
    const auto after = before ? Input::load(paths[1], console) : std::nullopt;
    if (!before || !after)
        return Trouble;
    if (arguments.isSet(u"words"_s)) {
        const QList<Change> changes = changesBetween(before->document, after->document);
        for (const Change &change : changes)
            console.writeMessage(change.inWords());
        return changes.isEmpty() ? Success : Found;
    }
    console.write(MaskedPatch::between(before->file, after->file.text, paths[0], paths[1]));
    return before->file.text == after->file.text ? Success : Found;
}

} // namespace

Command diffCommand()
{
    return {
        .name = "diff",
        .synopsis = "[--words] A B",
        .summary = QT_TRANSLATE_NOOP("CommandLine", "Compare two definitions"),
        .help = QT_TRANSLATE_NOOP(
            "CommandLine",
            "Writes what makes B of A as a patch, as diff -u does; passwords are masked. - reads standard input.\n\n"
            "Exit status: 0 if they are the same, 1 if not, 2 if one is no definition."),
        .options = {{"words",
                     QT_TRANSLATE_NOOP("CommandLine", "Say in words which settings change; blanks and comments do not "
                                                      "count")}},
        .minimum = 2,
        .maximum = 2,
        .run = diff,
    };
}
