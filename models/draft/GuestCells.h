// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"

#include <QSet>

/** A NUMA node of the guest. */
struct GuestCell
{
    int id = 0;
    QSet<int> vcpus;
};

namespace GuestCells {

/** The cells of a definition in their order; empty if the guest has no NUMA layout. */
QList<GuestCell> read(const XmlDocument &document);

} // namespace GuestCells
