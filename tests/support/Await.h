// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QFuture>
#include <QTest>

#include <stdexcept>

/** The result of \a future, with events processed while it is not there. Throws after \a timeout ms: the test fails. */
template <typename T>
T await(QFuture<T> future, int timeout = 60000)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, timeout) || future.resultCount() == 0)
        throw std::runtime_error("no answer in time");
    return future.result();
}
