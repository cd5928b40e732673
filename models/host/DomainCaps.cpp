// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/DomainCaps.h"

#include "models/host/HostXml.h"

using namespace Qt::StringLiterals;

namespace {

/** An enum of the capabilities and the setting whose words it has. */
struct Place
{
    const char *inCapabilities; ///< the elements on the way to it, and its name
    const char *path;           ///< as the catalogue writes it
};

const QList<Place> &places()
{
    static const QList<Place> all{
        {"os/firmware", "os/@firmware"},
        {"os/loader/type", "os/loader/@type"},
        {"os/loader/readonly", "os/loader/@readonly"},
        {"os/loader/secure", "os/loader/@secure"},
        {"memoryBacking/sourceType", "memoryBacking/source/@type"},
        {"devices/disk/diskDevice", "devices/disk[]/@device"},
        {"devices/disk/bus", "devices/disk[]/target/@bus"},
        {"devices/disk/model", "devices/disk[]/@model"},
        {"devices/graphics/type", "devices/graphics[]/@type"},
        {"devices/video/modelType", "devices/video[]/model/@type"},
        {"devices/hostdev/mode", "devices/hostdev[]/@mode"},
        {"devices/hostdev/startupPolicy", "devices/hostdev[]/source/@startupPolicy"},
        {"devices/hostdev/subsysType", "devices/hostdev[]/@type"},
        {"devices/hostdev/pciBackend", "devices/hostdev[]/driver/@name"},
        {"devices/rng/model", "devices/rng[]/@model"},
        {"devices/rng/backendModel", "devices/rng[]/backend/@model"},
        {"devices/filesystem/driverType", "devices/filesystem[]/driver/@type"},
        {"devices/tpm/model", "devices/tpm[]/@model"},
        {"devices/tpm/backendModel", "devices/tpm[]/backend/@type"},
        {"devices/tpm/backendVersion", "devices/tpm[]/backend/@version"},
        {"devices/redirdev/bus", "devices/redirdev[]/@bus"},
        {"devices/channel/type", "devices/channel[]/@type"},
        {"devices/crypto/model", "devices/crypto[]/@model"},
        {"devices/crypto/backendModel", "devices/crypto[]/backend/@model"},
        {"devices/interface/backendType", "devices/interface[]/backend/@type"},
        {"devices/panic/model", "devices/panic[]/@model"},
        {"devices/console/type", "devices/console[]/@type"},
        {"features/gic/version", "features/gic/@version"},
        {"launchSecurity/sectype", "launchSecurity/@type"},
    };
    return all;
}

/** A part of the capabilities that a host may say no to, and the word of a setting that then is of no use. */
struct Part
{
    const char *inCapabilities;
    const char *path;
    const char *word;
};

const QList<Part> &parts()
{
    static const QList<Part> all{
        {"features/vmcoreinfo", "features/vmcoreinfo/@state", "on"},
        {"features/async-teardown", "features/async-teardown/@enabled", "yes"},
        {"features/sev", "launchSecurity/@type", "sev"},
        {"features/s390-pv", "launchSecurity/@type", "s390-pv"},
        {"features/tdx", "launchSecurity/@type", "tdx"},
    };
    return all;
}

/** Walks the capabilities and keeps what they say by the elements on the way to it. */
class Reading
{
public:
    explicit Reading(const QString &text)
        : m_xml(text)
    {
    }

    bool run()
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != u"domainCapabilities")
            return false;
        readInside({});
        return !m_xml.hasError();
    }

    QHash<QString, QSet<QString>> enums;
    QHash<QString, bool> supported;
    QSet<QString> cpuModes;
    QList<HostCpuModel> cpuModels;

private:
    void readInside(const QString &around)
    {
        while (m_xml.readNextStartElement()) {
            const auto attributes = m_xml.attributes();
            if (m_xml.name() == u"enum") {
                readEnum(around + attributes.value("name"_L1));
            } else if (m_xml.name() == u"mode" && around == u"cpu/") {
                readMode(attributes);
            } else {
                const QString place = around + m_xml.name();
                if (attributes.hasAttribute("supported"_L1))
                    supported.insert(place, attributes.value("supported"_L1) == u"yes");
                readInside(place + u'/');
            }
        }
    }

    void readEnum(const QString &place)
    {
        QSet<QString> &values = enums[place];
        HostXml::forChildren(m_xml, [&](QStringView name) {
            if (name == u"value")
                values.insert(HostXml::text(m_xml));
        });
    }

    void readMode(const QXmlStreamAttributes &mode)
    {
        if (mode.value("supported"_L1) == u"yes")
            cpuModes.insert(mode.value("name"_L1).toString());
        const bool isCustom = mode.value("name"_L1) == u"custom";
        HostXml::forChildren(m_xml, [&](QStringView name) {
            if (!isCustom || name != u"model")
                return;
            const auto attributes = m_xml.attributes();
            HostCpuModel model;
            model.vendor = attributes.value("vendor"_L1).toString();
            if (attributes.value("usable"_L1) == u"yes" || attributes.value("usable"_L1) == u"no")
                model.isUsable = attributes.value("usable"_L1) == u"yes";
            model.isDeprecated = attributes.value("deprecated"_L1) == u"yes";
            model.name = HostXml::text(m_xml);
            cpuModels.append(model);
        });
    }

    QXmlStreamReader m_xml;
};

} // namespace

DomainCaps DomainCaps::read(const QString &capabilities)
{
    DomainCaps caps;
    Reading reading(capabilities);
    if (!reading.run())
        return caps;
    for (const Place &place : places()) {
        const auto found = reading.enums.constFind(QString::fromLatin1(place.inCapabilities));
        // An enum without words is one that this libvirt does not fill in.
        if (found != reading.enums.constEnd() && !found->isEmpty())
            caps.m_words.insert(QString::fromLatin1(place.path), *found);
    }
    if (!reading.cpuModes.isEmpty())
        caps.m_words.insert(u"cpu/@mode"_s, reading.cpuModes);
    for (const Part &part : parts()) {
        if (reading.supported.value(QString::fromLatin1(part.inCapabilities), true))
            continue;
        caps.m_refused[QString::fromLatin1(part.path)].insert(QString::fromLatin1(part.word));
    }
    for (auto place = reading.supported.begin(); place != reading.supported.end(); ++place) {
        if (place.key().startsWith(u"devices/") && place.key().count(u'/') == 1 && !place.value())
            caps.m_noDevices.insert(place.key().section(u'/', 1));
    }
    const auto hyperV = reading.enums.constFind(u"features/hyperv/features"_s);
    if (hyperV != reading.enums.constEnd())
        caps.m_hyperV = *hyperV;
    caps.m_cpuModels = reading.cpuModels;
    return caps;
}

std::optional<QSet<QString>> DomainCaps::words(const QString &path) const
{
    const auto found = m_words.constFind(path);
    return found == m_words.constEnd() ? std::nullopt : std::optional(*found);
}

bool DomainCaps::supports(const QString &path, const QString &word) const
{
    const auto known = words(path);
    if ((known && !known->contains(word)) || m_refused.value(path).contains(word))
        return false;
    static const QString before = u"features/hyperv/"_s;
    static const QString behind = u"/@state"_s;
    if (!m_hyperV || word != u"on" || !path.startsWith(before) || !path.endsWith(behind))
        return true;
    const QString feature = path.mid(before.size(), path.size() - before.size() - behind.size());
    // What belongs to a feature (stimer/direct) is not in the list.
    return feature.contains(u'/') || m_hyperV->contains(feature);
}
