// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/Connection.h"
#include "models/libvirt/EventBatch.h"
#include "models/libvirt/LibvirtSession.h"
#include "models/libvirt/Mailbox.h"
#include "models/libvirt/PendingCall.h"
#include "models/libvirt/Worker.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

/**
 * What a Connection is made of. The calls are in Connection.cpp, opening and losing in ConnectionLife.cpp, the list
 * in ConnectionEvents.cpp.
 */
class Connection::Private
{
public:
    using SessionRef = std::shared_ptr<LibvirtSession>;
    using DeskRef = std::shared_ptr<CredentialDesk>;
    using PendingRef = std::shared_ptr<PendingCall>;

    Private(Connection *connection, const QString &text);

    Connection *const q;
    const QString uri;
    const std::shared_ptr<Mailbox> mailbox;
    State state = State::Closed;
    Access wanted = Access::ReadWrite;
    bool readOnly = false;
    bool listed = false;
    bool wasOpen = false; // since a person asked for it: when it breaks it is opened again
    LibvirtError error;
    SessionRef session;
    DeskRef desk; // of the present attempt to open
    QList<PendingRef> pending;
    PendingRef opening; // of the list below, while Opening or listing
    QHash<QString, DomainSummary> domains;
    QSet<QString> movedAway; // uuids of those that were migrated from here, defined here still or not
    QStringList order; // uuids as listed, so that rows and batches of details go together
    QTimer retry;
    int pause = 0; // s, before the last attempt by itself
    std::shared_ptr<EventBatch> events;
    std::function<void(const QString &uuid)> touch; // as an event of this session would
    QTimer frame; // news come together, so many times a second
    QElapsedTimer sinceNews;
    std::unique_ptr<Worker> worker;

    /**
     * @p words: what a person reads while it is not answered, "Reading the definition". In the background it gives way
     * to what a person asked for.
     */
    template <typename T, typename Call>
    QFuture<Result<T>> ask(Call call, const QString &words = {}, Worker::Urgency urgency = Worker::Urgency::Normal)
    {
        return askInSteps<T>(
            [call = std::move(call)](LibvirtSession &asked, QPromise<Result<T>> &) { return call(asked); }, words, urgency);
    }

    /** The call has the promise, too: for its progress, and to see that nobody waits any more. */
    template <typename T, typename Call>
    QFuture<Result<T>> askInSteps(Call call, const QString &words = {}, Worker::Urgency urgency = Worker::Urgency::Normal)
    {
        const auto asking = std::make_shared<AnsweredCall<T>>(words.isEmpty() ? tr("Waiting for libvirt") : words);
        QFuture<Result<T>> future = asking->promise().future();
        if (!session) {
            asking->refuse({tr("The connection to %1 is not open.").arg(uri)});
            return future;
        }
        addPending(asking);
        const auto job = [this, box = mailbox, asking, call = std::move(call), asked = session] {
            if (asking->begin())
                asking->answer(call(*asked, asking->promise()));
            box->post([this, asking] { removePending(asking); });
        };
        worker->post(job, urgency);
        return future;
    }

    /** What the program asks by itself, to know the host. */
    template <typename T, typename Call>
    QFuture<Result<T>> askQuietly(Call call, const QString &words)
    {
        return ask<T>(std::move(call), words, Worker::Urgency::Background);
    }

    QFuture<Result<Done>> act(const QString &uuid, int (*call)(virDomainPtr), const QString &words)
    {
        return ask<Done>([uuid, call](LibvirtSession &asked) { return asked.act(uuid, call); }, words);
    }

    /** For what no event tells of; after the calls that were asked for before. */
    void readAgain(const QString &uuid);

    void addPending(const PendingRef &call);
    void removePending(const PendingRef &call);
    void endOpening();
    /** Answers what the worker has not begun yet, or all of it. */
    void refusePending(const Error &why, bool alsoBegun);

    void setState(State next, const LibvirtError &reason = {});
    void startOpening();
    void dropSession();
    void abandonWorker(const Error &why);
    void clearDomains();
    EventSink sinkFor(const SessionRef &of);
    DeskRef makeDesk();

    // On the connection's thread; a message of a session that was given up is not for us any more.
    void opened(const SessionRef &of, const LibvirtSession::Opened &result);
    void listedAll(const SessionRef &of, const Result<QList<DomainSummary>> &result);
    void detailsRead(const SessionRef &of, const QList<DomainSummary> &details);
    void newsCame(const std::shared_ptr<EventBatch> &from);
    void takeNews();
    void takeMoves(const QHash<QString, bool> &moves);
    void lost(int reason);
    void setLost(const LibvirtError &why);
    void credentialsAsked(const DeskRef &at, const QList<CredentialField> &fields);
    void report(const QList<DomainSummary> &changed);

    void readDetails(const SessionRef &of);
};
