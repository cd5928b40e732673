// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/LibvirtSession.h"

#include "models/libvirt/Errors.h"
#include "models/libvirt/EventLoop.h"

#include <libvirt/virterror.h>

#include <array>
#include <cerrno>

namespace {
/** Declines, and remembers that the host asked. */
int declineCredentials(virConnectCredentialPtr, unsigned int, void *asked)
{
    *static_cast<bool *>(asked) = true;
    return -1;
}

/** Whether the same open might do with fewer rights. */
bool isWantOfRights(const LibvirtError &error)
{
    switch (error.code) {
    case VIR_ERR_SYSTEM_ERROR:
        return error.detail == EACCES || error.detail == EPERM;
    case VIR_ERR_AUTH_FAILED:
    case VIR_ERR_AUTH_CANCELLED:
    case VIR_ERR_AUTH_UNAVAILABLE:
    case VIR_ERR_OPERATION_DENIED:
    case VIR_ERR_ACCESS_DENIED:
        return true;
    default:
        return false;
    }
}
} // namespace

bool LibvirtSession::openHandle(const QByteArray &uri, bool readOnly, LibvirtError &error)
{
    std::array types{int(VIR_CRED_AUTHNAME), int(VIR_CRED_PASSPHRASE), int(VIR_CRED_NOECHOPROMPT),
                     int(VIR_CRED_ECHOPROMPT)};
    bool asked = false;
    virConnectAuth auth{types.data(), unsigned(types.size()), declineCredentials, &asked};
    m_connect.reset(virConnectOpenAuth(uri.constData(), &auth, readOnly ? VIR_CONNECT_RO : 0));
    if (m_connect)
        return true;
    error = lastLibvirtError();
    if (asked) {
        error.message += u'\n' + tr("The host asks for a name or a password, which can't be given here yet; "
                                    "a key or an agent for SSH works, and so does libvirt's auth.conf.");
    }
    return false;
}

LibvirtSession::Opened LibvirtSession::open(const QString &uri, bool readOnly, const EventSink &sink)
{
    EventLoop::ensureRunning();
    Opened opened{std::nullopt, readOnly};
    LibvirtError error;
    if (!openHandle(uri.toUtf8(), readOnly, error)) {
        LibvirtError second;
        if (readOnly || !isWantOfRights(error) || !openHandle(uri.toUtf8(), true, second)) {
            opened.error = error;
            return opened;
        }
        opened.readOnly = true;
    }
    virConnectSetKeepAlive(m_connect.get(), 5, 3); // where it is not supported nothing is lost
    m_subscription.emplace(m_connect.get(), sink);
    return opened;
}

void LibvirtSession::close()
{
    m_undetailed.clear();
    m_subscription.reset();
    m_connect.reset();
}

bool LibvirtSession::isAlive() const
{
    return m_connect && virConnectIsAlive(m_connect.get()) != 0;
}

Error LibvirtSession::notConnected() const
{
    return {tr("The connection is not open.")};
}

Result<DomainDefinition> LibvirtSession::definition(const QString &uuid, unsigned int flags)
{
    if (!m_connect)
        return notConnected();
    const DomainPtr domain = lookUp(m_connect.get(), uuid);
    if (!domain)
        return lastLibvirtError();
    DomainDefinition definition;
    definition.uuid = uuidOf(domain.get());
    definition.name = QString::fromUtf8(virDomainGetName(domain.get()));
    definition.text = takeText(virDomainGetXMLDesc(domain.get(), flags | VIR_DOMAIN_XML_SECURE));
    if (definition.text.isNull()) {
        const LibvirtError error = lastLibvirtError();
        if (error.code != VIR_ERR_OPERATION_DENIED && error.code != VIR_ERR_ACCESS_DENIED)
            return error;
        definition.secretsMissing = true;
        definition.text = takeText(virDomainGetXMLDesc(domain.get(), flags));
        if (definition.text.isNull())
            return lastLibvirtError();
    }
    int state = VIR_DOMAIN_NOSTATE;
    if (virDomainGetState(domain.get(), &state, nullptr, 0) == 0)
        definition.state = DomainState(state);
    definition.persistent = virDomainIsPersistent(domain.get()) != 0;
    return definition;
}

Result<Done> LibvirtSession::act(const QString &uuid, int (*call)(virDomainPtr))
{
    if (!m_connect)
        return notConnected();
    const DomainPtr domain = lookUp(m_connect.get(), uuid);
    if (!domain || call(domain.get()) < 0)
        return lastLibvirtError();
    return Done{};
}
