// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/Connection.h"

#include <QObject>
#include <QPointer>
#include <QSet>

class DomainEditor;
class DomainSession;
class HostsModel;

/**
 * Says in the editor that the machine was migrated away, finds it among the other connections by its uuid, and offers to
 * go on there.
 */
class MovedMachine : public QObject
{
    Q_OBJECT

public:
    /** Lives as long as the session. */
    MovedMachine(DomainSession *session, DomainEditor *editor, HostsModel *hosts);

Q_SIGNALS:
    /** A person wants to edit it where it is now, with what the draft changes. */
    void goOnRequested(Connection *there);
    /** The same, but no connection has it. */
    void addConnectionRequested();

private:
    void watch(int first, int last);
    /** It may have come to another host: maybe it is no longer here, which libvirt does not tell of all migrations. */
    void seenElsewhere(const Connection *connection);
    void update();
    QString words(bool isGone) const;
    /** An open connection that has it, one where it runs before others; null: none. */
    Connection *findThere() const;
    QString nameOf(const Connection *there) const;

    DomainSession *m_session;
    DomainEditor *m_editor;
    HostsModel *m_hosts;
    QPointer<Connection> m_there;
    QSet<const QObject *> m_seenAt; ///< connections that have it, too
};
