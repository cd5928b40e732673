// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"
#include "models/host/HostTrials.h"

#include <QFutureWatcher>
#include <QTimer>

/** What the host of a draft makes of it and of its base: asked for while someone looks, and never waited for. */
class DryRun : public QObject
{
    Q_OBJECT

public:
    DryRun(DomainDraft &draft, QObject *parent);

    /** True if there is a host to ask. */
    bool isOffered() const { return draftTrials() != nullptr; }
    /** Asks soon for what is not known of the texts that the draft has now. */
    void ask();
    /** Of the base; nothing while that is not known. */
    std::optional<HostTrial> before() const { return answerFor(m_before, m_draft.baseText()); }
    /** Of the draft; nothing while that is not known. */
    std::optional<HostTrial> after() const { return answerFor(m_after, m_draft.text()); }

Q_SIGNALS:
    void changed();

private:
    struct Side
    {
        QString asked; ///< the text that the answer is to
        std::shared_ptr<HostTrials> of;
        std::optional<HostTrial> answer;
        QFutureWatcher<HostTrial> watcher;
    };

    static std::optional<HostTrial> answerFor(const Side &side, const QString &text);
    std::shared_ptr<HostTrials> draftTrials() const;
    void askNow();
    void askFor(Side &side, const QString &text);

    DomainDraft &m_draft;
    Side m_before;
    Side m_after;
    QTimer m_soon;
};
