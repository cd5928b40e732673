// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"
#include "models/document/Path.h"
#include "models/document/XmlDocument.h"
#include "models/host/HostFacts.h"

#include <QCoreApplication>
#include <QSet>

/** A value that a host has something for, and what that is. */
struct HostChoice
{
    QString value;
    QString what; ///< a few words for a person; may be empty

    bool operator==(const HostChoice &) const = default;
};

/** What the host behind a definition offers for a setting, and what it cannot do. */
class HostChoices
{
    Q_DECLARE_TR_FUNCTIONS(HostChoices)

public:
    /**
     * What to choose the value at @p path from, in the host's order; empty while nothing is known of the host (@p host
     * may be null).
     */
    static QList<HostChoice> of(const Setting &setting, const HostFacts *host, const XmlDocument &document,
                                const Path &path);
    /** The setting's words that the host says it cannot do; empty while it does not say. */
    static QSet<QString> missing(const Setting &setting, const HostFacts *host);
};
