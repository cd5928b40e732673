// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/NodeDevice.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

QString textOf(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
}

/** Decimal, or hexadecimal after 0x: libvirt writes both. */
uint numberIn(QStringView text)
{
    return text.toUInt(nullptr, 0);
}

uint numberIn(QXmlStreamReader &xml)
{
    return numberIn(textOf(xml));
}

PciAddress addressIn(const QXmlStreamReader &xml)
{
    const auto part = [&xml](QLatin1StringView name) { return numberIn(xml.attributes().value(name)); };
    return {part("domain"_L1), part("bus"_L1), part("slot"_L1), part("function"_L1)};
}

void readIommuGroup(QXmlStreamReader &xml, NodeDevice &device)
{
    device.iommuGroup = xml.attributes().value("number"_L1).toInt();
    while (xml.readNextStartElement()) {
        if (xml.name() == u"address")
            device.groupMembers.append(addressIn(xml));
        xml.skipCurrentElement();
    }
}

MediatedType readMediatedType(QXmlStreamReader &xml)
{
    MediatedType type;
    type.id = xml.attributes().value("id"_L1).toString();
    while (xml.readNextStartElement()) {
        if (xml.name() == u"name")
            type.name = textOf(xml);
        else if (xml.name() == u"deviceAPI")
            type.deviceApi = textOf(xml);
        else if (xml.name() == u"availableInstances")
            type.available = int(numberIn(xml));
        else
            xml.skipCurrentElement();
    }
    return type;
}

/** A capability inside that of a PCI device: what else it can do. */
void readPciAbility(QXmlStreamReader &xml, NodeDevice &device)
{
    const bool hasTypes = xml.attributes().value("type"_L1) == u"mdev_types";
    while (xml.readNextStartElement()) {
        if (hasTypes && xml.name() == u"type")
            device.mediatedTypes.append(readMediatedType(xml));
        else
            xml.skipCurrentElement();
    }
}

void readPci(QXmlStreamReader &xml, NodeDevice &device)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"class")
            device.pciClass = numberIn(xml);
        else if (xml.name() == u"domain")
            device.address.domain = numberIn(xml);
        else if (xml.name() == u"bus")
            device.address.bus = numberIn(xml);
        else if (xml.name() == u"slot")
            device.address.slot = numberIn(xml);
        else if (xml.name() == u"function")
            device.address.function = numberIn(xml);
        else if (xml.name() == u"iommuGroup")
            readIommuGroup(xml, device);
        else if (xml.name() == u"capability")
            readPciAbility(xml, device);
        else if (xml.name() == u"vendor" || xml.name() == u"product") {
            const bool isVendor = xml.name() == u"vendor";
            (isVendor ? device.vendorId : device.productId) = numberIn(xml.attributes().value("id"_L1));
            (isVendor ? device.vendor : device.product) = textOf(xml);
        } else
            xml.skipCurrentElement();
    }
}

void readUsb(QXmlStreamReader &xml, NodeDevice &device)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"bus")
            device.usbBus = numberIn(xml);
        else if (xml.name() == u"device")
            device.usbDevice = numberIn(xml);
        else if (xml.name() == u"vendor" || xml.name() == u"product") {
            const bool isVendor = xml.name() == u"vendor";
            (isVendor ? device.vendorId : device.productId) = numberIn(xml.attributes().value("id"_L1));
            (isVendor ? device.vendor : device.product) = textOf(xml);
        } else
            xml.skipCurrentElement();
    }
    // Hubs call themselves so, those in the host's own controllers by the ids of Linux.
    device.isUsbHub = device.vendorId == 0x1d6b || device.product.endsWith("hub"_L1, Qt::CaseInsensitive);
}

void readMediated(QXmlStreamReader &xml, NodeDevice &device)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"iommuGroup")
            readIommuGroup(xml, device);
        else if (xml.name() == u"uuid")
            device.uuid = textOf(xml);
        else if (xml.name() == u"type") {
            device.mediatedType = xml.attributes().value("id"_L1).toString();
            xml.skipCurrentElement();
        } else
            xml.skipCurrentElement();
    }
}

