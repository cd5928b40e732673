// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/ThreeWay.h"

#include "models/document/PathIndex.h"
#include "models/document/XmlEdit.h"
#include "models/draft/Secrets.h"
#include "models/draft/SiblingMatch.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

using Partners = QHash<ElementId, ElementId>;

/** Which child of the other document each child of the base is, and what the base does not have. */
struct Children
{
    Partners ofBase;
    QList<ElementId> added;
};

Children childrenOf(const XmlDocument &base, ElementId baseParent, const XmlDocument &other, ElementId otherParent)
{
    Children children;
    if (baseParent == NoElement) {
        children.added = other.children(otherParent);
        return children;
    }
    for (const auto &[from, to] : matchChildren(base, baseParent, other, otherParent).pairs) {
        if (from == NoElement)
            children.added.append(to);
        else if (to != NoElement)
            children.ofBase.insert(from, to);
    }
    return children;
}

/** An element in the three documents, NoElement where it is not. */
struct Trio
{
    ElementId base = NoElement;
    ElementId mine = NoElement;
    ElementId theirs = NoElement;
};

/** Attributes of an element and, with an empty name, its text. */
using Values = QMap<QString, QString>;

Values valuesOf(const XmlDocument &document, ElementId element)
{
    Values values;
    if (element == NoElement)
        return values;
    for (const XmlAttribute &attribute : document.attributes(element))
        values.insert(attribute.name.toString(), document.attributeValue(attribute));
    values.insert(QString(), document.ownText(element).trimmed());
    return values;
}

/** What has to be taken over as one: a number is nothing without its unit. */
QList<QStringList> belongingTogether(const Values &base, const Values &mine, const Values &theirs)
{
    QSet<QString> names;
    for (const Values *values : {&base, &mine, &theirs}) {
        for (auto it = values->keyBegin(); it != values->keyEnd(); ++it)
            names.insert(*it);
    }
    QStringList all(names.cbegin(), names.cend());
    all.sort();
    const auto unit = [](const Values &values) { return values.value(u"unit"_s); };
    if (unit(base) != unit(mine) || unit(base) != unit(theirs))
        return {all};
    QList<QStringList> single;
    for (const QString &name : std::as_const(all))
        single.append({name});
    return single;
}

Values picked(const Values &values, const QStringList &names)
{
    Values some;
    for (const QString &name : names) {
        // A text that is empty says as little as one that is not there.
        if (values.contains(name) && !(name.isEmpty() && values[name].isEmpty()))
            some.insert(name, values[name]);
    }
    return some;
}

/** Walks the three documents side by side; notes what clashes, and the edits of mine that take over the rest. */
class Walk
{
public:
    using Clash = ThreeWay::Clash;


    Walk(const XmlDocument &base, const XmlDocument &mine, const XmlDocument &theirs, const QSet<QString> &takeTheirs)
        : m_base(base)
        , m_mine(mine)
        , m_theirs(theirs)
        , m_takeTheirs(takeTheirs)
        , m_basePaths(base)
        , m_theirPaths(theirs)
        , m_myChanges(changesBetween(base, mine))
        , m_theirChanges(changesBetween(base, theirs))
    {
        walk({base.root(), mine.root(), theirs.root()});
    }

    const QList<Clash> &clashes() const { return m_clashes; }
    /** Edits of mine, none of which touches what another one does. Another walk finds those that did not fit in. */
    const QList<TextEdit> &edits() const { return m_edits; }

private:
    bool areSame(ElementId mine, ElementId theirs) const { return m_mine.slice(mine) == m_theirs.slice(theirs); }
    bool isMineAsBefore(const Trio &one) const { return m_base.slice(one.base) == m_mine.slice(one.mine); }
    bool isTheirsAsBefore(const Trio &one) const { return m_base.slice(one.base) == m_theirs.slice(one.theirs); }

