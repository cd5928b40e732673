// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diff/FoldedRows.h"
#include "tests/diff/RandomTexts.h"

#include <QDir>
#include <QTest>

namespace {

/** The rows as text: a mark and the lines' numbers, from 1. */
QString print(const QList<DiffRow> &rows)
{
    QStringList parts;
    for (const DiffRow &row : rows) {
        const QString left = row.left < 0 ? QString() : QString::number(row.left + 1);
        const QString right = row.right < 0 ? QString() : QString::number(row.right + 1);
        const QLatin1Char mark("=~+-"[row.kind]);
        parts.append(QString(left + mark + right));
    }
    return parts.join(u' ');
}

QString text(const QStringList &lines)
{
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

/** What no comparison may break: each line once and in order, kinds that say the truth. */
void checkRows(const LineDiff &diff, const QString &left, const QString &right)
{
    QString leftAgain;
    QString rightAgain;
    int l = 0;
    int r = 0;
    for (const DiffRow &row : diff.rows) {
        if (row.left >= 0) {
            QCOMPARE(row.left, l++);
            leftAgain += diff.left.line(row.left);
        }
        if (row.right >= 0) {
            QCOMPARE(row.right, r++);
            rightAgain += diff.right.line(row.right);
        }
        QCOMPARE(row.kind == DiffRow::Added, row.left < 0);
        QCOMPARE(row.kind == DiffRow::Removed, row.right < 0);
        if (row.left >= 0 && row.right >= 0)
            QCOMPARE(row.kind == DiffRow::Same, diff.left.line(row.left) == diff.right.line(row.right));
    }
    QCOMPARE(leftAgain, left);
    QCOMPARE(rightAgain, right);
}

/** Reverting one change after the other leads from the right text to the left one; each takes its hunk away. */
void checkReverting(const QString &left, QString right)
{
    LineDiff diff = LineDiff::between(left, right);
    qsizetype count = hunksOf(diff.rows).size();
    while (count > 0) {
        right = textWithChangeReverted(diff, hunksOf(diff.rows).at(count / 2));
        diff = LineDiff::between(left, right);
        const qsizetype now = hunksOf(diff.rows).size();
        QVERIFY2(now < count, qPrintable(QStringLiteral("%1 changes, then %2").arg(count).arg(now)));
        count = now;
    }
    QCOMPARE(right, left);
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void lineEnds_data();
    void lineEnds();
    void randomEdits_data();
    void randomEdits();
    void corpusPairs();
    void hunks();
    void folds_data();
    void folds();
    void foldedRows();
    void largePiecesAreBounded();
    void periodicTextsStayAligned();
};

void TestLineDiff::rows_data()
{
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<QStringList>("right");
    QTest::addColumn<QString>("expected");
    const auto u = [](std::initializer_list<const char *> lines) {
        QStringList list;
        for (const char *line : lines)
            list.append(QString::fromUtf8(line));
        return list;
    };

    QTest::newRow("both empty") << QStringList() << QStringList() << QString();
    QTest::newRow("same") << u({"<a>", "</a>"}) << u({"<a>", "</a>"}) << QStringLiteral("1=1 2=2");
    QTest::newRow("from nothing") << QStringList() << u({"<a>", "</a>"}) << QStringLiteral("+1 +2");
    QTest::newRow("to nothing") << u({"<a>", "</a>"}) << QStringList() << QStringLiteral("1- 2-");
    QTest::newRow("changed value") << u({"<d>", " <memory unit='KiB'>8388608</memory>", "</d>"})
                                   << u({"<d>", " <memory unit='KiB'>16777216</memory>", "</d>"})
                                   << QStringLiteral("1=1 2~2 3=3");
    QTest::newRow("timer between timers")
        << u({"<clock>", " <timer name='rtc' tickpolicy='catchup'/>", " <timer name='hpet' present='no'/>", "</clock>"})
        << u({"<clock>", " <timer name='rtc' tickpolicy='catchup'/>", " <timer name='pit' tickpolicy='delay'/>",
              " <timer name='hpet' present='no'/>", "</clock>"})
        << QStringLiteral("1=1 2=2 +3 3=4 4=5");
    QTest::newRow("timer between timers, the next one changed")
        << u({"<clock>", " <timer name='rtc' tickpolicy='catchup'/>", " <timer name='hpet' present='no'/>", "</clock>"})
        << u({"<clock>", " <timer name='rtc' tickpolicy='catchup'/>", " <timer name='pit' tickpolicy='delay'/>",
              " <timer name='hpet' present='yes'/>", "</clock>"})
        << QStringLiteral("1=1 2=2 +3 3~4 4=5");
    QTest::newRow("second disk begins with its tag")
        << u({"<devices>", " <disk>", "  <target dev='a'/>", " </disk>", "</devices>"})
        << u({"<devices>", " <disk>", "  <target dev='a'/>", " </disk>", " <disk>", "  <target dev='b'/>", " </disk>",
              "</devices>"})
        << QStringLiteral("1=1 2=2 3=3 4=4 +5 +6 +7 5=8");
    QTest::newRow("first disk begins with its tag")
        << u({"<devices>", " <disk>", "  <target dev='a'/>", " </disk>", "</devices>"})
        << u({"<devices>", " <disk>", "  <target dev='b'/>", " </disk>", " <disk>", "  <target dev='a'/>", " </disk>",
              "</devices>"})
        << QStringLiteral("1=1 +2 +3 +4 2=5 3=6 4=7 5=8");
    QTest::newRow("removed disk begins with its tag")
        << u({"<devices>", " <disk>", "  <x/>", " </disk>", " <disk>", "  <y/>", " </disk>", "</devices>"})
        << u({"<devices>", " <disk>", "  <x/>", " </disk>", "</devices>"})
        << QStringLiteral("1=1 2=2 3=3 4=4 5- 6- 7- 8=5");
    QTest::newRow("unlike lines are not paired")
        << u({"<d>", "<os firmware='efi'/>", "</d>"}) << u({"<d>", "<vcpu>4</vcpu>", "</d>"})
        << QStringLiteral("1=1 2- +2 3=3");
    QTest::newRow("empty element gets children")
        << u({"<f>", " <hyperv/>", "</f>"}) << u({"<f>", " <hyperv>", "  <relaxed state='on'/>", " </hyperv>", "</f>"})
        << QStringLiteral("1=1 2~2 +3 +4 3=5");
    QTest::newRow("deeper by two blanks")
        << u({"<a>", "<b/>", "<c/>", "</a>"}) << u({"<a>", "  <b/>", "  <c/>", "</a>"})
        << QStringLiteral("1=1 2~2 3~3 4=4");
    QTest::newRow("moved line") << u({"<a/>", "<b/>", "<c/>", "<d/>"}) << u({"<b/>", "<c/>", "<d/>", "<a/>"})
                                << QStringLiteral("1- 2=1 3=2 4=3 +4");
    QTest::newRow("plain text") << u({"one two three", "x"}) << u({"one two four", "x"}) << QStringLiteral("1~1 2=2");
}

void TestLineDiff::rows()
{
    QFETCH(QStringList, left);
    QFETCH(QStringList, right);
    QFETCH(QString, expected);
    const LineDiff diff = LineDiff::between(text(left), text(right));
    checkRows(diff, text(left), text(right));
    QCOMPARE(print(diff.rows), expected);
}

void TestLineDiff::lineEnds_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");
    QTest::newRow("last line end missing") << "<a>\n</a>\n"
                                           << "<a>\n</a>"
                                           << "1=1 2~2";
    QTest::newRow("missing in both") << "<a>\n</a>"
                                     << "<a>\n</a>"
                                     << "1=1 2=2";
    QTest::newRow("carriage return") << "<a>\n</a>\n"
                                     << "<a>\r\n</a>\n"
                                     << "1~1 2=2";
    QTest::newRow("lone carriage return is no line end") << "<a>\r</a>\n"
                                                         << "<a>\r</a>\n"
                                                         << "1=1";
    QTest::newRow("empty line at the end") << "<a/>\n"
                                           << "<a/>\n\n"
                                           << "1=1 +2";
    QTest::newRow("only a line end") << ""
                                     << "\n"
                                     << "+1";
}

void TestLineDiff::lineEnds()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, expected);
    const LineDiff diff = LineDiff::between(left, right);
    checkRows(diff, left, right);
    QCOMPARE(print(diff.rows), expected);
}

