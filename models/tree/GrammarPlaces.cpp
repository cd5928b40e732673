// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tree/GrammarPlaces.h"

#include "models/document/Namespaces.h"
#include "models/grammar/SmallestContent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Among more children than these nobody looks for a place between two of them. */
constexpr size_t MostPlaces = 64;

bool isDeclaration(QStringView name)
{
    return name == u"xmlns" || name.startsWith(u"xmlns:");
}

} // namespace

GrammarPlaces::GrammarPlaces(PatternTable &table, const XmlDocument &document)
    : m_table(table)
    , m_expectations(table)
    , m_document(document)
    , m_places(size_t(document.elementCount()))
    , m_isPlaced(size_t(document.elementCount()), 0)
{
}

GrammarPlaces::Name GrammarPlaces::nameOf(ElementId element) const
{
    const QStringView written = m_document.name(element);
    const qsizetype colon = written.indexOf(u':');
    const auto space = m_document.namespaceUri(element, colon < 0 ? QStringView() : written.first(colon));
    return {space.value_or(QString()), written.sliced(colon + 1).toString()};
}

GrammarPlaces::Name GrammarPlaces::nameOf(const QString &known) const
{
    const qsizetype colon = known.indexOf(u':');
    return {colon < 0 ? QString() : Namespaces::uri(QStringView(known).first(colon)), known.sliced(colon + 1)};
}

PatternId GrammarPlaces::behind(PatternId before, const Name &name)
{
    return m_table.endTagAnyway(m_table.startTagCloseAnyway(m_table.startTagOpen(before, name)));
}

const GrammarPlace &GrammarPlaces::at(ElementId element)
{
    GrammarPlace &place = m_places[size_t(element)];
    if (m_isPlaced[size_t(element)])
        return place;
    if (const ElementId parent = m_document.parent(element); parent != NoElement) {
        at(parent);
        placeChildren(parent);
    } else {
        place.open = place.all = m_table.startTagOpen(m_table.start(), nameOf(element));
        place.fit = place.open == PatternTable::NotAllowed ? Fit::Unknown : Fit::Fits;
    }
    m_isPlaced[size_t(element)] = 1;
    place.taken = place.open;
    for (const XmlAttribute &attribute : m_document.attributes(element)) {
        if (isDeclaration(attribute.name))
            continue;
        const Name name{QString(), attribute.name.toString()};
        PatternId taken = m_table.attribute(place.taken, name, m_document.attributeValue(attribute));
        if (taken == PatternTable::NotAllowed)
            taken = m_table.attribute(place.taken, name, std::nullopt);
        if (taken != PatternTable::NotAllowed)
            place.taken = taken;
    }
    place.closed = m_table.startTagClose(place.taken);
    if (place.closed == PatternTable::NotAllowed)
        place.closed = m_table.startTagCloseAnyway(place.taken);
    return place;
}

void GrammarPlaces::placeChildren(ElementId parent)
{
    if (m_before.contains(parent))
        return;
    const GrammarPlace around = m_places[size_t(parent)];
    std::vector<PatternId> before;
    PatternId now = around.closed;
    if (const QString text = m_document.ownText(parent); !text.trimmed().isEmpty()) {
        const PatternId taken = m_table.text(now, text);
        now = taken == PatternTable::NotAllowed ? now : taken;
    }
    for (ElementId child = m_document.firstChild(parent); child != NoElement; child = m_document.nextSibling(child)) {
        const Name name = nameOf(child);
        GrammarPlace &place = m_places[size_t(child)];
        before.push_back(now);
        place.all = m_table.startTagAnywhere(around.all, name);
        place.open = m_table.startTagOpen(now, name);
        place.fit = Fit::Fits;
        if (place.open != PatternTable::NotAllowed) {
            now = behind(now, name);
            continue;
        }
        place.fit = place.all == PatternTable::NotAllowed ? Fit::Unknown : Fit::Misplaced;
        place.open = m_table.startTagOpen(around.closed, name);
        if (place.open == PatternTable::NotAllowed)
            place.open = m_table.startTagAnywhere(around.open, name);
        if (place.open == PatternTable::NotAllowed)
            place.open = place.all;
    }
    before.push_back(now);
    m_before.insert(parent, before);
}

