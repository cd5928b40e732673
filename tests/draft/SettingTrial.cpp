// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingTrial.h"

#include "SettingSamples.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool consistsOf(QStringView text, QStringView characters)
{
    return std::all_of(text.begin(), text.end(), [&](QChar c) { return characters.contains(c); });
}

/** True if @p inside is an attribute that a step of the path picks its element by. */
bool isKeyOf(const Path &path, const QString &inside)
{
    const QString name = inside.section(u'/', -1);
    return std::any_of(path.steps().begin(), path.steps().end(), [&](const PathStep &step) {
        return !step.keyAttribute.isEmpty() && name == u'@' + step.keyAttribute;
    });
}

/** Without declarations of libvirt's namespaces on the root, which come and go with what needs them. */
QString withoutDeclarations(QString text)
{
    static const QRegularExpression declaration(
        uR"(\s+xmlns:\w+\s*=\s*(['"])http://libvirt\.org/schemas/domain/\w+/1\.0\1)"_s);
    return text.remove(declaration);
}

/** True if every prefix in the text is declared. */
bool declaresAll(const QString &text)
{
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

/** The outermost place on the way to @p place that @p flat has not. */
QString outermostMissing(const Flattened &flat, const QString &place)
{
    QString missing;
    for (QString way = place; !way.isEmpty() && !flat.has(way); way = Flattened::parentOf(way))
        missing = way;
    return missing;
}

} // namespace

SettingTrial::SettingTrial(const QString &text)
    : m_draft(text)
    , m_now(text)
{
    if (m_draft.textError() || !m_now.error().isEmpty())
        fail(u"not well-formed"_s);
}

Flattened SettingTrial::flattened(const QString &text)
{
    const auto known = m_flattened.constFind(text);
    return known != m_flattened.constEnd() ? *known : *m_flattened.insert(text, Flattened(text));
}

bool SettingTrial::fail(const QString &what, const QString &detail)
{
    m_failures.append(m_trying + u": "_s + what + (detail.isEmpty() ? QString() : u'\n' + detail));
    return false;
}

void SettingTrial::run(const Setting &setting, int seed)
{
    m_trying = QString::fromUtf8(setting.path);
    const QString text = m_draft.text();
    inRows(setting, Path::fromLiteral(QString::fromUtf8(setting.path)), seed);
    if (m_draft.text() != text) {
        fail(u"undo does not lead back"_s);
        m_draft.undoStack()->setIndex(0);
    }
    m_draft.undoStack()->clear();
    m_now = flattened(m_draft.text());
    m_flattened = {{m_draft.text(), m_now}};
}

void SettingTrial::inRows(const Setting &setting, const Path &path, int seed)
{
    const auto &steps = path.steps();
    const auto isRows = [](const PathStep &step) { return step.isRows; };
    const qsizetype at = std::find_if(steps.begin(), steps.end(), isRows) - steps.begin();
    if (at == steps.size())
        return tryValues(setting, path, seed);
    if (setting.kind == Kind::Rows && at == steps.size() - 1)
        return tryRows(setting, path, seed);
    const Path table(steps.first(at + 1), {});
    const auto inRow = [&](int row) {
        QList<PathStep> concrete = steps;
        concrete[at] = PathStep{steps[at].name, row, {}, {}, false};
        return Path(concrete, path.attribute());
    };
    const int count = m_draft.rowCount(table);
    if (count > 0)
        inRows(setting, inRow(seed % count + 1), seed);
    const Path row(inRow(count + 1).steps().first(at + 1), {});
    const QString before = m_draft.text();
    if (seed % 2 == 0) {
        if (!addRow(table, row))
            return;
        inRows(setting, inRow(count + 1), seed);
        undo(before);
    } else {
        inRows(setting, inRow(count + 1), seed);
    }
}

