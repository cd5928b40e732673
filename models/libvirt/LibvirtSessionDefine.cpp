// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// LibvirtSession's writing half: a draft becomes a definition.
#include "models/libvirt/DefinitionScan.h"
#include "models/libvirt/Errors.h"
#include "models/libvirt/LibvirtSession.h"

#include <libvirt/virterror.h>

namespace {
constexpr unsigned int readFlags = VIR_DOMAIN_XML_INACTIVE | VIR_DOMAIN_XML_SECURE;

LibvirtError refusal(const QString &message, int line = 0, int column = 0)
{
    LibvirtError error;
    error.message = message;
    error.line = line;
    error.column = column;
    return error;
}
} // namespace

Result<ApplyOutcome> LibvirtSession::apply(const ApplyRequest &request)
{
    if (!m_connect)
        return notConnected();
    const DomainPtr domain = lookUp(m_connect.get(), request.uuid);
    if (!domain) {
        const LibvirtError error = lastLibvirtError();
        if (error.code == VIR_ERR_NO_DOMAIN)
            return ApplyOutcome(Vanished{});
        return error;
    }
    const QString current = takeText(virDomainGetXMLDesc(domain.get(), readFlags));
    if (current.isNull()) {
        const LibvirtError error = lastLibvirtError();
        if (error.code == VIR_ERR_NO_DOMAIN)
            return ApplyOutcome(Vanished{});
        if (!isAlive())
            return error;
        return ApplyOutcome(Refused{error});
    }
    if (current != request.baseText)
        return ApplyOutcome(Conflict{current});
    return define(domain.get(), request);
}

Result<ApplyOutcome> LibvirtSession::define(virDomainPtr domain, const ApplyRequest &request)
{
    const Result<DomainIdentity> identity = identityOf(request.draftText);
    if (!identity)
        return ApplyOutcome(Refused{refusal(identity.error().message, identity.error().line, identity.error().column)});
    const QString name = QString::fromUtf8(virDomainGetName(domain));
    if (identity->uuid != uuidOf(domain)) {
        const QString words = identity->uuid.isEmpty()
                                  ? tr("The draft has no <uuid>, so libvirt would take it for a new machine. "
                                       "Put <uuid>%1</uuid> back.")
                                  : tr("The draft has another <uuid>, so libvirt would take it for another machine. "
                                       "Put <uuid>%1</uuid> back.");
        return ApplyOutcome(Refused{refusal(words.arg(uuidOf(domain)))});
    }
    // Defined under another name with the same uuid it would be refused; renaming is a call of its own.
    const bool isRenamed = identity->name != name;
    if (isRenamed && virDomainRename(domain, identity->name.toUtf8().constData(), 0) < 0) {
        LibvirtError error = lastLibvirtError();
        error.message = tr("It cannot be renamed from “%1” to “%2”: %3").arg(name, identity->name, error.message);
        return ApplyOutcome(Refused{error});
    }
    const DomainPtr defined(
        virDomainDefineXMLFlags(m_connect.get(), request.draftText.toUtf8().constData(), VIR_DOMAIN_DEFINE_VALIDATE));
    if (!defined) {
        const LibvirtError error = lastLibvirtError();
        if (!isAlive())
            return error;
        // All of it or nothing: the handle still goes by the uuid.
        if (isRenamed)
            virDomainRename(domain, name.toUtf8().constData(), 0);
        return ApplyOutcome(Refused{error});
    }
    const QString kept = takeText(virDomainGetXMLDesc(defined.get(), readFlags));
    return ApplyOutcome(Applied{kept, !kept.isNull()});
}

Result<QString> LibvirtSession::defineNew(const QString &text)
{
    if (!m_connect)
        return notConnected();
    const Result<DomainIdentity> identity = identityOf(text);
    if (!identity)
        return identity.error();
    // Without these two libvirt would redefine a domain that has the same name and uuid, and say nothing.
    if (DomainPtr(virDomainLookupByName(m_connect.get(), identity->name.toUtf8().constData())))
        return Error{tr("There is already a machine named “%1” on this host.").arg(identity->name)};
    if (!identity->uuid.isEmpty() && lookUp(m_connect.get(), identity->uuid))
        return Error{tr("There is already a machine with the UUID %1 on this host.").arg(identity->uuid)};
    const DomainPtr domain(
        virDomainDefineXMLFlags(m_connect.get(), text.toUtf8().constData(), VIR_DOMAIN_DEFINE_VALIDATE));
    if (!domain)
        return lastLibvirtError();
    return uuidOf(domain.get());
}
