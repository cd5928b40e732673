// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/PatternTable.h"

using namespace Qt::StringLiterals;

namespace {

quint64 pairOf(int first, int second)
{
    return quint64(quint32(first)) << 32 | quint32(second);
}

/** Stands for a value that is taken as right. */
constexpr int AnyValue = -1;

} // namespace

PatternTable::PatternTable(const Schema &schema)
    : m_schema(schema)
{
    make(Kind::NotAllowed, 0, 0);
    make(Kind::Empty, 0, 0);
}

PatternId PatternTable::make(Kind kind, int left, int right)
{
    const std::pair key(pairOf(left, right), int(kind));
    if (const auto known = m_ids.constFind(key); known != m_ids.constEnd())
        return *known;
    Pattern made{kind, left, right};
    const bool hasLeft = kind == Kind::Choice || kind == Kind::Interleave || kind == Kind::Group ||
                         kind == Kind::OneOrMore || kind == Kind::After;
    const bool hasRight = hasLeft && kind != Kind::OneOrMore && kind != Kind::After;
    const Pattern none;
    const Pattern &first = hasLeft ? m_patterns[left] : none;
    const Pattern &second = hasRight ? m_patterns[right] : none;
    made.isNullable = kind == Kind::Empty || kind == Kind::Text ||
                      (kind == Kind::Choice && (first.isNullable || second.isNullable)) ||
                      ((kind == Kind::Interleave || kind == Kind::Group) && first.isNullable && second.isNullable) ||
                      (kind == Kind::OneOrMore && first.isNullable);
    made.hasAttributes = kind == Kind::Attribute || first.hasAttributes || second.hasAttributes;
    made.hasText = kind == Kind::Text || kind == Kind::Data || kind == Kind::Value || first.hasText || second.hasText;
    const auto id = PatternId(m_patterns.size());
    m_patterns.push_back(made);
    m_ids.insert(key, id);
    return id;
}

PatternId PatternTable::choice(PatternId left, PatternId right)
{
    if (left == NotAllowed || left == right)
        return right;
    if (right == NotAllowed)
        return left;
    if (right == Empty && m_patterns[left].isNullable)
        return left;
    if (left == Empty && m_patterns[right].isNullable)
        return right;
    // What is a choice already is not entered twice.
    for (PatternId at = left; m_patterns[at].kind == Kind::Choice; at = m_patterns[at].left) {
        if (m_patterns[at].right == right || m_patterns[at].left == right)
            return left;
    }
    if (m_patterns[right].kind == Kind::Choice) {
        const Pattern both = m_patterns[right];
        return choice(choice(left, both.left), both.right);
    }
    return make(Kind::Choice, left, right);
}

PatternId PatternTable::interleave(PatternId left, PatternId right)
{
    if (left == NotAllowed || right == NotAllowed)
        return NotAllowed;
    if (left == Empty)
        return right;
    return right == Empty ? left : make(Kind::Interleave, left, right);
}

PatternId PatternTable::group(PatternId left, PatternId right)
{
    if (left == NotAllowed || right == NotAllowed)
        return NotAllowed;
    if (left == Empty)
        return right;
    return right == Empty ? left : make(Kind::Group, left, right);
}

PatternId PatternTable::oneOrMore(PatternId inner)
{
    return inner == NotAllowed || inner == Empty ? inner : make(Kind::OneOrMore, inner, 0);
}

PatternId PatternTable::after(PatternId left, PatternId right)
{
    return left == NotAllowed || right == NotAllowed ? NotAllowed : make(Kind::After, left, right);
}

bool PatternTable::hasName(Schema::NodeId id, const Name &name) const
{
    const Schema::Node &node = m_schema.node(id);
    if (node.hasAnyName)
        return true;
    // Attributes of the grammar have no namespace of their own.
    const bool isSpace = node.tag == Schema::Tag::Attribute ? name.space.isEmpty() : name.space == node.space;
    return isSpace && node.names.contains(name.local);
}

int PatternTable::stringId(const QString &text)
{
    const auto known = m_strings.constFind(text);
    return known != m_strings.constEnd() ? *known : *m_strings.insert(text, int(m_strings.size()));
}

