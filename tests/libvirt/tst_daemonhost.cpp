// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a Connection asks of a real libvirtd besides domains: volumes, command lines.
#include "models/libvirt/Connection.h"
#include "tests/support/Await.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDaemonHost : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateDaemon> m_daemon;
    std::unique_ptr<Connection> m_connection;

    void open(Connection::Access access = Connection::Access::ReadWrite)
    {
        m_connection = std::make_unique<Connection>(m_daemon->uri());
        m_connection->open(access);
        QTRY_VERIFY_WITH_TIMEOUT(m_connection->isListed(), 60000);
    }

    /** A folder of the daemon's own, for a pool. */
    QString poolFolder() const
    {
        return m_daemon->uri().section(u"socket="_s, 1).section(u"/run/"_s, 0, 0) + u"/home/pool";
    }

    void makePool()
    {
        QVERIFY2(!m_daemon->virsh({u"pool-define-as"_s, u"images"_s, u"dir"_s, u"--target"_s, poolFolder()}).isNull(),
                 qPrintable(m_daemon->problem()));
        QVERIFY2(!m_daemon->virsh({u"pool-build"_s, u"images"_s}).isNull(), qPrintable(m_daemon->problem()));
        QVERIFY2(!m_daemon->virsh({u"pool-start"_s, u"images"_s}).isNull(), qPrintable(m_daemon->problem()));
    }

    NativeAnswer native(const QString &definition) { return *await(m_connection->toNative(definition)); }

    static QString guest(const QString &devices = {}, const QString &more = {})
    {
        return PrivateDaemon::smallDomain(u"tried"_s, u"6d0c6d4e-0000-4000-8000-000000000009"_s, devices)
            .replace(u"  <devices>"_s, more + u"  <devices>");
    }

