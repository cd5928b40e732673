// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/** libvirt's scaled integers: a whole number and a unit, KiB where none is written. */
namespace Size {

/** Bytes in one @p unit as libvirt reads it (`KB` is 1000, `KiB`, `k` and `K` are 1024); 0 if it is none. Empty: KiB. */
quint64 bytesIn(const QString &unit);
bool isUnit(const QString &unit);
/** The units offered to a person, smallest first. */
QStringList usualUnits();
/** @p number in @p unit as bytes; nothing if it is no number or too large. */
std::optional<quint64> toBytes(const QString &number, const QString &unit);
/** The largest usual unit in which @p bytes is a number with at most two decimals. */
QString bestUnit(quint64 bytes);
/** @p bytes as a number of @p unit, without needless zeros: "1.5". */
QString inUnit(quint64 bytes, const QString &unit);
/** "8 GiB" for 8388608 KiB; what is no number is given back as it is. */
QString displayed(const QString &number, const QString &unit);

/** A number and its unit as the XML has them. */
struct Written
{
    QString number;
    QString unit; ///< empty: no unit is written
    bool operator==(const Written &) const = default;
};
/**
 * How to write @p typed (it may have decimals and end in a unit) of @p typedUnit when the XML has @p ownUnit: in the XML's
 * unit if that gives a whole number, otherwise in the largest unit that does. Nothing if it is no number.
 */
std::optional<Written> written(const QString &typed, const QString &typedUnit, const QString &ownUnit);

} // namespace Size
