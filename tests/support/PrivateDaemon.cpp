// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PrivateDaemon.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <csignal>
#include <cstring>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
/** To the user that the daemon runs as. */
void give(const QString &path)
{
    const passwd *const nobody = getuid() == 0 ? getpwnam("nobody") : nullptr;
    if (nobody && chown(QFile::encodeName(path).constData(), nobody->pw_uid, nobody->pw_gid) != 0)
        qWarning("chown of %s failed", qPrintable(path));
}

bool accepts(const QString &socketPath)
{
    const QByteArray name = QFile::encodeName(socketPath);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (std::size_t(name.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const bool accepted =
        connect(descriptor, reinterpret_cast<const sockaddr *>(&address), socklen_t(sizeof address)) == 0;
    close(descriptor);
    return accepted;
}
} // namespace

PrivateDaemon::PrivateDaemon()
    : m_folder(QDir::tempPath() + u"/vd-XXXXXX"_s) // short: sockets' paths are limited
{
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[variable, name] : {std::pair{u"HOME"_s, u"home"_s},
                                         {u"XDG_RUNTIME_DIR"_s, u"run"_s},
                                         {u"XDG_CONFIG_HOME"_s, u"config"_s},
                                         {u"XDG_CACHE_HOME"_s, u"cache"_s},
                                         {u"XDG_DATA_HOME"_s, u"data"_s}}) {
        QDir().mkpath(path(name));
        give(path(name));
        QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(variable, path(name));
    }
    give(m_folder.path());
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.remove(u"LIBVIRT_DEFAULT_URI"_s);
}

PrivateDaemon::~PrivateDaemon()
{
    stop();
    killLeftovers();
}

QStringList PrivateDaemon::asUser(const QStringList &command) const
{
    if (getuid() != 0)
        return command;
    return QStringList{u"setpriv"_s, u"--reuid=nobody"_s, u"--regid=nogroup"_s, u"--clear-groups"_s} + command;
}

bool PrivateDaemon::guard(const QString &mechanism, const QString &name, const QString &password, bool atSocket)
{
    const auto write = [this](const QString &file, const QString &text) {
        QDir().mkpath(QFileInfo(path(file)).path());
        QFile out(path(file));
        return out.open(QIODevice::WriteOnly) && out.write(text.toUtf8()) > 0;
    };
    if (!write(u"sasl/libvirt.conf"_s, u"mech_list: %1\nsasldb_path: %2\n"_s.arg(mechanism, path(u"sasl/users.db"_s))))
        return false;
    if (atSocket) {
        configure(u"auth_unix_ro = \"sasl\""_s);
        configure(u"auth_unix_rw = \"sasl\""_s);
    }
    QProcess process;
    process.start(QStandardPaths::findExecutable(u"saslpasswd2"_s, {u"/usr/sbin"_s, u"/usr/bin"_s}),
                  {u"-p"_s, u"-c"_s, u"-f"_s, path(u"sasl/users.db"_s), u"-a"_s, u"libvirt"_s, name});
    process.write(password.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0) {
        m_problem = u"saslpasswd2: "_s + process.errorString() + QString::fromUtf8(process.readAllStandardError());
        return false;
    }
    for (const QString &mine : {u"sasl"_s, u"sasl/users.db"_s, u"sasl/libvirt.conf"_s})
        give(path(mine));
    m_environment.insert(u"SASL_CONF_PATH"_s, path(u"sasl"_s));
    return true;
}

void PrivateDaemon::listen(const QStringList &lines)
{
    m_configuration += QStringList{u"listen_addr = \"127.0.0.1\""_s} + lines;
    m_options.append(u"--listen"_s);
}

bool PrivateDaemon::writeConfiguration()
{
    if (m_configuration.isEmpty())
        return true;
    QDir().mkpath(path(u"config/libvirt"_s));
    QFile file(path(u"config/libvirt/libvirtd.conf"_s));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write((m_configuration.join(u'\n') + u'\n').toUtf8()) > 0;
    if (!isWritten)
        m_problem = file.errorString();
    give(path(u"config/libvirt"_s));
    give(file.fileName());
    return isWritten;
}

