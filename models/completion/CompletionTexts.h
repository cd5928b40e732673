// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/completion/CompletionEntry.h"

#include <QList>

struct XmlCursor;

/** What the catalogue says of things in the XML. */
namespace CompletionTexts {

/** Puts in what @p entry is called, and what it does, at the cursor. */
void describe(CompletionEntry &entry, const XmlCursor &cursor);
/** The words that the catalogue knows for the value at the cursor, where the grammar takes any text. */
QList<CompletionEntry> knownWords(const XmlCursor &cursor);

} // namespace CompletionTexts
