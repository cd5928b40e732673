// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Session.h"

void Session::setDraft(std::unique_ptr<DomainDraft> draft)
{
    m_grammarCheck.reset();
    m_draft = std::move(draft);
    m_grammarCheck = std::make_unique<GrammarCheck>(*m_draft);
    connect(m_draft.get(), &DomainDraft::grammarVerdictChanged, this, &Session::statusChanged);
}

void Session::attach(Connection *)
{
    Q_EMIT attached();
    Q_EMIT statusChanged();
}

void Session::apply()
{
    if (m_isApplying || !hasWork())
        return;
    if (draft().textError()) {
        Q_EMIT reported({ApplyReport::Kind::Refused,
                         tr("The XML is not well-formed (line %1, column %2): %3")
                             .arg(draft().textError()->line).arg(draft().textError()->column).arg(draft().textError()->message),
                         std::nullopt, {}});
        return;
    }
    if (const QString reason = obstacle(); !reason.isEmpty()) {
        Q_EMIT reported({ApplyReport::Kind::Refused, reason, std::nullopt, {}});
        return;
    }
    m_isApplying = true;
    Q_EMIT applyingChanged();
    startApply();
}

void Session::finishApply(const ApplyReport &report)
{
    m_isApplying = false;
    Q_EMIT applyingChanged();
    Q_EMIT reported(report);
}
