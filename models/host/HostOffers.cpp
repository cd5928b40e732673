// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/HostOffers.h"

#include "models/host/HostXml.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

QString attribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    return xml.attributes().value(name).toString();
}

void readMachinesInside(QXmlStreamReader &xml, const QString &arch, QList<HostMachine> &machines)
{
    HostXml::forChildren(xml, [&](QStringView name) {
        // A machine may stand once for an architecture and once more for a way to run it.
        if (name == u"domain")
            return readMachinesInside(xml, arch, machines);
        if (name != u"machine")
            return;
        HostMachine machine{arch, {}, attribute(xml, "canonical"_L1), attribute(xml, "deprecated"_L1) == u"yes"};
        machine.name = HostXml::text(xml);
        const auto isSame = [&machine](const HostMachine &other) {
            return other.arch == machine.arch && other.name == machine.name;
        };
        if (std::none_of(machines.begin(), machines.end(), isSame))
            machines.append(machine);
    });
}

} // namespace

HostNetwork HostNetwork::read(const QString &description, bool isActive)
{
    HostNetwork network;
    network.isActive = isActive;
    QXmlStreamReader xml(description);
    xml.readNextStartElement();
    HostXml::forChildren(xml, [&](QStringView name) {
        if (name == u"forward") // without a mode it is NAT
            network.forward = xml.attributes().hasAttribute("mode"_L1) ? attribute(xml, "mode"_L1) : u"nat"_s;
        else if (name == u"bridge")
            network.bridge = attribute(xml, "name"_L1);
        else if (name == u"portgroup")
            network.portGroups.append(attribute(xml, "name"_L1));
        else if (name == u"name")
            network.name = HostXml::text(xml);
    });
    return network;
}

HostInterface HostInterface::read(const QString &description, bool isActive)
{
    HostInterface interface;
    interface.isActive = isActive;
    QXmlStreamReader xml(description);
    xml.readNextStartElement();
    interface.type = attribute(xml, "type"_L1);
    interface.name = attribute(xml, "name"_L1);
    HostXml::forChildren(xml, [&](QStringView name) {
        if (name == u"mac")
            interface.mac = attribute(xml, "address"_L1);
    });
    return interface;
}

HostSecret HostSecret::read(const QString &description)
{
    HostSecret secret;
    QXmlStreamReader xml(description);
    xml.readNextStartElement();
    HostXml::forChildren(xml, [&](QStringView name) {
        if (name == u"uuid") {
            secret.uuid = HostXml::text(xml);
        } else if (name == u"usage") {
            secret.usageType = attribute(xml, "type"_L1);
            // Its one child, whose name goes by the type.
            HostXml::forChildren(xml, [&](QStringView) { secret.usage = HostXml::text(xml); });
        } else if (name == u"description" && secret.usage.isEmpty()) {
            secret.usage = HostXml::text(xml);
        }
    });
    return secret;
}

QList<HostMachine> HostOffers::readMachines(const QString &capabilities)
{
    QList<HostMachine> machines;
    QXmlStreamReader xml(capabilities);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"arch" &&
            xml.attributes().hasAttribute("name"_L1))
            readMachinesInside(xml, attribute(xml, "name"_L1), machines);
    }
    return machines;
}

void HostOffers::sort()
{
    const auto byName = [](const auto &a, const auto &b) { return a.name < b.name; };
    std::sort(networks.begin(), networks.end(), byName);
    std::sort(interfaces.begin(), interfaces.end(), byName);
    std::sort(pools.begin(), pools.end(), byName);
    for (HostPoolNames &pool : pools)
        pool.volumes.sort(Qt::CaseInsensitive);
    filters.sort();
    std::sort(secrets.begin(), secrets.end(), [](const HostSecret &a, const HostSecret &b) {
        return std::tie(a.usageType, a.usage, a.uuid) < std::tie(b.usageType, b.usage, b.uuid);
    });
    const auto place = [](const NodeDevice &one) {
        return std::tuple(one.kind, one.address.domain, one.address.bus, one.address.slot, one.address.function,
                          one.usbBus, one.usbDevice, one.scsiHost, one.scsiBus, one.scsiTarget, one.scsiUnit, one.name);
    };
    std::sort(devices.begin(), devices.end(),
              [&place](const NodeDevice &a, const NodeDevice &b) { return place(a) < place(b); });
}

const NodeDevice *HostOffers::device(const QString &name) const
{
    const auto found =
        std::find_if(devices.begin(), devices.end(), [&name](const NodeDevice &one) { return one.name == name; });
    return found == devices.end() ? nullptr : &*found;
}

const NodeDevice *HostOffers::pciDevice(const PciAddress &address) const
{
    const auto found = std::find_if(devices.begin(), devices.end(), [&address](const NodeDevice &one) {
        return one.kind == NodeDevice::Kind::Pci && one.address == address;
    });
    return found == devices.end() ? nullptr : &*found;
}
