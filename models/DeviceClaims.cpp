// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DeviceClaims.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString attribute(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    return attributes.value(name).toString();
}

uint number(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    return attributes.value(name).toString().toUInt(nullptr, 0);
}

/** "046d", however that is written. */
QString hex(uint number, int digits)
{
    return QString::number(number, 16).rightJustified(digits, u'0');
}

/** The parts of a `<source>` that name a device of the host. */
struct HostDevice
{
    QXmlStreamAttributes address;
    bool hasAddress = false;
    uint vendor = 0;
    uint product = 0;
    QString adapter;
};

HostDevice readHostDevice(QXmlStreamReader &xml)
{
    HostDevice device;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"address") {
            device.address = xml.attributes();
            device.hasAddress = true;
        } else if (xml.name() == u"vendor") {
            device.vendor = number(xml.attributes(), "id"_L1);
        } else if (xml.name() == u"product") {
            device.product = number(xml.attributes(), "id"_L1);
        } else if (xml.name() == u"adapter") {
            device.adapter = attribute(xml.attributes(), "name"_L1);
        }
        xml.skipCurrentElement();
    }
    return device;
}

QString named(QString type, const HostDevice &device)
{
    if (type.isEmpty()) // of a network card the address says on what bus it is
        type = device.address.hasAttribute("type"_L1) ? attribute(device.address, "type"_L1) : u"pci"_s;
    const auto of = [&device](QLatin1StringView name) { return number(device.address, name); };
    if (type == u"pci") {
        // All zeros is a device that was not chosen yet.
        const bool isChosen = of("domain"_L1) || of("bus"_L1) || of("slot"_L1) || of("function"_L1);
        return isChosen ? u"pci %1:%2:%3.%4"_s.arg(hex(of("domain"_L1), 4), hex(of("bus"_L1), 2), hex(of("slot"_L1), 2),
                                                   hex(of("function"_L1), 1))
                        : QString();
    }
    if (type == u"usb") {
        if (device.hasAddress && of("device"_L1) > 0)
            return u"usb %1 %2"_s.arg(of("bus"_L1)).arg(of("device"_L1));
        return device.vendor || device.product ? u"usb %1:%2"_s.arg(hex(device.vendor, 4), hex(device.product, 4))
                                               : QString();
    }
    if (type == u"mdev") {
        const QString uuid = attribute(device.address, "uuid"_L1).toLower();
        const bool isChosen =
            std::any_of(uuid.begin(), uuid.end(), [](QChar letter) { return letter != u'0' && letter != u'-'; });
        return isChosen ? QString(u"mdev " + uuid) : QString();
    }
    if (type == u"scsi" && !device.adapter.isEmpty())
        return u"scsi %1 %2:%3:%4"_s.arg(device.adapter).arg(of("bus"_L1)).arg(of("target"_L1)).arg(of("unit"_L1));
    return {};
}

QString readHostDeviceClaim(QXmlStreamReader &xml, const QString &type)
{
    QString claim;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            claim = named(type, readHostDevice(xml));
        else
            xml.skipCurrentElement();
    }
    return claim;
}

/** What a disk writes to; nothing of one that others may have as well. */
QString readDiskClaim(QXmlStreamReader &xml)
{
    const QString device = attribute(xml.attributes(), "device"_L1);
    bool isExclusive = device.isEmpty() || device == u"disk" || device == u"lun";
    QString claim;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"readonly" || xml.name() == u"shareable" || xml.name() == u"transient") {
            isExclusive = false;
        } else if (xml.name() == u"source") {
            const QXmlStreamAttributes source = xml.attributes();
            for (const QLatin1StringView place : {"file"_L1, "dev"_L1}) {
                if (source.hasAttribute(place) && !source.value(place).isEmpty())
                    claim = u"file " + attribute(source, place);
            }
            if (source.hasAttribute("volume"_L1) && source.hasAttribute("pool"_L1))
                claim = u"volume %1/%2"_s.arg(attribute(source, "pool"_L1), attribute(source, "volume"_L1));
        }
        xml.skipCurrentElement();
    }
    return isExclusive ? claim : QString();
}

} // namespace

QString DeviceClaims::read(QXmlStreamReader &xml)
{
    const QString type = attribute(xml.attributes(), "type"_L1);
    if (xml.name() == u"disk")
        return readDiskClaim(xml);
    if (xml.name() == u"hostdev")
        return readHostDeviceClaim(xml, type);
    if (xml.name() == u"interface" && type == u"hostdev")
        return readHostDeviceClaim(xml, {});
    xml.skipCurrentElement();
    return {};
}

QString DeviceClaims::of(QStringView device)
{
    QXmlStreamReader xml(device.toString());
    xml.setNamespaceProcessing(false); // where prefixes are declared is not among what was given
    return xml.readNextStartElement() ? read(xml) : QString();
}
