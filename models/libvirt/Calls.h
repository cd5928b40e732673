// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Result.h"
#include "models/libvirt/DomainSummary.h"
#include "models/libvirt/LibvirtError.h"

#include <QList>
#include <QStringList>

#include <variant>

// What is asked of a Connection, and what it answers: plain values, safe to pass between threads.

/** One domain's definition as it will be used at the next start (virDomainGetXMLDesc, INACTIVE | SECURE). */
struct DomainDefinition
{
    QString uuid;
    QString name;
    QString text; ///< libvirt's bytes, untouched
    DomainState state = DomainState::NoState;
    bool persistent = true;
    bool secretsMissing =
        false; ///< SECURE was refused: passwords are not in the text, and defining it would erase them
};

/** The short name; the type's own has to differ from that of the command line's Definition, in the same program. */
using Definition = DomainDefinition;

/** The draft that is to become the definition of a domain, and the text from which the draft began. */
struct ApplyRequest
{
    QString uuid;
    QString baseText; ///< from DomainDefinition::text or the last Applied::keptText
    QString draftText;
};

/** libvirt took the draft; this is the definition that it keeps now. */
struct Applied
{
    QString keptText;
    bool known =
        true; ///< false: defined, but reading it back failed (keptText is empty): read it again before going on
};

/** Someone else changed the definition since the base was read. Nothing was written. */
struct Conflict
{
    QString currentText;
};

/** The domain is no longer defined there. Nothing was written. */
struct Vanished
{
};

/** libvirt (or, with code 0, this program) does not take the draft. The domain is as it was. */
struct Refused
{
    LibvirtError error;
};

using ApplyOutcome = std::variant<Applied, Conflict, Vanished, Refused>;

/** The host behind a connection: virNodeGetInfo, virConnectGetType and relatives. What a driver won't say stays empty.
 */
struct HostInfo
{
    QString hostName;
    QString hypervisor;                  ///< "QEMU", "LXC", "TEST"
    unsigned long hypervisorVersion = 0; ///< major * 1,000,000 + minor * 1,000 + release
    unsigned long libvirtVersion = 0;    ///< of the daemon, same form
    QString cpuModel;                    ///< "x86_64"
    quint64 memoryKiB = 0;
    int cpus = 0; ///< logical processors that are on line
    int numaNodes = 0;
    int socketsPerNode = 0;
    int coresPerSocket = 0;
    int threadsPerCore = 0;
};

/** Unused memory pages of one size in one NUMA node of the host. */
struct FreePages
{
    int node = 0;
    quint64 sizeKiB = 0;
    quint64 free = 0;
};

/** What a host says of itself, as it says it; what its driver does not know is empty. */
struct HostReport
{
    QString hostName;           ///< virConnectGetHostname
    QString capabilities;       ///< virConnectGetCapabilities
    QString sysinfo;            ///< virConnectGetSysinfo
    QList<FreePages> freePages; ///< virNodeGetFreePages, for every node and size that the capabilities name
};

/** A volume of a storage pool (virStorageVolGetXMLDesc). */
struct StorageVolume
{
    QString name;
    QString path;
    quint64 capacity = 0; ///< bytes
    QString format;       ///< "qcow2"; empty where the pool does not tell
};

/** A storage pool, active or not (virConnectListAllStoragePools). */
struct StoragePool
{
    QString name;
    QString type;       ///< "dir", "logical", …
    QString target;     ///< its folder or device on the host; empty where it has none
    QString unreadable; ///< why there are no volumes to list; empty if they are listed
    QList<StorageVolume> volumes;
};

/** A volume to be made (virStorageVolCreateXML). */
struct VolumeRequest
{
    QString pool;
    QString name;
    quint64 capacity = 0;  ///< bytes
    QString format;        ///< "qcow2"; empty: as the pool has it
    QString backing;       ///< path of the file below it; empty: none
    QString backingFormat; ///< of that file
};

/** What a driver makes of a definition that it does not keep (virConnectDomainXMLToNative). */
struct NativeAnswer
{
    QString command;        ///< the hypervisor's command line; empty if there is none
    QString refusal;        ///< why the definition would not start, in libvirt's words; empty if it would
    QString notAnswered;    ///< why the driver cannot tell at all; empty if it can
};

/** A network, interface or the like of a host, in libvirt's own words. */
struct HostThing
{
    QString description; ///< its XML
    bool isActive = true;
};

/** A storage pool with the names of its volumes; storage() tells more and takes longer. */
struct PoolNames
{
    QString name;
    bool isActive = false;
    QStringList volumes;
    QString folder; ///< where its volumes are files; empty if they are none
};

/** What a host has that a definition can name; each part may fail by itself, as few drivers know them all. */
struct HostThings
{
    Result<QList<HostThing>> networks = QList<HostThing>();    ///< virConnectListAllNetworks
    Result<QList<HostThing>> interfaces = QList<HostThing>();  ///< virConnectListAllInterfaces
    Result<QList<HostThing>> secrets = QList<HostThing>();     ///< virConnectListAllSecrets, without their values
    Result<QStringList> filters = QStringList();               ///< virConnectListAllNWFilters: names
    Result<QList<PoolNames>> pools = QList<PoolNames>();       ///< virConnectListAllStoragePools
    Result<QStringList> nodeDevices = QStringList();           ///< virConnectListAllNodeDevices: names
};

/** Which machine's domain capabilities are wanted; empty parts are chosen by libvirt. */
struct CapabilitiesRequest
{
    QString emulator; ///< path of the binary
    QString arch;     ///< "x86_64"
    QString machine;  ///< "q35"
    QString type;     ///< "kvm", "qemu", …

    bool operator==(const CapabilitiesRequest &) const = default;
};
