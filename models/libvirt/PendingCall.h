// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/Calls.h"

#include <QElapsedTimer>
#include <QPromise>

#include <atomic>
#include <type_traits>

/**
 * Something that a connection's worker has to do, from being asked for to being done. The asking thread and the worker
 * share it: whoever answers first is heard.
 */
class PendingCall
{
public:
    explicit PendingCall(const QString &words)
        : m_words(words)
    {
        m_asked.start();
    }
    virtual ~PendingCall() = default;

    /** "Reading the definition" */
    const QString &words() const { return m_words; }
    qint64 milliseconds() const { return m_asked.elapsed(); }

    /** The worker comes to it. False: it was answered meanwhile, and is not to be done any more. */
    bool begin()
    {
        m_begun = true;
        return !isAnswered();
    }
    bool hasBegun() const { return m_begun; }
    bool isAnswered() const { return m_answered; }
    /** Answers with @p why, if there is no answer yet. */
    virtual void refuse(const Error &why)
    {
        Q_UNUSED(why)
        claim();
    }

protected:
    /** True for the first who asks. */
    bool claim() { return !m_answered.exchange(true); }

private:
    const QString m_words;
    QElapsedTimer m_asked;
    std::atomic<bool> m_begun = false;
    std::atomic<bool> m_answered = false;
};

/** A PendingCall that somebody has a future of. */
template <typename T>
class AnsweredCall : public PendingCall
{
public:
    explicit AnsweredCall(const QString &words)
        : PendingCall(words)
    {
        m_promise.start();
    }

    QPromise<Result<T>> &promise() { return m_promise; }

    void answer(Result<T> result)
    {
        if (!claim())
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    void refuse(const Error &why) override
    {
        if constexpr (std::is_same_v<T, ApplyOutcome>) {
            // Only of what was begun is it unknown whether it was done.
            if (!hasBegun())
                return answer(Result<T>(ApplyOutcome(Refused{LibvirtError{why}})));
        }
        answer(Result<T>(why));
    }

private:
    QPromise<Result<T>> m_promise;
};
