// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/GuiTest.h"
#include "views/review/ChangeGutter.h"
#include "views/review/ChangeList.h"
#include "views/review/DiffPane.h"
#include "views/review/DiffView.h"
#include "views/review/ReviewPage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

/** The review and the apply from it, on the practice host. */
class TestReview : public GuiTest
{
    Q_OBJECT

private:
    ReviewPage &review() const { return editor().reviewPage(); }
    DiffView &diff() const { return review().diffView(); }

    QStringList changesInWords() const
    {
        QStringList lines;
        for (int row = 0; row < review().changeList().topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = review().changeList().topLevelItem(row);
            lines.append(item->text(0).trimmed() + u": "_s + item->text(1));
        }
        return lines;
    }

    void editThree() const
    {
        type(u"title"_s, u"Shop"_s);
        type(u"memory"_s, u"8"_s);
        choose(u"memoryBacking/access/@mode"_s, u"Private"_s);
        editor().showPage(u"review"_s);
    }

private Q_SLOTS:
    void saysTheChangesInWords()
    {
        openPractice(u"web01"_s);
        QVERIFY(!button(&editor(), u"Review changes"_s)->isEnabled());
        editThree();
        QCOMPARE(changesInWords(), (QStringList{u"Title · Overview: Company web site → Shop"_s, u"Memory · Memory: 4 GiB → 8 GiB"_s,
                                                u"Access · Memory: Shared with helpers → Private"_s}));
        QCOMPARE(diff().changeCount(), 3);
        QCOMPARE(diff().diff().left.text().count(u'\n'), diff().diff().right.text().count(u'\n'));
        editor().showPage(u"overview"_s);
        click(&editor(), u"Review changes"_s);
        QCOMPARE(editor().currentPage(), u"review"_s);
    }

