// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/DefinitionFile.h"

/** What a person may see of a difference. */
namespace MaskedPatch {

/**
 * The two texts as a unified diff in the encoding of @p file, with secrets masked (one that changed says so); in UTF-8
 * where that encoding has no word for it. Empty if the texts are the same.
 */
QByteArray between(const DefinitionFile &file, const QString &after, const QString &nameBefore,
                   const QString &nameAfter);

} // namespace MaskedPatch
