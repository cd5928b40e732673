// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"

/** Which devices can come and go while a domain runs, as libvirt and QEMU do it. */
namespace HotPlug {

/** What of a running domain's slots a device takes when it is plugged in. */
struct Fit
{
    QString obstacle;    ///< why it cannot be plugged in, in words; empty if it can
    bool takesSlot = false; ///< it takes one of the free PCI Express ports
};

/**
 * Whether @p device of @p document can be plugged into the running domain, of whose free ports @p usedSlots are spoken for
 * already.
 */
Fit fit(const XmlDocument &running, int usedSlots, const XmlDocument &document, ElementId device);
/** Why @p device of the running domain cannot be taken out, in words; empty if it can. */
QString stays(const XmlDocument &running, ElementId device);
/**
 * The device as XML for plugging it in: its address stays if the running domain has that place, and nothing there, so
 * that it is at the same place after the next start.
 */
QString attachText(const XmlDocument &running, const XmlDocument &document, ElementId device);

} // namespace HotPlug
