// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/HostDevices.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString hex(uint number, int digits)
{
    return QString::number(number, 16).rightJustified(digits, u'0');
}

/** What can name a device below a `<hostdev>`; what one sort of device has no use for goes as another one is chosen. */
const QStringList &names()
{
    static const QStringList all{
        u"source/vendor/@id"_s,    u"source/product/@id"_s,       u"source/adapter/@name"_s,
        u"source/address/@uuid"_s, u"source/address/@domain"_s,   u"source/address/@bus"_s,
        u"source/address/@slot"_s, u"source/address/@function"_s, u"source/address/@device"_s,
        u"source/address/@port"_s, u"source/address/@target"_s,   u"source/address/@unit"_s,
    };
    return all;
}

Path below(const Path &row, const QString &name)
{
    return Path::fromLiteral(QString(row.toString() + u'/' + name));
}

/** The `<hostdev>` of a definition, read. */
struct Named
{
    const XmlDocument &document;
    const Path &row;

    std::optional<QString> text(const QString &name) const { return Settings::value(document, below(row, name)); }
    /** -1: it is not there, or no number. */
    qint64 number(const QString &name) const
    {
        bool isNumber = false;
        const uint value = text(name).value_or(QString()).toUInt(&isNumber, 0);
        return isNumber ? qint64(value) : -1;
    }
    bool has(const QString &name, uint value) const { return number(name) == qint64(value); }
};

/** True if a USB device of the host has the same ids as another one, so that they do not tell which. */
bool hasTwin(const NodeDevice &device, const HostOffers &offers)
{
    return std::count_if(offers.devices.begin(), offers.devices.end(), [&device](const NodeDevice &other) {
               return other.kind == NodeDevice::Kind::Usb && other.vendorId == device.vendorId &&
                      other.productId == device.productId;
           }) > 1;
}

QMap<QString, QString> namesOf(const NodeDevice &device, const HostOffers &offers)
{
    const auto number = [](int value) { return QString::number(value); };
    switch (device.kind) {
    case NodeDevice::Kind::Pci:
        return {{u"source/address/@domain"_s, u"0x"_s + hex(device.address.domain, 4)},
                {u"source/address/@bus"_s, u"0x"_s + hex(device.address.bus, 2)},
                {u"source/address/@slot"_s, u"0x"_s + hex(device.address.slot, 2)},
                {u"source/address/@function"_s, u"0x"_s + hex(device.address.function, 1)}};
    case NodeDevice::Kind::Usb: {
        QMap<QString, QString> named{{u"source/vendor/@id"_s, u"0x"_s + hex(device.vendorId, 4)},
                                     {u"source/product/@id"_s, u"0x"_s + hex(device.productId, 4)}};
        if (hasTwin(device, offers)) {
            named.insert(u"source/address/@bus"_s, number(int(device.usbBus)));
            named.insert(u"source/address/@device"_s, number(int(device.usbDevice)));
        }
        return named;
    }
    case NodeDevice::Kind::Mediated:
        return {{u"source/address/@uuid"_s, device.uuid}};
    case NodeDevice::Kind::Scsi:
        return {{u"source/adapter/@name"_s, u"scsi_host%1"_s.arg(device.scsiHost)},
                {u"source/address/@bus"_s, number(device.scsiBus)},
                {u"source/address/@target"_s, number(device.scsiTarget)},
                {u"source/address/@unit"_s, number(device.scsiUnit)}};
    default:
        return {};
    }
}

/** True if both are the same number, however that is written, or the same text. */
bool isSame(const std::optional<QString> &there, const QString &wanted)
{
    if (!there)
        return false;
    bool areNumbers[2] = {};
    const uint left = there->toUInt(&areNumbers[0], 0);
    const uint right = wanted.toUInt(&areNumbers[1], 0);
    return areNumbers[0] && areNumbers[1] ? left == right : there->compare(wanted, Qt::CaseInsensitive) == 0;
}

