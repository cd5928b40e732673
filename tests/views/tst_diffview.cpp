// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/DiffTrial.h"
#include "views/review/ChangeGutter.h"
#include "views/review/OverviewStrip.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

/** Two texts beside each other: going through the changes, reverting them, scrolling, copying. */
class TestDiffView : public DiffTrial
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheFirstChange();
    void nextAndPrevious();
    void caretChoosesTheChange();
    void revertByButton();
    void revertByKeyboard();
    void revertOneAfterTheOther();
    void noButtonsWhereNothingCanBeReverted();
    void overviewGoesToTheChange();
    void overviewScrolls();
    void panesScrollTogether();
    void copiesTextOnly();
    void copiesAPatch();
    void showsWhatCannotBeSeen();
    void marksTokens();
    void namesForScreenReaders();
    void emptyTexts();
};

void TestDiffView::showsTheFirstChange()
{
    QCOMPARE(m_view->changeCount(), 4);
    QCOMPARE(m_view->currentChange(), 0);
    QCOMPARE(m_view->positionText(), QStringLiteral("change 1 of 4"));
    QCOMPARE(m_view->change(1), (Hunk{61, 1, {61, 0}, {61, 1}}));
    const int line = m_view->foldedRows().lineOfRow(20);
    QVERIFY(isInView(m_view->leftPane(), line) && isInView(m_view->rightPane(), line));
    QCOMPARE(m_view->leftPane()->paneText().lines[line].number, 20);
    QVERIFY(m_view->rightPane()->text(line).contains(QStringLiteral("twenty")));
    // Both panes have as many lines, and padding where one of them has none.
    QCOMPARE(m_view->leftPane()->lines(), m_view->rightPane()->lines());
    QVERIFY(m_view->leftPane()->paneText().lines[m_view->foldedRows().lineOfRow(61)].isPadding());
}

