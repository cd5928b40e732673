// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/PathEdit.h"

#include "models/document/PathIndex.h"
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

std::pair<QStringView, QStringView> splitName(QStringView name)
{
    const qsizetype colon = name.indexOf(u':');
    return colon < 0 ? std::pair{QStringView(), name} : std::pair{name.first(colon), name.sliced(colon + 1)};
}

/** True if the element is what the step names; a known prefix stands for its namespace whatever the text calls it. */
bool matches(const XmlDocument &document, ElementId element, const PathStep &step, const Layout &layout)
{
    const QStringView name = document.name(element);
    const auto [stepPrefix, stepLocal] = splitName(step.name);
    if (stepPrefix.isEmpty())
        return name == step.name;
    const auto [prefix, local] = splitName(name);
    if (local != stepLocal)
        return false;
    const QString known = layout.namespaces.value(stepPrefix.toString());
    const auto declared = document.namespaceUri(element, prefix);
    if (known.isEmpty() || !declared)
        return name == step.name;
    return *declared == known;
}

bool hasKey(const XmlDocument &document, ElementId element, const PathStep &step)
{
    return step.keyAttribute.isEmpty() || document.attribute(element, step.keyAttribute) == step.keyValue;
}

QList<ElementId> candidates(const XmlDocument &document, ElementId parent, const PathStep &step, const Layout &layout)
{
    QList<ElementId> found;
    for (ElementId child = document.firstChild(parent); child != NoElement; child = document.nextSibling(child)) {
        if (matches(document, child, step, layout) && hasKey(document, child, step))
            found.append(child);
    }
    return found;
}

ElementId findChild(const XmlDocument &document, ElementId parent, const PathStep &step, const Layout &layout)
{
    int left = std::max(step.position, 1);
    for (ElementId child = document.firstChild(parent); child != NoElement; child = document.nextSibling(child)) {
        if (matches(document, child, step, layout) && hasKey(document, child, step) && --left == 0)
            return child;
    }
    return NoElement;
}

/** How far a path exists: the deepest element that is there, and the number of steps that lead to it. */
std::pair<ElementId, qsizetype> descend(const XmlDocument &document, const Path &path, const Layout &layout)
{
    ElementId element = document.root();
    for (qsizetype i = 0; i < path.steps().size(); ++i) {
        const ElementId child = findChild(document, element, path.steps()[i], layout);
        if (child == NoElement)
            return {element, i};
        element = child;
    }
    return {element, path.steps().size()};
}

QString plainUpTo(const Path &path, qsizetype steps)
{
    return Path(path.steps().first(steps), {}).plain();
}

/** The place of an element among the names of an order; -1 if it has none. */
qsizetype rankOf(const XmlDocument &document, ElementId element, const QStringList &order, const Layout &layout)
{
    const auto isIt = [&](const QString &name) { return matches(document, element, PathStep{name, 0, {}, {}, false}, layout); };
    const auto found = std::find_if(order.begin(), order.end(), isIt);
    return found == order.end() ? -1 : found - order.begin();
}

/** The sibling behind which libvirt would write a child of that name; NoElement: it comes first. */
ElementId siblingBefore(const XmlDocument &document, ElementId parent, const QString &parentPlain, const QString &name,
                        const Layout &layout)
{
    const QStringList order = layout.childOrder.value(parentPlain);
    const qsizetype rank = order.indexOf(name);
    ElementId before = NoElement;
    for (ElementId child = document.firstChild(parent); child != NoElement; child = document.nextSibling(child)) {
        const qsizetype childRank = rankOf(document, child, order, layout);
        const bool isSame = matches(document, child, PathStep{name, 0, {}, {}, false}, layout);
        if (rank < 0 || isSame || (childRank >= 0 && childRank <= rank))
            before = child;
    }
    return before;
}

/** Writes the missing elements of a path as nested XML. */
class Builder
{
public:
    Builder(const XmlDocument &document, ElementId at, const Path &path, const Layout &layout)
        : m_document(document)
        , m_at(at)
        , m_path(path)
        , m_layout(layout)
    {
    }

