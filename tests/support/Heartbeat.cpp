// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Heartbeat.h"

#include <algorithm>
#include <ctime>
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
    m_worst = m_worstSeen = m_worstWork = 0;
    m_beats = 0;
    m_waited = waitedNs();
    m_worked = workedNs();
    m_since.start();
}

QByteArray Heartbeat::words() const
{
    return QByteArrayLiteral("answered within ") + QByteArray::number(m_worst, 'f', 1) + " ms (" +
           QByteArray::number(m_worstWork, 'f', 1) + " ms of it work; " + QByteArray::number(m_worstSeen, 'f', 1) +
           " ms with what other programs took)";
}

void Heartbeat::beat()
{
    const qint64 waited = waitedNs();
    const double seen = double(m_since.nsecsElapsed()) / 1e6 - everyMs;
    m_since.start();
    m_worstSeen = std::max(m_worstSeen, seen);
    m_worst = std::max(m_worst, seen - double(waited - m_waited) / 1e6);
    m_waited = waited;
    const qint64 worked = workedNs();
    m_worstWork = std::max(m_worstWork, double(worked - m_worked) / 1e6);
    m_worked = worked;
    ++m_beats;
}

qint64 Heartbeat::waitedNs()
{
    // time run, time waited for a processor, number of turns
    if (!m_schedule.isOpen() || !m_schedule.seek(0))
        return 0;
    return m_schedule.readLine().split(' ').value(1).toLongLong();
}

qint64 Heartbeat::workedNs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000000000 + time.tv_nsec;
}