void TestDiffView::nextAndPrevious()
{
    QSignalSpy moved(m_view.get(), &DiffView::positionChanged);
    QVERIFY(!m_view->previousAction()->isEnabled());
    QTest::keyClick(m_view->rightPane(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_view->currentChange(), 1);
    QTest::keyClick(m_view->leftPane(), Qt::Key_F8);
    QCOMPARE(m_view->currentChange(), 2);
    QVERIFY(moved.count() >= 2);
    QCOMPARE(m_view->positionText(), QStringLiteral("change 3 of 4"));
    m_view->nextAction()->trigger();
    QCOMPARE(m_view->currentChange(), 3);
    QVERIFY(!m_view->nextAction()->isEnabled());
    QVERIFY(isInView(m_view->leftPane(), m_view->foldedRows().lineOfRow(m_view->change(3).firstRow)));
    QVERIFY(isInView(m_view->rightPane(), m_view->foldedRows().lineOfRow(m_view->change(3).firstRow)));
    QTest::keyClick(m_view->rightPane(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(m_view->rightPane(), Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(m_view->currentChange(), 1);
    m_view->goToChange(17);
    m_view->goToChange(-1);
    QCOMPARE(m_view->currentChange(), 1);
}

void TestDiffView::caretChoosesTheChange()
{
    const int line = m_view->foldedRows().lineOfRow(m_view->change(1).firstRow);
    m_view->goToChange(1);
    m_view->goToChange(0);
    QVERIFY(isInView(m_view->rightPane(), line));
    QTest::mouseClick(m_view->rightPane()->viewport(), Qt::LeftButton, {}, pointOf(m_view->rightPane(), line));
    QTRY_COMPARE(m_view->currentChange(), 1);
}

void TestDiffView::revertByButton()
{
    QSignalSpy reverted(m_view.get(), &DiffView::revertRequested);
    QToolButton *button = m_view->gutter()->button(1);
    QVERIFY(button && button->isVisible());
    const int line = m_view->foldedRows().lineOfRow(m_view->change(1).firstRow);
    QVERIFY(std::abs(button->geometry().center().y() - pointOf(m_view->rightPane(), line).y()) <= 1);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(reverted.count(), 1);
    QCOMPARE(reverted[0][0].toInt(), 1);
    QCOMPARE(m_view->currentChange(), 1);
}

void TestDiffView::revertByKeyboard()
{
    QSignalSpy reverted(m_view.get(), &DiffView::revertRequested);
    m_view->goToChange(2);
    QTest::keyClick(m_view->rightPane(), Qt::Key_Delete, Qt::AltModifier);
    QCOMPARE(reverted.count(), 1);
    QCOMPARE(reverted[0][0].toInt(), 2);
    QToolButton *button = m_view->gutter()->button(2);
    QVERIFY(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(reverted.count(), 2);
}

void TestDiffView::revertOneAfterTheOther()
{
    connect(m_view.get(), &DiffView::revertRequested, m_view.get(), [this](int change) {
        m_view->setTexts(left, textWithChangeReverted(m_view->diff(), m_view->change(change)));
    });
    for (int count = 4; count > 0; --count) {
        QCOMPARE(m_view->changeCount(), count);
        m_view->goToChange(count / 2);
        m_view->revertAction()->trigger();
    }
    QCOMPARE(m_view->diff().right.text(), left);
    QCOMPARE(m_view->positionText(), QStringLiteral("no changes"));
    QVERIFY(!m_view->revertAction()->isEnabled() && !m_view->copyPatchAction()->isEnabled());
    QVERIFY(!m_view->gutter()->button(0));
}

void TestDiffView::noButtonsWhereNothingCanBeReverted()
{
    m_view->setRevertible(false);
    QVERIFY(!m_view->gutter()->button(0));
    m_view->goToChange(1);
    QVERIFY(!m_view->revertAction()->isEnabled());
    m_view->setRevertible(true);
    QVERIFY(m_view->gutter()->button(1) && m_view->revertAction()->isEnabled());
}

void TestDiffView::overviewGoesToTheChange()
{
    m_view->setAllFoldsOpen(true);
    OverviewStrip *strip = m_view->overview();
    const int line = m_view->foldedRows().lineOfRow(m_view->change(3).firstRow);
    QVERIFY(!isInView(m_view->leftPane(), line));
    const QRect mark = strip->rectOf({m_view->rightPane()->visibleOfLine(line), 1, true, true});
    QTest::mouseClick(strip, Qt::LeftButton, {}, mark.center());
    QCOMPARE(m_view->currentChange(), 3);
    QVERIFY(isInView(m_view->leftPane(), line) && isInView(m_view->rightPane(), line));
}

void TestDiffView::overviewScrolls()
{
    m_view->setAllFoldsOpen(true);
    OverviewStrip *strip = m_view->overview();
    QTest::mouseClick(strip, Qt::LeftButton, {}, {strip->width() / 2, strip->height() * 8 / 10});
    QCOMPARE(m_view->currentChange(), 0);
    QVERIFY(isInView(m_view->leftPane(), m_view->foldedRows().lineOfRow(160)));
}

void TestDiffView::panesScrollTogether()
{
    QString wide = left;
    wide.replace(QStringLiteral("number='150'"), QStringLiteral("number='%1'").arg(QString(300, u'9')));
    m_view->setTexts(wide, right);
    m_view->setAllFoldsOpen(true);
    DiffPane *panes[] = {m_view->leftPane(), m_view->rightPane()};
    panes[0]->verticalScrollBar()->setValue(30);
    QCOMPARE(panes[1]->firstVisible(), 30);
    panes[1]->verticalScrollBar()->setValue(50);
    QCOMPARE(panes[0]->firstVisible(), 50);
    QVERIFY(panes[0]->horizontalScrollBar()->isVisible() && panes[1]->horizontalScrollBar()->isVisible());
    panes[1]->horizontalScrollBar()->setValue(70);
    QCOMPARE(panes[0]->horizontalScrollBar()->value(), 70);
    panes[0]->horizontalScrollBar()->setValue(10);
    QCOMPARE(panes[1]->horizontalScrollBar()->value(), 10);
    for (int i = 0; i < 2; ++i) { // the caret takes the view along, in either pane
        panes[i]->setFocus();
        QTest::keyClick(panes[i], Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY(panes[i]->firstVisible() > 100);
        QTRY_COMPARE(panes[1 - i]->firstVisible(), panes[i]->firstVisible());
        QTest::keyClick(panes[i], Qt::Key_Home, Qt::ControlModifier);
        QTRY_COMPARE(panes[1 - i]->firstVisible(), 0);
    }
}

void TestDiffView::copiesTextOnly()
{
    m_view->setTexts(QStringLiteral("<a>\n</a>"), QStringLiteral("<a>\n<b/>\n</a>\n"));
    m_view->leftPane()->selectAll();
    QTest::keyClick(m_view->leftPane(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("<a>\n</a>"));
}

void TestDiffView::copiesAPatch()
{
    m_view->setTexts(QStringLiteral("<a>\n</a>\n"), QStringLiteral("<a>\n<b/>\n</a>\n"));
    m_view->setPatchNames({QStringLiteral("a/x.xml"), QStringLiteral("b/x.xml")});
    m_view->copyPatchAction()->trigger();
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("--- a/x.xml\n+++ b/x.xml\n@@ -1,2 +1,3 @@\n <a>\n+<b/>\n </a>\n"));
}

void TestDiffView::showsWhatCannotBeSeen()
{
    m_view->setTexts(QStringLiteral("<a>\r\n\x01</a>"), QStringLiteral("<a>\n\x01</a>\n"));
    QCOMPARE(m_view->leftPane()->text(0), QStringLiteral("<a>␍\n"));
    QCOMPARE(m_view->leftPane()->text(1), QStringLiteral("␁</a>  (no line end)"));
    QCOMPARE(m_view->rightPane()->text(1), QStringLiteral("␁</a>"));
    QCOMPARE(m_view->leftPane()->lines(), 2);
}

void TestDiffView::marksTokens()
{
    m_view->setTexts(QStringLiteral("<ä größe='1'/>\n"), QStringLiteral("<ä größe='22'/>\n"));
    const PaneText &text = m_view->rightPane()->paneText();
    QCOMPARE(text.changed.size(), 1);
    QCOMPARE(text.utf8.mid(text.changed[0].begin, text.changed[0].length), QByteArray("22"));
    const long indicator =
        m_view->rightPane()->SendScintilla(DiffPane::SCI_INDICATORALLONFOR, long(text.changed[0].begin));
    QVERIFY(indicator != 0);
}

void TestDiffView::namesForScreenReaders()
{
    m_view->setTitles(QStringLiteral("Now"), QStringLiteral("After Apply"));
    QCOMPARE(m_view->leftPane()->accessibleName(), QStringLiteral("Now"));
    QCOMPARE(m_view->rightPane()->accessibleName(), QStringLiteral("After Apply"));
    QCOMPARE(m_view->gutter()->button(0)->accessibleName(), QStringLiteral("Revert change 1 of 4"));
    QVERIFY(!m_view->overview()->accessibleName().isEmpty());
    m_view->goToChange(1);
    QTRY_COMPARE(m_view->rightPane()->accessibleDescription(), QStringLiteral("added line"));
}

void TestDiffView::emptyTexts()
{
    m_view->setTexts(QString(), QString());
    QCOMPARE(m_view->changeCount(), 0);
    QCOMPARE(m_view->currentChange(), -1);
    QVERIFY(m_view->patch().isEmpty());
    m_view->setTexts(QString(), left);
    QCOMPARE(m_view->changeCount(), 1);
    m_view->setTexts(left, QString());
    QCOMPARE(m_view->changeCount(), 1);
    m_view->grab();
}

QTEST_MAIN(TestDiffView)
#include "tst_diffview.moc"
