// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Changes.h"

#include "models/catalog/Catalog.h"
#include "models/document/PathEdit.h"
#include "models/document/XmlEdit.h"
#include "models/draft/Assignment.h"
#include "models/draft/SiblingMatch.h"

#include <QHash>

namespace {

/** The layout with all that @p base has on the way to @p path kept, even if it becomes empty. */
Layout keepingParents(const XmlDocument &base, const Path &path)
{
    Layout layout = Catalog::instance().layout();
    for (Path parent = path.parent(); !parent.isRoot(); parent = parent.parent()) {
        if (PathEdit::find(base, parent) != NoElement)
            layout.meaningfulWhenEmpty.insert(parent.plain());
    }
    return layout;
}

/** One value as the base has it; an element that the base has without the value stays. */
Result<TextEdit> valueBack(const Path &path, ElementId baseElement, const XmlDocument &base, const XmlDocument &draft)
{
    if (baseElement != NoElement) {
        const Path inBase = PathEdit::pathOf(base, baseElement).withAttribute(path.attribute());
        if (const auto value = Settings::value(base, inBase))
            return Settings::assign(draft, {path, value});
        const ElementId element = PathEdit::find(draft, path);
        if (element != NoElement && !path.isAttribute())
            return XmlEdit::setText(draft, element, {});
    }
    const Layout layout = keepingParents(base, path);
    return path.isAttribute() || Settings::value(draft, path) == std::nullopt
               ? PathEdit::unset(draft, path, layout)
               : PathEdit::unsetText(draft, path, layout);
}

/** What @p second does to the document that @p first makes, both as one edit. */
template <typename Second>
Result<TextEdit> inTwoSteps(const XmlDocument &draft, const Result<TextEdit> &first, Second second)
{
    if (!first)
        return first;
    const auto between = XmlDocument::parse(first->applied(draft.text()));
    if (!between)
        return between.error();
    const Result<TextEdit> next = second(*between);
    if (!next)
        return next;
    return TextEdit::between(draft.text(), next->applied(between->text()));
}

/** Moves what @p draft has for @p element of the base to behind what stood before it there. */
TextEdit movedBack(ElementId element, const XmlDocument &base, const XmlDocument &draft, ElementId draftParent)
{
    QHash<ElementId, ElementId> counterparts;
    for (const auto &[from, to] : matchChildren(base, base.parent(element), draft, draftParent).pairs)
        counterparts.insert(from, to);
    const Path table =
        PathEdit::pathOf(draft, draftParent).child(PathStep{base.name(element).toString(), 0, {}, {}, true});
    const QList<ElementId> rows = PathEdit::rows(draft, table);
    const qsizetype from = rows.indexOf(counterparts.value(element, NoElement));
    qsizetype to = 0;
    for (ElementId before = base.firstChild(base.parent(element)); before != element;
         before = base.nextSibling(before)) {
        const ElementId other = counterparts.value(before, NoElement);
        if (base.name(before) == base.name(element) && other != NoElement)
            to = rows.indexOf(other) + 1;
    }
    return PathEdit::moveRow(draft, table, int(from) + 1, int(from < to ? to : to + 1));
}

/** Declares the prefix of a base's element again where its declaration went with its last user. */
Result<TextEdit> declared(ElementId element, const XmlDocument &base, const XmlDocument &draft)
{
    const QStringView name = base.name(element);
    const QStringView prefix = name.first(std::max<qsizetype>(name.indexOf(u':'), 0));
    const auto uri = base.namespaceUri(element, prefix);
    if (prefix.isEmpty() || !uri || draft.namespaceUri(draft.root(), prefix)
        || base.namespaceUri(base.root(), prefix) != uri)
        return TextEdit{};
    return XmlEdit::setAttribute(draft, draft.root(), QStringLiteral("xmlns:") + prefix, *uri);
}

} // namespace

Result<TextEdit> Change::reverted(const XmlDocument &base, const XmlDocument &draft) const
{
    const Layout &layout = Catalog::instance().layout();
    switch (kind) {
    case Kind::Value: {
        auto back = valueBack(path, baseElement, base, draft);
        // What is picked by its key goes back to its place among its namesakes.
        const bool isKeyed = !path.isAttribute() && !path.isRoot() && !path.steps().last().keyAttribute.isEmpty();
        if (isKeyed && draftElement == NoElement && baseElement != NoElement)
            back = inTwoSteps(draft, back, [&](const XmlDocument &between) -> Result<TextEdit> {
                return movedBack(baseElement, base, between, PathEdit::find(between, path.parent()));
            });
        if (!setting || setting->kind != ::Kind::Size)
            return back;
        // A Size goes back with its unit.
        return inTwoSteps(draft, back, [&](const XmlDocument &between) {
            return valueBack(path.withAttribute(QStringLiteral("unit")), baseElement, base, between);
        });
    }
    case Kind::Added:
        return PathEdit::unset(draft, path, keepingParents(base, path));
    case Kind::Removed: {
        const auto inserted =
            PathEdit::insertFragment(draft, path.parent(), base.slice(baseElement).toString(), layout);
        const auto moved = inTwoSteps(draft, inserted, [&](const XmlDocument &between) -> Result<TextEdit> {
            return movedBack(baseElement, base, between, PathEdit::find(between, path.parent()));
        });
        return inTwoSteps(draft, moved, [&](const XmlDocument &between) { return declared(baseElement, base, between); });
    }
    case Kind::Moved:
        return movedBack(baseElement, base, draft, draft.parent(draftElement));
    }
    return TextEdit{};
}
