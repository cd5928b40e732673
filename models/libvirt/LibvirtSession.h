// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/Calls.h"
#include "models/libvirt/Credentials.h"
#include "models/libvirt/Handles.h"
#include "models/libvirt/ManageCalls.h"
#include "models/libvirt/LiveCalls.h"
#include "models/libvirt/Subscription.h"

#include <QCoreApplication>
#include <QList>

#include <functional>
#include <optional>
#include <vector>

/**
 * The libvirt calls of one connection, from open to close. All of it runs on the connection's worker thread, and every
 * function may block. One session is opened once; opening again is a new session.
 */
class LibvirtSession
{
    Q_DECLARE_TR_FUNCTIONS(Connection)

public:
    /** Whether the session could be opened; `readOnly` when only that was allowed or wanted. */
    struct Opened
    {
        std::optional<LibvirtError> error;
        bool readOnly = false;
        LibvirtError denied;  ///< why it is read-only though more was asked for
        bool refused = false; ///< the host answered, and lets us in with no right at all: asking again is for a person
    };

    /** What the host wants to know is asked at \a desk. */
    Opened open(const QString &uri, bool readOnly, const EventSink &sink, CredentialDesk &desk);
    /** Deregisters and closes; calls after it answer with an Error. */
    void close();

    /** Name, uuid and state of all domains, in a handful of calls; their details are left to nextDetails(). */
    Result<QList<DomainSummary>> list();
    /** The details of the next \a count listed domains; empty when all have been read. */
    QList<DomainSummary> nextDetails(int count);
    /** One domain, with details; nothing when the host has no such domain (any more). */
    std::optional<DomainSummary> summary(const QString &uuid);

    /** @p flags: VIR_DOMAIN_XML_INACTIVE or 0; SECURE is tried in any case. */
    Result<DomainDefinition> definition(const QString &uuid, unsigned int flags);
    /** Error: also when it does not run. */
    Result<BothDefinitions> bothDefinitions(const QString &uuid);
    /** Error only when the connection is gone. */
    Result<LiveOutcome> runLive(const QString &uuid, const LiveStep &step);
    Result<ApplyOutcome> apply(const ApplyRequest &request);
    Result<QString> defineNew(const QString &text);
    /** A call such as virDomainCreate on one domain. */
    Result<Done> act(const QString &uuid, int (*call)(virDomainPtr));

    // LibvirtSessionManage.cpp
    Result<Belongings> belongings(const QString &uuid);
    Result<Done> undefine(const UndefineRequest &request);
    Result<Done> rename(const QString &uuid, const QString &name);
    /** @p cpu: a <cpu> element of a definition or of capabilities. */
    Result<CpuComparison> compareCpu(const CapabilitiesRequest &of, const QString &cpu);
    Result<QString> baselineCpu(const CapabilitiesRequest &of, const QStringList &cpus);

    Result<QString> capabilities();
    Result<QString> domainCapabilities(const CapabilitiesRequest &request);
    Result<HostInfo> hostInfo();
    Result<HostReport> hostReport();
    HostThings hostThings();
    /** The XML of each of these; what is gone meanwhile is left out. */
    Result<QStringList> nodeDevices(const QStringList &names);
    /** @p goOn is told how many of the pools were read; when it gives false, what was read until then is the answer. */
    Result<QList<StoragePool>> storage(const std::function<bool(int done, int all)> &goOn);
    Result<QString> createVolume(const VolumeRequest &request);
    Result<NativeAnswer> toNative(const QString &definition);

private:
    bool openHandle(const QByteArray &uri, bool readOnly, CredentialDesk &desk, LibvirtError &error);
    bool isAlive() const;
    Error notConnected() const;
    std::optional<QList<DomainSummary>> listByState();
    Result<QList<DomainSummary>> listOneByOne();
    void markFlags(QList<DomainSummary> &domains) const;
    Result<ApplyOutcome> define(virDomainPtr domain, const ApplyRequest &request);
    /** What a call that went well came to, read back where the guest has a say in it. */
    LiveOutcome proven(virDomainPtr domain, const LiveStep &step) const;

    ConnectPtr m_connect;
    std::optional<Subscription> m_subscription; // goes before the handle
    std::vector<DomainPtr> m_undetailed;        // in reverse order: taken from the end
};
