// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/DevicePlace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct PlaceTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlaceTexts)
};

QString attributeOf(const XmlDocument &document, ElementId element, QStringView name)
{
    return element == NoElement ? QString() : document.attribute(element, name).value_or(QString());
}

/** The attribute of the first child of that name; empty if there is none. */
QString childAttribute(const XmlDocument &document, ElementId device, QStringView child, QStringView name)
{
    return attributeOf(document, document.children(device, child).value(0, NoElement), name);
}

QString hex(int number, int width)
{
    return u"%1"_s.arg(number, width, 16, QLatin1Char('0'));
}

/** Which controllers a drive's address counts. */
BusType driveBus(const XmlDocument &document, ElementId device)
{
    if (document.name(device) != u"disk")
        return BusType::Scsi;
    const QString bus = childAttribute(document, device, u"target", u"bus");
    const QString name = childAttribute(document, device, u"target", u"dev");
    if (bus == u"sata")
        return BusType::Sata;
    if (bus == u"ide" || (bus.isEmpty() && name.startsWith(u"hd")))
        return BusType::Ide;
    if (bus == u"fdc" || (bus.isEmpty() && name.startsWith(u"fd")))
        return BusType::Floppy;
    return BusType::Scsi;
}

/** An address that says all that its type needs. */
class Address
{
public:
    Address(const XmlDocument &document, ElementId element)
        : m_document(document)
        , m_element(element)
    {
    }

    bool has(QStringView name) const { return m_document.attribute(m_element, name).has_value(); }
    QString text(QStringView name) const { return attributeOf(m_document, m_element, name); }
    int number(QStringView name) const { return text(name).toInt(nullptr, 0); }

    bool isZero() const { return number(u"bus") == 0 && number(u"slot") == 0 && number(u"function") == 0; }

    DevicePlace pci() const
    {
        const int bus = number(u"bus");
        const int slot = number(u"slot");
        const int function = number(u"function");
        return {{BusType::Pci, bus}, {slot, function}, hex(bus, 2) + u':' + hex(slot, 2) + u'.' + hex(function, 1)};
    }

    DevicePlace usb() const
    {
        QList<int> numbers; // "1.2": port 2 of the hub at port 1
        for (const QString &port : text(u"port").split(u'.'))
            numbers.append(port.toInt());
        return {{BusType::Usb, number(u"bus")}, numbers, PlaceTexts::tr("port %1").arg(text(u"port"))};
    }

    DevicePlace drive(BusType type) const
    {
        const QList<int> numbers{number(u"bus"), number(u"target"), number(u"unit")};
        QString words = PlaceTexts::tr("unit %1").arg(numbers.last());
        if (type == BusType::Ide)
            words = PlaceTexts::tr("channel %1, unit %2").arg(numbers.first()).arg(numbers.last());
        else if (numbers[1] > 0)
            words = PlaceTexts::tr("target %1, unit %2").arg(numbers[1]).arg(numbers.last());
        return {{type, number(u"controller")}, numbers, words};
    }

    DevicePlace ccw() const
    {
        const int cssid = number(u"cssid");
        const int ssid = number(u"ssid");
        const int devno = number(u"devno");
        return {{BusType::Ccw, 0}, {cssid, ssid, devno}, hex(cssid, 1) + u'.' + hex(ssid, 1) + u'.' + hex(devno, 4)};
    }

private:
    const XmlDocument &m_document;
    ElementId m_element;
};

/** True for a device that libvirt gives an address as soon as it defines the machine. */
bool getsPlace(const XmlDocument &document, ElementId device)
{
    static const QList<QStringView> always{u"interface", u"filesystem", u"hostdev", u"rng",    u"redirdev", u"hub",
                                           u"smartcard", u"shmem",      u"vsock",   u"crypto", u"memory",   u"nvram"};
    const QStringView kind = document.name(device);
    const QString model = attributeOf(document, device, u"model");
    const QString target = childAttribute(document, device, u"target", u"type");
    if (kind == u"disk")
        return childAttribute(document, device, u"target", u"bus") != u"sd";
    if (kind == u"sound")
        return model != u"pcspk";
    if (kind == u"video")
        return childAttribute(document, device, u"model", u"type") != u"none";
    if (kind == u"memballoon")
        return model != u"none";
    if (kind == u"controller")
        return model != u"none";
    if (kind == u"watchdog")
        return model == u"i6300esb";
    if (kind == u"input")
        return QList{u"usb"_s, u"virtio"_s}.contains(attributeOf(document, device, u"bus"));
    if (kind == u"channel" || kind == u"console")
        return target == u"virtio";
    if (kind == u"serial")
        return target == u"pci-serial" || target == u"usb-serial";
    return always.contains(kind);
}

} // namespace

