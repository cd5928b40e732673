// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tree/Addition.h"

#include "models/catalog/Catalog.h"
#include "models/document/PathEdit.h"
#include "models/document/XmlEdit.h"
#include "models/draft/GrammarFindings.h"
#include "models/grammar/SampleValue.h"
#include "models/tree/GrammarPlaces.h"

#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/** After so many rounds of repair something else is wrong. */
constexpr int MostRounds = 12;

const Layout &layout()
{
    return Catalog::instance().layout();
}

/** The document after @p edit; false, and nothing changed, if it would not be well-formed. */
bool apply(XmlDocument &document, const Result<TextEdit> &edit)
{
    if (!edit)
        return false;
    auto parsed = XmlDocument::parse(edit->applied(document.text()));
    if (!parsed)
        return false;
    document = std::move(parsed).value();
    return true;
}

QList<GrammarProblem> newProblems(const Validator &validator, const XmlDocument &document,
                                  const QList<GrammarProblem> &before)
{
    QList<GrammarProblem> problems = validator.problems(document);
    GrammarFindings::markOld(problems, before);
    problems.removeIf([](const GrammarProblem &problem) { return problem.isOld; });
    return problems;
}

bool isSame(const NeededNode &a, const NeededNode &b)
{
    return a.kind == b.kind && a.name == b.name && a.there == b.there && a.values == b.values;
}

} // namespace

QString Addition::sample(const Path &path, const AllowedValues &values) const
{
    const Setting *setting = Catalog::instance().find(path);
    if (setting && setting->kind == Kind::Uuid)
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString example = setting && setting->example ? QString::fromLatin1(setting->example) : QString();
    return SampleValue::of(m_table.schema(), values, example).value_or(QString());
}

void Addition::putValue(AddedNode &added, const Path &path, PatternId values) const
{
    const QString value = sample(path, Expectations(m_table).textValues(values));
    const auto before = PathEdit::value(added.document, path);
    if (!apply(added.document, PathEdit::set(added.document, path, value, layout())))
        return;
    if (path.isAttribute() && before)
        added.alsoSet.append(path.attribute() + u"='" + value + u'\'');
}

Path Addition::putElement(AddedNode &added, const Path &parent, const NeededNode &node) const
{
    const XmlDocument before = added.document;
    const Path asked = parent.child(node.name);
    QList<PathStep> steps = asked.steps();
    QList<PathStep> table = asked.steps();
    table.last().isRows = true;
    const qsizetype count = PathEdit::rows(before, Path(table, {})).size();
    // Positions as a PathIndex has them: one alone has none.
    steps.last().position = count == 0 ? 0 : int(count) + 1;
    const Path path(steps, {});
    const Result<TextEdit> creation = PathEdit::create(before, path, layout());
    if (!apply(added.document, creation))
        return path;
    const ElementId made = PathEdit::find(added.document, path);
    const ElementId holder = PathEdit::find(before, parent);
    GrammarPlaces places(m_table, added.document);
    if (made == NoElement || holder == NoElement || places.doChildrenFit(added.document.parent(made)))
        return path;
    if (GrammarPlaces old(m_table, before); !old.doChildrenFit(holder))
        return path;
    // Not where libvirt would write it, but where its grammar reads it: behind the last sibling that lets it.
    const QString xml = added.document.slice(made).toString();
    QList<ElementId> siblings = before.children(holder);
    siblings.prepend(NoElement);
    for (auto sibling = siblings.rbegin(); sibling != siblings.rend(); ++sibling) {
        XmlDocument other = before;
        if (!apply(other, XmlEdit::insertChild(before, holder, *sibling, xml)))
            continue;
        GrammarPlaces elsewhere(m_table, other);
        if (!elsewhere.doChildrenFit(holder))
            continue;
        const qsizetype behind = siblings.size() - 1 - (sibling - siblings.rbegin());
        added.document = other;
        return PathEdit::pathOf(other, other.children(holder)[behind]);
    }
    return path;
}

void Addition::put(AddedNode &added, const XmlDocument &original, const Path &at, const QList<NeededNode> &nodes,
                   const QList<NeededNode> &missing) const
{
    for (const NeededNode &node : nodes) {
        // What was missing before is not what this is about.
        const auto known = std::find_if(missing.begin(), missing.end(), [&](const NeededNode &m) { return isSame(m, node); });
        const bool isThere = node.kind == NeededNode::Kind::Element && node.there != NoElement;
        const Path place = node.kind == NeededNode::Kind::Attribute ? at.withAttribute(node.name)
                         : node.kind == NeededNode::Kind::Element   ? at.child(node.name)
                                                                    : at;
        if (known != missing.end() && !isThere && place != added.path)
            continue;
        if (node.kind != NeededNode::Kind::Element) {
            putValue(added, place, node.values);
        } else {
            const Path inside = isThere ? PathEdit::pathOf(original, node.there) : putElement(added, at, node);
            if (!isThere && added.path == place && !added.isPlaced) {
                added.path = inside;
                added.isPlaced = true;
            }
            put(added, original, inside, node.nodes, known != missing.end() ? known->nodes : QList<NeededNode>());
        }
    }
}

