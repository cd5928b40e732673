// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/DiffTrial.h"

/** Lines that are the same are folded away, and open as one wants. */
class TestDiffFolds : public DiffTrial
{
    Q_OBJECT
private Q_SLOTS:
    void foldOpensByClick();
    void foldOpensByKeyboard();
    void allFoldsOpenAndClose();
    void keepsFoldsAndPlace();

private:
    static int lineAtTop(const DiffPane *pane)
    {
        return int(pane->SendScintilla(DiffPane::SCI_DOCLINEFROMVISIBLE, pane->firstVisible()));
    }
};

void TestDiffFolds::foldOpensByClick()
{
    const FoldedRows &rows = m_view->foldedRows();
    QCOMPARE(rows.folds().size(), 4);
    QCOMPARE(rows.folds()[0], (Fold{1, 16}));
    const int foldLine = rows.lineOfFold(0);
    QCOMPARE(m_view->leftPane()->text(foldLine), QStringLiteral("⋯ 16 unchanged lines ⋯\n"));
    QVERIFY(!m_view->leftPane()->SendScintilla(DiffPane::SCI_GETLINEVISIBLE, foldLine + 1));
    const int before = m_view->rightPane()->visibleCount();

    QTest::mouseClick(m_view->leftPane()->viewport(), Qt::LeftButton, {}, pointOf(m_view->leftPane(), foldLine));
    QVERIFY(rows.isOpen(0));
    for (const DiffPane *pane : {m_view->leftPane(), m_view->rightPane()}) {
        QCOMPARE(pane->visibleCount(), before + 15); // 16 lines for the row that stood for them
        QVERIFY(pane->SendScintilla(DiffPane::SCI_GETLINEVISIBLE, foldLine + 1));
        QVERIFY(!pane->SendScintilla(DiffPane::SCI_GETLINEVISIBLE, foldLine));
    }
}

void TestDiffFolds::foldOpensByKeyboard()
{
    const FoldedRows &rows = m_view->foldedRows();
    DiffPane *pane = m_view->rightPane();
    pane->setFocus();
    pane->setCaretLine(0);
    QTest::keyClick(pane, Qt::Key_Return);
    QVERIFY(!rows.isOpen(0));
    QTest::keyClick(pane, Qt::Key_Down);
    QCOMPARE(pane->caretLine(), rows.lineOfFold(0));
    QTest::keyClick(pane, Qt::Key_Return);
    QVERIFY(rows.isOpen(0));
    QCOMPARE(pane->caretLine(), rows.lineOfRow(1));
    QVERIFY(!rows.isOpen(1));
    QCOMPARE(m_view->leftPane()->firstVisible(), pane->firstVisible());
}

void TestDiffFolds::allFoldsOpenAndClose()
{
    m_view->openFoldsAction()->trigger();
    QVERIFY(m_view->foldedRows().areAllOpen() && m_view->openFoldsAction()->isChecked());
    QCOMPARE(m_view->leftPane()->visibleCount(), 201);
    m_view->openFoldsAction()->trigger();
    QVERIFY(!m_view->foldedRows().areAllOpen() && !m_view->openFoldsAction()->isChecked());
    QCOMPARE(m_view->rightPane()->visibleCount(), m_view->leftPane()->visibleCount());
    QVERIFY(m_view->rightPane()->visibleCount() < 50);
}

void TestDiffFolds::keepsFoldsAndPlace()
{
    m_view->setFoldOpen(2, true);
    m_view->goToChange(2);
    m_view->rightPane()->setFirstVisible(25);
    QCOMPARE(m_view->leftPane()->firstVisible(), 25);
    const int number = m_view->leftPane()->paneText().lines[lineAtTop(m_view->leftPane())].number;
    QVERIFY(number > 0);

    QString changed = right;
    changed.insert(changed.indexOf(QStringLiteral("  <line number='5'")), QStringLiteral("  <new/>\n  <newer/>\n"));
    m_view->setTexts(left, changed);
    QCOMPARE(m_view->changeCount(), 5);
    QCOMPARE(m_view->leftPane()->paneText().lines[lineAtTop(m_view->leftPane())].number, number);
    QCOMPARE(lineAtTop(m_view->rightPane()), lineAtTop(m_view->leftPane()));
    QStringList open;
    for (int fold = 0; fold < m_view->foldedRows().folds().size(); ++fold)
        open.append(m_view->foldedRows().isOpen(fold) ? QStringLiteral("open") : QStringLiteral("closed"));
    QCOMPARE(open.count(QStringLiteral("open")), 1);

    m_view->setTexts(right, changed); // other texts altogether: from the start
    QCOMPARE(m_view->currentChange(), 0);
    QVERIFY(!m_view->foldedRows().isOpen(0));
}

QTEST_MAIN(TestDiffFolds)
#include "tst_difffolds.moc"
