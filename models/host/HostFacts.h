// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

class DomainCaps;
class HostFiles;
class HostTrials;
struct HostOffers;

/** A logical processor of a host, as the capabilities' topology has it; -1 where it does not say. */
struct HostCpu
{
    int id = 0;
    int node = 0;
    int socket = -1;
    int die = -1;
    int core = -1;
};

/** The memory pages of one size in one NUMA node. */
struct HostPages
{
    quint64 sizeKiB = 0;
    quint64 count = 0;
    quint64 free = 0;
};

struct HostNode
{
    int id = 0;
    quint64 memoryKiB = 0;
    QList<HostPages> pages;
};

/**
 * What is known of the host that a definition is for: plain values, read once per connection. A definition from a file
 * has none, and then nothing is said or offered about the host.
 */
struct HostFacts
{
    QString name;                   ///< the host's own name
    QString arch;                   ///< "x86_64"
    bool isThisComputer = false;    ///< its files can be chosen in a file dialog
    QList<HostCpu> cpus;            ///< by node, socket, die, core and then id: threads of a core side by side
    QList<HostNode> nodes;
    QHash<QString, QString> smbios;   ///< by the catalogue's path: `sysinfo/system/entry[@name='serial']`
    std::shared_ptr<HostFiles> files; ///< its storage; null where nobody can be asked
    std::shared_ptr<HostTrials> trials; ///< what it makes of definitions; null where nobody can be asked
    QHash<QString, QString> claims; ///< what its other machines have for themselves (DeviceClaims), and whose it is
    QHash<QString, bool> filesThere; ///< whether a file is there; those of which nobody can tell are left out
    std::shared_ptr<const HostOffers> offers; ///< what it has to choose from; null until it is known
    std::shared_ptr<const DomainCaps> caps;   ///< what it can do for this machine; null where it does not tell

    /**
     * From libvirt's capabilities (virConnectGetCapabilities) and SMBIOS data (virConnectGetSysinfo); what cannot be
     * read stays empty, and pages are all said to be free.
     */
    static HostFacts read(const QString &capabilities, const QString &sysinfo);
};
