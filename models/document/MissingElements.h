// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/Layout.h"
#include "models/document/Path.h"
#include "models/document/XmlDocument.h"

/** The elements of a path that a document does not have yet, written where libvirt writes them. */
namespace MissingElements {

/** The sibling behind which libvirt would write a child of that name; NoElement: it comes first. */
ElementId siblingBefore(const XmlDocument &document, ElementId parent, const QString &parentPlain, const QString &name,
                        const Layout &layout);

/**
 * Inserts what is missing of @p path below @p at, which its first @p existing steps lead to; in the last one stand
 * @p attribute (empty, or as attributeText() has it) and the XML @p content. Errors: no such row to go to.
 */
Result<TextEdit> inserted(const XmlDocument &document, const Path &path, ElementId at, qsizetype existing,
                          const QString &attribute, const QString &content, const Layout &layout);

/** An attribute with a blank before it. */
QString attributeText(const QString &name, const QString &value);

} // namespace MissingElements
