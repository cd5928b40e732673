// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Result.h"

#include <QList>
#include <QStringList>

class QSettings;

/** A URI that a person may want to connect to, in words. */
struct KnownUri
{
    QString uri;
    QString name;            ///< "This computer"
    QString help;            ///< one sentence
    bool isTemplate = false; ///< "qemu+ssh://user@host/system": to be completed before use
};

/** Which hosts a person connects to: the usual URIs, those used before, and those in the list at the last exit. */
class ConnectionList
{
public:
    /** Reads and writes the group "connections" of \a settings, which must outlive this. */
    explicit ConnectionList(QSettings &settings)
        : m_settings(settings)
    {
    }

    /** The URIs that are offered to everyone. The practice host is among them when its files can be written. */
    static QList<KnownUri> defaults();
    /** How the list calls a host: "This computer", "rack-2", "Practice host". For an unknown form the URI itself. */
    static QString humanName(const QString &uri);
    /** One sentence about what connecting to \a uri means; empty when nothing is known about it. */
    static QString help(const QString &uri);
    /**
     * Whether \a uri can be a libvirt URI, as far as can be told without asking libvirt: it has a scheme, a known
     * driver or transport, a path where the driver wants one, no spaces, and no template's words left. Error: what to
     * mend.
     */
    static Result<Done> check(const QString &uri);

    /** URIs used before, newest first, at most ten, without the defaults. */
    QStringList recent() const;
    /** Puts \a uri at the front of recent(); defaults and the practice host are not remembered. */
    void remember(const QString &uri);
    void forget(const QString &uri);

    /** The hosts to show at the start: as saved. Empty at the very first start. The practice host has this run's URI.
     */
    QStringList saved() const;
    void save(const QStringList &uris);

private:
    QSettings &m_settings;
};
