// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/HostText.h"
#include "models/libvirt/HostsModel.h"

#include <QHash>

/** One connection's part of the tree. Domain rows point to it; connection rows point to nothing. */
struct HostsModel::Host
{
    std::unique_ptr<Connection> connection;
    std::vector<DomainSummary> domains;
    QHash<QString, int> rows; // uuid → row
    QHash<QString, Marks> marks;
    bool wasStale = false; // as the rows were told last

    int rowOf(const QString &uuid) const { return rows.value(uuid, -1); }
    HostText::Remarks remarks(const DomainSummary &domain) const
    {
        const Marks mark = marks.value(domain.uuid);
        return {mark.draftChanges, mark.waitsForRestart && isActive(domain.state), connection->isStale()};
    }
};
