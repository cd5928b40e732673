// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/GuiTest.h"
#include "views/editor/ActionBar.h"
#include "views/fields/TableField.h"
#include "views/pages/ProblemBanner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

Path at(QStringView path)
{
    return Path::fromLiteral(path);
}

} // namespace

/** Editing by forms: each editor, marks, counts, revert, undo, tables, problems and their repairs. */
class TestEditing : public GuiTest
{
    Q_OBJECT

private:
    QString lineOf(const QString &path) const { return field(path)->findChild<QLineEdit *>()->text(); }

    /** The draft is its base with @p before replaced by @p after, once. */
    bool differsOnlyIn(const QString &before, const QString &after) const
    {
        QString expected = draft().baseText();
        const qsizetype place = expected.indexOf(before);
        return place >= 0 && draft().text() == expected.replace(place, before.size(), after);
    }

    QTableView *viewOf(const QString &path) const { return table(path)->findChild<QTableView *>(); }

    QStringList column(const QString &path, int column) const
    {
        QStringList cells;
        const QAbstractItemModel *model = viewOf(path)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            cells.append(model->index(row, column).data(Qt::EditRole).toString());
        return cells;
    }

    void clickCell(const QString &path, int row, int column) const
    {
        QTableView *view = viewOf(path);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(row, column)).center());
    }