    void eachChangeLeadsToItsField()
    {
        openPractice(u"web01"_s);
        editThree();
        ChangeList &list = review().changeList();
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.topLevelItem(1)).center());
        QCOMPARE(editor().currentPage(), u"memory"_s);
        QCOMPARE(editor().currentSetting()->toString(), u"memory"_s);
        press(QKeySequence(u"Ctrl+R"_s));
        QCOMPARE(editor().currentPage(), u"review"_s);
        list.setFocus();
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QCOMPARE(editor().currentPage(), u"overview"_s);
        QCOMPARE(editor().currentSetting()->toString(), u"title"_s);
    }

    void revertsOneChange()
    {
        openPractice(u"web01"_s);
        editThree();
        const QString before = draft().text();
        // By its line in words
        auto *revert = qobject_cast<QToolButton *>(review().changeList().itemWidget(review().changeList().topLevelItem(1), 2));
        QVERIFY(revert);
        QCOMPARE(revert->accessibleName(), u"Revert Memory"_s);
        QTest::mouseClick(revert, Qt::LeftButton);
        QCOMPARE(draft().text(), QString(before).replace(u">8388608<"_s, u">4194304<"_s));
        QCOMPARE(diff().changeCount(), 2);
        QCOMPARE(changesInWords().size(), 2);
        press(QKeySequence::Undo);
        QCOMPARE(draft().text(), before);
        // By the button between the panes
        diff().goToChange(1);
        QToolButton *between = diff().gutter()->button(1);
        QVERIFY(between);
        QTest::mouseClick(between, Qt::LeftButton);
        QCOMPARE(draft().text(), QString(before).replace(u">8388608<"_s, u">4194304<"_s));
        press(QKeySequence::Undo);
        // By the tool bar, for the current one
        diff().goToChange(2);
        diff().rightPane()->setFocus();
        press(QKeySequence(u"Alt+Delete"_s));
        QCOMPARE(draft().text(), QString(before).replace(u"mode='private'"_s, u"mode='shared'"_s));
        while (draft().isModified()) {
            review().changeList().setCurrentItem(review().changeList().topLevelItem(0));
            review().changeList().setFocus();
            press(Qt::Key_Delete);
        }
        QCOMPARE(diff().changeCount(), 0);
        QVERIFY(changesInWords().isEmpty());
    }

    void walksThroughChanges()
    {
        openPractice(u"web01"_s);
        editThree();
        diff().rightPane()->setFocus();
        QCOMPARE(diff().positionText(), u"change 1 of 3"_s);
        press(Qt::Key_F8);
        press(Qt::Key_F8);
        QCOMPARE(diff().positionText(), u"change 3 of 3"_s);
        press(Qt::Key_F8);
        QCOMPARE(diff().positionText(), u"change 3 of 3"_s);
        press(QKeySequence(u"Shift+F8"_s));
        QCOMPARE(diff().positionText(), u"change 2 of 3"_s);
    }

    void copiesAPatchWithoutSecrets()
    {
        openPractice(u"web01"_s);
        editThree();
        draft().replaceText(QString(draft().text()).replace(u"passwd='practice'"_s, u"passwd='fresh'"_s), u"password"_s);
        QCOMPARE(diff().changeCount(), 4); // the change is seen, the words are not
        diff().copyPatchAction()->trigger();
        const QString patch = QGuiApplication::clipboard()->text();
        QVERIFY2(patch.startsWith(u"--- "), qPrintable(patch));
        QVERIFY(patch.contains(u"\n-  <memory unit='KiB'>4194304</memory>\n+  <memory unit='KiB'>8388608</memory>\n"));
        for (const QString &shown : {patch, diff().leftPane()->text(), diff().rightPane()->text(), changesInWords().join(u'\n')}) {
            QVERIFY(!shown.contains(u"practice'"));
            QVERIFY(!shown.contains(u"fresh"));
        }
    }

    void appliesFromTheReview()
    {
        openPractice(u"web01"_s);
        editThree();
        const ApplyReport report = apply();
        QCOMPARE(report.kind, ApplyReport::Kind::Applied);
        QVERIFY2(outcome().startsWith(u"Applied"), qPrintable(outcome()));
        QCOMPARE(editor().currentPage(), u"review"_s);
        QVERIFY(!draft().isModified());
        QVERIFY(draft().text().contains(u"<title>Shop</title>"));
        QVERIFY(draft().text().contains(u"passwd='practice'"));
        // Its shared folder wants shared memory, which the edits took away.
        QVERIFY2(counts().startsWith(u"No changes · 1 problem"), qPrintable(counts()));
        QVERIFY(changesInWords().isEmpty());
        QCOMPARE(diff().changeCount(), 0);
        // Back to before the apply, and apply that
        for (int i = 0; i < 9 && !draft().text().contains(u"Company web site"); ++i)
            press(QKeySequence::Undo);
        QVERIFY(draft().isModified());
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(draft().text().contains(u"<title>Company web site</title>"));
    }

    void saysTheOutcomeUntilTheNextEdit()
    {
        openPractice(u"web01"_s);
        editThree();
        apply();
        QVERIFY(!outcome().isEmpty());
        type(u"title"_s, u"Next"_s);
        editor().showPage(u"review"_s);
        QVERIFY2(outcome().isEmpty(), qPrintable(outcome()));
    }

    void doesNothingWithoutChanges()
    {
        openPractice(u"web01"_s);
        QSignalSpy reported(&window(), &MainWindow::reported);
        press(QKeySequence(u"Ctrl+Return"_s));
        QVERIFY(reported.isEmpty());
        QVERIFY(!button(&editor(), u"Apply"_s)->isEnabled());
    }

    void tellsARefusal()
    {
        openPractice(u"web01"_s);
        type(u"name"_s, u"web02"_s);
        type(u"title"_s, u"Second"_s);
        const QString text = draft().text();
        const ApplyReport report = apply();
        QCOMPARE(report.kind, ApplyReport::Kind::Refused);
        QVERIFY2(outcome().startsWith(report.words) && outcome().contains(u"name"), qPrintable(outcome()));
        QCOMPARE(report.place.value_or(Path()).toString(), u"name"_s);
        QCOMPARE(draft().text(), text);
        QVERIFY(draft().isModified());
        // Mended and applied
        editor().showSetting(*report.place);
        follow(words(u"name"_s), u"0"_s);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(draft().text().contains(u"<title>Second</title>"));
    }
};

QTEST_MAIN(TestReview)
#include "tst_review.moc"
