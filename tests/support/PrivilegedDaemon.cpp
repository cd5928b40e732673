// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PrivilegedDaemon.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

const char *const insideVariable = "VIRTDRAFT_INSIDE";

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

void PrivilegedDaemon::enter(char **arguments)
{
    if (getuid() != 0 || qEnvironmentVariableIsSet(insideVariable))
        return;
    const QStringList spaces{u"-m"_s, u"-n"_s, u"-p"_s, u"-f"_s, u"--mount-proc"_s};
    QProcess probe;
    probe.start(u"unshare"_s, spaces + QStringList{u"true"_s});
    if (!probe.waitForFinished() || probe.exitStatus() != QProcess::NormalExit || probe.exitCode() != 0)
        return;
    qputenv(insideVariable, "yes");
    const QByteArray self = QFile::symLinkTarget(u"/proc/self/exe"_s).toLocal8Bit();
    // The shell is the first process there: it takes care of those whose parents are gone.
    std::vector<const char *> command{"unshare", "-m", "-n", "-p", "-f", "--mount-proc", "sh", "-c", "\"$@\"; exit $?", "sh",
                                      self.constData()};
    for (char **argument = arguments + 1; *argument; ++argument)
        command.push_back(*argument);
    command.push_back(nullptr);
    execvp(command[0], const_cast<char **>(command.data())); // NOLINT: as POSIX has it
}

bool PrivilegedDaemon::start()
{
    if (!qEnvironmentVariableIsSet(insideVariable)) {
        m_isImpossible = true;
        m_problem = u"wants root, and namespaces of its own"_s;
        return false;
    }
    if (!makeFolders() || !writeUsers() || (m_usesPolkit && !startPolkit()))
        return false;
    probeTrafficControl();
    m_groupsBefore = groups();
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QString path = environment.value(u"PATH"_s) + u":/usr/sbin:/sbin"_s;
    if (!m_hasTrafficControl)
        path.prepend(m_folder->filePath(u"bin:"_s));
    environment.insert(u"PATH"_s, path);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(m_folder->filePath(u"libvirtd.log"_s));
    m_process->start(QFileInfo::exists(u"/usr/sbin/libvirtd"_s) ? u"/usr/sbin/libvirtd"_s : u"libvirtd"_s, QStringList());
    for (QDeadlineTimer deadline(20000); !deadline.hasExpired() && m_process->state() != QProcess::NotRunning;) {
        if (!run(u"virsh"_s, {u"-c"_s, uri(), u"version"_s}).isNull())
            return true;
        m_process->waitForFinished(100);
    }
    m_problem = u"libvirtd did not start: "_s + QString::fromUtf8(read(m_folder->filePath(u"libvirtd.log"_s))) + m_problem;
    return false;
}

PrivilegedDaemon::~PrivilegedDaemon()
{
    stopPolkit();
    if (!m_process)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(5000))
        m_process->kill();
    m_process->waitForFinished(1000);
    removeEmptyGroups();
}

bool PrivilegedDaemon::makeFolders()
{
    if (!QFileInfo(u"/etc/libvirt"_s).isDir()) {
        m_problem = u"libvirt's clients are not installed"_s;
        return false;
    }
    // Not all of libvirt's folders are there everywhere, and none may be made outside.
    for (const QString &folder : {u"/etc/libvirt"_s, u"/var"_s, u"/run"_s}) {
        if (run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"libvirt"_s, folder}).isNull())
            return false;
    }
    for (const QString &folder : {u"/var/lib/libvirt"_s, u"/var/cache/libvirt"_s, u"/var/log/libvirt"_s, u"/var/tmp"_s, u"/run/libvirt"_s})
        QDir().mkpath(folder);
    QFile::link(u"/run"_s, u"/var/run"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid() || run(u"ip"_s, {u"link"_s, u"set"_s, u"lo"_s, u"up"_s}).isNull())
        return false;
    return write(u"/etc/libvirt/libvirtd.conf"_s, "auth_unix_ro = \"none\"\nauth_unix_rw = \"none\"\n")
        && write(u"/etc/libvirt/qemu.conf"_s,
                 "user = \"root\"\ngroup = \"root\"\nsecurity_driver = \"none\"\nstdio_handler = \"file\"\nnamespaces = []\nremember_owner = 0\n"
                 "cgroup_controllers = [\"cpu\", \"memory\", \"blkio\", \"cpuset\", \"cpuacct\"]\n");
}

/** The users that the driver wants. */
bool PrivilegedDaemon::writeUsers()
{
    QByteArray users = read(u"/etc/passwd"_s);
    QByteArray userGroups = read(u"/etc/group"_s);
    if (!users.contains("\nlibvirt-qemu:"))
        users += "libvirt-qemu:x:64055:64055::/:/bin/false\n";
    for (const QByteArray group : {"libvirt-qemu:x:64055:\n", "kvm:x:64056:\n", "libvirt:x:64057:\n"}) {
        if (!userGroups.contains(QByteArray("\n" + group.split(':').first() + ":")))
            userGroups += group;
    }
    return write(m_folder->filePath(u"passwd"_s), users) && write(m_folder->filePath(u"group"_s), userGroups)
        && !run(u"mount"_s, {u"--bind"_s, m_folder->filePath(u"passwd"_s), u"/etc/passwd"_s}).isNull()
        && !run(u"mount"_s, {u"--bind"_s, m_folder->filePath(u"group"_s), u"/etc/group"_s}).isNull();
}

