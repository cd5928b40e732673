// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/DeviceList.h"

#include "models/document/PathEdit.h"
#include "models/draft/HostDevices.h"
#include "models/draft/SiblingMatch.h"

using namespace Qt::StringLiterals;

DeviceList::DeviceList(DomainDraft &draft, QObject *parent)
    : QAbstractListModel(parent)
    , m_draft(draft)
    , m_known(draft.document())
{
    for (const ElementId element : Devices::all(m_known))
        m_rows.append(makeRow(element));
    connect(&draft, &DomainDraft::changed, this, &DeviceList::follow);
    connect(&draft, &DomainDraft::baseChanged, this, &DeviceList::updateMarks);
    connect(&draft, &DomainDraft::hostChanged, this, [this] {
        nameHostDevices();
        updateMarks();
    });
    connect(&draft, &DomainDraft::silencedRulesChanged, this, &DeviceList::updateMarks);
    connect(&draft, &DomainDraft::grammarVerdictChanged, this, &DeviceList::updateMarks);
}

int DeviceList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DeviceList::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[index.row()];
    if (row.element == NoElement) // it is just being taken away
        return role == Qt::DisplayRole ? row.summary.title : QVariant();
    const QStringView name = m_known.name(row.element);
    const DeviceKind *kind = Devices::kind(name);
    const DeviceGroup group = kind ? kind->group : DeviceGroup::Other;
    switch (role) {
    case Qt::DisplayRole:
        return row.summary.title;
    case DetailRole:
        return row.summary.detail;
    case Qt::ToolTipRole:
        return QStringList{row.summary.title, row.summary.detail, marks().problems.value(row.element)}
            .join(u'\n')
            .trimmed();
    case SectionRole:
    case Qt::AccessibleDescriptionRole: // what stands above its section is heard at each of its rows
        return Devices::groupLabel(group);
    case GroupRole:
        return int(group);
    case IconRole:
        return Devices::icon(m_known, row.element);
    case ElementRole:
        return name.toString();
    case ChangedRole:
        return marks().changed.contains(row.element);
    case ProblemRole:
        return marks().problems.value(row.element);
    case Qt::AccessibleTextRole: {
        QStringList said{row.summary.title, row.summary.detail};
        if (marks().changed.contains(row.element))
            said.append(tr("changed"));
        said.append(marks().problems.value(row.element));
        said.removeAll(QString());
        return said.join(u", ");
    }
    default:
        return connected(row, role);
    }
}

QVariant DeviceList::connected(const Row &row, int role) const
{
    if (role < RankRole || role > ConnectedTextRole)
        return {};
    const int rank = topology().rank(row.element);
    const DeviceTopology::Node node = topology().nodes().value(rank);
    switch (role) {
    case RankRole:
        return rank;
    case DepthRole:
        return node.depth;
    case LinesRole:
        return node.lines;
    case TrunkRole:
        return node.trunk;
    case PlaceRole:
        return node.place;
    case ConnectedDetailRole:
        return connectedDetail(row, node);
    default:
        return connectedText(node);
    }
}

QString DeviceList::connectedDetail(const Row &row, const DeviceTopology::Node &node) const
{
    QStringList pieces = row.summary.detail.split(u" · "_s, Qt::SkipEmptyParts);
    for (const ElementId address : m_known.children(row.element, u"address"))
        pieces.removeAll(Devices::addressText(m_known, address)); // the place says it
    if (const QString use = DeviceTopology::use(node); !use.isEmpty())
        pieces.prepend(use);
    return pieces.join(u" · ");
}

QString DeviceList::connectedText(const DeviceTopology::Node &node) const
{
    QStringList said{node.place, DeviceTopology::use(node)};
    said.removeAll(QString());
    if (node.on != NoElement)
        said.append(tr("on %1").arg(Devices::summary(m_known, node.on).title));
    return said.join(u", ");
}

Path DeviceList::path(int row) const
{
    return PathEdit::pathOf(m_known, m_rows[row].element);
}

int DeviceList::row(const Path &path) const
{
    if (path.steps().size() < 2 || path.hasOpenRows())
        return -1;
    const ElementId element = PathEdit::find(m_known, Path(path.steps().first(2), {}));
    for (int row = 0; row < m_rows.size() && element != NoElement; ++row) {
        if (m_rows[row].element == element)
            return row;
    }
    return -1;
}

DeviceList::Row DeviceList::makeRow(ElementId element) const
{
    Row row{element, Devices::summary(m_known, element)};
    // What it is called nobody but the host can tell.
    if (m_known.name(element) == u"hostdev" && m_draft.host() && m_draft.host()->offers) {
        const NodeDevice *device =
            HostDevices::chosen(m_known, PathEdit::pathOf(m_known, element), *m_draft.host()->offers);
        QStringList details{device ? HostDevices::title(*device) : QString(), device ? device->driver : QString(), row.summary.detail};
        details.removeAll(QString());
        row.summary.detail = details.join(u" · "_s);
    }
    return row;
}

