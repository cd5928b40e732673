// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/CpuSet.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCpuSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestCpuSet::reads_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("shortest");
    for (const auto &[written, shortest] : {std::pair{"0", "0"},
                                            {"0-3", "0-3"},
                                            {"3,1,2", "1-3"},
                                            {"0-7,^3", "0-2,4-7"},
                                            {"0-7,^3,3", "0-7"},
                                            {"1,1,1", "1"},
                                            {" 1 , 3-4 ", "1,3-4"},
                                            {"16383", "16383"},
                                            {"4-4", "4"},
                                            {"1-2,^1,^2", ""},
                                            {"0,2,4", "0,2,4"}})
        QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(shortest);
}

void TestCpuSet::reads()
{
    QFETCH(QString, written);
    QFETCH(QString, shortest);
    const auto numbers = CpuSet::parse(written);
    QVERIFY(numbers);
    QCOMPARE(CpuSet::format(*numbers), shortest);
    if (!shortest.isEmpty())
        QCOMPARE(CpuSet::parse(shortest), numbers);
}

void TestCpuSet::refuses_data()
{
    QTest::addColumn<QString>("written");
    for (const char *written :
         {"", ",", "1,", "a", "3-1", "16384", "0-99999", "^", "1-", "-1", "1--2", "1;2", "0x1", "1 2", "99999999999"})
        QTest::newRow(written) << QString::fromLatin1(written);
}

void TestCpuSet::refuses()
{
    QFETCH(QString, written);
    QVERIFY(!CpuSet::parse(written));
}

QTEST_GUILESS_MAIN(TestCpuSet)
#include "tst_cpuset.moc"
