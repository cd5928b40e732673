// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Result.h"

#include <QFuture>
#include <QList>
#include <QString>

/** A file, block device or the like that a storage pool holds. */
struct HostVolume
{
    QString name;
    QString path;         ///< on the host; what a definition says
    quint64 capacity = 0; ///< what a guest sees of it, in bytes
    QString format;       ///< "qcow2"; empty where the pool does not tell
};

struct HostPool
{
    QString name;
    QString target;     ///< the folder or device that it is on the host; may be empty
    QString unreadable; ///< why its volumes are not known: the pool is off, libvirt's own words; empty if they are
    QList<HostVolume> volumes;
};

/** The storage of a host whose files no file dialog can show. */
class HostFiles
{
public:
    virtual ~HostFiles() = default;

    /**
     * All storage pools with their volumes; never waits. Progress counts the pools that were read, and cancelling
     * ends the reading. Errors: the host cannot be asked, or knows no storage pools.
     */
    virtual QFuture<Result<QList<HostPool>>> pools() = 0;
};
