// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/Credentials.h"

#include <utility>

CredentialDesk::CredentialDesk(std::function<void(const QList<CredentialField> &)> show)
    : m_show(std::move(show))
{
}

std::optional<CredentialAnswers> CredentialDesk::ask(const QList<CredentialField> &fields)
{
    {
        const std::lock_guard lock(m_mutex);
        m_wasAsked = true;
        if (m_isRefused)
            return std::nullopt;
        m_isWaiting = true;
    }
    m_show(fields);
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isRefused || m_answers; });
    m_isWaiting = false;
    return std::exchange(m_answers, std::nullopt);
}

void CredentialDesk::answer(CredentialAnswers answers)
{
    const std::lock_guard lock(m_mutex);
    if (m_isWaiting && !m_isRefused && !m_answers)
        m_answers = std::move(answers);
    else
        wipe(answers);
    m_changed.notify_all();
}

void CredentialDesk::refuse()
{
    const std::lock_guard lock(m_mutex);
    m_isRefused = true;
    if (m_answers)
        wipe(*m_answers);
    m_answers.reset();
    m_changed.notify_all();
}

bool CredentialDesk::wasAsked() const
{
    const std::lock_guard lock(m_mutex);
    return m_wasAsked;
}

void CredentialDesk::wipe(QByteArray &text)
{
    // Through a volatile pointer, as a compiler may leave out a write that nobody reads.
    volatile char *const bytes = text.data();
    for (qsizetype i = 0; i < text.size(); ++i)
        bytes[i] = 0;
    text.clear();
}

void CredentialDesk::wipe(CredentialAnswers &answers)
{
    for (QByteArray &answer : answers)
        wipe(answer);
    answers.clear();
}
