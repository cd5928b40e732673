// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Result.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

/** Replaces text[position, position + removed) by inserted. The only way in which a definition ever changes. */
struct TextEdit
{
    qsizetype position = 0;
    qsizetype removed = 0;
    QString inserted;

    bool isNoop(QStringView text) const { return text.sliced(position, removed) == inserted; }
    QString applied(const QString &text) const;
    /** The smallest edit that makes @p after of @p before. */
    static TextEdit between(QStringView before, QStringView after);
};

/** A place in the text as people count it: from 1, columns in UTF-16 units. */
struct TextPlace
{
    int line = 1;
    int column = 1;

    bool operator==(const TextPlace &) const = default;
};

/** An element of an XmlDocument; only of use with the document it came from. */
using ElementId = int;
constexpr ElementId NoElement = -1;

/** Where an attribute stands in the text. */
struct XmlAttribute
{
    QStringView name;
    qsizetype begin = 0;      ///< the name's first character
    qsizetype valueBegin = 0; ///< behind the opening quote
    qsizetype valueEnd = 0;   ///< at the closing quote
    QChar quote;
};

/**
 * A well-formed XML text and the places of its elements in it. The text is the truth: nothing here ever writes XML
 * back from a tree. Unknown elements, comments, foreign namespaces and blanks are just text that no edit touches.
 * Elements are numbered in document order, the root is 0. Immutable; copies share the text.
 */
class XmlDocument
{
public:
    /** Elements nested deeper than this are refused, as libxml2 does by default. */
    static constexpr int MaximumDepth = 256;

    XmlDocument() = default;
    /** Errors: not well-formed (with line and column), DOCTYPE or entities declared, nested too deeply. */
    static Result<XmlDocument> parse(const QString &text);

    const QString &text() const { return m_text; }
    bool isNull() const { return m_elements.empty(); }
    ElementId root() const { return m_elements.empty() ? NoElement : 0; }
    int elementCount() const { return int(m_elements.size()); }

    /** The name as written, with prefix. */
    QStringView name(ElementId element) const;
    ElementId parent(ElementId element) const { return m_elements[element].parent; }
    ElementId firstChild(ElementId element) const { return m_elements[element].firstChild; }
    ElementId nextSibling(ElementId element) const { return m_elements[element].nextSibling; }
    QList<ElementId> children(ElementId element) const;
    QList<ElementId> children(ElementId element, QStringView name) const;

    QList<XmlAttribute> attributes(ElementId element) const;
    std::optional<XmlAttribute> attributePlace(ElementId element, QStringView name) const;
    /** The attribute's value with entities resolved; nothing if it is not there. */
    std::optional<QString> attribute(ElementId element, QStringView name) const;
    QString attributeValue(const XmlAttribute &attribute) const;
    /** The element's own text, entities and CDATA resolved, without that of its children, as written (not trimmed). */
    QString ownText(ElementId element) const;
    /** True if between the tags there is nothing at all but blanks: no child, no text, no comment. */
    bool hasNoContent(ElementId element) const;
    /** The namespace that @p prefix (empty: the default one) stands for at @p element; nothing if it is not declared. */
    std::optional<QString> namespaceUri(ElementId element, QStringView prefix) const;

    // Places in the text.
    qsizetype begin(ElementId element) const { return m_elements[element].begin; }           ///< at `<`
    qsizetype startTagEnd(ElementId element) const { return m_elements[element].startTagEnd; } ///< behind `>`
    qsizetype endTagBegin(ElementId element) const { return m_elements[element].endTagBegin; } ///< `</`; startTagEnd if `<a/>`
    qsizetype end(ElementId element) const { return m_elements[element].end; }
    bool isSelfClosing(ElementId element) const;
    /** The element with all that is in it, as written. */
    QStringView slice(ElementId element) const;
    /** The innermost element whose text holds @p position, the root if none does. */
    ElementId elementAt(qsizetype position) const;
    TextPlace place(qsizetype position) const { return place(m_text, position); }
    static TextPlace place(QStringView text, qsizetype position);

private:
    struct Element
    {
        qsizetype begin = 0;
        qsizetype startTagEnd = 0;
        qsizetype endTagBegin = 0;
        qsizetype end = 0;
        ElementId parent = NoElement;
        ElementId firstChild = NoElement;
        ElementId nextSibling = NoElement;
        int nameLength = 0;
    };

    QString m_text;
    std::vector<Element> m_elements;
};
