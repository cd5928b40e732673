// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QStringList>

/** What a domain is doing: virDomainState, in libvirt's own order. */
enum class DomainState { NoState, Running, Blocked, Paused, ShuttingDown, ShutOff, Crashed, Suspended };

/** True when there is a process behind the domain, so that a new definition waits for its next start. */
constexpr bool isActive(DomainState state)
{
    return state != DomainState::ShutOff && state != DomainState::Crashed;
}

/**
 * What a list shows of one domain. Name, uuid, state, persistent and autostart come first and for all domains at once;
 * the rest is read from the definition in the background, and `detailed` says that it is there.
 */
struct DomainSummary
{
    QString uuid; ///< lower case, with dashes
    QString name;
    DomainState state = DomainState::NoState;
    bool persistent = true; ///< false: transient, gone when it stops
    bool autostart = false;

    bool detailed = false;
    QString title;
    QString osId;             ///< libosinfo's identifier in <metadata>, "http://microsoft.com/win/11"; empty: not said
    QString type;             ///< "kvm", "qemu", "lxc", …
    QString arch;             ///< "x86_64"
    QString machine;          ///< "pc-q35-7.2"; empty for containers
    quint64 memoryKiB = 0;    ///< <currentMemory>, KiB
    quint64 maxMemoryKiB = 0; ///< <memory>, KiB
    int vcpus = 0;            ///< current ones, of at most <vcpu>
    QStringList claims;       ///< what of its host it has for itself (DeviceClaims)

    bool operator==(const DomainSummary &) const = default;
};
Q_DECLARE_METATYPE(DomainSummary)
