// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/PathEdit.h"

#include "models/document/MissingElements.h"
#include "models/document/Namespaces.h"
#include "models/document/PathIndex.h"
#include "models/document/PathSteps.h"
#include "models/document/XmlEdit.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace PathEdit {

namespace {

/** Where the texts of this file are translated. */
struct PathEditTexts
{
    Q_DECLARE_TR_FUNCTIONS(PathEditTexts)
};

/** What @p second does to the document that @p first makes, both as one edit. */
template <typename Second>
Result<TextEdit> inTwoSteps(const XmlDocument &document, const Result<TextEdit> &first, Second second)
{
    if (!first)
        return first.error();
    const auto between = XmlDocument::parse(first->applied(document.text()));
    if (!between)
        return between.error();
    const Result<TextEdit> next = second(*between);
    if (!next)
        return next.error();
    return TextEdit::between(document.text(), next->applied(between->text()));
}

/** True if the element has an attribute other than declarations of namespaces and the key that a path picks it by. */
bool hasOwnAttributes(const XmlDocument &document, ElementId element, const QString &key)
{
    const auto attributes = document.attributes(element);
    return std::any_of(attributes.begin(), attributes.end(),
                       [&](const auto &a) { return !a.name.startsWith(u"xmlns") && a.name != key; });
}

bool standsEmpty(const XmlDocument &document, ElementId element, const Layout &layout)
{
    QString plain;
    for (; document.parent(element) != NoElement; element = document.parent(element))
        plain.prepend(plain.isEmpty() ? document.name(element).toString() : document.name(element) + u'/');
    return layout.meaningfulWhenEmpty.contains(plain);
}

/** True if a sibling has the same name: without the first one the second would count. */
bool hasNamesake(const XmlDocument &document, ElementId element)
{
    return document.children(document.parent(element), document.name(element)).size() > 1;
}

/** True if the text has an element or an attribute with the prefix; at worst a comment makes it so. */
bool usesPrefix(QStringView text, const QString &prefix)
{
    const QString colon = prefix + u':';
    for (qsizetype at = text.indexOf(colon); at >= 0; at = text.indexOf(colon, at + 1)) {
        const QChar before = at > 0 ? text[at - 1] : QChar();
        if (before == u'<' || before == u'/' || before.isSpace())
            return true;
    }
    return false;
}

/** What @p edit does, and the root's declarations of namespaces of which it takes the last user go with it. */
TextEdit withoutIdleDeclarations(const XmlDocument &document, const TextEdit &edit)
{
    const QStringView removed = QStringView(document.text()).sliced(edit.position, edit.removed);
    QString text = edit.applied(document.text());
    bool isIdle = false;
    const auto attributes = document.attributes(document.root());
    for (auto attribute = attributes.rbegin(); attribute != attributes.rend(); ++attribute) {
        const QString prefix = attribute->name.startsWith(u"xmlns:") ? attribute->name.sliced(6).toString() : QString();
        const QString known = Namespaces::prefix(document.attributeValue(*attribute));
        if (prefix.isEmpty() || !Namespaces::isDeclaredOnRoot(known) || !usesPrefix(removed, prefix)
            || usesPrefix(text, prefix))
            continue;
        // The root's start tag stands before all that can be taken away, so its places have not moved.
        text = XmlEdit::removeAttribute(document, *attribute).applied(text);
        isIdle = true;
    }
    return isIdle ? TextEdit::between(document.text(), text) : edit;
}

/** Takes the element at @p path away and with it the parents that this leaves empty. */
TextEdit removeWithEmptyParents(const XmlDocument &document, ElementId element, const Path &path, const Layout &layout)
{
    for (qsizetype step = path.steps().size() - 2;; --step) {
        const ElementId parent = document.parent(element);
        if (parent == NoElement || document.parent(parent) == NoElement || standsEmpty(document, parent, layout)
            || hasOwnAttributes(document, parent, path.steps()[step].keyAttribute) || hasNamesake(document, parent))
            break;
        const QStringView text(document.text());
        const auto before = text.sliced(document.startTagEnd(parent), document.begin(element) - document.startTagEnd(parent));
        const auto after = text.sliced(document.end(element), document.endTagBegin(parent) - document.end(element));
        if (!before.trimmed().isEmpty() || !after.trimmed().isEmpty())
            break;
        element = parent;
    }
    return withoutIdleDeclarations(document, XmlEdit::removeElement(document, element));
}

TextEdit nothing()
{
    return {};
}

} // namespace

ElementId find(const XmlDocument &document, const Path &path)
{
    if (document.isNull())
        return NoElement;
    const auto [element, existing] = PathSteps::descend(document, path);
    return existing == path.steps().size() ? element : NoElement;
}

QList<ElementId> rows(const XmlDocument &document, const Path &path)
{
    if (document.isNull() || path.steps().isEmpty())
        return {};
    const ElementId parent = find(document, path.element().parent());
    return parent == NoElement ? QList<ElementId>() : PathSteps::candidates(document, parent, path.steps().last());
}

Path pathOf(const XmlDocument &document, ElementId element)
{
    return PathIndex(document).pathOf(element);
}

std::optional<QString> value(const XmlDocument &document, const Path &path)
{
    const ElementId element = find(document, path);
    if (element == NoElement)
        return std::nullopt;
    return path.isAttribute() ? document.attribute(element, path.attribute()) : document.ownText(element).trimmed();
}

