// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The calls to a running domain that libvirt refuses without privileges: limits by control groups, what is measured.
#include "models/libvirt/LiveRun.h"
#include "tests/support/Await.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivilegedDaemon.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Call = LiveStep::Call;
using Kind = LiveOutcome::Kind;

Q_DECLARE_METATYPE(LiveStep)

namespace {

LiveStep step(Call call, const QList<LiveParameter> &parameters)
{
    LiveStep made;
    made.call = call;
    made.words = u"step"_s;
    made.parameters = parameters;
    return made;
}

} // namespace

class TestPrivilegedCalls : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrivilegedDaemon> m_daemon;
    std::unique_ptr<Connection> m_connection;
    QString m_uuid;

    QString running() { return await(m_connection->readRunning(m_uuid))->text; }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo(u"/sys/fs/cgroup/cpu/cpu.shares"_s).isWritable())
            QSKIP("wants control groups of the first kind");
        m_daemon = std::make_unique<PrivilegedDaemon>();
        const bool isStarted = m_daemon->start();
        if (m_daemon->isImpossible())
            QSKIP(qPrintable(m_daemon->problem()));
        VIRTDRAFT_NEEDS(isStarted, qPrintable(m_daemon->problem()));
        m_connection = std::make_unique<Connection>(m_daemon->uri());
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
        m_daemon.reset();
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

int main(int argc, char *argv[])
{
    PrivilegedDaemon::enter(argv);
    QCoreApplication application(argc, argv);
    TestPrivilegedCalls test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_privilegedcalls.moc"
