// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// LibvirtSession's listing: all names and states first, details later.
#include "models/libvirt/DefinitionScan.h"
#include "models/libvirt/Errors.h"
#include "models/libvirt/LibvirtSession.h"

#include <libvirt/virterror.h>

#include <QSet>

#include <algorithm>
#include <array>

namespace {
/** The domains that pass libvirt's filter \a flags; nothing when the call failed. */
std::optional<std::vector<DomainPtr>> domainsWith(virConnectPtr connect, unsigned int flags)
{
    virDomainPtr *array = nullptr;
    const int count = virConnectListAllDomains(connect, &array, flags);
    if (count < 0)
        return std::nullopt;
    const std::unique_ptr<virDomainPtr, FreeWith<std::free>> owner(array);
    std::vector<DomainPtr> domains;
    domains.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i)
        domains.emplace_back(array[i]);
    return domains;
}

DomainState stateOf(virDomainPtr domain)
{
    int state = VIR_DOMAIN_NOSTATE;
    virDomainGetState(domain, &state, nullptr, 0);
    return DomainState(state);
}

DomainSummary brief(virDomainPtr domain, DomainState state)
{
    DomainSummary summary;
    summary.uuid = uuidOf(domain);
    summary.name = QString::fromUtf8(virDomainGetName(domain));
    summary.state = state;
    return summary;
}
} // namespace

Result<QList<DomainSummary>> LibvirtSession::list()
{
    if (!m_connect)
        return notConnected();
    m_undetailed.clear();
    std::optional<QList<DomainSummary>> quick = listByState();
    if (!quick) {
        Result<QList<DomainSummary>> slow = listOneByOne();
        if (!slow)
            return slow;
        quick = std::move(slow).value();
    }
    markFlags(*quick);
    std::reverse(m_undetailed.begin(), m_undetailed.end());
    return *std::move(quick);
}

// Asking for the running ones, then for those shut off, … saves a call per domain for the state. A domain that changes
// between two of the calls is listed once or missed; its event, already subscribed to, then puts it right.
std::optional<QList<DomainSummary>> LibvirtSession::listByState()
{
    constexpr std::array groups{
        std::pair{VIR_CONNECT_LIST_DOMAINS_RUNNING, DomainState::Running},
        std::pair{VIR_CONNECT_LIST_DOMAINS_PAUSED, DomainState::Paused},
        std::pair{VIR_CONNECT_LIST_DOMAINS_SHUTOFF, DomainState::ShutOff},
        std::pair{VIR_CONNECT_LIST_DOMAINS_OTHER, DomainState::NoState},
    };
    QList<DomainSummary> summaries;
    QSet<QString> seen;
    for (const auto &[flag, state] : groups) {
        std::optional<std::vector<DomainPtr>> domains = domainsWith(m_connect.get(), flag);
        if (!domains) {
            m_undetailed.clear();
            return std::nullopt;
        }
        seen.reserve(seen.size() + qsizetype(domains->size()));
        for (DomainPtr &domain : *domains) {
            DomainSummary summary = brief(domain.get(), state == DomainState::NoState ? stateOf(domain.get()) : state);
            if (seen.contains(summary.uuid))
                continue;
            seen.insert(summary.uuid);
            summaries.append(std::move(summary));
            m_undetailed.push_back(std::move(domain));
        }
    }
    return summaries;
}

Result<QList<DomainSummary>> LibvirtSession::listOneByOne()
{
    std::optional<std::vector<DomainPtr>> domains = domainsWith(m_connect.get(), 0);
    if (!domains)
        return lastLibvirtError();
    QList<DomainSummary> summaries;
    for (const DomainPtr &domain : *domains)
        summaries.append(brief(domain.get(), stateOf(domain.get())));
    m_undetailed = *std::move(domains);
    return summaries;
}

void LibvirtSession::markFlags(QList<DomainSummary> &domains) const
{
    const auto marked = [this](unsigned int flag) {
        QSet<QString> uuids;
        if (const auto found = domainsWith(m_connect.get(), flag)) {
            for (const DomainPtr &domain : *found)
                uuids.insert(uuidOf(domain.get()));
        }
        return uuids;
    };
    const QSet<QString> transient = marked(VIR_CONNECT_LIST_DOMAINS_TRANSIENT);
    const QSet<QString> autostart = marked(VIR_CONNECT_LIST_DOMAINS_AUTOSTART);
    if (transient.isEmpty() && autostart.isEmpty())
        return;
    for (DomainSummary &domain : domains) {
        domain.persistent = !transient.contains(domain.uuid);
        domain.autostart = autostart.contains(domain.uuid);
    }
}

QList<DomainSummary> LibvirtSession::nextDetails(int count)
{
    QList<DomainSummary> details;
    while (m_connect && details.size() < count && !m_undetailed.empty()) {
        const DomainPtr domain = std::move(m_undetailed.back());
        m_undetailed.pop_back();
        const QString text = takeText(virDomainGetXMLDesc(domain.get(), VIR_DOMAIN_XML_INACTIVE));
        DomainSummary summary = brief(domain.get(), DomainState::NoState);
        if (!text.isNull())
            addDetails(summary, text);
        details.append(summary); // not detailed: gone meanwhile, or not readable
    }
    return details;
}

std::optional<DomainSummary> LibvirtSession::summary(const QString &uuid)
{
    if (!m_connect)
        return std::nullopt;
    const DomainPtr domain = lookUp(m_connect.get(), uuid);
    if (!domain)
        return std::nullopt;
    DomainSummary summary = brief(domain.get(), stateOf(domain.get()));
    summary.persistent = virDomainIsPersistent(domain.get()) != 0;
    int autostart = 0;
    virDomainGetAutostart(domain.get(), &autostart);
    summary.autostart = autostart != 0;
    const QString text = takeText(virDomainGetXMLDesc(domain.get(), VIR_DOMAIN_XML_INACTIVE));
    if (!text.isNull())
        addDetails(summary, text);
    return summary;
}
