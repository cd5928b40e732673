// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/Path.h"
#include "models/document/XmlDocument.h"
#include "models/host/HostFacts.h"

#include <QCoreApplication>

/** Something that a definition names and a host does not have. */
struct HostLack
{
    Path path; ///< the setting that names it
    QString message;
    bool isCertain = true; ///< false: it cannot be told from here
};

/** What of a definition a host cannot serve: networks, pools, files, the machine, what its hypervisor cannot do. */
class HostFit
{
    Q_DECLARE_TR_FUNCTIONS(HostFit)

public:
    /** In the order of the document; what @p host does not tell of is not complained about. */
    static QList<HostLack> lacks(const XmlDocument &document, const HostFacts &host);
};
