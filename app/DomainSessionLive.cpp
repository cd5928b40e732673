// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// DomainSession's other half: the domain that runs.
#include "app/DomainSession.h"

#include "models/libvirt/LiveRun.h"

using namespace Qt::StringLiterals;

namespace {

/** What came of a step, as a line. */
QString line(const LiveStep &step, const LiveOutcome &outcome)
{
    switch (outcome.kind) {
    case LiveOutcome::Kind::Done:
        return DomainSession::tr("✓ %1: done").arg(step.words);
    case LiveOutcome::Kind::Asked:
        return DomainSession::tr("… %1: asked of the guest. %2").arg(step.words, outcome.note).trimmed();
    case LiveOutcome::Kind::NotTried:
        return DomainSession::tr("✗ %1: not tried, as the connection is gone").arg(step.words);
    case LiveOutcome::Kind::Refused:
        break;
    }
    return outcome.error.code == 0 ? DomainSession::tr("✗ %1: %2").arg(step.words, outcome.error.message)
                                   : DomainSession::tr("✗ %1: libvirt refused it: %2").arg(step.words, outcome.error.message);
}

} // namespace

bool DomainSession::knowsLive() const
{
    return m_uri.startsWith(u"qemu");
}

bool DomainSession::isRunning() const
{
    const auto domain = m_connection ? m_connection->domain(m_definition.uuid) : std::nullopt;
    return isActive(domain ? domain->state : m_definition.state);
}

const LivePlan *DomainSession::livePlan() const
{
    if (!m_running || !isRunning())
        return nullptr;
    if (!m_plan)
        m_plan = planLive(*m_running, draft().base(), draft().document(), draft().changes());
    return &*m_plan;
}

void DomainSession::setSavedOnly(bool isOn)
{
    m_isSavedOnly = isOn;
    Q_EMIT runningChanged();
    Q_EMIT statusChanged();
}

bool DomainSession::isWaiting() const
{
    return m_run && m_run->isWaiting();
}

void DomainSession::stopWaiting()
{
    if (m_run)
        m_run->stopWaiting();
}

void DomainSession::readRunning()
{
    if (!knowsLive() || !m_connection || !m_connection->isOpen())
        return;
    m_isReadingAgain = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    const auto take = [this](const Result<DomainDefinition> &read) {
        m_isReading = false;
        if (m_isReadingAgain)
            return readRunning();
        m_running.reset();
        if (read && isActive(read->state)) {
            if (auto document = XmlDocument::parse(read->text))
                m_running = std::move(document).value();
        }
        m_plan.reset();
        Q_EMIT runningChanged();
        Q_EMIT statusChanged();
    };
    m_connection->readRunning(m_definition.uuid).then(this, take);
}

void DomainSession::startLive(const ApplyReport &saved, const QString &base, const QString &kept)
{
    const auto take = [this, saved, base, kept](const Result<DomainDefinition> &read) {
        ApplyReport report = saved;
        const auto running = read ? XmlDocument::parse(read->text) : Result<XmlDocument>(read.error());
        const auto before = XmlDocument::parse(base);
        const auto after = XmlDocument::parse(kept);
        if (!running || !before || !after) {
            report.isWhole = false;
            if (!running)
                report.words += u'\n' + tr("The running machine was not changed: %1").arg(running.error().message);
            return finishApply(report);
        }
        const LivePlan plan = planLive(*running, *before, *after, changesBetween(*before, *after));
        m_run = new LiveRun(m_connection, m_definition.uuid, plan.steps, this);
        connect(m_run, &LiveRun::progressed, this, [this](const QString &words) {
            m_progress = words;
            Q_EMIT statusChanged();
        });
        connect(m_run, &LiveRun::finished, this, [this, report, plan](const QList<LiveOutcome> &outcomes) { finishLive(report, plan, outcomes); });
        m_run->start();
    };
    m_progress = tr("Saved. Reading what runs…");
    Q_EMIT statusChanged();
    m_connection->readRunning(m_definition.uuid).then(this, take);
}

void DomainSession::finishLive(ApplyReport report, const LivePlan &plan, const QList<LiveOutcome> &outcomes)
{
    m_run->deleteLater();
    m_run = nullptr;
    m_progress.clear();
    if (!plan.steps.isEmpty())
        report.words += u'\n' + tr("In the running machine:");
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        report.words += u'\n' + line(plan.steps[i], outcomes[i]);
        const bool isGood = outcomes[i].kind == LiveOutcome::Kind::Done || outcomes[i].kind == LiveOutcome::Kind::Asked;
        report.isWhole = report.isWhole && isGood;
    }
    if (const int later = int(plan.timings.size()) - plan.nowCount(); later > 0)
        report.words += u'\n' + tr("%n change(s) take effect at its next start.", nullptr, later);
    readRunning();
    Q_EMIT runningTouched();
    finishApply(report);
}
