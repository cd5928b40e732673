// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Session.h"
#include "app/machines/BelongingsWatch.h"
#include "models/libvirt/Connection.h"

#include <QPointer>

/** A domain of a connection; Apply defines it. */
class DomainSession : public Session
{
    Q_OBJECT

public:
    DomainSession(Connection *connection, const Definition &definition, QObject *parent = nullptr);

    QString title() const override { return m_definition.name; }
    QString place() const override { return m_uri; }
    QString id() const override { return idOf(m_uri, m_definition.uuid); }
    QString status() const override;
    QString applyText() const override { return tr("Apply"); }
    QString obstacle() const override;

    const QString &uri() const { return m_uri; }
    const QString &uuid() const { return m_definition.uuid; }
    Connection *connection() const { return m_connection; }
    /** What the host keeps beside the definition; empty until it was read. */
    const Belongings &belongings() const { return m_belongings->belongings(); }
    static QString idOf(const QString &uri, const QString &uuid) { return uri + u'#' + uuid; }

protected:
    void startApply() override;

private:
    /** Somebody, maybe this program, gave the machine another name; drafts go on with it. */
    void followName(const QString &name);
    QString aboutNextStart() const;
    void finish(const ApplyOutcome &outcome, const QString &asked);
    ApplyReport report(const Applied &applied, const QString &asked);
    ApplyReport report(const Conflict &conflict, const QString &asked);
    ApplyReport report(const Vanished &vanished, const QString &asked);
    ApplyReport report(const Refused &refused, const QString &asked);

    QPointer<Connection> m_connection;
    QString m_uri;
    Definition m_definition;
    BelongingsWatch *m_belongings;
};
