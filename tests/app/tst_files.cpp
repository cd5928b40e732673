// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DraftStore.h"
#include "tests/app/GuiTest.h"
#include "views/editor/NoticeBar.h"
#include "views/review/MergeDialog.h"

#include <Qsci/qsciscintilla.h>

#include <QDir>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

const QByteArray definition = "<domain type='kvm'>\n  <!-- by hand -->\n  <name>a</name>\n  <memory unit='MiB'>512</memory>\n"
                              "  <vcpu>1</vcpu>\n  <odd:thing xmlns:odd='http://example.org/odd'/>\n  <devices>\n"
                              "    <graphics type='vnc' passwd='s3cret'/>\n  </devices>\n</domain>\n";

} // namespace

/** Definitions in files: opened, saved; and drafts that outlive the program. */
class TestFiles : public GuiTest
{
    Q_OBJECT

private:
    QStringList storedFiles() const { return QDir(draftFolder()).entryList(QDir::Files | QDir::Hidden); }

private Q_SLOTS:
    void opensAndSaves()
    {
        const QString file = writeFile(u"a.xml"_s, definition);
        nameFile(file);
        press(QKeySequence::Open);
        QCOMPARE(session().title(), u"a.xml"_s);
        QVERIFY(!draft().isModified());
        QVERIFY(button(&editor(), u"Save"_s));
        type(u"memory"_s, u"1024"_s);
        QCOMPARE(tabs().tabText(0), u"a.xml ●"_s);
        QCOMPARE(readFile(file), definition);
        QSignalSpy reported(&window(), &MainWindow::reported);
        press(QKeySequence::Save);
        QCOMPARE(reported.size(), 1);
        QCOMPARE(readFile(file), QByteArray(definition).replace(">512<", ">1024<"));
        QVERIFY(!draft().isModified());
        QCOMPARE(tabs().tabText(0), u"a.xml"_s);
        // As another program sees it: the file and the undo are still one
        press(QKeySequence::Undo);
        QVERIFY(draft().isModified());
        press(QKeySequence::Save);
        QCOMPARE(readFile(file), definition);
    }

    void opensAFileOnce()
    {
        const QString file = writeFile(u"a.xml"_s, definition);
        window().openFile(file);
        type(u"memory"_s, u"1"_s);
        window().openFile(writeFile(u"b.xml"_s, definition));
        window().openFile(path(u"./a.xml"_s));
        QCOMPARE(tabs().count(), 2);
        QCOMPARE(tabs().currentIndex(), 0);
    }

    void doesNotOverwriteWhatOthersWrote()
    {
        const QString file = writeFile(u"a.xml"_s, definition);
        window().openFile(file);
        type(u"memory"_s, u"1"_s);
        const QString mine = draft().text();
        const QByteArray theirs = QByteArray(definition).replace("<vcpu>1<", "<vcpu>4<");
        writeFile(u"a.xml"_s, theirs);
        QCOMPARE(apply().kind, ApplyReport::Kind::Conflict);
        QCOMPARE(readFile(file), theirs);
        QCOMPARE(draft().text(), mine);
        QVERIFY2(outcome().contains(u"was changed by another program"), qPrintable(outcome()));
        click(window().findChild<MergeDialog *>(), u"Merge into the draft"_s);
        QCOMPARE(draft().baseText().toUtf8(), theirs);
        QCOMPARE(draft().text(), QString(mine).replace(u"<vcpu>1<"_s, u"<vcpu>4<"_s));
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QCOMPARE(readFile(file), draft().text().toUtf8());
        // As the text was before
        press(QKeySequence::Undo);
        QCOMPARE(draft().text(), mine);
    }

    void hearsOfWhatOthersWrite()
    {
        const QString file = writeFile(u"a.xml"_s, definition);
        window().openFile(file);
        const QByteArray theirs = QByteArray(definition).replace("<vcpu>1<", "<vcpu>4<");
        writeFile(u"a.xml"_s, theirs);
        QTRY_COMPARE(draft().text().toUtf8(), theirs);
        QVERIFY(!draft().isModified());
        type(u"memory"_s, u"1"_s);
        // As most editors do
        writeFile(u"a.new"_s, definition);
        QVERIFY(QFile::remove(file));
        QVERIFY(QFile::rename(path(u"a.new"_s), file));
        QTRY_VERIFY(!editor().notices().notice(u"changed"_s).isEmpty());
        QVERIFY(draft().isModified());
    }

    void keepsTheTextWhenItCannotBeSaved()
    {
        QVERIFY(QDir().mkpath(path(u"gone"_s)));
        window().openFile(writeFile(u"gone/a.xml"_s, definition));
        type(u"memory"_s, u"1"_s);
        const QString mine = draft().text();
        QVERIFY(QDir(path(u"gone"_s)).removeRecursively());
        const ApplyReport report = apply();
        QCOMPARE(report.kind, ApplyReport::Kind::Refused);
        QVERIFY2(report.words.contains(u"gone/a.xml"), qPrintable(report.words));
        QCOMPARE(draft().text(), mine);
        QVERIFY(draft().isModified());
    }

    void saysWhyAFileCannotBeOpened_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no text") << QByteArray("<domain>\xff\xfe</domain>") << u"is not valid UTF-8"_s;
        QTest::newRow("not there") << QByteArray() << u"cannot be read"_s;
    }

    void saysWhyAFileCannotBeOpened()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, reason);
        if (!bytes.isEmpty())
            writeFile(u"bad.xml"_s, bytes);
        answerWith(u"OK"_s);
        window().openFile(path(u"bad.xml"_s));
        QVERIFY2(asked().contains(reason), qPrintable(asked()));
        QCOMPARE(tabs().count(), 0);
    }

    void opensMalformedTextToBeMended()
    {
        const QByteArray broken = QByteArray(definition).replace("</memory>", "");
        const QString file = writeFile(u"a.xml"_s, broken);
        window().openFile(file);
        QCOMPARE(editor().currentPage(), u"xml"_s);
        for (const QString &id : editor().pages())
            editor().showPage(id);
        QCOMPARE(xml()->text().toUtf8(), broken);
        QVERIFY(xml()->findFirst(u"512"_s, false, true, false, false, true, 0, 0));
        xml()->setFocus();
        press(Qt::Key_Right);
        QTest::keyClicks(xml(), u"</memory>"_s);
        QVERIFY(!draft().textError());
        QVERIFY(field(u"memory"_s)->isEnabled());
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QCOMPARE(readFile(file), definition);
    }

    void savesADomainAsAFile()
    {
        openPractice(u"web01"_s);
        type(u"title"_s, u"Copy"_s);
        nameFile(path(u"copy.xml"_s));
        press(QKeySequence(u"Ctrl+Shift+S"_s));
        QTRY_VERIFY(QFile::exists(path(u"copy.xml"_s)));
        QCOMPARE(readFile(path(u"copy.xml"_s)), draft().text().toUtf8());
        QVERIFY(draft().isModified()); // the machine is as it was
        // With passwords in it, it is nobody else's
        QVERIFY(!(QFile::permissions(path(u"copy.xml"_s)) & QFile::ReadOther));
    }
};

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