void SettingTrial::tryValues(const Setting &setting, const Path &path, int seed)
{
    m_trying = path.toString();
    const QString start = m_draft.text();
    const auto current = m_draft.value(path);
    if (current) {
        const auto done = m_draft.set(path, current);
        if (!done || m_draft.text() != start) {
            fail(u"setting what is there changes the text"_s);
            return giveUp();
        }
        if (setting.kind != Kind::Presence && unset(setting, path)) {
            const QString without = m_draft.text();
            if (setting.kind != Kind::Fragment && set(setting, path, *current))
                undo(without);
            undo(start);
        }
    }
    QStringList values = SettingSamples::of(setting, seed);
    if (values.size() > 1 && current == values.first())
        std::swap(values[0], values[1]);
    QStringList texts{start};
    for (const QString &value : values) {
        if (const QString objection = Settings::objection(setting, value); !objection.isEmpty())
            fail(u"an objection to a sample"_s, objection);
        if (!set(setting, path, value))
            return giveUp();
        texts.append(m_draft.text());
    }
    if (!unset(setting, path))
        return giveUp();
    while (!texts.isEmpty())
        undo(texts.takeLast());
}

bool SettingTrial::set(const Setting &setting, const Path &path, const QString &value)
{
    const QString before = m_draft.text();
    const auto current = m_draft.value(path);
    const auto done = m_draft.set(path, value);
    if (!done)
        return fail(u"cannot be set to “%1”"_s.arg(value), done.error().message);
    if (m_draft.textError())
        return fail(u"not well-formed after set to “%1”"_s.arg(value), m_draft.text());
    if (setting.kind != Kind::Fragment && declaresAll(before) && !declaresAll(m_draft.text()))
        return fail(u"a namespace is not declared after set to “%1”"_s.arg(value), m_draft.text());
    const Flattened after = flattened(m_draft.text());
    const auto fresh = XmlDocument::parse(m_draft.text());
    if (!fresh || m_draft.value(path) != value || Settings::value(*fresh, path) != value)
        return fail(u"“%1” reads back as “%2”"_s.arg(value, m_draft.value(path).value_or(u"unset"_s)), m_draft.text());
    const QString place = after.placeOf(path);
    if (setting.kind == Kind::Fragment) {
        // Its content is its own; nothing around it may differ.
        if (!after.has(place))
            return fail(u"not in the text"_s);
        const QString known = outermostMissing(m_now, place);
        const auto left = m_now.has(place) ? m_now.without(place) : m_now;
        if (const QString more = after.without(known.isEmpty() ? place : known).differenceFrom(left); !more.isEmpty())
            return fail(u"more than its place differs"_s, more);
    } else if (m_now.has(place)) {
        const auto expected = setting.kind == Kind::Presence ? m_now : m_now.with(place, value);
        if (const QString more = after.differenceFrom(expected); !more.isEmpty())
            return fail(u"more than its place differs after set to “%1”"_s.arg(value), more);
    } else if (!holdsAdded(after, path) || (setting.kind != Kind::Presence && after.value(place) != value)) {
        return fail(u"set to “%1”, the text has “%2”"_s.arg(value, after.value(place)), m_draft.text());
    }
    m_now = after;
    if (current != value)
        ++(current ? s_exercise[&setting].changed : s_exercise[&setting].set);
    return (setting.kind == Kind::Fragment || holdsText(before)) && holdsReverts();
}

bool SettingTrial::holdsAdded(const Flattened &after, const Path &path)
{
    const QString place = after.placeOf(path);
    if (!after.has(place))
        return fail(u"not in the text"_s, m_draft.text());
    const QString added = outermostMissing(m_now, place);
    if (const QString more = after.without(added).differenceFrom(m_now); !more.isEmpty())
        return fail(u"more than its place differs"_s, more);
    for (const QString &inside : after.inside(added)) {
        const QString name = inside.section(u'/', -1);
        if (!place.startsWith(inside) && !isKeyOf(path, inside) && !name.startsWith(u"@xmlns"))
            return fail(u"made more than its parents: "_s + inside);
    }
    return true;
}

