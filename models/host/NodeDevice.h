// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

/** Where a PCI device sits on its host. */
struct PciAddress
{
    uint domain = 0;
    uint bus = 0;
    uint slot = 0;
    uint function = 0;

    /** "0000:01:00.0" */
    QString toString() const;

    bool operator==(const PciAddress &) const = default;
};

/** A share of a card that its driver can make (a type of mediated device). */
struct MediatedType
{
    QString id;        ///< "nvidia-63"
    QString name;      ///< "GRID P4-1Q"; may be empty
    QString deviceApi; ///< "vfio-pci": the model that a definition names
    int available = 0; ///< how many more can be made now
};

/** A device of a host, as virNodeDeviceGetXMLDesc tells of it. */
struct NodeDevice
{
    enum class Kind { Pci, Usb, Mediated, Scsi, ScsiHost, Block, Net, RenderNode };

    Kind kind = Kind::Pci;
    QString name;    ///< libvirt's own: "pci_0000_01_00_0"
    QString parent;  ///< the name of the device it sits on; may be empty
    QString driver;  ///< of the host, that holds it: "nvidia"; empty: nobody does
    QString devNode; ///< "/dev/dri/renderD128"; empty where there is none
    QString vendor;  ///< in words; empty where the host has no name for it
    QString product; ///< in words, as above

    // PCI and USB
    uint vendorId = 0;
    uint productId = 0;

    // PCI
    PciAddress address;
    uint pciClass = 0; ///< 0x030000
    QList<MediatedType> mediatedTypes;

    // PCI and mediated
    int iommuGroup = -1;            ///< -1: none
    QList<PciAddress> groupMembers; ///< of a PCI device: all in its group, itself among them

    // USB
    uint usbBus = 0;
    uint usbDevice = 0;
    bool isUsbHub = false;

    // mediated
    QString uuid;
    QString mediatedType; ///< MediatedType::id

    // SCSI; a SCSI host has the first one
    int scsiHost = 0;
    int scsiBus = 0;
    int scsiTarget = 0;
    int scsiUnit = 0;
    QString scsiType; ///< "disk"

    // block
    quint64 sizeBytes = 0; ///< 0: not told
    // net
    QString interfaceName;
    QString mac;

    /** A bridge between buses: it stays with the host, whatever sits behind it. */
    bool isPciBridge() const { return kind == Kind::Pci && (pciClass >> 16) == 0x06; }

    /** Nothing if @p description is not one, or one of a kind that nobody chooses. */
    static std::optional<NodeDevice> read(const QString &description);
};