    void walk(const Trio &one)
    {
        if (areSame(one.mine, one.theirs) || (one.base != NoElement && isTheirsAsBefore(one)))
            return;
        mergeValues(one);
        const Children mine = childrenOf(m_base, one.base, m_mine, one.mine);
        const Children theirs = childrenOf(m_base, one.base, m_theirs, one.theirs);
        if (one.base != NoElement) {
            for (const ElementId child : m_base.children(one.base))
                mergeChild({child, mine.ofBase.value(child, NoElement), theirs.ofBase.value(child, NoElement)}, one);
        }
        mergeAdded(one, mine, theirs);
    }

    void mergeValues(const Trio &one)
    {
        const Values base = valuesOf(m_base, one.base);
        const Values mine = valuesOf(m_mine, one.mine);
        const Values theirs = valuesOf(m_theirs, one.theirs);
        for (const QStringList &names : belongingTogether(base, mine, theirs)) {
            const Values before = picked(base, names);
            const Values here = picked(mine, names);
            const Values there = picked(theirs, names);
            if (here == there || before == there)
                continue;
            const bool isClash = here != before;
            if (!isClash || isTheirsTaken(clashOf(one, names, before, here, there)))
                takeValues(one.mine, names, here, there);
        }
    }

    void takeValues(ElementId element, const QStringList &names, const Values &here, const Values &there)
    {
        for (const QString &name : names) {
            if (here.value(name) == there.value(name) && here.contains(name) == there.contains(name))
                continue;
            if (name.isEmpty())
                add(XmlEdit::setText(m_mine, element, there.value(name)));
            else if (there.contains(name))
                add(XmlEdit::setAttribute(m_mine, element, name, there[name]));
            else if (const auto attribute = m_mine.attributePlace(element, name))
                add(XmlEdit::removeAttribute(m_mine, *attribute));
        }
    }

    void mergeChild(const Trio &child, const Trio &parent)
    {
        const bool isMine = child.mine != NoElement;
        const bool isTheirs = child.theirs != NoElement;
        if (isMine && isTheirs) {
            walk(child);
        } else if (isMine) {
            if (isMineAsBefore(child) || isTheirsTaken(wholeClash(child)))
                add(XmlEdit::removeElement(m_mine, child.mine));
        } else if (isTheirs && !isTheirsAsBefore(child)) {
            if (isTheirsTaken(wholeClash(child)))
                insert(child.theirs, parent);
        }
    }

    void mergeAdded(const Trio &parent, const Children &mine, const Children &theirs)
    {
        QList<ElementId> left = mine.added;
        for (const ElementId added : theirs.added) {
            const auto twin = std::find_if(left.cbegin(), left.cend(), [&](ElementId one) { return isSameThing(one, added); });
            if (twin == left.cend()) {
                insert(added, parent);
                continue;
            }
            const ElementId found = *twin;
            left.removeOne(found);
            walk({NoElement, found, added});
        }
    }

    /** Whether both added the same: by what tells rows from each other, or as the only one of its name. */
    bool isSameThing(ElementId mine, ElementId theirs) const
    {
        if (m_mine.name(mine) != m_theirs.name(theirs))
            return false;
        if (areSame(mine, theirs))
            return true;
        const QString key = SiblingMatch::key(m_mine, mine);
        if (!key.isEmpty())
            return key == SiblingMatch::key(m_theirs, theirs);
        const auto isAlone = [](const XmlDocument &document, ElementId element) {
            return document.children(document.parent(element), document.name(element)).size() == 1;
        };
        const bool isDevice = m_mine.name(m_mine.parent(mine)) == u"devices";
        return !isDevice && isAlone(m_mine, mine) && isAlone(m_theirs, theirs);
    }

    /** Puts their element behind what stands before it there, as far as mine has that. */
    void insert(ElementId theirs, const Trio &parent)
    {
        Partners fromTheirs;
        for (const auto &[here, there] : matchChildren(m_mine, parent.mine, m_theirs, parent.theirs).pairs)
            fromTheirs.insert(there, here);
        ElementId behind = NoElement;
        for (const ElementId sibling : m_theirs.children(parent.theirs)) {
            if (sibling == theirs)
                break;
            if (const ElementId here = fromTheirs.value(sibling, NoElement); here != NoElement)
                behind = here;
        }
        add(XmlEdit::insertChild(m_mine, parent.mine, behind, XmlEdit::fragment(m_theirs, theirs)));
    }