bool SettingTrial::unset(const Setting &setting, const Path &path)
{
    const QString before = m_draft.text();
    const auto done = m_draft.set(path, std::nullopt);
    if (!done)
        return fail(u"cannot be unset"_s, done.error().message);
    if (m_draft.textError())
        return fail(u"not well-formed after unset"_s, m_draft.text());
    if (declaresAll(before) && !declaresAll(m_draft.text()))
        return fail(u"a namespace is not declared after unset"_s, m_draft.text());
    const bool withAllInside = setting.kind == Kind::Presence || setting.kind == Kind::Fragment;
    if (!holdsRemoved(setting, path, withAllInside))
        return false;
    s_exercise[&setting].unset += before != m_draft.text();
    return (setting.kind == Kind::Fragment || holdsText(before)) && holdsReverts();
}

bool SettingTrial::holdsRemoved(const Setting &setting, const Path &path, bool withAllInside)
{
    const Flattened after = flattened(m_draft.text());
    const QString place = m_now.placeOf(path);
    const Flattened before = std::exchange(m_now, after);
    const bool isText = !Flattened::isAttribute(place) && !withAllInside;
    if (isText && after.has(place) && after.differenceFrom(before.with(place, {})).isEmpty()) {
        const auto value = m_draft.value(path);
        return !value || (setting.empty && value->isEmpty()) || fail(u"unset, but reads “%1”"_s.arg(*value));
    }
    const QString missing = outermostMissing(after, place);
    QString removed = missing.isEmpty() ? place : missing;
    // A sibling of the same name may have moved up to the place of a parent that went, too.
    while (after.differenceFrom(before.without(removed)) != QString()) {
        if (!removed.contains(u'/'))
            return fail(u"unset takes more than its place"_s, after.differenceFrom(before.without(place)));
        removed = Flattened::parentOf(removed);
    }
    if (removed != place && before.hasOthersInside(removed) && !(withAllInside && before.hasOthersInside(place)))
        return fail(u"unset takes comments"_s, before.without(removed).differenceFrom(before));
    for (const QString &inside : before.inside(removed)) {
        const bool isOwn = inside.startsWith(place + u'/') && (withAllInside || inside == place + u"/@unit");
        if (!place.startsWith(inside) && !isOwn && !isKeyOf(path, inside) && !inside.section(u'/', -1).startsWith(u"@xmlns"))
            return fail(u"unset takes what was not empty: "_s + inside);
        if (place.startsWith(inside) && inside != place && !before.value(inside).isEmpty())
            return fail(u"unset takes a text: "_s + inside);
    }
    return missing.isEmpty() || !m_draft.value(path) || path.steps().constLast().position > 0 ||
           fail(u"unset, but reads “%1”"_s.arg(*m_draft.value(path)));
}

void SettingTrial::tryRows(const Setting &setting, const Path &table, int seed)
{
    m_trying = table.toString();
    const int count = m_draft.rowCount(table);
    const auto row = [&](int number) {
        QList<PathStep> steps = table.steps();
        steps.last() = PathStep{steps.last().name, number, {}, {}, false};
        return Path(steps, {});
    };
    const QString before = m_draft.text();
    if (!addRow(table, row(count + 1)))
        return giveUp();
    ++s_exercise[&setting].set;
    const QString added = m_draft.text();
    if (m_draft.rowCount(table) != count + 1)
        fail(u"a row was added, and there are %1 of %2"_s.arg(m_draft.rowCount(table)).arg(count));
    if (!removeRow(row(count + 1)))
        return giveUp();
    ++s_exercise[&setting].unset;
    undo(added);
    undo(before);
    if (count > 0) {
        if (!removeRow(row(seed % count + 1)))
            return giveUp();
        if (m_draft.rowCount(table) != count - 1)
            fail(u"a row was removed, and there are %1 of %2"_s.arg(m_draft.rowCount(table)).arg(count));
        undo(before);
    }
    if (count > 1)
        tryMove(table);
}

