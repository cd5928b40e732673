// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/GrammarPaths.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

/** Reads the files of a grammar into nodes. */
class GrammarReader
{
public:
    GrammarReader(GrammarPaths &paths, const QString &folder)
        : m_paths(paths)
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
                GrammarPaths::tr("libvirt's grammar cannot be read: %1: %2").arg(file.fileName(), file.errorString())};
        QXmlStreamReader reader(&file);
        QStringList includes;
        m_open.clear();
        m_prefixes = {QString()};
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::StartElement) {
                if (reader.name() == u"include")
                    includes.append(reader.attributes().value(u"href"_s).toString());
                open(reader, isTop);
            } else if (token == QXmlStreamReader::EndElement) {
                m_open.pop_back();
                m_prefixes.pop_back();
            } else if (token == QXmlStreamReader::Characters && m_inName) {
                addName(nameHolder(), reader.text().trimmed().toString());
                m_inName = false;
            } else if (token == QXmlStreamReader::Characters && m_inWord) {
                m_paths.m_nodes[m_open.back()].names.append(reader.text().trimmed().toString());
                m_inWord = false;
            }
        }
        if (reader.hasError())
            return Error{
                GrammarPaths::tr("libvirt's grammar cannot be read: %1: %2").arg(file.fileName(), reader.errorString()),
                int(reader.lineNumber()), int(reader.columnNumber()) + 1};
        for (const QString &include : std::as_const(includes)) {
            if (auto error = read(include, false))
                return error;
        }
        return std::nullopt;
    }

private:
    using Tag = GrammarPaths::Tag;

    void open(const QXmlStreamReader &reader, bool isTop)
    {
        const QXmlStreamAttributes attributes = reader.attributes();
        const QStringView tag = reader.name();
        const QString name = attributes.value(u"name"_s).toString();
        m_inName = tag == u"name";
        m_inWord = tag == u"value";
        m_prefixes.append(prefixOf(attributes.value(u"ns"_s)).value_or(m_prefixes.last()));
        GrammarPaths::Node node;
        if (tag == u"element" || tag == u"attribute") {
            node.tag = tag == u"element" ? Tag::Element : Tag::Attribute;
            if (!name.isEmpty())
                addName(node, name);
        } else if (tag == u"ref") {
            node.tag = Tag::Reference;
            node.names.append(name);
        } else if (tag == u"text" || tag == u"data" || tag == u"value" || tag == u"mixed") {
            node.tag = Tag::Text;
            node.hasAnyName = !m_inWord;
        } else if (tag == u"anyName") {
            nameHolder().hasAnyName = true;
        }
        const auto id = GrammarPaths::NodeId(m_paths.m_nodes.size());
        m_paths.m_nodes.push_back(std::move(node));
        if (tag == u"define")
            m_paths.m_defines[name].push_back(id);
        else if (tag == u"start" && isTop)
            m_paths.m_starts.push_back(id);
        else if (!m_open.empty())
            m_paths.m_nodes[m_open.back()].children.push_back(id);
        m_open.push_back(id);
    }

    /** The prefix that libvirt writes for a namespace: "http://libvirt.org/schemas/domain/qemu/1.0" is `qemu:`. */
    static std::optional<QString> prefixOf(QStringView space)
    {
        if (!space.startsWith(u"http://libvirt.org/schemas/domain/"))
            return std::nullopt;
        return space.toString().section(u'/', -2, -2) + u':';
    }

    void addName(GrammarPaths::Node &node, const QString &name) const
    {
        node.names.append(node.tag == Tag::Element ? m_prefixes.last() + name : name);
    }

    /** The element or attribute that a name inside it is for; the name may stand in a choice. */
    GrammarPaths::Node &nameHolder()
    {
        for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
            GrammarPaths::Node &node = m_paths.m_nodes[*open];
            if (node.tag == Tag::Element || node.tag == Tag::Attribute)
                return node;
        }
        return m_nobody;
    }

    GrammarPaths &m_paths;
    QDir m_folder;
    QSet<QString> m_read;
    std::vector<GrammarPaths::NodeId> m_open;
    QStringList m_prefixes; ///< of the namespace around each open tag
    GrammarPaths::Node m_nobody;
    bool m_inName = false;
    bool m_inWord = false;
};

Result<GrammarPaths> GrammarPaths::load(const QString &folder)
{
    GrammarPaths paths;
    if (auto error = GrammarReader(paths, folder).read(u"domain.rng"_s, true))
        return *error;
    return paths;
}

