// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Command.h"
#include "app/commands/CommandLine.h"
#include "app/commands/Console.h"
#include "models/catalog/Catalog.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/** The kind as a word for programs. */
QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return u"text"_s;
    case Kind::LongText:
        return u"long-text"_s;
    case Kind::Number:
        return u"number"_s;
    case Kind::Duration:
        return u"duration"_s;
    case Kind::Percent:
        return u"percent"_s;
    case Kind::Size:
        return u"size"_s;
    case Kind::Unit:
        return u"unit"_s;
    case Kind::Choice:
        return u"choice"_s;
    case Kind::Switch:
        return u"switch"_s;
    case Kind::Presence:
        return u"presence"_s;
    case Kind::Uuid:
        return u"uuid"_s;
    case Kind::File:
        return u"file"_s;
    case Kind::CpuSet:
        return u"cpu-set"_s;
    case Kind::Rows:
        return u"rows"_s;
    case Kind::Fragment:
        return u"fragment"_s;
    }
    return {};
}

QString translated(const char *text)
{
    return text && *text ? Catalog::tr(text) : QString();
}

QStringList wordsOf(const Setting &setting)
{
    if (setting.kind == Kind::Presence)
        return {u"yes"_s, u"no"_s};
    QStringList words;
    for (const Word &word : setting.words)
        words.append(QString::fromLatin1(word.value));
    return words;
}

bool hasMaximum(const Setting &setting)
{
    return setting.maximum != std::numeric_limits<qint64>::max();
}

/** What may stand there, in brackets: words, `…` for others, or a range with its unit. */
QString allowed(const Setting &setting)
{
    QStringList words = wordsOf(setting);
    if (setting.openWords && !words.isEmpty())
        words.append(u"…"_s);
    QString text = words.join(u'|');
    if (isWholeNumber(setting.kind)) {
        text = QString::number(setting.minimum) + u'–' +
               (hasMaximum(setting) ? QString::number(setting.maximum) : QString());
        if (setting.unit)
            text += u' ' + QString::fromUtf8(setting.unit);
    }
    return text.isEmpty() ? text : u" ["_s + text + u']';
}

QJsonObject json(const Setting &setting)
{
    const Catalog &catalog = Catalog::instance();
    QJsonObject object{{u"path"_s, QString::fromUtf8(setting.path)},
                       {u"kind"_s, kindName(setting.kind)},
                       {u"page"_s, translated(catalog.pageOf(setting).title)},
                       {u"group"_s, translated(catalog.groupOf(setting).title)},
                       {u"label"_s, translated(setting.label)},
                       {u"help"_s, translated(setting.help)},
                       {u"words"_s, QJsonArray::fromStringList(wordsOf(setting))}};
    if (setting.openWords)
        object.insert(u"openWords"_s, true);
    if (setting.unit)
        object.insert(u"unit"_s, QString::fromUtf8(setting.unit));
    if (isWholeNumber(setting.kind) || setting.kind == Kind::Size) {
        object.insert(u"minimum"_s, setting.minimum);
        if (hasMaximum(setting))
            object.insert(u"maximum"_s, setting.maximum);
    }
    if (setting.since)
        object.insert(u"since"_s, QString::fromUtf8(setting.since));
    if (setting.unset)
        object.insert(u"unset"_s, translated(setting.unset));
    return object;
}

void writeTable(Console &console)
{
    constexpr int columns = 5;
    const Catalog &catalog = Catalog::instance();
    QList<std::array<QString, columns>> rows{{CommandLine::tr("PATH"), CommandLine::tr("KIND"), CommandLine::tr("PAGE"),
                                              CommandLine::tr("LABEL"), CommandLine::tr("HELP [ALLOWED]")}};
    for (const Setting *setting : catalog.settings())
        rows.append({QString::fromUtf8(setting->path), kindName(setting->kind),
                     translated(catalog.pageOf(*setting).title), translated(setting->label),
                     translated(setting->help) + allowed(*setting)});
    std::array<qsizetype, columns> widths{};
    for (const auto &row : std::as_const(rows)) {
        for (int column = 0; column < columns; ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    for (const auto &row : std::as_const(rows)) {
        QString line;
        for (int column = 0; column + 1 < columns; ++column)
            line += row[column].leftJustified(widths[column] + 2);
        console.writeLine(QString(line + row.back()).trimmed());
    }
}

int settings(const QCommandLineParser &arguments, Console &console)
{
    if (!arguments.isSet(u"json"_s)) {
        writeTable(console);
        return Success;
    }
    QJsonArray array;
    for (const Setting *setting : Catalog::instance().settings())
        array.append(json(*setting));
    console.write(QJsonDocument(array).toJson());
    return Success;
}

} // namespace

Command settingsCommand()
{
    return {
        .name = "settings",
        .synopsis = "[--json]",
        .summary = QT_TRANSLATE_NOOP("CommandLine", "List everything that can be set"),
        .help = QT_TRANSLATE_NOOP(
            "CommandLine", "Writes a line for each setting: path, kind, page, label, what it does and what may stand "
                           "there. The rows of a "
                           "table are written as clock/timer[]/@present; get and set want one row: clock/timer[1] or "
                           "clock/timer[@name='hpet']. Other paths of libvirt's grammar work, too."),
        .options = {{"json", QT_TRANSLATE_NOOP("CommandLine", "A JSON array instead, with all that is known of each")}},
        .minimum = 0,
        .maximum = 0,
        .run = settings,
    };
}
