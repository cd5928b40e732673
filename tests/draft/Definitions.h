// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

/** The definitions that the property tests go through. */
namespace Definitions {

/** Paths of all files in the corpus and in the tests' data, sorted; empty if there is neither. */
QStringList files();
/** The text of a file, nothing if it is none that can be read. */
std::optional<QString> text(const QString &path);
/** The plain paths of all elements and attributes of a well-formed text. */
QSet<QString> places(const QString &text);
/** @p count of @p paths that together have the most of different places, shapes and oddities; always the same ones. */
QStringList telling(const QStringList &paths, int count);
/** Name and text of definitions that nobody would write, but that are well-formed. */
QList<std::pair<QString, QString>> odd();

} // namespace Definitions
