// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/host/NodeDevice.h"

#include <QStringList>

/** A virtual network of a host (virNetworkGetXMLDesc). */
struct HostNetwork
{
    QString name;
    QString forward; ///< "nat", "route", "bridge", …; empty: guests reach the host only
    QString bridge;  ///< empty where it has none
    QStringList portGroups;
    bool isActive = false;

    static HostNetwork read(const QString &description, bool isActive);
};

/** A network interface of a host (virInterfaceGetXMLDesc). */
struct HostInterface
{
    QString name;
    QString type; ///< "ethernet", "bridge", "bond", "vlan"
    QString mac;
    bool isActive = false;

    static HostInterface read(const QString &description, bool isActive);
};

/** A secret that libvirt keeps, without what it is (virSecretGetXMLDesc). */
struct HostSecret
{
    QString uuid;
    QString usageType; ///< "ceph", "volume", "iscsi", "tls", "vtpm"; empty: for anything
    QString usage;     ///< what it is for, as its owner calls it

    static HostSecret read(const QString &description);
};

/** A storage pool with the names of its volumes; HostFiles tells more of them. */
struct HostPoolNames
{
    QString name;
    bool isActive = false;
    QStringList volumes;
    QString folder = {}; ///< where its volumes are files; empty if they are none
};

/** A machine that the hypervisor can build. */
struct HostMachine
{
    QString arch;
    QString name;      ///< "q35"
    QString canonical; ///< "pc-q35-7.2", what libvirt writes down for it; empty if it is that itself
    bool isDeprecated = false;
};

/** What a host has that a definition can name. What it does not tell of is empty. */
struct HostOffers
{
    QList<HostNetwork> networks;
    QList<HostInterface> interfaces;
    QList<NodeDevice> devices;
    QList<HostSecret> secrets;
    QStringList filters;
    QList<HostPoolNames> pools;
    QList<HostMachine> machines;

    /** From libvirt's capabilities (virConnectGetCapabilities). */
    static QList<HostMachine> readMachines(const QString &capabilities);

    /** Brings all but the machines into an order to look things up in: drivers list them in any. */
    void sort();

    /** The device with libvirt's name; null if there is none. */
    const NodeDevice *device(const QString &name) const;
    /** The PCI device at that place; null if the host has none there. */
    const NodeDevice *pciDevice(const PciAddress &address) const;
};
