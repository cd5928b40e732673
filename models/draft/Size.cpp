// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Size.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Size {

QStringList usualUnits()
{
    return {u"bytes"_s, u"KiB"_s, u"MiB"_s, u"GiB"_s, u"TiB"_s};
}

quint64 bytesIn(const QString &unit)
{
    if (unit.isEmpty())
        return 1024;
    const QString lower = unit.toLower();
    if (lower == u"b" || lower == u"byte" || lower == u"bytes")
        return 1;
    const qsizetype power = QStringView(u"kmgtpe").indexOf(lower[0]) + 1;
    const QStringView rest = QStringView(lower).sliced(1);
    if (power == 0 || !(rest.isEmpty() || rest == u"b" || rest == u"ib"))
        return 0;
    quint64 bytes = 1;
    for (qsizetype i = 0; i < power; ++i)
        bytes *= rest == u"b" ? 1000 : 1024;
    return bytes;
}

bool isUnit(const QString &unit)
{
    return !unit.isEmpty() && bytesIn(unit) > 0;
}

std::optional<quint64> toBytes(const QString &number, const QString &unit)
{
    bool isNumber = false;
    const quint64 count = number.toULongLong(&isNumber);
    quint64 bytes = 0;
    if (!isNumber || bytesIn(unit) == 0 || __builtin_mul_overflow(count, bytesIn(unit), &bytes))
        return std::nullopt;
    return bytes;
}

QString bestUnit(quint64 bytes)
{
    const QStringList units = usualUnits();
    for (auto unit = units.rbegin(); unit != units.rend(); ++unit) {
        const quint64 size = bytesIn(*unit);
        if (bytes >= size && (bytes % size == 0 || (size > 4 && bytes % (size / 4) == 0)))
            return *unit;
    }
    return bytes == 0 ? u"KiB"_s : u"bytes"_s;
}

QString inUnit(quint64 bytes, const QString &unit)
{
    const quint64 size = bytesIn(unit);
    if (bytes % size == 0)
        return QString::number(bytes / size);
    return QString::number(double(bytes) / double(size), 'g', 12);
}

QString displayed(const QString &number, const QString &unit)
{
    const auto bytes = toBytes(number, unit);
    if (!bytes)
        return number;
    const QString best = bestUnit(*bytes);
    return inUnit(*bytes, best) + u' ' + best;
}

std::optional<Written> written(const QString &typed, const QString &typedUnit, const QString &ownUnit)
{
    static const QRegularExpression form(u"^\\s*(\\d+)(?:[.,](\\d{1,9}))?\\s*([A-Za-z]*)\\s*$"_s);
    const auto match = form.match(typed);
    const QString unit = match.captured(3).isEmpty() ? typedUnit : match.captured(3);
    const quint64 size = bytesIn(unit);
    const auto whole = toBytes(match.captured(1), unit);
    if (!match.hasMatch() || size == 0 || !whole)
        return std::nullopt;
    const double fraction = match.captured(2).isEmpty() ? 0 : QString(u"0." + match.captured(2)).toDouble();
    quint64 bytes = 0;
    if (__builtin_add_overflow(*whole, quint64(std::llround(fraction * double(size))), &bytes))
        return std::nullopt;
    // A definition may have a unit that is none.
    const quint64 ownSize = bytesIn(ownUnit);
    if (ownSize > 0 && bytes % ownSize == 0)
        return Written{QString::number(bytes / ownSize), ownUnit};
    const QStringList units = usualUnits();
    for (auto smaller = units.rbegin(); smaller != units.rend(); ++smaller) {
        if (bytes % bytesIn(*smaller) == 0)
            return Written{QString::number(bytes / bytesIn(*smaller)), *smaller};
    }
    return std::nullopt;
}

} // namespace Size
