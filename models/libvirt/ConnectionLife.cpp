// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a Connection opens, is lost and opens again.
#include "models/libvirt/ConnectionPrivate.h"
#include "models/libvirt/SshPrompts.h"

#include <QMetaMethod>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace {
constexpr int longestPause = 60; // s
/** A worker that has been in one call for so long when another session begins is left behind. */
constexpr std::chrono::milliseconds hanging(1000);
} // namespace

Connection::Private::Private(Connection *connection, const QString &text)
    : q(connection)
    , uri(text)
    , mailbox(std::make_shared<Mailbox>(connection))
    , worker(std::make_unique<Worker>())
{
    retry.setSingleShot(true);
    QObject::connect(&retry, &QTimer::timeout, q, &Connection::reopen);
    frame.setSingleShot(true);
    QObject::connect(&frame, &QTimer::timeout, q, [this] { takeNews(); });
}

void Connection::Private::addPending(const PendingRef &call)
{
    pending.append(call);
    Q_EMIT q->activityChanged();
}

void Connection::Private::removePending(const PendingRef &call)
{
    if (pending.removeOne(call))
        Q_EMIT q->activityChanged();
}

void Connection::Private::endOpening()
{
    if (opening)
        removePending(std::exchange(opening, nullptr));
}

void Connection::Private::refusePending(const Error &why, bool alsoBegun)
{
    const QList<PendingRef> asked = pending;
    for (const PendingRef &call : asked) {
        if (call != opening && (alsoBegun || !call->hasBegun()))
            call->refuse(why);
    }
}

void Connection::Private::setState(State next, const LibvirtError &reason)
{
    error = reason;
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged(state);
}

void Connection::Private::dropSession()
{
    retry.stop();
    frame.stop();
    events.reset();
    if (desk) {
        desk->refuse();
        desk.reset();
        Q_EMIT q->credentialsSettled();
    }
    if (session)
        worker->post([gone = session] { gone->close(); });
    session.reset();
    endOpening();
}

// The thread ends when its call returns, if ever; nobody waits for it.
void Connection::Private::abandonWorker(const Error &why)
{
    dropSession();
    refusePending(why, true);
    worker->abandon();
    worker = std::make_unique<Worker>();
    pending.clear();
    Q_EMIT q->activityChanged();
}

void Connection::Private::clearDomains()
{
    listed = false;
    movedAway.clear();
    if (domains.isEmpty())
        return;
    domains.clear();
    order.clear();
    Q_EMIT q->domainsReset();
}

void Connection::Private::startOpening()
{
    if (worker->busyFor() > hanging)
        abandonWorker({tr("The connection to %1 was lost.").arg(uri)});
    dropSession();
    session = std::make_shared<LibvirtSession>();
    desk = makeDesk();
    opening = std::make_shared<PendingCall>(tr("Connecting"));
    addPending(opening);
    worker->post([this, box = mailbox, of = session, at = desk, to = uri, readOnly = wanted == Access::ReadOnly,
                  sink = sinkFor(session)] {
        const SshPrompts prompts(to, at);
        const LibvirtSession::Opened result = of->open(prompts.uri(), readOnly, sink, *at);
        box->post([this, of, result] { opened(of, result); });
        if (!result.error)
            box->post([this, of, list = of->list()] { listedAll(of, list); });
    });
    // Why it was lost stays said until it is back.
    setState(State::Opening, wasOpen ? error : LibvirtError());
    if (!wasOpen)
        clearDomains();
}

Connection::Private::DeskRef Connection::Private::makeDesk()
{
    // The desk knows itself by a pointer that does not keep it.
    const auto self = std::make_shared<std::weak_ptr<CredentialDesk>>();
    DeskRef made = std::make_shared<CredentialDesk>([this, box = mailbox, self](const QList<CredentialField> &fields) {
        box->post([this, at = self->lock(), fields] { credentialsAsked(at, fields); });
    });
    *self = made;
    return made;
}

void Connection::Private::credentialsAsked(const DeskRef &at, const QList<CredentialField> &fields)
{
    if (!at || at != desk)
        return;
    static const QMetaMethod asked = QMetaMethod::fromSignal(&Connection::credentialsAsked);
    if (q->isSignalConnected(asked))
        Q_EMIT q->credentialsAsked({uri, fields});
    else
        at->refuse();
}

void Connection::Private::opened(const SessionRef &of, const LibvirtSession::Opened &result)
{
    if (of != session)
        return;
    const bool asked = desk && desk->wasAsked();
    desk.reset();
    if (asked)
        Q_EMIT q->credentialsSettled();
    if (result.error && wasOpen && !result.refused) {
        setLost(*result.error);
        return;
    }
    if (result.error) {
        dropSession();
        wasOpen = false;
        setState(State::Failed, *result.error);
        clearDomains();
        return;
    }
    endOpening();
    opening = std::make_shared<PendingCall>(tr("Reading the list of machines"));
    addPending(opening);
    readOnly = result.readOnly;
    wasOpen = true;
    setState(State::Open, result.denied);
}

