// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"

/** What programs keep in a definition's `metadata`: an element for each namespace, each changed without the others. */
namespace Metadata {

struct Entry
{
    QString name;  ///< as written, with its prefix
    QString uri;   ///< of its namespace; empty if it has none
    QString owner; ///< whose it is, in words; empty for a namespace that is not known
    QString xml;   ///< the element, without the indentation that it has in the definition
};

QList<Entry> entries(const XmlDocument &document);
/**
 * Puts @p xml, one element, in place of the entry at @p index; steps of typing follow each other into one to undo.
 * Errors: not well-formed, not one element, a prefix that nothing declares.
 */
Result<Done> replace(DomainDraft &draft, int index, const QString &xml);
/** Errors: as replace(), and a namespace that is missing or has an element there already: libvirt takes one of each. */
Result<Done> add(DomainDraft &draft, const QString &xml);
Result<Done> remove(DomainDraft &draft, int index);

} // namespace Metadata
