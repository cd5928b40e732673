// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machines/NewSession.h"

#include "app/HostReading.h"
#include "models/libvirt/ConnectionList.h"

#include <QUuid>

using namespace Qt::StringLiterals;

NewSession::NewSession(Connection *connection, const QString &base, const QString &text, const QString &id,
                       QObject *parent)
    : Session(parent)
    , m_uri(connection->uri())
    , m_id(id.isEmpty() ? m_uri + u"#new:" + QUuid::createUuid().toString(QUuid::WithoutBraces) : id)
{
    setDraft(std::make_unique<DomainDraft>(base));
    if (text != base)
        draft().replaceText(text, tr("make a new machine"));
    draft().undoStack()->clear(); // it begins here
    NewSession::attach(connection);
}

void NewSession::attach(Connection *connection)
{
    if (m_connection)
        m_connection->disconnect(this);
    m_connection = connection;
    delete m_hostReading;
    connect(connection, &Connection::stateChanged, this, &NewSession::readHost);
    connect(connection, &Connection::stateChanged, this, &Session::statusChanged);
    connect(connection, &QObject::destroyed, this, &Session::statusChanged);
    readHost();
    Session::attach(connection);
}

void NewSession::readHost()
{
    // One that was kept from the last time is there before its connection is.
    if (m_hostReading || !m_connection || !m_connection->isOpen())
        return;
    m_hostReading = new HostReading(m_connection, draft(), this);
}

QString NewSession::title() const
{
    const QString name = draft().value(Path::fromLiteral(u"name")).value_or(QString());
    return name.isEmpty() ? tr("New machine") : name;
}

QString NewSession::status() const
{
    const QString reason = obstacle();
    return reason.isEmpty() ? tr("Not there yet: Create makes it on %1.").arg(ConnectionList::humanName(m_uri))
                            : reason;
}

QString NewSession::obstacle() const
{
    if (!m_connection || !m_connection->isOpen())
        return tr("The connection to %1 is not open. The draft is kept; create the machine when the connection is "
                  "back.")
            .arg(m_uri);
    if (m_connection->isReadOnly())
        return tr("The connection to %1 is read-only: no machine can be made there.").arg(m_uri);
    return {};
}

void NewSession::startApply()
{
    m_connection->defineNew(draft().text()).then(this, [this](const Result<QString> &uuid) {
        m_isCreated = uuid.ok();
        if (!uuid) {
            finishApply(
                {ApplyReport::Kind::Refused, tr("It was not created: %1").arg(uuid.error().message), std::nullopt, {}});
            return;
        }
        finishApply({ApplyReport::Kind::Applied, tr("Created."), std::nullopt, {}});
        if (m_connection)
            Q_EMIT created(m_connection, *uuid);
    });
}
