// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/Completion.h"

#include "models/grammar/SmallestContent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** The word that it must be, if there is just one. */
std::optional<QString> onlyWord(const AllowedValues &values)
{
    const bool isOne = values.words.size() == 1 && values.others.isEmpty() && !values.isAnything;
    return isOne ? std::optional(values.words.first()) : std::nullopt;
}

/** A half typed text may declare what no element's name can begin with. */
bool isPrefix(QStringView text)
{
    const auto fits = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.'; };
    return !text.isEmpty() && (text.front().isLetter() || text.front() == u'_') && std::all_of(text.begin(), text.end(), fits);
}

QStringList inAll(const QList<QStringList> &ways)
{
    if (ways.isEmpty())
        return {};
    QStringList all = ways.first();
    for (const QStringList &way : ways)
        all.removeIf([&](const QString &name) { return !way.contains(name); });
    return all;
}

} // namespace

/** An element on its way to be written. */
struct Completion::Building
{
    const XmlCursor &around;
    QString step;
    QChar quote;
    PatternId whole = 0; ///< what the outermost one may hold

    /** Stands where typing goes on, until the whole is there. */
    static constexpr QChar Here = QChar(0xE000);
};

Completion::Completion(const Schema &schema)
    : m_schema(schema)
{
    for (Schema::NodeId id = 0; id < schema.nodeCount(); ++id) {
        const Schema::Node &node = schema.node(id);
        if (const QString prefix = Schema::prefix(node.space); !prefix.isEmpty())
            m_spaces.insert(prefix.chopped(1), node.space);
    }
}

void Completion::makeRoom()
{
    if (m_table && !m_table->isFull())
        return;
    m_expectations.reset();
    m_table.emplace(m_schema);
    m_expectations.emplace(*m_table);
}

Completion::Name Completion::meant(const XmlCursor &cursor, const QString &written, qsizetype levels) const
{
    const qsizetype colon = written.indexOf(u':');
    const QString prefix = colon < 0 ? QString() : written.first(colon);
    const QString declaration = colon < 0 ? u"xmlns"_s : u"xmlns:"_s + prefix;
    Name name{m_spaces.value(prefix), written.sliced(colon + 1)};
    for (qsizetype level = 0; level < levels; ++level) {
        for (const XmlCursor::Attribute &attribute : cursor.open[level].attributes) {
            if (attribute.name == declaration)
                name.space = attribute.value;
        }
    }
    return name;
}

Completion::Offer Completion::offer(const XmlCursor &cursor, What what, const QString &known) const
{
    const qsizetype colon = known.indexOf(u':');
    if (colon < 0)
        return {what, known};
    const QString space = m_spaces.value(known.first(colon));
    for (qsizetype level = cursor.open.size() - 1; level >= 0; --level) {
        for (const XmlCursor::Attribute &attribute : cursor.open[level].attributes) {
            if (attribute.value == space && attribute.name == u"xmlns")
                return {what, known.sliced(colon + 1)};
            if (attribute.value == space && attribute.name.startsWith(u"xmlns:") && isPrefix(attribute.name.sliced(6)))
                return {what, attribute.name.sliced(6) + known.sliced(colon)};
        }
    }
    return {what, known, false, space};
}

PatternId Completion::readAttributes(PatternId pattern, const XmlCursor::Element &element, bool isBehindRead)
{
    for (const XmlCursor::Attribute &attribute : element.attributes) {
        if ((attribute.isBehind && !isBehindRead) || attribute.name.startsWith(u"xmlns"))
            continue;
        const Name name{QString(), attribute.name};
        PatternId taken = table().attribute(pattern, name, attribute.value);
        if (taken == PatternTable::NotAllowed)
            taken = table().attribute(pattern, name, std::nullopt);
        if (taken != PatternTable::NotAllowed)
            pattern = taken;
    }
    return pattern;
}

PatternId Completion::closed(PatternId pattern)
{
    const PatternId closed = table().startTagClose(pattern);
    return closed != PatternTable::NotAllowed ? closed : table().startTagCloseAnyway(pattern);
}

PatternId Completion::passed(PatternId pattern, const Name &name)
{
    const PatternId opened = table().startTagOpen(pattern, name);
    return opened == PatternTable::NotAllowed ? pattern : table().endTagAnyway(opened);
}

