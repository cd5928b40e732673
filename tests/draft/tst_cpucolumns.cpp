// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/CpuColumns.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCpuColumns : public QObject
{
    Q_OBJECT

private:
    static XmlDocument parsed(const QString &inside)
    {
        return XmlDocument::parse(u"<domain>"_s + inside + u"</domain>").value();
    }

private Q_SLOTS:
    void groupsAHost()
    {
        HostFacts facts;
        facts.nodes = {{0, 1024, {}}, {1, 2048, {}}};
        for (int cpu = 0; cpu < 8; ++cpu)
            facts.cpus.append({cpu, cpu / 4, cpu / 4, 0, cpu / 2});
        CpuColumns columns = CpuColumns::ofHost(&facts, {3, 40});
        QCOMPARE(columns.numbers, QList<int>({0, 1, 2, 3, 4, 5, 6, 7, 40}));
        QCOMPARE(columns.present, 8);
        QVERIFY(columns.isKnown);
        QCOMPARE(columns.nodes, QList<CpuColumns::Band>({{0, 4, 0, 1024}, {4, 4, 1, 2048}}));
        QVERIFY(columns.sockets.isEmpty()); // they are the nodes
        QCOMPARE(int(columns.cores.size()), 4);
        QCOMPARE(CpuColumns::at(columns.cores, 5)->id, 2);
        QVERIFY(!CpuColumns::at(columns.cores, 8));
        for (HostCpu &cpu : facts.cpus) {
            cpu.core = cpu.id;
            cpu.node = 0;
        }
        columns = CpuColumns::ofHost(&facts, {});
        QVERIFY(columns.cores.isEmpty()); // one CPU in each
        QCOMPARE(int(columns.sockets.size()), 2);
    }

    void guessesAnUnknownHost()
    {
        QCOMPARE(CpuColumns::ofHost(nullptr, {}).count(), 16);
        QCOMPARE(CpuColumns::ofHost(nullptr, {17}).count(), 24);
        QCOMPARE(CpuColumns::ofHost(nullptr, {}, 40).count(), 40);
        const CpuColumns columns = CpuColumns::ofHost(nullptr, {16000});
        QCOMPARE(columns.count(), 257);
        QCOMPARE(columns.numbers.last(), 16000);
        QCOMPARE(columns.present, 257);
        QVERIFY(!columns.isKnown);
    }

    void knowsWhatSetsAreOf_data()
    {
        QTest::addColumn<SetOf>("what");
        QTest::addColumn<QString>("inside");
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<int>("present");
        const QString cells = u"<cpu><numa><cell id='2' cpus='0'/><cell cpus='1'/></numa></cpu>"_s;
        QTest::newRow("vCPUs") << SetOf::GuestCpus << u"<vcpu>2</vcpu>"_s << QList<int>{0, 1, 9} << 2;
        QTest::newRow("I/O threads") << SetOf::GuestIoThreads << u"<iothreads>2</iothreads>"_s << QList<int>{1, 2, 9} << 2;
        QTest::newRow("cells") << SetOf::GuestCells << cells << QList<int>{2, 1, 9} << 2;
        QTest::newRow("one cell") << SetOf::GuestCells << QString() << QList<int>{0, 9} << 1;
        QTest::newRow("host nodes") << SetOf::HostNodes << QString() << QList<int>{4, 9} << 1;
        QTest::newRow("host CPUs") << SetOf::HostCpus << QString() << QList<int>{7, 9} << 1;
    }

    void knowsWhatSetsAreOf()
    {
        QFETCH(SetOf, what);
        QFETCH(QString, inside);
        QFETCH(QList<int>, numbers);
        QFETCH(int, present);
        HostFacts facts;
        facts.nodes = {{4, 1024, {}}};
        facts.cpus = {{7, 4, 0, 0, 0}};
        const CpuColumns columns = CpuColumns::of(what, parsed(inside), &facts, {9});
        QCOMPARE(columns.numbers, numbers);
        QCOMPARE(columns.present, present);
    }
};

QTEST_GUILESS_MAIN(TestCpuColumns)
#include "tst_cpucolumns.moc"
