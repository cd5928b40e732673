// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/SmallestContent.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// What counts for one way and against another: to keep what is there is worth more than to add little.
constexpr int Kept = -40;
constexpr int Changed = 25;
constexpr int AddedElement = 12;
constexpr int AddedValue = 10;

SmallestContent::Way sum(const SmallestContent::Way &left, const SmallestContent::Way &right)
{
    if (!left.isPossible() || !right.isPossible())
        return {};
    return {left.cost + right.cost, left.nodes + right.nodes, left.kept + right.kept};
}

} // namespace

QString SmallestContent::knownName(const XmlDocument &document, ElementId element)
{
    const QStringView written = document.name(element);
    const qsizetype colon = written.indexOf(u':');
    const auto space = document.namespaceUri(element, colon < 0 ? QStringView() : written.first(colon));
    return Schema::prefix(space.value_or(QString())) + written.sliced(colon + 1);
}

SmallestContent::Way SmallestContent::find(PatternId open, ElementId element, const QList<Step> &wanted)
{
    m_wanted = wanted;
    m_known.clear();
    m_open.clear();
    return smallest(open, element, wanted.isEmpty() ? NothingWanted : 0);
}

const SmallestContent::There &SmallestContent::there(ElementId element)
{
    if (const auto known = m_there.constFind(element); known != m_there.constEnd())
        return *known;
    There there;
    if (element != NoElement) {
        for (const XmlAttribute &attribute : m_document.attributes(element))
            there.attributes.insert(attribute.name.toString(), m_document.attributeValue(attribute));
        for (ElementId child = m_document.firstChild(element); child != NoElement; child = m_document.nextSibling(child)) {
            const QString name = knownName(m_document, child);
            if (!there.children.contains(name))
                there.children.insert(name, child);
        }
        there.text = m_document.ownText(element).trimmed();
    }
    return *m_there.insert(element, there);
}

SmallestContent::Way SmallestContent::smallest(PatternId id, ElementId element, int wanted)
{
    const PatternTable::Pattern at = m_table.pattern(id);
    if (at.kind == Kind::NotAllowed)
        return {};
    if (element == NoElement && wanted == NothingWanted && at.isNullable)
        return {0, {}};
    const std::pair key(quint64(quint32(id)) << 32 | quint32(element), wanted);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    // The smallest way does not go through itself.
    if (m_open.contains(key))
        return {};
    m_open.insert(key);
    Way way;
    switch (at.kind) {
    case Kind::Empty:
        if (wanted == NothingWanted)
            way.cost = 0;
        break;
    case Kind::Choice: {
        way = smallest(at.left, element, wanted);
        if (const Way other = smallest(at.right, element, wanted); other.cost < way.cost)
            way = other;
        break;
    }
    case Kind::Interleave:
    case Kind::Group:
        way = both(at.left, at.right, element, wanted);
        break;
    case Kind::OneOrMore:
    case Kind::After:
        way = smallest(at.left, element, wanted);
        break;
    case Kind::Attribute:
        way = attribute(id, element, wanted);
        break;
    case Kind::Element:
        way = this->element(id, element, wanted);
        break;
    case Kind::Text:
    case Kind::Data:
    case Kind::Value:
        way = text(id, element, wanted);
        break;
    case Kind::NotAllowed:
        break;
    }
    m_open.remove(key);
    m_known.insert(key, way);
    return way;
}

SmallestContent::Way SmallestContent::both(PatternId left, PatternId right, ElementId element, int wanted)
{
    Way way = sum(smallest(left, element, wanted), smallest(right, element, NothingWanted));
    if (wanted == NothingWanted)
        return way;
    const Way other = sum(smallest(left, element, NothingWanted), smallest(right, element, wanted));
    return other.cost < way.cost ? other : way;
}

QStringList SmallestContent::names(PatternId id) const
{
    const Schema::Node &node = m_table.schema().node(m_table.pattern(id).left);
    QStringList names = node.names;
    if (node.tag == Schema::Tag::Element) {
        for (QString &name : names)
            name.prepend(Schema::prefix(node.space));
    }
    return names;
}

SmallestContent::Way SmallestContent::attribute(PatternId id, ElementId element, int wanted)
{
    QString name;
    if (wanted != NothingWanted) {
        name = m_wanted[wanted].name;
        if (!name.startsWith(u'@') || !names(id).contains(name.sliced(1)))
            return {};
        name = name.sliced(1);
    } else {
        const QHash<QString, QString> &written = there(element).attributes;
        const QStringList all = names(id);
        const auto known = std::find_if(all.begin(), all.end(), [&](const QString &one) { return written.contains(one); });
        name = known != all.end() ? *known : all.value(0);
    }
    const PatternId values = m_table.content(m_table.pattern(id).left);
    // An attribute that may not have any value stands for none.
    if (name.isEmpty() || values == PatternTable::NotAllowed)
        return {};
    const auto &written = there(element).attributes;
    const auto value = written.constFind(name);
    if (value == written.constEnd())
        return {AddedValue, {{NeededNode::Kind::Attribute, name, values, NoElement, {}}}};
    const QSet<std::pair<ElementId, QString>> kept{{element, u'@' + name}};
    if (m_table.attribute(id, {QString(), name}, *value) != PatternTable::NotAllowed)
        return {Kept, {}, kept};
    return {Changed, {{NeededNode::Kind::Attribute, name, values, NoElement, {}}}, kept};
}

SmallestContent::Way SmallestContent::element(PatternId id, ElementId parent, int wanted)
{
    const PatternId content = m_table.content(m_table.pattern(id).left);
    // One that may not have any content at all stands for none: libvirt's own private data.
    if (content == PatternTable::NotAllowed)
        return {};
    const QStringList all = names(id);
    NeededNode node{NeededNode::Kind::Element, all.value(0), 0, NoElement, {}};
    int inside = NothingWanted;
    if (wanted != NothingWanted) {
        const bool hasAnyName = m_table.schema().node(m_table.pattern(id).left).hasAnyName;
        node.name = m_wanted[wanted].name;
        if (node.name.isEmpty() || node.name.startsWith(u'@') || (!hasAnyName && !all.contains(node.name)))
            return {};
        node.there = m_wanted[wanted].there;
        inside = wanted + 1 < m_wanted.size() ? wanted + 1 : NothingWanted;
    } else {
        const QHash<QString, ElementId> &written = there(parent).children;
        for (const QString &name : all) {
            if (written.contains(name) && node.there == NoElement) {
                node.name = name;
                node.there = written.value(name);
            }
        }
    }
    if (node.name.isEmpty())
        return {};
    Way way = smallest(content, node.there, inside);
    if (!way.isPossible())
        return {};
    node.nodes = std::exchange(way.nodes, {});
    way.cost += node.there == NoElement ? AddedElement : Kept;
    if (node.there != NoElement)
        way.kept.insert({parent, node.name});
    if (node.there == NoElement || !node.nodes.isEmpty())
        way.nodes.append(node);
    return way;
}

SmallestContent::Way SmallestContent::text(PatternId id, ElementId element, int wanted)
{
    const bool isWanted = wanted != NothingWanted;
    if (isWanted && !m_wanted[wanted].name.isEmpty())
        return {};
    const QString &written = there(element).text;
    const bool isAnything = m_table.pattern(id).kind == Kind::Text;
    if (!written.isEmpty() && m_table.text(id, written) != PatternTable::NotAllowed)
        return {Kept, {}};
    if (isAnything && !isWanted)
        return {0, {}};
    return {written.isEmpty() ? AddedValue : Changed, {{NeededNode::Kind::Text, {}, id, NoElement, {}}}};
}
