// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/DryRun.h"

#include "models/draft/Secrets.h"

DryRun::DryRun(DomainDraft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &DryRun::askNow);
    for (Side *side : {&m_before, &m_after}) {
        connect(&side->watcher, &QFutureWatcherBase::finished, this, [this, side] {
            if (side->watcher.future().resultCount() > 0)
                side->answer = side->watcher.result();
            Q_EMIT changed();
        });
    }
}

std::shared_ptr<HostTrials> DryRun::draftTrials() const
{
    return m_draft.host() ? m_draft.host()->trials : nullptr;
}

std::optional<HostTrial> DryRun::answerFor(const Side &side, const QString &text)
{
    return side.asked == text ? side.answer : std::nullopt;
}

void DryRun::ask()
{
    if (isOffered())
        m_soon.start();
}

void DryRun::askNow()
{
    if (!isOffered())
        return;
    askFor(m_before, m_draft.baseText());
    if (!m_draft.textError())
        askFor(m_after, m_draft.text());
}

void DryRun::askFor(Side &side, const QString &text)
{
    const bool isKnown = side.asked == text && side.of == draftTrials() && (side.answer || side.watcher.isRunning());
    if (isKnown)
        return;
    side.asked = text;
    side.of = draftTrials();
    side.answer.reset();
    // Passwords are of no interest to a command line, and are not to be in one.
    side.watcher.setFuture(side.of->tried(Secrets::starred(text)));
}
