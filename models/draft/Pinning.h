// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"
#include "models/host/HostFacts.h"

#include <QHash>
#include <QSet>

/** A thread of the guest that can be tied to host CPUs. */
struct GuestThread
{
    enum class Kind { Vcpu, Emulator, IoThread };

    Kind kind = Kind::Vcpu;
    qint64 id = 0;         ///< the vCPU's number or the I/O thread's id
    bool exists = true;    ///< false: there is only a pin for it
    int rows = 0;          ///< pins that name it; of several the first one counts here
    QSet<int> cpus;        ///< the host CPUs it is pinned to; without a pin those that all threads may run on
    QString unreadable;    ///< what its pin says instead of a set of CPUs

    bool isPinned() const { return rows > 0; }
    bool isSame(const GuestThread &other) const { return kind == other.kind && id == other.id; }
    /** "vCPU 3" */
    QString name() const;
};

/** Which host CPUs each thread of a guest may run on, as a definition has it, and where that goes wrong. */
class Pinning
{
public:
    Pinning() = default;
    /** @p host may be null: then no CPU is said to be missing. */
    Pinning(const XmlDocument &document, const HostFacts *host);

    /** vCPUs, the emulator, I/O threads; behind the vCPUs and I/O threads that exist those that have only pins. */
    const QList<GuestThread> &threads() const { return m_threads; }
    int vcpuCount() const { return m_vcpuCount; }
    /** All CPUs that are named by pins or for all threads. */
    QSet<int> namedCpus() const;
    bool isEmpty() const;

    /** True if thread @p thread is pinned to @p cpu and should not be. */
    bool isConflict(int thread, int cpu) const { return m_conflicts[thread].contains(cpu); }
    /** Why not, in words; empty if it is all right. */
    QString conflict(int thread, int cpu) const;
    /** What is wrong with the thread's pin as a whole; empty if nothing is. */
    QString problem(int thread) const;

    /** More threads than that are not listed; no hypervisor has so many. */
    static constexpr int MostThreads = 4096;

private:
    void readThreads(const XmlDocument &document);
    void readPins(const XmlDocument &document, GuestThread::Kind kind);
    void findConflicts(const HostFacts *host);
    void findDisputed();
    /** The other vCPUs pinned to @p cpu that @p thread gets in the way of. */
    QList<int> rivals(int thread, int cpu) const;

    QList<GuestThread> m_threads;
    QList<QSet<int>> m_conflicts;      ///< by thread
    QHash<int, QList<int>> m_vcpusOn;  ///< by host CPU: the vCPUs pinned to it
    QSet<int> m_disputed;              ///< CPUs on which vCPUs slow each other down
    QSet<int> m_missing;               ///< CPUs that the host does not have
    int m_vcpuCount = 0;
};
