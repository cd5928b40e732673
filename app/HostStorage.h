// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/host/HostFiles.h"
#include "models/libvirt/Connection.h"

#include <QCoreApplication>
#include <QPointer>

/** The storage pools of a connection, for views that know no libvirt. */
class HostStorage : public HostFiles
{
    Q_DECLARE_TR_FUNCTIONS(HostStorage)

public:
    explicit HostStorage(Connection *connection)
        : m_connection(connection)
    {
    }

    QFuture<Result<QList<HostPool>>> pools() override;
    QFuture<Result<QString>> create(const NewVolume &volume) override;

private:
    QPointer<Connection> m_connection;
};
