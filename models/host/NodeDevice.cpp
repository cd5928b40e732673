// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/NodeDevice.h"

#include "models/host/HostXml.h"

using namespace Qt::StringLiterals;

namespace {

/** Decimal, or hexadecimal after 0x: libvirt writes both. */
uint numberIn(QStringView text)
{
    return text.toUInt(nullptr, 0);
}

uint numberIn(QXmlStreamReader &xml)
{
    return numberIn(HostXml::text(xml));
}

PciAddress addressIn(const QXmlStreamReader &xml)
{
    const auto part = [&xml](QLatin1StringView name) { return numberIn(xml.attributes().value(name)); };
    return {part("domain"_L1), part("bus"_L1), part("slot"_L1), part("function"_L1)};
}

void readIommuGroup(QXmlStreamReader &xml, NodeDevice &device)
{
    device.iommuGroup = xml.attributes().value("number"_L1).toInt();
    HostXml::forChildren(xml, [&](QStringView name) {
        if (name == u"address")
            device.groupMembers.append(addressIn(xml));
    });
}

MediatedType readMediatedType(QXmlStreamReader &xml)
{
    MediatedType type;
    type.id = xml.attributes().value("id"_L1).toString();
    HostXml::forChildren(xml, [&](QStringView name) {
        if (name == u"name")
            type.name = HostXml::text(xml);
        else if (name == u"deviceAPI")
            type.deviceApi = HostXml::text(xml);
        else if (name == u"availableInstances")
            type.available = int(numberIn(xml));
    });
    return type;
}

/** A capability inside that of a PCI device: what else it can do. */
void readPciAbility(QXmlStreamReader &xml, NodeDevice &device)
{
    if (xml.attributes().value("type"_L1) != u"mdev_types")
        return;
    HostXml::forChildren(xml, [&](QStringView name) {
        if (name == u"type")
            device.mediatedTypes.append(readMediatedType(xml));
    });
}

/** Who made it, and what: each a number and, where the host knows them, words. */
void readMaker(QXmlStreamReader &xml, QStringView name, NodeDevice &device)
{
    const uint id = numberIn(xml.attributes().value("id"_L1));
    if (name == u"vendor") {
        device.vendorId = id;
        device.vendor = HostXml::text(xml);
    } else if (name == u"product") {
        device.productId = id;
        device.product = HostXml::text(xml);
    }
}

void readPci(QXmlStreamReader &xml, NodeDevice &device)
{
    HostXml::forChildren(xml, [&](QStringView name) {
        if (name == u"class")
            device.pciClass = numberIn(xml);
        else if (name == u"domain")
            device.address.domain = numberIn(xml);
        else if (name == u"bus")
            device.address.bus = numberIn(xml);
        else if (name == u"slot")
            device.address.slot = numberIn(xml);
        else if (name == u"function")
            device.address.function = numberIn(xml);
        else if (name == u"iommuGroup")
            readIommuGroup(xml, device);
        else if (name == u"capability")
            readPciAbility(xml, device);
        else
            readMaker(xml, name, device);
    });
}

void readUsb(QXmlStreamReader &xml, NodeDevice &device)
{
    HostXml::forChildren(xml, [&](QStringView name) {
        if (name == u"bus")
            device.usbBus = numberIn(xml);
        else if (name == u"device")
            device.usbDevice = numberIn(xml);
        else
            readMaker(xml, name, device);
    });
    // Hubs call themselves so, those in the host's own controllers by the ids of Linux.
    device.isUsbHub = device.vendorId == 0x1d6b || device.product.endsWith("hub"_L1, Qt::CaseInsensitive);
}

void readMediated(QXmlStreamReader &xml, NodeDevice &device)
{
    HostXml::forChildren(xml, [&](QStringView name) {
        if (name == u"iommuGroup")
            readIommuGroup(xml, device);
        else if (name == u"uuid")
            device.uuid = HostXml::text(xml);
        else if (name == u"type")
            device.mediatedType = xml.attributes().value("id"_L1).toString();
    });
}

void readScsi(QXmlStreamReader &xml, NodeDevice &device)
{
    HostXml::forChildren(xml, [&](QStringView name) {
        if (name == u"host")
            device.scsiHost = int(numberIn(xml));
        else if (name == u"bus")
            device.scsiBus = int(numberIn(xml));
        else if (name == u"target")
            device.scsiTarget = int(numberIn(xml));
        else if (name == u"lun")
            device.scsiUnit = int(numberIn(xml));
        else if (name == u"type")
            device.scsiType = HostXml::text(xml);
    });
}

void readBlock(QXmlStreamReader &xml, NodeDevice &device)
{
    HostXml::forChildren(xml, [&](QStringView name) {
        if (name == u"block")
            device.devNode = HostXml::text(xml);
        else if (name == u"vendor")
            device.vendor = HostXml::text(xml);
        else if (name == u"model")
            device.product = HostXml::text(xml);
        else if (name == u"size")
            device.sizeBytes = HostXml::text(xml).toULongLong();
    });
}

void readNet(QXmlStreamReader &xml, NodeDevice &device)
{
    HostXml::forChildren(xml, [&](QStringView name) {
        if (name == u"interface")
            device.interfaceName = HostXml::text(xml);
        else if (name == u"address")
            device.mac = HostXml::text(xml);
    });
}

void readDriver(QXmlStreamReader &xml, NodeDevice &device)
{
    HostXml::forChildren(xml, [&](QStringView name) {
        if (name == u"name")
            device.driver = HostXml::text(xml);
    });
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
    HostXml::forChildren(xml, [&](QStringView name) {
        if (type == u"drm" && name == u"type")
            isRenderNode = HostXml::text(xml) == u"render";
    });
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
    HostXml::forChildren(xml, [&](QStringView name) {
        if (name == u"name")
            device.name = HostXml::text(xml);
        else if (name == u"parent")
            device.parent = HostXml::text(xml);
        else if (name == u"devnode" && xml.attributes().value("type"_L1) == u"dev")
            device.devNode = HostXml::text(xml);
        else if (name == u"driver")
            readDriver(xml, device);
        else if (name == u"capability" && !isChosen)
            isChosen = readCapability(xml, device);
    });
    return isChosen && !xml.hasError() ? std::optional(device) : std::nullopt;
}
