// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/Layout.h"
#include "models/document/Path.h"
#include "models/document/XmlDocument.h"

/** Reading and changing a document by path. Each change is one TextEdit for the document it was asked of. */
namespace PathEdit {

/** The element at @p path (its attribute does not matter); NoElement if it is not there. */
ElementId find(const XmlDocument &document, const Path &path);
/** All elements that the path's last step can mean, for tables: `clock/timer[]`. */
QList<ElementId> rows(const XmlDocument &document, const Path &path);
/** The path of @p element with a position wherever siblings share its name; for many of them take a PathIndex. */
Path pathOf(const XmlDocument &document, ElementId element);

/** An attribute's value, an element's own text (trimmed), nothing if unset. */
std::optional<QString> value(const XmlDocument &document, const Path &path);

/**
 * Sets a value; parents that are missing are made where libvirt writes them. An element's text is written without blanks
 * around it, as value() reads it. Errors: no such row to go to; what XML cannot hold.
 */
Result<TextEdit> set(const XmlDocument &document, const Path &path, const QString &value, const Layout &layout);
/** Makes the element at @p path be there, empty. */
Result<TextEdit> create(const XmlDocument &document, const Path &path, const Layout &layout);
/**
 * Takes away the attribute, or the element with all it holds. With them go the parents that became empty, apart from
 * those that mean something empty and from rows, and the root's declaration of a namespace that nothing uses any more.
 * A no-op if it is not there.
 */
TextEdit unset(const XmlDocument &document, const Path &path, const Layout &layout);
/** Takes away an element's text but keeps the element if it has attributes, children or comments. */
TextEdit unsetText(const XmlDocument &document, const Path &path, const Layout &layout);
/** Inserts @p fragment (one element as XML) as a child of the element at @p parent. Errors: not one element. */
Result<TextEdit> insertFragment(const XmlDocument &document, const Path &parent, const QString &fragment,
                                const Layout &layout);
/**
 * Puts @p content, any well-formed XML, in place of all that stands inside the element at @p path; an empty one takes
 * the element away. Errors: not well-formed.
 */
Result<TextEdit> setFragment(const XmlDocument &document, const Path &path, const QString &content, const Layout &layout);
/** Moves row @p from (from 1) of the rows of @p path to where row @p to is. */
TextEdit moveRow(const XmlDocument &document, const Path &path, int from, int to);

} // namespace PathEdit
