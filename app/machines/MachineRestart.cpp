// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/machines/MachineRestart.h"

MachineRestart::MachineRestart(Connection *connection, const QString &uuid, DomainSession *session, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_uuid(uuid)
    , m_session(session)
    , m_hasDraft(session && session->draft().isModified())
{
    connect(connection, &Connection::domainChanged, this, &MachineRestart::look);
    connect(connection, &Connection::domainRemoved, this, &MachineRestart::look);
    connect(connection, &Connection::stateChanged, this, &MachineRestart::look);
    connect(connection, &QObject::destroyed, this, &MachineRestart::look);
}

void MachineRestart::begin()
{
    if (m_hasDraft)
        check();
    else
        shutDown();
}

void MachineRestart::enter(Step step)
{
    m_step = step;
    Q_EMIT changed();
}

void MachineRestart::fail(const QString &words)
{
    if (m_isCancelled)
        return;
    m_problem = words;
    Q_EMIT changed();
}

void MachineRestart::check()
{
    enter(Step::Checking);
    if (const QString obstacle = m_session->obstacle(); !obstacle.isEmpty())
        return fail(obstacle);
    if (m_session->draft().textError())
        return fail(tr("The XML is not well-formed yet. Nothing was shut down."));
    for (const Problem &problem : m_session->draft().problems()) {
        if (problem.severity == Problem::Severity::Error && !problem.isOld)
            return fail(tr("libvirt would refuse the changes, so nothing was shut down:\n%1").arg(problem.message));
    }
    m_connection->readDefinition(m_uuid).then(this, [this](const Result<DomainDefinition> &read) {
        if (m_isCancelled)
            return;
        if (!read)
            fail(read.error().message);
        else if (m_session && read->text != m_session->draft().baseText())
            fail(tr("%1 was changed by someone else since this draft began. Nothing was shut down; apply it first, to "
                    "see what changed.")
                     .arg(read->name));
        else
            shutDown();
    });
}

void MachineRestart::shutDown()
{
    enter(Step::ShuttingDown);
    if (!m_connection)
        return fail(tr("Its connection is no longer there."));
    m_connection->shutdown(m_uuid).then(this, [this](const Result<Done> &done) {
        if (!done && m_step == Step::ShuttingDown)
            fail(tr("The guest cannot be asked to shut down: %1").arg(done.error().message));
        else
            look();
    });
}

void MachineRestart::forceOff()
{
    if (m_step != Step::ShuttingDown || !m_connection)
        return;
    m_problem.clear();
    m_connection->destroy(m_uuid).then(this, [this](const Result<Done> &done) {
        if (!done && m_step == Step::ShuttingDown)
            fail(done.error().message);
    });
    Q_EMIT changed();
}

void MachineRestart::look()
{
    if (m_isCancelled || m_step != Step::ShuttingDown)
        return;
    if (!m_connection || !m_connection->isOpen())
        return fail(tr("The connection broke off. What the machine does now is not known; the draft is kept."));
    const auto domain = m_connection->domain(m_uuid);
    if (!domain)
        return fail(tr("The machine is no longer defined there."));
    if (isActive(domain->state))
        return;
    if (m_hasDraft)
        apply();
    else
        start();
}

void MachineRestart::apply()
{
    enter(Step::Applying);
    if (!m_session)
        return fail(tr("The draft was closed meanwhile."));
    connect(m_session, &Session::reported, this, [this](const ApplyReport &report) {
        if (m_isCancelled || m_step != Step::Applying)
            return;
        if (report.kind == ApplyReport::Kind::Applied)
            start();
        else
            fail(report.words);
    });
    m_session->apply();
}

void MachineRestart::startAsItIs()
{
    m_problem.clear();
    start();
}

void MachineRestart::start()
{
    enter(Step::Starting);
    if (!m_connection)
        return fail(tr("Its connection is no longer there."));
    m_connection->start(m_uuid).then(this, [this](const Result<Done> &done) {
        if (m_isCancelled)
            return;
        if (done)
            enter(Step::Finished);
        else
            fail(tr("It does not start: %1").arg(done.error().message));
    });
}

void MachineRestart::cancel()
{
    m_isCancelled = true;
}
