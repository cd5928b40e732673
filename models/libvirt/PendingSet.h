// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <mutex>

/** Uuids with a job waiting for them, so that ten events for one domain are one reading of it. */
class PendingSet
{
public:
    bool add(const QString &uuid)
    {
        const std::lock_guard lock(m_mutex);
        const auto before = m_uuids.size();
        m_uuids.insert(uuid);
        return m_uuids.size() != before;
    }
    void take(const QString &uuid)
    {
        const std::lock_guard lock(m_mutex);
        m_uuids.remove(uuid);
    }

private:
    std::mutex m_mutex;
    QSet<QString> m_uuids;
};
