// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/Schema.h"

#include "models/document/Namespaces.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/** Reads the files of a grammar into a Schema. */
class SchemaReader
{
public:
    SchemaReader(Schema &schema, const QString &folder)
        : m_schema(schema)
        , m_folder(folder)
    {
    }

    std::optional<Error> read(const QString &name, bool isTop)
    {
        if (m_read.contains(name))
            return std::nullopt;
        m_read.insert(name);
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{
                Schema::tr("libvirt's grammar cannot be read: %1: %2").arg(file.fileName(), file.errorString())};
        QXmlStreamReader reader(&file);
        QStringList includes;
        if (reader.readNextStartElement())
            readGrammar(reader, isTop, includes);
        if (reader.hasError())
            return Error{
                Schema::tr("libvirt's grammar cannot be read: %1: %2").arg(file.fileName(), reader.errorString()),
                int(reader.lineNumber()), int(reader.columnNumber()) + 1};
        for (const QString &include : std::as_const(includes)) {
            if (auto error = read(include, false))
                return error;
        }
        return std::nullopt;
    }

private:
    using Tag = Schema::Tag;
    using NodeId = Schema::NodeId;

    static bool isGrammar(const QXmlStreamReader &reader)
    {
        return reader.namespaceUri() == u"http://relaxng.org/ns/structure/1.0";
    }

    static Tag tagOf(QStringView name)
    {
        static const QHash<QStringView, Tag> tags{{u"choice", Tag::Choice},
                                                  {u"interleave", Tag::Interleave},
                                                  {u"optional", Tag::Optional},
                                                  {u"zeroOrMore", Tag::ZeroOrMore},
                                                  {u"oneOrMore", Tag::OneOrMore},
                                                  {u"empty", Tag::Empty},
                                                  {u"notAllowed", Tag::NotAllowed},
                                                  {u"text", Tag::Text},
                                                  {u"element", Tag::Element},
                                                  {u"attribute", Tag::Attribute},
                                                  {u"data", Tag::Data},
                                                  {u"value", Tag::Value},
                                                  {u"except", Tag::Except},
                                                  {u"ref", Tag::Reference}};
        return tags.value(name, Tag::Group);
    }

    void readGrammar(QXmlStreamReader &reader, bool isTop, QStringList &includes)
    {
        while (reader.readNextStartElement()) {
            const QStringView tag = reader.name();
            const QString name = reader.attributes().value(u"name"_s).toString();
            if (isGrammar(reader) && tag == u"include") {
                includes.append(reader.attributes().value(u"href"_s).toString());
                reader.skipCurrentElement();
            } else if (isGrammar(reader) && tag == u"define") {
                m_define = name;
                m_schema.m_defines[name].push_back(readNode(reader, {}));
            } else if (isGrammar(reader) && tag == u"start" && isTop) {
                m_schema.m_starts.push_back(readNode(reader, {}));
            } else {
                reader.skipCurrentElement();
            }
        }
    }

    NodeId readNode(QXmlStreamReader &reader, const QString &around)
    {
        const QXmlStreamAttributes attributes = reader.attributes();
        const QString space = attributes.hasAttribute(u"ns"_s) ? attributes.value(u"ns"_s).toString() : around;
        const QString name = attributes.value(u"name"_s).toString();
        Schema::Node node;
        node.tag = tagOf(reader.name());
        node.define = m_define;
        node.space = space;
        if (node.tag == Tag::Value) {
            node.text = Datatype::collapsed(reader.readElementText());
            return add(std::move(node));
        }
        if (node.tag == Tag::Data)
            node.data = Datatype(attributes.value(u"type"_s).toString());
        if (node.tag == Tag::Reference)
            node.text = name;
        else if (!name.isEmpty() && (node.tag == Tag::Element || node.tag == Tag::Attribute))
            node.names.append(name);
        bool isNamed = !name.isEmpty() || (node.tag != Tag::Element && node.tag != Tag::Attribute);
        while (reader.readNextStartElement()) {
            if (!isGrammar(reader)) {
                reader.skipCurrentElement();
            } else if (!isNamed) {
                readName(reader, node);
                isNamed = true;
            } else if (reader.name() == u"param") {
                const QString parameter = reader.attributes().value(u"name"_s).toString();
                node.data.addParameter(parameter, reader.readElementText());
            } else {
                const NodeId child = readNode(reader, space);
                if (m_schema.node(child).tag == Tag::Except)
                    addExceptions(child, node.data);
                else
                    node.children.push_back(child);
            }
        }
        return add(std::move(node));
    }

    /** The class of names of an element or attribute: <name>, <anyName/>, or a <choice> of them. */
    void readName(QXmlStreamReader &reader, Schema::Node &node)
    {
        if (reader.name() == u"name") {
            node.names.append(reader.readElementText().trimmed());
            return;
        }
        node.hasAnyName = node.hasAnyName || reader.name() == u"anyName" || reader.name() == u"nsName";
        while (reader.readNextStartElement())
            readName(reader, node);
    }

    void addExceptions(NodeId id, Datatype &data) const
    {
        const Schema::Node &node = m_schema.node(id);
        if (node.tag == Tag::Value)
            data.addException(node.text);
        for (const NodeId child : node.children)
            addExceptions(child, data);
    }

    NodeId add(Schema::Node node)
    {
        m_schema.m_nodes.push_back(std::move(node));
        return NodeId(m_schema.m_nodes.size()) - 1;
    }

    Schema &m_schema;
    QDir m_folder;
    QSet<QString> m_read;
    QString m_define;
};

QString Schema::prefix(const QString &space)
{
    const QString prefix = Namespaces::prefix(space);
    return prefix.isEmpty() ? prefix : prefix + u':';
}

Result<Schema> Schema::load(const QString &folder)
{
    Schema schema;
    if (auto error = SchemaReader(schema, folder).read(u"domain.rng"_s, true))
        return *error;
    return schema;
}

const std::vector<Schema::NodeId> &Schema::define(const QString &name) const
{
    static const std::vector<NodeId> none;
    const auto found = m_defines.find(name);
    return found == m_defines.end() ? none : *found;
}
