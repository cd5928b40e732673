// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LivePanel.h"

#include "app/DomainSession.h"
#include "app/RunningWatch.h"
#include "views/editor/ActionBar.h"
#include "views/editor/DomainEditor.h"
#include "views/editor/NoticeBar.h"
#include "views/review/ReviewPage.h"

using namespace Qt::StringLiterals;

namespace {

const QString notice = u"running"_s;

} // namespace

LivePanel::LivePanel(DomainSession *session, DomainEditor *editor, RunningWatch *watch)
    : QObject(session)
    , m_session(session)
    , m_editor(editor)
    , m_watch(watch)
{
    for (const auto signal : {&Session::statusChanged, &Session::applyingChanged})
        connect(session, signal, this, &LivePanel::showPlan);
    connect(session, &Session::applyingChanged, this, &LivePanel::showDifferences);
    connect(&session->draft(), &DomainDraft::changed, this, &LivePanel::showPlan);
    connect(&session->draft(), &DomainDraft::baseChanged, this, &LivePanel::showPlan);
    connect(&editor->actionBar(), &ActionBar::savedOnlyChosen, session, &DomainSession::setSavedOnly);
    connect(&editor->actionBar(), &ActionBar::stopWaitingRequested, session, &DomainSession::stopWaiting);
    connect(watch, &RunningWatch::differencesChanged, this, [this](const QString &uri, const QString &uuid) {
        if (uri == m_session->uri() && uuid == m_session->uuid())
            showDifferences();
    });
    connect(session, &DomainSession::runningTouched, watch, [watch, session] {
        if (session->connection())
            watch->look(session->connection(), session->uuid());
    });
    connect(&editor->notices(), &NoticeBar::actionRequested, this, [this](const QString &id) {
        if (id == notice)
            Q_EMIT compareRequested();
    });
    showPlan();
    showDifferences();
}

void LivePanel::showPlan()
{
    const bool isModified = m_session->draft().isModified() && !m_session->draft().textError();
    const LivePlan *plan = isModified ? m_session->livePlan() : nullptr;
    ActionBar &bar = m_editor->actionBar();
    bar.setSavedOnly(plan && plan->nowCount() > 0 && m_session->obstacle().isEmpty() && !m_session->isApplying(), m_session->isSavedOnly());
    bar.setWaiting(m_session->isWaiting());
    m_editor->reviewPage().setLivePlan(plan && !m_session->isSavedOnly() ? std::optional(*plan) : std::nullopt);
}

void LivePanel::showDifferences()
{
    // What is under way is not a difference yet.
    const QStringList differences =
        m_session->isApplying() ? QStringList() : m_watch->differences(m_session->uri(), m_session->uuid());
    constexpr qsizetype most = 4; // the comparison shows them all
    QString list = differences.first(std::min(most, differences.size())).join(u"; ");
    if (differences.size() > most)
        list = tr("%1 and %n more", nullptr, int(differences.size() - most)).arg(list);
    const QString words = differences.isEmpty() ? QString() : tr("Runs with other settings than saved: %1", "the list, as running → saved").arg(list);
    m_editor->notices().setNotice(notice, words, tr("Compare"), differences.join(u'\n'));
}
