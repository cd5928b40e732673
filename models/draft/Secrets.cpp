// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Secrets.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Secrets {

namespace {

/** Where the texts of this file are translated. */
struct SecretTexts
{
    Q_DECLARE_TR_FUNCTIONS(SecretTexts)
};

/** Works on text that is not well-formed, too: what a person is just typing may hold a password. */
const QRegularExpression &pattern()
{
    static const QRegularExpression expression(
        uR"re((\bpasswd\s*=\s*)(?:'([^']*)'|"([^"]*)")|(<cookie\b[^>]*[^/]>)([^<]*)(?=</cookie))re"_s);
    return expression;
}

struct Found
{
    qsizetype begin;
    qsizetype length;
};

QList<Found> find(const QString &text)
{
    QList<Found> found;
    for (auto matches = pattern().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        for (const int group : {2, 3, 5}) {
            if (match.hasCaptured(group) && match.capturedLength(group) > 0)
                found.append({match.capturedStart(group), match.capturedLength(group)});
        }
    }
    return found;
}

template <typename Replacement>
QString replaced(const QString &text, const Replacement &replacement)
{
    QString out;
    qsizetype at = 0;
    int number = 0;
    for (const Found &secret : find(text)) {
        out += QStringView(text).sliced(at, secret.begin - at);
        out += replacement(number++, text.sliced(secret.begin, secret.length));
        at = secret.begin + secret.length;
    }
    return out + QStringView(text).sliced(at);
}

QStringList values(const QString &text)
{
    QStringList values;
    for (const Found &secret : find(text))
        values.append(text.sliced(secret.begin, secret.length));
    return values;
}

} // namespace

QString mask()
{
    return u"••••••••"_s;
}

bool isSecret(const Path &path)
{
    return path.attribute() == u"passwd" || path.plain().endsWith(u"cookies/cookie");
}

QString masked(const QString &text, const QString &other)
{
    const QStringList others = values(other);
    // -> QString: a QStringBuilder would point to texts that are gone when it is used.
    return replaced(text, [&](int number, const QString &secret) -> QString {
        const bool differs = !other.isNull() && others.value(number) != secret;
        return mask() + (differs ? SecretTexts::tr(" (changed)") : QString())
            + QString(secret.count(u'\n'), u'\n');
    });
}

QString restored(const QString &text, const QString &source)
{
    const QStringList known = values(source);
    QString out = replaced(text, [&](int number, const QString &secret) {
        return secret.startsWith(mask()) ? known.value(number, mask()) : secret;
    });
    static const QRegularExpression left(u"\\s*passwd\\s*=\\s*(['\"])"_s + mask() + u"[^'\"]*\\1"_s);
    return out.remove(left);
}

} // namespace Secrets
