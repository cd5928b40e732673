// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/** One line of domain capabilities, in libvirt's own words. */
struct CapsRow
{
    QString section; ///< "devices / disk"
    QString name;    ///< "bus"; empty: the section as a whole
    QStringList values;
    bool isSupported = true; ///< false: the hypervisor says that it cannot do that

    /** Everything that virConnectGetDomainCapabilities says, in its order; also of what this program does not know. */
    static QList<CapsRow> readAll(const QString &capabilities);
};
