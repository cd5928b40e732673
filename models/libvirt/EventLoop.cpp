// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/EventLoop.h"

#include "models/libvirt/Errors.h"

#include <libvirt/libvirt.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <list>
#include <mutex>
#include <poll.h>
#include <sys/eventfd.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {
using Clock = std::chrono::steady_clock;

struct Watch
{
    int id;
    int descriptor;
    int events; // virEventHandleType
    virEventHandleCallback callback;
    void *opaque;
    virFreeCallback release;
    bool removed = false;
};

struct Timer
{
    int id;
    int interval; // ms; negative: resting
    Clock::time_point due;
    virEventTimeoutCallback callback;
    void *opaque;
    virFreeCallback release;
    bool removed = false;
};

short pollEvents(int events)
{
    return static_cast<short>((events & VIR_EVENT_HANDLE_READABLE ? POLLIN : 0) |
                              (events & VIR_EVENT_HANDLE_WRITABLE ? POLLOUT : 0));
}

int handleEvents(short events)
{
    return (events & POLLIN ? VIR_EVENT_HANDLE_READABLE : 0) | (events & POLLOUT ? VIR_EVENT_HANDLE_WRITABLE : 0) |
           (events & (POLLERR | POLLNVAL) ? VIR_EVENT_HANDLE_ERROR : 0) |
           (events & POLLHUP ? VIR_EVENT_HANDLE_HANGUP : 0);
}

/** Watches and timers. Callbacks and release functions run on the loop's thread, without the lock held. */
class Loop
{
public:
    Loop()
        : m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
    }

    void start() { m_thread = std::thread(&Loop::run, this); }

    void stop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        wake();
        if (m_thread.joinable())
            m_thread.join();
    }

    int addWatch(int descriptor, int events, virEventHandleCallback callback, void *opaque, virFreeCallback release)
    {
        const std::lock_guard lock(m_mutex);
        m_watches.push_back({m_nextId, descriptor, events, callback, opaque, release});
        wake();
        return m_nextId++;
    }

    void updateWatch(int id, int events)
    {
        const std::lock_guard lock(m_mutex);
        if (Watch *watch = find(m_watches, id))
            watch->events = events;
        wake();
    }

    int addTimer(int interval, virEventTimeoutCallback callback, void *opaque, virFreeCallback release)
    {
        const std::lock_guard lock(m_mutex);
        m_timers.push_back({m_nextId, interval, dueIn(interval), callback, opaque, release});
        wake();
        return m_nextId++;
    }

    void updateTimer(int id, int interval)
    {
        const std::lock_guard lock(m_mutex);
        if (Timer *timer = find(m_timers, id)) {
            timer->interval = interval;
            timer->due = dueIn(interval);
        }
        wake();
    }

    /** Marks it; the release function is called later from the loop, as libvirt wants it. 0, or -1: not there. */
    template <typename List>
    int remove(List Loop::*list, int id)
    {
        const std::lock_guard lock(m_mutex);
        auto *entry = find(this->*list, id);
        if (!entry)
            return -1;
        entry->removed = true;
        wake();
        return 0;
    }

    std::list<Watch> m_watches;
    std::list<Timer> m_timers;

