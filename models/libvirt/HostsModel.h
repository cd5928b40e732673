// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/Connection.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

/** The hosts and their domains as a tree of two levels, kept current by the connections' signals. Owns the connections.
 */
class HostsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IsConnectionRole = Qt::UserRole + 1, ///< bool: a connection's row; false: a domain's
        NameRole,                            ///< the domain's name, or the host's in words
        UriRole,                             ///< of the connection, on both levels
        StateRole,                           ///< int: Connection::State or DomainState
        StateTextRole,                       ///< the same in words
        ErrorTextRole,                       ///< connections: libvirt's message when Failed or Lost, else empty
        UuidRole,                            ///< domains
        TitleRole,                           ///< domains: <title>
        SummaryRole,                         ///< domains: "Windows 11 · 16 GiB · 8 vCPUs"; empty until it is known
        SystemRole,                          ///< domains: the first part of the summary
        SizeRole,                            ///< domains: the rest of it
        DraftChangesRole,                    ///< domains: int, changes of an unapplied draft; 0: none
        WaitsForRestartRole,                 ///< domains: bool, the definition is newer than what is running
        IsReadOnlyRole,                      ///< connections: bool
        DomainCountRole,                     ///< connections: int
        RetryTextRole,                       ///< connections: what it does about having been lost; mostly empty
        IsStaleRole,                         ///< bool, both: the list is from before the connection was lost
    };

    explicit HostsModel(QObject *parent = nullptr);
    ~HostsModel() override;

    /** The connection to \a uri: the one that is listed, or a new one as the last row, Closed until someone opens it.
     */
    Connection *addConnection(const QString &uri);
    /** Closes and deletes the connection to \a uri and removes its rows. Nothing happens when there is none. */
    void removeConnection(const QString &uri);
    /** nullptr: not listed. */
    Connection *connection(const QString &uri) const;
    QList<Connection *> connections() const;

    /** The connection that a row belongs to, on both levels; nullptr for an invalid index. */
    Connection *connectionAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Connection *connection) const;
    QModelIndex indexOf(const QString &uri, const QString &uuid) const;

    /** How many settings a draft of this domain changes; 0 takes the mark away. Kept when the domain comes later. */
    void setDraftMark(const QString &uri, const QString &uuid, int changes);
    /** Whether the domain runs with another definition than the one that is kept. */
    void setWaitsForRestart(const QString &uri, const QString &uuid, bool waits);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Marks
    {
        int draftChanges = 0;
        bool waitsForRestart = false;
    };
    struct Host;

    QVariant hostData(const Host &host, int role) const;
    QVariant domainData(const Host &host, const DomainSummary &domain, int role) const;
    Host *hostOf(const QModelIndex &index) const;
    int rowOf(const Host *host) const;
    Host *find(const QString &uri) const;
    void watch(Host *host);
    void reset(Host *host);
    void stateChanged(Host *host);
    void countDown();
    void takeRows(Host *host, int first, int last);
    void update(Host *host, const QList<DomainSummary> &domains);
    void remove(Host *host, const QStringList &uuids);
    void append(Host *host, const QList<DomainSummary> &domains);
    /** Removes those for which \a isGone is true, as few times as possible. */
    void takeRowsIf(Host *host, const std::function<bool(int row)> &isGone);
    void marksChanged(const QString &uri, const QString &uuid, int role);

    std::vector<std::unique_ptr<Host>> m_hosts;
    QTimer m_countdown; ///< runs while a host says when it tries again
};
