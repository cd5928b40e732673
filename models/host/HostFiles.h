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
    QString type;       ///< "dir", "logical", …
    QString target;     ///< the folder or device that it is on the host; may be empty
    QString unreadable; ///< why its volumes are not known: the pool is off, libvirt's own words; empty if they are
    QList<HostVolume> volumes;
};

/** A volume to be made. */
struct NewVolume
{
    QString pool;
    QString name;
    quint64 capacity = 0;  ///< what a guest is to see of it, in bytes
    QString format;        ///< "qcow2"; empty: as the pool has it
    QString backing;       ///< the file that it begins as a copy of and goes on needing; empty: none
    QString backingFormat; ///< of that file
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
    /** Makes a volume and gives its path; never waits. Errors: the host's own words. */
    virtual QFuture<Result<QString>> create(const NewVolume &volume) = 0;
};
