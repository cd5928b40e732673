// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Quantity.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Quantity {

namespace {

struct TimeUnit
{
    QLatin1StringView ascii; ///< as a keyboard without µ writes it
    const char16_t *name;
    qint64 nanoseconds;
};

constexpr std::array TimeUnits{
    TimeUnit{"ns"_L1, u"ns", 1},
    TimeUnit{"us"_L1, u"µs", 1000},
    TimeUnit{"ms"_L1, u"ms", 1000000},
    TimeUnit{"s"_L1, u"s", 1000000000},
    TimeUnit{"min"_L1, u"min", 60000000000},
    TimeUnit{"h"_L1, u"h", 3600000000000},
};

/** Nanoseconds in one @p unit; 0 if it is no unit of time. */
qint64 nanosecondsIn(QStringView unit)
{
    for (const TimeUnit &known : TimeUnits) {
        if (unit == QStringView(known.name) || unit == known.ascii)
            return known.nanoseconds;
    }
    return 0;
}

QString ownUnit(const Setting &setting)
{
    return QString::fromUtf8(setting.unit);
}

std::optional<qint64> toNumber(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/** What 100 % is; 0 if the definition has something there that cannot be divided by. */
qint64 wholeOf(const Setting &setting, const QString &whole)
{
    return whole.isEmpty() ? setting.whole.unset : std::max<qint64>(toNumber(whole).value_or(0), 0);
}

QString percentOf(qint64 number, qint64 whole)
{
    return QString::number(std::round(double(number) * 10000 / double(whole)) / 100, 'g', 12);
}

/** How many of the setting's own unit @p unit has; 0: it has none, or not a whole number of them. */
qint64 ownIn(const Setting &setting, const QString &unit)
{
    if (unit == ownUnit(setting))
        return 1;
    const qint64 own = nanosecondsIn(ownUnit(setting));
    const qint64 size = nanosecondsIn(unit);
    return own > 0 && size >= own ? size / own : 0;
}

bool isWord(const Setting &setting, const QString &number)
{
    return std::any_of(setting.words.begin(), setting.words.end(),
                       [&](const Word &word) { return number == QLatin1StringView(word.value); });
}

} // namespace

bool isQuantity(Kind kind)
{
    return kind == Kind::Duration || kind == Kind::Percent;
}

QStringList units(const Setting &setting)
{
    QStringList units = setting.kind == Kind::Percent ? QStringList{u"%"_s} : QStringList();
    for (const TimeUnit &unit : TimeUnits) {
        const QString name = QString::fromUtf16(unit.name);
        if (name == ownUnit(setting) || (setting.kind == Kind::Duration && ownIn(setting, name) > 0))
            units.append(name);
    }
    return units;
}

QString bestUnit(const Setting &setting, const QString &number, const QString &whole)
{
    const auto count = toNumber(number);
    QString best = ownUnit(setting);
    if (!count || *count == 0 || isWord(setting, number))
        return best;
    if (setting.kind == Kind::Percent)
        return written(setting, inUnit(setting, number, u"%"_s, whole), u"%"_s, whole) == number ? u"%"_s : best;
    for (const QString &unit : units(setting)) {
        if (*count % ownIn(setting, unit) == 0)
            best = unit;
    }
    return best;
}

QString inUnit(const Setting &setting, const QString &number, const QString &unit, const QString &whole)
{
    const auto count = toNumber(number);
    if (!count)
        return number;
    if (unit == u"%") {
        const qint64 all = wholeOf(setting, whole);
        return all > 0 ? percentOf(*count, all) : number;
    }
    const qint64 size = ownIn(setting, unit);
    if (size == 0 || *count % size == 0)
        return QString::number(size == 0 ? *count : *count / size);
    return QString::number(double(*count) / double(size), 'g', 12);
}

QString displayed(const Setting &setting, const QString &number, const QString &whole)
{
    const auto count = toNumber(number);
    if (!count)
        return number;
    const QString plain = number + u' ' + ownUnit(setting);
    const qint64 all = setting.kind == Kind::Percent ? wholeOf(setting, whole) : 0;
    if (all > 0 && *count > 0)
        return u"%1 % (%2)"_s.arg(percentOf(*count, all), plain);
    const QString best = setting.kind == Kind::Percent ? ownUnit(setting) : bestUnit(setting, number, whole);
    return best == ownUnit(setting) ? plain : inUnit(setting, number, best, whole) + u' ' + best;
}

std::optional<QString> written(const Setting &setting, const QString &typed, const QString &unit, const QString &whole)
{
    static const QRegularExpression form(u"^\\s*(-?\\d{1,18}(?:[.,]\\d{1,9})?)\\s*(%|[A-Za-zµμ]*)\\s*$"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const QString typedUnit = match.captured(2).isEmpty() ? unit : match.captured(2).replace(u'μ', u'µ');
    const QString number = match.captured(1).replace(u',', u'.');
    if (!number.contains(u'.') && (ownIn(setting, typedUnit) == 1 || isWord(setting, number)))
        return QString::number(number.toLongLong());
    const bool isPart = typedUnit == u"%" && setting.kind == Kind::Percent;
    const double size = isPart ? double(wholeOf(setting, whole)) / 100 : double(ownIn(setting, typedUnit));
    const double exact = number.toDouble() * size;
    constexpr double most = 9e18;
    if (size <= 0 || std::abs(exact) > most)
        return std::nullopt;
    // A length of time that its unit cannot hold would be another one.
    if (!isPart && std::abs(exact - std::round(exact)) > 1e-6)
        return std::nullopt;
    return QString::number(std::llround(exact));
}

} // namespace Quantity
