// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/HostReading.h"

#include "app/FileWatch.h"
#include "app/HostRivals.h"
#include "app/HostStorage.h"
#include "app/HostTrying.h"
#include "models/host/DomainCaps.h"
#include "models/host/HostOffers.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

/** So many at a time: other calls of the connection do not wait for long. */
constexpr int devicesAtATime = 24;

template <typename T>
T orNone(const Result<T> &result)
{
    return result ? *result : T();
}

} // namespace

HostReading::HostReading(Connection *connection, DomainDraft &draft, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_draft(draft)
    , m_rivals(new HostRivals(connection, draft.baseValue(Path::fromLiteral(u"uuid")).value_or(QString()), this))
{
    connect(m_rivals, &HostRivals::changed, this, [this] {
        if (m_facts.files) // else what is known of the host comes later, and this with it
            tell();
    });
    m_thingsChange.setSingleShot(true);
    m_thingsChange.setInterval(500);
    connect(&m_thingsChange, &QTimer::timeout, this, &HostReading::readThingsAgain);
    connect(connection, &Connection::storageMayHaveChanged, &m_thingsChange, qOverload<>(&QTimer::start));
    // Who types the name of a machine is not answered at each letter.
    m_machineChange.setSingleShot(true);
    m_machineChange.setInterval(800);
    connect(&m_machineChange, &QTimer::timeout, this, [this] {
        if (machine() != m_machine)
            readCaps();
    });
    // A daemon that was started anew may know more than before.
    connect(connection, &Connection::stateChanged, this, [this](Connection::State state) {
        if (state == Connection::State::Open)
            readReport();
    });
    readReport();
}

void HostReading::tell()
{
    auto facts = std::make_shared<HostFacts>(m_facts);
    facts->claims = m_rivals->claims();
    if (m_fileWatch)
        facts->filesThere = m_fileWatch->files();
    if (m_offers && !m_isReading)
        m_facts.offers = facts->offers = std::make_shared<HostOffers>(*m_offers);
    m_draft.setHost(std::move(facts));
}

void HostReading::readReport()
{
    m_connection->hostReport().then(this, [this](const Result<HostReport> &report) {
        if (report && m_connection)
            takeReport(*report);
    });
}

void HostReading::takeReport(const HostReport &report)
{
    // Until the rest is read anew, what was known stays.
    const auto offers = m_facts.offers;
    const auto caps = m_facts.caps;
    m_facts = facts(report);
    m_facts.offers = offers;
    m_facts.caps = caps;
    m_isCapsRead = false;
    // The test driver's host is made up, so it has none of this computer's files.
    const QUrl uri(m_connection->uri());
    m_facts.isThisComputer = uri.host().isEmpty() && uri.scheme() != u"test";
    m_facts.files = std::make_shared<HostStorage>(m_connection);
    m_facts.trials = std::make_shared<HostTrying>(m_connection);
    if (m_facts.isThisComputer && !m_fileWatch) {
        m_fileWatch = new FileWatch(m_draft, this);
        connect(m_fileWatch, &FileWatch::changed, this, &HostReading::tell);
    }
    m_isReading = true;
    tell();
    m_offers = std::make_shared<HostOffers>();
    m_offers->machines = HostOffers::readMachines(report.capabilities);
    readThings();
}

HostFacts HostReading::facts(const HostReport &report)
{
    HostFacts facts = HostFacts::read(report.capabilities, report.sysinfo);
    facts.name = report.hostName;
    for (const FreePages &free : report.freePages) {
        for (HostNode &node : facts.nodes) {
            for (HostPages &pages : node.pages) {
                if (node.id == free.node && pages.sizeKiB == free.sizeKiB)
                    pages.free = free.free;
            }
        }
    }
    return facts;
}

void HostReading::readThings()
{
    m_isReading = true;
    m_connection->offers().then(this, [this](const Result<HostThings> &things) {
        if (things && m_connection)
            takeThings(*things);
        else
            m_isReading = false;
    });
}

void HostReading::readThingsAgain()
{
    if (!m_connection || !m_offers)
        return;
    if (m_isReading) {
        m_thingsChange.start();
        return;
    }
    auto fresh = std::make_shared<HostOffers>();
    fresh->machines = m_offers->machines;
    m_offers = fresh;
    readThings();
}

void HostReading::takeThings(const HostThings &things)
{
    for (const HostThing &network : orNone(things.networks))
        m_offers->networks.append(HostNetwork::read(network.description, network.isActive));
    for (const HostThing &interface : orNone(things.interfaces))
        m_offers->interfaces.append(HostInterface::read(interface.description, interface.isActive));
    for (const HostThing &secret : orNone(things.secrets))
        m_offers->secrets.append(HostSecret::read(secret.description));
    m_offers->filters = orNone(things.filters);
    for (const PoolNames &pool : orNone(things.pools))
        m_offers->pools.append({pool.name, pool.isActive, pool.volumes, pool.folder});
    m_devices = orNone(things.nodeDevices);
    readDevices();
}

void HostReading::readDevices()
{
    if (m_devices.isEmpty()) {
        m_offers->sort();
        m_isReading = false;
        tell();
        if (!m_isCapsRead)
            readCaps();
        m_isCapsRead = true;
        return;
    }
    const QStringList names = m_devices.mid(0, devicesAtATime);
    m_devices = m_devices.mid(devicesAtATime);
    m_connection->nodeDevices(names).then(this, [this](const Result<QStringList> &descriptions) {
        for (const QString &description : orNone(descriptions)) {
            if (const auto device = NodeDevice::read(description))
                m_offers->devices.append(*device);
        }
        if (m_connection)
            readDevices();
    });
}

CapabilitiesRequest HostReading::machine() const
{
    const auto of = [this](const QString &path) { return m_draft.value(Path::fromLiteral(path)).value_or(QString()); };
    return {of(u"devices/emulator"_s), of(u"os/type/@arch"_s), of(u"os/type/@machine"_s), of(u"@type"_s)};
}

void HostReading::readCaps()
{
    if (!m_connection)
        return;
    const CapabilitiesRequest wanted = machine();
    m_machine = wanted;
    m_connection->domainCapabilities(wanted).then(this, [this, wanted](const Result<QString> &capabilities) {
        if (wanted == m_machine)
            takeCaps(wanted, capabilities);
    });
    connect(&m_draft, &DomainDraft::changed, &m_machineChange, qOverload<>(&QTimer::start), Qt::UniqueConnection);
}

void HostReading::takeCaps(const CapabilitiesRequest &of, const Result<QString> &capabilities)
{
    // A machine that the host cannot build says nothing of others, and many drivers have nothing to tell at all.
    const bool wasKnown = m_facts.caps != nullptr;
    m_facts.caps = capabilities ? std::make_shared<DomainCaps>(DomainCaps::read(*capabilities)) : nullptr;
    if (wasKnown || m_facts.caps)
        tell();
    if (of != machine())
        m_machineChange.start();
}
