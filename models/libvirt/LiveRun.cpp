// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/LiveRun.h"

LiveRun::LiveRun(Connection *connection, const QString &uuid, const QList<LiveStep> &steps, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_uuid(uuid)
    , m_steps(steps)
{
    m_ticks.setInterval(1000);
    connect(&m_ticks, &QTimer::timeout, this, &LiveRun::tick);
    connect(connection, &Connection::deviceRemoved, this, &LiveRun::deviceGone);
    connect(connection, &Connection::deviceRemovalFailed, this, &LiveRun::deviceStays);
    connect(connection, &Connection::stateChanged, this, [this] {
        if (m_isWaiting && !isConnected())
            conclude({LiveOutcome::Kind::Asked, {}, tr("The connection went before the guest answered.")});
    });
}

void LiveRun::start()
{
    // Who starts it hears of it later, as with all that asks libvirt.
    QMetaObject::invokeMethod(this, &LiveRun::next, Qt::QueuedConnection);
}

void LiveRun::next()
{
    if (m_outcomes.size() == m_steps.size()) {
        Q_EMIT finished(m_outcomes);
        return;
    }
    if (!isConnected()) {
        conclude({LiveOutcome::Kind::NotTried, {}, {}});
        return;
    }
    Q_EMIT progressed(tr("%1…").arg(step().words));
    m_connection->runLive(m_uuid, step()).then(this, [this](const Result<LiveOutcome> &result) { take(result); });
}

void LiveRun::take(const Result<LiveOutcome> &result)
{
    if (!result)
        return conclude({LiveOutcome::Kind::Refused, {result.error()}, {}});
    const bool isDetached = step().call == LiveStep::Call::DetachDevice && result->kind == LiveOutcome::Kind::Asked;
    if (isDetached && m_gone.contains(step().target))
        conclude({});
    else if (isDetached)
        waitForGuest();
    else
        conclude(*result);
}

void LiveRun::waitForGuest()
{
    m_isWaiting = true;
    m_waited.start();
    m_ticks.start();
    tick();
}

void LiveRun::tick()
{
    const int seconds = int(m_waited.elapsed() / 1000);
    if (seconds >= m_patience)
        stopWaiting();
    else
        Q_EMIT progressed(tr("%1: waiting for the guest to let go of it, %2 s…").arg(step().words).arg(seconds));
}

void LiveRun::stopWaiting()
{
    if (m_isWaiting)
        conclude({LiveOutcome::Kind::Asked, {}, tr("The guest has not let go of it. It may still do so later.")});
}

void LiveRun::deviceGone(const QString &uuid, const QString &alias)
{
    if (uuid != m_uuid)
        return;
    m_gone.insert(alias);
    if (m_isWaiting && step().target == alias)
        conclude({});
}

void LiveRun::deviceStays(const QString &uuid, const QString &alias)
{
    if (uuid != m_uuid || !m_isWaiting || step().target != alias)
        return;
    LiveOutcome outcome{LiveOutcome::Kind::Refused, {}, {}};
    outcome.error.message = tr("The guest does not let go of it.");
    conclude(outcome);
}

void LiveRun::conclude(const LiveOutcome &outcome)
{
    m_isWaiting = false;
    m_ticks.stop();
    m_outcomes.append(outcome);
    next();
}
