// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diff/Patch.h"
#include "models/diff/TokenDiff.h"
#include "tests/diff/RandomTexts.h"

#include <QTest>

#include <algorithm>

/** Times of comparing; the aims are 5 ms for the usual large case and 100 ms for the worst ones, at -O2. */
class BenchDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data();
    void lines();
    void tokens();
    void patch();
};

namespace {

QString join(const QStringList &lines)
{
    return lines.join(QString());
}

QStringList shuffled(QStringList lines, QRandomGenerator &random)
{
    std::shuffle(lines.begin(), lines.end(), random);
    return lines;
}

QStringList periodic(int count)
{
    QStringList lines;
    for (int i = 0; i < count; ++i)
        lines.append(QStringLiteral("<line kind='%1'/>\n").arg(i % 10));
    return lines;
}

} // namespace

void BenchDiff::lines_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QRandomGenerator random(1);
    const int many = 100000;

    const QStringList usual = RandomTexts::lines(random, 5000, many);
    QTest::newRow("5,000 lines, 200 changes") << join(usual) << join(RandomTexts::edited(random, usual, 200, many));
    QTest::newRow("5,000 lines, 1 change") << join(usual) << join(RandomTexts::edited(random, usual, 1, many));
    QTest::newRow("5,000 lines, the same") << join(usual) << join(usual);
    QTest::newRow("5,000 lines, nothing in common")
        << join(usual) << join(RandomTexts::lines(random, 5000, many)).replace(u'\'', u'"').toUpper();
    QTest::newRow("5,000 lines, each changed") << join(usual) << join(usual).replace(u'\'', u'"');
    QTest::newRow("5,000 lines, shuffled") << join(usual) << join(shuffled(usual, random));
    const QStringList few = RandomTexts::lines(random, 5000, 12);
    QTest::newRow("5,000 of 12 lines, 200 changes") << join(few) << join(RandomTexts::edited(random, few, 200, 12));
    QTest::newRow("5,000 of 12 lines, shuffled") << join(few) << join(shuffled(few, random));
    QTest::newRow("5,000 of 2 lines, shuffled")
        << join(RandomTexts::lines(random, 5000, 2)) << join(RandomTexts::lines(random, 5000, 2));
    QTest::newRow("5,000 of 300 lines, shuffled")
        << join(RandomTexts::lines(random, 5000, 300)) << join(RandomTexts::lines(random, 5000, 300));
    QTest::newRow("5,000 periodic lines, 1,000 more in the middle")
        << join(periodic(5000)) << join(periodic(2503) + periodic(1004) + periodic(2507));
    const QStringList small = RandomTexts::lines(random, 150, many);
    QTest::newRow("150 lines, 5 changes") << join(small) << join(RandomTexts::edited(random, small, 5, many));
}

void BenchDiff::lines()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    qsizetype rows = 0;
    QBENCHMARK
    {
        rows += LineDiff::between(left, right).rows.size();
    }
    QVERIFY(rows > 0);
}

void BenchDiff::tokens()
{
    const QString left =
        QStringLiteral("    <driver name='qemu' type='qcow2' cache='none' io='native' discard='unmap'/>\n");
    const QString right =
        QStringLiteral("    <driver name='qemu' type='raw' cache='none' io='io_uring' queues='4'/>\n");
    qsizetype ranges = 0;
    QBENCHMARK
    {
        ranges += changedTokens(left, right).left.size();
    }
    QVERIFY(ranges > 0);
}

void BenchDiff::patch()
{
    QRandomGenerator random(2);
    const QStringList lines = RandomTexts::lines(random, 5000, 100000);
    const LineDiff diff = LineDiff::between(join(lines), join(RandomTexts::edited(random, lines, 200, 100000)));
    qsizetype size = 0;
    QBENCHMARK
    {
        size += unifiedPatch(diff).size();
    }
    QVERIFY(size > 0);
}

QTEST_GUILESS_MAIN(BenchDiff)
#include "bench_diff.moc"