void GrammarPaths::forContent(NodeId holder, QSet<QString> &seen,
                              const std::function<void(const Node &, NodeId)> &visit) const
{
    for (const NodeId id : m_nodes[holder].children) {
        const Node &node = m_nodes[id];
        if (node.tag == Tag::Group) {
            forContent(id, seen, visit);
        } else if (node.tag != Tag::Reference) {
            visit(node, id);
            if (node.tag == Tag::Text) // <mixed> has content, too
                forContent(id, seen, visit);
        } else if (!seen.contains(node.names.first())) {
            seen.insert(node.names.first());
            for (const NodeId define : m_defines.value(node.names.first()))
                forContent(define, seen, visit);
        }
    }
}

std::optional<GrammarPaths::Nodes> GrammarPaths::follow(const QStringList &names) const
{
    Nodes holders = m_starts;
    bool isAnything = false;
    for (const QString &name : QStringList(u"domain"_s) + names) {
        Nodes next;
        QSet<QString> seen;
        for (const NodeId holder : holders) {
            forContent(holder, seen, [&](const Node &node, NodeId id) {
                if (node.tag != Tag::Element)
                    return;
                isAnything = isAnything || node.hasAnyName;
                if (node.names.contains(name))
                    next.push_back(id);
            });
        }
        if (isAnything)
            return std::nullopt;
        holders = next;
    }
    return holders;
}

GrammarPaths::Nodes GrammarPaths::attributes(const Nodes &elements, const QString &name) const
{
    Nodes found;
    QSet<QString> seen;
    for (const NodeId element : elements) {
        forContent(element, seen, [&](const Node &node, NodeId id) {
            if (node.tag == Tag::Attribute && (node.hasAnyName || node.names.contains(name)))
                found.push_back(id);
        });
    }
    return found;
}

/** The names of the elements on the way, and the attribute at its end if there is one. */
static std::pair<QStringList, QString> split(const QString &plain)
{
    QStringList names = plain.split(u'/', Qt::SkipEmptyParts);
    QString attribute;
    if (!names.isEmpty() && names.last().startsWith(u'@'))
        attribute = names.takeLast().sliced(1);
    return {names, attribute};
}

bool GrammarPaths::knows(const QString &plain) const
{
    const auto [names, attribute] = split(plain);
    const auto elements = follow(names);
    if (!elements || attribute.isEmpty())
        return !elements || !elements->empty();
    return !attributes(*elements, attribute).empty();
}

QSet<QString> GrammarPaths::words(const QString &plain) const
{
    const auto [names, attribute] = split(plain);
    const Nodes elements = follow(names).value_or(Nodes());
    QSet<QString> words;
    bool isFree = false;
    for (const NodeId holder : attribute.isEmpty() ? elements : attributes(elements, attribute)) {
        bool hasText = false;
        QSet<QString> seen;
        forContent(holder, seen, [&](const Node &node, NodeId) {
            if (node.tag != Tag::Text)
                return;
            hasText = true;
            isFree = isFree || node.hasAnyName;
            words.unite(QSet<QString>(node.names.begin(), node.names.end()));
        });
        isFree = isFree || (!hasText && !attribute.isEmpty());
    }
    return isFree ? QSet<QString>() : words;
}

bool GrammarPaths::holdsText(const QString &plain) const
{
    const auto elements = follow(plain.split(u'/', Qt::SkipEmptyParts));
    bool found = !elements;
    QSet<QString> seen;
    for (const NodeId element : elements.value_or(Nodes()))
        forContent(element, seen, [&](const Node &node, NodeId) { found = found || node.tag == Tag::Text; });
    return found;
}

QStringList GrammarPaths::all() const
{
    QSet<QString> found;
    for (const NodeId domain : follow({}).value_or(Nodes()))
        collect(domain, {}, found);
    QStringList sorted(found.begin(), found.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

void GrammarPaths::collect(NodeId holder, const QStringList &path, QSet<QString> &found) const
{
    QSet<QString> seen;
    forContent(holder, seen, [&](const Node &node, NodeId id) {
        for (const QString &name : node.names) {
            if (node.tag == Tag::Attribute)
                found.insert((path + QStringList(u'@' + name)).join(u'/'));
            if (node.tag != Tag::Element || path.contains(name))
                continue;
            found.insert((path + QStringList(name)).join(u'/'));
            collect(id, path + QStringList(name), found);
        }
    });
}