bool isNamed(const NodeDevice &device, const Named &named)
{
    switch (device.kind) {
    case NodeDevice::Kind::Pci:
        return std::max(qint64(0), named.number(u"source/address/@domain"_s)) == device.address.domain &&
               named.has(u"source/address/@bus"_s, device.address.bus) &&
               named.has(u"source/address/@slot"_s, device.address.slot) &&
               named.has(u"source/address/@function"_s, device.address.function);
    case NodeDevice::Kind::Usb: {
        const bool hasIds = named.number(u"source/vendor/@id"_s) >= 0;
        const bool hasPlace = named.number(u"source/address/@device"_s) >= 0;
        return (hasIds || hasPlace) &&
               (!hasIds || (named.has(u"source/vendor/@id"_s, device.vendorId) &&
                            named.has(u"source/product/@id"_s, device.productId))) &&
               (!hasPlace || (named.has(u"source/address/@bus"_s, device.usbBus) &&
                              named.has(u"source/address/@device"_s, device.usbDevice)));
    }
    case NodeDevice::Kind::Mediated:
        return !device.uuid.isEmpty() &&
               named.text(u"source/address/@uuid"_s).value_or(QString()).compare(device.uuid, Qt::CaseInsensitive) == 0;
    case NodeDevice::Kind::Scsi:
        return named.text(u"source/adapter/@name"_s) == u"scsi_host%1"_s.arg(device.scsiHost) &&
               named.has(u"source/address/@bus"_s, uint(device.scsiBus)) &&
               named.has(u"source/address/@target"_s, uint(device.scsiTarget)) &&
               named.has(u"source/address/@unit"_s, uint(device.scsiUnit));
    default:
        return false;
    }
}

QString pciPurpose(uint pciClass)
{
    if (pciClass >> 8 == 0x0c03)
        return HostDevices::tr("USB controller");
    switch (pciClass >> 16) {
    case 0x01:
        return HostDevices::tr("Storage");
    case 0x02:
        return HostDevices::tr("Network");
    case 0x03:
        return HostDevices::tr("Graphics");
    case 0x04:
        return HostDevices::tr("Sound and video");
    case 0x05:
        return HostDevices::tr("Memory");
    case 0x06:
        return HostDevices::tr("Bridge");
    case 0x0d:
        return HostDevices::tr("Wireless");
    case 0x10:
        return HostDevices::tr("Encryption");
    case 0x12:
        return HostDevices::tr("Accelerator");
    default:
        return HostDevices::tr("Other");
    }
}

} // namespace

QString HostDevices::title(const NodeDevice &device)
{
    // "Advanced Micro Devices, Inc. [AMD/ATI]" is known by the name in brackets.
    static const QRegularExpression brand(u"\\[([^\\]]+)\\]$"_s);
    const QRegularExpressionMatch match = brand.match(device.vendor);
    const QString vendor = match.hasMatch() ? match.captured(1) : device.vendor;
    const QString words = QStringList{vendor, device.product}.join(u' ').trimmed();
    if (!words.isEmpty())
        return words;
    switch (device.kind) {
    case NodeDevice::Kind::Pci:
    case NodeDevice::Kind::Usb:
        return hex(device.vendorId, 4) + u':' + hex(device.productId, 4);
    case NodeDevice::Kind::Mediated:
        return device.mediatedType;
    case NodeDevice::Kind::Scsi:
        return device.scsiType.isEmpty() ? device.name : device.scsiType;
    default:
        return device.name;
    }
}

QString HostDevices::purpose(const NodeDevice &device)
{
    return device.kind == NodeDevice::Kind::Pci ? pciPurpose(device.pciClass) : QString();
}

QString HostDevices::place(const NodeDevice &device)
{
    switch (device.kind) {
    case NodeDevice::Kind::Pci:
        return device.address.toString();
    case NodeDevice::Kind::Usb:
        return tr("bus %1, device %2").arg(device.usbBus).arg(device.usbDevice);
    case NodeDevice::Kind::Mediated:
        return device.uuid;
    case NodeDevice::Kind::Scsi:
        return u"scsi_host%1 %2:%3:%4"_s.arg(device.scsiHost)
            .arg(device.scsiBus)
            .arg(device.scsiTarget)
            .arg(device.scsiUnit);
    default:
        return device.devNode;
    }
}