private:
    template <typename List>
    static typename List::value_type *find(List &list, int id)
    {
        const auto found = std::find_if(list.begin(), list.end(),
                                        [id](const auto &entry) { return entry.id == id && !entry.removed; });
        return found == list.end() ? nullptr : &*found;
    }

    static Clock::time_point dueIn(int interval) { return Clock::now() + std::chrono::milliseconds(interval); }

    void wake()
    {
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto written = write(m_wake, &one, sizeof one); // full: it is awake already
    }

    void run()
    {
        std::vector<pollfd> descriptors;
        std::vector<int> ids;
        std::unique_lock lock(m_mutex);
        while (!m_stopping) {
            releaseRemoved(lock, m_watches);
            releaseRemoved(lock, m_timers);
            collect(descriptors, ids);
            const int timeout = timeToNextTimer();
            lock.unlock();
            const int ready = poll(descriptors.data(), descriptors.size(), timeout);
            std::uint64_t count = 0;
            [[maybe_unused]] const auto taken = read(m_wake, &count, sizeof count);
            lock.lock();
            fireTimers(lock);
            if (ready > 0)
                fireWatches(lock, descriptors, ids);
        }
        releaseRemoved(lock, m_watches);
        releaseRemoved(lock, m_timers);
    }

    void collect(std::vector<pollfd> &descriptors, std::vector<int> &ids) const
    {
        descriptors.assign(1, {m_wake, POLLIN, 0});
        ids.assign(1, 0);
        for (const Watch &watch : m_watches) {
            if (watch.removed || !watch.events)
                continue;
            descriptors.push_back({watch.descriptor, pollEvents(watch.events), 0});
            ids.push_back(watch.id);
        }
    }

    int timeToNextTimer() const
    {
        int timeout = -1;
        for (const Timer &timer : m_timers) {
            if (timer.removed || timer.interval < 0)
                continue;
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(timer.due - Clock::now()).count();
            const int wait = static_cast<int>(std::max<long long>(left, 0));
            timeout = timeout < 0 ? wait : std::min(timeout, wait);
        }
        return timeout;
    }

    void fireTimers(std::unique_lock<std::mutex> &lock)
    {
        const auto now = Clock::now();
        std::vector<int> due;
        for (const Timer &timer : m_timers) {
            if (!timer.removed && timer.interval >= 0 && timer.due <= now)
                due.push_back(timer.id);
        }
        for (const int id : due) {
            Timer *timer = find(m_timers, id);
            if (!timer || timer->interval < 0)
                continue;
            timer->due = dueIn(timer->interval);
            const Timer copy = *timer;
            lock.unlock();
            copy.callback(copy.id, copy.opaque);
            lock.lock();
        }
    }

    void fireWatches(std::unique_lock<std::mutex> &lock, const std::vector<pollfd> &descriptors,
                     const std::vector<int> &ids)
    {
        for (std::size_t i = 1; i < descriptors.size(); ++i) {
            const int events = handleEvents(descriptors[i].revents);
            const Watch *watch = events ? find(m_watches, ids[i]) : nullptr;
            if (!watch)
                continue;
            const Watch copy = *watch;
            lock.unlock();
            copy.callback(copy.id, copy.descriptor, events, copy.opaque);
            lock.lock();
        }
    }

    template <typename List>
    static void releaseRemoved(std::unique_lock<std::mutex> &lock, List &list)
    {
        List gone;
        for (auto entry = list.begin(); entry != list.end();) {
            const auto here = entry++;
            if (here->removed)
                gone.splice(gone.end(), list, here);
        }
        lock.unlock();
        for (const auto &entry : gone) {
            if (entry.release)
                entry.release(entry.opaque);
        }
        lock.lock();
    }

    const int m_wake;
    std::mutex m_mutex;
    std::thread m_thread;
    int m_nextId = 1;
    bool m_stopping = false;
};

// Never deleted: a call that still hangs at exit may use it to the last.
Loop &loop()
{
    static Loop *const instance = new Loop;
    return *instance;
}
} // namespace

void EventLoop::ensureRunning()
{
    static std::once_flag once;
    std::call_once(once, [] {
        quietLibvirt();
        std::signal(SIGPIPE, SIG_IGN);
        virInitialize();
        virEventRegisterImpl(
            [](int descriptor, int events, virEventHandleCallback callback, void *opaque, virFreeCallback release) {
                return loop().addWatch(descriptor, events, callback, opaque, release);
            },
            [](int id, int events) { loop().updateWatch(id, events); },
            [](int id) { return loop().remove(&Loop::m_watches, id); },
            [](int interval, virEventTimeoutCallback callback, void *opaque, virFreeCallback release) {
                return loop().addTimer(interval, callback, opaque, release);
            },
            [](int id, int interval) { loop().updateTimer(id, interval); },
            [](int id) { return loop().remove(&Loop::m_timers, id); });
        loop().start();
        std::atexit([] { EventLoop::stop(); });
    });
}

void EventLoop::stop()
{
    loop().stop();
}