Result<TextEdit> set(const XmlDocument &document, const Path &path, const QString &asked, const Layout &layout)
{
    // Blanks around an element's text are layout, when read and when written: who types "For later" passes by "For ".
    const QString value = path.isAttribute() ? asked : asked.trimmed();
    if (!XmlEdit::canHold(value))
        return Error{PathEditTexts::tr("The value has a control character, which XML cannot hold.")};
    const auto [element, existing] = PathSteps::descend(document, path);
    if (existing == path.steps().size()) {
        if (path.isAttribute())
            return XmlEdit::setAttribute(document, element, path.attribute(), value);
        return XmlEdit::setText(document, element, value);
    }
    if (path.isAttribute())
        return MissingElements::inserted(document, path, element, existing,
                                         MissingElements::attributeText(path.attribute(), value), {}, layout);
    // An insertion is indented line by line; the line breaks of a value must stay as they are.
    if (value.contains(u'\n'))
        return inTwoSteps(document, create(document, path, layout),
                          [&](const XmlDocument &created) { return set(created, path, value, layout); });
    return MissingElements::inserted(document, path, element, existing, {}, XmlEdit::escapedText(value), layout);
}

Result<TextEdit> create(const XmlDocument &document, const Path &path, const Layout &layout)
{
    const auto [element, existing] = PathSteps::descend(document, path);
    if (existing == path.steps().size())
        return nothing();
    return MissingElements::inserted(document, path, element, existing, {}, {}, layout);
}

TextEdit unset(const XmlDocument &document, const Path &path, const Layout &layout)
{
    const ElementId element = find(document, path);
    if (element == NoElement || element == document.root()) {
        const auto attribute = element == NoElement ? std::nullopt : document.attributePlace(element, path.attribute());
        return attribute ? XmlEdit::removeAttribute(document, *attribute) : nothing();
    }
    if (!path.isAttribute())
        return removeWithEmptyParents(document, element, path, layout);
    const auto attribute = document.attributePlace(element, path.attribute());
    if (!attribute)
        return nothing();
    const bool becomesEmpty = document.attributes(element).size() == 1
        && (document.isSelfClosing(element) || document.hasNoContent(element));
    if (becomesEmpty && !standsEmpty(document, element, layout))
        return removeWithEmptyParents(document, element, path, layout);
    return XmlEdit::removeAttribute(document, *attribute);
}

TextEdit unsetText(const XmlDocument &document, const Path &path, const Layout &layout)
{
    const ElementId element = find(document, path);
    if (element == NoElement)
        return nothing();
    const auto attributes = document.attributes(element);
    // A unit says nothing without its number, nor does a key without what it is for.
    const QString key = path.steps().last().keyAttribute;
    const bool hasOnlyUnit = std::all_of(attributes.begin(), attributes.end(),
                                         [&](const auto &a) { return a.name == u"unit" || a.name == key; });
    if (hasOnlyUnit && XmlEdit::hasTextOnly(document, element))
        return removeWithEmptyParents(document, element, path, layout);
    return XmlEdit::setText(document, element, {});
}

Result<TextEdit> insertFragment(const XmlDocument &document, const Path &parent, const QString &fragment,
                                const Layout &layout)
{
    const auto parsed = XmlDocument::parse(fragment);
    if (!parsed)
        return parsed.error();
    const QString name = parsed->name(parsed->root()).toString();
    const QString xml = parsed->slice(parsed->root()).toString().replace(u"\r\n"_s, u"\n"_s);
    const auto [element, existing] = PathSteps::descend(document, parent);
    if (existing < parent.steps().size())
        return inTwoSteps(document, create(document, parent, layout),
                          [&](const XmlDocument &created) { return insertFragment(created, parent, fragment, layout); });
    const ElementId sibling = MissingElements::siblingBefore(document, element, parent.plain(), name, layout);
    return XmlEdit::insertChild(document, element, sibling, xml);
}

Result<TextEdit> setFragment(const XmlDocument &document, const Path &path, const QString &content, const Layout &layout)
{
    if (content.trimmed().isEmpty())
        return unset(document, path, layout);
    const auto parsed = XmlDocument::parse(u"<x>"_s + content + u"</x>");
    if (!parsed)
        return Error{parsed.error().message, parsed.error().line, parsed.error().column};
    const ElementId element = find(document, path);
    if (element == NoElement)
        return inTwoSteps(document, create(document, path, layout),
                          [&](const XmlDocument &created) { return setFragment(created, path, content, layout); });
    return XmlEdit::setContent(document, element, content);
}

TextEdit moveRow(const XmlDocument &document, const Path &path, int from, int to)
{
    QList<ElementId> order = rows(document, path);
    const QList<ElementId> places = order;
    if (from < 1 || to < 1 || from > order.size() || to > order.size() || from == to)
        return nothing();
    order.move(from - 1, to - 1);
    const QStringView text(document.text());
    QString moved;
    for (qsizetype i = 0; i < places.size(); ++i) {
        moved += document.slice(order[i]);
        if (i + 1 < places.size())
            moved += text.sliced(document.end(places[i]), document.begin(places[i + 1]) - document.end(places[i]));
    }
    const qsizetype begin = document.begin(places.first());
    const TextEdit whole{begin, document.end(places.last()) - begin, moved};
    return TextEdit::between(text, whole.applied(document.text()));
}

} // namespace PathEdit
