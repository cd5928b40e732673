// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>
#include <ctime>

/** What the programs here measure with. Times are in ms. */
namespace Bench {

inline double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/** What this thread has had of the processor: others may use the machine, too. */
inline double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/** One pass over a definition that does nothing else: what any program needs to read it at all. */
inline void read(const QString &text)
{
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    if (reader.hasError())
        qFatal("not well-formed");
}

/** What read() takes; bounds are multiples of it, so that a slow or busy machine does not fail them. */
inline double readOnce(const QString &text)
{
    QElapsedTimer timer;
    timer.start();
    read(text);
    return milliseconds(timer);
}

/** @p part: 0.5 for the median, 1 for the longest. 0 if there are none. */
template <typename Times>
double percentile(Times times, double part)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[typename Times::size_type(part * double(times.size() - 1))];
}

/** Called by ctest a program only has to run. */
inline bool isQuick()
{
    return QCoreApplication::arguments().contains(QStringLiteral("-iterations"));
}

} // namespace Bench
