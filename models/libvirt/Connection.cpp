// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/Connection.h"

#include "models/libvirt/LibvirtSession.h"
#include "models/libvirt/Mailbox.h"
#include "models/libvirt/PendingSet.h"
#include "models/libvirt/Worker.h"

#include <QHash>
#include <QPromise>

namespace {
constexpr int detailsAtOnce = 100;
} // namespace

class Connection::Private
{
public:
    using SessionRef = std::shared_ptr<LibvirtSession>;

    explicit Private(Connection *connection, const QString &text)
        : q(connection)
        , uri(text)
        , mailbox(std::make_shared<Mailbox>(connection))
    {
    }

    Connection *const q;
    const QString uri;
    const std::shared_ptr<Mailbox> mailbox;
    State state = State::Closed;
    Access wanted = Access::ReadWrite;
    bool readOnly = false;
    bool listed = false;
    LibvirtError error;
    SessionRef session;
    QHash<QString, DomainSummary> domains;
    QStringList order; // uuids as listed, so that rows and batches of details go together
    Worker worker;     // ends first, while the rest is still there

    template <typename T, typename Call>
    QFuture<Result<T>> ask(Call call)
    {
        return askInSteps<T>([call = std::move(call)](LibvirtSession &asked, QPromise<Result<T>> &) { return call(asked); });
    }

    /** The call has the promise, too: for its progress, and to see that nobody waits any more. */
    template <typename T, typename Call>
    QFuture<Result<T>> askInSteps(Call call)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QFuture<Result<T>> future = promise->future();
        if (!session) {
            promise->addResult(Result<T>(Error{tr("The connection to %1 is not open.").arg(uri)}));
            promise->finish();
            return future;
        }
        worker.post([promise, call = std::move(call), asked = session] {
            promise->addResult(call(*asked, *promise));
            promise->finish();
        });
        return future;
    }

    QFuture<Result<Done>> act(const QString &uuid, int (*call)(virDomainPtr))
    {
        return ask<Done>([uuid, call](LibvirtSession &asked) { return asked.act(uuid, call); });
    }

    void setState(State next, const LibvirtError &reason = {});
    void dropSession();
    void clearDomains();
    EventSink sinkFor(const SessionRef &of);

    // On the connection's thread; a message of a session that was given up is not for us any more.
    void opened(const SessionRef &of, const LibvirtSession::Opened &result);
    void listedAll(const SessionRef &of, const Result<QList<DomainSummary>> &result);
    void detailsRead(const SessionRef &of, const QList<DomainSummary> &details);
    void touched(const SessionRef &of, const QString &uuid, const std::optional<DomainSummary> &summary);
    void lost(int reason);
    void report(const QList<DomainSummary> &changed);

    void readDetails(const SessionRef &of);
};

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
    if (session)
        worker.post([gone = session] { gone->close(); });
    session.reset();
}

void Connection::Private::clearDomains()
{
    listed = false;
    if (domains.isEmpty())
        return;
    domains.clear();
    order.clear();
    Q_EMIT q->domainsReset();
}