void TestLineDiff::randomEdits_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("kinds");
    QTest::addColumn<int>("edits");
    QTest::addColumn<int>("rounds");
    QTest::newRow("tiny, alike") << 5 << 3 << 3 << 400;
    QTest::newRow("small, alike") << 30 << 4 << 8 << 200;
    QTest::newRow("usual") << 120 << 500 << 12 << 60;
    QTest::newRow("all lines the same") << 40 << 1 << 10 << 60;
    QTest::newRow("long, many repeated") << 1500 << 6 << 60 << 3;
}

void TestLineDiff::randomEdits()
{
    QFETCH(int, lines);
    QFETCH(int, kinds);
    QFETCH(int, edits);
    QFETCH(int, rounds);
    for (int round = 0; round < rounds; ++round) {
        QRandomGenerator random(quint32(7919 * lines + round));
        const QStringList before = RandomTexts::lines(random, int(random.bounded(lines + 1)), kinds);
        const QString left = RandomTexts::joined(random, before);
        const QString right = RandomTexts::joined(random, RandomTexts::edited(random, before, edits, kinds));
        checkRows(LineDiff::between(left, right), left, right);
        if (QTest::currentTestFailed())
            qFatal("round %d", round);
        if (lines <= 120) {
            checkReverting(left, right);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("round %1").arg(round)));
        }
    }
}