GrammarPlace::Fit GrammarPlaces::attributeFit(ElementId element, const XmlAttribute &attribute)
{
    if (isDeclaration(attribute.name))
        return Fit::Fits;
    const GrammarPlace &place = at(element);
    const Name name{QString(), attribute.name.toString()};
    if (m_table.attribute(place.all, name, std::nullopt) == PatternTable::NotAllowed)
        return Fit::Unknown;
    PatternId now = place.open;
    for (const XmlAttribute &other : m_document.attributes(element)) {
        if (isDeclaration(other.name))
            continue;
        const PatternId taken =
            m_table.attribute(now, {QString(), other.name.toString()}, m_document.attributeValue(other));
        if (other.name == attribute.name)
            return taken == PatternTable::NotAllowed ? Fit::Misplaced : Fit::Fits;
        now = taken == PatternTable::NotAllowed ? now : taken;
    }
    return Fit::Misplaced;
}

GrammarPlace::Fit GrammarPlaces::textFit(ElementId element)
{
    const QString text = m_document.ownText(element);
    const GrammarPlace &place = at(element);
    if (text.trimmed().isEmpty() || m_table.text(place.closed, text) != PatternTable::NotAllowed)
        return Fit::Fits;
    return m_expectations.hasText(place.all) ? Fit::Misplaced : Fit::Unknown;
}

bool GrammarPlaces::doChildrenFit(ElementId parent)
{
    at(parent);
    placeChildren(parent);
    for (ElementId child = m_document.firstChild(parent); child != NoElement; child = m_document.nextSibling(child)) {
        if (m_places[size_t(child)].fit != Fit::Fits)
            return false;
    }
    return true;
}

bool GrammarPlaces::fitsSomewhere(ElementId parent, const Name &name)
{
    at(parent);
    placeChildren(parent);
    const std::vector<PatternId> &before = m_before[parent];
    if (m_table.startTagOpen(before.back(), name) != PatternTable::NotAllowed)
        return true;
    if (before.size() > MostPlaces)
        return false;
    const QList<ElementId> children = m_document.children(parent);
    for (size_t i = 0; i + 1 < before.size(); ++i) {
        PatternId now = behind(before[i], name);
        for (size_t j = i; j < size_t(children.size()) && now != PatternTable::NotAllowed; ++j)
            now = behind(now, nameOf(children[qsizetype(j)]));
        if (now != PatternTable::NotAllowed)
            return true;
    }
    return false;
}

QStringList GrammarPlaces::candidateNames(ElementId element)
{
    const GrammarPlace &place = at(element);
    QStringList names = m_expectations.attributes(place.all);
    for (QString &name : names)
        name.prepend(u'@');
    return names + m_expectations.elements(place.all, true);
}

QList<GrammarPlaces::Candidate> GrammarPlaces::candidates(ElementId element)
{
    const GrammarPlace place = at(element);
    QList<Candidate> fitting;
    QList<Candidate> others;
    QSet<QString> there;
    for (ElementId child = m_document.firstChild(element); child != NoElement; child = m_document.nextSibling(child))
        there.insert(SmallestContent::knownName(m_document, child));
    for (const QString &name : candidateNames(element)) {
        const bool isAttribute = name.startsWith(u'@');
        bool fits = false;
        if (isAttribute) {
            if (m_document.attributePlace(element, QStringView(name).sliced(1)))
                continue;
            fits = m_table.attribute(place.taken, {QString(), name.sliced(1)}, std::nullopt) != PatternTable::NotAllowed;
        } else {
            fits = fitsSomewhere(element, nameOf(name));
            if (!fits && there.contains(name))
                continue;
        }
        (fits ? fitting : others).append({name, fits});
    }
    // What needs other words comes last, but attributes stay together.
    const auto isAttribute = [](const Candidate &candidate) { return candidate.name.startsWith(u'@'); };
    QList<Candidate> all = fitting + others;
    std::stable_partition(all.begin(), all.end(), isAttribute);
    return all;
}

GrammarPlaces::Choice GrammarPlaces::attributeChoice(ElementId element, const QString &attribute)
{
    const GrammarPlace &place = at(element);
    Choice choice;
    choice.values = m_expectations.attributeValues(place.all, attribute);
    PatternId now = place.open;
    for (const XmlAttribute &other : m_document.attributes(element)) {
        if (isDeclaration(other.name) || other.name == attribute)
            continue;
        const PatternId taken =
            m_table.attribute(now, {QString(), other.name.toString()}, m_document.attributeValue(other));
        now = taken == PatternTable::NotAllowed ? now : taken;
    }
    choice.fitting = m_expectations.attributeValues(now, attribute).words;
    return choice;
}

GrammarPlaces::Choice GrammarPlaces::textChoice(ElementId element)
{
    const GrammarPlace &place = at(element);
    // What stands in an element of its own is read off its own pattern, without those around it.
    return {m_expectations.textValues(place.all), m_expectations.textValues(place.closed).words};
}
