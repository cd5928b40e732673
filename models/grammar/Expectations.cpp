// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/Expectations.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

/** More ways than these nobody reads. */
constexpr qsizetype MaximumWays = 12;

void keepFewest(QList<QStringList> &ways)
{
    qsizetype fewest = std::numeric_limits<qsizetype>::max();
    for (const QStringList &way : std::as_const(ways))
        fewest = std::min(fewest, way.size());
    ways.removeIf([&](const QStringList &way) { return way.size() > fewest; });
    ways.resize(std::min(ways.size(), MaximumWays));
}

} // namespace

void Expectations::forLeaves(PatternId id, bool later, QSet<PatternId> &seen, const Visit &visit) const
{
    if (seen.contains(id))
        return;
    seen.insert(id);
    const PatternTable::Pattern at = m_table.pattern(id);
    switch (at.kind) {
    case Kind::Choice:
    case Kind::Interleave:
        forLeaves(at.left, later, seen, visit);
        forLeaves(at.right, later, seen, visit);
        break;
    case Kind::Group:
        forLeaves(at.left, later, seen, visit);
        if (later || m_table.pattern(at.left).isNullable)
            forLeaves(at.right, later, seen, visit);
        break;
    case Kind::OneOrMore:
    case Kind::After:
        forLeaves(at.left, later, seen, visit);
        break;
    default:
        visit(id);
    }
}

QStringList Expectations::names(PatternId leaf) const
{
    const Schema::Node &node = m_table.schema().node(m_table.pattern(leaf).left);
    if (node.tag != Schema::Tag::Element)
        return node.names;
    QStringList names;
    for (const QString &name : node.names)
        names.append(Schema::prefix(node.space) + name);
    return names;
}

QStringList Expectations::elements(PatternId pattern, bool later) const
{
    QStringList found;
    QSet<PatternId> seen;
    forLeaves(pattern, later, seen, [&](PatternId leaf) {
        if (m_table.pattern(leaf).kind != Kind::Element)
            return;
        // An element that may not have any content at all stands for none: libvirt's own private data.
        if (m_table.content(m_table.pattern(leaf).left) != PatternTable::NotAllowed)
            found += names(leaf);
    });
    found.removeDuplicates();
    return found;
}

QList<Schema::NodeId> Expectations::elementNodes(PatternId pattern) const
{
    QList<Schema::NodeId> found;
    QSet<PatternId> seen;
    forLeaves(pattern, true, seen, [&](PatternId leaf) {
        if (m_table.pattern(leaf).kind == Kind::Element)
            found.append(m_table.pattern(leaf).left);
    });
    return found;
}

QStringList Expectations::attributes(PatternId pattern) const
{
    QStringList found;
    QSet<PatternId> seen;
    forLeaves(pattern, true, seen, [&](PatternId leaf) {
        if (m_table.pattern(leaf).kind == Kind::Attribute)
            found += names(leaf);
    });
    found.removeDuplicates();
    return found;
}

void Expectations::addValues(PatternId content, AllowedValues &values) const
{
    QSet<PatternId> seen;
    forLeaves(content, true, seen, [&](PatternId leaf) {
        const PatternTable::Pattern at = m_table.pattern(leaf);
        if (at.kind == Kind::Value)
            values.words.append(m_table.schema().node(at.left).text);
        else if (const QStringList words = at.kind == Kind::Data ? m_table.schema().node(at.left).data.words() : QStringList();
                 !words.isEmpty())
            values.words += words;
        else if (at.kind == Kind::Data)
            values.others.append(at.left);
        else if (at.kind == Kind::Text)
            values.isAnything = true;
    });
    values.words.removeDuplicates();
}

AllowedValues Expectations::attributeValues(PatternId pattern, const QString &name) const
{
    AllowedValues values;
    QSet<PatternId> seen;
    forLeaves(pattern, true, seen, [&](PatternId leaf) {
        const PatternTable::Pattern at = m_table.pattern(leaf);
        if (at.kind == Kind::Attribute && names(leaf).contains(name))
            addValues(m_table.content(at.left), values);
    });
    return values;
}

AllowedValues Expectations::textValues(PatternId pattern) const
{
    AllowedValues values;
    addValues(pattern, values);
    return values;
}

QList<QStringList> Expectations::leafNeeds(PatternId id, Kind what) const
{
    const PatternTable::Pattern at = m_table.pattern(id);
    if (at.kind == Kind::NotAllowed)
        return {};
    if (at.kind == what) {
        const QStringList all = names(id);
        return {{all.isEmpty() ? QString() : all.first()}};
    }
    if (what == Kind::Element && (at.kind == Kind::Data || at.kind == Kind::Value))
        return {{QString()}};
    return {QStringList()};
}

QList<QStringList> Expectations::missing(PatternId id, Kind what) const
{
    const PatternTable::Pattern at = m_table.pattern(id);
    QList<QStringList> ways;
    switch (at.kind) {
    case Kind::Choice:
        ways = missing(at.left, what) + missing(at.right, what);
        break;
    case Kind::Interleave:
    case Kind::Group:
        for (const QStringList &left : missing(at.left, what)) {
            for (const QStringList &right : missing(at.right, what))
                ways.append(left + right);
        }
        break;
    case Kind::OneOrMore:
    case Kind::After:
        return missing(at.left, what);
    default:
        return leafNeeds(id, what);
    }
    keepFewest(ways);
    for (QStringList &way : ways)
        way.removeDuplicates();
    QList<QStringList> different;
    for (const QStringList &way : std::as_const(ways)) {
        if (!different.contains(way))
            different.append(way);
    }
    return different;
}
