// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/SshServer.h"

#include "tests/support/Ports.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QString userName()
{
    const passwd *const user = getpwuid(getuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString();
}

} // namespace

SshServer::SshServer()
    : m_pathBefore(qgetenv("PATH"))
{
}

SshServer::~SshServer()
{
    qputenv("PATH", m_pathBefore);
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished();
}

bool SshServer::write(const QString &name, const QString &text, bool isProgram)
{
    QFile file(path(name));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
    file.setPermissions(isProgram ? QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner : QFile::ReadOwner | QFile::WriteOwner);
    return isWritten;
}

QByteArray SshServer::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool SshServer::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (process.waitForFinished() && process.exitCode() == 0)
        return true;
    m_problem = program + u": "_s + process.errorString() + QString::fromUtf8(process.readAllStandardError());
    return false;
}

bool SshServer::makeKey(const QString &name, const QString &secret)
{
    return run(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, secret, u"-f"_s, path(name)});
}

bool SshServer::start()
{
    const QString sshd = QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/bin"_s});
    const QString ssh = QStandardPaths::findExecutable(u"ssh"_s);
    if (sshd.isEmpty() || ssh.isEmpty() || QStandardPaths::findExecutable(u"nc"_s).isEmpty()) {
        m_problem = u"sshd, ssh or nc is not installed"_s;
        return false;
    }
    if (!makeKey(u"hostkey"_s, {}) || !makeKey(u"otherkey"_s, {}) || !makeKey(u"key"_s, passphrase()))
        return false;
    m_port = Ports::unused();
    write(u"sshd_config"_s, u"Port %1\nListenAddress 127.0.0.1\nHostKey %2\nAuthorizedKeysFile %3\nPidFile none\n"
                            "StrictModes no\nUsePAM no\nPasswordAuthentication no\nKbdInteractiveAuthentication no\n"
                            "PermitRootLogin yes\n"_s.arg(m_port).arg(path(u"hostkey"_s), path(u"key.pub"_s)));
    write(u"ssh_config"_s, u"UserKnownHostsFile %1\nGlobalKnownHostsFile none\nHashKnownHosts no\nIdentitiesOnly yes\n"
                           "IdentityAgent none\n"_s.arg(path(u"known_hosts"_s)));
    QDir().mkpath(path(u"bin"_s));
    write(u"bin/ssh"_s, u"#!/bin/sh\nexec %1 -F %2 \"$@\"\n"_s.arg(ssh, path(u"ssh_config"_s)), true);
    qputenv("PATH", path(u"bin"_s).toUtf8() + ':' + m_pathBefore);
    if (getuid() == 0)
        QDir().mkpath(u"/run/sshd"_s); // as the package's own service does
    m_process.setStandardErrorFile(path(u"sshd.log"_s));
    m_process.start(sshd, {u"-D"_s, u"-e"_s, u"-f"_s, path(u"sshd_config"_s)});
    if (m_process.waitForStarted() && Ports::waitFor(m_port))
        return true;
    m_problem = u"sshd did not start: "_s + QString::fromUtf8(read(u"sshd.log"_s));
    return false;
}

QString SshServer::uri(const QString &socket) const
{
    return u"qemu+ssh://%1@127.0.0.1:%2/session?socket=%3&keyfile=%4"_s.arg(userName()).arg(m_port).arg(socket, path(u"key"_s));
}

QByteArray SshServer::knownHosts() const
{
    return read(u"known_hosts"_s);
}

void SshServer::makeKnown(bool isRight)
{
    const QString key = QString::fromUtf8(read(isRight ? u"hostkey.pub"_s : u"otherkey.pub"_s));
    write(u"known_hosts"_s, u"[127.0.0.1]:%1 %2"_s.arg(m_port).arg(key));
}
