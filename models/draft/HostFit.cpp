// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/HostFit.h"

#include "models/catalog/Catalog.h"
#include "models/document/PathIndex.h"
#include "models/draft/Assignment.h"
#include "models/draft/HostChoices.h"
#include "models/host/HostOffers.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** What must be there before the machine starts; other files libvirt makes itself. */
bool mustExist(const QString &plainPath)
{
    static const QSet<QString> paths{u"devices/disk/source/@file"_s,
                                     u"devices/disk/source/@dev"_s,
                                     u"os/loader"_s,
                                     u"os/kernel"_s,
                                     u"os/initrd"_s,
                                     u"os/dtb"_s,
                                     u"devices/emulator"_s,
                                     u"devices/filesystem/source/@dir"_s};
    return paths.contains(plainPath);
}

QString missingOffer(Offer offer, const QString &value)
{
    switch (offer) {
    case Offer::Networks:
        return HostFit::tr("It has no network “%1”.").arg(value);
    case Offer::PortGroups:
        return HostFit::tr("That network has no port group “%1” there.").arg(value);
    case Offer::Bridges:
        return HostFit::tr("It has no bridge “%1”.").arg(value);
    case Offer::Interfaces:
        return HostFit::tr("It has no network card “%1”.").arg(value);
    case Offer::Pools:
        return HostFit::tr("It has no storage pool “%1”.").arg(value);
    case Offer::Volumes:
        return HostFit::tr("That pool has no volume “%1” there.").arg(value);
    case Offer::Secrets:
        return HostFit::tr("It does not know the secret %1.").arg(value);
    case Offer::Filters:
        return HostFit::tr("It has no network filter “%1”.").arg(value);
    case Offer::Machines:
        return HostFit::tr("Its hypervisor does not know the machine %1.").arg(value);
    case Offer::BlockDevices:
    case Offer::RenderNodes:
    case Offer::MediatedDevices:
    case Offer::ScsiHosts:
        return HostFit::tr("It has no device %1.").arg(value);
    case Offer::CpuModels:
    case Offer::None:
        break;
    }
    return {};
}

/** An empty list may also mean that the driver does not tell. */
bool saysAll(Offer offer, const HostOffers &offers)
{
    switch (offer) {
    case Offer::Networks:
    case Offer::Pools:
    case Offer::Filters:
    case Offer::Secrets:
        return true;
    case Offer::Bridges:
        return std::any_of(offers.interfaces.begin(), offers.interfaces.end(),
                           [](const HostInterface &one) { return one.type == u"bridge"; });
    case Offer::PortGroups:
    case Offer::Volumes:
    case Offer::Machines:
    case Offer::Interfaces:
    case Offer::BlockDevices:
    case Offer::RenderNodes:
    case Offer::MediatedDevices:
    case Offer::ScsiHosts:
    case Offer::CpuModels:
    case Offer::None:
        return false;
    }
    return false;
}

/** One walk over a definition. */
class Walk
{
public:
    Walk(const XmlDocument &document, const HostFacts &host)
        : m_document(document)
        , m_host(host)
        , m_paths(document)
    {
    }

    QList<HostLack> lacks()
    {
        for (ElementId element = 0; element < m_document.elementCount(); ++element) {
            const Path path = m_paths.pathOf(element);
            check(path);
            for (const XmlAttribute &attribute : m_document.attributes(element))
                check(path.withAttribute(attribute.name.toString()));
            if (m_document.name(element) == u"hostdev")
                checkHostDevice(path);
        }
        return m_lacks;
    }

private:
    void check(const Path &path)
    {
        const Setting *setting = Catalog::instance().find(path);
        const auto value = setting ? Settings::value(m_document, path) : std::nullopt;
        if (!value || value->isEmpty())
            return;
        if (HostChoices::missing(*setting, &m_host).contains(*value)) {
            const QString label = Catalog::tr(setting->label);
            add(path, setting->offer == Offer::CpuModels ? HostFit::tr("Its processor cannot do all of %1.").arg(*value)
                                                         : HostFit::tr("Its hypervisor cannot do “%1”: %2.")
                                                               .arg(label, Settings::displayed(*setting, value)));
        } else if (!isOffered(*setting, path, *value)) {
            add(path, missingOffer(setting->offer, *value));
        } else if (value->startsWith(u'/') && mustExist(path.plain())) {
            checkFile(path, *value);
        }
    }

    bool isOffered(const Setting &setting, const Path &path, const QString &value) const
    {
        if (setting.offer == Offer::None || setting.offer == Offer::CpuModels || !m_host.offers)
            return true;
        const auto choices = HostChoices::of(setting, &m_host, m_document, path);
        if (choices.isEmpty())
            return !saysAll(setting.offer, *m_host.offers);
        return std::any_of(choices.begin(), choices.end(),
                           [&](const HostChoice &choice) { return choice.value == value; });
    }

    void checkFile(const Path &path, const QString &file)
    {
        if (!m_host.isThisComputer)
            add(path, HostFit::tr("Whether it has %1 cannot be told from here.").arg(file), false);
        else if (!QFileInfo::exists(file))
            add(path, HostFit::tr("It has no file %1.").arg(file));
    }

    void checkHostDevice(const Path &device)
    {
        const Path place = device.child(u"source"_s).child(u"address"_s);
        const auto part = [&](const QString &name) { return Settings::value(m_document, place.withAttribute(name)); };
        if (Settings::value(m_document, device.withAttribute(u"type"_s)) != u"pci" || !part(u"slot"_s) ||
            !m_host.offers || m_host.offers->devices.isEmpty())
            return;
        const auto number = [&](const QString &name) { return part(name).value_or(u"0"_s).toUInt(nullptr, 0); };
        const PciAddress address{number(u"domain"_s), number(u"bus"_s), number(u"slot"_s), number(u"function"_s)};
        if (!m_host.offers->pciDevice(address))
            add(device, HostFit::tr("It has no PCI device at %1.").arg(address.toString()));
    }

    void add(const Path &path, const QString &message, bool isCertain = true)
    {
        m_lacks.append({path, message, isCertain});
    }

    const XmlDocument &m_document;
    const HostFacts &m_host;
    PathIndex m_paths;
    QList<HostLack> m_lacks;
};

} // namespace

QList<HostLack> HostFit::lacks(const XmlDocument &document, const HostFacts &host)
{
    return Walk(document, host).lacks();
}
