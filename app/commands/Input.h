// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/DefinitionFile.h"
#include "models/document/XmlDocument.h"

#include <optional>

class Console;

/** A file that a command works on, read and well-formed. */
struct Input
{
    DefinitionFile file;
    XmlDocument document;

    /** The bytes and their text; `-` reads standard input. Errors: as DefinitionFile::load. */
    static Result<DefinitionFile> read(const QString &path, Console &console);
    /** Reads a domain; nothing, after a complaint, if it cannot be read, is not well-formed or is no `<domain>`. */
    static std::optional<Input> load(const QString &path, Console &console);
};
