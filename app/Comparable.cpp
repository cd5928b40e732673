// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Comparable.h"

#include "app/Session.h"
#include "models/document/DefinitionFile.h"
#include "models/libvirt/Connection.h"
#include "models/libvirt/ConnectionList.h"

#include <QPointer>

namespace {

QFuture<Result<QString>> answer(const Result<QString> &text)
{
    return QtFuture::makeReadyFuture(text);
}

/** What a call to @p connection will answer; the definition's text of it. */
QFuture<Result<QString>> ask(const QPointer<Connection> &connection, const QString &uuid,
                             QFuture<Result<DomainDefinition>> (Connection::*call)(const QString &))
{
    if (!connection)
        return answer(Error{Comparable::tr("Its connection is no longer there.")});
    return (connection->*call)(uuid).then([](const Result<DomainDefinition> &read) {
        return read ? Result<QString>(read->text) : Result<QString>(read.error());
    });
}

Comparable ofSession(Session *session, const QString &title, QString (*text)(DomainDraft &))
{
    return {title, [session = QPointer(session), text] {
                return session ? answer(text(session->draft())) : answer(Error{Comparable::tr("It is no longer open.")});
            }};
}

} // namespace

Comparable Comparable::file(const QString &path)
{
    return {path, [path] {
                const auto file = DefinitionFile::load(path);
                return answer(file ? Result<QString>(file->text) : Result<QString>(file.error()));
            }};
}

Comparable Comparable::draft(Session *session)
{
    return ofSession(session, tr("%1 · the draft").arg(session->title()), [](DomainDraft &draft) { return draft.text(); });
}

Comparable Comparable::base(Session *session)
{
    return ofSession(session, tr("%1 · before the draft").arg(session->title()), [](DomainDraft &draft) { return draft.baseText(); });
}

Comparable Comparable::saved(Connection *connection, const DomainSummary &domain)
{
    return {tr("%1 · as saved · %2").arg(domain.name, ConnectionList::humanName(connection->uri())),
            [connection = QPointer(connection), uuid = domain.uuid] { return ask(connection, uuid, &Connection::readDefinition); }};
}

Comparable Comparable::running(Connection *connection, const DomainSummary &domain)
{
    return {tr("%1 · as it runs · %2").arg(domain.name, ConnectionList::humanName(connection->uri())),
            [connection = QPointer(connection), uuid = domain.uuid] { return ask(connection, uuid, &Connection::readRunning); }};
}
