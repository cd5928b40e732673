// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class PlanBuilder;

/** What of the devices reaches a domain that runs: whole ones that come and go, media, limits, connections, passwords. */
namespace LiveDevices {

/** Says when the change, which is one of the devices, takes effect. */
void plan(PlanBuilder &plan, int change);

} // namespace LiveDevices
