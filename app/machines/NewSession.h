// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Session.h"
#include "models/libvirt/Connection.h"

#include <QPointer>

class HostReading;

/** A machine that is not there yet; Apply makes it. */
class NewSession : public Session
{
    Q_OBJECT

public:
    /**
     * @p base: what the review compares with, the machine it was made from or the text itself. @p id: of a session that
     * was stored; empty: a new one.
     */
    NewSession(Connection *connection, const QString &base, const QString &text, const QString &id = {},
               QObject *parent = nullptr);

    QString title() const override;
    QString place() const override { return m_uri; }
    QString id() const override { return m_id; }
    QString status() const override;
    QString applyText() const override { return tr("Create"); }
    QString obstacle() const override;
    void attach(Connection *connection) override;
    bool isPending() const override { return !m_isCreated; }

    const QString &uri() const { return m_uri; }

Q_SIGNALS:
    /** It is there now, as a domain of the connection. */
    void created(Connection *connection, const QString &uuid);

protected:
    void startApply() override;

private:
    void readHost();

    QPointer<Connection> m_connection;
    QString m_uri;
    QString m_id;
    bool m_isCreated = false;
    QPointer<HostReading> m_hostReading; ///< once the connection is open
};
