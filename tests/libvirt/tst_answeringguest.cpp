// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a running domain gives back only if its guest agrees, on a real libvirtd with QEMU and a guest that answers.
#include "models/libvirt/LiveRun.h"
#include "tests/support/AnsweringGuest.h"
#include "tests/support/Await.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Call = LiveStep::Call;
using Kind = LiveOutcome::Kind;

namespace {

const QString disk = u"<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='FOLDER/more.img'/>"
                     "<target dev='%1' bus='virtio'/></disk>"_s;
const QString module = u"<memory model='dimm'><target><size unit='MiB'>128</size><node>0</node></target></memory>"_s;

} // namespace

class TestAnsweringGuest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateDaemon> m_daemon;
    std::unique_ptr<Connection> m_connection;

    QString running() { return m_daemon->virsh({u"dumpxml"_s, u"answers"_s}); }
    QString saved() { return m_daemon->virsh({u"dumpxml"_s, u"--inactive"_s, u"answers"_s}); }

    /** The aliases of all devices that run. */
    QStringList aliases()
    {
        static const QRegularExpression pattern(u"<alias name='([^']*)'"_s);
        const QString now = running();
        QStringList found;
        for (auto match = pattern.globalMatch(now); match.hasNext();)
            found.append(match.next().captured(1));
        found.removeDuplicates(); // a console may be a serial port's
        return found;
    }

    LiveStep attach(QString device) const
    {
        LiveStep step;
        step.call = Call::AttachDevice;
        step.words = u"come"_s;
        step.text = device.replace(u"FOLDER"_s, m_daemon->folder());
        return step;
    }

    static LiveStep detach(const QString &alias)
    {
        LiveStep step;
        step.call = Call::DetachDevice;
        step.words = u"go"_s;
        step.target = alias;
        return step;
    }

    QList<LiveOutcome> run(const QList<LiveStep> &steps)
    {
        LiveRun all(m_connection.get(), AnsweringGuest::uuid, steps);
        QSignalSpy finished(&all, &LiveRun::finished);
        all.start();
        if (!finished.wait(60000))
            throw std::runtime_error("it does not end");
        return finished.first().first().value<QList<LiveOutcome>>();
    }

    /** Plugs the device in; its alias, empty if it cannot be. */
    QString plugIn(const QString &device)
    {
        const QStringList before = aliases();
        const LiveOutcome outcome = run({attach(device)}).first();
        QStringList now = aliases();
        now.removeIf([&before](const QString &alias) { return before.contains(alias); });
        if (outcome.kind != Kind::Done || now.size() != 1)
            qWarning("%s", qPrintable(outcome.error.message + now.join(u' ')));
        return now.value(0);
    }

    bool isThere(const QString &alias) { return aliases().contains(alias); }

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon = std::make_unique<PrivateDaemon>();
        VIRTDRAFT_NEEDS(m_daemon->start(), qPrintable(m_daemon->problem()));
        QVERIFY2(m_daemon->makeFile(u"boot.img"_s, AnsweringGuest::bootSector()), qPrintable(m_daemon->problem()));
        QVERIFY2(m_daemon->makeFile(u"more.img"_s, 1 << 20), qPrintable(m_daemon->problem()));
        QVERIFY2(m_daemon->define(AnsweringGuest::definition(m_daemon->folder()), true), qPrintable(m_daemon->problem()));
        QVERIFY2(m_daemon->startDomain(u"answers"_s), qPrintable(m_daemon->problem()));
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

    void letsGo_data()
    {
        QTest::addColumn<QString>("device");
        const auto row = [](const char *name, const QString &device) { QTest::newRow(name) << device; };
        const QString card = u"<interface type='user'><mac address='52:54:00:00:00:7%1'/><model type='%2'/></interface>"_s;
        row("virtio disk", disk.arg(u"vdb"_s));
        row("card", card.arg(u"1"_s, u"virtio"_s));
        row("old card", card.arg(u"2"_s, u"e1000"_s));
        row("random numbers", u"<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>"_s);
        row("watchdog", u"<watchdog model='i6300esb' action='none'/>"_s);
        row("SCSI controller", u"<controller type='scsi' index='1' model='virtio-scsi'/>"_s);
        row("virtio mouse", u"<input type='mouse' bus='virtio'/>"_s);
        row("PCI serial port", u"<serial type='pty'><target type='pci-serial'/></serial>"_s);
        row("shared memory", u"<shmem name='vd7'><model type='ivshmem-plain'/><size unit='M'>4</size></shmem>"_s);
        row("memory", module);
    }

    void letsGo()
    {
        QFETCH(const QString, device);
        const QString before = saved();
        const QString alias = plugIn(device);
        QVERIFY(!alias.isEmpty());
        const LiveOutcome outcome = run({detach(alias)}).first();
        QVERIFY2(outcome.kind == Kind::Done, qPrintable(outcome.error.message + outcome.note));
        QVERIFY(!isThere(alias));
        QCOMPARE(saved(), before);
    }

    void oneGoesAndOneComes()
    {
        const QString first = plugIn(disk.arg(u"vdb"_s));
        QVERIFY(!first.isEmpty());
        const auto outcomes = run({detach(first), attach(disk.arg(u"vdc"_s))});
        QCOMPARE(outcomes[0].kind, Kind::Done);
        QVERIFY2(outcomes[1].kind == Kind::Done, qPrintable(outcomes[1].error.message));
        QVERIFY(!running().contains(u"dev='vdb'"));
        QVERIFY(running().contains(u"dev='vdc'"));
    }

    void isWaitedFor()
    {
        const QString alias = plugIn(u"<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>"_s);
        QVERIFY(!alias.isEmpty());
        QVERIFY(!m_daemon->virsh({u"suspend"_s, u"answers"_s}).isNull());
        LiveRun steps(m_connection.get(), AnsweringGuest::uuid, {detach(alias)});
        QSignalSpy finished(&steps, &LiveRun::finished);
        QSignalSpy progressed(&steps, &LiveRun::progressed);
        steps.start();
        QTRY_VERIFY_WITH_TIMEOUT(!progressed.isEmpty() && progressed.last().first().toString() == u"go: waiting for the guest to let go of it, 2 s…", 20000);
        QVERIFY(finished.isEmpty());
        QVERIFY(isThere(alias));
        QVERIFY(!m_daemon->virsh({u"resume"_s, u"answers"_s}).isNull());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10000);
        QCOMPARE(finished.first().first().value<QList<LiveOutcome>>().first().kind, Kind::Done);
        QVERIFY(!isThere(alias));
    }

    void refuses()
    {
        const QString first = plugIn(module);
        const QString second = plugIn(module);
        QVERIFY(!first.isEmpty() && !second.isEmpty());
        const auto outcomes = run({detach(second), detach(first)});
        QCOMPARE(outcomes[0].kind, Kind::Refused);
        QCOMPARE(outcomes[0].error.message, u"The guest does not let go of it."_s);
        QVERIFY(isThere(second));
        QVERIFY2(outcomes[1].kind == Kind::Done, qPrintable(outcomes[1].error.message + outcomes[1].note));
        QVERIFY(!isThere(first));
    }

    void givesMemoryBack()
    {
        LiveStep step;
        step.call = Call::Memory;
        step.words = u"memory"_s;
        for (const int mib : {40, 56}) {
            step.number = mib * 1024;
            const LiveOutcome outcome = run({step}).first();
            QVERIFY2(outcome.kind == Kind::Done, qPrintable(outcome.error.message + outcome.note));
            QVERIFY(m_daemon->virsh({u"dommemstat"_s, u"answers"_s}).contains(u"actual %1"_s.arg(mib * 1024)));
            QVERIFY(running().contains(u"<currentMemory unit='KiB'>%1</currentMemory>"_s.arg(mib * 1024)));
        }
    }

    void isAskedForVcpus()
    {
        LiveStep step;
        step.call = Call::Vcpus;
        step.words = u"vCPUs"_s;
        step.number = 2;
        QCOMPARE(run({step}).first().kind, Kind::Done);
        step.number = 1;
        const LiveOutcome outcome = run({step}).first();
        QVERIFY2(outcome.kind == Kind::Asked, qPrintable(outcome.error.message));
        QVERIFY2(outcome.note.contains(u"vcpu unplug request timed out"), qPrintable(outcome.note));
        QVERIFY(running().contains(u"current='2'>4</vcpu>"));
    }

    void turnsItselfOff() // the last one
    {
        QVERIFY(await(m_connection->shutdown(AnsweringGuest::uuid)).ok());
        QTRY_COMPARE_WITH_TIMEOUT(m_connection->domain(AnsweringGuest::uuid)->state, DomainState::ShutOff, 20000);
        QCOMPARE(m_daemon->virsh({u"domstate"_s, u"--reason"_s, u"answers"_s}).trimmed(), u"shut off (shutdown)"_s);
    }
};

QTEST_GUILESS_MAIN(TestAnsweringGuest)
#include "tst_answeringguest.moc"
