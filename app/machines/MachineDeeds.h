// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/machines/Deed.h"
#include "models/libvirt/Connection.h"

#include <QObject>

#include <functional>

class DomainSession;
class HostsModel;
class NewSession;
class QWidget;

/** Does what MachineActions ask for: asks a person where something can be lost, calls libvirt, says what went wrong. */
class MachineDeeds : public QObject
{
    Q_OBJECT

public:
    /** The session of a domain that is open in a tab; null if it is not. */
    using SessionOf = std::function<DomainSession *(const Connection *connection, const QString &uuid)>;

    /** @p window is asked in and outlives this. */
    MachineDeeds(HostsModel *hosts, SessionOf sessionOf, QWidget *window);

    void run(Deed deed, Connection *connection, const QString &uuid);
    /** Asks for a new machine, from a template or a file, on @p connection or another one. */
    void create(Connection *connection);

Q_SIGNALS:
    /** A machine that is to be looked at and then made; belongs to whoever takes it. */
    void proposed(NewSession *session);
    /** What takes a while begins; an empty text: it came to its end. */
    void working(const QString &words);
    /** A domain has another name now. */
    void renamed(Connection *connection, const QString &uuid);

private:
    /** Takes what becomes of a call; @p what: the deed, for a message's title. */
    void report(QFuture<Result<Done>> future, const QString &name, const QString &what);
    void warn(const QString &title, const QString &words);
    /** Asks first; @p consequence says what can be lost. */
    void confirm(const QString &question, const QString &consequence, const QString &button, std::function<void()> yes);
    void confirmForceOff(Connection *connection, const DomainSummary &domain);
    void confirmReset(Connection *connection, const DomainSummary &domain);
    void confirmDropSaved(Connection *connection, const DomainSummary &domain);
    void openConsole(Connection *connection, const DomainSummary &domain);
    void restart(Connection *connection, const DomainSummary &domain);
    void clone(Connection *connection, const DomainSummary &domain);
    void copy(Connection *connection, const DomainSummary &domain);
    void rename(Connection *connection, const DomainSummary &domain);
    void undefine(Connection *connection, const DomainSummary &domain);
    /** Reads the saved definition; what cannot be read is said. */
    void withDefinition(Connection *connection, const DomainSummary &domain,
                        std::function<void(const DomainDefinition &)> then);

    HostsModel *m_hosts;
    SessionOf m_sessionOf;
    QWidget *m_window;
};
