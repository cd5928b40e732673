// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/Calls.h"
#include "models/libvirt/Credentials.h"

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
    /** Why it is Failed or Lost: libvirt's message. Empty otherwise. */
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
    /** The details of all listed domains have been read once. */
    void detailsComplete();
    /** libvirt said that the definition may have changed (DEFINED, metadata): a hint, it also comes when nothing did.
     */
    void definitionMayHaveChanged(const QString &uuid);

private:
    class Private;
    std::unique_ptr<Private> d;
};
