// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// LibvirtSession's dry run: what a driver would make of a definition.
#include "models/libvirt/Errors.h"
#include "models/libvirt/LibvirtSession.h"

#include <libvirt/virterror.h>

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

/** The definition without its network cards: for each one the daemon would make a device and run a script. */
Result<QString> withoutInterfaces(const QString &definition)
{
    QString text;
    QXmlStreamReader from(definition);
    QXmlStreamWriter to(&text);
    QStringList around;
    while (!from.atEnd()) {
        from.readNext();
        if (from.hasError())
            return Error{from.errorString(), int(from.lineNumber()), int(from.columnNumber())};
        if (from.isStartElement() && from.name() == u"interface" && around == QStringList{u"domain"_s, u"devices"_s}) {
            from.skipCurrentElement();
            continue;
        }
        if (from.isStartElement())
            around.append(from.name().toString());
        else if (from.isEndElement())
            around.removeLast();
        if (from.isStartElement() || from.isEndElement() || from.isCharacters())
            to.writeCurrentToken(from);
    }
    return text;
}

/** Errors that say nothing of the definition. */
bool isNoAnswer(const LibvirtError &error)
{
    return error.code == VIR_ERR_AUTH_FAILED || error.code == VIR_ERR_AUTH_CANCELLED ||
           error.code == VIR_ERR_ACCESS_DENIED;
}

} // namespace

Result<NativeAnswer> LibvirtSession::toNative(const QString &definition)
{
    if (!m_connect)
        return notConnected();
    NativeAnswer answer;
    if (qstrcmp(virConnectGetType(m_connect.get()), "QEMU") != 0) {
        answer.notAnswered = tr("This host’s driver does not tell command lines.");
        return answer;
    }
    const Result<QString> copy = withoutInterfaces(definition);
    if (!copy) {
        answer.notAnswered = copy.error().message;
        return answer;
    }
    const QString command =
        takeText(virConnectDomainXMLToNative(m_connect.get(), "qemu-argv", copy->toUtf8().constData(), 0));
    if (!command.isNull()) {
        answer.command = command;
        return answer;
    }
    const LibvirtError error = lastLibvirtError();
    if (!isAlive())
        return error;
    if (error.code == VIR_ERR_NO_SUPPORT)
        answer.notAnswered = tr("This host’s driver does not tell command lines.");
    else if (error.code == VIR_ERR_OPERATION_DENIED)
        answer.notAnswered = tr("A read-only connection does not tell command lines.");
    else if (isNoAnswer(error))
        answer.notAnswered = error.message;
    else
        answer.refusal = error.message;
    return answer;
}
