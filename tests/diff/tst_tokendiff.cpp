// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diff/TokenDiff.h"
#include "models/diff/XmlTokens.h"
#include "tests/diff/RandomTexts.h"

#include <QTest>

namespace {

/** The line with its ranges in brackets, line ends in letters. */
QString marked(QString line, const QList<TextRange> &ranges)
{
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range)
        line.insert(range->begin + range->length, u']').insert(range->begin, u'[');
    return line.replace(u'\r', QStringLiteral("\\r")).replace(u'\n', QStringLiteral("\\n"));
}

/** What is not in a range, apart from punctuation and blanks: these may be marked along with their neighbours. */
QString unmarkedWords(QString line, const QList<TextRange> &ranges)
{
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range)
        line.remove(range->begin, range->length);
    line.removeIf([](QChar c) { return !c.isLetter(); });
    return line;
}

} // namespace

class TestTokenDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changes_data();
    void changes();
    void tokensCoverTheLine_data();
    void tokensCoverTheLine();
    void rangesAreInOrder();
    void longLines();
};

void TestTokenDiff::changes_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expectedLeft");
    QTest::addColumn<QString>("expectedRight");
    const auto row = [](const char *name, const char *left, const char *right, const char *l, const char *r) {
        QTest::newRow(name) << QString::fromUtf8(left) << QString::fromUtf8(right) << QString::fromUtf8(l)
                            << QString::fromUtf8(r);
    };
    row("same", "<a/>", "<a/>", "<a/>", "<a/>");
    row("text", "<memory unit='KiB'>8388608</memory>", "<memory unit='KiB'>16777216</memory>",
        "<memory unit='KiB'>[8388608]</memory>", "<memory unit='KiB'>[16777216]</memory>");
    row("value", " <spinlocks state='on' retries='4095'/>", " <spinlocks state='on' retries='8191'/>",
        " <spinlocks state='on' retries='[4095]'/>", " <spinlocks state='on' retries='[8191]'/>");
    row("attribute added", "<timer name='tsc'/>", "<timer name='tsc' present='no'/>", "<timer name='tsc'/>",
        "<timer name='tsc'[ present='no']/>");
    row("attribute added in front", "<timer name='tsc'/>", "<timer track='guest' name='tsc'/>", "<timer name='tsc'/>",
        "<timer[ track='guest'] name='tsc'/>");
    row("two values", "<a x='1' y='2'/>", "<a x='3' y='4'/>", "<a x='[1]' y='[2]'/>", "<a x='[3]' y='[4]'/>");
    row("name and value are one", "<a x='1'/>", "<a y='2'/>", "<a [x='1]'/>", "<a [y='2]'/>");
    row("element", "<vcpu>4</vcpu>", "<vcpus>4</vcpus>", "<[vcpu]>4</[vcpu]>", "<[vcpus]>4</[vcpus]>");
    row("quotes", "<a x='1'/>", "<a x=\"1\"/>", "<a x=[']1[']/>", "<a x=[\"]1[\"]/>");
    row("opened element", "<hyperv/>", "<hyperv>", "<hyperv[/>]", "<hyperv[>]");
    row("list", "<vcpupin cpuset='0-3,8'/>", "<vcpupin cpuset='0-3,9'/>", "<vcpupin cpuset='0-3,[8]'/>",
        "<vcpupin cpuset='0-3,[9]'/>");
    row("words", "one two three", "one 2 three", "one [two] three", "one [2] three");
    row("comment", "<!-- one two-->", "<!-- one three-->", "<!-- one [two]-->", "<!-- one [three]-->");
    row("carriage return", "<a/>\r\n", "<a/>\n", "<a/>[\\r\\n]", "<a/>[\\n]");
    row("missing line end", "<a/>\n", "<a/>", "<a/>[\\n]", "<a/>");
    row("deeper", "  <a/>", "    <a/>", "[  ]<a/>", "[    ]<a/>");
    row("tag that goes on", "   type='a' x='1'>", "   type='b' x='1'>", "   type='[a]' x='1'>", "   type='[b]' x='1'>");
    row("all of it", "<a/>", "", "[<a/>]", "");
    row("outside of ASCII", "<title>Größe 𝄞</title>", "<title>Größe 𝄢</title>", "<title>Größe [𝄞]</title>",
        "<title>Größe [𝄢]</title>");
}

void TestTokenDiff::changes()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    const TokenChanges changes = changedTokens(left, right);
    QTEST(marked(left, changes.left), "expectedLeft");
    QTEST(marked(right, changes.right), "expectedRight");
    const TokenChanges mirrored = changedTokens(right, left);
    QCOMPARE(mirrored.left, changes.right);
    QCOMPARE(mirrored.right, changes.left);
}

void TestTokenDiff::tokensCoverTheLine_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"",
                             "\n",
                             "\r\n",
                             "<",
                             "</",
                             "<a",
                             "<a =",
                             "a='",
                             "<![CDATA[x]]>",
                             "<?xml version='1.0'?>",
                             "<a b='>'/>x",
                             "]]>",
                             "-->",
                             "<!---->",
                             "a>b",
                             "\ta \t<b  c = 'd e,f' >g</b>\r\n",
                             "=",
                             "'",
                             "<a b=c/d>",
                             ",,",
                             "<<>>//"})
        QTest::addRow("%s", QByteArray(line).replace('\n', "n").replace('\r', "r").constData())
            << QString::fromUtf8(line);
}

void TestTokenDiff::tokensCoverTheLine()
{
    QFETCH(QString, line);
    int end = 0;
    for (const XmlToken &token : xmlTokens(line)) {
        QCOMPARE(token.begin, end);
        QVERIFY(token.length > 0);
        end += token.length;
    }
    QCOMPARE(end, int(line.size()));
}

void TestTokenDiff::rangesAreInOrder()
{
    QRandomGenerator random(11);
    const QString letters = QStringLiteral("<>/='\" ,ab\r");
    for (int round = 0; round < 3000; ++round) {
        QString lines[2];
        for (QString &line : lines) {
            for (quint32 i = random.bounded(20); i > 0; --i)
                line += letters[random.bounded(int(letters.size()))];
        }
        const TokenChanges changes = changedTokens(lines[0], lines[1]);
        for (const auto &[line, ranges] : {std::pair(lines[0], changes.left), std::pair(lines[1], changes.right)}) {
            int end = -1;
            for (const TextRange &range : ranges) {
                QVERIFY(range.begin > end && range.length > 0);
                end = range.begin + range.length;
                QVERIFY(end <= line.size());
            }
        }
        QCOMPARE(lines[0] == lines[1], changes.left.isEmpty() && changes.right.isEmpty());
        QCOMPARE(unmarkedWords(lines[0], changes.left), unmarkedWords(lines[1], changes.right));
    }
}

void TestTokenDiff::longLines()
{
    QRandomGenerator random(5);
    const QString left = RandomTexts::lines(random, 4000, 7).join(QString()).remove(u'\n');
    const QString right = RandomTexts::lines(random, 4000, 7).join(QString()).remove(u'\n');
    QElapsedTimer timer;
    timer.start();
    const TokenChanges changes = changedTokens(left, right);
    QVERIFY(!changes.left.isEmpty() && !changes.right.isEmpty());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // a slow, sanitized build
}

QTEST_GUILESS_MAIN(TestTokenDiff)
#include "tst_tokendiff.moc"
