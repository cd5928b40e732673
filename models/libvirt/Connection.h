// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/Calls.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

/**
 * One libvirt connection: its state, its list of domains kept current by libvirt's events, and calls that answer later.
 *
 * No function here waits for libvirt: each connection has a thread of its own that makes the calls one after another.
 * Futures always get a result, an Error when the connection is closed or is lost meanwhile; take it with
 * `future.then(context, [](Result<DomainDefinition> r) { … })`. Objects and signals belong to the creating thread.
 */
class Connection : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Opening, Open, Failed, Lost };
    Q_ENUM(State)
    enum class Access { ReadWrite, ReadOnly };
    Q_ENUM(Access)

    /** Nothing happens before open(). \a uri is passed to libvirt as it is. */
    explicit Connection(const QString &uri, QObject *parent = nullptr);
    /** Closes. Waits two seconds at most: a call that hangs is left to end by itself. */
    ~Connection() override;

    QString uri() const;
    State state() const;
    bool isOpen() const { return state() == State::Open; }
    /** True while open without the right to change anything: asked for, or all that the host allows. */
    bool isReadOnly() const;
    /** Why it is Failed or Lost: libvirt's message. Empty otherwise. */
    LibvirtError error() const;
    /** True when the list is complete once (domainsReset was sent since the last open()). */
    bool isListed() const;

    /**
     * Opens with virConnectOpenAuth; with Access::ReadWrite refused for want of rights, read-only is tried.
     * State goes to Opening, then to Open (and the domains are listed) or to Failed. While Opening it does nothing.
     */
    void open(Access access = Access::ReadWrite);
    /** Opens once more with the same access, after Failed or Lost: "Try again". */
    void reopen();
    /** Ends the connection; the list is emptied. */
    void close();

    /** All domains known now, as libvirt listed them; later ones at the end. */
    QList<DomainSummary> domains() const;
    /** The domain with this uuid, if the host has it. */
    std::optional<DomainSummary> domain(const QString &uuid) const;

    /** The definition to edit. Where SECURE is refused it comes without secrets and says so. Error: also "no domain".
     */
    QFuture<Result<DomainDefinition>> readDefinition(const QString &uuid);
    /** The same of what a running domain runs with (virDomainGetXMLDesc without INACTIVE). */
    QFuture<Result<DomainDefinition>> readRunning(const QString &uuid);

    /**
     * Compares the definition that libvirt holds now with request.baseText, byte for byte, and defines
     * request.draftText (virDomainDefineXMLFlags, VALIDATE) when they are the same; then reads what libvirt kept. One
     * job, so no other call of this connection comes in between; another client's still may (libvirt has no revision
     * number). A draft with another <uuid> or <name> is Refused here (code 0). Error: the connection is closed or lost.
     */
    QFuture<Result<ApplyOutcome>> apply(const ApplyRequest &request);

    /** Defines a new domain (VALIDATE) and gives its uuid. Refuses a name or uuid that the host already has. */
    QFuture<Result<QString>> defineNew(const QString &text);

    QFuture<Result<Done>> start(const QString &uuid);    ///< virDomainCreate; may take minutes
    QFuture<Result<Done>> shutdown(const QString &uuid); ///< virDomainShutdown: asks the guest, does not wait for it
    QFuture<Result<Done>> destroy(const QString &uuid);  ///< virDomainDestroy: power off, now
    QFuture<Result<Done>> suspend(const QString &uuid);  ///< virDomainSuspend
    QFuture<Result<Done>> resume(const QString &uuid);   ///< virDomainResume

    /** virConnectGetCapabilities: the host's XML, machines among it. */
    QFuture<Result<QString>> capabilities();
    /** virConnectGetDomainCapabilities. Error on read-only connections and the test driver; the first call may be slow.
     */
    QFuture<Result<QString>> domainCapabilities(const CapabilitiesRequest &request);
    QFuture<Result<HostInfo>> hostInfo();
    /** Error only when the connection is closed or lost. */
    QFuture<Result<HostReport>> hostReport();
    /** Error only when the connection is closed or lost. */
    QFuture<Result<HostThings>> offers();
    /**
     * What virNodeDeviceGetXMLDesc says of each; ask for some of HostThings::nodeDevices at a time, so that other calls come
     * in between. Those that are gone meanwhile are left out.
     */
    QFuture<Result<QStringList>> nodeDevices(const QStringList &names);
    /**
     * All storage pools with their volumes. Progress counts pools; a future that was cancelled ends soon, without a
     * result. Error: also when the driver knows no storage.
     */
    QFuture<Result<QList<StoragePool>>> storage();
    /** Makes a volume and gives its path. Error: libvirt's words; nothing was made. */
    QFuture<Result<QString>> createVolume(const VolumeRequest &request);
    /**
     * What the driver would make of a definition; its `<interface>` elements are left out, as for each of them the daemon
     * would make a real device on its host. Error only when the connection is closed or lost.
     */
    QFuture<Result<NativeAnswer>> toNative(const QString &definition);

Q_SIGNALS:
    void stateChanged(Connection::State state);
    /** The list was replaced as a whole (or emptied): ask domains(). */
    void domainsReset();
    /** These were added or changed; several at once while details come in. */
    void domainsChanged(const QList<DomainSummary> &domains);
    /** One domain was added or changed: sent for each of domainsChanged, after it. */
    void domainChanged(const DomainSummary &domain);
    void domainRemoved(const QString &uuid);
    /** The details of all listed domains have been read once. */
    void detailsComplete();
    /** libvirt said that the definition may have changed (DEFINED, metadata): a hint, it also comes when nothing did.
     */
    void definitionMayHaveChanged(const QString &uuid);
    /** A storage pool came, went, started, stopped or was read anew, or a volume was made here. */
    void storageMayHaveChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};
