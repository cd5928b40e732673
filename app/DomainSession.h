// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Session.h"
#include "app/machines/BelongingsWatch.h"
#include "models/libvirt/Connection.h"
#include "models/live/LivePlan.h"

#include <QPointer>

class HostReading;
class LiveRun;

/** A domain of a connection; Apply defines it, and changes the one that runs as far as that can be done. */
class DomainSession : public Session
{
    Q_OBJECT

public:
    DomainSession(Connection *connection, const Definition &definition, QObject *parent = nullptr);

    QString title() const override { return m_definition.name; }
    QString place() const override { return m_uri; }
    QString id() const override { return idOf(m_uri, m_definition.uuid); }
    QString status() const override;
    QString progress() const override;
    QString applyText() const override { return tr("Apply"); }
    QString obstacle() const override;
    void attach(Connection *connection) override;

    const QString &uri() const { return m_uri; }
    const QString &uuid() const { return m_definition.uuid; }
    Connection *connection() const { return m_connection; }
    /** What the host keeps beside the definition; empty until it was read. */
    const Belongings &belongings() const { return m_belongings->belongings(); }
    /** What of the changes reaches the domain while it runs; null: it does not run, or nothing is known of that. */
    const LivePlan *livePlan() const;
    /** A person wants the running domain to be left alone. */
    bool isSavedOnly() const { return m_isSavedOnly; }
    void setSavedOnly(bool isOn);
    /** True while an apply waits for the guest. */
    bool isWaiting() const;
    void stopWaiting();
    /** Whether it was migrated to another host; its definition may still be here. */
    bool hasMovedAway() const;
    static QString idOf(const QString &uri, const QString &uuid) { return uri + u'#' + uuid; }

Q_SIGNALS:
    /** livePlan() says something new, though the draft did not change. */
    void runningChanged();
    /** Something of the running domain was changed by an apply. */
    void runningTouched();

protected:
    void startApply() override;

private:
    /** Somebody, maybe this program, gave the machine another name; drafts go on with it. */
    void followName(const QString &name);
    /** When the changes take effect. */
    QString aboutWhen() const;
    /** True if this program knows what its hypervisor can change while a domain runs. */
    bool knowsLive() const;
    bool isRunning() const;
    void readRunning();
    void finish(const ApplyOutcome &outcome, const QString &asked, const QString &base);
    /** The definition is saved; now for the domain that runs. */
    void startLive(const ApplyReport &saved, const QString &base, const QString &kept);
    void finishLive(ApplyReport report, const LivePlan &plan, const QList<LiveOutcome> &outcomes);
    ApplyReport report(const Applied &applied, const QString &asked);
    ApplyReport report(const Conflict &conflict, const QString &asked);
    ApplyReport report(const Vanished &vanished, const QString &asked);
    ApplyReport report(const Refused &refused, const QString &asked);

    QPointer<Connection> m_connection;
    QString m_uri;
    Definition m_definition;
    BelongingsWatch *m_belongings;
    HostReading *m_hostReading = nullptr; ///< of the present connection
    std::optional<XmlDocument> m_running; ///< what runs, as it was last read
    bool m_isReading = false;
    bool m_isReadingAgain = false; ///< something came while it was read
    bool m_isSavedOnly = false;
    QString m_progress;
    QPointer<LiveRun> m_run;
    mutable std::optional<LivePlan> m_plan; ///< made when asked for after a change
};
