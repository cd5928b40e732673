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
    /** The same with the time that others took, ms. */
    double worstSeen() const { return m_worstSeen; }
    qsizetype beats() const { return m_beats; }

private:
    void beat();
    qint64 waitedNs();

    QTimer m_timer;
    QElapsedTimer m_since;
    QFile m_schedule;
    qint64 m_waited = 0;
    double m_worst = 0;
    double m_worstSeen = 0;
    qsizetype m_beats = 0;
};
