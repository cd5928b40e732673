// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Command.h"
#include "app/commands/CommandLine.h"
#include "app/commands/Console.h"
#include "app/commands/Input.h"
#include "models/draft/Rules.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** One line of the report. */
struct Finding
{
    QString file;
    TextPlace place;
    Problem problem;

    bool isError() const { return problem.severity == Problem::Severity::Error; }
    // Not translated: programs read it.
    QString severity() const { return isError() ? u"error"_s : u"warning"_s; }

    QString line() const
    {
        return file + u":%1:%2: "_s.arg(place.line).arg(place.column) + severity() + u": " +
               problem.message.simplified();
    }

    QJsonObject json() const
    {
        return {{u"file"_s, file},
                {u"line"_s, place.line},
                {u"column"_s, place.column},
                {u"severity"_s, severity()},
                {u"rule"_s, problem.rule},
                {u"path"_s, problem.path.toString()},
                {u"message"_s, problem.message}};
    }
};

Finding unreadable(const Error &error, const QString &file)
{
    return {file,
            {error.line, std::max(error.column, 1)},
            {u"well-formed"_s, Problem::Severity::Error, {}, error.message, {}}};
}

/** What is wrong with a text, from top to bottom. */
QList<Finding> findings(const DefinitionFile &file)
{
    const auto document = XmlDocument::parse(file.text);
    if (!document)
        return {unreadable(document.error(), file.path)};
    QList<Finding> found;
    for (const Problem &problem : Rules::problems(*document))
        found.append({file.path, Rules::place(problem, *document), problem});
    std::stable_sort(found.begin(), found.end(), [](const Finding &a, const Finding &b) {
        return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
    });
    return found;
}

int check(const QCommandLineParser &arguments, Console &console)
{
    QList<Finding> found;
    bool isTrouble = false;
    for (const QString &path : arguments.positionalArguments()) {
        const auto file = Input::read(path, console);
        if (file) {
            found += findings(*file);
        } else if (file.error().line > 0) {
            found += unreadable(file.error(), path);
        } else {
            console.complain(file.error());
            isTrouble = true;
        }
    }
    QJsonArray array;
    for (const Finding &finding : std::as_const(found)) {
        if (arguments.isSet(u"json"_s))
            array.append(finding.json());
        else
            console.writeMessage(finding.line());
    }
    if (arguments.isSet(u"json"_s))
        console.write(QJsonDocument(array).toJson());
    if (isTrouble) {
        console.flush(); // what was found in the other files is worth having
        return Trouble;
    }
    return std::any_of(found.begin(), found.end(), [](const Finding &finding) { return finding.isError(); }) ? Found
                                                                                                             : Success;
}

} // namespace

Command checkCommand()
{
    return {
        .name = "check",
        .synopsis = "[--json] FILE…",
        .summary = QT_TRANSLATE_NOOP("CommandLine", "Report what is wrong or unwise"),
        .help = QT_TRANSLATE_NOOP("CommandLine", "Writes a line for each problem: file:line:column: error or warning: "
                                                 "message. FILE - reads standard input.\n\n"
                                                 "Exit status: 0, 1 if there are errors, 2 if a file cannot be read."),
        .options = {{"json", QT_TRANSLATE_NOOP("CommandLine", "A JSON array instead")}},
        .minimum = 1,
        .maximum = INT_MAX,
        .run = check,
    };
}