    /** XML of the steps from @p first on; @p content is put inside the last one as it is. */
    QString build(qsizetype first, const QString &attribute, const QString &content)
    {
        const QString step = XmlEdit::indentationStep(m_document);
        const auto &steps = m_path.steps();
        QString xml;
        for (qsizetype i = steps.size() - 1; i >= first; --i) {
            QString tag = nameFor(steps[i].name);
            const QString name = tag.section(u' ', 0, 0);
            if (!steps[i].keyAttribute.isEmpty())
                tag += attributeText(steps[i].keyAttribute, steps[i].keyValue);
            const bool isLast = i == steps.size() - 1;
            if (isLast)
                tag += attribute;
            const QString inner = isLast ? content : u'\n' + step + QString(xml).replace(u"\n"_s, u'\n' + step) + u'\n';
            xml = u'<' + tag + (inner.isEmpty() ? u"/>"_s : u'>' + inner + u"</" + name + u'>');
        }
        return xml;
    }

    static QString attributeText(const QString &name, const QString &value)
    {
        return u' ' + name + u"='" + XmlEdit::escapedAttribute(value, u'\'') + u'\'';
    }

    /** The declaration that the root needs for what was built, as an attribute name; empty if none. */
    const QString &rootDeclaration() const { return m_rootDeclaration; }

private:
    /** The name under which the text knows a prefixed element, with a declaration behind it where one is needed. */
    QString nameFor(const QString &name)
    {
        const auto [prefix, local] = splitName(name);
        const QString uri = m_layout.namespaces.value(prefix.toString());
        if (prefix.isEmpty() || uri.isEmpty())
            return name;
        for (ElementId scope = m_at; scope != NoElement; scope = m_document.parent(scope)) {
            for (const XmlAttribute &attribute : m_document.attributes(scope)) {
                if (attribute.name.startsWith(u"xmlns:") && m_document.attributeValue(attribute) == uri)
                    return attribute.name.sliced(6) + u':' + local;
            }
        }
        const QString declaration = u"xmlns:" + prefix;
        const bool isTaken = m_document.attributePlace(m_document.root(), declaration).has_value();
        if (m_layout.declaredOnRoot.contains(prefix.toString()) && !isTaken) {
            m_rootDeclaration = declaration;
            return name;
        }
        return isOutermostWith(prefix, name) ? name + attributeText(declaration, uri) : name;
    }

    /** True for the first missing step that uses the prefix: that one declares it for those inside. */
    bool isOutermostWith(QStringView prefix, const QString &name) const
    {
        for (const PathStep &step : m_path.steps()) {
            if (splitName(step.name).first == prefix)
                return step.name == name;
        }
        return false;
    }

    const XmlDocument &m_document;
    ElementId m_at;
    const Path &m_path;
    const Layout &m_layout;
    QString m_rootDeclaration;
};

