// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class DomainEditor;
class DomainSession;
class RunningWatch;

/** Shows in a domain's editor what of its draft reaches it while it runs, and what it runs with that is not saved. */
class LivePanel : public QObject
{
    Q_OBJECT

public:
    /** Lives as long as the session. */
    LivePanel(DomainSession *session, DomainEditor *editor, RunningWatch *watch);

Q_SIGNALS:
    /** A person wants to see what runs beside what is saved. */
    void compareRequested();

private:
    void showPlan();
    void showDifferences();

    DomainSession *m_session;
    DomainEditor *m_editor;
    RunningWatch *m_watch;
};
