// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Heartbeat.h"

#include <algorithm>
#include <sys/syscall.h>
#include <unistd.h>

namespace {
constexpr int everyMs = 5;
}

Heartbeat::Heartbeat()
    : m_schedule(QStringLiteral("/proc/self/task/%1/schedstat").arg(syscall(SYS_gettid)))
{
    // Without it nothing is left out, so the figures are only too large.
    if (!m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qInfo("no schedstat");
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(everyMs);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    reset();
    m_timer.start();
}

void Heartbeat::reset()
{
    m_worst = m_worstSeen = 0;
    m_beats = 0;
    m_waited = waitedNs();
    m_since.start();
}

void Heartbeat::beat()
{
    const qint64 waited = waitedNs();
    const double seen = double(m_since.nsecsElapsed()) / 1e6 - everyMs;
    m_since.start();
    m_worstSeen = std::max(m_worstSeen, seen);
    m_worst = std::max(m_worst, seen - double(waited - m_waited) / 1e6);
    m_waited = waited;
    ++m_beats;
}

qint64 Heartbeat::waitedNs()
{
    // time run, time waited for a processor, number of turns
    if (!m_schedule.isOpen() || !m_schedule.seek(0))
        return 0;
    return m_schedule.readLine().split(' ').value(1).toLongLong();
}
