// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"

#include <QString>
#include <QStringList>

#include <optional>

/**
 * The numbers of a Duration or a Percent in units that a person reads. The definition keeps the plain number in the
 * setting's own unit, and nothing here ever rounds one that is not typed anew.
 */
namespace Quantity {

bool isQuantity(Kind kind);
/** The units offered to a person: for a Percent "%" and its own unit, for a Duration its own and all longer ones. */
QStringList units(const Setting &setting);
/**
 * The unit in which @p number reads best: the longest in which it is whole, "%" if two decimals tell it. Its own if it is
 * no number. @p whole: what a Percent is a part of, as the definition has it; empty if unset.
 */
QString bestUnit(const Setting &setting, const QString &number, const QString &whole);
/** @p number counted in @p unit, without needless zeros; what is no number is given back as it is. */
QString inUnit(const Setting &setting, const QString &number, const QString &unit, const QString &whole);
/** "100 ms" for 100000 of µs, "150 % (150000 µs)"; what is no number is given back as it is. */
QString displayed(const Setting &setting, const QString &number, const QString &whole);
/**
 * The plain number for @p typed (it may have decimals and end in a unit of its own) in @p unit. A part of a Percent is
 * rounded to a whole number. Nothing if it is no number, or one that the setting's unit cannot hold.
 */
std::optional<QString> written(const Setting &setting, const QString &typed, const QString &unit, const QString &whole);

} // namespace Quantity
