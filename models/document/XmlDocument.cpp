// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/XmlDocument.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

/** Where the texts of this file are translated. */
struct XmlDocumentTexts
{
    Q_DECLARE_TR_FUNCTIONS(XmlDocumentTexts)
};

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isBlank(c); });
}

bool endsName(QChar c)
{
    return isBlank(c) || c == u'>' || c == u'/' || c == u'=';
}

/** Appends the character that `&name;` stands for; an unknown one (there is none in a well-formed text) stays. */
void appendEntity(QString &out, QStringView name)
{
    if (name.startsWith(u"#x"))
        out += QChar::fromUcs4(name.sliced(2).toUInt(nullptr, 16));
    else if (name.startsWith(u'#'))
        out += QChar::fromUcs4(name.sliced(1).toUInt());
    else if (name == u"lt")
        out += u'<';
    else if (name == u"gt")
        out += u'>';
    else if (name == u"amp")
        out += u'&';
    else if (name == u"quot")
        out += u'"';
    else if (name == u"apos")
        out += u'\'';
}

/** Resolves entities and line ends; in attributes blanks become spaces as XML demands. */
QString decoded(QStringView raw, bool isAttribute)
{
    const auto stays = [isAttribute](QChar c) { return c != u'&' && c != u'\r' && (!isAttribute || c == u' ' || !isBlank(c)); };
    if (std::all_of(raw.begin(), raw.end(), stays)) // as nearly all do
        return raw.toString();
    QString out;
    out.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const QChar c = raw[i];
        if (c == u'&') {
            const qsizetype semicolon = raw.indexOf(u';', i);
            if (semicolon < 0)
                break;
            appendEntity(out, raw.sliced(i + 1, semicolon - i - 1));
            i = semicolon;
        } else if (c == u'\r') {
            if (i + 1 >= raw.size() || raw[i + 1] != u'\n')
                out += isAttribute ? u' ' : u'\n';
        } else {
            out += isAttribute && isBlank(c) ? QChar(u' ') : c;
        }
    }
    return out;
}

/** Where the mark-up that begins with `<` at @p at ends, for comments, CDATA and processing instructions. */
qsizetype markupEnd(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    const auto behind = [&](QStringView closing) {
        const qsizetype found = text.indexOf(closing, at);
        return found < 0 ? text.size() : found + closing.size();
    };
    if (rest.startsWith(u"<!--"))
        return behind(u"-->");
    if (rest.startsWith(u"<![CDATA["))
        return behind(u"]]>");
    return behind(u">");
}

/** Where a start tag begins that has more attributes than anyone needs; -1: none has. */
qsizetype overlongTag(QStringView text)
{
    constexpr int most = 4096;
    for (qsizetype begin = text.indexOf(u'<'); begin >= 0; begin = text.indexOf(u'<', begin + 1)) {
        int values = 0;
        QChar quote;
        for (qsizetype at = begin + 1; at < text.size() && text[at] != u'<' && (text[at] != u'>' || !quote.isNull());
             ++at) {
            if (!quote.isNull() && text[at] == quote) {
                quote = QChar();
                ++values;
            } else if (quote.isNull() && (text[at] == u'\'' || text[at] == u'"')) {
                quote = text[at];
            }
        }
        if (values > most)
            return begin;
    }
    return -1;
}

/** Calls @p visit with the attributes of a start tag, until it gives false. */
template <typename Visit>
void forEachAttribute(const XmlDocument &document, ElementId element, int nameLength, const Visit &visit)
{
    const QStringView text(document.text());
    const qsizetype end = document.startTagEnd(element) - 1;
    qsizetype at = document.begin(element) + 1 + nameLength;
    while (true) {
        while (at < end && isBlank(text[at]))
            ++at;
        if (at >= end || text[at] == u'/')
            return;
        XmlAttribute attribute;
        attribute.begin = at;
        while (at < end && !endsName(text[at]))
            ++at;
        attribute.name = text.sliced(attribute.begin, at - attribute.begin);
        while (at < end && text[at] != u'\'' && text[at] != u'"')
            ++at;
        attribute.quote = text[at];
        attribute.valueBegin = at + 1;
        attribute.valueEnd = text.indexOf(attribute.quote, at + 1);
        at = attribute.valueEnd + 1;
        if (!visit(attribute))
            return;
    }
}