PatternId PatternTable::applyAfter(PatternId id, const std::function<PatternId(PatternId)> &change)
{
    const Pattern at = m_patterns[id];
    if (at.kind == Kind::After)
        return after(at.left, change(at.right));
    if (at.kind == Kind::Choice)
        return choice(applyAfter(at.left, change), applyAfter(at.right, change));
    return NotAllowed;
}

PatternId PatternTable::startTagOpen(PatternId pattern, const Name &name)
{
    return openTag(pattern, stringId(u'<' + name.space + u' ' + name.local), name);
}

PatternId PatternTable::startTagAnywhere(PatternId pattern, const Name &name)
{
    return openAnywhere(pattern, stringId(u'<' + name.space + u' ' + name.local), name);
}

PatternId PatternTable::openAnywhere(PatternId id, int nameId, const Name &name)
{
    const quint64 key = pairOf(id, nameId);
    if (const auto known = m_openedAnywhere.constFind(key); known != m_openedAnywhere.constEnd())
        return *known;
    const Pattern at = m_patterns[id];
    PatternId opened = NotAllowed;
    if (at.kind == Kind::Choice || at.kind == Kind::Interleave || at.kind == Kind::Group)
        opened = choice(openAnywhere(at.left, nameId, name), openAnywhere(at.right, nameId, name));
    else if (at.kind == Kind::OneOrMore || at.kind == Kind::After)
        opened = openAnywhere(at.left, nameId, name);
    else if (at.kind == Kind::Element && hasName(at.left, name))
        opened = after(content(at.left), Empty);
    m_openedAnywhere.insert(key, opened);
    return opened;
}

PatternId PatternTable::openTag(PatternId id, int nameId, const Name &name)
{
    const quint64 key = pairOf(id, nameId);
    if (const auto known = m_opened.constFind(key); known != m_opened.constEnd())
        return *known;
    const Pattern at = m_patterns[id];
    PatternId opened = NotAllowed;
    switch (at.kind) {
    case Kind::Choice:
        opened = choice(openTag(at.left, nameId, name), openTag(at.right, nameId, name));
        break;
    case Kind::Element:
        if (hasName(at.left, name))
            opened = after(content(at.left), Empty);
        break;
    case Kind::Interleave: {
        const PatternId first =
            applyAfter(openTag(at.left, nameId, name), [&](PatternId rest) { return interleave(rest, at.right); });
        const PatternId second =
            applyAfter(openTag(at.right, nameId, name), [&](PatternId rest) { return interleave(at.left, rest); });
        opened = choice(first, second);
        break;
    }
    case Kind::OneOrMore:
        opened =
            applyAfter(openTag(at.left, nameId, name), [&](PatternId rest) { return group(rest, choice(id, Empty)); });
        break;
    case Kind::Group:
        opened = applyAfter(openTag(at.left, nameId, name), [&](PatternId rest) { return group(rest, at.right); });
        if (m_patterns[at.left].isNullable)
            opened = choice(opened, openTag(at.right, nameId, name));
        break;
    case Kind::After:
        opened = applyAfter(openTag(at.left, nameId, name), [&](PatternId rest) { return after(rest, at.right); });
        break;
    default:
        break;
    }
    m_opened.insert(key, opened);
    return opened;
}

PatternId PatternTable::attribute(PatternId pattern, const Name &name, const std::optional<QString> &value)
{
    const std::pair key(pairOf(pattern, stringId(u'@' + name.space + u' ' + name.local)),
                        value ? stringId(*value) : AnyValue);
    if (const auto known = m_attributes.constFind(key); known != m_attributes.constEnd())
        return *known;
    const PatternId taken = takeAttribute(pattern, name, value);
    m_attributes.insert(key, taken);
    return taken;
}

