// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"

/** A definition's devices found again among those of the running domain. */
namespace RunningDevices {

/**
 * The device of @p running that @p device of @p document is: by a disk's target, a card's MAC address, a port's name, what
 * the host has at an address, where it is plugged in. NoElement if there is none, or if it cannot be told which.
 */
ElementId counterpart(const XmlDocument &running, const XmlDocument &document, ElementId device);

/** The first child of that name has the attribute; empty if it has not. */
QString childAttribute(const XmlDocument &document, ElementId element, QStringView child, QStringView attribute);

} // namespace RunningDevices