bool PrivateDaemon::start()
{
    if (!writeConfiguration())
        return false;
    QString binary = QStandardPaths::findExecutable(u"libvirtd"_s);
    if (binary.isEmpty())
        binary = QStandardPaths::findExecutable(u"libvirtd"_s, {u"/usr/sbin"_s});
    if (binary.isEmpty()) {
        m_problem = u"libvirtd is not installed"_s;
        return false;
    }
    QStringList command = asUser(QStringList{binary} + m_options);
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(m_environment);
    m_process->setStandardOutputFile(path(u"libvirtd.log"_s), QIODevice::Append);
    m_process->setStandardErrorFile(path(u"libvirtd.log"_s), QIODevice::Append);
    m_process->start(command.takeFirst(), command);
    QDeadlineTimer deadline(15000);
    while (!deadline.hasExpired() && m_process->state() != QProcess::NotRunning) {
        if (accepts(socket()))
            return true;
        m_process->waitForFinished(20);
    }
    QFile log(path(u"libvirtd.log"_s));
    m_problem = u"libvirtd did not start: "_s +
                (log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : m_process->errorString());
    return false;
}

void PrivateDaemon::stop()
{
    if (!m_process)
        return;
    ::kill(pid_t(m_process->processId()), SIGCONT);
    m_process->terminate();
    if (!m_process->waitForFinished(5000))
        kill();
    m_process.reset();
}

void PrivateDaemon::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

void PrivateDaemon::freeze()
{
    if (m_process)
        ::kill(pid_t(m_process->processId()), SIGSTOP);
}

void PrivateDaemon::resume()
{
    if (m_process)
        ::kill(pid_t(m_process->processId()), SIGCONT);
}

// Domains outlive their daemon, and so do the programs that a killed one asked what they can do. libvirt leaves the
// process id of each in its folders.
void PrivateDaemon::killLeftovers()
{
    QDirIterator files(m_folder.path(), {u"*.pid"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const pid_t process = pid_t(file.readAll().trimmed().toLong());
        QFile command(u"/proc/%1/cmdline"_s.arg(process));
        if (process > 1 && command.open(QIODevice::ReadOnly) && command.readAll().contains(m_folder.path().toUtf8()))
            ::kill(process, SIGKILL);
    }
}

QString PrivateDaemon::uri() const
{
    return u"qemu+unix:///session?socket="_s + socket();
}

QString PrivateDaemon::virsh(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    QStringList command = asUser(QStringList{u"virsh"_s, u"-q"_s, u"-c"_s, uri()} + arguments);
    process.start(command.takeFirst(), command);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        m_problem = QString::fromUtf8(process.readAllStandardError());
        return {};
    }
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    return output.isNull() ? u""_s : output;
}

bool PrivateDaemon::define(const QString &definition, bool validated)
{
    QFile file(path(u"define.xml"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    file.write(definition.toUtf8());
    file.close();
    file.setPermissions(file.permissions() | QFile::ReadOther);
    const QStringList how = validated ? QStringList{u"define"_s, u"--validate"_s} : QStringList{u"define"_s};
    return !virsh(how + QStringList{file.fileName()}).isNull();
}

bool PrivateDaemon::startDomain(const QString &name)
{
    constexpr int tries = 6;
    for (int i = 0; i < tries; ++i) {
        if (!virsh({u"start"_s, name}).isNull())
            return true;
        if (!m_problem.contains(u"Address already in use"))
            return false;
    }
    return false;
}

bool PrivateDaemon::makeFile(const QString &name, qint64 size)
{
    return makeFile(name, QByteArray()) && QFile::resize(path(name), size);
}

bool PrivateDaemon::makeFile(const QString &name, const QByteArray &bytes)
{
    QFile file(path(name));
    const bool isMade = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.setPermissions(file.permissions() | QFile::ReadOther | QFile::WriteOther);
    if (!isMade)
        m_problem = file.errorString();
    return isMade;
}

QString PrivateDaemon::smallDomain(const QString &name, const QString &uuid, const QString &more)
{
    return u"<domain type='qemu'>\n"
           "  <name>%1</name>\n"
           "  <uuid>%2</uuid>\n"
           "  <memory unit='MiB'>32</memory>\n"
           "  <vcpu>1</vcpu>\n"
           "  <os><type arch='x86_64' machine='pc'>hvm</type></os>\n"
           "  <devices>\n"
           "    <emulator>/usr/bin/qemu-system-x86_64</emulator>\n"
           "    <controller type='usb' model='none'/>\n"
           "    <memballoon model='none'/>\n"
           "%3"
           "  </devices>\n"
           "</domain>\n"_s.arg(name, uuid, more);
}
