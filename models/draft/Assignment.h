// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"
#include "models/document/Path.h"
#include "models/document/XmlDocument.h"

#include <optional>

/** A setting and the value it gets; without a value it is unset. */
struct Assignment
{
    Path path;
    std::optional<QString> value;
};

/** Values as the catalogue understands them: a Presence reads "yes" or is unset, an element without text is unset. */
namespace Settings {

/** The value at @p path; nothing if unset. Works for paths that are not in the catalogue, too. */
std::optional<QString> value(const XmlDocument &document, const Path &path);
/**
 * What @p assignment changes in @p document; unsetting `name[]` takes away all rows. Errors: no such row, a character that
 * XML cannot hold.
 */
Result<TextEdit> assign(const XmlDocument &document, const Assignment &assignment);
/** Why @p value is none that @p setting can have, in words; an empty string if it can. */
QString objection(const Setting &setting, const QString &value);
/** True if @p document has what the condition asks for; @p path: in which rows. */
bool holds(const XmlDocument &document, const Condition &condition, const Path &path);
/**
 * True if the setting is of use in this document: what its own and its group's conditions ask for is set. @p path is the
 * setting's concrete path, its rows are those of the conditions.
 */
bool isOffered(const XmlDocument &document, const Setting &setting, const Path &path);
/**
 * What it takes to read the setting's value beside the value itself: the unit of a Size, what a Percent is a part of.
 * Empty if that is not set, or if it takes nothing.
 */
QString companion(const XmlDocument &document, const Setting &setting, const Path &path);
/** A value as a person reads it: "8 GiB", "100 ms", "On", a word's label; @p companion as above. */
QString displayed(const Setting &setting, const std::optional<QString> &value, const QString &companion = {});

} // namespace Settings
