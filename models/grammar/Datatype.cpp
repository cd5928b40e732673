// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/Datatype.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct NumberType
{
    const char *name;
    const char *minimum;
    const char *maximum;
};

constexpr NumberType NumberTypes[] = {
    {"integer", "", ""},
    {"positiveInteger", "1", ""},
    {"nonNegativeInteger", "0", ""},
    {"long", "-9223372036854775808", "9223372036854775807"},
    {"int", "-2147483648", "2147483647"},
    {"short", "-32768", "32767"},
    {"byte", "-128", "127"},
    {"unsignedLong", "0", "18446744073709551615"},
    {"unsignedInt", "0", "4294967295"},
    {"unsignedShort", "0", "65535"},
    {"unsignedByte", "0", "255"},
};

/** A whole number of any length. */
struct Number
{
    bool isNegative = false;
    QStringView digits; ///< without leading zeros

    explicit Number(QStringView written)
    {
        isNegative = written.startsWith(u'-');
        digits = written.sliced(isNegative || written.startsWith(u'+') ? 1 : 0);
        while (digits.startsWith(u'0'))
            digits = digits.sliced(1);
        isNegative = isNegative && !digits.isEmpty();
    }

    bool isLess(const Number &other) const
    {
        if (isNegative != other.isNegative)
            return isNegative;
        const Number &small = isNegative ? other : *this;
        const Number &large = isNegative ? *this : other;
        if (small.digits.size() != large.digits.size())
            return small.digits.size() < large.digits.size();
        return small.digits < large.digits;
    }
};

} // namespace

Datatype::Datatype(const QString &type)
    : m_type(type)
{
    for (const NumberType &known : NumberTypes) {
        if (type != QLatin1StringView(known.name))
            continue;
        m_isNumber = true;
        m_minimum = QString::fromLatin1(known.minimum);
        m_maximum = QString::fromLatin1(known.maximum);
    }
}

void Datatype::addParameter(const QString &name, const QString &value)
{
    if (name == u"pattern") {
        m_patterns.append(value);
        m_expressions.append(QRegularExpression(u"\\A(?:"_s + value + u")\\z"_s));
    } else if (name == u"minInclusive") {
        m_minimum = value.trimmed();
    } else if (name == u"maxInclusive") {
        m_maximum = value.trimmed();
    } else if (name == u"maxLength") {
        m_maximumLength = value.toInt();
    }
}

QStringList Datatype::words() const
{
    // (ipv4)|(ipv6), (vepa|bridge)
    static const QRegularExpression alternatives(u"\\A\\(?[A-Za-z0-9_-]+\\)?(?:\\|\\(?[A-Za-z0-9_-]+\\)?)+\\z"_s);
    if (m_isNumber || m_patterns.size() != 1 || !m_exceptions.isEmpty() || !alternatives.match(m_patterns.first()).hasMatch())
        return {};
    QStringList words = QString(m_patterns.first()).remove(u'(').remove(u')').split(u'|');
    words.removeIf([this](const QString &word) { return !matches(word); });
    return words;
}

bool Datatype::matchesNumber(const QString &value) const
{
    static const QRegularExpression form(u"\\A[+-]?[0-9]+\\z"_s);
    if (!form.match(value).hasMatch())
        return false;
    const Number number(value);
    return (m_minimum.isEmpty() || !number.isLess(Number(m_minimum))) &&
           (m_maximum.isEmpty() || !Number(m_maximum).isLess(number));
}

bool Datatype::matches(const QString &value) const
{
    const QString text = m_type == u"string" ? value : collapsed(value);
    if (m_isNumber && !matchesNumber(text))
        return false;
    if (m_type == u"dateTime" && !QDateTime::fromString(text, Qt::ISODateWithMs).isValid())
        return false;
    if (m_maximumLength >= 0 && text.size() > m_maximumLength)
        return false;
    if (m_exceptions.contains(collapsed(text)))
        return false;
    return std::all_of(m_expressions.begin(), m_expressions.end(),
                       [&](const QRegularExpression &expression) { return expression.match(text).hasMatch(); });
}