private Q_SLOTS:
    void init()
    {
        m_daemon = std::make_unique<PrivateDaemon>();
        VIRTDRAFT_NEEDS(m_daemon->start(), qPrintable(m_daemon->problem()));
        VIRTDRAFT_NEEDS(!QStandardPaths::findExecutable(u"qemu-img"_s).isEmpty(), "qemu-img is not installed");
    }

    void cleanup()
    {
        m_connection.reset();
        m_daemon.reset();
    }

    void volumesAreMade()
    {
        open();
        QSignalSpy touched(m_connection.get(), &Connection::storageMayHaveChanged);
        makePool();
        QTRY_VERIFY(!touched.isEmpty()); // by libvirt's events
        touched.clear();
        const auto made =
            await(m_connection->createVolume({u"images"_s, u"one & two.qcow2"_s, 3 << 20, u"qcow2"_s, {}, {}}));
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
        QCOMPARE(*made, poolFolder() + u"/one & two.qcow2");
        QCOMPARE(touched.size(), 1);
        const auto over =
            await(m_connection->createVolume({u"images"_s, u"over.qcow2"_s, 4 << 20, u"qcow2"_s, *made, u"qcow2"_s}));
        QVERIFY2(over.ok(), over.ok() ? "" : qPrintable(over.error().message));
        QVERIFY(await(m_connection->createVolume({u"images"_s, u"plain.img"_s, 1 << 20, u"raw"_s, {}, {}})).ok());
        const auto pools = await(m_connection->storage());
        QCOMPARE(pools->size(), 1);
        QCOMPARE(pools->first().type, u"dir"_s);
        QStringList found;
        for (const StorageVolume &volume : pools->first().volumes)
            found.append(u"%1 %2 %3"_s.arg(volume.name, volume.format).arg(volume.capacity));
        found.sort();
        QCOMPARE(found, (QStringList{u"one & two.qcow2 qcow2 3145728"_s, u"over.qcow2 qcow2 4194304"_s,
                                     u"plain.img raw 1048576"_s}));
        const QString xml = m_daemon->virsh({u"vol-dumpxml"_s, u"--pool"_s, u"images"_s, u"over.qcow2"_s});
        QVERIFY2(xml.contains(u"<backingStore>\n    <path>"_s + poolFolder() + u"/one &amp; two.qcow2</path>"),
                 qPrintable(xml));
        const auto things = await(m_connection->offers());
        QCOMPARE(things->pools->first().folder, poolFolder());
        QCOMPARE(things->pools->first().volumes.size(), 3);
    }

    void volumesAreRefused()
    {
        makePool();
        open();
        const auto none = await(m_connection->createVolume({u"none"_s, u"a"_s, 1 << 20, u"qcow2"_s, {}, {}}));
        QVERIFY(!none.ok());
        QVERIFY2(none.error().message.contains(u"none"), qPrintable(none.error().message));
        QVERIFY(await(m_connection->createVolume({u"images"_s, u"a"_s, 1 << 20, u"qcow2"_s, {}, {}})).ok());
        const auto twice = await(m_connection->createVolume({u"images"_s, u"a"_s, 1 << 20, u"qcow2"_s, {}, {}}));
        QVERIFY(!twice.ok());
        QVERIFY2(twice.error().message.contains(u"exist"), qPrintable(twice.error().message));
        const auto strange = await(m_connection->createVolume({u"images"_s, u"b"_s, 1 << 20, u"odd"_s, {}, {}}));
        QVERIFY(!strange.ok());
        open(Connection::Access::ReadOnly);
        QVERIFY(!await(m_connection->createVolume({u"images"_s, u"c"_s, 1 << 20, u"qcow2"_s, {}, {}})).ok());
    }

    void commandLineIsTold()
    {
        open();
        QElapsedTimer timer;
        timer.start();
        const NativeAnswer answer =
            native(guest(u"    <disk type='file'><source file='/nowhere.img'/><target dev='hda'/></disk>\n"_s));
        QVERIFY2(answer.refusal.isEmpty() && answer.notAnswered.isEmpty(),
                 qPrintable(answer.refusal + answer.notAnswered));
        QVERIFY2(answer.command.contains(u"qemu-system-x86_64 -name guest=tried"), qPrintable(answer.command));
        QVERIFY(answer.command.contains(u"/nowhere.img"));
        timer.restart();
        native(guest());
        qInfo("a command line took %lld ms", timer.elapsed());
    }

    /** A card of its own is a real device on the host: it must not come to that. */
    void cardsAreLeftOut()
    {
        open();
        const QString before = m_daemon->virsh({u"net-list"_s});
        const NativeAnswer answer = native(
            guest(u"    <interface type='ethernet'><script path='/bin/false'/><model type='virtio'/></interface>\n"
                  "    <interface type='bridge'><source bridge='nowhere'/></interface>\n"_s));
        QVERIFY2(!answer.command.isEmpty(), qPrintable(answer.refusal + answer.notAnswered));
        QVERIFY2(!answer.command.contains(u"netdev"), qPrintable(answer.command));
        QCOMPARE(m_daemon->virsh({u"net-list"_s}), before);
    }

    void foreignNamespacesStay()
    {
        open();
        const NativeAnswer answer =
            native(guest()
                       .replace(u"<domain type='qemu'>"_s,
                                u"<domain type='qemu' xmlns:q='http://libvirt.org/schemas/domain/qemu/1.0'>"_s)
                       .replace(u"</domain>"_s, u"<q:commandline><q:arg value='-own'/></q:commandline></domain>"_s));
        QVERIFY2(answer.command.contains(u" -own"), qPrintable(answer.command + answer.refusal));
    }

    void whatWouldNotStart_data()
    {
        QTest::addColumn<QString>("devices");
        QTest::addColumn<QString>("more");
        QTest::addColumn<QString>("words");
        QTest::newRow("CPU model") << QString() << u"  <cpu mode='custom'><model>Abacus</model></cpu>\n"_s
                                   << u"Abacus"_s;
        QTest::newRow("CPU feature")
            << QString()
            << u"  <cpu mode='custom'><model>qemu64</model><feature policy='require' name='beads'/></cpu>\n"_s
            << u"beads"_s;
        QTest::newRow("huge pages") << QString() << u"  <memoryBacking><hugepages/></memoryBacking>\n"_s << u"huge"_s;
        QTest::newRow("no machine")
            << u"    <disk type='file'><source file='/a'/><target dev='vda' bus='ide'/></disk>\n"_s
            << u"  <vcpu current='3'>2</vcpu>\n"_s << u"vcpu"_s;
    }

    void whatWouldNotStart()
    {
        QFETCH(QString, devices);
        QFETCH(QString, more);
        QFETCH(QString, words);
        open();
        QString definition = guest(devices, more);
        if (more.contains(u"<vcpu"))
            definition.remove(u"  <vcpu>1</vcpu>\n"_s);
        const NativeAnswer answer = native(definition);
        QVERIFY(answer.command.isEmpty());
        QVERIFY2(answer.refusal.contains(words, Qt::CaseInsensitive), qPrintable(answer.refusal + answer.notAnswered));
    }

    void whoCannotTell()
    {
        open(Connection::Access::ReadOnly);
        QVERIFY2(native(guest()).notAnswered.contains(u"read-only"), qPrintable(native(guest()).notAnswered));
        m_connection = std::make_unique<Connection>(u"test:///default"_s);
        m_connection->open();
        QTRY_VERIFY(m_connection->isListed());
        const NativeAnswer answer = native(guest());
        QVERIFY(answer.command.isEmpty() && answer.refusal.isEmpty() && !answer.notAnswered.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDaemonHost)
#include "tst_daemonhost.moc"