    void add(const TextEdit &edit)
    {
        const qsizetype begin = edit.position;
        const qsizetype end = edit.position + edit.removed;
        const bool fits = std::none_of(m_edits.cbegin(), m_edits.cend(), [&](const TextEdit &other) {
            return begin <= other.position + other.removed && other.position <= end;
        });
        if (fits)
            m_edits.append(edit);
    }

    // Clashes in words

    bool isTheirsTaken(const Clash &clash)
    {
        m_clashes.append(clash);
        return m_takeTheirs.contains(clash.id);
    }

    Path pathOf(const Trio &one) { return one.base != NoElement ? m_basePaths.pathOf(one.base) : m_theirPaths.pathOf(one.theirs); }

    /** The change that says so of an element's attribute or, with a null name, of the element as a whole. */
    static const Change *said(const QList<Change> &changes, ElementId base, ElementId draft, const QStringList &names)
    {
        for (const Change &change : changes) {
            const bool isElement = base != NoElement ? change.baseElement == base : change.draftElement == draft;
            if (isElement && (names.isEmpty() || names.contains(change.path.attribute())))
                return &change;
        }
        return nullptr;
    }

    Clash clashOf(const Trio &one, const QStringList &names, const Values &before, const Values &here, const Values &there)
    {
        const Change *mine = said(m_myChanges, one.base, one.mine, names);
        const Change *theirs = said(m_theirChanges, one.base, one.theirs, names);
        const Path path = pathOf(one).withAttribute(names.last());
        const auto raw = [&](const Values &values) {
            if (Secrets::isSecret(path))
                return Secrets::mask();
            return values.isEmpty() ? ThreeWay::tr("not set") : QStringList(values.values()).join(u' ');
        };
        const Change *either = mine ? mine : theirs;
        return {path.toString(), either ? either->label : path.toString(), either ? either->before : raw(before),
                mine ? mine->after : raw(here), theirs ? theirs->after : raw(there)};
    }

    Clash wholeClash(const Trio &one)
    {
        const bool isGoneHere = one.mine == NoElement;
        const Change *removed = said(isGoneHere ? m_myChanges : m_theirChanges, one.base, NoElement, {});
        const Path path = pathOf(one);
        const QString gone = ThreeWay::tr("removed");
        const QString changed = ThreeWay::tr("changed");
        return {path.toString(), removed ? removed->label : path.toString(), ThreeWay::tr("there"), isGoneHere ? gone : changed,
                isGoneHere ? changed : gone};
    }

    const XmlDocument &m_base;
    const XmlDocument &m_mine;
    const XmlDocument &m_theirs;
    const QSet<QString> m_takeTheirs;
    PathIndex m_basePaths;
    PathIndex m_theirPaths;
    const QList<Change> m_myChanges;
    const QList<Change> m_theirChanges;
    QList<Clash> m_clashes;
    QList<TextEdit> m_edits;
};

} // namespace

ThreeWay::ThreeWay(XmlDocument base, XmlDocument mine, XmlDocument theirs)
    : m_base(std::move(base))
    , m_mine(std::move(mine))
    , m_theirs(std::move(theirs))
    , m_clashes(Walk(m_base, m_mine, m_theirs, {}).clashes())
{
}

QString ThreeWay::merged(const QSet<QString> &takeTheirs) const
{
    XmlDocument result = m_mine;
    for (;;) {
        QList<TextEdit> edits = Walk(m_base, result, m_theirs, takeTheirs).edits();
        if (edits.isEmpty())
            return result.text();
        std::sort(edits.begin(), edits.end(), [](const TextEdit &a, const TextEdit &b) { return a.position > b.position; });
        QString text = result.text();
        for (const TextEdit &edit : std::as_const(edits))
            text = edit.applied(text);
        const auto next = XmlDocument::parse(text);
        if (!next || text == result.text())
            return result.text(); // cannot be: each edit alone leaves a well-formed text
        result = *next;
    }
}
