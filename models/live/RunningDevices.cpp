// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/RunningDevices.h"

#include "models/devices/DeviceKinds.h"
#include "models/draft/BootDevice.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace {

/** Where the device is plugged in; without what libvirt leaves out when it is zero. */
QMap<QString, QString> address(const XmlDocument &document, ElementId device)
{
    QMap<QString, QString> parts;
    const auto addresses = document.children(device, u"address");
    if (addresses.isEmpty())
        return parts;
    for (const XmlAttribute &attribute : document.attributes(addresses.first())) {
        if (attribute.name != u"multifunction")
            parts.insert(attribute.name.toString(), document.attributeValue(attribute).toLower());
    }
    return parts;
}

/** What no two devices of the kind share, whoever started them; empty if the kind has no such thing. */
QString name(const XmlDocument &document, ElementId device)
{
    const QStringView kind = document.name(device);
    const auto child = [&](QStringView element, QStringView attribute) {
        return RunningDevices::childAttribute(document, device, element, attribute);
    };
    if (kind == u"disk")
        return child(u"target", u"dev");
    if (kind == u"interface")
        return child(u"mac", u"address").toLower();
    if (kind == u"hostdev")
        return BootDevice::hostAddress(document, device);
    if (kind == u"channel")
        return child(u"target", u"name");
    if (kind == u"filesystem")
        return child(u"target", u"dir");
    if (kind == u"shmem")
        return document.attribute(device, u"name").value_or(QString());
    if (kind == u"lease") {
        const auto key = document.children(device, u"key");
        return key.isEmpty() ? QString() : document.ownText(key.first()).trimmed();
    }
    if (kind == u"graphics")
        return document.attribute(device, u"type").value_or(QString());
    if (kind == u"controller")
        return document.attribute(device, u"type").value_or(QString()) + u' ' + document.attribute(device, u"index").value_or(u"0"_s);
    return {};
}

} // namespace

QString RunningDevices::childAttribute(const XmlDocument &document, ElementId element, QStringView child, QStringView attribute)
{
    const auto children = document.children(element, child);
    return children.isEmpty() ? QString() : document.attribute(children.first(), attribute).value_or(QString());
}

ElementId RunningDevices::counterpart(const XmlDocument &running, const XmlDocument &document, ElementId device)
{
    const ElementId container = Devices::container(running);
    if (device == NoElement || container == NoElement)
        return NoElement;
    const QString kind = document.name(device).toString();
    const QString own = name(document, device);
    const auto place = address(document, device);
    const auto candidates = running.children(container, kind);
    for (const ElementId candidate : candidates) {
        if (own.isEmpty() ? !place.isEmpty() && address(running, candidate) == place : name(running, candidate) == own)
            return candidate;
    }
    // Of what a machine has once at most there is nothing to mix up.
    const DeviceKind *known = Devices::kind(kind);
    return known && known->isSingle && candidates.size() == 1 ? candidates.first() : NoElement;
}
