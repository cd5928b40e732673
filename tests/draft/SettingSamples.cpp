// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingSamples.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString latin1(const char *text)
{
    return QString::fromUtf8(text);
}

/** Samples that differ, as far as the setting has so many. */
QStringList firstTwo(QStringList values)
{
    values.removeDuplicates();
    return values.first(std::min<qsizetype>(values.size(), 2));
}

} // namespace

QStringList SettingSamples::of(const Setting &setting, int seed)
{
    const QString example = setting.example ? latin1(setting.example) : QString();
    switch (setting.kind) {
    case Kind::Text:
        return {example.isEmpty() ? u"plain"_s : example, u"\"a\" & 'b' <c> ]]> é 漢 😀 \t;"_s};
    case Kind::LongText:
        return {u"First line\n  second & <third>\n\nlast"_s, u"one\ttwo"_s};
    case Kind::Number:
    case Kind::Duration:
    case Kind::Percent: {
        QStringList values{QString::number(setting.minimum),
                           QString::number(std::min(setting.maximum, setting.minimum + 1)),
                           QString::number(setting.maximum)};
        if (!example.isEmpty())
            values.prepend(example);
        return firstTwo(values);
    }
    case Kind::Size:
        return {example.isEmpty() ? u"1048576"_s : example, u"3145728"_s};
    case Kind::Unit:
        return seed % 2 ? QStringList{u"MiB"_s, u"GB"_s} : QStringList{u"GiB"_s, u"bytes"_s};
    case Kind::Choice:
    case Kind::Switch: {
        QStringList values;
        const qsizetype count = setting.words.size();
        for (qsizetype i = 0; i < std::min<qsizetype>(count, 2); ++i)
            values.append(latin1(setting.words[(seed + i) % count].value));
        if (setting.openWords)
            values.append({u"a-word.of its <own>"_s, u"another&one"_s});
        return firstTwo(values);
    }
    case Kind::Presence:
        return {u"yes"_s};
    case Kind::Uuid:
        return {u"4dea22b3-1d52-d8f3-2516-782e98ab3fa0"_s, u"0a5e1bfc57f44f8a9a0e3e6e3a2b7c11"_s};
    case Kind::File:
        return {example.isEmpty() ? u"/tmp/a"_s : example, u"/srv/it's & more/\"<é>\".img"_s};
    case Kind::CpuSet:
        return {u"0-1"_s, u"0-7,^3,9"_s};
    case Kind::Fragment:
        return {example, u"<a:b xmlns:a='urn:a'><!-- kept -->\n  <a:c/>\n</a:b>"_s};
    case Kind::Rows:
        break;
    }
    return {};
}
