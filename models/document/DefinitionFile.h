// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Result.h"

#include <QByteArray>
#include <QString>

/** A definition in a file: its text, and how to write the very same bytes again. */
struct DefinitionFile
{
    QString path;
    QString text;
    QByteArray encoding = "UTF-8"; ///< as the XML declaration or a byte order mark names it
    bool hasByteOrderMark = false;

    /** Larger files are no definitions. */
    static constexpr qint64 MaximumBytes = 64 * 1024 * 1024;

    /**
     * Reads a file. Errors: cannot be read, too large, bytes that its encoding does not have, an unknown encoding, NUL.
     * Whether the text is well-formed is for XmlDocument to say.
     */
    static Result<DefinitionFile> load(const QString &path);
    /** The same from bytes; @p name is for messages. */
    static Result<DefinitionFile> decode(const QByteArray &bytes, const QString &name);

    /** @p text in the file's encoding. Errors: a character that the encoding does not have. */
    Result<QByteArray> encode(const QString &text) const;
    /**
     * Writes @p text beside the file and renames it into place, so that a full disk or a crash leaves the old file as it
     * was; its permissions stay. Errors: as the system says.
     */
    Result<Done> save(const QString &text) const;
};
