// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Metadata.h"

#include "models/catalog/Catalog.h"
#include "models/document/PathEdit.h"
#include "models/document/XmlEdit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Metadata {

namespace {

/** Where the texts of this file are translated. */
struct MetadataTexts
{
    Q_DECLARE_TR_FUNCTIONS(Metadata)
};

Path place()
{
    return Path::fromLiteral(u"metadata");
}

QList<ElementId> elements(const XmlDocument &document)
{
    const ElementId parent = PathEdit::find(document, place());
    return parent == NoElement ? QList<ElementId>() : document.children(parent);
}

QString uriOf(const XmlDocument &document, ElementId element)
{
    const QString name = document.name(element).toString();
    return document.namespaceUri(element, name.contains(u':') ? name.section(u':', 0, 0) : QString())
        .value_or(QString());
}

QString ownerOf(const QString &uri)
{
    static const QList<std::pair<QString, QString>> owners{
        {u"http://libosinfo.org/xmlns/libvirt/"_s, MetadataTexts::tr("Operating system inside (libosinfo)")},
        {u"http://openstack.org/xmlns/libvirt/nova/"_s, u"OpenStack Nova"_s},
        {u"http://ovirt.org/vm/"_s, u"oVirt"_s},
        {u"https://wiki.gnome.org/Apps/Boxes"_s, u"GNOME Boxes"_s},
    };
    const auto known =
        std::find_if(owners.begin(), owners.end(), [&uri](const auto &owner) { return uri.startsWith(owner.first); });
    return known == owners.end() ? QString() : known->second;
}

/** The blanks in front of the element, if it stands first in its line. */
QString indentation(const XmlDocument &document, ElementId element)
{
    const qsizetype lineBegin = document.text().lastIndexOf(u'\n', document.begin(element)) + 1;
    const QString before = document.text().sliced(lineBegin, document.begin(element) - lineBegin);
    return before.trimmed().isEmpty() ? before : QString();
}

/** An element without the indentation that it has in the definition, and that indentation; lines end in \n. */
struct Alone
{
    QString xml;
    QString indentation;
};

Alone alone(const XmlDocument &document, ElementId element)
{
    Alone found{document.slice(element).toString().replace(u"\r\n"_s, u"\n"_s), indentation(document, element)};
    // Where a line goes on further left, as the text of a note may, all stays as it is.
    const QStringList lines = found.xml.split(u'\n');
    const bool isIndented = std::all_of(lines.begin() + 1, lines.end(), [&found](const QString &line) {
        return line.isEmpty() || line.startsWith(found.indentation);
    });
    if (!isIndented)
        found.indentation.clear();
    found.xml.replace(u'\n' + found.indentation, u"\n"_s);
    return found;
}

/** The declarations that hold around @p element, for reading what stands in it alone. */
QString declarationsAround(const XmlDocument &document, ElementId element)
{
    QString written;
    QSet<QString> seen;
    for (ElementId scope = document.parent(element); scope != NoElement; scope = document.parent(scope)) {
        for (const XmlAttribute &attribute : document.attributes(scope)) {
            const QString name = attribute.name.toString();
            if ((name != u"xmlns" && !name.startsWith(u"xmlns:")) || seen.contains(name))
                continue;
            seen.insert(name);
            written +=
                u' ' + name + u"='" + XmlEdit::escapedAttribute(document.attributeValue(attribute), u'\'') + u'\'';
        }
    }
    return written;
}

/** Reads @p xml as what stands in an element with @p declarations. Errors: not well-formed, not one element alone. */
Result<XmlDocument> readAlone(const QString &xml, const QString &declarations)
{
    const QString before = u"<x"_s + declarations + u'>';
    auto parsed = XmlDocument::parse(before + xml + u"</x>");
    if (!parsed) {
        Error error = parsed.error();
        if (error.line == 1)
            error.column = std::max(1, error.column - int(before.size()));
        return error;
    }
    const QList<ElementId> inside = parsed->children(parsed->root());
    if (inside.size() != 1 || parsed->begin(inside.first()) != before.size() ||
        parsed->end(inside.first()) != before.size() + xml.size())
        return Error{MetadataTexts::tr("It has to be one element, with all else inside.")};
    for (ElementId element = inside.first(); element < parsed->elementCount(); ++element) {
        const QString name = parsed->name(element).toString();
        if (name.contains(u':') && uriOf(*parsed, element).isEmpty())
            return Error{MetadataTexts::tr("The prefix %1 is not declared.").arg(name.section(u':', 0, 0))};
    }
    return parsed;
}

} // namespace

QList<Entry> entries(const XmlDocument &document)
{
    QList<Entry> found;
    for (const ElementId element : elements(document)) {
        const QString uri = uriOf(document, element);
        found.append({document.name(element).toString(), uri, ownerOf(uri), alone(document, element).xml});
    }
    return found;
}

Result<Done> replace(DomainDraft &draft, int index, const QString &xml)
{
    const XmlDocument &document = draft.document();
    const ElementId element = elements(document).value(index, NoElement);
    if (element == NoElement || draft.textError())
        return Error{MetadataTexts::tr("It is not there any more.")};
    QString written = xml.trimmed();
    if (const auto read = readAlone(written, declarationsAround(document, element)); !read)
        return read.error();
    const QString indented = alone(document, element).indentation;
    QStringList lines = written.split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!lines[i].isEmpty())
            lines[i].prepend(indented);
    }
    written = lines.join(document.text().contains(u"\r\n") ? u"\r\n"_s : u"\n"_s);
    const TextEdit edit{document.begin(element), document.end(element) - document.begin(element), written};
    draft.setText(edit.applied(draft.text()));
    return Done{};
}

Result<Done> add(DomainDraft &draft, const QString &xml)
{
    const QString written = xml.trimmed();
    const auto read = readAlone(written, {});
    if (!read)
        return read.error();
    const QString uri = uriOf(*read, read->firstChild(read->root()));
    if (uri.isEmpty())
        return Error{
            MetadataTexts::tr("It needs a namespace of its own, such as xmlns:app=\"http://example.org/app\".")};
    for (const Entry &entry : entries(draft.document())) {
        if (entry.uri == uri)
            return Error{
                MetadataTexts::tr("There is an element of this namespace already, and libvirt takes one of each.")};
    }
    const auto edit = PathEdit::insertFragment(draft.document(), place(), written, Catalog::instance().layout());
    if (!edit)
        return edit.error();
    draft.replaceText(edit->applied(draft.text()), MetadataTexts::tr("add metadata"));
    return Done{};
}

Result<Done> remove(DomainDraft &draft, int index)
{
    const ElementId element = elements(draft.document()).value(index, NoElement);
    if (element == NoElement)
        return Error{MetadataTexts::tr("It is not there any more.")};
    const Path path = PathEdit::pathOf(draft.document(), element);
    const TextEdit edit = PathEdit::unset(draft.document(), path, Catalog::instance().layout());
    draft.replaceText(edit.applied(draft.text()), MetadataTexts::tr("remove metadata"));
    return Done{};
}

} // namespace Metadata
