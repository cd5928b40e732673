// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/completion/CompletionEntry.h"

#include <QList>

class XmlDocument;
struct HostFacts;
struct XmlCursor;

/** What the catalogue says of things in the XML. */
namespace CompletionTexts {

/** Puts in what @p entry is called, and what it does, at the cursor. */
void describe(CompletionEntry &entry, const XmlCursor &cursor);
/** The words that the catalogue knows for the value at the cursor, where the grammar takes any text. */
QList<CompletionEntry> knownWords(const XmlCursor &cursor);

/** What the host has whose names can be the value at the cursor; @p host may be null. */
QList<CompletionEntry> hostWords(const XmlCursor &cursor, const HostFacts *host, const XmlDocument &document);

} // namespace CompletionTexts
