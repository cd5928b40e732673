// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

/**
 * How long the thread that it lives in did not answer at worst. The time for which the thread was ready to run while
 * other programs had the processors is left out (Linux tells it), so a busy computer changes nothing.
 */
class Heartbeat
{
public:
    Heartbeat();

    void reset();
    /** ms */
    double worst() const { return m_worst; }
    /** The most work of the thread's own between two chances to answer, ms; leaves out what it waits for, too. */
    double worstWork() const { return m_worstWork; }
    /** worst() with the time that others took, ms. */
    double worstSeen() const { return m_worstSeen; }
    qsizetype beats() const { return m_beats; }
    /** All three in words. */
    QByteArray words() const;

private:
    void beat();
    qint64 waitedNs();
    static qint64 workedNs();

    QTimer m_timer;
    QElapsedTimer m_since;
    QFile m_schedule;
    qint64 m_waited = 0;
    qint64 m_worked = 0;
    double m_worst = 0;
    double m_worstWork = 0;
    double m_worstSeen = 0;
    qsizetype m_beats = 0;
};
