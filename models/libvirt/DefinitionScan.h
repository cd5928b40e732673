// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Result.h"
#include "models/libvirt/DomainSummary.h"

/** Which domain a definition is about. */
struct DomainIdentity
{
    QString uuid; ///< lower case, with dashes where it has 32 digits; empty: the text has none
    QString name;
};

/** Reads <name> and <uuid> of a definition. Error, with line and column: not well-formed, or not a domain. */
Result<DomainIdentity> identityOf(const QString &definition);

/** Fills what `detailed` covers from a definition as libvirt writes it; leaves the rest of \a summary alone. */
void addDetails(DomainSummary &summary, const QString &definition);
