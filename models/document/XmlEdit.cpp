// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/XmlEdit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace XmlEdit {

namespace {

bool isInlineBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool isBlank(QChar c)
{
    return isInlineBlank(c) || c == u'\n' || c == u'\r';
}

/** The line break and blanks in front of @p position if nothing else stands before it in its line. */
std::optional<QStringView> lineStart(QStringView text, qsizetype position)
{
    qsizetype at = position;
    while (at > 0 && isInlineBlank(text[at - 1]))
        --at;
    if (at == 0 || text[at - 1] != u'\n')
        return std::nullopt;
    --at;
    if (at > 0 && text[at - 1] == u'\r')
        --at;
    return text.sliced(at, position - at);
}

/** Behind the comments that follow @p position in its line and belong to what stands before them. */
qsizetype behindComments(QStringView text, qsizetype position)
{
    qsizetype behind = position;
    qsizetype at = position;
    while (at < text.size()) {
        if (isInlineBlank(text[at])) {
            ++at;
        } else if (text.sliced(at).startsWith(u"<!--")) {
            at = behind = text.indexOf(u"-->", at) + 3;
        } else {
            return text[at] == u'\n' || text[at] == u'\r' ? behind : position;
        }
    }
    return position;
}

/** @p xml with every line break followed by what @p start (a line break and blanks) has. */
QString indented(const QString &xml, QStringView start)
{
    return start.isEmpty() ? xml : QString(xml).replace(u"\n"_s, start.toString());
}

/** A piece of an element's own text: [begin, end) with CDATA's brackets. */
struct Piece
{
    qsizetype begin;
    qsizetype end;
};

/** The pieces that are not just blanks, trimmed. */
QList<Piece> textPieces(const XmlDocument &document, ElementId element)
{
    const QStringView text(document.text());
    QList<Piece> pieces;
    ElementId child = document.firstChild(element);
    for (qsizetype at = document.startTagEnd(element); at < document.endTagBegin(element);) {
        qsizetype next;
        if (child != NoElement && at == document.begin(child)) {
            next = document.end(child);
            child = document.nextSibling(child);
        } else if (text.sliced(at).startsWith(u"<!--")) {
            next = text.indexOf(u"-->", at) + 3;
        } else if (text.sliced(at).startsWith(u"<![CDATA[")) {
            next = text.indexOf(u"]]>", at) + 3;
            pieces.append({at, next});
        } else if (text[at] == u'<') {
            next = text.indexOf(u'>', at) + 1;
        } else {
            next = text.indexOf(u'<', at);
            Piece piece{at, next};
            while (piece.begin < piece.end && isBlank(text[piece.begin]))
                ++piece.begin;
            while (piece.end > piece.begin && isBlank(text[piece.end - 1]))
                --piece.end;
            if (piece.begin < piece.end)
                pieces.append(piece);
        }
        at = next;
    }
    return pieces;
}

/** Where `/>` begins, with the blanks before it. */
qsizetype selfClosingMark(const XmlDocument &document, ElementId element)
{
    qsizetype at = document.startTagEnd(element) - 2;
    while (isBlank(document.text()[at - 1]))
        --at;
    return at;
}

/** Puts @p content in place of all that stands between the tags. */
TextEdit replaceContent(const XmlDocument &document, ElementId element, const QString &content)
{
    if (!document.isSelfClosing(element)) {
        if (content.isEmpty())
            return {document.startTagEnd(element) - 1, document.end(element) - document.startTagEnd(element) + 1, u"/>"_s};
        return {document.startTagEnd(element), document.endTagBegin(element) - document.startTagEnd(element), content};
    }
    const qsizetype mark = selfClosingMark(document, element);
    if (content.isEmpty())
        return {mark, 0, {}};
    return {mark, document.startTagEnd(element) - mark, u'>' + content + u"</" + document.name(element) + u'>'};
}

QString lineBreak(const XmlDocument &document)
{
    return document.text().contains(u"\r\n") ? u"\r\n"_s : u"\n"_s;
}

} // namespace

bool canHold(QStringView value)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char16_t c = value[i].unicode();
        if (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
            return false;
        if (c == 0xFFFE || c == 0xFFFF)
            return false;
        if (QChar::isSurrogate(c)) {
            if (!QChar::isHighSurrogate(c) || i + 1 >= value.size() || !value[i + 1].isLowSurrogate())
                return false;
            ++i;
        }
    }
    return true;
}