bool Addition::completeAt(AddedNode &added, const Path &path) const
{
    const ElementId element = PathEdit::find(added.document, path);
    if (element == NoElement)
        return false;
    const XmlDocument original = added.document;
    GrammarPlaces places(m_table, original);
    const auto way = SmallestContent(m_table, original).find(places.at(element).open, element);
    if (!way.isPossible())
        return false;
    const Path wanted = std::exchange(added.path, Path());
    const bool wasPlaced = std::exchange(added.isPlaced, true);
    put(added, original, PathEdit::pathOf(original, element), way.nodes, {});
    added.path = wanted;
    added.isPlaced = wasPlaced;
    return added.document.text() != original.text();
}

bool Addition::mend(AddedNode &added, const GrammarProblem &problem) const
{
    if (problem.fault == u"attributes missing" || problem.fault == u"content missing")
        return completeAt(added, problem.path);
    const QString place = added.path.toString();
    const QString wrong = problem.path.toString();
    // What was asked for stays, and so does all around it.
    if (place == wrong || place.startsWith(wrong + u'/') || problem.path.isRoot())
        return false;
    if (problem.fault == u"attribute" || problem.fault == u"element") {
        if (!apply(added.document, PathEdit::unset(added.document, problem.path, layout())))
            return false;
        added.takenAway.append(problem.path.isAttribute() ? problem.path.attribute()
                                                          : u'<' + problem.path.steps().last().name + u'>');
        return true;
    }
    const ElementId element = PathEdit::find(added.document, problem.path);
    if (element == NoElement)
        return false;
    GrammarPlaces places(m_table, added.document);
    AllowedValues values;
    if (problem.path.isAttribute()) {
        const auto choice = places.attributeChoice(element, problem.path.attribute());
        values = choice.values;
        values.words = choice.fitting;
    } else {
        values = places.textChoice(element).values;
    }
    const QString value = sample(problem.path, values);
    if (PathEdit::value(added.document, problem.path) == value)
        return false;
    added.alsoSet.append(problem.path.isAttribute() ? problem.path.attribute() + u"='" + value + u'\'' : value);
    return apply(added.document, PathEdit::set(added.document, problem.path, value, layout()));
}

void Addition::repair(AddedNode &added, const QList<GrammarProblem> &before) const
{
    for (int round = 0; round < MostRounds; ++round) {
        const QList<GrammarProblem> problems = newProblems(m_validator, added.document, before);
        added.isComplete = problems.isEmpty();
        const bool isMended = std::any_of(problems.begin(), problems.end(),
                                          [&](const GrammarProblem &problem) { return mend(added, problem); });
        if (!isMended)
            return;
    }
}

Result<AddedNode> Addition::addIn(const XmlDocument &document, ElementId top, const QList<SmallestContent::Step> &wanted,
                                  const QList<GrammarProblem> &before) const
{
    GrammarPlaces places(m_table, document);
    SmallestContent contents(m_table, document);
    const PatternId open = places.at(top).open;
    const auto way = contents.find(open, top, wanted);
    if (!way.isPossible())
        return Error{tr("libvirt's grammar does not allow it there.")};
    const bool wasMissing = std::any_of(before.begin(), before.end(),
                                        [](const GrammarProblem &problem) { return problem.fault.endsWith(u" missing"); });
    const auto missing = wasMissing ? contents.find(open, top) : SmallestContent::Way();
    ElementId holder = top;
    for (const SmallestContent::Step &step : wanted)
        holder = step.there != NoElement ? step.there : holder;
    const Path around = PathEdit::pathOf(document, holder);
    const QString name = wanted.last().name;
    AddedNode added{document, name.isEmpty() ? around : name.startsWith(u'@') ? around.withAttribute(name.sliced(1)) : around.child(name)};
    put(added, document, PathEdit::pathOf(document, top), way.nodes, missing.isPossible() ? missing.nodes : QList<NeededNode>());
    for (ElementId at = holder;; at = document.parent(at)) {
        removeRivals(added, document, at, way, before);
        if (at == top)
            break;
    }
    repair(added, before);
    if (const ElementId made = PathEdit::find(added.document, added.path); made != NoElement)
        added.path = Path(PathEdit::pathOf(added.document, made).steps(), added.path.attribute());
    return added;
}