bool SettingTrial::addRow(const Path &table, const Path &row)
{
    const QString before = m_draft.text();
    if (const auto done = m_draft.addRow(table); !done)
        return fail(u"no row can be added"_s, done.error().message);
    if (m_draft.textError())
        return fail(u"not well-formed after a row was added"_s, m_draft.text());
    const Flattened after = flattened(m_draft.text());
    if (!holdsAdded(after, row))
        return false;
    m_now = after;
    return holdsText(before);
}

bool SettingTrial::removeRow(const Path &row)
{
    const QString before = m_draft.text();
    if (const auto done = m_draft.removeRow(row); !done)
        return fail(u"row cannot be removed"_s, done.error().message);
    if (m_draft.textError())
        return fail(u"not well-formed after a row was removed"_s, m_draft.text());
    static const Setting anyRow{.path = "", .kind = Kind::Rows, .label = "", .help = ""};
    return holdsRemoved(anyRow, row, true) && holdsText(before) && holdsReverts();
}

void SettingTrial::tryMove(const Path &table)
{
    const QString before = m_draft.text();
    const int count = m_draft.rowCount(table);
    const auto moved = m_draft.moveRow(table, 1, count);
    const QString away = m_draft.text();
    const auto back = m_draft.moveRow(table, count, 1);
    if (!moved || !back || m_draft.textError() || m_draft.text() != before)
        fail(u"a row moved away and back does not give the same text"_s, m_draft.text());
    if (away != before) {
        undo(away);
        holdsReverts();
        undo(before);
    }
}

bool SettingTrial::holdsText(const QString &before)
{
    const QString old = withoutDeclarations(before);
    const TextEdit edit = TextEdit::between(old, withoutDeclarations(m_draft.text()));
    const QString removed = old.sliced(edit.position, edit.removed);
    const QStringView marks = u"/> \t\r\n";
    const bool isValue = !removed.contains(u'<') && !edit.inserted.contains(u'<');
    // A text in several pieces is replaced with the comments between them.
    const bool isInPieces = removed.contains(u"<![CDATA[") || removed.contains(u"<!--") || removed.contains(u"<?");
    if (consistsOf(removed, marks) || consistsOf(edit.inserted, marks) || isValue || isInPieces)
        return true;
    return fail(u"more text than needed was replaced"_s, removed + u"\n--- by ---\n" + edit.inserted);
}

bool SettingTrial::holdsReverts()
{
    if (!m_withReverts)
        return true;
    const Flattened base = flattened(m_draft.baseText());
    XmlDocument document = m_draft.document();
    const bool differs = !m_now.differenceFrom(base).isEmpty();
    QList<Change> changes = changesBetween(m_draft.base(), document);
    if (differs == changes.isEmpty())
        return fail(differs ? u"a difference without a change in words"_s : u"a change in words without a difference"_s,
                    m_now.differenceFrom(base));
    for (int round = 0; round < 30 && !changes.isEmpty(); ++round) {
        const auto edit = changes.constLast().reverted(m_draft.base(), document);
        if (!edit)
            return fail(u"“%1” cannot be reverted"_s.arg(changes.constLast().inWords()), edit.error().message);
        auto reverted = XmlDocument::parse(edit->applied(document.text()));
        if (!reverted)
            return fail(u"not well-formed after reverting “%1”"_s.arg(changes.constLast().inWords()),
                        edit->applied(document.text()));
        document = std::move(reverted).value();
        changes = changesBetween(m_draft.base(), document);
    }
    const QString left = flattened(document.text()).differenceFrom(base);
    return left.isEmpty() || fail(u"reverting leaves a difference"_s, left);
}

bool SettingTrial::undo(const QString &expected)
{
    if (m_draft.text() == expected)
        return true;
    m_draft.undoStack()->undo();
    m_now = flattened(m_draft.text());
    if (m_draft.text() == expected)
        return true;
    fail(u"undo gives another text"_s, m_draft.text());
    giveUp();
    return false;
}

void SettingTrial::giveUp()
{
    m_draft.undoStack()->setIndex(0);
    m_now = flattened(m_draft.text());
}
