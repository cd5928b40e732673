// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Assignment.h"

#include <QStringList>

/** Something that a machine can start from: a kind of device (`os/boot[]`) or one device (`boot/@order`). */
struct BootEntry
{
    Path path;      ///< the row: `os/boot[2]`, `devices/disk[1]`; empty for a kind that is not in the list
    QString word;   ///< of a kind: "hd"; empty for a device
    QString label;  ///< as a person tells it from the others: "vda", "Hard disk"
    QString detail; ///< what more there is to say: "virtio disk, web.qcow2"; may be empty
    bool isIn = false;
    std::optional<qint64> order; ///< of a device: the number, if it is one that libvirt takes (from 1)

    /** What stays the same while the order changes. */
    QString id() const { return word.isEmpty() ? path.toString() : word; }
};

/**
 * The order in which a machine tries what it can start from, whichever of libvirt's two ways a definition says it in.
 * Those that take part come first, in their order. The changes are given as assignments, for one step to undo.
 */
class BootOrder
{
public:
    enum class Way {
        None,    ///< nothing is said: libvirt takes the first disk
        Kinds,   ///< `os/boot[]`
        Devices, ///< `boot/@order` of each device
        Both,    ///< libvirt refuses that
    };

    /** @p preferred: the way that is shown where the definition says nothing. */
    static BootOrder read(const XmlDocument &document, Way preferred = Way::Devices);

    Way way() const { return m_way; }
    /** What is listed: all kinds or all devices; for Both the kinds that are named and then the devices. */
    const QList<BootEntry> &entries() const { return m_entries; }
    int countIn() const;

    /** Moves one entry to where another one is; what did not take part does then, if it comes to stand among those. */
    QList<Assignment> moved(int from, int to) const;
    /** Takes it in as the last one, or takes it out. */
    QList<Assignment> taken(int entry, bool in) const;

    /** The kinds, in their order, as orders of the devices that they name. */
    static QList<Assignment> toDevices(const XmlDocument &document);
    /** The devices' orders as the kinds that name them. */
    static QList<Assignment> toKinds(const XmlDocument &document);
    /** What the other way cannot say, one sentence each; empty if nothing is lost. */
    static QStringList lostToDevices(const XmlDocument &document);
    static QStringList lostToKinds(const XmlDocument &document);
    /** Takes away all that is said in one way. */
    static QList<Assignment> without(const XmlDocument &document, Way way);

private:
    QList<Assignment> numbered(const QList<BootEntry> &wanted) const;
    QList<Assignment> named(const QList<BootEntry> &wanted) const;

    Way m_way = Way::None;
    bool m_showsKinds = false;
    QList<BootEntry> m_entries;
};