DevicePlace DevicePlace::of(const XmlDocument &document, ElementId device)
{
    const DevicePlace nowhere{{getsPlace(document, device) ? BusType::Open : BusType::None, 0}, {}, {}};
    const ElementId element = document.children(device, u"address").value(0, NoElement);
    if (element == NoElement)
        return nowhere;
    const Address address(document, element);
    const QString type = address.text(u"type");
    const auto slot = [&](BusType bus, QStringView number) {
        return DevicePlace{{bus, address.number(u"controller")},
                           {address.number(u"bus"), address.number(number)},
                           PlaceTexts::tr("slot %1").arg(address.number(number))};
    };
    // All zeros is the host bridge's place, and in a definition means that none was chosen yet.
    if (type == u"pci" && address.has(u"slot") && !address.isZero())
        return address.pci();
    if (type == u"usb" && address.has(u"port"))
        return address.usb();
    if (type == u"drive" && address.has(u"unit"))
        return address.drive(driveBus(document, device));
    if (type == u"virtio-serial" && address.has(u"port")) {
        DevicePlace place = slot(BusType::VirtioSerial, u"port");
        place.words = PlaceTexts::tr("port %1").arg(address.number(u"port"));
        return place;
    }
    if (type == u"ccid" && address.has(u"slot"))
        return slot(BusType::SmartCard, u"slot");
    if (type == u"ccw" && address.has(u"devno"))
        return address.ccw();
    if (type == u"dimm" && address.has(u"slot"))
        return slot(BusType::Memory, u"slot");
    if (type == u"spapr-vio" && address.has(u"reg"))
        return {{BusType::SpaprVio, 0}, {address.number(u"reg")}, u"0x"_s + hex(address.number(u"reg"), 1)};
    if (type == u"isa")
        return {{BusType::Isa, 0}, {address.number(u"iobase")}, address.text(u"iobase")};
    if (type == u"virtio-mmio")
        return {{BusType::VirtioMmio, 0}, {}, {}};
    return type == u"unassigned" ? DevicePlace() : nowhere;
}

Bus DevicePlace::provided(const XmlDocument &document, ElementId device)
{
    static const QHash<QString, BusType> types{
        {u"pci"_s, BusType::Pci},        {u"usb"_s, BusType::Usb},
        {u"sata"_s, BusType::Sata},      {u"scsi"_s, BusType::Scsi},
        {u"ide"_s, BusType::Ide},        {u"fdc"_s, BusType::Floppy},
        {u"ccid"_s, BusType::SmartCard}, {u"virtio-serial"_s, BusType::VirtioSerial}};
    // USB 1 controllers beside one of USB 2 carry its slow devices: one bus, and one controller to show it under.
    if (document.name(device) != u"controller" || attributeOf(document, device, u"model") == u"none" ||
        !document.children(device, u"master").isEmpty())
        return {};
    return {types.value(attributeOf(document, device, u"type"), BusType::None),
            attributeOf(document, device, u"index").toInt()};
}

int DevicePlace::room(const XmlDocument &document, ElementId controller)
{
    if (document.name(controller) == u"hub")
        return 8;
    const QString model = attributeOf(document, controller, u"model");
    const int ports = attributeOf(document, controller, u"ports").toInt();
    switch (provided(document, controller).type) {
    case BusType::Pci:
        if (model.endsWith(u"-port"))
            return model == u"pcie-switch-upstream-port" ? 32 : 1;
        return model.contains(u"expander") ? 32 : 31;
    case BusType::Usb:
        if (ports > 0)
            return ports;
        return model.startsWith(u"ich9") || model == u"ehci" ? 6 : model.endsWith(u"xhci") ? 4 : 2;
    case BusType::Sata:
        return 6;
    case BusType::Ide:
        return 4;
    case BusType::Floppy:
        return 2;
    case BusType::VirtioSerial:
        return ports > 0 ? ports : 31;
    default:
        return 0;
    }
}

QString DevicePlace::name(BusType type)
{
    switch (type) {
    case BusType::Pci:
        return u"PCI"_s;
    case BusType::Usb:
        return u"USB"_s;
    case BusType::Sata:
        return u"SATA"_s;
    case BusType::Scsi:
        return u"SCSI"_s;
    case BusType::Ide:
        return u"IDE"_s;
    case BusType::Floppy:
        return PlaceTexts::tr("Floppy");
    case BusType::VirtioSerial:
        return PlaceTexts::tr("Channels");
    case BusType::SmartCard:
        return PlaceTexts::tr("Smart cards");
    case BusType::Ccw:
        return u"CCW"_s;
    case BusType::VirtioMmio:
        return u"virtio-mmio"_s;
    case BusType::SpaprVio:
        return u"spapr-vio"_s;
    case BusType::Isa:
        return u"ISA"_s;
    case BusType::Memory:
        return PlaceTexts::tr("Memory slots");
    case BusType::Open:
        return PlaceTexts::tr("Place still open: libvirt chooses");
    case BusType::None:
        break;
    }
    return PlaceTexts::tr("On no bus");
}
