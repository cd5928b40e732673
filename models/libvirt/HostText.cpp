// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/HostText.h"

#include "models/libvirt/Connection.h"
#include "models/libvirt/ConnectionList.h"
#include "models/libvirt/SummaryText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

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
    if (connection.isStale())
        text += (text.isEmpty() ? u""_s : u" "_s) + Words::tr("The machines are shown as they were.");
    return text;
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

QString HostText::toolTip(const DomainSummary &domain, const Remarks &remarks)
{
    QStringList lines{Words::tr("%1: %2", "name: state").arg(domain.name, SummaryText::state(domain.state))};
    if (!domain.title.isEmpty())
        lines.append(domain.title);
    if (domain.detailed)
        lines.append(SummaryText::line(domain));
    if (remarks.waitsForRestart)
        lines.append(Words::tr("Runs with other settings than saved"));
    if (remarks.isStale)
        lines.append(Words::tr("This is from before the connection was lost."));
    return lines.join(u'\n');
}

QString HostText::spoken(const DomainSummary &domain, const Remarks &remarks)
{
    QString text = Words::tr("%1, %2, %3", "name, state, summary")
                       .arg(domain.name, SummaryText::state(domain.state), SummaryText::line(domain));
    if (remarks.waitsForRestart)
        text += Words::tr(", runs with other settings than saved");
    if (remarks.draftChanges)
        text += Words::tr(", %n unapplied change(s)", nullptr, remarks.draftChanges);
    return remarks.isStale ? text + Words::tr(", from before the connection was lost") : text;
}
