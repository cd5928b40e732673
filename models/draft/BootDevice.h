// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"

/** The devices that a machine can start from, as a person tells them apart. */
namespace BootDevice {

/** Disks, network cards, passed-through and redirected devices, in document order. */
QList<ElementId> all(const XmlDocument &document);
/** The word of `os/boot/@dev` that names the device; empty if none does. */
QString kind(const XmlDocument &document, ElementId device);
/** "vda", "52:54:00:0a:0b:0c": the shortest that tells it from the others. */
QString label(const XmlDocument &document, ElementId device);
/** "virtio disk, web.qcow2", "network default"; empty if there is nothing more to say. */
QString detail(const XmlDocument &document, ElementId device);

/** "0000:01:00.0", "1-2" or "scsi_host0:0:0:1": where the host has what a `hostdev` passes through; empty for any other device. */
QString hostAddress(const XmlDocument &document, ElementId device);

} // namespace BootDevice
