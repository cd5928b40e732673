// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"

#include <QStringView>

/** Kinds of devices that a person looks for in one place, in the order of the list. */
enum class DeviceGroup { Storage, Network, DisplayAndSound, Input, Host, Channels, Controllers, Other };

/** An element of `<devices>` and how to tell one from another. */
struct DeviceKind
{
    const char *element;
    const char *label; ///< QT_TRANSLATE_NOOP("devices", …): "Disk"
    DeviceGroup group;
    const char *icon;
    /**
     * What the list says of one: pieces divided by `|` and shown with a dot between them. A `{path}` below the device stands
     * for what is set there, as a person reads it; a piece is left out if one of its paths is unset, or for
     * `{path?word}` has that word. An `{address}` element reads as an address of its type. Translated as a whole.
     */
    const char *title;
    const char *detail;
    bool isSingle = false; ///< a machine has one at most
};

namespace Devices {

/** Every kind that the program knows, in libvirt's order. */
const QList<DeviceKind> &kinds();
/** The kind of a device; null for an element that the program does not know. */
const DeviceKind *kind(QStringView element);
/** The name of the icon of a device. */
QString icon(const XmlDocument &document, ElementId device);
QString label(const DeviceKind &kind);
QString groupLabel(DeviceGroup group);

/** The `<devices>` of a definition; NoElement if it has none. */
ElementId container(const XmlDocument &document);
/** The devices of a definition in document order; the emulator is none. */
QList<ElementId> all(const XmlDocument &document);

/** What tells a device from the others: a short title and a line of details, which may be empty. */
struct Summary
{
    QString title;
    QString detail;

    bool operator==(const Summary &) const = default;
};
Summary summary(const XmlDocument &document, ElementId device);
/** `0000:01:00.0` for PCI, `1.4` for USB and a drive's `0:0:0:1`, as the tools of each bus write it. */
QString addressText(const XmlDocument &document, ElementId address);
/** What a page that is all about one device is called: "Disk vda". */
QString heading(const XmlDocument &document, ElementId device);

} // namespace Devices
