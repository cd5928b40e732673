// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/Calls.h"
#include "models/libvirt/Credentials.h"
#include "models/libvirt/ManageCalls.h"
#include "models/libvirt/LiveCalls.h"

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
 *
 * A connection that was open once and breaks is Lost: it opens again by itself, after pauses of 1, 2, 4, … 60 seconds,
 * and keeps its list meanwhile, as one that isStale(). Where the host refuses, or at the first open, it is Failed and
 * waits for a person.
 */
class Connection : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Opening, Open, Failed, Lost };
    Q_ENUM(State)
    enum class Access { ReadWrite, ReadOnly };
    Q_ENUM(Access)

    /** What the host is being asked, so that a person sees what takes so long. */
    struct Activity
    {
        QString words;           ///< "Reading the definition"
        qint64 milliseconds = 0; ///< since it was asked for
        bool canCancel = false;  ///< somebody waits for an answer; if not, only giveUp() helps
    };

    /** Nothing happens before open(). \a uri is passed to libvirt as it is. */
    explicit Connection(const QString &uri, QObject *parent = nullptr);
    /** Closes. Waits two seconds at most: a call that hangs is left to end by itself. */
    ~Connection() override;

    QString uri() const;
    State state() const;
    bool isOpen() const { return state() == State::Open; }
    /** True while open without the right to change anything: asked for, or all that the host allows. */
    bool isReadOnly() const;
    /** Why it is Failed or Lost, or open read-only though more was asked for: libvirt's message. Empty otherwise. */
    LibvirtError error() const;
    /** True when the list is complete once (domainsReset was sent since the last open()). */
    bool isListed() const;
    /** True while domains() is the list from before the connection was lost. */
    bool isStale() const;
    /** How long until a Lost connection opens by itself. Empty: it does not, or is doing so. */
    std::optional<int> secondsToRetry() const;
    /** What the host has not answered yet; empty when nothing is under way, or it is closed. */
    std::optional<Activity> activity() const;

    /**
     * Opens with virConnectOpenAuth; with Access::ReadWrite refused for want of rights, read-only is tried.
     * State goes to Opening, then to Open (and the domains are listed), to Failed, or to Lost if it was open before.
     * While Opening it does nothing. A host that wants a name or a password: credentialsAsked() comes; when nothing is
     * connected to that signal it is refused.
     */
    void open(Access access = Access::ReadWrite);
    /** Opens once more with the same access, after Failed or Lost: "Try again". */
    void reopen();
    /** Ends the connection, and stops trying; the list is emptied. What was not begun yet is not done any more. */
    void close();
    /** close() for good, as the destructor does, without waiting: that waits until two seconds after this, then. */
    void endSoon();

    /** Whether its thread is in a call now, also one that nobody waits for. */
    bool isBusy() const;
    /** Everything that is waited for gets an Error at once; later answers are not heard. While Opening: close(). */
    void cancel();
    /** Whether an Error is cancel()'s: then the person knows. */
    static bool isCancelled(const Error &error);
    /** Leaves a thread that hangs in a call to itself, and opens once more with another one. */
    void giveUp();

    /** What credentialsAsked() asked for, field by field; takes it over and wipes it. */
    void answerCredentials(CredentialAnswers answers);
    void refuseCredentials();

    /** All domains known now, as libvirt listed them; later ones at the end. */
    QList<DomainSummary> domains() const;
    /** The domain with this uuid, if the host has it. */
    std::optional<DomainSummary> domain(const QString &uuid) const;
    /** Whether it was migrated to another host, as far as is known; its definition may have stayed behind here. */
    bool hasMovedAway(const QString &uuid) const;
    /** Reads what the list says of it once more: for what no event tells of, as the migration of one that is off. */
    void lookAgain(const QString &uuid);

    /** The definition to edit. Where SECURE is refused it comes without secrets and says so. Error: also "no domain".
     */
    QFuture<Result<DomainDefinition>> readDefinition(const QString &uuid);
    /** The same of what a running domain runs with (virDomainGetXMLDesc without INACTIVE). */
    QFuture<Result<DomainDefinition>> readRunning(const QString &uuid);

    /** Both of a running domain; read when there is nothing else to do. Error: also when it does not run. */
    QFuture<Result<BothDefinitions>> readBoth(const QString &uuid);

    /**
     * Changes a running domain and leaves its saved definition alone. A device that the guest has to let go of is there
     * still when the answer is Asked: deviceRemoved() or deviceRemovalFailed() comes later, or never (see LiveRun).
     * Error: the connection is closed or lost.
     */
    QFuture<Result<LiveOutcome>> runLive(const QString &uuid, const LiveStep &step);

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
    QFuture<Result<Done>> reboot(const QString &uuid);   ///< virDomainReboot: asks the guest, does not wait for it
    QFuture<Result<Done>> reset(const QString &uuid);    ///< virDomainReset: as its button does, now

    QFuture<Result<Done>> setAutostart(const QString &uuid, bool isOn); ///< virDomainSetAutostart
    QFuture<Result<Done>> save(const QString &uuid);      ///< virDomainManagedSave; may take minutes
    QFuture<Result<Done>> dropSaved(const QString &uuid); ///< virDomainManagedSaveRemove
    /** What is kept beside the definition; what the driver does not know of is empty. */
    QFuture<Result<Belongings>> belongings(const QString &uuid);
    QFuture<Result<Done>> undefine(const UndefineRequest &request);
    /** virDomainRename: of one that is shut off and has no snapshots. */
    QFuture<Result<Done>> rename(const QString &uuid, const QString &name);

    /** Whether the host can run @p cpu, a <cpu> element. Error on read-only connections and the test driver. */
    QFuture<Result<CpuComparison>> compareCpu(const CapabilitiesRequest &of, const QString &cpu);
    /**
     * The <cpu> of a definition that all of @p cpus can run, as the hypervisor of this host can have it
     * (virConnectBaselineHypervisorCPU; virConnectBaselineCPU where the driver knows only that).
     */
    QFuture<Result<QString>> baselineCpu(const CapabilitiesRequest &of, const QStringList &cpus);

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
    /** activity() has something else to say, apart from the time. */
    void activityChanged();
    /** Opening waits for answerCredentials() or refuseCredentials(). */
    void credentialsAsked(const CredentialRequest &request);
    /** Nothing is asked any more: the host is in, or the attempt has ended. */
    void credentialsSettled();
    /** The list was replaced as a whole (or emptied): ask domains(). */
    void domainsReset();
    /** These were added or changed; several at once while details come in. */
    void domainsChanged(const QList<DomainSummary> &domains);
    /** One domain was added or changed: sent for each of domainsChanged, after it. */
    void domainChanged(const DomainSummary &domain);
    /** These are gone. */
    void domainsRemoved(const QStringList &uuids);
    /** One domain is gone: sent for each of domainsRemoved, after it. */
    void domainRemoved(const QString &uuid);
    /** A domain was migrated to another host: hasMovedAway(). Before domainRemoved(), if that comes at all. */
    void domainMovedAway(const QString &uuid);
    /** The details of all listed domains have been read once. */
    void detailsComplete();
    /** libvirt said that the definition may have changed (DEFINED, metadata): a hint, it also comes when nothing did.
     */
    void definitionMayHaveChanged(const QString &uuid);
    /** A running domain has one device less. @p alias: its name in the running definition. */
    void deviceRemoved(const QString &uuid, const QString &alias);
    /** The guest does not let go of a device. */
    void deviceRemovalFailed(const QString &uuid, const QString &alias);
    /** A storage pool came, went, started, stopped or was read anew, or a volume was made here. */
    void storageMayHaveChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};
