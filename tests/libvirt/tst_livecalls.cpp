// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Each call to a running domain, on a real libvirtd with QEMU, with the result read back from libvirt.
#include "models/libvirt/LiveRun.h"
#include "tests/support/Await.h"
#include "tests/support/LiveDomain.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Call = LiveStep::Call;
using Kind = LiveOutcome::Kind;

Q_DECLARE_METATYPE(LiveStep)

namespace {

LiveStep made(Call call, const QString &target = {}, const QString &text = {}, qint64 number = 0)
{
    LiveStep step;
    step.call = call;
    step.words = u"step"_s;
    step.target = target;
    step.text = text;
    step.number = number;
    return step;
}

LiveStep withParameters(LiveStep step, const QList<LiveParameter> &parameters)
{
    step.parameters = parameters;
    return step;
}

LiveStep withNumbers(LiveStep step, const QList<int> &numbers)
{
    step.numbers = numbers;
    return step;
}

} // namespace

class TestLiveCalls : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateDaemon> m_daemon;
    std::unique_ptr<Connection> m_connection;

    QString running() { return m_daemon->virsh({u"dumpxml"_s, u"--security-info"_s, u"live"_s}); }
    QString saved() { return m_daemon->virsh({u"dumpxml"_s, u"--inactive"_s, u"--security-info"_s, u"live"_s}); }

    Result<LiveOutcome> run(const LiveStep &step) { return await(m_connection->runLive(LiveDomain::uuid, step), 60000); }

    QString aliasOf(const QString &device)
    {
        const auto match = QRegularExpression(device + u".*?<alias name='([^']*)'"_s, QRegularExpression::DotMatchesEverythingOption).match(running());
        return match.captured(1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon = std::make_unique<PrivateDaemon>();
        VIRTDRAFT_NEEDS(m_daemon->start(), qPrintable(m_daemon->problem()));
        for (const QString &name : {u"disk.img"_s, u"a.iso"_s, u"b.iso"_s, u"more.img"_s})
            QVERIFY2(m_daemon->makeFile(name, 1 << 20), qPrintable(m_daemon->problem()));
        QVERIFY2(m_daemon->define(LiveDomain::definition(m_daemon->folder()), true), qPrintable(m_daemon->problem()));
        QVERIFY2(m_daemon->startDomain(u"live"_s), qPrintable(m_daemon->problem()));
        m_connection = std::make_unique<Connection>(m_daemon->uri());
        QSignalSpy complete(m_connection.get(), &Connection::detailsComplete);
        m_connection->open();
        QVERIFY(complete.wait(60000));
    }

    void cleanupTestCase()
    {
        m_connection.reset();
        m_daemon.reset();
    }

    void changes_data()
    {
        QTest::addColumn<LiveStep>("step");
        QTest::addColumn<QString>("there"); // a pattern of what the running domain has then
        const auto row = [](const char *name, const LiveStep &step, const QString &there) { QTest::newRow(name) << step << there; };
        row("title", made(Call::Title, {}, u"A title"_s), u"<title>A title</title>"_s);
        row("no title", made(Call::Title, {}, QString()), u"^(?!.*<title>)"_s);
        row("description", made(Call::Description, {}, u"Two\nlines"_s), u"<description>Two\nlines</description>"_s);
        LiveStep note = made(Call::Metadata, u"http://example.org/a"_s, u"<note><who mood='good'>me</who></note>"_s);
        note.prefix = u"a"_s;
        row("note", note, u"<a:note xmlns:a=\"http://example.org/a\">\\s*<a:who mood=\"good\">me</a:who>"_s);
        note.text = QString();
        row("no note", note, u"^(?!.*example.org)"_s);
        row("after a reboot", made(Call::Lifecycle, u"on_reboot"_s, u"destroy"_s), u"<on_reboot>destroy</on_reboot>"_s);
        row("after a crash", made(Call::Lifecycle, u"on_crash"_s, u"preserve"_s), u"<on_crash>preserve</on_crash>"_s);
        row("vCPUs", made(Call::Vcpus, {}, {}, 2), u"<vcpu placement='static' current='2'>4</vcpu>"_s);
        row("balloon period", made(Call::BalloonPeriod, {}, {}, 7), u"<stats period='7'/>"_s);
        row("vCPU pin", withNumbers(made(Call::VcpuPin, {}, {}, 1), {0}), u"<vcpupin vcpu='1' cpuset='0'/>"_s);
        row("no vCPU pin", made(Call::VcpuPin, {}, {}, 1), u"^(?!.*<vcpupin vcpu='1' cpuset='0'/>)"_s);
        row("emulator pin", withNumbers(made(Call::EmulatorPin), {0}), u"<emulatorpin cpuset='0'/>"_s);
        row("add I/O thread", made(Call::AddIoThread, {}, {}, 5), u"<iothreads>2</iothreads>"_s);
        row("I/O thread pin", withNumbers(made(Call::IoThreadPin, {}, {}, 5), {0}), u"<iothreadpin iothread='5' cpuset='0'/>"_s);
        row("I/O thread pool", withParameters(made(Call::IoThreadSettings, {}, {}, 5), {{u"thread_pool_max"_s, QVariant(8)}}),
            u"<iothread id='5' thread_pool_max='8'/>"_s);
        row("remove I/O thread", made(Call::RemoveIoThread, {}, {}, 5), u"<iothreads>1</iothreads>"_s);
        row("disk limits", withParameters(made(Call::DiskLimits, u"vda"_s), {{u"read_iops_sec"_s, QVariant(qulonglong(70))}}),
            u"<read_iops_sec>70</read_iops_sec>"_s);
        row("no disk limits", withParameters(made(Call::DiskLimits, u"vda"_s), {{u"read_iops_sec"_s, QVariant(qulonglong(0))}}),
            u"^(?!.*<read_iops_sec>)"_s);
    }

    void changes()
    {
        QFETCH(const LiveStep, step);
        QFETCH(const QString, there);
        const QString before = saved();
        const auto outcome = run(step);
        QVERIFY(outcome.ok());
        QVERIFY2(outcome->kind == Kind::Done, qPrintable(outcome->error.message + outcome->note));
        const QRegularExpression pattern(there, QRegularExpression::DotMatchesEverythingOption);
        QVERIFY2(running().contains(pattern), qPrintable(running()));
        QCOMPARE(saved(), before);
    }

    void fewerVcpusWantAGuest() // tst_answeringguest has one
    {
        const auto outcome = run(made(Call::Vcpus, {}, {}, 1));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->kind, Kind::Refused);
        QVERIFY2(outcome->error.message.contains(u"device_del"), qPrintable(outcome->error.message));
        QVERIFY(running().contains(u"<vcpu placement='static' current='2'>4</vcpu>"));
    }

    void saysWhatTheGuestHas()
    {
        // Nobody in the guest gives memory back.
        const auto outcome = run(made(Call::Memory, {}, {}, 65536));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->kind, Kind::Asked);
        QCOMPARE(outcome->note, u"The guest has 128 MiB now."_s);
    }

    void updates()
    {
        const QString folder = m_daemon->folder();
        const auto update = [&](const QString &device) { return run(made(Call::UpdateDevice, {}, device)); };
        const QString drive = u"<disk type='file' device='cdrom'><driver name='qemu' type='raw'/>%1<target dev='sda' bus='sata'/><readonly/></disk>"_s;
        auto outcome = update(drive.arg(u"<source file='%1/a.iso'/>"_s.arg(folder)));
        QVERIFY2(outcome.ok() && outcome->kind == Kind::Done, qPrintable(outcome->error.message));
        QVERIFY(running().contains(u"/a.iso'"));
        outcome = update(drive.arg(u"<source file='%1/b.iso'/>"_s.arg(folder)));
        QVERIFY2(outcome.ok() && outcome->kind == Kind::Done, qPrintable(outcome->error.message));
        QVERIFY(running().contains(u"/b.iso'") && !running().contains(u"/a.iso'"));
        outcome = update(drive.arg(QString()));
        QVERIFY2(outcome.ok() && outcome->kind == Kind::Done, qPrintable(outcome->error.message));
        QVERIFY(!running().contains(u".iso'"));
        const QString card = u"<interface type='user'><mac address='52:54:00:00:00:51'/><model type='virtio'/><link state='down'/></interface>"_s;
        outcome = update(card);
        QVERIFY2(outcome.ok() && outcome->kind == Kind::Done, qPrintable(outcome->error.message));
        QVERIFY(running().contains(u"<link state='down'/>"));
        const QString port = QRegularExpression(u"<graphics type='vnc' port='(\\d+)'"_s).match(running()).captured(1);
        outcome = update(u"<graphics type='vnc' port='%1' autoport='yes' passwd='n3w' connected='keep'>"
                         "<listen type='address' address='127.0.0.1'/></graphics>"_s.arg(port));
        QVERIFY2(outcome.ok() && outcome->kind == Kind::Done, qPrintable(outcome->error.message));
        QVERIFY(running().contains(u"passwd='n3w'") && saved().contains(u"passwd='s3cret'"));
    }

    void attaches_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("there");
        const QString disk = u"<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='FOLDER/more.img'/>"
                             "<target dev='%1' bus='%2'/><shareable/></disk>"_s;
        QTest::newRow("virtio disk") << disk.arg(u"vdb"_s, u"virtio"_s) << u"dev='vdb'"_s;
        QTest::newRow("SCSI disk") << disk.arg(u"sdb"_s, u"scsi"_s) << u"dev='sdb'"_s;
        QTest::newRow("USB disk") << disk.arg(u"sdc"_s, u"usb"_s) << u"dev='sdc'"_s;
        QTest::newRow("CD drive with a medium") << u"<disk type='file' device='cdrom'><driver name='qemu' type='raw'/><source file='FOLDER/a.iso'/>"
                                                   "<target dev='sdd' bus='scsi'/><readonly/></disk>"_s << u"dev='sdd'"_s;
        QTest::newRow("card") << u"<interface type='user'><mac address='52:54:00:00:00:52'/><model type='virtio'/></interface>"_s << u"52:54:00:00:00:52"_s;
        QTest::newRow("old card") << u"<interface type='user'><mac address='52:54:00:00:00:53'/><model type='e1000'/></interface>"_s << u"52:54:00:00:00:53"_s;
        QTest::newRow("random numbers") << u"<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>"_s << u"<rng model='virtio'>"_s;
        QTest::newRow("shared memory") << u"<shmem name='sm0'><model type='ivshmem-plain'/><size unit='M'>4</size></shmem>"_s << u"<shmem name='sm0'>"_s;
        QTest::newRow("watchdog") << u"<watchdog model='i6300esb' action='reset'/>"_s << u"<watchdog model='i6300esb'"_s;
        QTest::newRow("memory") << u"<memory model='dimm'><target><size unit='MiB'>128</size><node>0</node></target></memory>"_s << u"<memory model='dimm'>"_s;
        QTest::newRow("memory that can shrink") << u"<memory model='virtio-mem'><target><size unit='MiB'>128</size><node>0</node><block unit='KiB'>2048</block>"
                                                   "<requested unit='MiB'>0</requested></target></memory>"_s << u"<memory model='virtio-mem'>"_s;
        QTest::newRow("USB redirection") << u"<redirdev bus='usb' type='unix'><source mode='bind' path='FOLDER/redir'/></redirdev>"_s << u"<redirdev bus='usb' type='unix'>"_s;
        QTest::newRow("USB keyboard") << u"<input type='keyboard' bus='usb'/>"_s << u"<input type='keyboard' bus='usb'>"_s;
        QTest::newRow("virtio mouse") << u"<input type='mouse' bus='virtio'/>"_s << u"<input type='mouse' bus='virtio'>"_s;
        QTest::newRow("channel") << u"<channel type='unix'><target type='virtio' name='org.example.0'/></channel>"_s << u"name='org.example.0'"_s;
        QTest::newRow("PCI serial port") << u"<serial type='pty'><target type='pci-serial'/></serial>"_s << u"type='pci-serial'"_s;
        QTest::newRow("USB serial port") << u"<serial type='pty'><target type='usb-serial'/></serial>"_s << u"type='usb-serial'"_s;
        QTest::newRow("SCSI controller") << u"<controller type='scsi' index='1' model='virtio-scsi'/>"_s << u"type='scsi' index='1'"_s;
        QTest::newRow("lease") << u"<lease><lockspace>a</lockspace><key>k</key><target path='/tmp/l'/></lease>"_s << u"<key>k</key>"_s;
    }

    void attaches()
    {
        QFETCH(QString, device);
        QFETCH(const QString, there);
        const QString before = saved();
        const auto outcome = run(made(Call::AttachDevice, {}, device.replace(u"FOLDER"_s, m_daemon->folder())));
        QVERIFY(outcome.ok());
        QVERIFY2(outcome->kind == Kind::Done, qPrintable(outcome->error.message));
        QVERIFY2(running().contains(there), qPrintable(running()));
        QCOMPARE(saved(), before);
    }

    void asksForAnotherSizeOfMemory()
    {
        const auto match = QRegularExpression(u"<memory model='virtio-mem'>.*?</memory>"_s, QRegularExpression::DotMatchesEverythingOption).match(running());
        QVERIFY(match.hasMatch());
        const auto outcome = run(made(Call::UpdateDevice, {}, match.captured().replace(u"<requested unit='KiB'>0<"_s, u"<requested unit='KiB'>65536<"_s)));
        QVERIFY2(outcome.ok() && outcome->kind == Kind::Done, qPrintable(outcome->error.message));
        QVERIFY(running().contains(u"<requested unit='KiB'>65536<"));
    }

    void detachesAtOnce_data()
    {
        QTest::addColumn<QString>("device");
        QTest::newRow("SCSI disk") << u"<target dev='sdb'"_s;
        QTest::newRow("USB disk") << u"<target dev='sdc'"_s;
        QTest::newRow("USB redirection") << u"<redirdev bus='usb'"_s;
        QTest::newRow("USB tablet") << u"<input type='tablet'"_s;
        QTest::newRow("channel") << u"name='org.example.0'"_s;
        QTest::newRow("USB serial port") << u"type='usb-serial'"_s;
    }

    void detachesAtOnce()
    {
        QFETCH(const QString, device);
        const QString alias = aliasOf(device);
        QVERIFY(!alias.isEmpty());
        LiveRun steps(m_connection.get(), LiveDomain::uuid, {made(Call::DetachDevice, alias)});
        QSignalSpy finished(&steps, &LiveRun::finished);
        steps.start();
        QVERIFY(finished.wait(20000));
        const auto outcomes = finished.first().first().value<QList<LiveOutcome>>();
        QVERIFY2(outcomes.first().kind == Kind::Done, qPrintable(outcomes.first().error.message + outcomes.first().note));
        QVERIFY(!running().contains(u"<alias name='%1'/>"_s.arg(alias)));
    }

    void aLeaseGoesByItsText()
    {
        const auto outcome = run(made(Call::DetachDevice, {}, u"<lease><lockspace>a</lockspace><key>k</key><target path='/tmp/l'/></lease>"_s));
        QVERIFY2(outcome.ok() && outcome->kind == Kind::Done, qPrintable(outcome->error.message));
        QVERIFY(!running().contains(u"<lease>"));
    }

    void aGuestThatDoesNotAnswerIsWaitedFor_data()
    {
        QTest::addColumn<bool>("isEnded");
        QTest::newRow("ended by a person") << true;
        QTest::newRow("by time") << false;
    }

    void aGuestThatDoesNotAnswerIsWaitedFor()
    {
        QFETCH(const bool, isEnded);
        const QString alias = aliasOf(u"<target dev='vdb'"_s);
        QVERIFY(!alias.isEmpty());
        LiveRun steps(m_connection.get(), LiveDomain::uuid, {made(Call::DetachDevice, alias), made(Call::Title, {}, u"After it"_s)});
        steps.setPatience(isEnded ? 60 : 2);
        QSignalSpy finished(&steps, &LiveRun::finished);
        QSignalSpy progressed(&steps, &LiveRun::progressed);
        steps.start();
        QTRY_VERIFY_WITH_TIMEOUT(steps.isWaiting(), 20000);
        // The connection is free meanwhile.
        QVERIFY(await(m_connection->readRunning(LiveDomain::uuid)).ok());
        QTRY_VERIFY_WITH_TIMEOUT(progressed.last().first().toString() == u"step: waiting for the guest to let go of it, 1 s…", 5000);
        QVERIFY(finished.isEmpty());
        if (isEnded)
            steps.stopWaiting();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10000);
        const auto outcomes = finished.first().first().value<QList<LiveOutcome>>();
        QCOMPARE(outcomes.size(), 2);
        QCOMPARE(outcomes[0].kind, Kind::Asked);
        QCOMPARE(outcomes[0].note, u"The guest has not let go of it. It may still do so later."_s);
        QCOMPARE(outcomes[1].kind, Kind::Done);
        QVERIFY(running().contains(u"<title>After it</title>"));
        QVERIFY(running().contains(u"<alias name='%1'/>"_s.arg(alias)));
    }

    void tellsARefusal_data()
    {
        QTest::addColumn<LiveStep>("step");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const LiveStep &step, const QString &message) { QTest::newRow(name) << step << message; };
        const auto number = [](qulonglong value) { return QVariant(value); };
        row("processor time", withParameters(made(Call::Scheduler), {{u"cpu_shares"_s, number(512)}}), u"not available in session mode"_s);
        row("disk weights", withParameters(made(Call::BlockIo), {{u"weight"_s, QVariant(200U)}}), u"not available in session mode"_s);
        row("memory limits", withParameters(made(Call::MemoryLimits), {{u"hard_limit"_s, number(999999)}}), u"not available in session mode"_s);
        row("nodes", withParameters(made(Call::Numa), {{u"numa_nodeset"_s, u"0"_s}}), u"not available in session mode"_s);
        row("card's limits", withParameters(made(Call::Bandwidth, u"52:54:00:00:00:51"_s), {{u"inbound.average"_s, QVariant(100U)}}),
            u"setting bandwidth on interfaces of type 'user' is not implemented"_s);
        row("measured", withParameters(made(Call::Perf), {{u"cmt"_s, true}}), u"perf event"_s);
        row("where it listens", made(Call::UpdateDevice, {}, u"<graphics type='vnc' autoport='yes'><listen type='address' address='0.0.0.0'/></graphics>"_s),
            u"cannot change listen address"_s);
        row("SATA disk", made(Call::AttachDevice, {}, u"<disk type='file' device='disk'><source file='/tmp/x'/><target dev='sdx' bus='sata'/></disk>"_s), u"x"_s);
        row("sound", made(Call::AttachDevice, {}, u"<sound model='ich9'/>"_s), u"live attach of device 'sound' is not supported"_s);
        row("folder by 9p", made(Call::AttachDevice, {}, u"<filesystem type='mount'><source dir='/tmp'/><target dir='t'/></filesystem>"_s), u"virtiofs"_s);
        row("TPM", made(Call::AttachDevice, {}, u"<tpm model='tpm-tis'><backend type='emulator'/></tpm>"_s), u"live attach of device 'tpm' is not supported"_s);
        row("too many vCPUs", made(Call::Vcpus, {}, {}, 99), u"vcpu"_s);
    }

    void tellsARefusal()
    {
        QFETCH(const LiveStep, step);
        QFETCH(const QString, message);
        const QString before = saved();
        const auto outcome = run(step);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->kind, Kind::Refused);
        QVERIFY2(outcome->error.message.contains(message), qPrintable(outcome->error.message));
        QVERIFY(outcome->error.code != 0);
        QCOMPARE(saved(), before);
    }

    void oneFailureStopsNothing()
    {
        LiveRun steps(m_connection.get(), LiveDomain::uuid,
                      {made(Call::Vcpus, {}, {}, 99), made(Call::Title, {}, u"Still done"_s)});
        QSignalSpy finished(&steps, &LiveRun::finished);
        steps.start();
        QVERIFY(finished.wait(20000));
        const auto outcomes = finished.first().first().value<QList<LiveOutcome>>();
        QCOMPARE(outcomes[0].kind, Kind::Refused);
        QCOMPARE(outcomes[1].kind, Kind::Done);
        QVERIFY(running().contains(u"<title>Still done</title>"));
    }

    void bothDefinitions()
    {
        const auto both = await(m_connection->readBoth(LiveDomain::uuid));
        QVERIFY(both.ok());
        QCOMPARE(both->saved.trimmed(), saved().trimmed());
        QVERIFY(both->running.contains(u"<alias name="));
        QVERIFY(both->running.contains(u"passwd='n3w'"));
    }

    void aDeadDaemonEndsTheWaiting() // the last one
    {
        const QString alias = aliasOf(u"<target dev='vdb'"_s);
        LiveRun steps(m_connection.get(), LiveDomain::uuid, {made(Call::DetachDevice, alias), made(Call::Title, {}, u"No more"_s)});
        QSignalSpy finished(&steps, &LiveRun::finished);
        steps.start();
        QTRY_VERIFY_WITH_TIMEOUT(steps.isWaiting() || !finished.isEmpty(), 20000);
        m_daemon->kill();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20000);
        const auto outcomes = finished.first().first().value<QList<LiveOutcome>>();
        QCOMPARE(outcomes[1].kind, Kind::NotTried);
    }
};

QTEST_GUILESS_MAIN(TestLiveCalls)
#include "tst_livecalls.moc"