PatternId PatternTable::takeAttribute(PatternId id, const Name &name, const std::optional<QString> &value)
{
    const Pattern at = m_patterns[id];
    if (!at.hasAttributes)
        return NotAllowed;
    switch (at.kind) {
    case Kind::After:
        return after(takeAttribute(at.left, name, value), at.right);
    case Kind::Choice:
        return choice(takeAttribute(at.left, name, value), takeAttribute(at.right, name, value));
    case Kind::Group: {
        const PatternId first = group(takeAttribute(at.left, name, value), at.right);
        return choice(first, group(at.left, takeAttribute(at.right, name, value)));
    }
    case Kind::Interleave: {
        const PatternId first = interleave(takeAttribute(at.left, name, value), at.right);
        return choice(first, interleave(at.left, takeAttribute(at.right, name, value)));
    }
    case Kind::OneOrMore:
        return group(takeAttribute(at.left, name, value), choice(id, Empty));
    case Kind::Attribute: {
        if (!hasName(at.left, name))
            return NotAllowed;
        const PatternId inside = content(at.left);
        const bool isRight = !value || (m_patterns[inside].isNullable && value->trimmed().isEmpty()) ||
                             m_patterns[text(inside, value)].isNullable;
        return isRight ? Empty : NotAllowed;
    }
    default:
        return NotAllowed;
    }
}

PatternId PatternTable::startTagClose(PatternId pattern)
{
    return closeTag(pattern, NotAllowed, m_closed);
}

PatternId PatternTable::startTagCloseAnyway(PatternId pattern)
{
    return closeTag(pattern, Empty, m_closedAnyway);
}

PatternId PatternTable::closeTag(PatternId id, PatternId missing, Memo &memo)
{
    const Pattern at = m_patterns[id];
    if (!at.hasAttributes)
        return id;
    if (at.kind == Kind::Attribute)
        return missing;
    if (const auto known = memo.constFind(pairOf(id, 0)); known != memo.constEnd())
        return *known;
    const PatternId left = closeTag(at.left, missing, memo);
    PatternId closed = NotAllowed;
    if (at.kind == Kind::After)
        closed = after(left, at.right);
    else if (at.kind == Kind::OneOrMore)
        closed = oneOrMore(left);
    else if (at.kind == Kind::Choice)
        closed = choice(left, closeTag(at.right, missing, memo));
    else if (at.kind == Kind::Group)
        closed = group(left, closeTag(at.right, missing, memo));
    else if (at.kind == Kind::Interleave)
        closed = interleave(left, closeTag(at.right, missing, memo));
    memo.insert(pairOf(id, 0), closed);
    return closed;
}

PatternId PatternTable::text(PatternId pattern, const std::optional<QString> &text)
{
    const quint64 key = pairOf(pattern, text ? stringId(*text) : AnyValue);
    if (const auto known = m_texts.constFind(key); known != m_texts.constEnd())
        return *known;
    const PatternId taken = takeText(pattern, text);
    m_texts.insert(key, taken);
    return taken;
}

PatternId PatternTable::takeText(PatternId id, const std::optional<QString> &text)
{
    const Pattern at = m_patterns[id];
    if (!at.hasText)
        return NotAllowed;
    switch (at.kind) {
    case Kind::Choice:
        return choice(takeText(at.left, text), takeText(at.right, text));
    case Kind::Interleave: {
        const PatternId first = interleave(takeText(at.left, text), at.right);
        return choice(first, interleave(at.left, takeText(at.right, text)));
    }
    case Kind::Group: {
        const PatternId first = group(takeText(at.left, text), at.right);
        return m_patterns[at.left].isNullable ? choice(first, takeText(at.right, text)) : first;
    }
    case Kind::OneOrMore:
        return group(takeText(at.left, text), choice(id, Empty));
    case Kind::After:
        return after(takeText(at.left, text), at.right);
    case Kind::Text:
        return id;
    case Kind::Data:
        return !text || m_schema.node(at.left).data.matches(*text) ? Empty : NotAllowed;
    case Kind::Value:
        return !text || Datatype::collapsed(*text) == m_schema.node(at.left).text ? Empty : NotAllowed;
    default:
        return NotAllowed;
    }
}

PatternId PatternTable::endTag(PatternId id)
{
    const Pattern at = m_patterns[id];
    if (at.kind == Kind::Choice)
        return choice(endTag(at.left), endTag(at.right));
    return at.kind == Kind::After && m_patterns[at.left].isNullable ? at.right : NotAllowed;
}

PatternId PatternTable::endTagAnyway(PatternId id)
{
    const Pattern at = m_patterns[id];
    if (at.kind == Kind::Choice)
        return choice(endTagAnyway(at.left), endTagAnyway(at.right));
    return at.kind == Kind::After ? at.right : NotAllowed;
}
