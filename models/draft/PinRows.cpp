// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/PinRows.h"

#include "models/catalog/Catalog.h"
#include "models/document/PathEdit.h"
#include "models/document/XmlEdit.h"
#include "models/draft/CpuSet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const Layout &layout()
{
    return Catalog::instance().layout();
}

/** Several edits of one document that do not touch each other: from the last to the first, no place moves. */
Result<XmlDocument> applied(const XmlDocument &document, QList<TextEdit> edits)
{
    std::stable_sort(edits.begin(), edits.end(), [](const TextEdit &a, const TextEdit &b) {
        return std::pair(a.position, a.removed) > std::pair(b.position, b.removed);
    });
    QString text = document.text();
    for (const TextEdit &edit : std::as_const(edits))
        text = edit.applied(text);
    return XmlDocument::parse(text);
}

} // namespace

PinTable PinTables::of(GuestThread::Kind kind)
{
    return kind == GuestThread::Kind::Vcpu ? PinTable{u"cputune/vcpupin"_s, u"vcpu"_s}
                                           : PinTable{u"cputune/iothreadpin"_s, u"iothread"_s};
}

PinTable PinTables::ioThreadIds()
{
    return {u"iothreadids/iothread"_s, u"id"_s};
}

PinRows PinRows::read(const XmlDocument &document, const PinTable &table)
{
    PinRows read(document, table);
    for (const ElementId element : PathEdit::rows(document, Path::fromLiteral(table.path))) {
        bool isNumber = false;
        const qint64 id = document.attribute(element, table.number).value_or(QString()).trimmed().toUInt(&isNumber);
        read.m_rows.append({isNumber ? id : -1, document.attribute(element, u"cpuset").value_or(QString()), element});
    }
    return read;
}

const PinRow *PinRows::find(qint64 id) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [id](const PinRow &r) { return r.id == id; });
    return row == m_rows.end() ? nullptr : &*row;
}

QString PinRows::written(qint64 id, const QSet<int> &cpus) const
{
    return u"<%1 %2='%3' cpuset='%4'/>"_s.arg(m_table.path.section(u'/', -1), m_table.number, QString::number(id),
                                              CpuSet::format(cpus));
}

TextEdit PinRows::insertion(qint64 id, const QSet<int> &cpus) const
{
    const PinRow *before = nullptr; // the row with the next lower number, of those the last one
    for (const PinRow &row : m_rows) {
        if (row.id >= 0 && row.id < id && (!before || row.id >= before->id))
            before = &row;
    }
    const ElementId parent = m_document.parent(m_rows.first().element);
    ElementId sibling = before ? before->element : NoElement;
    if (!before) {
        for (ElementId child = m_document.firstChild(parent); child != m_rows.first().element; child = m_document.nextSibling(child))
            sibling = child;
    }
    return XmlEdit::insertChild(m_document, parent, sibling, written(id, cpus));
}

QList<TextEdit> PinRows::edits(const QMap<qint64, QSet<int>> &sets) const
{
    QList<TextEdit> edits;
    // The highest number first: of those that go to one place, the last one inserted stands first.
    for (auto set = sets.constEnd(); set != sets.constBegin();) {
        --set;
        if (set.value().isEmpty())
            continue;
        const PinRow *row = find(set.key());
        if (!row)
            edits.append(insertion(set.key(), set.value()));
        else if (CpuSet::parse(row->cpuset) != set.value())
            edits.append(XmlEdit::setAttribute(m_document, row->element, u"cpuset"_s, CpuSet::format(set.value())));
    }
    return edits;
}

Result<XmlDocument> PinRows::with(const XmlDocument &document, const PinTable &table, const QMap<qint64, QSet<int>> &sets)
{
    XmlDocument now = document;
    PinRows pins = read(now, table);
    const auto first = std::find_if(sets.begin(), sets.end(), [](const QSet<int> &cpus) { return !cpus.isEmpty(); });
    if (pins.m_rows.isEmpty() && first != sets.end()) {
        const auto insertion = PathEdit::insertFragment(now, Path::fromLiteral(table.path).parent(),
                                                        pins.written(first.key(), first.value()), layout());
        if (!insertion)
            return insertion.error();
        auto parsed = applied(now, {*insertion});
        if (!parsed)
            return parsed.error();
        now = std::move(parsed).value();
        pins = read(now, table);
    }
    auto changed = applied(now, pins.edits(sets));
    if (!changed)
        return changed.error();
    pins = read(*changed, table);
    QList<TextEdit> removals;
    for (const PinRow &row : std::as_const(pins.m_rows)) {
        if (row.id >= 0 && sets.contains(row.id) && sets.value(row.id).isEmpty())
            removals.append(XmlEdit::removeElement(*changed, row.element));
    }
    if (removals.isEmpty())
        return changed;
    // The last of them may leave its parents empty, and takes them with it.
    removals.removeLast();
    auto left = applied(*changed, removals);
    if (!left)
        return left.error();
    pins = read(*left, table);
    for (const PinRow &row : std::as_const(pins.m_rows)) {
        if (row.id >= 0 && sets.contains(row.id) && sets.value(row.id).isEmpty())
            return applied(*left, {PathEdit::unset(*left, PathEdit::pathOf(*left, row.element), layout())});
    }
    return left;
}