void DeviceList::nameHostDevices()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_known.name(m_rows[row].element) != u"hostdev")
            continue;
        m_rows[row] = makeRow(m_rows[row].element);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void DeviceList::follow(const TextEdit &edit)
{
    // While the text cannot be read, the devices are those of the last one that could.
    if (m_draft.textError())
        return;
    m_marks.reset();
    m_topology.reset();
    m_isFollowing = true;
    if (!followInside(edit))
        followAnywhere();
    m_isFollowing = false;
    updateMarks();
    // What one device is plugged into says where others are.
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {RankRole, TrunkRole});
}

bool DeviceList::followInside(const TextEdit &edit)
{
    const XmlDocument &now = m_draft.document();
    const ElementId before = Devices::container(m_known);
    if (before == NoElement || now.text().size() - m_known.text().size() != edit.inserted.size() - edit.removed)
        return false;
    const auto holds = [&](const Row &row) {
        return edit.position > m_known.begin(row.element) && edit.position + edit.removed < m_known.end(row.element);
    };
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), holds);
    const QList<ElementId> elements = Devices::all(now);
    if (found == m_rows.end() || elements.size() != m_rows.size())
        return false;
    const qsizetype touched = found - m_rows.begin();
    // `<a/><b/>` may have become another pair with the very same edit: places and names tell.
    if (now.name(elements[touched]) != m_known.name(found->element) ||
        now.begin(elements[touched]) != m_known.begin(found->element) ||
        now.end(elements[touched]) != m_known.end(found->element) + edit.inserted.size() - edit.removed)
        return false;
    m_known = now;
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        m_rows[row].element = elements[row];
    m_rows[touched] = makeRow(elements[touched]);
    Q_EMIT dataChanged(index(int(touched)), index(int(touched)));
    return true;
}

void DeviceList::followAnywhere()
{
    const XmlDocument old = std::exchange(m_known, m_draft.document());
    const QList<ElementId> elements = Devices::all(m_known);
    QHash<ElementId, ElementId> nowBefore; // by what it was
    const ElementId before = Devices::container(old);
    const ElementId after = Devices::container(m_known);
    if (before != NoElement && after != NoElement) {
        for (const auto &[was, is] : matchChildren(old, before, m_known, after).pairs) {
            if (was != NoElement && is != NoElement)
                nowBefore.insert(was, is);
        }
    }
    // Whoever listens may ask at once, so each row is of the new document before anything is told.
    QList<int> gone;
    QSet<ElementId> reworded;
    for (int row = 0; row < m_rows.size(); ++row) {
        const ElementId now = nowBefore.value(m_rows[row].element, NoElement);
        if (now == NoElement)
            gone.prepend(row);
        else if (old.slice(m_rows[row].element) != m_known.slice(now))
            reworded.insert(now);
        m_rows[row].element = now;
    }
    for (const int row : std::as_const(gone)) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    sortRows();
    for (int row = 0; row < elements.size(); ++row) {
        if (row < m_rows.size() && m_rows[row].element == elements[row])
            continue;
        beginInsertRows({}, row, row);
        m_rows.insert(row, makeRow(elements[row]));
        endInsertRows();
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!reworded.contains(m_rows[row].element))
            continue;
        m_rows[row] = makeRow(m_rows[row].element);
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void DeviceList::sortRows()
{
    const auto isEarlier = [](const Row &one, const Row &other) { return one.element < other.element; };
    if (std::is_sorted(m_rows.begin(), m_rows.end(), isEarlier))
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList indexes = persistentIndexList();
    QList<ElementId> wanted;
    for (const QModelIndex &index : indexes)
        wanted.append(m_rows[index.row()].element);
    std::sort(m_rows.begin(), m_rows.end(), isEarlier);
    QModelIndexList moved;
    for (const ElementId element : std::as_const(wanted)) {
        const auto row =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &known) { return known.element == element; });
        moved.append(index(int(row - m_rows.begin())));
    }
    changePersistentIndexList(indexes, moved);
    Q_EMIT layoutChanged();
}

void DeviceList::updateMarks()
{
    m_marks.reset();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {ChangedRole, ProblemRole});
}

const DeviceTopology &DeviceList::topology() const
{
    if (!m_topology)
        m_topology.emplace(m_known);
    return *m_topology;
}

const DeviceList::Marks &DeviceList::marks() const
{
    if (m_marks)
        return *m_marks;
    m_marks.emplace();
    if (m_draft.textError()) // the elements of the changes are those of another document
        return *m_marks;
    for (const Change &change : m_draft.changes())
        m_marks->changed.insert(deviceOf(change.draftElement));
    for (const Problem &problem : m_draft.problems()) {
        if (problem.path.steps().size() < 2 || problem.path.steps().first().name != u"devices")
            continue;
        const ElementId device = PathEdit::find(m_known, Path(problem.path.steps().first(2), {}));
        if (device != NoElement && !m_marks->problems.contains(device))
            m_marks->problems.insert(device, problem.message);
    }
    return *m_marks;
}

ElementId DeviceList::deviceOf(ElementId element) const
{
    const ElementId devices = Devices::container(m_known);
    while (element != NoElement && m_known.parent(element) != devices)
        element = m_known.parent(element);
    return devices == NoElement ? NoElement : element;
}
