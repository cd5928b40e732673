// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/** A kind of guest that a host can run, as its capabilities say. */
struct GuestKind
{
    QString osType;       ///< "hvm", "exe"
    QString arch;         ///< "x86_64"
    QStringList types;    ///< of domains, the quickest one first: "kvm", "qemu"
    QStringList machines; ///< names, as "q35"; empty where there are none to choose from

    /** From libvirt's capabilities (virConnectGetCapabilities), in its order but the host's own architecture first. */
    static QList<GuestKind> readAll(const QString &capabilities);

    /** A definition to begin with, which libvirt completes: no disks, and a network card only if it names one. */
    struct Wish
    {
        QString name;
        QString uuid;
        quint64 memoryMiB = 2048;
        int vcpus = 2;
        QString network; ///< a virtual network's name; empty: no card
    };
    QString definition(const Wish &wish) const;
};