Error errorAt(QStringView text, qsizetype position, const QString &message)
{
    const TextPlace place = XmlDocument::place(text, std::max<qsizetype>(position, 0));
    return Error{message, place.line, place.column};
}

Error badCharacter(QStringView text, qsizetype at)
{
    const QString code = QString::number(text[at].unicode(), 16).toUpper().rightJustified(4, u'0');
    return errorAt(text, at, XmlDocumentTexts::tr("There is a character that XML cannot hold: U+%1.").arg(code));
}

/** Half a character, which the reader lets pass; -1: there is none. */
qsizetype loneSurrogate(QStringView text)
{
    if (text.isValidUtf16())
        return -1;
    qsizetype at = 0;
    while (!text[at].isSurrogate() ||
           (at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate()))
        at += text[at].isSurrogate() ? 2 : 1;
    return at;
}

/** Why the reader stopped, and at which character. */
Error readerError(const QXmlStreamReader &reader, QStringView text)
{
    if (isBlank(text))
        return errorAt(text, text.size(),
                       XmlDocumentTexts::tr("There is nothing in it; a definition begins with <domain>."));
    if (reader.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return errorAt(text, text.size(), reader.errorString());
    const qsizetype at = std::clamp<qsizetype>(reader.characterOffset() - 1, 0, text.size() - 1);
    const char16_t unit = text[at].unicode();
    if ((unit < u' ' && !isBlank(text[at])) || QChar::isNonCharacter(unit))
        return badCharacter(text, at);
    return errorAt(text, at, reader.errorString());
}

} // namespace

QString TextEdit::applied(const QString &text) const
{
    QString after;
    after.reserve(text.size() - removed + inserted.size());
    const QStringView view(text);
    after.append(view.first(position)).append(inserted).append(view.sliced(position + removed));
    return after;
}

TextEdit TextEdit::between(QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype prefix = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    // A surrogate pair is never cut in two.
    if (prefix > 0 && before[prefix - 1].isHighSurrogate())
        --prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    if (suffix > 0 && before[before.size() - suffix].isLowSurrogate())
        --suffix;
    return {prefix, before.size() - prefix - suffix, after.sliced(prefix, after.size() - prefix - suffix).toString()};
}

Result<XmlDocument> XmlDocument::parse(const QString &text)
{
    // The reader compares each attribute of a tag with each other one.
    if (const qsizetype begin = overlongTag(text); begin >= 0)
        return errorAt(text, begin,
                       XmlDocumentTexts::tr("An element has thousands of attributes; that is no definition."));
    if (const qsizetype at = loneSurrogate(text); at >= 0)
        return badCharacter(text, at);
    XmlDocument document;
    document.m_text = text;
    auto &elements = document.m_elements;
    elements.reserve(size_t(text.size() / 40));
    // The reader checks that the text is well-formed and tells where each tag ends. Prefixes are looked up here, as
    // libvirt itself reads a definition whose prefixes nobody declared.
    QXmlStreamReader reader(text);
    reader.setNamespaceProcessing(false);
    std::vector<ElementId> open;
    std::vector<ElementId> lastChild;
    while (!reader.atEnd()) {
        const qsizetype tokenBegin = std::max<qsizetype>(reader.characterOffset() - 1, 0);
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return errorAt(
                text, text.indexOf(u"<!DOCTYPE", tokenBegin),
                XmlDocumentTexts::tr(
                    "The text has a DOCTYPE. A definition needs none, and one can hide entities that read other "
                    "files, so it is not opened."));
        if (token == QXmlStreamReader::StartElement) {
            const qsizetype tagEnd = reader.characterOffset();
            Element element;
            element.begin = QStringView(text).first(tagEnd).lastIndexOf(u'<');
            element.startTagEnd = element.endTagBegin = element.end = tagEnd;
            element.nameLength = int(reader.qualifiedName().size());
            const ElementId id = ElementId(elements.size());
            if (!open.empty()) {
                element.parent = open.back();
                if (lastChild.back() == NoElement)
                    elements[open.back()].firstChild = id;
                else
                    elements[lastChild.back()].nextSibling = id;
                lastChild.back() = id;
            }
            elements.push_back(element);
            open.push_back(id);
            lastChild.push_back(NoElement);
            if (open.size() > size_t(MaximumDepth))
                return errorAt(text, element.begin,
                               XmlDocumentTexts::tr("Elements are nested more than %1 deep.").arg(MaximumDepth));
        } else if (token == QXmlStreamReader::EndElement) {
            Element &element = elements[open.back()];
            element.end = reader.characterOffset();
            if (element.end != element.startTagEnd)
                element.endTagBegin = QStringView(text).first(element.end).lastIndexOf(u'<');
            open.pop_back();
            lastChild.pop_back();
        }
    }
    if (reader.hasError())
        return readerError(reader, text);
    return document;
}