void TestLineDiff::corpusPairs()
{
    const QDir folder(QStringLiteral(CORPUS "/virt-manager"));
    if (!folder.exists())
        QSKIP("The definitions of other projects are not at hand");
    int pairs = 0;
    for (const QString &name : folder.entryList({QStringLiteral("*-in.xml")})) {
        QFile in(folder.filePath(name));
        QFile out(folder.filePath(QString(name).replace(QStringLiteral("-in.xml"), QStringLiteral("-out.xml"))));
        if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::ReadOnly))
            continue;
        const QString left = QString::fromUtf8(in.readAll());
        const QString right = QString::fromUtf8(out.readAll());
        checkRows(LineDiff::between(left, right), left, right);
        checkRows(LineDiff::between(right, left), right, left);
        checkReverting(left, right);
        ++pairs;
    }
    QVERIFY(pairs > 10);
}

void TestLineDiff::hunks()
{
    const LineDiff diff =
        LineDiff::between(QStringLiteral("<x/>\na\nb\nc\n"), QStringLiteral("a\n<y/>\n<z/>\nb\nc\n<w/>\n"));
    QCOMPARE(print(diff.rows), QStringLiteral("1- 2=1 +2 +3 3=4 4=5 +6"));
    const QList<Hunk> expected = {
        {0, 1, {0, 1}, {0, 0}},
        {2, 2, {2, 0}, {1, 2}},
        {6, 1, {4, 0}, {5, 1}},
    };
    QCOMPARE(hunksOf(diff.rows), expected);
    QCOMPARE(textWithChangeReverted(diff, expected[0]), QStringLiteral("<x/>\na\n<y/>\n<z/>\nb\nc\n<w/>\n"));
    QCOMPARE(textWithChangeReverted(diff, expected[1]), QStringLiteral("a\nb\nc\n<w/>\n"));
    QCOMPARE(textWithChangeReverted(diff, expected[2]), QStringLiteral("a\n<y/>\n<z/>\nb\nc\n"));
}

