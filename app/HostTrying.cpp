// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/HostTrying.h"

QFuture<HostTrial> HostTrying::tried(const QString &definition)
{
    if (!m_connection)
        return {};
    return m_connection->toNative(definition).then([](const Result<NativeAnswer> &answer) {
        return answer ? HostTrial{answer->command, answer->refusal, answer->notAnswered}
                      : HostTrial{{}, {}, answer.error().message};
    });
}