private Q_SLOTS:
    void typesAnAmount()
    {
        openPractice(u"web01"_s);
        QCOMPARE(lineOf(u"memory"_s), u"4"_s);
        type(u"memory"_s, u"16"_s);
        QVERIFY(differsOnlyIn(u"<memory unit='KiB'>4194304<"_s, u"<memory unit='KiB'>16777216<"_s));
        QCOMPARE(lineOf(u"memory"_s), u"16"_s);
        QVERIFY(label(u"memory"_s)->text().contains(u"● Memory"));
        QVERIFY(words(u"memory"_s)->text().contains(u"was 4 GiB"));
        QCOMPARE(counts(), u"1 change(s) · no problems"_s);
        QCOMPARE(pageMark(u"Memory"_s), u"Memory, 1 change(s)"_s);
        QVERIFY(pageMark(u"Processor"_s).isEmpty());
        QVERIFY(button(&editor(), u"Apply"_s)->isEnabled());
    }

    void typesWordsWithSpaces()
    {
        openPractice(u"web01"_s);
        type(u"title"_s, u"For later on"_s);
        QVERIFY(draft().text().contains(u"<title>For later on</title>"));
        QCOMPARE(lineOf(u"title"_s), u"For later on"_s);
        // What the machine did not have yet is marked as changed like all else.
        type(u"genid"_s, u"4dea22b3-1d52-d8f3-2516-782e98ab3fa0"_s);
        QVERIFY(label(u"genid"_s)->text().contains(u"● "));
    }

    void typingIsOneStep()
    {
        openPractice(u"web01"_s);
        type(u"memory"_s, u"16"_s);
        type(u"title"_s, u"Three words here"_s);
        action(u"Undo set Title"_s)->trigger();
        QCOMPARE(lineOf(u"title"_s), u"Company web site"_s);
        action(u"Undo set Memory"_s)->trigger();
        QCOMPARE(draft().text(), draft().baseText());
        QCOMPARE(lineOf(u"memory"_s), u"4"_s);
        QCOMPARE(counts(), u"No changes · no problems"_s);
        action(u"Redo set Memory"_s)->trigger();
        QVERIFY(differsOnlyIn(u">4194304<"_s, u">16777216<"_s));
    }

    void undoesByKeyboardFromAnyField()
    {
        openPractice(u"web01"_s);
        type(u"title"_s, u"Typed"_s);
        press(QKeySequence::Undo);
        QCOMPARE(draft().text(), draft().baseText());
        QCOMPARE(lineOf(u"title"_s), u"Company web site"_s);
        press(QKeySequence::Redo);
        QCOMPARE(lineOf(u"title"_s), u"Typed"_s);
        // The field at hand was not typed into; the step is another page's.
        QTest::mouseClick(field(u"memory"_s)->focusProxy(), Qt::LeftButton);
        press(QKeySequence::Undo);
        QCOMPARE(draft().text(), draft().baseText());
        QVERIFY(!draft().undoStack()->canUndo());
        type(u"description"_s, u"Other"_s);
        press(QKeySequence::Undo);
        QCOMPARE(draft().text(), draft().baseText());
    }

    void refusesWhatIsNoValue()
    {
        openPractice(u"web01"_s);
        type(u"memory"_s, u"lots"_s);
        QVERIFY(words(u"memory"_s)->text().contains(u"“lots” is not an amount"));
        QVERIFY(!draft().isModified());
        type(u"memory"_s, u"5"_s);
        QVERIFY(!words(u"memory"_s)->text().contains(u"is not an amount"));
        QVERIFY(differsOnlyIn(u">4194304<"_s, u">5242880<"_s));
    }

    void retypingKeepsTheElementsPlaceAndUnit()
    {
        openPractice(u"web01"_s);
        type(u"memory"_s, QString());
        QCOMPARE(draft().value(at(u"memory")), std::nullopt);
        type(u"memory"_s, u"6"_s);
        QVERIFY2(differsOnlyIn(u"<memory unit='KiB'>4194304<"_s, u"<memory unit='KiB'>6291456<"_s), qPrintable(draft().text().first(1200)));
    }

    void anotherUnitIsNoChange()
    {
        openPractice(u"web01"_s);
        auto *units = field(u"memory"_s)->findChild<QComboBox *>();
        QCOMPARE(units->currentText(), u"GiB"_s);
        choose(u"memory"_s, u"MiB"_s);
        QCOMPARE(units->currentText(), u"MiB"_s);
        QCOMPARE(lineOf(u"memory"_s), u"4096"_s);
        QVERIFY(!draft().isModified());
        type(u"memory"_s, u"4097"_s);
        QVERIFY(differsOnlyIn(u">4194304<"_s, u">4195328<"_s));
        QCOMPARE(units->currentText(), u"MiB"_s);
    }

    void revertsByLink()
    {
        openPractice(u"web01"_s);
        type(u"memory"_s, u"16"_s);
        type(u"title"_s, u"Other"_s);
        follow(words(u"memory"_s), u"0"_s);
        QCOMPARE(lineOf(u"memory"_s), u"4"_s);
        QVERIFY(!words(u"memory"_s)->text().contains(u"was 4 GiB"));
        QVERIFY(!label(u"memory"_s)->text().contains(u"●"));
        QCOMPARE(counts(), u"1 change(s) · no problems"_s);
        QVERIFY(differsOnlyIn(u"Company web site"_s, u"Other"_s));
        QVERIFY(action(u"Undo revert Memory"_s)->isEnabled());
    }

    void flipsSwitches()
    {
        openPractice(u"win11-desk"_s);
        const QString evmcs = u"features/hyperv/evmcs/@state"_s;
        QCOMPARE(flipped(evmcs), u"Off"_s);
        flip(evmcs, u"On"_s);
        QVERIFY(differsOnlyIn(u"<evmcs state='off'/>"_s, u"<evmcs state='on'/>"_s));
        flip(evmcs, u"Not set"_s);
        QVERIFY(differsOnlyIn(u"      <evmcs state='off'/>\n"_s, QString()));
        QCOMPARE(flipped(evmcs), u"Not set"_s);
        press(QKeySequence::Undo);
        press(QKeySequence::Undo);
        QCOMPARE(draft().text(), draft().baseText());
        QCOMPARE(flipped(evmcs), u"Off"_s);
        // By keyboard: the arrows walk within the switch.
        QAbstractButton *off = button(field(evmcs), u"Off"_s);
        off->setFocus();
        press(Qt::Key_Left);
        press(Qt::Key_Space);
        QCOMPARE(flipped(evmcs), u"On"_s);
    }

    void choosesFromLists()
    {
        openPractice(u"web01"_s);
        choose(u"memoryBacking/access/@mode"_s, u"Private"_s);
        QVERIFY(differsOnlyIn(u"<access mode='shared'/>"_s, u"<access mode='private'/>"_s));
        auto *box = field(u"memoryBacking/access/@mode"_s)->findChild<QComboBox *>();
        choose(u"memoryBacking/access/@mode"_s, box->itemText(0));
        QVERIFY(differsOnlyIn(u"    <access mode='shared'/>\n"_s, QString()));
        press(QKeySequence::Undo);
        press(QKeySequence::Undo);
        QCOMPARE(draft().text(), draft().baseText());
        QCOMPARE(box->currentText(), u"Shared with helpers"_s);
    }

    void generatesAUuid()
    {
        openPractice(u"web01"_s);
        click(field(u"genid"_s), u"Make a new random UUID"_s);
        const QString made = draft().value(at(u"genid")).value_or(QString());
        QCOMPARE(made.size(), 36);
        QCOMPARE(lineOf(u"genid"_s), made);
    }

    void changesTables()
    {
        openPractice(u"web01"_s);
        const QString timers = u"clock/timer[]"_s;
        QCOMPARE(column(timers, 0), (QStringList{u"rtc"_s, u"pit"_s, u"hpet"_s, u"kvmclock"_s}));
        clickCell(timers, 1, 0);
        QTest::keyClick(viewOf(timers)->indexWidget(viewOf(timers)->currentIndex()), Qt::Key_Escape);
        click(table(timers), u"Move this row up"_s);
        QCOMPARE(column(timers, 0), (QStringList{u"pit"_s, u"rtc"_s, u"hpet"_s, u"kvmclock"_s}));
        QCOMPARE(viewOf(timers)->currentIndex().row(), 0);
        click(table(timers), u"Move this row down"_s);
        QCOMPARE(draft().text(), draft().baseText());
        click(table(timers), u"Remove this row"_s);
        QVERIFY(differsOnlyIn(u"    <timer name='pit' tickpolicy='delay'/>\n"_s, QString()));
        press(QKeySequence::Undo);
        QCOMPARE(column(timers, 0).size(), 4);
        click(table(timers), u"Add a row to Timers"_s);
        QCOMPARE(column(timers, 0).size(), 5);
        QVERIFY(!column(timers, 0).last().isEmpty());
        QCOMPARE(viewOf(timers)->currentIndex().row(), 4);
        QCOMPARE(draft().changes().size(), 1);
        while (draft().undoStack()->canUndo())
            draft().undoStack()->undo();
        QCOMPARE(draft().text(), draft().baseText());
    }

    void editsCells()
    {
        openPractice(u"web01"_s);
        const QString timers = u"clock/timer[]"_s;
        QTableView *view = viewOf(timers);
        int tick = 0;
        while (!view->model()->headerData(tick, Qt::Horizontal, Qt::ToolTipRole).isNull()
               && view->model()->index(0, tick).data(Qt::EditRole) != u"catchup"_s)
            ++tick;
        clickCell(timers, 0, tick);
        auto *box = view->viewport()->findChild<QComboBox *>();
        QVERIFY(box);
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentData() != u"delay"_s && box->currentIndex() + 1 < box->count())
            QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(differsOnlyIn(u"tickpolicy='catchup'"_s, u"tickpolicy='delay'"_s));
    }

    void repairsTheTopology()
    {
        openPractice(u"web01"_s);
        type(u"vcpu"_s, u"6"_s);
        QCOMPARE(counts(), u"1 change(s) · 1 problem(s)"_s);
        QVERIFY(pageMark(u"Processor"_s).contains(u"has a problem"));
        click(&editor(), u"Set 2 vCPU(s)"_s);
        QCOMPARE(draft().text(), draft().baseText());
        QCOMPARE(counts(), u"No changes · no problems"_s);
        type(u"vcpu"_s, u"6"_s);
        click(&editor(), u"Make it 1 socket with 6 × 1"_s);
        QCOMPARE(draft().value(at(u"cpu/topology/@cores")), u"6"_s);
        QVERIFY(draft().problems().isEmpty());
        QCOMPARE(lineOf(u"cpu/topology/@cores"_s), u"6"_s);
        action(u"Undo Make it 1 socket with 6 × 1"_s)->trigger();
        editor().showPage(u"memory"_s);
        follow(editor().actionBar().findChild<QLabel *>(), u"problems"_s);
        QCOMPARE(editor().currentPage(), u"processor"_s);
        QCOMPARE(editor().currentSetting().value_or(Path()).toString(), u"cpu/topology/@sockets"_s);
    }

    void discardsAndTakesThatBack()
    {
        openPractice(u"web01"_s);
        type(u"memory"_s, u"16"_s);
        flip(u"memory/@dumpCore"_s, u"Off"_s);
        const QString edited = draft().text();
        click(&editor(), u"Discard…"_s);
        QCOMPARE(draft().text(), draft().baseText());
        QCOMPARE(lineOf(u"memory"_s), u"4"_s);
        QVERIFY(!button(&editor(), u"Discard…"_s)->isEnabled());
        press(QKeySequence::Undo);
        QCOMPARE(draft().text(), edited);
    }

    void aHintIsSilencedForOneDefinition()
    {
        const QByteArray small = "<domain type='kvm'>\n  <name>a</name>\n  <memory>4096</memory>\n"
                                 "  <currentMemory>8192</currentMemory>\n  <os><type>hvm</type></os>\n</domain>\n";
        const QString file = writeFile(u"a.xml"_s, small);
        window().openFile(file);
        editor().showPage(u"memory"_s);
        QCOMPARE(draft().problems().size(), 1);
        const auto *banner = editor().findChild<ProblemBanner *>();
        QVERIFY(banner && banner->isVisible());
        QTest::mouseClick(banner->findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(draft().problems().isEmpty());
        QCOMPARE(counts(), u"No changes · no problems"_s);
        // It is kept for this definition, and for no other one.
        restart();
        window().openFile(writeFile(u"b.xml"_s, small));
        QCOMPARE(draft().problems().size(), 1);
        window().openFile(file);
        editor().showPage(u"memory"_s);
        QVERIFY(draft().problems().isEmpty());
        auto *words = editor().findChild<QLabel *>(u"silencedWords"_s);
        QVERIFY(words && words->isVisible());
        follow(words, u"show"_s);
        QCOMPARE(draft().problems().size(), 1);
        QVERIFY(!words->isVisible());
        QVERIFY(draft().silencedRules().isEmpty());
    }
};

QTEST_MAIN(TestEditing)
#include "tst_editing.moc"
