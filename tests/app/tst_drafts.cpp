// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DraftStore.h"
#include "tests/app/GuiTest.h"
#include "views/review/MergeDialog.h"

#include <QApplication>
#include <QDir>
#include <QTabWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const QByteArray definition = "<domain type='kvm'>\n  <name>a</name>\n  <memory unit='MiB'>512</memory>\n  <vcpu>1</vcpu>\n"
                              "  <devices>\n    <graphics type='vnc' passwd='s3cret'/>\n  </devices>\n</domain>\n";

} // namespace

/** Drafts that were neither applied nor discarded: kept on disk, without secrets, and offered again. */
class TestDrafts : public GuiTest
{
    Q_OBJECT

private:
    QFileInfoList kept() const { return QDir(draftFolder()).entryInfoList(QDir::Files | QDir::Hidden); }

private Q_SLOTS:
    void aDomainsDraftOutlivesACrash()
    {
        const QString uri = ownHost();
        openDomain(openHost(uri), u"web"_s);
        type(u"title"_s, u"Half done"_s);
        const QString text = draft().text();
        const QString base = draft().baseText();
        QVERIFY(text.contains(u"passwd='s3cret'"));
        QTRY_COMPARE(kept().size(), 1);
        QCOMPARE(kept().first().permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(QFile::permissions(draftFolder()) & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
                 QFile::Permissions());
        QVERIFY(!readFile(kept().first().filePath()).contains("s3cret"));

        restart();
        answerWith(u"Open them"_s);
        window().openAtStart(uri);
        QTRY_VERIFY(window().currentSession());
        QVERIFY2(asked().contains(u"web ("), qPrintable(asked()));
        QTRY_COMPARE(draft().text(), text);
        QCOMPARE(draft().baseText(), base);
        QCOMPARE(draft().changes().size(), 1);
        QCOMPARE(field(u"title"_s)->findChild<QWidget *>() != nullptr, true);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(draft().text().contains(u"passwd='s3cret'"));
        QTRY_COMPARE(kept().size(), 0);
    }

    void aFilesDraftOutlivesACrash()
    {
        const QString file = writeFile(u"a.xml"_s, definition);
        window().openFile(file);
        type(u"memory"_s, u"1"_s);
        const QString text = draft().text();
        QTRY_COMPARE(kept().size(), 1);
        QVERIFY(!readFile(kept().first().filePath()).contains("s3cret"));
        restart();
        answerWith(u"Open them"_s);
        window().openAtStart(file);
        QTRY_VERIFY(!asked().isEmpty());
        QTRY_COMPARE(draft().text(), text);
        QCOMPARE(tabs().count(), 1);
        QCOMPARE(draft().baseText().toUtf8(), definition);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QCOMPARE(readFile(file), text.toUtf8());
    }

    void aDraftOfAChangedFileDoesNotOverwriteIt()
    {
        const QString file = writeFile(u"a.xml"_s, definition);
        window().openFile(file);
        type(u"memory"_s, u"1"_s);
        QTRY_COMPARE(kept().size(), 1);
        const QByteArray theirs = QByteArray(definition).replace("<vcpu>1<", "<vcpu>4<");
        writeFile(u"a.xml"_s, theirs);
        restart();
        answerWith(u"Open them"_s);
        window().openAtStart(writeFile(u"other.xml"_s, definition));
        QTRY_VERIFY(draft().isModified());
        QCOMPARE(apply().kind, ApplyReport::Kind::Conflict);
        QCOMPARE(readFile(file), theirs);
        click(window().findChild<MergeDialog *>(), u"Go on editing"_s);
        QCOMPARE(readFile(file), theirs);
        QVERIFY(draft().isModified());
    }

    void anUnfinishedTextIsKept()
    {
        window().openFile(writeFile(u"a.xml"_s, definition));
        draft().setText(QString::fromUtf8(definition).replace(u"</memory>"_s, u"</mem"_s));
        const QString text = draft().text();
        QTRY_COMPARE(kept().size(), 1);
        QVERIFY(!readFile(kept().first().filePath()).contains("s3cret"));
        restart();
        answerWith(u"Open them"_s);
        window().openAtStart(path(u"a.xml"_s));
        QTRY_COMPARE(draft().text(), text);
        QVERIFY(draft().textError());
    }

    void discardedOnesAreGone()
    {
        window().openFile(writeFile(u"a.xml"_s, definition));
        type(u"memory"_s, u"1"_s);
        QTRY_COMPARE(kept().size(), 1);
        restart();
        answerWith(u"Later"_s);
        window().openAtStart(writeFile(u"other.xml"_s, definition));
        QTRY_VERIFY(!asked().isEmpty());
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(kept().size(), 1);
        restart();
        answerWith(u"Discard them"_s);
        window().openAtStart(path(u"other.xml"_s));
        QTRY_COMPARE(kept().size(), 0);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(!draft().isModified());
    }

    void undoneDraftsAreNotKept()
    {
        window().openFile(writeFile(u"a.xml"_s, definition));
        type(u"memory"_s, u"1"_s);
        QTRY_COMPARE(kept().size(), 1);
        press(QKeySequence::Undo);
        QTRY_COMPARE(kept().size(), 0);
    }

    void closingAsksForEachDraft()
    {
        window().openFile(writeFile(u"a.xml"_s, definition));
        type(u"memory"_s, u"1"_s);
        window().openFile(writeFile(u"b.xml"_s, definition));
        type(u"memory"_s, u"2"_s);
        answerWith(u"Discard"_s);
        // The second question comes when the first is answered.
        auto *second = new QTimer(&window());
        connect(second, &QTimer::timeout, this, [this, second] {
            if (!asked().contains(u"a.xml"))
                return;
            second->deleteLater();
            answerWith(u"Keep the draft"_s);
        });
        second->start(5);
        QVERIFY(window().close());
        QVERIFY2(asked().contains(u"b.xml"), qPrintable(asked()));
        const QList<StoredDraft> drafts = DraftStore(draftFolder()).all();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().title, u"b.xml"_s);
    }

    void aKeptDraftThatCannotBeWrittenKeepsTheTab()
    {
        // A file where the folder should be: nobody can write below it, root neither.
        writeFile(u"virtdraft"_s, "in the way");
        window().openFile(writeFile(u"a.xml"_s, definition));
        type(u"memory"_s, u"1"_s);
        answerWith(u"Keep the draft"_s);
        QVERIFY(!window().close());
        QVERIFY(draft().isModified());
    }
};

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
