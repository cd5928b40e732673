// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/DeviceKinds.h"
#include "models/devices/DeviceTopology.h"
#include "models/draft/DomainDraft.h"

#include <QAbstractListModel>

/**
 * The devices of a draft in document order. A row stays the same device through every edit, wherever others come and
 * go, so that what a person selected is never another one.
 */
class DeviceList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1,
        SectionRole, ///< the group's name: the heading under which it stands
        GroupRole,   ///< a DeviceGroup as a number
        IconRole,    ///< the icon's name
        ElementRole, ///< the element's name
        ChangedRole, ///< it is not as in the base
        ProblemRole, ///< the words of what is wrong with it; empty if nothing is
        // As connected:
        RankRole,            ///< counts in the order of the tree
        DepthRole,           ///< how many controllers it sits on, one above the other
        LinesRole,           ///< DeviceTopology::Node::lines
        TrunkRole,           ///< the heading under which it stands there
        PlaceRole,           ///< where on its bus: "00:1f.2"; empty if nowhere
        ConnectedDetailRole, ///< DetailRole without its address, but with what is free on it
        ConnectedTextRole,   ///< what is heard besides: the place, and what it sits on
    };

    explicit DeviceList(DomainDraft &draft, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /**
     * True while rows come and go after an edit: who hears of one may not ask for others yet. DomainDraft::changed() comes
     * when all are current to everyone who connected to it later than this list.
     */
    bool isFollowing() const { return m_isFollowing; }
    ElementId element(int row) const { return m_rows[row].element; }
    /** `devices/disk[2]`: good until the draft changes. */
    Path path(int row) const;
    /** The row of the device that @p path leads to or into; -1 if it is none. */
    int row(const Path &path) const;

private:
    struct Row
    {
        ElementId element = NoElement;
        Devices::Summary summary;
    };
    struct Marks
    {
        QSet<ElementId> changed;
        QHash<ElementId, QString> problems; ///< the first one of each device
    };

    void follow(const TextEdit &edit);
    /** True if @p edit was inside of one device: then all rows are what they were, and only that one reads anew. */
    bool followInside(const TextEdit &edit);
    void followAnywhere();
    /** In document order again, which devices that moved are not. */
    void sortRows();
    /** The host is another one, or says more. */
    void nameHostDevices();
    Row makeRow(ElementId element) const;
    void updateMarks();
    const Marks &marks() const;
    const DeviceTopology &topology() const;
    QVariant connected(const Row &row, int role) const;
    QString connectedDetail(const Row &row, const DeviceTopology::Node &node) const;
    QString connectedText(const DeviceTopology::Node &node) const;
    /** The device that an element of the draft is, or is in; NoElement if it is outside of them. */
    ElementId deviceOf(ElementId element) const;

    DomainDraft &m_draft;
    XmlDocument m_known; ///< the document that the rows are of
    QList<Row> m_rows;
    bool m_isFollowing = false;
    mutable std::optional<Marks> m_marks; ///< made when asked for after a change
    mutable std::optional<DeviceTopology> m_topology; ///< likewise
};
