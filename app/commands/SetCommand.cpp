// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Address.h"
#include "app/commands/Command.h"
#include "app/commands/CommandLine.h"
#include "app/commands/Console.h"
#include "app/commands/Input.h"
#include "app/commands/MaskedPatch.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

/** `PATH=VALUE` or `PATH!` taken apart. */
struct Written
{
    QString path;
    std::optional<QString> value;
};

/** The first `=` that does not belong to a key in brackets; -1 if there is none. */
qsizetype equalsSign(QStringView argument)
{
    bool isInBrackets = false;
    QChar quote;
    for (qsizetype i = 0; i < argument.size(); ++i) {
        const QChar c = argument[i];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (isInBrackets && (c == u'\'' || c == u'"'))
            quote = c;
        else if (c == u'[')
            isInBrackets = true;
        else if (c == u']')
            isInBrackets = false;
        else if (c == u'=' && !isInBrackets)
            return i;
    }
    return -1;
}

Result<Written> takenApart(const QString &argument)
{
    if (const qsizetype sign = equalsSign(argument); sign >= 0)
        return Written{argument.first(sign), argument.sliced(sign + 1)};
    if (argument.endsWith(u'!'))
        return Written{argument.chopped(1), std::nullopt};
    return Error{CommandLine::tr("“%1” is neither PATH=VALUE nor PATH!").arg(argument)};
}

/** The document with one argument carried out. Errors: no assignment, an unknown path, a bad value, no such row. */
Result<XmlDocument> changed(const XmlDocument &document, const QString &argument)
{
    const auto written = takenApart(argument);
    if (!written)
        return written.error();
    const auto address = Address::parse(written->path, document);
    if (!address)
        return address.error();
    const auto about = [&](const QString &message) { return Error{written->path + u": " + message}; };
    const auto &steps = address->path.steps();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const bool isWholeTable = i + 1 == steps.size() && !address->path.isAttribute() && !written->value;
        if (steps[i].isRows && !isWholeTable)
            return about(CommandLine::tr("[] stands for every row; name one, such as %1[1].").arg(steps[i].name));
    }
    if (written->value) {
        if (const QString objection = address->objection(*written->value); !objection.isEmpty())
            return about(objection);
    }
    const auto edit = address->assign(document, written->value);
    if (!edit)
        return about(edit.error().message);
    if (edit->isNoop(document.text()))
        return document;
    return XmlDocument::parse(edit->applied(document.text()));
}

/** A file's name as git names the sides of a patch. */
QString sideName(QChar side, const QString &path)
{
    return side + (path.startsWith(u'/') ? path : u'/' + path);
}

/** Writes the outcome where the options say. */
std::optional<Error> deliver(const QCommandLineParser &arguments, const DefinitionFile &file, const QString &text,
                             Console &console)
{
    if (arguments.isSet(u"diff"_s)) {
        console.write(MaskedPatch::between(file, text, sideName(u'a', file.path), sideName(u'b', file.path)));
        return std::nullopt;
    }
    if (arguments.isSet(u"in-place"_s)) {
        const auto saved = text == file.text ? Result<Done>(Done{}) : file.save(text);
        return saved ? std::nullopt : std::optional(saved.error());
    }
    const auto bytes = file.encode(text);
    if (!bytes)
        return bytes.error();
    console.write(*bytes);
    return std::nullopt;
}

int set(const QCommandLineParser &arguments, Console &console)
{
    const QStringList written = arguments.positionalArguments();
    const bool isInPlace = arguments.isSet(u"in-place"_s);
    if (isInPlace && (arguments.isSet(u"diff"_s) || written.first() == u"-")) {
        console.complain(arguments.isSet(u"diff"_s)
                             ? CommandLine::tr("set: --in-place and --diff exclude each other.")
                             : CommandLine::tr("set: standard input cannot be written in place."));
        return Trouble;
    }
    const auto definition = Input::load(written.first(), console);
    if (!definition)
        return Trouble;
    XmlDocument document = definition->document;
    for (const QString &argument : written.sliced(1)) {
        auto next = changed(document, argument);
        if (!next) {
            console.complain(next.error().message);
            return Trouble;
        }
        document = std::move(next).value();
    }
    if (const auto error = deliver(arguments, definition->file, document.text(), console)) {
        console.complain(*error);
        return Trouble;
    }
    return Success;
}

} // namespace

Command setCommand()
{
    return {
        .name = "set",
        .synopsis = "[--in-place | --diff] FILE PATH=VALUE… [PATH!]…",
        .summary = QT_TRANSLATE_NOOP("CommandLine", "Change settings"),
        .help = QT_TRANSLATE_NOOP(
            "CommandLine",
            "Writes the definition with these settings changed to standard output. PATH! unsets. Everything else stays "
            "as "
            "it is, byte for byte; where nothing changes, the output is the file. An element without text of its own "
            "is "
            "set with yes and taken away with no; PATH[]! takes away all rows. FILE - reads standard input.\n\n"
            "Exit status: 0, or 2 for an unknown path, a bad value or a file that is no definition; then nothing is "
            "written."),
        .options = {{"in-place", QT_TRANSLATE_NOOP("CommandLine", "Change the file itself, in one step")},
                    {"diff",
                     QT_TRANSLATE_NOOP("CommandLine", "Write the difference as a patch; passwords are masked")}},
        .minimum = 2,
        .maximum = INT_MAX,
        .run = set,
    };
}
