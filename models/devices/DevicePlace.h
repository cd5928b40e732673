// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"

/** What a device is plugged into, in the order in which a person reads of it. */
enum class BusType {
    Pci,
    Usb,
    Sata,
    Scsi,
    Ide,
    Floppy,
    VirtioSerial,
    SmartCard,
    Ccw,
    VirtioMmio,
    SpaprVio,
    Isa,
    Memory,
    Open, ///< libvirt chooses when it defines the machine
    None  ///< such a device is on no bus
};

/** One bus of a machine: its type, and which of them by the number of its controller. */
struct Bus
{
    BusType type = BusType::None;
    int number = 0;

    auto operator<=>(const Bus &) const = default;
};

/** Where a device is plugged in. */
struct DevicePlace
{
    Bus bus;
    QList<int> numbers; ///< where on the bus, in its order; two devices with the same ones are in one place
    QString words;      ///< the same for a person: "00:1f.2", "port 3"; empty if it is nowhere

    /** Where @p device is by its address. */
    static DevicePlace of(const XmlDocument &document, ElementId device);
    /** The bus that a controller provides; BusType::None if @p device is no controller, or one of another bus. */
    static Bus provided(const XmlDocument &document, ElementId device);
    /** How many places that bus has; 0 if they are not counted. A place of a PCI bus is a slot. */
    static int room(const XmlDocument &document, ElementId controller);
    static QString name(BusType type);
};
