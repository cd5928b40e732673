// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/MovedMachine.h"

#include "app/DomainSession.h"
#include "models/libvirt/ConnectionList.h"
#include "models/libvirt/HostsModel.h"
#include "views/editor/DomainEditor.h"
#include "views/editor/NoticeBar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString notice = u"moved"_s;

} // namespace

MovedMachine::MovedMachine(DomainSession *session, DomainEditor *editor, HostsModel *hosts)
    : QObject(session)
    , m_session(session)
    , m_editor(editor)
    , m_hosts(hosts)
{
    connect(session, &Session::statusChanged, this, &MovedMachine::update);
    connect(&session->draft(), &DomainDraft::changed, this, &MovedMachine::update);
    connect(&editor->notices(), &NoticeBar::actionRequested, this, [this](const QString &id) {
        if (id == notice && m_there)
            Q_EMIT goOnRequested(m_there);
        else if (id == notice)
            Q_EMIT addConnectionRequested();
    });
    connect(hosts, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &above, int first, int last) {
        if (!above.isValid())
            watch(first, last);
    });
    watch(0, hosts->rowCount() - 1);
    update();
}

void MovedMachine::watch(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        Connection *const connection = m_hosts->connectionAt(m_hosts->index(row, 0));
        const auto isOurs = [this](const DomainSummary &domain) { return domain.uuid == m_session->uuid(); };
        connect(connection, &Connection::domainsReset, this, [this, connection] { seenElsewhere(connection); });
        connect(connection, &Connection::domainsChanged, this, [this, connection, isOurs](const QList<DomainSummary> &domains) {
            if (std::any_of(domains.begin(), domains.end(), isOurs))
                seenElsewhere(connection);
        });
        connect(connection, &Connection::domainRemoved, this, [this, connection](const QString &uuid) {
            if (uuid == m_session->uuid())
                seenElsewhere(connection);
        });
        connect(connection, &QObject::destroyed, this, [this, connection] { m_seenAt.remove(connection); });
        connect(connection, &Connection::stateChanged, this, &MovedMachine::update);
    }
}

void MovedMachine::seenElsewhere(const Connection *connection)
{
    Connection *const here = m_session->connection();
    const bool isThere = connection != here && connection->domain(m_session->uuid());
    const bool isNew = isThere && !m_seenAt.contains(connection);
    if (isNew)
        m_seenAt.insert(connection);
    else if (!isThere)
        m_seenAt.remove(connection);
    // Once: to look is a change there, for the tab that is open on the other host.
    if (isNew && here)
        here->lookAgain(m_session->uuid());
    update();
}

void MovedMachine::update()
{
    const Connection *const here = m_session->connection();
    const bool isKnown = here && here->isListed();
    const bool isGone = isKnown && !here->domain(m_session->uuid());
    const bool hasMoved = isKnown && m_session->hasMovedAway();
    m_there = isGone || hasMoved ? findThere() : nullptr;
    if (!hasMoved && !m_there)
        return m_editor->notices().removeNotice(notice);
    const QString action = !m_there ? tr("Add a connection…") : m_session->draft().isModified() ? tr("Go on there") : tr("Open it there");
    m_editor->notices().setNotice(notice, words(isGone), action, m_there ? m_there->uri() : QString());
}

QString MovedMachine::words(bool isGone) const
{
    const QString title = m_session->title();
    const bool isModified = m_session->draft().isModified();
    if (!m_there) {
        return isGone ? tr("%1 was migrated to another host, which is not connected here.").arg(title)
                      : tr("%1 was migrated to another host and runs there. What is saved here stayed behind.").arg(title);
    }
    const QString there = nameOf(m_there);
    if (!isGone)
        return tr("%1 was migrated to %2. What is saved here stayed behind.").arg(title, there);
    if (!m_session->hasMovedAway()) {
        return isModified ? tr("%1 is now on %2, and no longer here. Your draft can go on there.").arg(title, there)
                          : tr("%1 is now on %2, and no longer here.").arg(title, there);
    }
    return isModified ? tr("%1 was migrated to %2. Your draft can go on there.").arg(title, there)
                      : tr("%1 was migrated to %2.").arg(title, there);
}

Connection *MovedMachine::findThere() const
{
    Connection *found = nullptr;
    for (Connection *connection : m_hosts->connections()) {
        const auto domain = connection->isListed() ? connection->domain(m_session->uuid()) : std::nullopt;
        if (connection == m_session->connection() || !domain || connection->hasMovedAway(domain->uuid))
            continue;
        if (isActive(domain->state))
            return connection;
        found = found ? found : connection;
    }
    return found;
}

QString MovedMachine::nameOf(const Connection *there) const
{
    // Two connections to one computer have the same name.
    const QString name = ConnectionList::humanName(there->uri());
    return name == ConnectionList::humanName(m_session->uri()) ? there->uri() : name;
}
