// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/QemuCommand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/** The words of a shell's command, without their quotes. */
QStringList words(const QString &command)
{
    QStringList words;
    QString word;
    bool isWord = false;
    QChar quote;
    for (qsizetype i = 0; i < command.size(); ++i) {
        const QChar letter = command[i];
        if (!quote.isNull() && letter == quote) {
            quote = {};
        } else if (quote == u'\'') {
            word += letter;
        } else if (letter == u'\\' && i + 1 < command.size()) {
            ++i;
            if (command[i] != u'\n') // a line that goes on
                word += command[i];
            isWord = isWord || command[i] != u'\n';
        } else if (quote.isNull() && (letter == u'\'' || letter == u'"')) {
            quote = letter;
            isWord = true;
        } else if (quote.isNull() && letter.isSpace()) {
            if (isWord)
                words.append(std::exchange(word, {}));
            isWord = false;
        } else {
            word += letter;
            isWord = true;
        }
    }
    if (isWord)
        words.append(word);
    return words;
}

/** "file.driver=raw" for each member, as QEMU itself writes what is inside of another. */
void appendMembers(const QString &name, const QJsonValue &value, QStringList &lines)
{
    const QString before = name.isEmpty() ? name : QString(name + u'.');
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            appendMembers(before + member.key(), member.value(), lines);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            appendMembers(before + QString::number(i), array[i], lines);
    } else {
        lines.append(u"    "_s + name + u'=' + value.toVariant().toString());
    }
}

/** A JSON object as "-device virtio-blk-pci" and its members below; nothing if @p value is none. */
QStringList objectLines(const QString &option, const QString &value)
{
    if (!value.startsWith(u'{'))
        return {};
    QJsonObject object = QJsonDocument::fromJson(value.toUtf8()).object();
    if (object.isEmpty())
        return {};
    QString kind;
    for (const QString &name : {u"driver"_s, u"qom-type"_s}) {
        if (kind.isEmpty() && object.contains(name))
            kind = object.take(name).toString();
    }
    QStringList lines{kind.isEmpty() ? option : QString(option + u' ' + kind)};
    appendMembers({}, object, lines);
    return lines;
}

} // namespace

QString QemuCommand::laidOut(const QString &command)
{
    QStringList lines;
    bool isProgramKnown = false;
    for (const QString &word : words(command)) {
        if (!isProgramKnown) {
            isProgramKnown = !word.contains(u'=') || word.startsWith(u'/');
            lines.append(word); // what is set in the environment comes first
            continue;
        }
        const bool isValue = !word.startsWith(u'-') && lines.last().startsWith(u'-') && !lines.last().contains(u' ');
        if (!isValue) {
            lines.append(word);
            continue;
        }
        const QString option = lines.takeLast();
        const QStringList object = objectLines(option, word);
        if (object.isEmpty())
            lines.append(option + u' ' + word);
        else
            lines += object;
    }
    return lines.isEmpty() ? QString() : QString(lines.join(u'\n') + u'\n');
}
