// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

/** A CPU model that the hypervisor knows by name. */
struct HostCpuModel
{
    QString name;
    QString vendor;               ///< empty for models of none
    std::optional<bool> isUsable; ///< nothing: the host does not tell
    bool isDeprecated = false;
};

/** What a hypervisor can do for one emulator, architecture, machine and type (virConnectGetDomainCapabilities). */
class DomainCaps
{
public:
    /** What cannot be read says nothing. */
    static DomainCaps read(const QString &capabilities);

    /** The words that a setting can have there, by the catalogue's path; nothing: the host does not tell. */
    std::optional<QSet<QString>> words(const QString &path) const;
    /** False only where the host says that it cannot do that. */
    bool supports(const QString &path, const QString &word) const;
    /** False only where the host says that it has no devices of that element: "tpm". */
    bool hasDevices(const QString &element) const { return !m_noDevices.contains(element); }
    const QList<HostCpuModel> &cpuModels() const { return m_cpuModels; }

private:
    QHash<QString, QSet<QString>> m_words;
    QHash<QString, QSet<QString>> m_refused; ///< what it says no to, where it does not tell all that it can
    QSet<QString> m_noDevices;
    std::optional<QSet<QString>> m_hyperV;   ///< the names of what of Hyper-V it can do
    QList<HostCpuModel> m_cpuModels;
};
