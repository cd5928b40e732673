// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/DomainDraft.h"
#include "models/live/LivePlan.h"

#include <QWidget>

class ChangeList;
class CommandLineView;
class DiffView;
class DryRun;
class QLabel;

/**
 * What an apply would change: in words, each leading to its field, and as two texts side by side, of the definition or of
 * QEMU's command line.
 */
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(DomainDraft &draft, QWidget *parent);

    DiffView &diffView() { return *m_diff; }
    ChangeList &changeList() { return *m_changes; }
    CommandLineView &commandLineView() { return *m_command; }
    /** What stands above the panes: "Now on qemu:///system", "After Apply". */
    void setTitles(const QString &left, const QString &right);
    /** Two definitions that belong to nobody here: there is nothing to revert and nothing to apply. */
    void setComparison(const QString &left, const QString &right);
    /** What of the changes reaches a machine that runs; nothing: it does not run, or it is left alone. */
    void setLivePlan(const std::optional<LivePlan> &plan);
    /** How an apply went: as asked, saved but not all of it done, not done. */
    enum class Tone { Good, Mixed, Bad };
    /** What an apply came to, above everything else; empty hides it. @p place: the setting it is about, to go to. */
    void showOutcome(const QString &outcome, Tone tone, const std::optional<Path> &place = std::nullopt);

Q_SIGNALS:
    void showSettingRequested(const Path &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    QString introduction() const;
    /** The two comparisons, and what to choose one by. */
    QWidget *makeViews();
    /** What the host's dry run came to, if that is of note. */
    void tellTrial();
    void revertHunk(int change);

    DomainDraft &m_draft;
    QLabel *m_intro;
    QLabel *m_outcome;
    ChangeList *m_changes;
    DiffView *m_diff;
    std::optional<LivePlan> m_plan;
    DryRun *m_dryRun;
    QLabel *m_trial;
    CommandLineView *m_command;
    QWidget *m_choice = nullptr; ///< which of both is shown
    bool m_isComparison = false;
    bool m_isGoodOutcome = false;
    bool m_isStale = true;
};
