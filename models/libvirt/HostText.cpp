// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/HostText.h"

#include "models/libvirt/Connection.h"
#include "models/libvirt/ConnectionList.h"

#include <QCoreApplication>

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HostsModel)
};
} // namespace

QString HostText::state(const Connection &connection)
{
    switch (connection.state()) {
    case Connection::State::Closed:
        return Words::tr("not connected");
    case Connection::State::Opening:
        return Words::tr("connecting…");
    case Connection::State::Open:
        return connection.isReadOnly() ? Words::tr("read-only") : Words::tr("connected");
    case Connection::State::Failed:
        return Words::tr("no connection");
    case Connection::State::Lost:
        return Words::tr("connection lost");
    }
    return {};
}

QString HostText::retry(const Connection &connection)
{
    QString text;
    if (const auto seconds = connection.secondsToRetry())
        text = Words::tr("Tries again in %n second(s).", nullptr, *seconds);
    else if (connection.state() == Connection::State::Opening && !connection.error().message.isEmpty())
        text = Words::tr("Trying again…");
    return connection.isStale() ? QString(text + u' ' + Words::tr("The machines are shown as they were.")).trimmed() : text;
}

QString HostText::spoken(const Connection &connection)
{
    const QString text = Words::tr("%1, %2").arg(ConnectionList::humanName(connection.uri()), state(connection));
    const QString more = retry(connection);
    return more.isEmpty() ? text : Words::tr("%1. %2", "host and state; what it does about it").arg(text, more);
}

QString HostText::toolTip(const Connection &connection)
{
    const QString &message = connection.error().message;
    return message.isEmpty() ? connection.uri() : connection.uri() + u'\n' + message;
}