QString escapedText(QStringView value)
{
    QString escaped;
    for (const QChar c : value) {
        if (c == u'&')
            escaped += u"&amp;";
        else if (c == u'<')
            escaped += u"&lt;";
        else if (c == u'>')
            escaped += u"&gt;";
        else if (c == u'\r')
            escaped += u"&#13;";
        else
            escaped += c;
    }
    return escaped;
}

QString escapedAttribute(QStringView value, QChar quote)
{
    QString escaped;
    for (const QChar c : value) {
        if (c == u'&')
            escaped += u"&amp;";
        else if (c == u'<')
            escaped += u"&lt;";
        else if (c == quote)
            escaped += c == u'"' ? u"&quot;" : u"&apos;";
        else if (c == u'\n' || c == u'\t' || c == u'\r')
            escaped += u"&#" + QString::number(c.unicode()) + u';';
        else
            escaped += c;
    }
    return escaped;
}

TextEdit setAttribute(const XmlDocument &document, ElementId element, const QString &name, const QString &value)
{
    const auto attributes = document.attributes(element);
    for (const XmlAttribute &attribute : attributes) {
        if (attribute.name != name)
            continue;
        if (document.attributeValue(attribute) == value)
            return {attribute.valueBegin, 0, {}};
        return {attribute.valueBegin, attribute.valueEnd - attribute.valueBegin, escapedAttribute(value, attribute.quote)};
    }
    const QChar quote = attributes.isEmpty() ? QChar(u'\'') : attributes.last().quote;
    const qsizetype at = attributes.isEmpty() ? document.begin(element) + 1 + document.name(element).size()
                                              : attributes.last().valueEnd + 1;
    return {at, 0, u' ' + name + u'=' + quote + escapedAttribute(value, quote) + quote};
}

bool hasTextOnly(const XmlDocument &document, ElementId element)
{
    qsizetype at = document.startTagEnd(element);
    const QStringView text(document.text());
    for (const Piece &piece : textPieces(document, element)) {
        if (!text.sliced(at, piece.begin - at).trimmed().isEmpty())
            return false;
        at = piece.end;
    }
    return text.sliced(at, document.endTagBegin(element) - at).trimmed().isEmpty();
}

TextEdit removeAttribute(const XmlDocument &document, const XmlAttribute &attribute)
{
    qsizetype begin = attribute.begin;
    while (isBlank(document.text()[begin - 1]))
        --begin;
    return {begin, attribute.valueEnd + 1 - begin, {}};
}

TextEdit setText(const XmlDocument &document, ElementId element, const QString &value)
{
    if (document.ownText(element).trimmed() == value)
        return {document.startTagEnd(element), 0, {}};
    const QString escaped = escapedText(value);
    const auto pieces = textPieces(document, element);
    const QStringView text(document.text());
    if (pieces.isEmpty()) {
        if (document.isSelfClosing(element) || document.hasNoContent(element))
            return replaceContent(document, element, escaped);
        return {document.startTagEnd(element), 0, escaped};
    }
    if (value.isEmpty() && pieces.size() == 1) {
        const bool aloneBetweenTags = text.sliced(document.startTagEnd(element), pieces[0].begin - document.startTagEnd(element)).trimmed().isEmpty()
            && text.sliced(pieces[0].end, document.endTagBegin(element) - pieces[0].end).trimmed().isEmpty();
        if (aloneBetweenTags)
            return replaceContent(document, element, {});
    }
    QString replaced = escaped;
    for (qsizetype i = 1; i < pieces.size(); ++i)
        replaced += text.sliced(pieces[i - 1].end, pieces[i].begin - pieces[i - 1].end);
    return {pieces.first().begin, pieces.last().end - pieces.first().begin, replaced};
}

