// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catalog/GrammarPaths.h"

#include <QFile>

using namespace Qt::StringLiterals;

void GrammarPaths::read(const QString &folder)
{
    m_files.clear();
    m_loaded.clear();
    m_defines.clear();
    load(folder, u"domain.rng"_s);
    for (const Node *define : m_defines.values(u"domaincontents"_s))
        walk(*define, {}, {});
    m_words.remove(QString());
}

QSet<QString> GrammarPaths::words(const QString &plainPath) const
{
    return m_free.contains(plainPath) ? QSet<QString>() : m_words.value(plainPath);
}

void GrammarPaths::load(const QString &folder, const QString &file)
{
    QFile source(folder + u'/' + file);
    if (m_loaded.contains(file) || !source.open(QIODevice::ReadOnly))
        return;
    m_loaded.insert(file);
    QXmlStreamReader reader(&source);
    reader.readNextStartElement();
    m_files.push_back(readNode(reader));
    const Node &root = *m_files.back(); // the vector may grow, the node stays
    collect(folder, root);
}

std::unique_ptr<GrammarPaths::Node> GrammarPaths::readNode(QXmlStreamReader &reader, const QString &prefix)
{
    auto node = std::make_unique<Node>();
    node->tag = reader.name().toString();
    node->name = reader.attributes().value(node->tag == u"include" ? u"href"_s : u"name"_s).toString();
    // "http://libvirt.org/schemas/domain/qemu/1.0" is written as qemu:.
    const QString space = reader.attributes().value(u"ns"_s).toString();
    const QString inner = space.startsWith(u"http://libvirt.org/schemas/domain/") ? space.section(u'/', -2, -2) + u':' : prefix;
    if (node->tag == u"element" && !node->name.isEmpty())
        node->name.prepend(inner);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            node->children.push_back(readNode(reader, inner));
        else if (reader.isCharacters())
            node->text += reader.text();
        else if (reader.isEndElement())
            break;
    }
    node->text = node->text.trimmed();
    return node;
}

void GrammarPaths::collect(const QString &folder, const Node &node)
{
    for (const auto &child : node.children) {
        if (child->tag == u"include") {
            load(folder, child->name);
            collect(folder, *child);
        } else if (child->tag == u"define") {
            m_defines.insert(child->name, child.get());
        } else if (child->tag == u"div") {
            collect(folder, *child);
        }
    }
}

void GrammarPaths::walk(const Node &node, const QString &path, const QSet<QString> &open)
{
    for (const auto &child : node.children) {
        const QString &tag = child->tag;
        if (tag == u"value") {
            m_words[path].insert(child->text);
        } else if (tag == u"data" || tag == u"text") {
            m_free.insert(path);
        } else if (tag == u"ref") {
            if (open.contains(child->name + u' ' + path))
                continue;
            for (const Node *define : m_defines.values(child->name))
                walk(*define, path, open | QSet<QString>{child->name + u' ' + path});
        } else if (tag == u"element" || tag == u"attribute") {
            const QString slash = path.isEmpty() ? QString() : u"/"_s;
            const QString below = path + slash + (tag == u"attribute" ? u"@" : u"") + child->name;
            if (child->name.isEmpty() || child->name == u"devices")
                continue; // names by pattern, and what these pages have nothing of
            if (tag == u"element" && path.split(u'/').contains(child->name))
                continue; // elements in elements of that name go on forever
            m_words[below];
            walk(*child, below, open);
        } else if (tag != u"name") {
            walk(*child, path, open);
        }
    }
}