void TestLineDiff::folds_data()
{
    QTest::addColumn<QString>("kinds"); // one letter for each row
    QTest::addColumn<QString>("expected");
    QTest::newRow("no change, no fold") << "===================="
                                        << "";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("before and behind") << "==========~=========="
                                       << "1+6 14+7";
    QTest::newRow("one row more than the context is shown") << "=====~===="
                                                            << "";
    QTest::newRow("two rows more are not") << "======~====="
                                           << "1+2 10+2";
    QTest::newRow("between, seven rows") << "~=======+"
                                         << "";
    QTest::newRow("between, eight rows") << "~========+"
                                         << "4+2";
}

void TestLineDiff::folds()
{
    QFETCH(QString, kinds);
    QFETCH(QString, expected);
    QList<DiffRow> rows;
    int left = 0;
    int right = 0;
    for (QChar kind : kinds) {
        if (kind == u'+')
            rows.append({-1, right++, DiffRow::Added});
        else
            rows.append({left++, right++, kind == u'=' ? DiffRow::Same : DiffRow::Changed});
    }
    QStringList printed;
    for (const Fold &fold : foldsOf(rows))
        printed.append(QStringLiteral("%1+%2").arg(fold.firstRow).arg(fold.rowCount));
    QCOMPARE(printed.join(u' '), expected);
}

void TestLineDiff::foldedRows()
{
    // Rows 0 to 19; those from 2 and from 10 are folded away: F stands for a fold.
    QList<DiffRow> diffRows;
    for (int i = 0; i < 20; ++i)
        diffRows.append({i, i, DiffRow::Same});
    FoldedRows rows(diffRows, {{2, 3}, {10, 10}});
    QStringList printed;
    for (int line = 0; line < rows.lineCount(); ++line) {
        const int fold = rows.foldAt(line);
        printed.append(fold >= 0 ? QStringLiteral("F%1").arg(fold) : QString::number(rows.rowAt(line)));
        if (fold >= 0)
            QCOMPARE(rows.lineOfFold(fold), line);
        else
            QCOMPARE(rows.lineOfRow(rows.rowAt(line)), line);
    }
    QCOMPARE(printed.join(u' '), QStringLiteral("0 1 F0 2 3 4 5 6 7 8 9 F1 10 11 12 13 14 15 16 17 18 19"));
    QCOMPARE(rows.foldOfRow(1), -1);
    QCOMPARE(rows.foldOfRow(2), 0);
    QCOMPARE(rows.foldOfRow(4), 0);
    QCOMPARE(rows.foldOfRow(5), -1);
    QCOMPARE(rows.foldOfRow(19), 1);

    QCOMPARE(rows.lineOf(rows.anchorOfLine(14)), 11); // in a closed fold: its line
    rows.openLeftLines({{19, 5}});
    QVERIFY(!rows.isOpen(0) && rows.isOpen(1) && !rows.areAllOpen());
    QCOMPARE(rows.lineOf(rows.anchorOfLine(14)), 14);
    QCOMPARE(rows.openLeftLines(), (QList<LineRange>{{10, 10}}));
}

void TestLineDiff::largePiecesAreBounded()
{
    QRandomGenerator random(3);
    for (int kinds : {2, 40, 100000}) {
        const QString left = RandomTexts::lines(random, 20000, kinds).join(QString());
        const QString right = RandomTexts::lines(random, 20000, kinds).join(QString());
        QElapsedTimer timer;
        timer.start();
        checkRows(LineDiff::between(left, right), left, right);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // a slow, sanitized build
    }
}

void TestLineDiff::periodicTextsStayAligned()
{
    // No line is unique, and the text is longer than what dtl gets to see at once.
    QStringList left;
    for (int i = 0; i < 600; ++i)
        left << QStringLiteral("<disk>") << QStringLiteral(" <driver/>") << QStringLiteral(" <target/>")
             << QStringLiteral("</disk>");
    QStringList right = left;
    for (int at = 2200; at > 0; at -= 200)
        right.insert(at, QStringLiteral("<!-- here -->"));
    const LineDiff diff = LineDiff::between(text(left), text(right));
    int notSame = 0;
    for (const DiffRow &row : diff.rows)
        notSame += row.kind == DiffRow::Same ? 0 : 1;
    QCOMPARE(notSame, 11);
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