void Connection::Private::listedAll(const SessionRef &of, const Result<QList<DomainSummary>> &result)
{
    if (of != session)
        return;
    endOpening();
    if (!result) {
        setLost({result.error()});
        return;
    }
    // What was known of a domain before it was lost is shown until its details are read again.
    const QHash<QString, DomainSummary> before = std::exchange(domains, {});
    order.clear();
    domains.reserve(result->size());
    for (DomainSummary domain : *result) {
        if (const auto known = before.constFind(domain.uuid); known != before.cend()) {
            const DomainSummary fresh = domain;
            domain = *known;
            domain.name = fresh.name;
            domain.state = fresh.state;
            domain.persistent = fresh.persistent;
            domain.autostart = fresh.autostart;
        }
        domains.insert(domain.uuid, domain);
        order.append(domain.uuid);
        if (isActive(domain.state))
            movedAway.remove(domain.uuid);
    }
    listed = true;
    pause = 0;
    Q_EMIT q->domainsReset();
    if (of == session) // a slot may have closed the connection
        readDetails(of);
}

void Connection::Private::lost(int reason)
{
    LibvirtError why;
    switch (reason) {
    case VIR_CONNECT_CLOSE_REASON_CLIENT:
        return; // that was us
    case VIR_CONNECT_CLOSE_REASON_EOF:
        why.message = tr("The libvirt daemon ended the connection.");
        break;
    case VIR_CONNECT_CLOSE_REASON_KEEPALIVE:
        why.message = tr("The libvirt daemon does not answer any more.");
        break;
    default:
        why.message = tr("The connection to libvirt broke (input or output error).");
    }
    setLost(why);
}

void Connection::Private::setLost(const LibvirtError &why)
{
    dropSession();
    listed = false;
    pause = std::clamp(pause * 2, 1, longestPause);
    retry.start(pause * 1000);
    setState(State::Lost, why);
}

void Connection::open(Access access)
{
    if (d->state == State::Opening)
        return;
    d->wanted = access;
    d->startOpening();
}

void Connection::reopen()
{
    open(d->wanted);
}

void Connection::close()
{
    d->refusePending({tr("The connection to %1 was closed.").arg(d->uri)}, false);
    d->dropSession();
    d->wasOpen = false;
    d->pause = 0;
    d->setState(State::Closed);
    d->clearDomains();
}

void Connection::endSoon()
{
    const QSignalBlocker silently(this); // who listens may be half gone
    close();
    d->mailbox->close();
    d->worker->end();
}

bool Connection::isBusy() const
{
    return d->worker->busyFor().count() > 0;
}

void Connection::cancel()
{
    if (d->state == State::Opening) {
        d->abandonWorker({tr("You cancelled it.")});
        close();
        return;
    }
    d->refusePending({tr("You cancelled it before it began.")}, false);
    d->refusePending({tr("You cancelled it; libvirt may still do it.")}, true);
    if (d->opening)
        d->opening->refuse({});
    Q_EMIT activityChanged();
}

bool Connection::isCancelled(const Error &error)
{
    return error.message == tr("You cancelled it.") || error.message == tr("You cancelled it before it began.") ||
           error.message == tr("You cancelled it; libvirt may still do it.");
}

void Connection::giveUp()
{
    d->abandonWorker({tr("The connection to %1 was given up.").arg(d->uri)});
    d->listed = false;
    d->startOpening();
}

std::optional<int> Connection::secondsToRetry() const
{
    return d->retry.isActive() ? std::optional(std::max(1, (d->retry.remainingTime() + 500) / 1000)) : std::nullopt;
}

bool Connection::isStale() const
{
    return !d->listed && !d->domains.isEmpty();
}

std::optional<Connection::Activity> Connection::activity() const
{
    if (d->state == State::Closed || d->pending.isEmpty())
        return std::nullopt;
    // The one that the worker is in; of those behind it somebody may wait, too.
    const auto begun = std::find_if(d->pending.cbegin(), d->pending.cend(),
                                    [](const Private::PendingRef &call) { return call->hasBegun(); });
    const Private::PendingRef first = begun != d->pending.cend() ? *begun : d->pending.constFirst();
    // One that was cancelled and still runs is what keeps the others waiting: to cancel those helps nobody.
    const bool hangs = first->isAnswered();
    return Activity{hangs ? tr("libvirt does not answer") : first->words(), first->milliseconds(), !hangs};
}

void Connection::answerCredentials(CredentialAnswers answers)
{
    if (d->desk)
        d->desk->answer(std::move(answers));
    else
        CredentialDesk::wipe(answers);
}

void Connection::refuseCredentials()
{
    if (d->desk)
        d->desk->refuse();
}
