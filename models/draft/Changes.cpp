// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Changes.h"

#include "models/catalog/Catalog.h"
#include "models/document/PathEdit.h"
#include "models/draft/Assignment.h"
#include "models/draft/Secrets.h"
#include "models/draft/SiblingMatch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/** Where the texts of this file are translated. */
struct ChangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChangeTexts)
};

/** Walks two documents side by side and notes what differs. */
class Comparison
{
public:
    Comparison(const XmlDocument &base, const XmlDocument &draft) : m_base(base), m_draft(draft) {}

    QList<Change> run()
    {
        compare(m_base.root(), m_draft.root());
        return m_changes;
    }

private:
    void compare(ElementId before, ElementId after)
    {
        if (m_base.slice(before) == m_draft.slice(after))
            return;
        compareAttributes(before, after);
        const QString textBefore = m_base.ownText(before).trimmed();
        const QString textAfter = m_draft.ownText(after).trimmed();
        if (textBefore != textAfter)
            addValue(PathEdit::pathOf(m_draft, after), textBefore, textAfter);
        const SiblingMatch match = matchChildren(m_base, before, m_draft, after);
        for (const auto &[from, to] : match.inOrderOfDraft()) {
            if (from == NoElement)
                addElement(to);
            else if (to == NoElement)
                removeElement(from);
            else
                compare(from, to);
        }
        for (const ElementId moved : match.moved)
            addMove(moved);
    }

    void compareAttributes(ElementId before, ElementId after)
    {
        const auto attributesBefore = m_base.attributes(before);
        const auto attributesAfter = m_draft.attributes(after);
        for (const XmlAttribute &attribute : attributesAfter) {
            const auto old = m_base.attribute(before, attribute.name);
            const QString now = m_draft.attributeValue(attribute);
            if (old != now)
                addValue(PathEdit::pathOf(m_draft, after).withAttribute(attribute.name.toString()), old, now);
        }
        for (const XmlAttribute &attribute : attributesBefore) {
            if (!m_draft.attributePlace(after, attribute.name))
                addValue(PathEdit::pathOf(m_draft, after).withAttribute(attribute.name.toString()),
                         m_base.attributeValue(attribute), std::nullopt);
        }
    }

    /** A value that is another one; a Size and its unit are one change. */
    void addValue(const Path &path, const std::optional<QString> &before, const std::optional<QString> &after)
    {
        const Setting *setting = Catalog::instance().find(path);
        if (setting && setting->kind == Kind::Unit) {
            const Path size = path.element();
            if (const Setting *owner = Catalog::instance().find(size); owner && owner->kind == Kind::Size) {
                if (m_changes.isEmpty() || !(m_changes.last().path == size))
                    addSize(*owner, size);
                return;
            }
        }
        if (setting && setting->kind == Kind::Size) {
            if (m_changes.isEmpty() || !(m_changes.last().path == path))
                addSize(*setting, path);
            return;
        }
        const auto meant = [&](const std::optional<QString> &value) {
            const bool saysNothing = value && value->isEmpty() && !path.isAttribute() && !(setting && setting->empty);
            return saysNothing ? std::nullopt : value;
        };
        add(path, setting, words(setting, path, meant(before)), words(setting, path, meant(after)));
    }

    void addSize(const Setting &setting, const Path &path)
    {
        const auto shown = [&](const XmlDocument &document) {
            const auto unit = Settings::value(document, path.withAttribute(u"unit"_s));
            return Settings::displayed(setting, Settings::value(document, path), unit.value_or(QString()));
        };
        add(path, &setting, shown(m_base), shown(m_draft));
    }

    static QString words(const Setting *setting, const Path &path, const std::optional<QString> &value)
    {
        if (value && Secrets::isSecret(path))
            return Secrets::mask();
        static const Setting unknown{.path = "", .label = "", .help = ""};
        return Settings::displayed(setting ? *setting : unknown, value);
    }

    void add(const Path &path, const Setting *setting, const QString &before, const QString &after)
    {
        Change change;
        change.path = path;
        change.setting = setting;
        change.label = setting ? Catalog::tr(setting->label) : path.toString();
        if (setting && Catalog::isInRow(*setting))
            change.label = rowLabel(m_draft, PathEdit::find(m_draft, path, Catalog::instance().layout())) + u": " + change.label;
        change.page = setting ? Catalog::tr(Catalog::instance().pageOf(*setting).title) : QString();
        change.before = before;
        change.after = after;
        m_changes.append(change);
    }

    /** "Timer hpet": a row in words; empty for an element that stands in no row. */
    static QString rowLabel(const XmlDocument &document, ElementId element)
    {
        for (; element != NoElement && document.parent(element) != NoElement; element = document.parent(element)) {
            const Path path = PathEdit::pathOf(document, element);
            const Setting *rows = Catalog::instance().rows(path);
            if (rows || path.steps().size() == 2) {
                const QString name = rows ? Catalog::tr(rows->label) : document.name(element).toString();
                const QString key = SiblingMatch::key(document, element);
                return key.isEmpty() ? name : name + u' ' + key;
            }
        }
        return {};
    }

