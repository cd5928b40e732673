// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/GuiTest.h"
#include "views/fields/CpuSetLine.h"
#include "views/fields/CpuSetPicker.h"
#include "views/fields/TableField.h"
#include "views/parts/PinningView.h"

#include <QAction>
#include <QTableView>

using namespace Qt::StringLiterals;

/** The pinning grid on its page, with the machines of the practice host. */
class TestPinningPage : public GuiTest
{
    Q_OBJECT

private:
    PinningView *grid() const
    {
        editor().showPage(u"tuning"_s);
        return editor().findChild<PinningView *>();
    }

private Q_SLOTS:
    void clickIsUndoneFromTheMenu()
    {
        openPractice(u"game_amd_win11"_s);
        PinningView *view = grid();
        QVERIFY(view);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->cellRect(0, 3).center());
        QString expected = draft().baseText();
        expected.replace(u"<vcpupin vcpu='0' cpuset='2'/>"_s, u"<vcpupin vcpu='0' cpuset='2-3'/>"_s);
        QCOMPARE(draft().text(), expected);
        action(u"Undo pin vCPU 0"_s)->trigger();
        QCOMPARE(draft().text(), draft().baseText());
    }

    void tablesAreFoldedAwayUntilAskedFor()
    {
        openPractice(u"game_amd_win11"_s);
        QVERIFY(grid());
        QVERIFY(!editor().findChild<TableField *>(u"cputune/vcpupin[]"_s));
        QCOMPARE(table(u"cputune/vcpupin[]"_s)->rowCount(), 12);
    }

    void setsAreChosenByClicking()
    {
        openPractice(u"db-numa"_s);
        auto *line = field(u"vcpu/@cpuset"_s)->findChild<CpuSetLine *>();
        QVERIFY(line);
        line->setFocus();
        line->clear();
        QTest::keyClick(line, Qt::Key_Down, Qt::AltModifier);
        auto *picker = line->findChild<CpuSetPicker *>();
        QVERIFY(picker);
        QVERIFY(QTest::qWaitForWindowExposed(picker));
        QTest::mouseClick(picker, Qt::LeftButton, {}, picker->cellRect(1).center());
        QCOMPARE(draft().value(Path::fromLiteral(u"vcpu/@cpuset")), u"1"_s);
        QTest::mousePress(picker, Qt::LeftButton, {}, picker->cellRect(3).center());
        QTest::mouseMove(picker, picker->cellRect(4).center());
        QTest::mouseMove(picker, picker->cellRect(5).center());
        QCOMPARE(line->text(), u"1"_s);
        QTest::mouseRelease(picker, Qt::LeftButton, {}, picker->cellRect(5).center());
        QCOMPARE(draft().value(Path::fromLiteral(u"vcpu/@cpuset")), u"1,3-5"_s);
        QTest::keyClick(picker, Qt::Key_Left);
        QTest::keyClick(picker, Qt::Key_Space);
        QCOMPARE(draft().value(Path::fromLiteral(u"vcpu/@cpuset")), u"1,3,5"_s);
        QCOMPARE(picker->currentWords(), u"4 is not chosen."_s);
        QTest::keyClick(picker, Qt::Key_Escape);
        QTRY_VERIFY(!line->findChild<CpuSetPicker *>());
    }

    void aCellOfATableOffersTheGuestsOwnCpus()
    {
        openPractice(u"db-numa"_s);
        TableField *cells = table(u"cpu/numa/cell[]"_s);
        auto *view = cells->findChild<QTableView *>();
        int column = 0;
        while (view->model()->headerData(column, Qt::Horizontal) != u"vCPUs"_s)
            ++column;
        view->setCurrentIndex(view->model()->index(0, column));
        view->edit(view->currentIndex());
        auto *line = view->findChild<CpuSetLine *>();
        QVERIFY(line);
        line->openPicker();
        auto *picker = line->findChild<CpuSetPicker *>();
        QVERIFY(picker);
        QVERIFY(picker->cellRect(15).isValid());
        QVERIFY(!picker->cellRect(16).isValid()); // the guest has 16
        const QString before = line->text();
        QTest::mouseClick(picker, Qt::LeftButton, {}, picker->cellRect(0).center());
        QVERIFY(line->text() != before);
        QTest::keyClick(picker, Qt::Key_Escape);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY2(draft().text().contains(u"cpus='1-7'"), qPrintable(draft().text()));
        QCOMPARE(draft().undoStack()->count(), 1);
    }

    void clearsAllPinsOfAMachine()
    {
        openPractice(u"db-numa"_s);
        QVERIFY(grid());
        click(&editor(), u"Clear"_s);
        QVERIFY(!draft().text().contains(u"pin "));
        QVERIFY(!draft().text().contains(u"cpuset"));
        action(u"Undo clear all pins"_s)->trigger();
        QCOMPARE(draft().text(), draft().baseText());
    }
};

QTEST_MAIN(TestPinningPage)
#include "tst_pinningpage.moc"
