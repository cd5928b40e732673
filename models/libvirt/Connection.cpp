// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/ConnectionPrivate.h"

Connection::Connection(const QString &uri, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, uri))
{
    qRegisterMetaType<DomainSummary>();
}

Connection::~Connection()
{
    d->mailbox->close();
    d->refusePending({tr("The connection to %1 was closed.").arg(d->uri)}, false);
    d->dropSession();
    d->worker.reset(); // waits
    d->refusePending({tr("The connection to %1 was closed.").arg(d->uri)}, true);
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

bool Connection::hasMovedAway(const QString &uuid) const
{
    return d->movedAway.contains(uuid);
}

void Connection::lookAgain(const QString &uuid)
{
    d->readAgain(uuid);
}

QFuture<Result<DomainDefinition>> Connection::readDefinition(const QString &uuid)
{
    return d->ask<DomainDefinition>(
        [uuid](LibvirtSession &session) { return session.definition(uuid, VIR_DOMAIN_XML_INACTIVE); },
        tr("Reading the definition"));
}

QFuture<Result<DomainDefinition>> Connection::readRunning(const QString &uuid)
{
    return d->ask<DomainDefinition>([uuid](LibvirtSession &session) { return session.definition(uuid, 0); },
                                    tr("Reading what it runs with"));
}

QFuture<Result<BothDefinitions>> Connection::readBoth(const QString &uuid)
{
    return d->ask<BothDefinitions>([uuid](LibvirtSession &session) { return session.bothDefinitions(uuid); },
                                   tr("Reading what runs"), Worker::Urgency::Background);
}

QFuture<Result<LiveOutcome>> Connection::runLive(const QString &uuid, const LiveStep &step)
{
    return d->ask<LiveOutcome>([uuid, step](LibvirtSession &session) { return session.runLive(uuid, step); },
                               tr("Changing the running machine"));
}

QFuture<Result<ApplyOutcome>> Connection::apply(const ApplyRequest &request)
{
    return d->ask<ApplyOutcome>([request](LibvirtSession &session) { return session.apply(request); }, tr("Applying"));
}

QFuture<Result<QString>> Connection::defineNew(const QString &text)
{
    return d->ask<QString>([text](LibvirtSession &session) { return session.defineNew(text); },
                           tr("Defining the machine"));
}

QFuture<Result<Done>> Connection::start(const QString &uuid)
{
    return d->act(uuid, virDomainCreate, tr("Starting the machine"));
}

QFuture<Result<Done>> Connection::shutdown(const QString &uuid)
{
    return d->act(uuid, virDomainShutdown, tr("Asking the machine to shut down"));
}

QFuture<Result<Done>> Connection::destroy(const QString &uuid)
{
    return d->act(uuid, virDomainDestroy, tr("Switching the machine off"));
}

QFuture<Result<Done>> Connection::suspend(const QString &uuid)
{
    return d->act(uuid, virDomainSuspend, tr("Pausing the machine"));
}

QFuture<Result<Done>> Connection::resume(const QString &uuid)
{
    return d->act(uuid, virDomainResume, tr("Resuming the machine"));
}

QFuture<Result<QString>> Connection::capabilities()
{
    return d->ask<QString>([](LibvirtSession &session) { return session.capabilities(); },
                           tr("Asking what the host can do"));
}

QFuture<Result<QString>> Connection::domainCapabilities(const CapabilitiesRequest &request)
{
    return d->askQuietly<QString>([request](LibvirtSession &session) { return session.domainCapabilities(request); },
                           tr("Asking what the host can do"));
}

QFuture<Result<HostReport>> Connection::hostReport()
{
    return d->askQuietly<HostReport>([](LibvirtSession &session) { return session.hostReport(); },
                              tr("Asking what the host is"));
}

QFuture<Result<HostThings>> Connection::offers()
{
    return d->askQuietly<HostThings>([](LibvirtSession &session) { return session.hostThings(); },
                              tr("Asking what the host has"));
}

QFuture<Result<QStringList>> Connection::nodeDevices(const QStringList &names)
{
    return d->askQuietly<QStringList>([names](LibvirtSession &session) { return session.nodeDevices(names); },
                               tr("Asking what the host has"));
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
    }, tr("Reading the storage pools"));
}

QFuture<Result<QString>> Connection::createVolume(const VolumeRequest &request)
{
    const auto made = [this](const Result<QString> &path) {
        if (path) // libvirt has no event for that
            Q_EMIT storageMayHaveChanged();
        return path;
    };
    return d->ask<QString>([request](LibvirtSession &session) { return session.createVolume(request); },
                           tr("Making the volume"))
        .then(this, made);
}

QFuture<Result<NativeAnswer>> Connection::toNative(const QString &definition)
{
    // An apply is more urgent.
    return d->ask<NativeAnswer>([definition](LibvirtSession &session) { return session.toNative(definition); },
                                tr("Asking for QEMU's command line"), Worker::Urgency::Background);
}

QFuture<Result<HostInfo>> Connection::hostInfo()
{
    return d->ask<HostInfo>([](LibvirtSession &session) { return session.hostInfo(); }, tr("Asking what the host is"));
}
