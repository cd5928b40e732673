// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diff/Patch.h"
#include "tests/diff/RandomTexts.h"
#include "tests/support/Needs.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

class TestPatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void written_data();
    void written();
    void namesStayOnTheirLine();
    void patchAppliesIt();
    void gitAppliesIt();

private:
    void applyRandomPatches(const QString &program, const QStringList &arguments, int rounds);
};

void TestPatch::written_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");
    QTest::newRow("same") << "a\nb\n"
                          << "a\nb\n"
                          << "";
    QTest::newRow("changed line") << "1\n2\n3\n4\n5\n6\n7\n8\n9\n"
                                  << "1\n2\n3\n4\nV\n6\n7\n8\n9\n"
                                  << "--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+V\n 6\n 7\n 8\n";
    QTest::newRow("new text") << ""
                              << "1\n"
                              << "--- a\n+++ b\n@@ -0,0 +1 @@\n+1\n";
    QTest::newRow("no text any more") << "1\n2\n"
                                      << ""
                                      << "--- a\n+++ b\n@@ -1,2 +0,0 @@\n-1\n-2\n";
    QTest::newRow("last line end") << "1\n2"
                                   << "1\n2\n"
                                   << "--- a\n+++ b\n@@ -1,2 +1,2 @@\n 1\n-2\n\\ No newline at end of file\n+2\n";
    QTest::newRow("no last line end in either")
        << "1\n2"
        << "0\n2"
        << "--- a\n+++ b\n@@ -1,2 +1,2 @@\n-1\n+0\n 2\n\\ No newline at end of file\n";
    QTest::newRow("near changes are one") << "1\n2\n3\n4\n5\n6\n7\n8\n"
                                          << "V\n2\n3\n4\n5\n6\n7\nV\n"
                                          << "--- a\n+++ b\n@@ -1,8 +1,8 @@\n-1\n+V\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+V\n";
    QTest::newRow("far ones are two")
        << "1\n2\n3\n4\n5\n6\n7\n8\n9\n"
        << "V\n2\n3\n4\n5\n6\n7\n8\nV\n"
        << "--- a\n+++ b\n@@ -1,4 +1,4 @@\n-1\n+V\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+V\n";
}

void TestPatch::written()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(unifiedPatch(LineDiff::between(left, right)), "expected");
}

void TestPatch::namesStayOnTheirLine()
{
    const LineDiff diff = LineDiff::between(QStringLiteral("1\n"), QStringLiteral("2\n"));
    const QString patch =
        unifiedPatch(diff, {QStringLiteral("a/x\n+++ /etc/passwd"), QStringLiteral("b/two words.xml")});
    QVERIFY2(patch.startsWith(QStringLiteral("--- a/x_+++ /etc/passwd\t\n+++ b/two words.xml\t\n@@ ")),
             qPrintable(patch));
}

void TestPatch::applyRandomPatches(const QString &program, const QStringList &arguments, int rounds)
{
    VIRTDRAFT_NEEDS(!QStandardPaths::findExecutable(program).isEmpty(),
                    qPrintable(program + QStringLiteral(" is not installed")));
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString name = folder.filePath(QStringLiteral("domain file.xml"));
    for (int round = 0; round < rounds; ++round) {
        QRandomGenerator random(quint32(100 + round));
        const int kinds = round % 2 == 0 ? 5 : 300;
        const QStringList before = RandomTexts::lines(random, 1 + int(random.bounded(60)), kinds);
        const QString left = RandomTexts::joined(random, before);
        const QString right = RandomTexts::joined(random, RandomTexts::edited(random, before, 1 + round % 9, kinds));
        if (left == right || right.isEmpty())
            continue; // both programs take an empty result for a file to be removed
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(left.toUtf8());
        file.close();

        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(program, arguments);
        const PatchNames names{QStringLiteral("a/domain file.xml"), QStringLiteral("b/domain file.xml")};
        process.write(unifiedPatch(LineDiff::between(left, right), names).toUtf8());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QByteArray output = process.readAllStandardError().append(process.readAllStandardOutput());
        QVERIFY2(process.exitCode() == 0, output.constData());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), right);
    }
}

void TestPatch::patchAppliesIt()
{
    applyRandomPatches(QStringLiteral("patch"), {QStringLiteral("-p1"), QStringLiteral("--fuzz=0")}, 120);
}

void TestPatch::gitAppliesIt()
{
    applyRandomPatches(QStringLiteral("git"),
                       {QStringLiteral("-c"), QStringLiteral("core.autocrlf=false"), QStringLiteral("apply"),
                        QStringLiteral("--whitespace=nowarn"), QStringLiteral("-")},
                       40);
}

QTEST_GUILESS_MAIN(TestPatch)
#include "tst_patch.moc"
