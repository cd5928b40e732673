// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"
#include "models/document/Path.h"
#include "models/document/XmlDocument.h"

#include <optional>

/** A path that a person gave, and what it means in a definition. */
struct Address
{
    Path path;
    const Setting *setting = nullptr; ///< null: not in the catalogue, but libvirt's grammar or the definition has it
    bool isPresence = false;          ///< an element without text of its own: it reads yes by being there

    /**
     * Reads a path. Errors: it is written wrongly, or neither the catalogue nor libvirt's grammar has it (without a
     * grammar: nor @p document). What is below `metadata` or has a prefix is taken as it is.
     */
    static Result<Address> parse(const QString &written, const XmlDocument &document);
    /** An address for each row that `[]` stands for in @p document; itself if there is none in the path. */
    QList<Address> rows(const XmlDocument &document) const;

    std::optional<QString> value(const XmlDocument &document) const;
    /** Why @p value cannot be had here, in words; an empty string if it can. */
    QString objection(const QString &value) const;
    /** Sets, or without a value unsets. Errors: as Settings::assign. */
    Result<TextEdit> assign(const XmlDocument &document, const std::optional<QString> &value) const;
};
