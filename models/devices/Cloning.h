// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Result.h"

#include <QSet>
#include <QStringList>

/** A definition made into that of another machine. */
namespace Cloning {

struct Options
{
    QString name;
    QString uuid;
    bool withDisks = true; ///< false: those that a guest writes to are left out
};

/**
 * The definition of a machine like the one that @p definition is of, with what no two machines share made new: name,
 * UUID (that of SMBIOS as well), generation id, MAC addresses, the file of the firmware's variables. All else stays as
 * written. Errors: not well-formed.
 */
Result<QString> cloned(const QString &definition, const Options &options);

/** What the disks that a guest writes to are made of, one text for each: "vda · /srv/a.qcow2". */
QStringList writableDisks(const QString &definition);

/** "web01-clone", or with a number behind it where that is among @p taken. */
QString freeName(const QString &name, const QSet<QString> &taken);

} // namespace Cloning