/** A system bus and polkit on it, which know of libvirt's actions alone. */
bool PrivilegedDaemon::startPolkit()
{
    const QString actions = m_folder->filePath(u"actions"_s);
    const QByteArray policy = R"(<policyconfig>
  <action id="org.libvirt.unix.monitor"><description>Look</description><message>Look</message><defaults>
    <allow_any>yes</allow_any><allow_inactive>yes</allow_inactive><allow_active>yes</allow_active></defaults></action>
  <action id="org.libvirt.unix.manage"><description>Change</description><message>Change</message><defaults>
    <allow_any>auth_admin</allow_any><allow_inactive>auth_admin</allow_inactive><allow_active>auth_admin</allow_active></defaults></action>
</policyconfig>
)";
    QDir().mkpath(u"/run/dbus"_s);
    QFile::setPermissions(m_folder->path(), QFile::permissions(m_folder->path()) | QFile::ReadOther | QFile::ExeOther);
    if (!write(actions + u"/org.libvirt.unix.policy", policy)
        || !write(u"/etc/libvirt/libvirtd.conf"_s, "auth_unix_ro = \"polkit\"\nauth_unix_rw = \"polkit\"\n"
                                                   "unix_sock_ro_perms = \"0777\"\nunix_sock_rw_perms = \"0777\"\n")
        || run(u"mount"_s, {u"--bind"_s, actions, u"/usr/share/polkit-1/actions"_s}).isNull()
        || run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"polkit"_s, u"/etc/polkit-1"_s}).isNull()
        || run(u"dbus-daemon"_s, {u"--system"_s, u"--fork"_s, u"--nopidfile"_s}).isNull())
        return false;
    return restartPolkit();
}

void PrivilegedDaemon::stopPolkit()
{
    if (!m_polkit)
        return;
    m_polkit->kill();
    m_polkit->waitForFinished();
}

bool PrivilegedDaemon::restartPolkit()
{
    stopPolkit();
    m_polkit = std::make_unique<QProcess>();
    m_polkit->start(u"/usr/lib/polkit-1/polkitd"_s, {u"--no-debug"_s});
    const QStringList who{u"--system"_s, u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s, u"/"_s,
                          u"org.freedesktop.DBus.GetNameOwner"_s, u"string:org.freedesktop.PolicyKit1"_s};
    for (QDeadlineTimer deadline(10000); m_polkit->waitForStarted() && !deadline.hasExpired(); m_polkit->waitForFinished(50)) {
        if (!run(u"dbus-send"_s, who).isNull())
            return true;
    }
    return false;
}

/** Not every kernel has the schedulers that libvirt limits network cards with. */
void PrivilegedDaemon::probeTrafficControl()
{
    const auto tc = [this](const QString &words) { return !run(u"tc"_s, words.split(u' ')).isNull(); };
    m_hasTrafficControl = tc(u"qdisc add dev lo root handle 1: htb default 1"_s) && tc(u"class add dev lo parent 1: classid 1:1 htb rate 100kbps"_s)
        && tc(u"qdisc add dev lo parent 1:1 handle 2: sfq perturb 10"_s) && tc(u"qdisc add dev lo ingress"_s)
        && tc(u"filter add dev lo parent ffff: protocol all u32 match u32 0 0 police rate 100kbps burst 10k mtu 64kb drop flowid :1"_s);
    tc(u"qdisc del dev lo root"_s);
    tc(u"qdisc del dev lo ingress"_s);
    if (m_hasTrafficControl)
        return;
    const QString standIn = m_folder->filePath(u"bin/tc"_s);
    write(standIn, "#!/bin/sh\necho \"$@\" >> '" + m_folder->filePath(u"tc.log"_s).toLocal8Bit() + "'\n");
    QFile::setPermissions(standIn, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString PrivilegedDaemon::askedOfTrafficControl() const
{
    return QString::fromUtf8(read(m_folder->filePath(u"tc.log"_s)));
}

bool PrivilegedDaemon::makeFile(const QString &name, const QByteArray &bytes)
{
    return write(m_folder->filePath(name), bytes);
}

QString PrivilegedDaemon::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    const QString inSbin = u"/usr/sbin/"_s + program;
    process.start(QFileInfo::exists(inSbin) ? inSbin : program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        m_problem = program + u": "_s + process.errorString() + u' ' + QString::fromUtf8(process.readAllStandardError());
        return {};
    }
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    return output.isNull() ? u""_s : output;
}

/** Control groups that libvirt makes for all its machines. */
QStringList PrivilegedDaemon::groups()
{
    QStringList there;
    for (const QString &controller : QDir(u"/sys/fs/cgroup"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString group = u"/sys/fs/cgroup/%1/machine"_s.arg(controller);
        if (QDir(group).exists())
            there.append(group);
    }
    return there;
}

/** They outlive the namespaces. */
void PrivilegedDaemon::removeEmptyGroups() const
{
    for (const QString &group : groups()) {
        if (!m_groupsBefore.contains(group))
            QDir().rmdir(group);
    }
}
