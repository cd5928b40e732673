// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a PatternTable makes patterns of what a Schema has.
#include "models/grammar/PatternTable.h"

PatternId PatternTable::buildAll(const std::vector<Schema::NodeId> &nodes, Kind kind)
{
    if (nodes.empty())
        return Empty;
    std::vector<PatternId> parts;
    parts.reserve(nodes.size());
    for (const Schema::NodeId node : nodes)
        parts.push_back(build(node));
    // In a balanced tree few nodes are new when one element of many is read.
    while (kind == Kind::Interleave && parts.size() > 1) {
        for (size_t i = 0; i + 1 < parts.size(); i += 2)
            parts[i / 2] = interleave(parts[i], parts[i + 1]);
        if (parts.size() % 2 == 1)
            parts[parts.size() / 2] = parts.back();
        parts.resize((parts.size() + 1) / 2);
    }
    PatternId all = parts.front();
    for (size_t i = 1; i < parts.size(); ++i)
        all = kind == Kind::Choice ? choice(all, parts[i]) : group(all, parts[i]);
    return all;
}

PatternId PatternTable::build(Schema::NodeId id)
{
    if (const auto known = m_built.constFind(id); known != m_built.constEnd())
        return *known;
    const Schema::Node &node = m_schema.node(id);
    PatternId built = NotAllowed;
    switch (node.tag) {
    case Schema::Tag::Group:
        built = buildAll(node.children, Kind::Group);
        break;
    case Schema::Tag::Choice:
        built = buildAll(node.children, Kind::Choice);
        break;
    case Schema::Tag::Interleave:
        built = buildAll(node.children, Kind::Interleave);
        break;
    case Schema::Tag::Optional:
        built = choice(buildAll(node.children, Kind::Group), Empty);
        break;
    case Schema::Tag::ZeroOrMore:
        built = choice(oneOrMore(buildAll(node.children, Kind::Group)), Empty);
        break;
    case Schema::Tag::OneOrMore:
        built = oneOrMore(buildAll(node.children, Kind::Group));
        break;
    case Schema::Tag::Empty:
        built = Empty;
        break;
    case Schema::Tag::Text:
        built = make(Kind::Text, 0, 0);
        break;
    case Schema::Tag::Element:
        built = make(Kind::Element, id, 0);
        break;
    case Schema::Tag::Attribute:
        built = make(Kind::Attribute, id, 0);
        break;
    case Schema::Tag::Data:
        built = make(Kind::Data, id, 0);
        break;
    case Schema::Tag::Value:
        built = make(Kind::Value, id, 0);
        break;
    case Schema::Tag::Reference:
        built = m_schema.define(node.text).empty() ? NotAllowed : buildAll(m_schema.define(node.text), Kind::Choice);
        break;
    case Schema::Tag::NotAllowed:
    case Schema::Tag::Except:
        break;
    }
    m_built.insert(id, built);
    return built;
}

PatternId PatternTable::content(Schema::NodeId id)
{
    if (const auto known = m_contents.constFind(id); known != m_contents.constEnd())
        return *known;
    const Schema::Node &node = m_schema.node(id);
    // An attribute of which nothing is said is any text.
    const PatternId built = node.children.empty() && node.tag == Schema::Tag::Attribute
                                ? make(Kind::Text, 0, 0)
                                : buildAll(node.children, Kind::Group);
    m_contents.insert(id, built);
    return built;
}

PatternId PatternTable::start()
{
    if (m_start < 0)
        m_start = buildAll(m_schema.starts(), Kind::Choice);
    return m_start;
}