TextEdit setContent(const XmlDocument &document, ElementId element, const QString &xml)
{
    const QStringView text(document.text());
    if (document.isSelfClosing(element) || document.hasNoContent(element)) {
        const auto start = lineStart(text, document.begin(element));
        const QString inner = start ? start->toString() + indentationStep(document) : QString();
        return replaceContent(document, element, inner + indented(xml, inner) + (start ? start->toString() : QString()));
    }
    qsizetype begin = document.startTagEnd(element);
    qsizetype end = document.endTagBegin(element);
    while (isBlank(text[begin]))
        ++begin;
    while (isBlank(text[end - 1]))
        --end;
    return {begin, end - begin, xml};
}

TextEdit insertChild(const XmlDocument &document, ElementId parent, ElementId sibling, const QString &xml)
{
    const QStringView text(document.text());
    if (sibling != NoElement) {
        const auto start = lineStart(text, document.begin(sibling));
        if (!start)
            return {document.end(sibling), 0, xml};
        return {behindComments(text, document.end(sibling)), 0, start->toString() + indented(xml, *start)};
    }
    if (const ElementId next = document.firstChild(parent); next != NoElement) {
        const auto start = lineStart(text, document.begin(next));
        if (!start)
            return {document.startTagEnd(parent), 0, xml};
        return {behindComments(text, document.startTagEnd(parent)), 0, start->toString() + indented(xml, *start)};
    }
    const bool isRoot = document.parent(parent) == NoElement;
    const auto parentStart = lineStart(text, document.begin(parent));
    if (!parentStart && !isRoot) {
        if (document.hasNoContent(parent))
            return replaceContent(document, parent, xml);
        return {document.startTagEnd(parent), 0, xml};
    }
    const QString outer = parentStart && !isRoot ? parentStart->toString() : lineBreak(document);
    const QString inner = outer + indentationStep(document);
    if (document.isSelfClosing(parent) || document.hasNoContent(parent))
        return replaceContent(document, parent, inner + indented(xml, inner) + outer);
    qsizetype last = document.endTagBegin(parent);
    while (isBlank(text[last - 1]))
        --last;
    return {last, 0, inner + indented(xml, inner)};
}

TextEdit removeElement(const XmlDocument &document, ElementId element)
{
    const QStringView text(document.text());
    const ElementId parent = document.parent(element);
    const qsizetype begin = document.begin(element);
    const qsizetype end = document.end(element);
    if (parent != NoElement) {
        const auto before = text.sliced(document.startTagEnd(parent), begin - document.startTagEnd(parent));
        const auto after = text.sliced(end, document.endTagBegin(parent) - end);
        if (before.trimmed().isEmpty() && after.trimmed().isEmpty())
            return replaceContent(document, parent, {});
    }
    const auto start = lineStart(text, begin);
    if (!start)
        return {begin, end - begin, {}};
    qsizetype behind = end;
    while (behind < text.size() && isInlineBlank(text[behind]))
        ++behind;
    const bool endsLine = behind == text.size() || text[behind] == u'\n' || text[behind] == u'\r';
    if (endsLine)
        return {begin - start->size(), behind - begin + start->size(), {}};
    // Something else follows in this line: what it is indented by stays.
    return {begin, behind - begin, {}};
}

QString fragment(const XmlDocument &document, ElementId element)
{
    const QStringView text(document.text());
    qsizetype start = document.begin(element);
    while (start > 0 && isInlineBlank(text[start - 1]))
        --start;
    const QString indentation = text.sliced(start, document.begin(element) - start).toString();
    QString fragment = document.slice(element).toString().replace(u"\r\n"_s, u"\n"_s);
    return indentation.isEmpty() ? fragment : fragment.replace(u'\n' + indentation, u"\n"_s);
}

QString indentationStep(const XmlDocument &document)
{
    const ElementId first = document.isNull() ? NoElement : document.firstChild(document.root());
    if (first != NoElement) {
        const auto start = lineStart(document.text(), document.begin(first));
        const qsizetype blanks = start ? start->size() - start->lastIndexOf(u'\n') - 1 : 0;
        if (blanks > 0) {
            // The root itself may be indented.
            const auto rootStart = lineStart(document.text(), document.begin(document.root()));
            const qsizetype rootBlanks = rootStart ? rootStart->size() - rootStart->lastIndexOf(u'\n') - 1 : 0;
            if (blanks > rootBlanks)
                return start->last(blanks - rootBlanks).toString();
        }
    }
    return u"  "_s;
}

} // namespace XmlEdit
