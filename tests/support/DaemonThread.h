// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/PrivateDaemon.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <functional>

/** Does things with a PrivateDaemon in a thread of its own, so that the test's thread goes on answering. */
class DaemonThread
{
public:
    DaemonThread()
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    ~DaemonThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    /** Begins \a work after what was begun before. */
    void begin(std::function<void()> work)
    {
        ++m_waiting;
        QMetaObject::invokeMethod(&m_context, [this, work = std::move(work)] {
            work();
            --m_waiting;
        });
    }
    /** Waits for all of it, with events processed meanwhile. */
    bool finish(int timeout = 60000)
    {
        return QTest::qWaitFor([this] { return m_waiting == 0; }, timeout);
    }
    /** kill() and start() again. */
    bool restart(PrivateDaemon &daemon)
    {
        bool isUp = false;
        begin([&] {
            daemon.kill();
            isUp = daemon.start();
        });
        return finish() && isUp;
    }

private:
    QThread m_thread;
    QObject m_context;
    std::atomic<int> m_waiting = 0;
};