PatternId Completion::inside(const XmlCursor &cursor, Attributes attributes)
{
    PatternId now = table().start();
    for (qsizetype level = 0; level < cursor.open.size(); ++level) {
        const XmlCursor::Element &element = cursor.open[level];
        const PatternId whole = now;
        if (level > 0) {
            for (const QString &name : cursor.open[level - 1].before)
                now = passed(now, meant(cursor, name, level));
        }
        const Name name = meant(cursor, element.name, level + 1);
        PatternId opened = table().startTagOpen(now, name);
        if (opened == PatternTable::NotAllowed)
            opened = table().startTagOpen(whole, name); // one too many is still one of these
        if (opened == PatternTable::NotAllowed)
            return opened;
        if (level < cursor.open.size() - 1 || attributes == Attributes::All)
            now = readAttributes(opened, element, true);
        else
            now = attributes == Attributes::Before ? readAttributes(opened, element, false) : opened;
        if (level < cursor.open.size() - 1)
            now = closed(now);
    }
    return now;
}

PatternId Completion::between(const XmlCursor &cursor)
{
    PatternId now = inside(cursor, Attributes::All);
    if (cursor.open.isEmpty() || now == PatternTable::NotAllowed)
        return now;
    now = closed(now);
    for (const QString &name : cursor.open.last().before)
        now = passed(now, meant(cursor, name));
    return now;
}

bool Completion::fits(PatternId pattern, const QList<Follower> &after)
{
    for (const Follower &follower : after) {
        if (pattern == follower.before)
            return true; // from here on it is as before
        const PatternId opened = table().startTagOpen(pattern, follower.name);
        if (opened == PatternTable::NotAllowed)
            return false;
        pattern = table().endTagAnyway(opened);
    }
    return true;
}

void Completion::addElements(const XmlCursor &cursor, QList<Offer> &offers)
{
    const PatternId here = between(cursor);
    QList<Follower> after;
    PatternId last = here;
    for (const QString &written : cursor.after) {
        const Name name = meant(cursor, written);
        const PatternId opened = table().startTagOpen(last, name);
        if (opened == PatternTable::NotAllowed)
            continue; // wrong with or without another one in front of it
        const PatternId next = table().endTagAnyway(opened);
        // Another one of many changes nothing.
        if (next != last || after.isEmpty() || !(after.last().name == name))
            after.append({name, last});
        last = next;
    }
    const QStringList required = inAll(m_expectations->missingContent(last));
    for (const QString &known : m_expectations->elements(here, true)) {
        Offer made = offer(cursor, What::Element, known);
        const qsizetype colon = known.indexOf(u':');
        const Name name{colon < 0 ? QString() : m_spaces.value(known.first(colon)), known.sliced(colon + 1)};
        const PatternId opened = table().startTagOpen(here, name);
        if (opened != PatternTable::NotAllowed && !fits(table().endTagAnyway(opened), after))
            continue;
        made.isRequired = required.contains(known);
        offers.append(made);
    }
    if (cursor.place != XmlCursor::Place::Content || !m_expectations->hasText(here))
        return;
    for (const QString &word : m_expectations->textValues(here).words)
        offers.append({What::Text, word});
}

void Completion::addAttributes(const XmlCursor &cursor, QList<Offer> &offers)
{
    const PatternId here = inside(cursor, Attributes::All);
    if (here == PatternTable::NotAllowed)
        return;
    const auto &there = cursor.open.last().attributes;
    const auto isThere = [&](const QString &name) {
        return std::any_of(there.begin(), there.end(), [&](const auto &one) { return one.name == name; });
    };
    const QStringList required = inAll(m_expectations->missingAttributes(here));
    for (const QString &name : m_expectations->attributes(here)) {
        if (!isThere(name))
            offers.append({What::Attribute, name, required.contains(name)});
    }
    if (cursor.open.size() > 1)
        return;
    // The root declares the prefixes of what the grammar lets stand in it.
    QStringList declarations;
    for (const QString &known : m_expectations->elements(here, true)) {
        if (const qsizetype colon = known.indexOf(u':'); colon > 0 && !isThere(u"xmlns:"_s + known.first(colon)))
            declarations.append(u"xmlns:"_s + known.first(colon));
    }
    declarations.removeDuplicates();
    for (const QString &name : std::as_const(declarations))
        offers.append({What::Attribute, name, false, m_spaces.value(name.sliced(6))});
}

