// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/LibvirtSession.h"

#include "models/libvirt/Errors.h"
#include "models/libvirt/EventLoop.h"

#include <libvirt/virterror.h>

#include <array>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {
CredentialField fieldOf(const virConnectCredential &credential)
{
    CredentialField field;
    switch (credential.type) {
    case VIR_CRED_PASSPHRASE:
        field.kind = CredentialField::Kind::Password;
        break;
    case VIR_CRED_NOECHOPROMPT:
        field.kind = CredentialField::Kind::Secret;
        break;
    case VIR_CRED_ECHOPROMPT:
        field.kind = CredentialField::Kind::Question;
        break;
    case VIR_CRED_REALM:
        field.kind = CredentialField::Kind::Realm;
        break;
    default:
        break;
    }
    field.prompt = QString::fromUtf8(credential.prompt);
    field.challenge = QString::fromUtf8(credential.challenge);
    field.defaultAnswer = QString::fromUtf8(credential.defresult);
    return field;
}

/** libvirt's callback: 0 with the results filled in, which libvirt frees; -1: there are none. */
int askCredentials(virConnectCredentialPtr credentials, unsigned int count, void *desk)
{
    QList<CredentialField> fields;
    for (unsigned int i = 0; i < count; ++i)
        fields.append(fieldOf(credentials[i]));
    std::optional<CredentialAnswers> answers = static_cast<CredentialDesk *>(desk)->ask(fields);
    if (!answers || answers->size() != fields.size())
        return -1;
    for (unsigned int i = 0; i < count; ++i) {
        QByteArray &answer = (*answers)[i];
        if (answer.isEmpty())
            answer = fields[i].defaultAnswer.toUtf8();
        credentials[i].result = strdup(answer.constData());
        credentials[i].resultlen = unsigned(answer.size());
    }
    CredentialDesk::wipe(*answers);
    return 0;
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
/** Without the frame that ssh draws around a warning, which would be all that a narrow list shows of it. */
QString withoutFrame(const QString &message)
{
    if (!message.contains("@@@@"_L1))
        return message;
    QStringList lines;
    for (QString line : message.split(u'\n')) {
        line = line.trimmed();
        while (line.startsWith(u'@') || line.endsWith(u'@'))
            line = line.remove(line.startsWith(u'@') ? 0 : line.size() - 1, 1);
        const qsizetype frame = line.indexOf("@@@@"_L1);
        line = (frame < 0 ? line : line.first(frame)).trimmed();
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n');
}

/** What libvirt's words do not tell, where they tell too little; empty for others. */
QString hintFor(const LibvirtError &error)
{
    if (error.message.contains("verify peer's certificate"_L1))
        return LibvirtSession::tr("Its authority is not known here, or it is made out for another name or time.");
    if (error.message.contains("no polkit agent"_L1))
        return LibvirtSession::tr("No program of this desktop asks for the password that is wanted for it. Members of the group "
                                  "“libvirt” need none.");
    if (error.message.contains("read TLS confirmation"_L1))
        return LibvirtSession::tr("The host did not take the certificate of this computer.");
    return {};
}
} // namespace

bool LibvirtSession::openHandle(const QByteArray &uri, bool readOnly, CredentialDesk &desk, LibvirtError &error)
{
    std::array types{int(VIR_CRED_AUTHNAME), int(VIR_CRED_PASSPHRASE), int(VIR_CRED_NOECHOPROMPT),
                     int(VIR_CRED_ECHOPROMPT), int(VIR_CRED_REALM)};
    virConnectAuth auth{types.data(), unsigned(types.size()), askCredentials, &desk};
    m_connect.reset(virConnectOpenAuth(uri.constData(), &auth, readOnly ? VIR_CONNECT_RO : 0));
    if (m_connect)
        return true;
    error = lastLibvirtError();
    error.message = withoutFrame(error.message);
    if (const QString hint = hintFor(error); !hint.isEmpty())
        error.message += u'\n' + hint;
    return false;
}

LibvirtSession::Opened LibvirtSession::open(const QString &uri, bool readOnly, const EventSink &sink,
                                            CredentialDesk &desk)
{
    EventLoop::ensureRunning();
    Opened opened{std::nullopt, readOnly, {}, false};
    LibvirtError error;
    if (!openHandle(uri.toUtf8(), readOnly, desk, error)) {
        LibvirtError second;
        // Who was asked for a name and a password would be asked for the same ones again.
        const bool mayReadOnly = !readOnly && isWantOfRights(error) && !desk.wasAsked();
        if (!mayReadOnly || !openHandle(uri.toUtf8(), true, desk, second)) {
            // ssh's own refusal comes as a broken connection, with ssh's words.
            opened.refused = isWantOfRights(error) || desk.wasAsked() ||
                             error.message.contains("Permission denied"_L1);
            opened.error = error;
            return opened;
        }
        opened.readOnly = true;
        opened.denied = error;
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