QStringView XmlDocument::name(ElementId element) const
{
    return QStringView(m_text).sliced(begin(element) + 1, m_elements[element].nameLength);
}

QList<ElementId> XmlDocument::children(ElementId element) const
{
    QList<ElementId> found;
    for (ElementId child = firstChild(element); child != NoElement; child = nextSibling(child))
        found.append(child);
    return found;
}

QList<ElementId> XmlDocument::children(ElementId element, QStringView name) const
{
    QList<ElementId> found;
    for (ElementId child = firstChild(element); child != NoElement; child = nextSibling(child)) {
        if (this->name(child) == name)
            found.append(child);
    }
    return found;
}

QList<XmlAttribute> XmlDocument::attributes(ElementId element) const
{
    QList<XmlAttribute> found;
    forEachAttribute(*this, element, m_elements[element].nameLength, [&](const XmlAttribute &attribute) {
        found.append(attribute);
        return true;
    });
    return found;
}

std::optional<XmlAttribute> XmlDocument::attributePlace(ElementId element, QStringView name) const
{
    std::optional<XmlAttribute> found;
    forEachAttribute(*this, element, m_elements[element].nameLength, [&](const XmlAttribute &attribute) {
        if (attribute.name == name)
            found = attribute;
        return !found;
    });
    return found;
}

std::optional<QString> XmlDocument::attribute(ElementId element, QStringView name) const
{
    const auto place = attributePlace(element, name);
    return place ? std::optional(attributeValue(*place)) : std::nullopt;
}

QString XmlDocument::attributeValue(const XmlAttribute &attribute) const
{
    return decoded(QStringView(m_text).sliced(attribute.valueBegin, attribute.valueEnd - attribute.valueBegin), true);
}

QString XmlDocument::ownText(ElementId element) const
{
    const QStringView text(m_text);
    QString own;
    ElementId child = firstChild(element);
    qsizetype at = startTagEnd(element);
    const qsizetype stop = endTagBegin(element);
    while (at < stop) {
        if (child != NoElement && at == begin(child)) {
            at = end(child);
            child = nextSibling(child);
        } else if (text[at] == u'<') {
            const qsizetype behind = markupEnd(text, at);
            if (text.sliced(at).startsWith(u"<![CDATA["))
                own += text.sliced(at + 9, behind - at - 12);
            at = behind;
        } else {
            const qsizetype next = text.indexOf(u'<', at);
            own += decoded(text.sliced(at, next - at), false);
            at = next;
        }
    }
    return own;
}

bool XmlDocument::hasNoContent(ElementId element) const
{
    return isBlank(QStringView(m_text).sliced(startTagEnd(element), endTagBegin(element) - startTagEnd(element)));
}

std::optional<QString> XmlDocument::namespaceUri(ElementId element, QStringView prefix) const
{
    const QString declaration = prefix.isEmpty() ? QStringLiteral("xmlns") : QStringLiteral("xmlns:") + prefix;
    for (; element != NoElement; element = parent(element)) {
        if (auto uri = attribute(element, declaration))
            return uri;
    }
    return std::nullopt;
}

bool XmlDocument::isSelfClosing(ElementId element) const
{
    return m_text[startTagEnd(element) - 2] == u'/' && end(element) == startTagEnd(element);
}

QStringView XmlDocument::slice(ElementId element) const
{
    return QStringView(m_text).sliced(begin(element), end(element) - begin(element));
}

ElementId XmlDocument::elementAt(qsizetype position) const
{
    ElementId innermost = root();
    for (ElementId child = isNull() ? NoElement : firstChild(innermost); child != NoElement;) {
        if (position >= end(child)) {
            child = nextSibling(child);
        } else if (position >= begin(child)) {
            innermost = child;
            child = firstChild(child);
        } else {
            break;
        }
    }
    return innermost;
}

TextPlace XmlDocument::place(QStringView text, qsizetype position)
{
    const QStringView before = text.first(std::min(position, text.size()));
    return {int(before.count(u'\n')) + 1, int(before.size() - before.lastIndexOf(u'\n') - 1) + 1};
}
