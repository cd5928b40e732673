// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/HostChoices.h"

#include "models/draft/Assignment.h"
#include "models/draft/HostDevices.h"
#include "models/draft/Size.h"
#include "models/host/DomainCaps.h"
#include "models/host/HostOffers.h"

using namespace Qt::StringLiterals;

namespace {

/** Where the value is to stand, for choices that go by another value beside it. */
struct Place
{
    const XmlDocument &document;
    const Path &path;

    QString beside(const QString &attribute) const
    {
        return Settings::value(document, path.element().withAttribute(attribute)).value_or(QString());
    }
};

using Choices = QList<HostChoice>;

QString orStopped(bool isActive, const QString &what)
{
    return isActive ? what : HostChoices::tr("%1, not started").arg(what);
}

QString forwarding(const HostNetwork &network)
{
    if (network.forward.isEmpty())
        return HostChoices::tr("guests and the host only");
    if (network.forward == u"nat")
        return HostChoices::tr("NAT");
    if (network.forward == u"route")
        return HostChoices::tr("routed");
    if (network.forward == u"open")
        return HostChoices::tr("routed, without a firewall");
    if (network.forward == u"bridge")
        return HostChoices::tr("bridged");
    if (network.forward == u"hostdev")
        return HostChoices::tr("PCI cards of the host");
    return network.forward;
}

Choices networks(const HostOffers &offers)
{
    Choices choices;
    for (const HostNetwork &network : offers.networks) {
        QString what = forwarding(network);
        if (!network.bridge.isEmpty())
            what = HostChoices::tr("%1, bridge %2").arg(what, network.bridge);
        choices.append({network.name, orStopped(network.isActive, what)});
    }
    return choices;
}

Choices portGroups(const HostOffers &offers, const QString &network)
{
    Choices choices;
    for (const HostNetwork &candidate : offers.networks) {
        for (const QString &group : candidate.portGroups) {
            if (candidate.name == network)
                choices.append({group, {}});
        }
    }
    return choices;
}

Choices bridges(const HostOffers &offers)
{
    Choices choices;
    for (const HostInterface &interface : offers.interfaces) {
        if (interface.type == u"bridge")
            choices.append({interface.name, orStopped(interface.isActive, HostChoices::tr("bridge of the host"))});
    }
    for (const HostNetwork &network : offers.networks) {
        if (!network.bridge.isEmpty())
            choices.append(
                {network.bridge, orStopped(network.isActive, HostChoices::tr("of the network %1").arg(network.name))});
    }
    return choices;
}

Choices interfaces(const HostOffers &offers)
{
    Choices choices;
    QSet<QString> known{u"lo"_s};
    for (const HostInterface &interface : offers.interfaces) {
        if (known.contains(interface.name) || interface.type == u"bridge")
            continue;
        known.insert(interface.name);
        const QString what = interface.mac.isEmpty() ? interface.type : u"%1, %2"_s.arg(interface.type, interface.mac);
        choices.append({interface.name, orStopped(interface.isActive, what)});
    }
    for (const NodeDevice &device : offers.devices) {
        const NodeDevice *card = offers.device(device.parent);
        if (device.kind != NodeDevice::Kind::Net || known.contains(device.interfaceName))
            continue;
        choices.append({device.interfaceName, card ? HostDevices::title(*card) : device.mac});
    }
    return choices;
}

Choices devicesOf(const HostOffers &offers, NodeDevice::Kind kind)
{
    Choices choices;
    for (const NodeDevice &device : offers.devices) {
        if (device.kind != kind)
            continue;
        const NodeDevice *parent = offers.device(device.parent);
        const QString owner = parent ? HostDevices::title(*parent) : QString();
        switch (kind) {
        case NodeDevice::Kind::Block: {
            const QString unit = Size::bestUnit(device.sizeBytes);
            const QString size = device.sizeBytes ? Size::inUnit(device.sizeBytes, unit) + u' ' + unit : QString();
            choices.append({device.devNode, QStringList{device.product, size}.join(u' ').trimmed()});
            break;
        }
        case NodeDevice::Kind::RenderNode:
            choices.append({device.devNode, owner});
            break;
        case NodeDevice::Kind::Mediated:
            choices.append({device.uuid, owner.isEmpty()
                                             ? device.mediatedType
                                             : HostChoices::tr("%1 of %2").arg(device.mediatedType, owner)});
            break;
        case NodeDevice::Kind::ScsiHost:
            choices.append({u"scsi_host%1"_s.arg(device.scsiHost), owner});
            break;
        default:
            break;
        }
    }
    return choices;
}

Choices pools(const HostOffers &offers)
{
    Choices choices;
    for (const HostPoolNames &pool : offers.pools)
        choices.append({pool.name, pool.isActive ? HostChoices::tr("%n volume(s)", nullptr, int(pool.volumes.size()))
                                                 : HostChoices::tr("not started")});
    return choices;
}

Choices volumes(const HostOffers &offers, const QString &pool)
{
    Choices choices;
    for (const HostPoolNames &candidate : offers.pools) {
        for (const QString &volume : candidate.volumes) {
            if (candidate.name == pool || pool.isEmpty())
                choices.append(
                    {volume, pool.isEmpty() ? HostChoices::tr("in the pool %1").arg(candidate.name) : QString()});
        }
    }
    return choices;
}

Choices secrets(const HostOffers &offers)
{
    Choices choices;
    for (const HostSecret &secret : offers.secrets)
        choices.append({secret.uuid, QStringList{secret.usageType, secret.usage}.join(u' ').trimmed()});
    return choices;
}

Choices machines(const HostFacts &host, QString arch)
{
    if (arch.isEmpty())
        arch = host.arch;
    Choices choices;
    for (const HostMachine &machine : host.offers->machines) {
        if (machine.arch != arch)
            continue;
        const QString what = machine.isDeprecated          ? HostChoices::tr("will go away")
                             : machine.canonical.isEmpty() ? QString()
                                                           : HostChoices::tr("the newest: %1").arg(machine.canonical);
        choices.append({machine.name, what});
    }
    return choices;
}

Choices cpuModels(const DomainCaps &caps)
{
    Choices choices;
    for (const HostCpuModel &model : caps.cpuModels()) {
        const bool isMissing = model.isUsable && !*model.isUsable;
        choices.append({model.name, isMissing            ? HostChoices::tr("this host cannot do all of it")
                                    : model.isDeprecated ? HostChoices::tr("out of date")
                                                         : model.vendor});
    }
    return choices;
}

Choices offered(Offer offer, const HostFacts &host, const Place &place)
{
    const HostOffers &offers = *host.offers;
    switch (offer) {
    case Offer::Networks:
        return networks(offers);
    case Offer::PortGroups:
        return portGroups(offers, place.beside(u"network"_s));
    case Offer::Bridges:
        return bridges(offers);
    case Offer::Interfaces:
        return interfaces(offers);
    case Offer::BlockDevices:
        return devicesOf(offers, NodeDevice::Kind::Block);
    case Offer::Pools:
        return pools(offers);
    case Offer::Volumes:
        return volumes(offers, place.beside(u"pool"_s));
    case Offer::Secrets:
        return secrets(offers);
    case Offer::Filters: {
        Choices choices;
        for (const QString &filter : offers.filters)
            choices.append({filter, {}});
        return choices;
    }
    case Offer::RenderNodes:
        return devicesOf(offers, NodeDevice::Kind::RenderNode);
    case Offer::MediatedDevices:
        return devicesOf(offers, NodeDevice::Kind::Mediated);
    case Offer::ScsiHosts:
        return devicesOf(offers, NodeDevice::Kind::ScsiHost);
    case Offer::Machines:
        return machines(host, Settings::value(place.document, Path::fromLiteral(u"os/type/@arch")).value_or(QString()));
    case Offer::CpuModels:
        return host.caps ? cpuModels(*host.caps) : Choices();
    case Offer::None:
        break;
    }
    return {};
}

} // namespace

QList<HostChoice> HostChoices::of(const Setting &setting, const HostFacts *host, const XmlDocument &document,
                                  const Path &path)
{
    if (setting.offer == Offer::None || !host || !host->offers)
        return {};
    return offered(setting.offer, *host, {document, path});
}

QSet<QString> HostChoices::missing(const Setting &setting, const HostFacts *host)
{
    QSet<QString> words;
    if (!host || !host->caps)
        return words;
    if (setting.offer == Offer::CpuModels) {
        // What it does not name it may know all the same, by another name.
        for (const HostCpuModel &model : host->caps->cpuModels()) {
            if (model.isUsable && !*model.isUsable)
                words.insert(model.name);
        }
        return words;
    }
    const QString path = QString::fromLatin1(setting.path);
    for (const Word &word : setting.words) {
        const QString value = QString::fromLatin1(word.value);
        if (!host->caps->supports(path, value))
            words.insert(value);
    }
    return words;
}