/** Inserts the missing steps of a path, the last one with an attribute or content. */
Result<TextEdit> insertMissing(const XmlDocument &document, const Path &path, ElementId at, qsizetype existing,
                               const QString &attribute, const QString &content, const Layout &layout)
{
    const PathStep &missing = path.steps()[existing];
    const qsizetype siblings = candidates(document, at, missing, layout).size();
    if (missing.position > siblings + 1)
        return Error{PathEditTexts::tr("There is no %1: there are only %n such elements.", nullptr, int(siblings))
                         .arg(Path(path.steps().first(existing + 1), {}).toString())};
    for (qsizetype i = existing + 1; i < path.steps().size(); ++i) {
        if (path.steps()[i].position > 1)
            return Error{PathEditTexts::tr("There is no %1.").arg(Path(path.steps().first(i + 1), {}).toString())};
    }
    Builder builder(document, at, path, layout);
    const QString xml = builder.build(existing, attribute, content);
    const ElementId sibling = siblingBefore(document, at, plainUpTo(path, existing), missing.name, layout);
    const TextEdit insertion = XmlEdit::insertChild(document, at, sibling, xml);
    if (builder.rootDeclaration().isEmpty())
        return insertion;
    // The declaration stands before the insertion, so its place does not move.
    const QString uri = layout.namespaces.value(builder.rootDeclaration().sliced(6));
    const TextEdit declaration = XmlEdit::setAttribute(document, document.root(), builder.rootDeclaration(), uri);
    return TextEdit::between(document.text(), declaration.applied(insertion.applied(document.text())));
}

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
TextEdit withoutIdleDeclarations(const XmlDocument &document, const TextEdit &edit, const Layout &layout)
{
    const QStringView removed = QStringView(document.text()).sliced(edit.position, edit.removed);
    QString text = edit.applied(document.text());
    bool isIdle = false;
    const auto attributes = document.attributes(document.root());
    for (auto attribute = attributes.rbegin(); attribute != attributes.rend(); ++attribute) {
        const QString prefix = attribute->name.startsWith(u"xmlns:") ? attribute->name.sliced(6).toString() : QString();
        const QString known = layout.namespaces.key(document.attributeValue(*attribute));
        if (prefix.isEmpty() || !layout.declaredOnRoot.contains(known) || !usesPrefix(removed, prefix)
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
    return withoutIdleDeclarations(document, XmlEdit::removeElement(document, element), layout);
}

TextEdit nothing()
{
    return {};
}

} // namespace

ElementId find(const XmlDocument &document, const Path &path, const Layout &layout)
{
    if (document.isNull())
        return NoElement;
    const auto [element, existing] = descend(document, path, layout);
    return existing == path.steps().size() ? element : NoElement;
}

QList<ElementId> rows(const XmlDocument &document, const Path &path, const Layout &layout)
{
    if (document.isNull() || path.steps().isEmpty())
        return {};
    const ElementId parent = find(document, path.element().parent(), layout);
    PathStep step = path.steps().last();
    return parent == NoElement ? QList<ElementId>() : candidates(document, parent, step, layout);
}

Path pathOf(const XmlDocument &document, ElementId element)
{
    return PathIndex(document).pathOf(element);
}

std::optional<QString> value(const XmlDocument &document, const Path &path, const Layout &layout)
{
    const ElementId element = find(document, path, layout);
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
    const auto [element, existing] = descend(document, path, layout);
    if (existing == path.steps().size()) {
        if (path.isAttribute())
            return XmlEdit::setAttribute(document, element, path.attribute(), value);
        return XmlEdit::setText(document, element, value);
    }
    if (path.isAttribute())
        return insertMissing(document, path, element, existing, Builder::attributeText(path.attribute(), value), {}, layout);
    // An insertion is indented line by line; the line breaks of a value must stay as they are.
    if (value.contains(u'\n'))
        return inTwoSteps(document, create(document, path, layout),
                          [&](const XmlDocument &created) { return set(created, path, value, layout); });
    return insertMissing(document, path, element, existing, {}, XmlEdit::escapedText(value), layout);
}

Result<TextEdit> create(const XmlDocument &document, const Path &path, const Layout &layout)
{
    const auto [element, existing] = descend(document, path, layout);
    if (existing == path.steps().size())
        return nothing();
    return insertMissing(document, path, element, existing, {}, {}, layout);
}

TextEdit unset(const XmlDocument &document, const Path &path, const Layout &layout)
{
    const ElementId element = find(document, path, layout);
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
    const ElementId element = find(document, path, layout);
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
    const auto [element, existing] = descend(document, parent, layout);
    if (existing < parent.steps().size())
        return inTwoSteps(document, create(document, parent, layout),
                          [&](const XmlDocument &created) { return insertFragment(created, parent, fragment, layout); });
    return XmlEdit::insertChild(document, element, siblingBefore(document, element, parent.plain(), name, layout), xml);
}

Result<TextEdit> setFragment(const XmlDocument &document, const Path &path, const QString &content, const Layout &layout)
{
    if (content.trimmed().isEmpty())
        return unset(document, path, layout);
    const auto parsed = XmlDocument::parse(u"<x>"_s + content + u"</x>");
    if (!parsed)
        return Error{parsed.error().message, parsed.error().line, parsed.error().column};
    const ElementId element = find(document, path, layout);
    if (element == NoElement)
        return inTwoSteps(document, create(document, path, layout),
                          [&](const XmlDocument &created) { return setFragment(created, path, content, layout); });
    return XmlEdit::setContent(document, element, content);
}

TextEdit moveRow(const XmlDocument &document, const Path &path, int from, int to, const Layout &layout)
{
    QList<ElementId> order = rows(document, path, layout);
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