void Completion::addValues(const XmlCursor &cursor, QList<Offer> &offers)
{
    if (cursor.attribute.startsWith(u"xmlns:")) {
        if (const QString space = m_spaces.value(cursor.attribute.sliced(6)); !space.isEmpty())
            offers.append({What::Word, space});
        return;
    }
    // What stands behind the cursor may have to change with the value, so it does not say what that can be.
    QStringList words = m_expectations->attributeValues(inside(cursor, Attributes::Before), cursor.attribute).words;
    if (words.isEmpty())
        words = m_expectations->attributeValues(inside(cursor, Attributes::None), cursor.attribute).words;
    for (const QString &word : std::as_const(words))
        offers.append({What::Word, word});
}

QList<Completion::Offer> Completion::at(const XmlCursor &cursor)
{
    makeRoom();
    QList<Offer> offers;
    switch (cursor.place) {
    case XmlCursor::Place::Elsewhere:
        break;
    case XmlCursor::Place::Content:
    case XmlCursor::Place::ElementName:
        addElements(cursor, offers);
        break;
    case XmlCursor::Place::EndTag:
        if (!cursor.open.isEmpty())
            offers.append({What::EndTag, cursor.open.last().name, true});
        break;
    case XmlCursor::Place::AttributeName:
        addAttributes(cursor, offers);
        break;
    case XmlCursor::Place::Value:
        addValues(cursor, offers);
        break;
    }
    return offers;
}

Completion::Skeleton Completion::element(const XmlCursor &cursor, const QString &name, const QString &step, QChar quote)
{
    makeRoom();
    const Name known = meant(cursor, name);
    PatternId opened = table().startTagOpen(between(cursor), known);
    if (opened == PatternTable::NotAllowed) {
        // It may stand here once what has to precede it does.
        for (const Schema::NodeId node : m_expectations->elementNodes(closed(inside(cursor, Attributes::All)))) {
            if (m_schema.node(node).names.contains(known.local))
                opened = table().content(node);
        }
    }
    const XmlDocument nothing;
    Building building{cursor, step, quote};
    building.whole = opened;
    const auto way = SmallestContent(table(), nothing).find(opened, NoElement);
    QString xml = written({NeededNode::Kind::Element, name, 0, NoElement, way.nodes}, 0, building);
    const qsizetype at = xml.indexOf(Building::Here);
    return {xml.remove(Building::Here), at < 0 ? xml.size() : at};
}

QString Completion::written(const NeededNode &element, int level, const Building &building)
{
    QString tag = u'<' + element.name;
    QStringList children;
    QString text;
    for (const NeededNode &node : element.nodes) {
        // Of a text it is one word of all that there may be.
        if (node.kind == NeededNode::Kind::Text)
            text = Building::Here;
        else if (node.kind == NeededNode::Kind::Attribute)
            tag += u' ' + node.name + u'=' + building.quote +
                   onlyWord(m_expectations->textValues(node.values)).value_or(QString(Building::Here)) +
                   building.quote;
        else
            children.append(
                written({node.kind, offer(building.around, What::Element, node.name).name, 0, NoElement, node.nodes},
                        level + 1, building));
    }
    const QString end = u"</" + element.name + u'>';
    const QString outer = u'\n' + building.step.repeated(level);
    const QString inner = outer + building.step;
    if (!children.isEmpty())
        return tag + u'>' + inner + children.join(inner) + outer + end;
    const PatternId content = level == 0 ? closed(building.whole) : PatternTable::Empty;
    if (!text.isEmpty() || m_expectations->hasText(content))
        return tag + u'>' + (text.isEmpty() ? QString(Building::Here) : text) + end;
    // What is there for the sake of its children is opened for them; of most others, few have any.
    const bool goesOnInTag = level == 0 && !m_expectations->attributes(building.whole).isEmpty();
    if (m_expectations->elements(content, true).size() > (goesOnInTag ? 1 : 0))
        return tag + u'>' + inner + Building::Here + outer + end;
    return tag + (goesOnInTag && !tag.contains(u' ') ? u' ' + QString(Building::Here) : QString()) + u"/>";
}
