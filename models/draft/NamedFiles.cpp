// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/NamedFiles.h"

using namespace Qt::StringLiterals;

namespace {

void append(const XmlDocument &document, ElementId element, const QString &attribute, QList<NamedFile> &files)
{
    const QString file = attribute.isEmpty() ? document.ownText(element).trimmed()
                                             : document.attribute(element, attribute).value_or(QString());
    if (file.startsWith(u'/'))
        files.append({file, element, attribute});
}

/** The source of a disk and, from one to the next, those that it is based on. */
void appendChain(const XmlDocument &document, ElementId owner, QList<NamedFile> &files)
{
    for (const ElementId source : document.children(owner, u"source")) {
        const QString policy = document.attribute(source, u"startupPolicy").value_or(QString());
        if (policy == u"optional" || policy == u"requisite")
            continue;
        append(document, source, u"file"_s, files);
        append(document, source, u"dev"_s, files);
    }
    for (const ElementId backing : document.children(owner, u"backingStore"))
        appendChain(document, backing, files);
}

} // namespace

QList<NamedFile> NamedFiles::all(const XmlDocument &document)
{
    QList<NamedFile> files;
    if (document.isNull())
        return files;
    for (const ElementId devices : document.children(document.root(), u"devices")) {
        for (const ElementId disk : document.children(devices, u"disk"))
            appendChain(document, disk, files);
    }
    for (const ElementId os : document.children(document.root(), u"os")) {
        for (const QStringView name : {u"kernel", u"initrd", u"dtb", u"loader"}) {
            for (const ElementId element : document.children(os, name))
                append(document, element, {}, files);
        }
    }
    return files;
}
