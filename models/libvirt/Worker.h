// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <thread>

/** One thread that runs jobs one after another; background jobs only when no other is waiting. */
class Worker
{
public:
    using Job = std::function<void()>;
    enum class Urgency { Normal, Background };

    Worker();
    /** end(), and waits until two seconds after the first of it; a thread that hangs in a call is left to end alone. */
    ~Worker();

    /** From any thread. */
    void post(Job job, Urgency urgency = Urgency::Normal);
    /** Takes no more background jobs, runs what is queued, then ends. Does not wait. */
    void end();
    /** The same, and the destructor will not wait either. */
    void abandon();
    /** How long the present job has been running; zero: there is none. */
    std::chrono::milliseconds busyFor() const;

    /** A way to post that does not keep the worker alive: does nothing when it is gone. */
    std::function<void(Job, Urgency)> poster() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
    std::thread m_thread;
};
