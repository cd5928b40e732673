// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <atomic>
#include <thread>

/**
 * How long the thread that it lives in did not answer at worst. The time for which the thread was ready to run while
 * other programs had the processors is left out (Linux tells it). What it waited for another thread that was kept from
 * running, as one that holds a lock, is in; how long that may be is seen by a thread that only sleeps and wakes.
 */
class Heartbeat
{
public:
    Heartbeat();
    ~Heartbeat();

    /** Whether it always answered within @p ms, apart from how long a thread had to wait for a processor. */
    bool answersWithin(double ms) const { return m_worstWork < ms && m_worst < ms + m_reference; }
    void reset();
    /** ms */
    double worst() const { return m_worst; }
    /** The most work of the thread's own between two chances to answer, ms; leaves out what it waits for, too. */
    double worstWork() const { return m_worstWork; }
    /** worst() with the time that others took, ms. */
    double worstSeen() const { return m_worstSeen; }
    qsizetype beats() const { return m_beats; }
    /** All of it in words. */
    QByteArray words() const;

private:
    void beat();
    qint64 waitedNs();
    static qint64 workedNs();
    void sleepAndWake();

    QTimer m_timer;
    QElapsedTimer m_since;
    QFile m_schedule;
    qint64 m_waited = 0;
    qint64 m_worked = 0;
    double m_worst = 0;
    double m_worstWork = 0;
    double m_worstSeen = 0;
    qsizetype m_beats = 0;
    std::atomic<double> m_reference = 0;
    std::atomic<bool> m_isEnding = false;
    std::thread m_sleeper;
};
