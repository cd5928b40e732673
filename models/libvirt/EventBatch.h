// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/DomainSummary.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <mutex>
#include <optional>

/**
 * What libvirt's events are about, on its way from the event loop through the worker to the connection's thread. A
 * thousand events for one domain are one reading of it, and what was read is handed on together.
 */
class EventBatch
{
public:
    /** A domain as it was read; no summary: the host has it no more. */
    struct Found
    {
        QString uuid;
        std::optional<DomainSummary> summary;
    };
    struct News
    {
        QStringList hints;  ///< whose definitions may have changed
        QHash<QString, bool> moves; ///< true: migrated away since; false: started here
        QList<Found> found; ///< each domain once, as it was read last
    };

    /** A domain is to be read. True: nobody reads, so someone has to begin. */
    bool touch(const QString &uuid);
    /** The next to be read, @p count at most. Empty: that was all, and who reads has come to an end. */
    QStringList nextToRead(int count);

    /** These put news into the batch. True: a batch begins, so someone has to be told to fetch it. */
    bool hint(const QString &uuid);
    bool found(const Found &domain);
    bool moved(const QString &uuid, bool isAway);
    /** Fetches the batch. */
    News take();

private:
    bool begin();

    std::mutex m_mutex;
    QStringList m_toRead;
    QSet<QString> m_isToRead;
    bool m_isReading = false;
    QSet<QString> m_hints;
    QHash<QString, bool> m_moves;
    QList<Found> m_found;
    QHash<QString, qsizetype> m_places; ///< in m_found
    bool m_isTold = false;
};
