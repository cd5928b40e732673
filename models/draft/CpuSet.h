// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <optional>

/** libvirt's way to write sets of CPUs or nodes: `0-3,8,^2`. */
namespace CpuSet {

/** The highest CPU number that libvirt takes. */
constexpr int Maximum = 16383;

/** The numbers of a set; nothing if it is not written as one. `^n` takes n out of what stands before it. */
std::optional<QSet<int>> parse(const QString &written);
/** The shortest way to write the numbers, in order: `0-3,8`. */
QString format(const QSet<int> &numbers);

} // namespace CpuSet
