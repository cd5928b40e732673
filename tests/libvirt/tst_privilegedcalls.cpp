// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls to a running domain that libvirt refuses without privileges: limits by control groups, what is measured. They
// run on a driver within this program (qemu:///embed), as root, in a mount namespace of its own where the users are that
// the driver wants.
#include "models/libvirt/LiveRun.h"
#include "tests/support/Await.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using Call = LiveStep::Call;
using Kind = LiveOutcome::Kind;

Q_DECLARE_METATYPE(LiveStep)

namespace {

const char *const insideVariable = "VIRTDRAFT_PRIVILEGED_FOLDER";

LiveStep step(Call call, const QList<LiveParameter> &parameters, const QString &target = {})
{
    LiveStep made;
    made.call = call;
    made.words = u"step"_s;
    made.target = target;
    made.parameters = parameters;
    return made;
}

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

/** Control groups that libvirt made for all its machines, and left empty. */
void removeEmptyGroups(const QStringList &before)
{
    for (const QString &controller : QDir(u"/sys/fs/cgroup"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString group = u"/sys/fs/cgroup/%1/machine"_s.arg(controller);
        if (!before.contains(group))
            QDir().rmdir(group);
    }
}

QStringList groups()
{
    QStringList there;
    for (const QString &controller : QDir(u"/sys/fs/cgroup"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString group = u"/sys/fs/cgroup/%1/machine"_s.arg(controller);
        if (QDir(group).exists())
            there.append(group);
    }
    return there;
}

} // namespace

/** Within the namespace. */
class TestInside : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Connection> m_connection;
    QString m_uuid;

    QString running() { return await(m_connection->readRunning(m_uuid))->text; }

private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = qEnvironmentVariable(insideVariable);
        m_connection = std::make_unique<Connection>(u"qemu:///embed?root="_s + folder);
        QSignalSpy complete(m_connection.get(), &Connection::detailsComplete);
        m_connection->open();
        QVERIFY2(complete.wait(60000), qPrintable(m_connection->error().message));
        const auto defined = await(m_connection->defineNew(
            u"<domain type='qemu'><name>inside</name><memory unit='MiB'>64</memory><vcpu>1</vcpu><numatune><memory mode='restrictive' nodeset='0'/></numatune>"
            "<os><type arch='x86_64' machine='pc'>hvm</type></os><devices><emulator>/usr/bin/qemu-system-x86_64</emulator>"
            "<controller type='usb' model='none'/></devices></domain>"_s));
        QVERIFY2(defined.ok(), defined ? "" : qPrintable(defined.error().message));
        m_uuid = *defined;
        const auto started = await(m_connection->start(m_uuid));
        QVERIFY2(started.ok(), started ? "" : qPrintable(started.error().message));
    }

    void cleanupTestCase()
    {
        if (!m_uuid.isEmpty())
            (void)await(m_connection->destroy(m_uuid));
        m_connection.reset();
    }

    void changes_data()
    {
        QTest::addColumn<LiveStep>("step");
        QTest::addColumn<QString>("there");
        const auto number = [](qulonglong value) { return QVariant(value); };
        QTest::newRow("shares") << step(Call::Scheduler, {{u"cpu_shares"_s, number(512)}, {u"vcpu_quota"_s, QVariant(qlonglong(50000))}})
                                << u"<shares>512</shares>"_s;
        QTest::newRow("quota") << step(Call::Scheduler, {{u"emulator_quota"_s, QVariant(qlonglong(20000))}}) << u"<emulator_quota>20000</emulator_quota>"_s;
        QTest::newRow("weight") << step(Call::BlockIo, {{u"weight"_s, QVariant(200U)}}) << u"<weight>200</weight>"_s;
        QTest::newRow("memory") << step(Call::MemoryLimits, {{u"hard_limit"_s, number(500000)}}) << u"<hard_limit unit='KiB'>500000</hard_limit>"_s;
        QTest::newRow("no limit") << step(Call::MemoryLimits, {{u"hard_limit"_s, number(9007199254740991)}}) << u"<memtune/>|^(?!.*hard_limit)"_s;
        QTest::newRow("nodes") << step(Call::Numa, {{u"numa_nodeset"_s, u"0"_s}}) << u"<memory mode='restrictive' nodeset='0'/>"_s;
        QTest::newRow("measured") << step(Call::Perf, {{u"cpu_clock"_s, true}}) << u"<event name='cpu_clock' enabled='yes'/>"_s;
        QTest::newRow("measured no more") << step(Call::Perf, {{u"cpu_clock"_s, false}}) << u"<event name='cpu_clock' enabled='no'/>|^(?!.*cpu_clock)"_s;
    }

    void changes()
    {
        QFETCH(const LiveStep, step);
        QFETCH(const QString, there);
        const auto outcome = await(m_connection->runLive(m_uuid, step));
        QVERIFY(outcome.ok());
        QVERIFY2(outcome->kind == Kind::Done, qPrintable(outcome->error.message));
        const QString now = running();
        QVERIFY2(now.contains(QRegularExpression(there, QRegularExpression::DotMatchesEverythingOption)), qPrintable(now));
    }
};

/** Starts the other one where it can run. */
class TestPrivilegedCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inside()
    {
        if (getuid() != 0 || !QFileInfo(u"/sys/fs/cgroup/cpu/cpu.shares"_s).isWritable())
            QSKIP("wants root and control groups");
        QTemporaryDir folder;
        QByteArray users = read(u"/etc/passwd"_s);
        QByteArray userGroups = read(u"/etc/group"_s);
        if (!users.contains("\nlibvirt-qemu:"))
            users += "libvirt-qemu:x:64055:64055::/:/bin/false\n";
        for (const QByteArray group : {"libvirt-qemu:x:64055:\n", "kvm:x:64056:\n"}) {
            if (!userGroups.contains(QByteArray("\n" + group.split(':').first() + ":")))
                userGroups += group;
        }
        QVERIFY(write(folder.filePath(u"passwd"_s), users) && write(folder.filePath(u"group"_s), userGroups));
        QVERIFY(write(folder.filePath(u"root/etc/qemu.conf"_s),
                      "user = \"root\"\ngroup = \"root\"\nsecurity_driver = \"none\"\nstdio_handler = \"file\"\nnamespaces = []\nremember_owner = 0\n"
                      "cgroup_controllers = [\"cpu\", \"memory\", \"blkio\", \"cpuset\", \"cpuacct\"]\n"));
        const QStringList before = groups();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(insideVariable), folder.filePath(u"root"_s));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        const QString script = u"mount --make-rprivate / && mount --bind '%1/passwd' /etc/passwd && mount --bind '%1/group' /etc/group || exit 77; exec '%2'"_s;
        process.start(u"unshare"_s, {u"-m"_s, u"sh"_s, u"-c"_s, script.arg(folder.path(), QCoreApplication::applicationFilePath())});
        const bool isFinished = process.waitForFinished(200000);
        removeEmptyGroups(before);
        if (process.exitCode() == 77 || process.error() == QProcess::FailedToStart)
            QSKIP("no namespace of its own can be had");
        QVERIFY(isFinished);
        QCOMPARE(process.exitCode(), 0); // its own words stand above
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(insideVariable)) {
        TestInside inside;
        return QTest::qExec(&inside, argc, argv);
    }
    TestPrivilegedCalls privileged;
    return QTest::qExec(&privileged, argc, argv);
}

#include "tst_privilegedcalls.moc"
