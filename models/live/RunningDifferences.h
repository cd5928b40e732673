// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Changes.h"

/**
 * What a person set in the saved definition that the running domain does not have, from running to saved. What libvirt
 * itself adds to a domain that runs is left out: aliases, addresses, ports, paths of consoles, a CPU model worked out.
 */
QList<Change> runningDifferences(const XmlDocument &running, const XmlDocument &saved);
