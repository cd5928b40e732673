// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/EventBatch.h"

#include <utility>

bool EventBatch::touch(const QString &uuid)
{
    const std::lock_guard lock(m_mutex);
    if (!m_isToRead.contains(uuid)) {
        m_isToRead.insert(uuid);
        m_toRead.append(uuid);
    }
    return !std::exchange(m_isReading, true);
}

QStringList EventBatch::nextToRead(int count)
{
    const std::lock_guard lock(m_mutex);
    const QStringList next = m_toRead.mid(0, count);
    m_toRead.remove(0, next.size());
    // What happens to them from here on is a reason to read them once more.
    for (const QString &uuid : next)
        m_isToRead.remove(uuid);
    m_isReading = !next.isEmpty();
    return next;
}

bool EventBatch::hint(const QString &uuid)
{
    const std::lock_guard lock(m_mutex);
    m_hints.insert(uuid);
    return begin();
}

bool EventBatch::found(const Found &domain)
{
    const std::lock_guard lock(m_mutex);
    const auto place = m_places.constFind(domain.uuid);
    if (place != m_places.cend()) {
        m_found[*place] = domain;
    } else {
        m_places.insert(domain.uuid, m_found.size());
        m_found.append(domain);
    }
    return begin();
}

bool EventBatch::moved(const QString &uuid, bool isAway)
{
    const std::lock_guard lock(m_mutex);
    m_moves.insert(uuid, isAway);
    return begin();
}

bool EventBatch::begin()
{
    return !std::exchange(m_isTold, true);
}

EventBatch::News EventBatch::take()
{
    const std::lock_guard lock(m_mutex);
    m_isTold = false;
    m_places.clear();
    const QSet<QString> hints = std::exchange(m_hints, {});
    return {QStringList(hints.begin(), hints.end()), std::exchange(m_moves, {}), std::exchange(m_found, {})};
}
