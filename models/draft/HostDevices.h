// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Assignment.h"
#include "models/host/HostOffers.h"

#include <QCoreApplication>

/** Devices of a host in words, and how a definition names one for its guest. */
class HostDevices
{
    Q_DECLARE_TR_FUNCTIONS(HostDevices)

public:
    /** Vendor and product, or their numbers where the host has no names: "NVIDIA Corporation GA104". */
    static QString title(const NodeDevice &device);
    /** What it is there for: "Graphics", "Network"; of a USB device nothing tells, so it is empty. */
    static QString purpose(const NodeDevice &device);
    /** Where on the host it is: "0000:01:00.0", "bus 1, device 4". */
    static QString place(const NodeDevice &device);
    /** What a definition calls its sort (`hostdev/@type`); empty for what a guest cannot have as a whole. */
    static QString type(const NodeDevice &device);
    /** All that a guest can have, in the host's order: no bridges, no hubs. */
    static QList<const NodeDevice *> all(const HostOffers &offers);
    /** What is in the same IOMMU group and goes to the guest with it; bridges stay with the host. */
    static QList<const NodeDevice *> companions(const NodeDevice &device, const HostOffers &offers);

    /** True for what a network card of a guest can be (`<interface type='hostdev'>`): PCI cards for networks. */
    static bool isCard(const NodeDevice &device);
    /** True if @p row is a network card, which says in another way than a `<hostdev>` what it is. */
    static bool isForCard(const Path &row);
    /** What sort of device the one at @p row names, as type() has it. */
    static QString wantedType(const XmlDocument &document, const Path &row);

    /** True if the `<hostdev>` or network card at @p row names a device, whether the host has it or not. */
    static bool isChosen(const XmlDocument &document, const Path &row);
    /** The device that the `<hostdev>` at @p row names; null if the host has none such. */
    static const NodeDevice *chosen(const XmlDocument &document, const Path &row, const HostOffers &offers);
    /** What makes the `<hostdev>` at @p row name @p device; what says the same already is not among it. */
    static QList<Assignment> assignments(const XmlDocument &document, const Path &row, const NodeDevice &device,
                                         const HostOffers &offers);
};
