// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Changes.h"

#include "models/catalog/Catalog.h"
#include "models/devices/DeviceKinds.h"
#include "models/document/Namespaces.h"
#include "models/document/PathEdit.h"
#include "models/document/PathIndex.h"
#include "models/draft/Assignment.h"
#include "models/draft/Secrets.h"
#include "models/draft/SiblingMatch.h"
#include "models/draft/Size.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/** Where the texts of this file are translated. */
struct ChangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChangeTexts)
};

/** An element or an attribute of both definitions, or of one. */
struct Place
{
    Path path; ///< as Change::path
    ElementId base = NoElement;
    ElementId draft = NoElement;

    Place attribute(QStringView name) const { return {path.withAttribute(name.toString()), base, draft}; }
};

/** What an element's text or an attribute means; an element without text may mean nothing. */
std::optional<QString> meant(const Setting *setting, const Path &path, const std::optional<QString> &value)
{
    const bool saysNothing = value && value->isEmpty() && !path.isAttribute() && !(setting && setting->empty);
    return saysNothing ? std::nullopt : value;
}

/** Walks two documents side by side and notes what differs. */
class Comparison
{
public:
    Comparison(const XmlDocument &base, const XmlDocument &draft)
        : m_base(base)
        , m_draft(draft)
        , m_basePaths(base)
        , m_draftPaths(draft)
    {
    }

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
        const Place place{m_draftPaths.pathOf(after), before, after};
        compareAttributes(place);
        const QString textBefore = m_base.ownText(before).trimmed();
        const QString textAfter = m_draft.ownText(after).trimmed();
        if (textBefore != textAfter)
            addValue(place, textBefore, textAfter);
        const SiblingMatch match = matchChildren(m_base, before, m_draft, after);
        for (const auto &[from, to] : match.pairs) {
            if (from == NoElement)
                walkOneSided({m_draftPaths.pathOf(to), NoElement, to}, Change::Kind::Added);
            else if (to == NoElement)
                walkOneSided({place.path.child(m_basePaths.pathOf(from).steps().last()), from, NoElement}, Change::Kind::Removed);
            else
                compare(from, to);
        }
        for (const auto &[from, to] : match.moved)
            addWhole({m_draftPaths.pathOf(to), from, to}, Change::Kind::Moved);
    }

    /** Declarations that come and go with what they are for. */
    static bool isDeclaration(QStringView name, const QString &value)
    {
        return name.startsWith(u"xmlns:") && Namespaces::isDeclaredOnRoot(Namespaces::prefix(value));
    }

    void compareAttributes(const Place &place)
    {
        const auto attributesBefore = m_base.attributes(place.base);
        const auto attributesAfter = m_draft.attributes(place.draft);
        for (const XmlAttribute &attribute : attributesAfter) {
            const auto old = m_base.attribute(place.base, attribute.name);
            const QString now = m_draft.attributeValue(attribute);
            if (old != now && (old || !isDeclaration(attribute.name, now)))
                addValue(place.attribute(attribute.name), old, now);
        }
        for (const XmlAttribute &attribute : attributesBefore) {
            const QString old = m_base.attributeValue(attribute);
            if (!m_draft.attributePlace(place.draft, attribute.name) && !isDeclaration(attribute.name, old))
                addValue(place.attribute(attribute.name), old, std::nullopt);
        }
    }

    /** A value that is another one; a Size and its unit are one change. */
    void addValue(const Place &place, const std::optional<QString> &before, const std::optional<QString> &after)
    {
        const Setting *setting = settingAt(place);
        const Setting *size = setting && setting->kind == Kind::Size ? setting : nullptr;
        if (setting && setting->kind == Kind::Unit)
            size = Catalog::instance().sizeOf(*setting);
        if (!size)
            return add(place, setting, words(m_base, setting, place.path, meant(setting, place.path, before)),
                       words(m_draft, setting, place.path, meant(setting, place.path, after)));
        const Path path = place.path.withAttribute(Path::fromLiteral(QString::fromLatin1(size->path)).attribute());
        if (m_changes.isEmpty() || !(m_changes.last().path == path))
            addSize(*size, {path, place.base, place.draft});
    }

    void addSize(const Setting &setting, const Place &place)
    {
        const auto read = [&](const XmlDocument &document, ElementId element) -> Size::Written {
            if (element == NoElement)
                return {};
            const QString &name = place.path.attribute();
            return {name.isEmpty() ? document.ownText(element).trimmed() : document.attribute(element, name).value_or(QString()),
                    document.attribute(element, u"unit").value_or(QString::fromLatin1(setting.unit))};
        };
        const auto displayed = [&](const Size::Written &size) {
            return Settings::displayed(setting, size.number.isEmpty() ? std::nullopt : std::optional(size.number), size.unit);
        };
        const Size::Written before = read(m_base, place.base);
        const Size::Written after = read(m_draft, place.draft);
        const bool isSameSize = displayed(before) == displayed(after);
        add(place, &setting, isSameSize ? asWritten(before) : displayed(before), isSameSize ? asWritten(after) : displayed(after));
    }

    /** For the same size written in another way. */
    static QString asWritten(const Size::Written &size)
    {
        const QString words = QString(size.number + u' ' + size.unit).trimmed();
        return words.isEmpty() ? ChangeTexts::tr("not set") : words;
    }

    static QString words(const XmlDocument &document, const Setting *setting, const Path &path, const std::optional<QString> &value)
    {
        if (value && Secrets::isSecret(path))
            return Secrets::mask();
        static const Setting unknown{.path = "", .label = "", .help = ""};
        return setting ? Settings::displayed(*setting, value, Settings::companion(document, *setting, path))
                       : Settings::displayed(unknown, value);
    }

    /** With the key in the last step where settings pick the element by one, and it is the first that has it. */
    static Path named(const XmlDocument &document, const Path &path, ElementId element)
    {
        const QString key = Catalog::instance().keyAttribute(path.plain());
        const auto value = key.isEmpty() ? std::nullopt : document.attribute(element, key);
        if (!value || path.steps().isEmpty())
            return path;
        QList<PathStep> steps = path.steps();
        steps.last() = PathStep{steps.last().name, 0, key, *value, false};
        const Path keyed(steps, {});
        return PathEdit::find(document, keyed) == element ? keyed : path;
    }

    /** The setting at a place; a path by positions means another one where settings pick elements by a key. */
    const Setting *settingAt(const Place &place) const
    {
        const XmlDocument &document = place.draft == NoElement ? m_base : m_draft;
        ElementId element = place.draft == NoElement ? place.base : place.draft;
        QList<ElementId> way;
        for (; element != NoElement && element != document.root(); element = document.parent(element))
            way.prepend(element);
        if (way.size() != place.path.steps().size())
            return Catalog::instance().find(place.path);
        Path path;
        for (qsizetype i = 0; i < way.size(); ++i)
            path = named(document, path.child(place.path.steps()[i]), way[i]);
        return Catalog::instance().find(path.withAttribute(place.path.attribute()));
    }

    void add(const Place &place, const Setting *setting, const QString &before, const QString &after)
    {
        Change change;
        change.path = place.path;
        change.setting = setting;
        change.label = setting ? Catalog::tr(setting->label) : place.path.toString();
        if (setting && Catalog::isInRow(*setting))
            change.label = rowLabel(place) + u": " + change.label;
        change.page = setting ? Catalog::tr(Catalog::instance().pageOf(*setting).title) : QString();
        change.before = before;
        change.after = after;
        change.baseElement = place.base;
        change.draftElement = place.draft;
        m_changes.append(change);
    }

    /** "Timer hpet", "Disk vda: Hosts a.example": a row in words; empty for an element that stands in no row. */
    QString rowLabel(const Place &place) const
    {
        const XmlDocument &document = place.draft == NoElement ? m_base : m_draft;
        ElementId element = place.draft == NoElement ? place.base : place.draft;
        QString inner;
        for (Path path = place.path.element(); !path.isRoot(); path = path.parent(), element = document.parent(element)) {
            const bool isDevice = path.steps().size() == 2 && path.steps().first().name == u"devices";
            const Setting *rows = Catalog::instance().rows(path);
            if (isDevice)
                return deviceLabel(document, element) + (inner.isEmpty() ? QString() : u": " + inner);
            if (!inner.isEmpty() || (!rows && path.steps().size() != 2))
                continue;
            const QString name = rows ? Catalog::tr(rows->label) : document.name(element).toString();
            const QString key = SiblingMatch::key(document, element);
            inner = key.isEmpty() ? name : name + u' ' + key;
        }
        return inner;
    }

    /** "Disk vda", "Graphics card 2": by what tells it from the others, or by its number where there are several. */
    static QString deviceLabel(const XmlDocument &document, ElementId device)
    {
        const DeviceKind *kind = Devices::kind(document.name(device));
        const QString name = kind ? Devices::label(*kind) : document.name(device).toString();
        if (const QString key = SiblingMatch::key(document, device); !key.isEmpty())
            return name + u' ' + key;
        const auto others = document.children(document.parent(device), document.name(device));
        return others.size() > 1 ? name + u" %1"_s.arg(others.indexOf(device) + 1) : name;
    }

    /** An element of one side only: as its settings if the catalogue knows it and it is no row, else as a whole. */
    void walkOneSided(const Place &positional, Change::Kind kind)
    {
        const Catalog &catalog = Catalog::instance();
        const bool isAdded = kind == Change::Kind::Added;
        const XmlDocument &document = isAdded ? m_draft : m_base;
        const ElementId element = isAdded ? positional.draft : positional.base;
        const Place place{named(document, positional.path, element), positional.base, positional.draft};
        const Setting *setting = catalog.find(place.path);
        const auto value = [&](const Place &where, const QString &text) {
            addValue(where, isAdded ? std::nullopt : std::optional(text), isAdded ? std::optional(text) : std::nullopt);
        };
        const qsizetype changesBefore = m_changes.size();
        if (catalog.rows(place.path) || !catalog.knows(place.path.plain()))
            return addWhole(place, kind);
        if (setting && setting->kind == Kind::Presence) {
            const QString on = Settings::displayed(*setting, u"yes"_s);
            const QString off = Settings::displayed(*setting, std::nullopt);
            add(place, setting, isAdded ? off : on, isAdded ? on : off);
        } else if (const QString text = document.ownText(element).trimmed(); !text.isEmpty() || (setting && setting->empty)) {
            value(place, text);
        }
        for (const XmlAttribute &attribute : document.attributes(element)) {
            // The key comes and goes with what it is for.
            if (!attribute.name.startsWith(u"xmlns") && attribute.name != place.path.steps().last().keyAttribute)
                value(place.attribute(attribute.name), document.attributeValue(attribute));
        }
        PathIndex &paths = isAdded ? m_draftPaths : m_basePaths;
        for (const ElementId child : document.children(element)) {
            const Path path = place.path.child(paths.pathOf(child).steps().last());
            walkOneSided({path, isAdded ? NoElement : child, isAdded ? child : NoElement}, kind);
        }
        // One that says nothing is still there.
        if (m_changes.size() == changesBefore)
            addWhole(place, kind);
    }

    void addWhole(const Place &place, Change::Kind kind)
    {
        Change change;
        change.kind = kind;
        change.path = place.path;
        change.setting = Catalog::instance().rows(place.path);
        change.label = change.setting || kind == Change::Kind::Moved ? rowLabel(place) : QString();
        if (change.label.isEmpty())
            change.label = place.path.toString();
        change.page = change.setting ? Catalog::tr(Catalog::instance().pageOf(*change.setting).title) : QString();
        switch (kind) {
        case Change::Kind::Added:
            change.before = ChangeTexts::tr("not there");
            change.after = ChangeTexts::tr("added");
            break;
        case Change::Kind::Removed:
            change.before = ChangeTexts::tr("there");
            change.after = ChangeTexts::tr("removed");
            break;
        default:
            change.before = ChangeTexts::tr("in its old place");
            change.after = ChangeTexts::tr("moved");
        }
        change.baseElement = place.base;
        change.draftElement = place.draft;
        m_changes.append(change);
    }

    const XmlDocument &m_base;
    const XmlDocument &m_draft;
    PathIndex m_basePaths;
    PathIndex m_draftPaths;
    QList<Change> m_changes;
};

} // namespace

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