QString HostDevices::type(const NodeDevice &device)
{
    switch (device.kind) {
    case NodeDevice::Kind::Pci:
        return u"pci"_s;
    case NodeDevice::Kind::Usb:
        return u"usb"_s;
    case NodeDevice::Kind::Mediated:
        return u"mdev"_s;
    case NodeDevice::Kind::Scsi:
        return u"scsi"_s;
    default:
        return {};
    }
}

QList<const NodeDevice *> HostDevices::all(const HostOffers &offers)
{
    QList<const NodeDevice *> devices;
    for (const NodeDevice &device : offers.devices) {
        if (!type(device).isEmpty() && !device.isPciBridge() && !device.isUsbHub)
            devices.append(&device);
    }
    return devices;
}

QList<const NodeDevice *> HostDevices::companions(const NodeDevice &device, const HostOffers &offers)
{
    QList<const NodeDevice *> others;
    for (const NodeDevice &other : offers.devices) {
        if (&other != &device && device.kind == NodeDevice::Kind::Pci && other.kind == NodeDevice::Kind::Pci &&
            !other.isPciBridge() && device.iommuGroup >= 0 && other.iommuGroup == device.iommuGroup)
            others.append(&other);
    }
    return others;
}

bool HostDevices::isChosen(const XmlDocument &document, const Path &row)
{
    // A device that was just added has zeros in all places, which name none.
    return std::any_of(names().begin(), names().end(), [&](const QString &name) {
        const QString value = Settings::value(document, below(row, name)).value_or(QString());
        return std::any_of(value.begin(), value.end(),
                           [](QChar letter) { return letter > u'0' && letter <= u'f' && letter != u'x'; });
    });
}

bool HostDevices::isForCard(const Path &row)
{
    return !row.steps().isEmpty() && row.steps().last().name == u"interface";
}

QString HostDevices::wantedType(const XmlDocument &document, const Path &row)
{
    return isForCard(row) ? Settings::value(document, below(row, u"source/address/@type"_s)).value_or(u"pci"_s)
                          : Settings::value(document, row.withAttribute(u"type"_s)).value_or(QString());
}

bool HostDevices::isCard(const NodeDevice &device)
{
    return device.kind == NodeDevice::Kind::Pci && (device.pciClass >> 16 == 0x02 || device.pciClass >> 16 == 0x0d);
}

const NodeDevice *HostDevices::chosen(const XmlDocument &document, const Path &row, const HostOffers &offers)
{
    const QString wanted = wantedType(document, row);
    for (const NodeDevice &device : offers.devices) {
        if (type(device) == wanted && !wanted.isEmpty() && isNamed(device, {document, row}))
            return &device;
    }
    return nullptr;
}

QList<Assignment> HostDevices::assignments(const XmlDocument &document, const Path &row, const NodeDevice &device,
                                           const HostOffers &offers)
{
    QList<Assignment> assignments;
    const auto give = [&](const Path &path, const QString &value) {
        if (!isSame(Settings::value(document, path), value))
            assignments.append({path, value});
    };
    if (isForCard(row)) {
        give(below(row, u"source/address/@type"_s), type(device));
    } else {
        if (Settings::value(document, row.withAttribute(u"mode"_s)).value_or(QString()) == u"capabilities")
            give(row.withAttribute(u"mode"_s), u"subsystem"_s);
        give(row.withAttribute(u"type"_s), type(device));
    }
    if (device.kind == NodeDevice::Kind::Mediated) {
        const NodeDevice *parent = offers.device(device.parent);
        for (const MediatedType &made : parent ? parent->mediatedTypes : QList<MediatedType>()) {
            if (made.id == device.mediatedType && !made.deviceApi.isEmpty())
                give(row.withAttribute(u"model"_s), made.deviceApi);
        }
    }
    const QMap<QString, QString> named = namesOf(device, offers);
    for (auto name = named.begin(); name != named.end(); ++name) {
        const bool isUnsaid = name.key().endsWith("@domain"_L1) && device.address.domain == 0 &&
                              !Settings::value(document, below(row, name.key()));
        if (!isUnsaid)
            give(below(row, name.key()), name.value());
    }
    for (const QString &name : names()) {
        if (!named.contains(name) && Settings::value(document, below(row, name)))
            assignments.append({below(row, name), std::nullopt});
    }
    return assignments;
}
