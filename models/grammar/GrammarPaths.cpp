// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/GrammarPaths.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using Tag = Schema::Tag;

namespace {

/** True if the grammar has the name for the node; an element's has the prefix of its namespace. */
bool hasName(const Schema::Node &node, const QString &name)
{
    const QString prefix = node.tag == Tag::Element ? Schema::prefix(node.space) : QString();
    return name.startsWith(prefix) && node.names.contains(QStringView(name).sliced(prefix.size()));
}

bool isText(const Schema::Node &node)
{
    return node.tag == Tag::Text || node.tag == Tag::Data || node.tag == Tag::Value;
}

} // namespace

Result<GrammarPaths> GrammarPaths::load(const QString &folder)
{
    auto schema = Schema::load(folder);
    if (!schema)
        return schema.error();
    return GrammarPaths(std::move(schema).value());
}

void GrammarPaths::forContent(NodeId holder, QSet<QString> &seen, const Visit &visit) const
{
    for (const NodeId id : m_schema.node(holder).children) {
        const Schema::Node &node = m_schema.node(id);
        if (node.tag == Tag::Element || node.tag == Tag::Attribute || isText(node)) {
            visit(node, id);
        } else if (node.tag != Tag::Reference) {
            forContent(id, seen, visit);
        } else if (!seen.contains(node.text)) {
            seen.insert(node.text);
            for (const NodeId define : m_schema.define(node.text))
                forContent(define, seen, visit);
        }
    }
}

void GrammarPaths::forContent(const Nodes &holders, const Visit &visit) const
{
    QSet<QString> seen;
    for (const NodeId holder : holders)
        forContent(holder, seen, visit);
}

std::optional<GrammarPaths::Nodes> GrammarPaths::follow(const QStringList &names) const
{
    Nodes holders = m_schema.starts();
    bool isAnything = false;
    for (const QString &name : QStringList(u"domain"_s) + names) {
        Nodes next;
        forContent(holders, [&](const Schema::Node &node, NodeId id) {
            if (node.tag != Tag::Element)
                return;
            isAnything = isAnything || node.hasAnyName;
            if (hasName(node, name))
                next.push_back(id);
        });
        if (isAnything)
            return std::nullopt;
        holders = next;
    }
    return holders;
}

GrammarPaths::Nodes GrammarPaths::attributes(const Nodes &elements, const QString &name) const
{
    Nodes found;
    forContent(elements, [&](const Schema::Node &node, NodeId id) {
        if (node.tag == Tag::Attribute && (node.hasAnyName || hasName(node, name)))
            found.push_back(id);
    });
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
        forContent({holder}, [&](const Schema::Node &node, NodeId) {
            if (!isText(node))
                return;
            hasText = true;
            if (node.tag == Tag::Value)
                words.insert(node.text);
            else
                isFree = true;
        });
        isFree = isFree || (!hasText && !attribute.isEmpty());
    }
    return isFree ? QSet<QString>() : words;
}

bool GrammarPaths::holdsText(const QString &plain) const
{
    const auto elements = follow(plain.split(u'/', Qt::SkipEmptyParts));
    bool found = !elements;
    forContent(elements.value_or(Nodes()), [&](const Schema::Node &node, NodeId) { found = found || isText(node); });
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
    forContent({holder}, [&](const Schema::Node &node, NodeId id) {
        for (const QString &local : node.names) {
            if (node.tag == Tag::Attribute) {
                found.insert((path + QStringList(u'@' + local)).join(u'/'));
                continue;
            }
            const QString name = Schema::prefix(node.space) + local;
            if (path.contains(name))
                continue;
            found.insert((path + QStringList(name)).join(u'/'));
            collect(id, path + QStringList(name), found);
        }
    });
}
