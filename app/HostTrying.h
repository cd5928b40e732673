// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/host/HostTrials.h"
#include "models/libvirt/Connection.h"

#include <QPointer>

/** What a connection's driver makes of definitions, for views that know no libvirt. */
class HostTrying : public HostTrials
{
public:
    explicit HostTrying(Connection *connection)
        : m_connection(connection)
    {
    }

    QFuture<HostTrial> tried(const QString &definition) override;

private:
    QPointer<Connection> m_connection;
};
