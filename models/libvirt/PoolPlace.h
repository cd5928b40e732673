// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** What sort of storage pool it is, and where on its host it has its volumes. */
struct PoolPlace
{
    QString type;   ///< "dir", "logical", …
    QString target; ///< its folder or device; empty where it has none

    /** True if each volume is a file in the folder. */
    bool hasFiles() const { return type == u"dir" || type == u"fs" || type == u"netfs"; }
};

/** From what virStoragePoolGetXMLDesc says. */
PoolPlace readPoolPlace(const QString &description);
