// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/Worker.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace {
using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds patience(2);
} // namespace

struct Worker::State
{
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Job> normal;
    std::deque<Job> background;
    bool ending = false;
    bool ended = false;
    Clock::time_point deadline; // of the destructor's wait, while ending
    std::optional<Clock::time_point> begun; // the present job

    void post(Job job, Urgency urgency)
    {
        const std::lock_guard lock(mutex);
        if (ending && urgency == Urgency::Background)
            return;
        (urgency == Urgency::Normal ? normal : background).push_back(std::move(job));
        changed.notify_all();
    }

    void run()
    {
        std::unique_lock lock(mutex);
        for (;;) {
            changed.wait(lock, [this] { return ending || !normal.empty() || !background.empty(); });
            std::deque<Job> &queue = normal.empty() && !ending ? background : normal;
            if (queue.empty())
                break;
            Job job = std::move(queue.front());
            queue.pop_front();
            begun = Clock::now();
            lock.unlock();
            job();
            job = nullptr;
            lock.lock();
            begun.reset();
        }
        std::deque<Job> dropped;
        dropped.swap(background);
        lock.unlock();
        dropped.clear(); // what a job holds may post from its destructor
        lock.lock();
        ended = true;
        changed.notify_all();
    }
};

Worker::Worker()
    : m_state(std::make_shared<State>())
{
    m_thread = std::thread([state = m_state] { state->run(); });
}

Worker::~Worker()
{
    end();
    std::unique_lock lock(m_state->mutex);
    const bool ended = m_state->changed.wait_until(lock, m_state->deadline, [this] { return m_state->ended; });
    lock.unlock();
    if (ended)
        m_thread.join();
    else
        m_thread.detach();
}

void Worker::end()
{
    const std::lock_guard lock(m_state->mutex);
    if (!m_state->ending)
        m_state->deadline = Clock::now() + patience;
    m_state->ending = true;
    m_state->changed.notify_all();
}

void Worker::abandon()
{
    end();
    const std::lock_guard lock(m_state->mutex);
    m_state->deadline = Clock::now();
}

std::chrono::milliseconds Worker::busyFor() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->begun ? std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - *m_state->begun)
                          : std::chrono::milliseconds(0);
}

void Worker::post(Job job, Urgency urgency)
{
    m_state->post(std::move(job), urgency);
}

std::function<void(Worker::Job, Worker::Urgency)> Worker::poster() const
{
    return [weak = std::weak_ptr(m_state)](Job job, Urgency urgency) {
        if (const auto state = weak.lock())
            state->post(std::move(job), urgency);
    };
}
