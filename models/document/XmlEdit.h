// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"

/** The smallest edits of single elements; each is for the document it was asked of. */
namespace XmlEdit {

/** True if XML can hold every character of @p value: no controls but tab and line ends, no lone surrogates. */
bool canHold(QStringView value);
QString escapedText(QStringView value);
QString escapedAttribute(QStringView value, QChar quote);

TextEdit setAttribute(const XmlDocument &document, ElementId element, const QString &name, const QString &value);
/** True if there is nothing in the element but text: no child, no comment, no processing instruction. */
bool hasTextOnly(const XmlDocument &document, ElementId element);

/** Takes the blanks in front of it away, too. */
TextEdit removeAttribute(const XmlDocument &document, const XmlAttribute &attribute);
/** Replaces the element's own text; comments, children and the blanks around the text stay. */
TextEdit setText(const XmlDocument &document, ElementId element, const QString &value);

/** Puts @p xml in place of all that stands between the tags; the blanks around what was there stay. */
TextEdit setContent(const XmlDocument &document, ElementId element, const QString &xml);

/**
 * Inserts @p xml (lines separated by \n, not indented) as a child of @p parent: behind @p sibling, or as the first child
 * if that is NoElement. It gets lines and an indentation of its own if its new siblings have them.
 */
TextEdit insertChild(const XmlDocument &document, ElementId parent, ElementId sibling, const QString &xml);
/** Takes the element away with its line; a comment in that line stays. A parent left with nothing closes itself. */
TextEdit removeElement(const XmlDocument &document, ElementId element);

/** The element as written, with \n for line ends and without the indentation that it has there: for insertChild(). */
QString fragment(const XmlDocument &document, ElementId element);

/** The blanks that one more level of children has in this document, two spaces if nothing tells. */
QString indentationStep(const XmlDocument &document);

} // namespace XmlEdit
