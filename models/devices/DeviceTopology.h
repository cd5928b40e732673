// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"

#include <QHash>

/**
 * How the devices of a definition are connected: a tree whose branches are controllers, with what sits on each. It says
 * what is written; what has no place yet gets one from libvirt.
 */
class DeviceTopology
{
public:
    /** A device in the tree. */
    struct Node
    {
        ElementId element = NoElement;
        ElementId on = NoElement; ///< the controller or hub that it sits on; NoElement: none that is written
        int depth = 0;            ///< how many it sits on, one above the other
        quint32 lines = 0;        ///< bit n: behind this one the branch at depth n + 1 goes on
        QString trunk;            ///< what all of it hangs on, in words: "PCI", "Place still open"
        QString place;            ///< where on its bus: "00:1f.2", "port 3"; empty if nowhere
        int used = 0;             ///< places on it that are taken
        int room = 0;             ///< places on it; 0: it takes none, or any number

        bool isFree() const { return room == 1 && used == 0; }
    };

    DeviceTopology() = default;
    explicit DeviceTopology(const XmlDocument &document);

    /** Every device once, each behind what it sits on. */
    const QList<Node> &nodes() const { return m_nodes; }
    /** Which of nodes() the device is; -1 if it is none. */
    int rank(ElementId device) const { return m_ranks.value(device, -1); }
    /** "free", "3 of 6 in use"; empty where there is nothing to say. */
    static QString use(const Node &node);

private:
    QList<Node> m_nodes;
    QHash<ElementId, int> m_ranks;
};
