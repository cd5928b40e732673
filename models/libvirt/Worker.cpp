// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/Worker.h"

#include <condition_variable>
#include <deque>
#include <mutex>

struct Worker::State
{
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Job> normal;
    std::deque<Job> background;
    bool ending = false;
    bool ended = false;

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
            lock.unlock();
            job();
            job = nullptr;
            lock.lock();
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
    std::unique_lock lock(m_state->mutex);
    m_state->ending = true;
    m_state->changed.notify_all();
    const bool ended = m_state->changed.wait_for(lock, std::chrono::seconds(2), [this] { return m_state->ended; });
    lock.unlock();
    if (ended)
        m_thread.join();
    else
        m_thread.detach();
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
