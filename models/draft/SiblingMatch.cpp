// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/SiblingMatch.h"

#include "models/draft/BootDevice.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Elements = QList<ElementId>;

/** Children by name, names in order of their first appearance. */
QList<std::pair<QString, Elements>> byName(const XmlDocument &document, ElementId parent)
{
    QList<std::pair<QString, Elements>> groups;
    QHash<QStringView, qsizetype> indexes;
    for (ElementId child = document.firstChild(parent); child != NoElement; child = document.nextSibling(child)) {
        const QStringView name = document.name(child);
        const auto known = indexes.constFind(name);
        if (known == indexes.constEnd()) {
            indexes.insert(name, groups.size());
            groups.append({name.toString(), {child}});
        } else {
            groups[*known].second.append(child);
        }
    }
    return groups;
}

/** Matches elements of both sides whose @p trait is the same and not empty, each once and in order. */
template <typename Trait>
void matchBy(Elements &left, Elements &right, QHash<ElementId, ElementId> &matched, const Trait &leftTrait,
             const Trait &rightTrait)
{
    using Value = decltype(leftTrait(0));
    QHash<Value, Elements> waiting;
    for (const ElementId element : std::as_const(right)) {
        if (const auto trait = rightTrait(element); !trait.isEmpty())
            waiting[trait].append(element);
    }
    Elements unmatched;
    for (const ElementId element : std::as_const(left)) {
        const auto found = waiting.find(leftTrait(element));
        if (found == waiting.end() || found->isEmpty()) {
            unmatched.append(element);
            continue;
        }
        const ElementId other = found->takeFirst();
        matched.insert(element, other);
        right.removeOne(other);
    }
    left = unmatched;
}

/** Matches what is equal from the first on and from the last on: with few changes that is nearly all. */
void matchEnds(const XmlDocument &base, Elements &left, const XmlDocument &draft, Elements &right,
               QHash<ElementId, ElementId> &matched)
{
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype first = 0;
    while (first < shorter && base.slice(left[first]) == draft.slice(right[first])) {
        matched.insert(left[first], right[first]);
        ++first;
    }
    qsizetype last = 0;
    while (last < shorter - first && base.slice(left.end()[-1 - last]) == draft.slice(right.end()[-1 - last])) {
        matched.insert(left.end()[-1 - last], right.end()[-1 - last]);
        ++last;
    }
    left = left.sliced(first, left.size() - first - last);
    right = right.sliced(first, right.size() - first - last);
}

QString childAttribute(const XmlDocument &document, ElementId element, QStringView child, QStringView attribute)
{
    const auto children = document.children(element, child);
    return children.isEmpty() ? QString() : document.attribute(children.first(), attribute).value_or(QString());
}

/** Those whose partners do not stand in rising order: the fewest that had to move. */
Elements outOfOrder(const Elements &base, const QHash<ElementId, ElementId> &matched)
{
    Elements sequence;
    for (const ElementId element : base) {
        if (matched.contains(element))
            sequence.append(element);
    }
    if (std::is_sorted(sequence.begin(), sequence.end(), [&](ElementId a, ElementId b) { return matched[a] < matched[b]; }))
        return {};
    // Longest rising run.
    std::vector<qsizetype> tails;
    std::vector<qsizetype> previous(size_t(sequence.size()), -1);
    for (qsizetype i = 0; i < sequence.size(); ++i) {
        const auto position = std::lower_bound(tails.begin(), tails.end(), i, [&](qsizetype a, qsizetype b) {
            return matched[sequence[a]] < matched[sequence[b]];
        });
        previous[size_t(i)] = position == tails.begin() ? -1 : *std::prev(position);
        if (position == tails.end())
            tails.push_back(i);
        else
            *position = i;
    }
    QSet<qsizetype> kept;
    for (qsizetype i = tails.empty() ? -1 : tails.back(); i >= 0; i = previous[size_t(i)])
        kept.insert(i);
    Elements moved;
    for (qsizetype i = 0; i < sequence.size(); ++i) {
        if (!kept.contains(i))
            moved.append(sequence[i]);
    }
    return moved;
}

} // namespace

QString SiblingMatch::key(const XmlDocument &document, ElementId element)
{
    if (document.name(element) == u"controller")
        return document.attribute(element, u"type").value_or(QString()) + document.attribute(element, u"index").value_or(QString());
    for (const char16_t *name : {u"name", u"id", u"vcpu", u"vcpus", u"iothread", u"iothreads", u"dev", u"cellid"}) {
        if (const auto value = document.attribute(element, QStringView(name)))
            return *value;
    }
    if (const QString address = BootDevice::hostAddress(document, element); !address.isEmpty())
        return address;
    for (const auto &[child, attribute] : {std::pair{u"target", u"dev"}, {u"target", u"dir"}, {u"target", u"name"}, {u"mac", u"address"},
                                           {u"alias", u"name"}}) {
        if (const QString value = childAttribute(document, element, QStringView(child), QStringView(attribute)); !value.isEmpty())
            return value;
    }
    return {};
}

SiblingMatch matchChildren(const XmlDocument &base, ElementId baseParent, const XmlDocument &draft, ElementId draftParent)
{
    SiblingMatch match;
    QHash<ElementId, ElementId> matched; // base -> draft
    QHash<QString, Elements> draftGroups;
    for (const auto &[name, elements] : byName(draft, draftParent))
        draftGroups.insert(name, elements);
    for (const auto &[name, elements] : byName(base, baseParent)) {
        Elements left = elements;
        Elements right = draftGroups.value(name);
        QHash<ElementId, ElementId> group;
        matchEnds(base, left, draft, right, group);
        if (left.size() != 1 || right.size() != 1) {
            using Slice = std::function<QStringView(ElementId)>;
            matchBy<Slice>(left, right, group, [&](ElementId e) { return base.slice(e); }, [&](ElementId e) { return draft.slice(e); });
            using Key = std::function<QString(ElementId)>;
            matchBy<Key>(left, right, group, [&](ElementId e) { return SiblingMatch::key(base, e); },
                         [&](ElementId e) { return SiblingMatch::key(draft, e); });
        }
        for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i)
            group.insert(left[i], right[i]);
        for (const ElementId moved : outOfOrder(elements, group))
            match.moved.append({moved, group[moved]});
        matched.insert(group);
    }
    QHash<ElementId, ElementId> fromDraft;
    for (auto it = matched.cbegin(); it != matched.cend(); ++it)
        fromDraft.insert(it.value(), it.key());
    for (const ElementId child : draft.children(draftParent))
        match.pairs.append({fromDraft.value(child, NoElement), child});
    for (const ElementId child : base.children(baseParent)) {
        if (!matched.contains(child))
            match.pairs.append({child, NoElement});
    }
    return match;
}