    void addElement(ElementId element)
    {
        walkOneSided(m_draft, element, [this](const Path &path, const QString &value) { addValue(path, std::nullopt, value); },
                     Change::Kind::Added);
    }

    void removeElement(ElementId element)
    {
        walkOneSided(m_base, element, [this](const Path &path, const QString &value) { addValue(path, value, std::nullopt); },
                     Change::Kind::Removed);
    }

    /** An element of one side only: as its settings if the catalogue knows it and it is no row, else as a whole. */
    template <typename Value>
    void walkOneSided(const XmlDocument &document, ElementId element, const Value &value, Change::Kind kind)
    {
        const Path path = PathEdit::pathOf(document, element);
        const Catalog &catalog = Catalog::instance();
        const Setting *setting = catalog.find(path);
        if (setting && setting->kind == Kind::Presence) {
            const QString on = Settings::displayed(*setting, u"yes"_s);
            const QString off = Settings::displayed(*setting, std::nullopt);
            add(path, setting, kind == Change::Kind::Added ? off : on, kind == Change::Kind::Added ? on : off);
        } else if (catalog.rows(path) || !catalog.knows(path.plain())) {
            addWhole(document, element, path, kind);
            return;
        } else if (const QString text = document.ownText(element).trimmed(); !text.isEmpty() || (setting && setting->empty)) {
            value(path, text);
        }
        for (const XmlAttribute &attribute : document.attributes(element)) {
            if (!attribute.name.startsWith(u"xmlns"))
                value(path.withAttribute(attribute.name.toString()), document.attributeValue(attribute));
        }
        for (const ElementId child : document.children(element))
            walkOneSided(document, child, value, kind);
    }

    void addWhole(const XmlDocument &document, ElementId element, const Path &path, Change::Kind kind)
    {
        Change change;
        change.kind = kind;
        change.path = path;
        change.setting = Catalog::instance().rows(path);
        change.label = change.setting ? rowLabel(document, element) : path.toString();
        change.page = change.setting ? Catalog::tr(Catalog::instance().pageOf(*change.setting).title) : QString();
        (kind == Change::Kind::Added ? change.after : change.before) =
            kind == Change::Kind::Added ? ChangeTexts::tr("added") : ChangeTexts::tr("there");
        (kind == Change::Kind::Added ? change.before : change.after) =
            kind == Change::Kind::Added ? ChangeTexts::tr("not there") : ChangeTexts::tr("removed");
        change.element = element;
        m_changes.append(change);
    }

    void addMove(ElementId element)
    {
        Change change;
        change.kind = Change::Kind::Moved;
        change.path = PathEdit::pathOf(m_base, element);
        change.setting = Catalog::instance().rows(change.path);
        change.label = rowLabel(m_base, element);
        if (change.label.isEmpty())
            change.label = change.path.toString();
        change.page = change.setting ? Catalog::tr(Catalog::instance().pageOf(*change.setting).title) : QString();
        change.before = ChangeTexts::tr("in its old place");
        change.after = ChangeTexts::tr("moved");
        change.element = element;
        m_changes.append(change);
    }

    const XmlDocument &m_base;
    const XmlDocument &m_draft;
    QList<Change> m_changes;
};

/** A Size goes back with its unit. */
Result<TextEdit> revertedValue(const Change &change, const XmlDocument &base, const XmlDocument &draft)
{
    const auto assignBack = [&](const XmlDocument &document, const Path &path) {
        return Settings::assign(document, {path, Settings::value(base, path)});
    };
    const auto first = assignBack(draft, change.path);
    if (!first || !change.setting || change.setting->kind != Kind::Size)
        return first;
    const auto between = XmlDocument::parse(first->applied(draft.text()));
    if (!between)
        return between.error();
    const auto second = assignBack(*between, change.path.withAttribute(u"unit"_s));
    if (!second)
        return second.error();
    return TextEdit::between(draft.text(), second->applied(between->text()));
}

} // namespace

Result<TextEdit> Change::reverted(const XmlDocument &base, const XmlDocument &draft) const
{
    const Layout &layout = Catalog::instance().layout();
    switch (kind) {
    case Kind::Value:
        return revertedValue(*this, base, draft);
    case Kind::Added:
        return PathEdit::unset(draft, path, layout);
    case Kind::Removed:
        return PathEdit::insertFragment(draft, path.parent(), base.slice(element).toString(), layout);
    case Kind::Moved: {
        const SiblingMatch match = matchChildren(base, base.parent(element), draft,
                                                 PathEdit::find(draft, path.parent(), layout));
        const Path table = path.parent().child(PathStep{path.steps().last().name, 0, {}, {}, true});
        const int from = int(PathEdit::rows(draft, table, layout).indexOf(match.counterpart(element))) + 1;
        const int to = int(PathEdit::rows(base, table, layout).indexOf(element)) + 1;
        return PathEdit::moveRow(draft, table, from, to, layout);
    }
    }
    return TextEdit{};
}

QString Change::inWords() const
{
    return ChangeTexts::tr("%1: %2 → %3").arg(label, before, after);
}

QList<Change> changesBetween(const XmlDocument &base, const XmlDocument &draft)
{
    if (base.isNull() || draft.isNull())
        return {};
    return Comparison(base, draft).run();
}