void Addition::removeRivals(AddedNode &added, const XmlDocument &document, ElementId element,
                            const SmallestContent::Way &way, const QList<GrammarProblem> &before) const
{
    const QString place = added.path.toString();
    const Path path = PathEdit::pathOf(document, element);
    const auto isInTheWay = [&] {
        const QList<GrammarProblem> problems = newProblems(m_validator, added.document, before);
        return std::any_of(problems.begin(), problems.end(), [&](const GrammarProblem &problem) {
            const QString wrong = problem.path.toString();
            const bool isMissing = problem.fault.endsWith(u" missing");
            return !isMissing && (wrong == place || place.startsWith(wrong + u'/'));
        });
    };
    const auto remove = [&](const Path &rival, const QString &name) {
        if (apply(added.document, PathEdit::unset(added.document, rival, layout())))
            added.takenAway.append(name);
    };
    for (const XmlAttribute &attribute : document.attributes(element)) {
        const QString name = attribute.name.toString();
        const bool isRival = !way.kept.contains({element, u'@' + name}) && !name.startsWith(u"xmlns")
                          && path.withAttribute(name) != added.path;
        if (isRival && isInTheWay())
            remove(path.withAttribute(name), name);
    }
    const QList<ElementId> children = document.children(element);
    for (auto child = children.rbegin(); child != children.rend(); ++child) {
        const QString name = SmallestContent::knownName(document, *child);
        const Path rival = PathEdit::pathOf(document, *child);
        if (!way.kept.contains({element, name}) && !place.startsWith(rival.toString() + u'/') && isInTheWay())
            remove(rival, u'<' + name + u'>');
    }
}

Result<AddedNode> Addition::add(const XmlDocument &document, ElementId element, const QString &name) const
{
    const QList<GrammarProblem> before = m_validator.problems(document);
    QList<SmallestContent::Step> wanted{{name, NoElement}};
    std::optional<AddedNode> found;
    for (ElementId top = element; top != NoElement; top = document.parent(top)) {
        auto added = addIn(document, top, wanted, before);
        if (added && added->isComplete)
            return added;
        if (added && !found)
            found = added.value();
        wanted.prepend({SmallestContent::knownName(document, top), top});
    }
    if (found)
        return *found;
    return Error{tr("libvirt's grammar does not allow it there.")};
}

void Addition::collectWords(const XmlDocument &document, ElementId element, const QList<NeededNode> &nodes,
                            QStringList &words) const
{
    const Path path = PathEdit::pathOf(document, element);
    for (const NeededNode &node : nodes) {
        if (node.kind == NeededNode::Kind::Element && node.there != NoElement)
            collectWords(document, node.there, node.nodes, words);
        if (node.kind != NeededNode::Kind::Attribute || !document.attributePlace(element, node.name))
            continue;
        const AllowedValues values = Expectations(m_table).textValues(node.values);
        words.append(node.name + u"='" + sample(path.withAttribute(node.name), values) + u'\'');
    }
}

QStringList Addition::changedWords(const XmlDocument &document, ElementId element, const QString &name) const
{
    GrammarPlaces places(m_table, document);
    SmallestContent contents(m_table, document);
    QList<SmallestContent::Step> wanted{{name, NoElement}};
    for (ElementId top = element; top != NoElement; top = document.parent(top)) {
        const auto way = contents.find(places.at(top).open, top, wanted);
        if (way.isPossible()) {
            QStringList words;
            collectWords(document, top, way.nodes, words);
            return words;
        }
        wanted.prepend({SmallestContent::knownName(document, top), top});
    }
    return {};
}

Result<AddedNode> Addition::complete(const XmlDocument &document, ElementId element) const
{
    const Path path = PathEdit::pathOf(document, element);
    AddedNode added{document, path};
    QSet<QString> tried;
    bool isDone = false;
    while (!isDone) {
        isDone = true;
        for (const GrammarProblem &problem : m_validator.problems(added.document)) {
            const bool isMissing = problem.fault == u"attributes missing" || problem.fault == u"content missing";
            const bool isInside = path.isRoot() || problem.path.element() == path
                               || problem.path.toString().startsWith(path.toString() + u'/');
            const QString key = problem.path.toString() + problem.fault;
            if (!isMissing || !isInside || tried.contains(key))
                continue;
            tried.insert(key);
            isDone = false;
            completeAt(added, problem.path);
            break;
        }
    }
    return added;
}