void readScsi(QXmlStreamReader &xml, NodeDevice &device)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"host")
            device.scsiHost = int(numberIn(xml));
        else if (xml.name() == u"bus")
            device.scsiBus = int(numberIn(xml));
        else if (xml.name() == u"target")
            device.scsiTarget = int(numberIn(xml));
        else if (xml.name() == u"lun")
            device.scsiUnit = int(numberIn(xml));
        else if (xml.name() == u"type")
            device.scsiType = textOf(xml);
        else
            xml.skipCurrentElement();
    }
}

void readBlock(QXmlStreamReader &xml, NodeDevice &device)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"block")
            device.devNode = textOf(xml);
        else if (xml.name() == u"vendor")
            device.vendor = textOf(xml);
        else if (xml.name() == u"model")
            device.product = textOf(xml);
        else if (xml.name() == u"size")
            device.sizeBytes = textOf(xml).toULongLong();
        else
            xml.skipCurrentElement();
    }
}

void readNet(QXmlStreamReader &xml, NodeDevice &device)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == u"interface")
            device.interfaceName = textOf(xml);
        else if (xml.name() == u"address")
            device.mac = textOf(xml);
        else
            xml.skipCurrentElement();
    }
}

/** What sort it is, from the capability; false: none that anyone chooses. */
bool readCapability(QXmlStreamReader &xml, NodeDevice &device)
{
    struct Reader
    {
        QLatin1StringView type;
        NodeDevice::Kind kind;
        void (*read)(QXmlStreamReader &, NodeDevice &);
    };
    static const QList<Reader> readers{
        {"pci"_L1, NodeDevice::Kind::Pci, readPci},
        {"usb_device"_L1, NodeDevice::Kind::Usb, readUsb},
        {"mdev"_L1, NodeDevice::Kind::Mediated, readMediated},
        {"scsi"_L1, NodeDevice::Kind::Scsi, readScsi},
        {"scsi_host"_L1, NodeDevice::Kind::ScsiHost, readScsi},
        {"storage"_L1, NodeDevice::Kind::Block, readBlock},
        {"net"_L1, NodeDevice::Kind::Net, readNet},
    };
    const QString type = xml.attributes().value("type"_L1).toString();
    for (const Reader &reader : readers) {
        if (type != reader.type)
            continue;
        device.kind = reader.kind;
        reader.read(xml, device);
        return true;
    }
    device.kind = NodeDevice::Kind::RenderNode;
    bool isRenderNode = false;
    while (xml.readNextStartElement()) {
        if (type == u"drm" && xml.name() == u"type")
            isRenderNode = textOf(xml) == u"render";
        else
            xml.skipCurrentElement();
    }
    return isRenderNode;
}

} // namespace

QString PciAddress::toString() const
{
    const auto hex = [](uint number, int digits) { return QString::number(number, 16).rightJustified(digits, u'0'); };
    return hex(domain, 4) + u':' + hex(bus, 2) + u':' + hex(slot, 2) + u'.' + QString::number(function, 16);
}

std::optional<NodeDevice> NodeDevice::read(const QString &description)
{
    NodeDevice device;
    bool isChosen = false;
    QXmlStreamReader xml(description);
    if (!xml.readNextStartElement() || xml.name() != u"device")
        return std::nullopt;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"name") {
            device.name = textOf(xml);
        } else if (xml.name() == u"parent") {
            device.parent = textOf(xml);
        } else if (xml.name() == u"devnode" && xml.attributes().value("type"_L1) == u"dev") {
            device.devNode = textOf(xml);
        } else if (xml.name() == u"driver") {
            while (xml.readNextStartElement()) {
                if (xml.name() == u"name")
                    device.driver = textOf(xml);
                else
                    xml.skipCurrentElement();
            }
        } else if (xml.name() == u"capability" && !isChosen) {
            isChosen = readCapability(xml, device);
        } else {
            xml.skipCurrentElement();
        }
    }
    return isChosen && !xml.hasError() ? std::optional(device) : std::nullopt;
}
