// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a Connection's list stays current: details after the listing, and what events bring.
#include "models/libvirt/ConnectionPrivate.h"

namespace {
constexpr int detailsAtOnce = 100;
constexpr int touchedAtOnce = 20;
constexpr int frameMs = 40;
/** After so long libvirt has taken away what was migrated, too; no event tells when. */
constexpr int migratedMs = 1000;

// Runs on the worker: a few domains, then whatever else is waiting, then the next few.
void readTouched(const std::weak_ptr<LibvirtSession> &weak, const std::shared_ptr<EventBatch> &events,
                 const std::function<void()> &tell, const std::function<void(Worker::Job, Worker::Urgency)> &post)
{
    const std::shared_ptr<LibvirtSession> session = weak.lock();
    const QStringList uuids = events->nextToRead(touchedAtOnce);
    if (!session || uuids.isEmpty())
        return;
    for (const QString &uuid : uuids) {
        if (events->found({uuid, session->summary(uuid)}))
            tell();
    }
    post([weak, events, tell, post] { readTouched(weak, events, tell, post); }, Worker::Urgency::Background);
}
} // namespace

// What libvirt calls back with is handed on at once: to the worker for reading the domain, then to this object's
// thread.
EventSink Connection::Private::sinkFor(const SessionRef &of)
{
    const std::weak_ptr<LibvirtSession> weak = of;
    events = std::make_shared<EventBatch>();
    const auto tell = [this, box = mailbox, from = std::weak_ptr(events)] {
        box->post([this, from] { newsCame(from.lock()); });
    };
    EventSink sink;
    sink.domainTouched = [weak, tell, post = worker->poster(), batch = events](const QString &uuid) {
        if (batch->touch(uuid))
            post([weak, batch, tell, post] { readTouched(weak, batch, tell, post); }, Worker::Urgency::Background);
    };
    touch = sink.domainTouched;
    sink.definitionTouched = [tell, batch = events](const QString &uuid) {
        if (batch->hint(uuid))
            tell();
    };
    sink.moved = [tell, batch = events](const QString &uuid, bool isAway) {
        if (batch->moved(uuid, isAway))
            tell();
    };
    sink.storageTouched = [this, weak, box = mailbox] {
        box->post([this, from = weak.lock()] {
            if (from && from == session)
                Q_EMIT q->storageMayHaveChanged();
        });
    };
    sink.deviceTouched = [this, weak, box = mailbox](const QString &uuid, const QString &alias, bool isGone) {
        box->post([this, from = weak.lock(), uuid, alias, isGone] {
            if (from && from == session)
                isGone ? Q_EMIT q->deviceRemoved(uuid, alias) : Q_EMIT q->deviceRemovalFailed(uuid, alias);
        });
    };
    sink.closed = [this, weak, box = mailbox](int reason) {
        box->post([this, from = weak.lock(), reason] {
            if (from && from == session)
                lost(reason);
        });
    };
    return sink;
}

// A batch at a time, so that other calls need not wait for ten thousand definitions.
void Connection::Private::readDetails(const SessionRef &of)
{
    worker->post(
        [this, of, box = mailbox] {
            box->post([this, of, details = of->nextDetails(detailsAtOnce)] { detailsRead(of, details); });
        },
        Worker::Urgency::Background);
}

void Connection::Private::detailsRead(const SessionRef &of, const QList<DomainSummary> &details)
{
    if (of != session)
        return;
    if (details.isEmpty()) {
        Q_EMIT q->detailsComplete();
        return;
    }
    readDetails(of);
    QList<DomainSummary> changed;
    for (DomainSummary detail : details) {
        const auto known = domains.find(detail.uuid);
        if (known == domains.end() || !detail.detailed)
            continue;
        // State and flags came with the list and are kept current by events; this only read the definition.
        detail.state = known->state;
        detail.persistent = known->persistent;
        detail.autostart = known->autostart;
        *known = detail;
        changed.append(detail);
    }
    report(changed);
}

// The first is told at once, what follows closely waits for its frame.
void Connection::Private::newsCame(const std::shared_ptr<EventBatch> &from)
{
    if (!from || from != events || frame.isActive())
        return;
    const qint64 since = sinceNews.isValid() ? sinceNews.elapsed() : frameMs;
    if (since >= frameMs)
        takeNews();
    else
        frame.start(int(frameMs - since));
}

void Connection::Private::takeNews()
{
    const std::shared_ptr<EventBatch> from = events;
    if (!from)
        return;
    const EventBatch::News news = from->take();
    takeMoves(news.moves);
    for (const QString &uuid : news.hints)
        Q_EMIT q->definitionMayHaveChanged(uuid);
    QList<DomainSummary> changed;
    QStringList removed;
    for (const EventBatch::Found &found : news.found) {
        if (from != events)
            return; // a slot has closed the connection
        if (found.summary) {
            if (!domains.contains(found.uuid)) {
                order.append(found.uuid);
                movedAway.remove(found.uuid); // it is back
            }
            domains.insert(found.uuid, *found.summary);
            changed.append(*found.summary);
        } else if (domains.remove(found.uuid)) {
            order.removeOne(found.uuid);
            removed.append(found.uuid);
        }
    }
    report(changed);
    if (!removed.isEmpty())
        Q_EMIT q->domainsRemoved(removed);
    for (const QString &uuid : std::as_const(removed))
        Q_EMIT q->domainRemoved(uuid);
    sinceNews.start();
}

void Connection::Private::takeMoves(const QHash<QString, bool> &moves)
{
    for (auto move = moves.cbegin(); move != moves.cend(); ++move) {
        const QString uuid = move.key();
        if (!move.value()) {
            movedAway.remove(uuid);
            continue;
        }
        movedAway.insert(uuid);
        QTimer::singleShot(migratedMs, q, [this, uuid] { readAgain(uuid); });
        Q_EMIT q->domainMovedAway(uuid);
    }
}

void Connection::Private::report(const QList<DomainSummary> &changed)
{
    if (!changed.isEmpty())
        Q_EMIT q->domainsChanged(changed);
    for (const DomainSummary &domain : changed)
        Q_EMIT q->domainChanged(domain);
}
