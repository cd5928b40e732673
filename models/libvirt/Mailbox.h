// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <mutex>

/** A way from other threads to an object's thread that stays safe to use when the object is gone. */
class Mailbox
{
public:
    explicit Mailbox(QObject *target)
        : m_target(target)
    {
    }

    /** Runs \a message on the target's thread, in the order of posting; drops it when the target is gone. */
    void post(std::function<void()> message)
    {
        const std::lock_guard lock(m_mutex);
        if (m_target)
            QMetaObject::invokeMethod(m_target, std::move(message), Qt::QueuedConnection);
    }

    /** For the target's destructor: nothing is delivered from here on. */
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_target = nullptr;
    }

private:
    std::mutex m_mutex;
    QObject *m_target;
};
