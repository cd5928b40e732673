// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Address.h"
#include "app/commands/Command.h"
#include "app/commands/CommandLine.h"
#include "app/commands/Console.h"
#include "app/commands/Input.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

int get(const QCommandLineParser &arguments, Console &console)
{
    const QStringList written = arguments.positionalArguments();
    const auto definition = Input::load(written.first(), console);
    if (!definition)
        return Trouble;
    const XmlDocument &document = definition->document;
    QList<Address> addresses;
    for (const QString &path : written.sliced(1)) {
        const auto address = Address::parse(path, document);
        if (!address) {
            console.complain(address.error());
            return Trouble;
        }
        const QList<Address> rows = address->rows(document);
        addresses += rows.isEmpty() ? QList<Address>{*address} : rows;
    }
    const bool isJson = arguments.isSet(u"json"_s);
    bool isAllSet = true;
    QJsonObject object;
    for (const Address &address : std::as_const(addresses)) {
        const auto value = address.value(document);
        isAllSet = isAllSet && value;
        object.insert(address.path.toString(), value ? QJsonValue(*value) : QJsonValue());
        if (!value)
            console.complain(CommandLine::tr("%1: not set").arg(address.path.toString()));
        else if (!isJson)
            console.writeLine(*value);
    }
    if (isJson)
        console.write(QJsonDocument(object).toJson());
    return isAllSet ? Success : Found;
}

} // namespace

Command getCommand()
{
    return {
        .name = "get",
        .synopsis = "[--json] FILE PATH…",
        .summary = QT_TRANSLATE_NOOP("CommandLine", "Write the values of settings"),
        .help = QT_TRANSLATE_NOOP(
            "CommandLine",
            "Writes the value of each PATH on a line of its own. [] in a path stands for every row that there is. An "
            "element without text of its own reads yes by being there. FILE - reads standard input.\n\n"
            "Exit status: 0, or 1 if one of them is not set; standard error says which."),
        .options = {{"json", QT_TRANSLATE_NOOP("CommandLine", "One JSON object instead: paths and their values")}},
        .minimum = 2,
        .maximum = INT_MAX,
        .run = get,
    };
}
