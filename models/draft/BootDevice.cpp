// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/BootDevice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace BootDevice {

namespace {

/** Where the texts of this file are translated. */
struct BootDeviceTexts
{
    Q_DECLARE_TR_FUNCTIONS(BootDeviceTexts)
};

ElementId child(const XmlDocument &document, ElementId element, QStringView name)
{
    return element == NoElement ? NoElement : document.children(element, name).value(0, NoElement);
}

QString attribute(const XmlDocument &document, ElementId element, QStringView name)
{
    return element == NoElement ? QString() : document.attribute(element, name).value_or(QString());
}

/** The first of the attributes that the source has: which of them counts depends on its type. */
QString source(const XmlDocument &document, ElementId device)
{
    const ElementId source = child(document, device, u"source");
    for (const char16_t *name : {u"file", u"dev", u"volume", u"name", u"dir", u"network", u"bridge", u"path"}) {
        if (const QString value = attribute(document, source, QStringView(name)); !value.isEmpty())
            return value;
    }
    return {};
}

QString diskDetail(const XmlDocument &document, ElementId disk)
{
    const QString bus = attribute(document, child(document, disk, u"target"), u"bus");
    const QString kind = attribute(document, disk, u"device");
    QString words = kind == u"cdrom" ? BootDeviceTexts::tr("CD-ROM")
        : kind == u"floppy"          ? BootDeviceTexts::tr("floppy disk")
                                     : BootDeviceTexts::tr("disk");
    if (!bus.isEmpty() && kind != u"floppy")
        words = BootDeviceTexts::tr("%1 on %2", "a disk on a bus").arg(words, bus);
    const QString medium = source(document, disk);
    return words + u", " + (medium.isEmpty() ? BootDeviceTexts::tr("empty") : medium.section(u'/', -1));
}

QString networkDetail(const XmlDocument &document, ElementId card)
{
    const QString type = attribute(document, card, u"type");
    const QString words = BootDeviceTexts::tr("network card");
    const QString from = source(document, card);
    return words + u", " + (from.isEmpty() ? type : type + u' ' + from);
}

} // namespace

QList<ElementId> all(const XmlDocument &document)
{
    QList<ElementId> found;
    for (const ElementId devices : document.children(document.root(), u"devices")) {
        for (const ElementId device : document.children(devices)) {
            const QStringView name = document.name(device);
            if (name == u"disk" || name == u"interface" || name == u"hostdev" || name == u"redirdev")
                found.append(device);
        }
    }
    return found;
}

QString kind(const XmlDocument &document, ElementId device)
{
    if (document.name(device) == u"interface")
        return u"network"_s;
    if (document.name(device) != u"disk")
        return {};
    const QString type = attribute(document, device, u"device");
    return type == u"cdrom" ? u"cdrom"_s : type == u"floppy" ? u"fd"_s : u"hd"_s;
}

QString hostAddress(const XmlDocument &document, ElementId device)
{
    if (document.name(device) != u"hostdev")
        return {};
    const ElementId source = child(document, device, u"source");
    const ElementId address = child(document, source, u"address");
    const auto part = [&](QStringView name) { return attribute(document, address, name).remove(u"0x"_s); };
    if (!part(u"slot").isEmpty())
        return u"%1:%2:%3.%4"_s.arg(part(u"domain").rightJustified(4, u'0'), part(u"bus"), part(u"slot"), part(u"function"));
    if (!part(u"device").isEmpty())
        return part(u"bus") + u'-' + part(u"device");
    if (!part(u"uuid").isEmpty())
        return part(u"uuid");
    const ElementId vendor = child(document, source, u"vendor");
    const ElementId product = child(document, source, u"product");
    if (vendor != NoElement)
        return attribute(document, vendor, u"id").remove(u"0x"_s) + u':' + attribute(document, product, u"id").remove(u"0x"_s);
    const QString adapter = attribute(document, child(document, source, u"adapter"), u"name");
    if (!part(u"unit").isEmpty())
        return QStringList{adapter, part(u"bus"), part(u"target"), part(u"unit")}.join(u':');
    return adapter;
}

QString label(const XmlDocument &document, ElementId device)
{
    const QStringView name = document.name(device);
    QString label;
    if (name == u"disk")
        label = attribute(document, child(document, device, u"target"), u"dev");
    else if (name == u"interface")
        label = attribute(document, child(document, device, u"mac"), u"address");
    else if (name == u"hostdev")
        label = hostAddress(document, device);
    if (label.isEmpty())
        label = attribute(document, child(document, device, u"alias"), u"name");
    if (!label.isEmpty())
        return label;
    const qsizetype number = document.children(document.parent(device), name).indexOf(device) + 1;
    if (name == u"disk")
        return BootDeviceTexts::tr("Disk %1").arg(number);
    if (name == u"interface")
        return BootDeviceTexts::tr("Network card %1").arg(number);
    return name == u"hostdev" ? BootDeviceTexts::tr("Host device %1").arg(number)
                              : BootDeviceTexts::tr("Redirected device %1").arg(number);
}

QString detail(const XmlDocument &document, ElementId device)
{
    const QStringView name = document.name(device);
    QString detail;
    if (name == u"disk")
        detail = diskDetail(document, device);
    else if (name == u"interface")
        detail = networkDetail(document, device);
    else if (name == u"hostdev")
        detail = BootDeviceTexts::tr("passed through, %1").arg(attribute(document, device, u"type").toUpper());
    else
        detail = BootDeviceTexts::tr("redirected, %1").arg(attribute(document, device, u"type"));
    const QString parameter = attribute(document, child(document, device, u"boot"), u"loadparm");
    return parameter.isEmpty() ? detail : detail + u", " + BootDeviceTexts::tr("load parameter %1").arg(parameter);
}

} // namespace BootDevice
