// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Command.h"
#include "app/commands/CommandLine.h"
#include "app/commands/Console.h"
#include "app/commands/Input.h"
#include "models/draft/GrammarFindings.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** The longest id of a rule is shorter. */
constexpr int RuleWidth = 24;

/** One line of the report. */
struct Line
{
    QString file;
    TextPlace place;
    Problem problem;

    bool isError() const { return problem.severity == Problem::Severity::Error; }
    // Not translated: programs read it.
    QString severity() const { return isError() ? u"error"_s : u"warning"_s; }

    QString text() const
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

Line unreadable(const Error &error, const QString &file)
{
    return {file,
            {error.line, std::max(error.column, 1)},
            {u"well-formed"_s, Problem::Severity::Error, {}, error.message, {}}};
}

/** What the grammar does not allow; all that the matcher finds, or else what libxml2 alone refuses. */
QList<GrammarProblem> againstGrammar(const XmlDocument &document, const Validator &validator)
{
    QList<GrammarProblem> found = validator.problems(document);
    if (found.isEmpty()) {
        if (const auto refusal = validator.refusal(document))
            found.append(*refusal);
    }
    return found;
}

/** What is wrong with a text, from top to bottom; @p validator may be null. */
QList<Line> lines(const DefinitionFile &file, const QStringList &without, const Validator *validator)
{
    const auto document = XmlDocument::parse(file.text);
    if (!document)
        return {unreadable(document.error(), file.path)};
    QList<Problem> problems = Rules::problems(*document);
    QList<Line> found;
    if (validator) {
        const QList<GrammarProblem> all = againstGrammar(*document, *validator);
        for (const GrammarProblem &problem : GrammarFindings::besides(problems, all, *document))
            found.append({file.path, problem.place, GrammarFindings::asProblem(problem)});
    }
    for (const Problem &problem : std::as_const(problems)) {
        if (problem.severity == Problem::Severity::Error || !without.contains(problem.rule))
            found.append({file.path, Rules::place(problem, *document), problem});
    }
    std::stable_sort(found.begin(), found.end(), [](const Line &a, const Line &b) {
        return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
    });
    return found;
}

/** Each rule with what it tells, a line for each. */
int listRules(bool asJson, Console &console)
{
    QJsonArray array;
    const auto list = [&](const QString &id, bool isError, const QString &about) {
        const QString severity = isError ? u"error"_s : u"warning"_s;
        if (asJson)
            array.append(QJsonObject{{u"rule"_s, id}, {u"severity"_s, severity}, {u"about"_s, about}});
        else
            console.writeLine(id.leftJustified(RuleWidth) + u' ' + severity.leftJustified(8) + about);
    };
    list(GrammarFindings::rule(), true, CommandLine::tr("libvirt’s own grammar does not allow it."));
    for (const Rule &rule : Rules::all())
        list(QString::fromLatin1(rule.id), rule.severity == Problem::Severity::Error, Rules::about(rule));
    if (asJson)
        console.write(QJsonDocument(array).toJson());
    return Success;
}

/** The rules that are not to be heard. Errors: there is no such rule, or it finds what libvirt refuses. */
Result<QStringList> silenced(const QCommandLineParser &arguments)
{
    QStringList rules;
    for (const QString &value : arguments.values(u"without"_s))
        rules += value.split(u',', Qt::SkipEmptyParts);
    for (const QString &id : std::as_const(rules)) {
        const Rule *rule = Rules::find(id);
        const bool isGrammar = id == GrammarFindings::rule();
        if (!rule && !isGrammar)
            return Error{CommandLine::tr("There is no rule “%1”; \"virtdraft check --rules\" lists them.").arg(id)};
        if (isGrammar || rule->severity == Problem::Severity::Error)
            return Error{CommandLine::tr("“%1” finds what libvirt refuses; only warnings can be left out.").arg(id)};
    }
    return rules;
}

int check(const QCommandLineParser &arguments, Console &console)
{
    if (arguments.isSet(u"rules"_s))
        return listRules(arguments.isSet(u"json"_s), console);
    const Result<QStringList> without = silenced(arguments);
    if (!without) {
        console.complain(without.error());
        return Trouble;
    }
    const QString folder = arguments.value(u"schemas"_s);
    const auto validator = folder.isEmpty() ? Validator::installed() : Validator::load(folder);
    if (!validator && !folder.isEmpty()) {
        console.complain(validator.error());
        return Trouble;
    }
    if (!validator)
        console.complain(CommandLine::tr("%1; only the rules are checked.").arg(validator.error().message));
    QList<Line> found;
    bool isTrouble = false;
    for (const QString &path : arguments.positionalArguments()) {
        const auto file = Input::read(path, console);
        if (file) {
            found += lines(*file, *without, validator ? validator->get() : nullptr);
        } else if (file.error().line > 0) {
            found += unreadable(file.error(), path);
        } else {
            console.complain(file.error());
            isTrouble = true;
        }
    }
    QJsonArray array;
    for (const Line &line : std::as_const(found)) {
        if (arguments.isSet(u"json"_s))
            array.append(line.json());
        else
            console.writeMessage(line.text());
    }
    if (arguments.isSet(u"json"_s))
        console.write(QJsonDocument(array).toJson());
    if (isTrouble) {
        console.flush(); // what was found in the other files is worth having
        return Trouble;
    }
    return std::any_of(found.begin(), found.end(), [](const Line &line) { return line.isError(); }) ? Found : Success;
}

} // namespace

Command checkCommand()
{
    return {
        .name = "check",
        .synopsis = "[OPTION…] FILE… | --rules",
        .summary = QT_TRANSLATE_NOOP("CommandLine", "Report what is wrong or unwise"),
        .help = QT_TRANSLATE_NOOP("CommandLine", "Writes a line for each problem: file:line:column: error or warning: "
                                                 "message. FILE - reads standard input. Errors of the rule "
                                                 "“grammar” are what libvirt's own grammar does not allow; without "
                                                 "that grammar this is said once, and the rules are checked.\n\n"
                                                 "Exit status: 0, 1 if there are errors, 2 if a file cannot be read."),
        .options = {{"json", QT_TRANSLATE_NOOP("CommandLine", "A JSON array instead")},
                    {"without", QT_TRANSLATE_NOOP("CommandLine", "Warnings of these rules are left out"), "RULE,…"},
                    {"schemas", QT_TRANSLATE_NOOP("CommandLine", "The folder of the grammar, where it is not the one of the libvirt that is installed"), "FOLDER"},
                    {"rules", QT_TRANSLATE_NOOP("CommandLine", "List the rules instead")}},
        .minimum = 1,
        .maximum = INT_MAX,
        .alone = "rules",
        .run = check,
    };
}
