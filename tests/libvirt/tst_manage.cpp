// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Connection's calls about machines as a whole and about processors, on a real libvirtd of our own, read back by virsh.
#include "models/draft/CpuModel.h"
#include "models/libvirt/Connection.h"
#include "tests/support/Await.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString uuid = u"6d0c6d4e-0000-4000-8000-000000000001"_s;

} // namespace

class TestManage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateDaemon> m_daemon;
    std::unique_ptr<Connection> m_connection;

    bool open(const QString &uri)
    {
        m_connection = std::make_unique<Connection>(uri);
        QSignalSpy complete(m_connection.get(), &Connection::detailsComplete);
        m_connection->open();
        return complete.wait(60000);
    }

    /** Empty: it went well. */
    static QString problemOf(QFuture<Result<Done>> future)
    {
        const Result<Done> done = await(future);
        return done ? QString() : done.error().message;
    }

    QString virsh(const QStringList &arguments) { return m_daemon->virsh(arguments).trimmed(); }

    Belongings belongings()
    {
        const auto read = await(m_connection->belongings(uuid));
        return read ? *read : Belongings();
    }

private Q_SLOTS:
    void init()
    {
        m_daemon = std::make_unique<PrivateDaemon>();
        VIRTDRAFT_NEEDS(m_daemon->start(), qPrintable(m_daemon->problem()));
        QVERIFY2(m_daemon->define(PrivateDaemon::smallDomain(u"guest"_s, uuid)), qPrintable(m_daemon->problem()));
        QVERIFY(open(m_daemon->uri()));
    }

    void cleanup()
    {
        m_connection.reset();
        m_daemon.reset();
    }

    void setsAutostartAndTells()
    {
        for (const bool isOn : {true, false}) {
            QCOMPARE(problemOf(m_connection->setAutostart(uuid, isOn)), QString());
            QVERIFY(virsh({u"dominfo"_s, u"guest"_s})
                        .contains(isOn ? u"Autostart:      enable\n"_s : u"Autostart:      disable\n"_s));
            QTRY_COMPARE(m_connection->domain(uuid)->autostart, isOn); // no event says so
        }
    }

    void resetsAndReboots()
    {
        QVERIFY(!problemOf(m_connection->reset(uuid)).isEmpty()); // it is off
        QCOMPARE(problemOf(m_connection->start(uuid)), QString());
        const QString id = virsh({u"domid"_s, u"guest"_s});
        QCOMPARE(problemOf(m_connection->reset(uuid)), QString());
        QCOMPARE(problemOf(m_connection->reboot(uuid)), QString());
        QCOMPARE(virsh({u"domid"_s, u"guest"_s}), id);
    }

    void savesItsStateAndDropsIt()
    {
        QVERIFY(!belongings().hasManagedSave);
        QCOMPARE(problemOf(m_connection->start(uuid)), QString());
        QCOMPARE(problemOf(m_connection->save(uuid)), QString());
        QTRY_COMPARE(m_connection->domain(uuid)->state, DomainState::ShutOff);
        QVERIFY(belongings().hasManagedSave);
        QCOMPARE(virsh({u"list"_s, u"--all"_s, u"--with-managed-save"_s, u"--name"_s}), u"guest"_s);
        QCOMPARE(problemOf(m_connection->dropSaved(uuid)), QString());
        QVERIFY(!belongings().hasManagedSave);
        QVERIFY(virsh({u"list"_s, u"--all"_s, u"--with-managed-save"_s, u"--name"_s}).isEmpty());
    }

    void undefinesWithWhatBelongsToIt()
    {
        QString text = PrivateDaemon::smallDomain(u"guest"_s, uuid);
        text.replace(u"<type arch='x86_64' machine='pc'>hvm</type>"_s,
                     u"<type arch='x86_64' machine='q35'>hvm</type><loader readonly='yes' "
                     u"type='pflash'>/usr/share/OVMF/OVMF_CODE_4M.fd</loader>"
                     "<nvram template='/usr/share/OVMF/OVMF_VARS_4M.fd'>/tmp/no-such-folder/guest_VARS.fd</nvram>"_s);
        text.replace(u"  <devices>"_s, u"  <features><acpi/></features>\n  <devices>"_s);
        QVERIFY2(m_daemon->define(text), qPrintable(m_daemon->problem()));
        const Belongings found = belongings();
        QCOMPARE(found.nvram, u"/tmp/no-such-folder/guest_VARS.fd"_s);
        QVERIFY(!found.hasTpm);
        UndefineRequest request;
        request.uuid = uuid;
        QVERIFY(!problemOf(m_connection->undefine(request)).isEmpty() ||
                virsh({u"list"_s, u"--all"_s, u"--name"_s}).isEmpty());
        if (virsh({u"list"_s, u"--all"_s, u"--name"_s}) == u"guest") {
            request.nvram = false;
            QCOMPARE(problemOf(m_connection->undefine(request)), QString());
        }
        QTRY_VERIFY(m_connection->domains().isEmpty());
        QVERIFY(virsh({u"list"_s, u"--all"_s, u"--name"_s}).isEmpty());
    }

    void undefineTakesSavedStateOnlyWhenTold()
    {
        QCOMPARE(problemOf(m_connection->start(uuid)), QString());
        QCOMPARE(problemOf(m_connection->save(uuid)), QString());
        UndefineRequest request;
        request.uuid = uuid;
        QVERIFY(!problemOf(m_connection->undefine(request)).isEmpty());
        QCOMPARE(virsh({u"list"_s, u"--all"_s, u"--name"_s}), u"guest"_s);
        request.managedSave = true;
        QCOMPARE(problemOf(m_connection->undefine(request)), QString());
        QVERIFY(virsh({u"list"_s, u"--all"_s, u"--name"_s}).isEmpty());
    }

    void renames()
    {
        QCOMPARE(problemOf(m_connection->rename(uuid, u"other"_s)), QString());
        QTRY_COMPARE(m_connection->domain(uuid)->name, u"other"_s);
        QCOMPARE(virsh({u"domname"_s, uuid}), u"other"_s);
        QCOMPARE(problemOf(m_connection->start(uuid)), QString());
        QVERIFY(!problemOf(m_connection->rename(uuid, u"third"_s)).isEmpty());
        QCOMPARE(virsh({u"domname"_s, uuid}), u"other"_s);
    }

    void applyRenamesOrLeavesAllAsItWas()
    {
        const QString base = await(m_connection->readDefinition(uuid))->text;
        QString draft = QString(base).replace(u"<name>guest<"_s, u"<name>other<"_s).replace(u">32768<"_s, u">65536<"_s);
        const auto refused = await(
            m_connection->apply({uuid, base, QString(draft).replace(u"</devices>"_s, u"<nonsense/></devices>"_s)}));
        QVERIFY(refused && std::holds_alternative<Refused>(*refused));
        QCOMPARE(await(m_connection->readDefinition(uuid))->text, base);
        const auto applied = await(m_connection->apply({uuid, base, draft}));
        QVERIFY(applied && std::holds_alternative<Applied>(*applied));
        QCOMPARE(virsh({u"domname"_s, uuid}), u"other"_s);
        QVERIFY(virsh({u"dumpxml"_s, u"other"_s}).contains(u">65536</memory>"));
        QTRY_COMPARE(m_connection->domain(uuid)->name, u"other"_s);
    }

    void comparesProcessors()
    {
        const auto simple =
            await(m_connection->compareCpu({}, u"<cpu match='exact'><model>qemu64</model></cpu>"_s), 120000);
        QVERIFY2(simple, simple ? "" : qPrintable(simple.error().message));
        const auto impossible = await(m_connection->compareCpu(
            {}, u"<cpu match='exact'><model>qemu64</model><feature policy='require' name='xtpr'/></cpu>"_s));
        QVERIFY(impossible);
        QCOMPARE(impossible->fit, CpuComparison::Fit::Incompatible);
        QVERIFY2(impossible->reason.contains(u"xtpr"), qPrintable(impossible->reason));
        QVERIFY(!await(m_connection->compareCpu({}, u"<cpu><model>no-such-model</model></cpu>"_s)));
    }

    void computesABaseline_data()
    {
        QTest::addColumn<bool>("onTestDriver");
        QTest::newRow("QEMU") << false;
        QTest::newRow("test driver, with the older call") << true;
    }

    // The two processors of the guide to virtualization that shows this job.
    void computesABaseline()
    {
        QFETCH(const bool, onTestDriver);
        if (onTestDriver)
            QVERIFY(open(u"test:///default"_s));
        const QString workstation =
            u"<cpu><arch>i686</arch><model>pentium3</model><topology sockets='1' cores='2' threads='1'/><feature "
            u"name='lahf_lm'/>"
            "<feature name='lm'/><feature name='xtpr'/><feature name='cx16'/><feature name='ssse3'/><feature "
            "name='tm2'/>"
            "<feature name='est'/><feature name='vmx'/><feature name='ds_cpl'/><feature name='monitor'/><feature "
            "name='pni'/>"
            "<feature name='pbe'/><feature name='tm'/><feature name='ht'/><feature name='ss'/><feature name='sse2'/>"
            "<feature name='acpi'/><feature name='ds'/><feature name='clflush'/><feature name='apic'/></cpu>"_s;
        const QString server =
            u"<cpu><arch>x86_64</arch><model>phenom</model><topology sockets='2' cores='4' threads='1'/><feature "
            u"name='osvw'/>"
            "<feature name='3dnowprefetch'/><feature name='misalignsse'/><feature name='sse4a'/><feature name='abm'/>"
            "<feature name='cr8legacy'/><feature name='extapic'/><feature name='cmp_legacy'/><feature name='lahf_lm'/>"
            "<feature name='rdtscp'/><feature name='pdpe1gb'/><feature name='popcnt'/><feature name='cx16'/><feature "
            "name='ht'/>"
            "<feature name='vme'/></cpu>"_s;
        const auto cpu = await(m_connection->baselineCpu({}, {workstation, server}), 120000);
        QVERIFY2(cpu, cpu ? "" : qPrintable(cpu.error().message));
        QVERIFY(!CpuModel::name(*cpu).isEmpty());
        // What both have beside their models is in it, what only one has is not.
        for (const QString &both : {u"lahf_lm"_s, u"cx16"_s, u"ht"_s, u"lm"_s})
            QVERIFY2(cpu->contains(u"<feature policy='require' name='%1'/>"_s.arg(both)), qPrintable(*cpu));
        for (const QString &one : {u"xtpr"_s, u"vmx"_s, u"sse4a"_s, u"popcnt"_s})
            QVERIFY2(!cpu->contains(u"name='%1'"_s.arg(one)), qPrintable(*cpu));
        QVERIFY(!await(m_connection->baselineCpu({}, {})));
    }
};

QTEST_MAIN(TestManage)
#include "tst_manage.moc"
