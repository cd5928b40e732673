// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Secrets.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Secrets {

namespace {

/** Where the texts of this file are translated. */
struct SecretTexts
{
    Q_DECLARE_TR_FUNCTIONS(SecretTexts)
};

/**
 * Works on text that is not well-formed, too: what a person is just typing may hold a password. Where the closing quote
 * or the end tag is still missing, the rest of the line counts as secret.
 */
const QRegularExpression &pattern()
{
    static const QRegularExpression expression(
        uR"re(\bpasswd\s*=\s*(?:'(?:([^'<]*)(?=')|([^'<\n]*))|"(?:([^"<]*)(?=")|([^"<\n]*))))re"
        uR"re(|<cookie\b(?:[^<>'"]|'[^'<]*'|"[^"<]*")*(?<!/)>)re"
        uR"re((?:((?:(?!</?cookie)[\s\S])*)(?=</cookie\s*>)|([^<\n]*)))re"_s);
    return expression;
}

/** One secret, and what its device or cookie is. */
struct Found
{
    qsizetype begin;
    qsizetype length;
    QString tag;    ///< the start tag without the secret
    QString device; ///< the same without anything but its name and type
};

/** The start tag that a secret at [begin, end) stands in or behind, without that secret. */
QString tagAround(QStringView text, qsizetype begin, qsizetype end)
{
    const QStringView before = text.first(begin);
    const qsizetype open = std::max<qsizetype>(before.lastIndexOf(u'<'), 0);
    const qsizetype close = text.indexOf(u'>', end);
    return before.sliced(open) + (close < 0 ? QStringView() : text.sliced(end, close - end));
}

QList<Found> find(const QString &text)
{
    static const QRegularExpression name(u"^<([^\\s>/]*)"_s);
    static const QRegularExpression type(u"\\s(type|name)\\s*=\\s*(['\"])(.*?)\\2"_s);
    QList<Found> found;
    for (auto matches = pattern().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const int group = match.lastCapturedIndex();
        if (group < 1 || match.capturedLength(group) == 0 || match.captured(group).trimmed().isEmpty())
            continue;
        const QString tag = tagAround(text, match.capturedStart(group), match.capturedEnd(group));
        const QString device = name.match(tag).captured(1) + u' ' + type.match(tag).captured(3);
        found.append({match.capturedStart(group), match.capturedLength(group), tag, device});
    }
    return found;
}

QString secretOf(const QString &text, const Found &found)
{
    return text.sliced(found.begin, found.length);
}

/** For each secret of @p wanted which one of @p source is that of the same device; -1 where none is. */
QList<qsizetype> matched(const QList<Found> &wanted, const QList<Found> &source)
{
    QList<qsizetype> matches(wanted.size(), -1);
    QList<bool> isTaken(source.size(), false);
    const auto matchBy = [&](const auto &isSame) {
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            for (qsizetype j = 0; j < source.size() && matches[i] < 0; ++j) {
                if (!isTaken[j] && isSame(wanted[i], source[j])) {
                    matches[i] = j;
                    isTaken[j] = true;
                }
            }
        }
    };
    matchBy([](const Found &a, const Found &b) { return a.tag == b.tag; });
    matchBy([](const Found &a, const Found &b) { return a.device == b.device; });
    // A device that became another one, as long as nothing else can be meant.
    if (wanted.size() == 1 && source.size() == 1)
        matchBy([](const Found &, const Found &) { return true; });
    return matches;
}

template <typename Replacement>
QString replaced(const QString &text, const QList<Found> &secrets, const Replacement &replacement)
{
    QString out;
    qsizetype at = 0;
    for (qsizetype i = 0; i < secrets.size(); ++i) {
        out += QStringView(text).sliced(at, secrets[i].begin - at);
        out += replacement(i, secretOf(text, secrets[i]));
        at = secrets[i].begin + secrets[i].length;
    }
    return out + QStringView(text).sliced(at);
}

} // namespace

QString mask()
{
    return u"••••••••"_s;
}

bool isSecret(const Path &path)
{
    return isSecret(path.plain());
}

bool isSecret(QStringView plain)
{
    return plain.endsWith(u"@passwd") || plain.endsWith(u"cookies/cookie");
}

QString masked(const QString &text, const QString &other)
{
    const QList<Found> secrets = find(text);
    const QList<Found> others = find(other);
    const QList<qsizetype> matches = matched(secrets, others);
    return replaced(text, secrets, [&](qsizetype number, const QString &secret) {
        const qsizetype match = matches[number];
        const bool differs = !other.isNull() && (match < 0 || secretOf(other, others[match]) != secret);
        return QString(mask() + (differs ? SecretTexts::tr(" (changed)") : QString())
                       + QString(secret.count(u'\n'), u'\n'));
    });
}

QString starred(const QString &text)
{
    return masked(text).replace(mask(), u"********"_s);
}

QString removed(const QString &text)
{
    return restored(masked(text), {});
}

QString restored(const QString &text, const QString &source)
{
    const QList<Found> secrets = find(text);
    const QList<Found> known = find(source);
    const QList<qsizetype> matches = matched(secrets, known);
    QString out = replaced(text, secrets, [&](qsizetype number, const QString &secret) {
        const qsizetype match = matches[number];
        return match >= 0 && secret.startsWith(mask()) ? secretOf(source, known[match]) : secret;
    });
    static const QRegularExpression left(
        u"\\s*\\bpasswd\\s*=\\s*(['\"])%1[^'\"]*\\1|\\s*<cookie\\b[^>]*>%1[^<]*</cookie\\s*>"_s.arg(mask()));
    return out.remove(left);
}

} // namespace Secrets
