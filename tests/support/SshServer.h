// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

/**
 * An sshd of our own on a port of this computer, which lets in whoever runs the test, by a key with a passphrase. Its
 * folder has all that it and the client read, so the user's own ~/.ssh stays untouched: while it lives, `ssh` of PATH is
 * one that reads that.
 */
class SshServer
{
public:
    SshServer();
    ~SshServer();

    /** Makes keys, starts sshd and waits for its port. false: see problem(). */
    bool start();
    QString problem() const { return m_problem; }
    /** What is typed for the key. */
    static QString passphrase() { return QStringLiteral("open sesame"); }
    /** Of a libvirtd at @p socket, over this server. */
    QString uri(const QString &socket) const;
    /** What ssh knows of hosts; empty until one was trusted. */
    QByteArray knownHosts() const;
    /** ssh knows this host, or another one in its place. */
    void makeKnown(bool isRight);

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool write(const QString &name, const QString &text, bool isProgram = false);
    bool makeKey(const QString &name, const QString &secret);
    bool run(const QString &program, const QStringList &arguments);
    QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_pathBefore;
    int m_port = 0;
    QString m_problem;
};
