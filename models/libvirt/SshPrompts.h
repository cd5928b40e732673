// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/Credentials.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <mutex>
#include <optional>
#include <thread>

/**
 * Lets ssh ask at the window while libvirt opens a host over it: for a key's passphrase, a password, or whether the
 * host's key is right. By itself it would ask at the terminal that the program was started from, or not at all.
 *
 * libvirt hands no environment of ours to ssh but its own few variables. So for the attempt there is a folder that only
 * this user can read, with a socket and with two names for this program: libvirt starts the one in place of ssh, which
 * becomes ssh with the other one as its SSH_ASKPASS; that one brings the question to the socket and takes the answer back.
 * Who has set SSH_ASKPASS is asked by that program.
 */
class SshPrompts
{
public:
    /** For main(), before anything else: does what the two names are for. Nothing: a person started the program. */
    static std::optional<int> runAsHelper(int argc, char **argv);
    /** The program whose main() does that. Until it is set, or with an empty one, ssh asks as it did. */
    static void setProgram(const QString &path);

    /** For one attempt to open \a uri: what ssh asks meanwhile is asked at \a desk. */
    SshPrompts(const QString &uri, std::shared_ptr<CredentialDesk> desk);
    /** Ends the attempt: who still asks is refused. */
    ~SshPrompts();
    SshPrompts(const SshPrompts &) = delete;
    SshPrompts &operator=(const SshPrompts &) = delete;

    /** What libvirt is to open instead: the same with `command`, if it is a host over ssh. */
    QString uri() const { return m_uri; }
    /** What ssh asks, as a field. \a hint: its SSH_ASKPASS_PROMPT. */
    static CredentialField fieldOf(const QString &prompt, const QByteArray &hint);

private:
    bool prepare(const QString &program);
    void run();
    void serve(int client);
    std::optional<QByteArray> answer(const QString &prompt, const QByteArray &hint);

    QString m_uri;
    const std::shared_ptr<CredentialDesk> m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_listening = -1;
    int m_stop[2] = {-1, -1}; ///< a pipe: closed at one end, run() ends
    QStringList m_asked;      ///< by this attempt, on the thread
    std::mutex m_mutex;
    bool m_isAsking = false;
    bool m_isEnding = false;
    std::thread m_thread;
};
