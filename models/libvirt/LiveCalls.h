// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/LibvirtError.h"

#include <QList>
#include <QVariant>

// What is asked of a running domain, one call after another, and what comes of each: plain values. models/live makes the
// steps, LibvirtSession takes them; so this header needs nothing of either.

/** One of libvirt's typed parameters: a uint, int, qulonglong, qlonglong, bool or QString, as that parameter must be. */
struct LiveParameter
{
    QString name;
    QVariant value;

    bool operator==(const LiveParameter &) const = default;
};

/** One call that changes a running domain and leaves its saved definition alone (VIR_DOMAIN_AFFECT_LIVE). */
struct LiveStep
{
    enum class Call {
        Title,           ///< text: the new one, null takes it away
        Description,     ///< the same
        Metadata,        ///< target: the namespace; prefix; text: the element without prefix, null takes it away
        Lifecycle,       ///< target: "on_reboot"; text: "destroy"
        Vcpus,           ///< number: how many
        Memory,          ///< number: KiB
        BalloonPeriod,   ///< number: seconds, 0 ends it
        VcpuPin,         ///< number: the vCPU; numbers: host CPUs, none means all of them
        EmulatorPin,     ///< numbers
        IoThreadPin,     ///< number: the thread; numbers
        AddIoThread,     ///< number: the thread
        RemoveIoThread,  ///< the same
        IoThreadSettings, ///< number: the thread; parameters
        Scheduler,       ///< parameters
        BlockIo,         ///< parameters
        MemoryLimits,    ///< parameters
        Numa,            ///< parameters
        Perf,            ///< parameters
        DiskLimits,      ///< target: the disk's name in the guest; parameters
        Bandwidth,       ///< target: the MAC address; parameters
        UpdateDevice,    ///< text: the device
        AttachDevice,    ///< text: the device
        DetachDevice,    ///< target: the alias in the running domain; if it has none, text: the device
    };

    Call call = Call::Title;
    QString words; ///< for a person: "Plug in Disk vdb"
    QString target;
    QString prefix;
    QString text;
    qint64 number = 0;
    QList<int> numbers;
    QList<LiveParameter> parameters;
};

/** What came of a step. */
struct LiveOutcome
{
    enum class Kind {
        Done,     ///< the running domain has it; for those that libvirt can show: it was read back
        Asked,    ///< libvirt has passed it on, and the guest has not followed (yet)
        Refused,  ///< libvirt's words are in error
        NotTried, ///< the connection went before it
    };

    Kind kind = Kind::Done;
    LibvirtError error;
    QString note; ///< of Asked: what the guest has now, in words; may be empty
};

/** The two definitions of a running domain, as libvirt writes them. */
struct BothDefinitions
{
    QString running;
    QString saved;
};
