// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"

/** What the host's firmware tells of its computer, for a guest that is to tell the same of its own. */
namespace HostSmbios {

struct Entry
{
    const Setting *setting = nullptr;
    Path path;                  ///< where the definition has it: its first board, its only system
    QString host;               ///< what the host has
    std::optional<QString> own; ///< what the definition has
    /** Taken over unless a person says otherwise: not what identifies this one host, nor words for "nothing". */
    bool isProposed = false;

    bool isSame() const { return own == host; }
};

/**
 * In the order of the page. Without the host's UUID: libvirt refuses one that is not the machine's. Empty for a host
 * that told nothing.
 */
QList<Entry> entries(const XmlDocument &document, const HostFacts &host);
/** True if a guest reads what the definition says of its computer: SMBIOS is taken from there. */
bool isRead(const XmlDocument &document);
/** Sets @p entries as the host has them, and with @p isRead that the guest reads them, all in one step. Errors: as
 * edit(). */
Result<Done> takeOver(DomainDraft &draft, const QList<Entry> &entries, bool isRead);

} // namespace HostSmbios