// What libvirt calls back with is handed on at once: to the worker for reading the domain, then to this object's
// thread.
EventSink Connection::Private::sinkFor(const SessionRef &of)
{
    const std::weak_ptr<LibvirtSession> weak = of;
    EventSink sink;
    sink.domainTouched = [this, weak, box = mailbox, post = worker.poster(),
                          pending = std::make_shared<PendingSet>()](const QString &uuid) {
        if (!pending->add(uuid))
            return;
        const auto read = [this, weak, box, pending, uuid] {
            pending->take(uuid);
            if (const SessionRef asked = weak.lock())
                box->post([this, asked, uuid, summary = asked->summary(uuid)] { touched(asked, uuid, summary); });
        };
        post(read, Worker::Urgency::Normal);
    };
    sink.definitionTouched = [this, weak, box = mailbox](const QString &uuid) {
        box->post([this, from = weak.lock(), uuid] {
            if (from && from == session)
                Q_EMIT q->definitionMayHaveChanged(uuid);
        });
    };
    sink.storageTouched = [this, weak, box = mailbox] {
        box->post([this, from = weak.lock()] {
            if (from && from == session)
                Q_EMIT q->storageMayHaveChanged();
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

void Connection::Private::opened(const SessionRef &of, const LibvirtSession::Opened &result)
{
    if (of != session)
        return;
    if (result.error) {
        dropSession();
        setState(State::Failed, *result.error);
        return;
    }
    readOnly = result.readOnly;
    setState(State::Open);
}

void Connection::Private::listedAll(const SessionRef &of, const Result<QList<DomainSummary>> &result)
{
    if (of != session)
        return;
    if (!result) {
        dropSession();
        setState(State::Failed, {result.error()});
        return;
    }
    domains.clear();
    order.clear();
    domains.reserve(result->size());
    for (const DomainSummary &domain : *result) {
        domains.insert(domain.uuid, domain);
        order.append(domain.uuid);
    }
    listed = true;
    Q_EMIT q->domainsReset();
    if (of == session) // a slot may have closed the connection
        readDetails(of);
}

// A batch at a time, so that other calls need not wait for ten thousand definitions.
void Connection::Private::readDetails(const SessionRef &of)
{
    worker.post(
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

void Connection::Private::touched(const SessionRef &of, const QString &uuid,
                                  const std::optional<DomainSummary> &summary)
{
    if (of != session)
        return;
    if (summary) {
        if (!domains.contains(uuid))
            order.append(uuid);
        domains.insert(uuid, *summary);
        report({*summary});
    } else if (domains.remove(uuid)) {
        order.removeOne(uuid);
        Q_EMIT q->domainRemoved(uuid);
    }
}

void Connection::Private::report(const QList<DomainSummary> &changed)
{
    if (!changed.isEmpty())
        Q_EMIT q->domainsChanged(changed);
    for (const DomainSummary &domain : changed)
        Q_EMIT q->domainChanged(domain);
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
    dropSession();
    setState(State::Lost, why);
}

Connection::Connection(const QString &uri, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, uri))
{
    qRegisterMetaType<DomainSummary>();
}

Connection::~Connection()
{
    d->mailbox->close();
    d->dropSession();
}

QString Connection::uri() const
{
    return d->uri;
}

Connection::State Connection::state() const
{
    return d->state;
}

bool Connection::isReadOnly() const
{
    return d->state == State::Open && d->readOnly;
}

LibvirtError Connection::error() const
{
    return d->error;
}

bool Connection::isListed() const
{
    return d->listed;
}

void Connection::open(Access access)
{
    if (d->state == State::Opening)
        return;
    d->dropSession();
    d->wanted = access;
    d->session = std::make_shared<LibvirtSession>();
    d->worker.post([p = d.get(), box = d->mailbox, session = d->session, uri = d->uri,
                    readOnly = access == Access::ReadOnly, sink = d->sinkFor(d->session)] {
        const LibvirtSession::Opened result = session->open(uri, readOnly, sink);
        box->post([p, session, result] { p->opened(session, result); });
        if (!result.error)
            box->post([p, session, list = session->list()] { p->listedAll(session, list); });
    });
    d->setState(State::Opening);
    d->clearDomains();
}

void Connection::reopen()
{
    open(d->wanted);
}

void Connection::close()
{
    d->dropSession();
    d->setState(State::Closed);
    d->clearDomains();
}

QList<DomainSummary> Connection::domains() const
{
    QList<DomainSummary> all;
    all.reserve(d->order.size());
    for (const QString &uuid : d->order)
        all.append(d->domains.value(uuid));
    return all;
}

std::optional<DomainSummary> Connection::domain(const QString &uuid) const
{
    const auto found = d->domains.constFind(uuid);
    return found == d->domains.cend() ? std::nullopt : std::optional(*found);
}

QFuture<Result<DomainDefinition>> Connection::readDefinition(const QString &uuid)
{
    return d->ask<DomainDefinition>([uuid](LibvirtSession &session) { return session.definition(uuid, VIR_DOMAIN_XML_INACTIVE); });
}

QFuture<Result<DomainDefinition>> Connection::readRunning(const QString &uuid)
{
    return d->ask<DomainDefinition>([uuid](LibvirtSession &session) { return session.definition(uuid, 0); });
}

QFuture<Result<ApplyOutcome>> Connection::apply(const ApplyRequest &request)
{
    return d->ask<ApplyOutcome>([request](LibvirtSession &session) { return session.apply(request); });
}

QFuture<Result<QString>> Connection::defineNew(const QString &text)
{
    return d->ask<QString>([text](LibvirtSession &session) { return session.defineNew(text); });
}

QFuture<Result<Done>> Connection::start(const QString &uuid)
{
    return d->act(uuid, virDomainCreate);
}

QFuture<Result<Done>> Connection::shutdown(const QString &uuid)
{
    return d->act(uuid, virDomainShutdown);
}

QFuture<Result<Done>> Connection::destroy(const QString &uuid)
{
    return d->act(uuid, virDomainDestroy);
}

QFuture<Result<Done>> Connection::suspend(const QString &uuid)
{
    return d->act(uuid, virDomainSuspend);
}

QFuture<Result<Done>> Connection::resume(const QString &uuid)
{
    return d->act(uuid, virDomainResume);
}

QFuture<Result<QString>> Connection::capabilities()
{
    return d->ask<QString>([](LibvirtSession &session) { return session.capabilities(); });
}

QFuture<Result<QString>> Connection::domainCapabilities(const CapabilitiesRequest &request)
{
    return d->ask<QString>([request](LibvirtSession &session) { return session.domainCapabilities(request); });
}

QFuture<Result<HostReport>> Connection::hostReport()
{
    return d->ask<HostReport>([](LibvirtSession &session) { return session.hostReport(); });
}

QFuture<Result<HostThings>> Connection::offers()
{
    return d->ask<HostThings>([](LibvirtSession &session) { return session.hostThings(); });
}

QFuture<Result<QStringList>> Connection::nodeDevices(const QStringList &names)
{
    return d->ask<QStringList>([names](LibvirtSession &session) { return session.nodeDevices(names); });
}

QFuture<Result<QList<StoragePool>>> Connection::storage()
{
    using Pools = QList<StoragePool>;
    return d->askInSteps<Pools>([](LibvirtSession &session, QPromise<Result<Pools>> &promise) {
        return session.storage([&promise](int done, int all) {
            promise.setProgressRange(0, all);
            promise.setProgressValue(done);
            return !promise.isCanceled();
        });
    });
}

QFuture<Result<QString>> Connection::createVolume(const VolumeRequest &request)
{
    const auto made = [this](const Result<QString> &path) {
        if (path) // libvirt has no event for that
            Q_EMIT storageMayHaveChanged();
        return path;
    };
    return d->ask<QString>([request](LibvirtSession &session) { return session.createVolume(request); }).then(this, made);
}

QFuture<Result<NativeAnswer>> Connection::toNative(const QString &definition)
{
    return d->ask<NativeAnswer>([definition](LibvirtSession &session) { return session.toNative(definition); });
}

QFuture<Result<HostInfo>> Connection::hostInfo()
{
    return d->ask<HostInfo>([](LibvirtSession &session) { return session.hostInfo(); });
}
