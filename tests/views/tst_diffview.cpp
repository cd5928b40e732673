// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/ChangeGutter.h"
#include "views/review/DiffPane.h"
#include "views/review/DiffView.h"
#include "views/review/OverviewStrip.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

namespace {

QString numbered(int count)
{
    QString text = QStringLiteral("<domain>\n");
    for (int i = 1; i < count - 1; ++i)
        text += QStringLiteral("  <line number='%1'/>\n").arg(i);
    return text + QStringLiteral("</domain>\n");
}

/** 200 lines; line 20 (from 0) changed, one added behind line 60, line 100 removed, the last but one changed. */
const QString left = numbered(200);
QString rightText()
{
    QStringList lines = left.split(u'\n');
    lines[198].replace(u'\'', u'"');
    lines.removeAt(100);
    lines.insert(61, QStringLiteral("  <added/>"));
    lines[20].replace(QStringLiteral("20"), QStringLiteral("twenty"));
    return lines.join(u'\n');
}
const QString right = rightText();

int lineAtTop(const DiffPane *pane)
{
    return int(pane->SendScintilla(DiffPane::SCI_DOCLINEFROMVISIBLE, pane->firstVisible()));
}

bool isInView(const DiffPane *pane, int line)
{
    const int visible = pane->visibleOfLine(line) - pane->firstVisible();
    return pane->SendScintilla(DiffPane::SCI_GETLINEVISIBLE, line) && visible >= 0 && visible < pane->linesOnScreen();
}

/** The middle of a line of a pane, in its viewport. */
QPoint pointOf(const DiffPane *pane, int line)
{
    const int visible = pane->visibleOfLine(line) - pane->firstVisible();
    return {pane->viewport()->width() / 2, visible * pane->rowHeight() + pane->rowHeight() / 2};
}

double luminance(const QColor &color)
{
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2d, 0x31, 0x37), QColor(0x25, 0x28, 0x2d));
    palette.setColor(QPalette::Base, QColor(0x20, 0x23, 0x28));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xe8, 0xeb));
    return palette;
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xf0, 0xf0, 0xf0), QColor(0xfb, 0xfb, 0xfa));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, QColor(0x20, 0x22, 0x25));
    return palette;
}

} // namespace

class TestDiffView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheFirstChange();
    void nextAndPrevious();
    void caretChoosesTheChange();
    void foldOpensByClick();
    void foldOpensByKeyboard();
    void allFoldsOpenAndClose();
    void revertByButton();
    void revertByKeyboard();
    void revertOneAfterTheOther();
    void noButtonsWhereNothingCanBeReverted();
    void overviewGoesToTheChange();
    void overviewScrolls();
    void panesScrollTogether();
    void keepsFoldsAndPlace();
    void showsARightLine();
    void copiesTextOnly();
    void copiesAPatch();
    void showsWhatCannotBeSeen();
    void marksTokens();
    void followsThePalette();
    void coloursAreReadable_data();
    void coloursAreReadable();
    void namesForScreenReaders();
    void emptyTexts();

private:
    std::unique_ptr<DiffView> m_view;
};

void TestDiffView::init()
{
    m_view = std::make_unique<DiffView>();
    m_view->resize(1000, 500);
    m_view->setTexts(left, right);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
}

void TestDiffView::cleanup()
{
    m_view.reset();
}

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

void TestDiffView::foldOpensByClick()
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

void TestDiffView::foldOpensByKeyboard()
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

void TestDiffView::allFoldsOpenAndClose()
{
    m_view->openFoldsAction()->trigger();
    QVERIFY(m_view->foldedRows().areAllOpen() && m_view->openFoldsAction()->isChecked());
    QCOMPARE(m_view->leftPane()->visibleCount(), 201);
    m_view->openFoldsAction()->trigger();
    QVERIFY(!m_view->foldedRows().areAllOpen() && !m_view->openFoldsAction()->isChecked());
    QCOMPARE(m_view->rightPane()->visibleCount(), m_view->leftPane()->visibleCount());
    QVERIFY(m_view->rightPane()->visibleCount() < 50);
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

void TestDiffView::keepsFoldsAndPlace()
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

void TestDiffView::showsARightLine()
{
    m_view->showRightLine(150);
    const int line = m_view->rightPane()->caretLine();
    QCOMPARE(m_view->rightPane()->paneText().lines[line].number, 150);
    QVERIFY(isInView(m_view->rightPane(), line) && isInView(m_view->leftPane(), line));
    m_view->showRightLine(5000);
    m_view->showRightLine(-1);
    QCOMPARE(m_view->rightPane()->caretLine(), line);
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

void TestDiffView::followsThePalette()
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        m_view->setPalette(palette);
        const DiffColors colors(palette);
        const DiffPane *panes[] = {m_view->leftPane(), m_view->rightPane()};
        const int line = m_view->foldedRows().lineOfRow(20);
        for (const DiffPane *pane : panes) {
            const QImage image = pane->viewport()->grab().toImage();
            const QPoint point = pointOf(pane, line);
            const QColor expected = colors.row(DiffRow::Changed, pane->side());
            QCOMPARE(image.pixelColor(image.width() - 8, point.y()).name(), expected.name());
            QCOMPARE(image.pixelColor(5, point.y()).name(), expected.name());
            QCOMPARE(image.pixelColor(image.width() - 8, pointOf(pane, line + 1).y()).name(), colors.base.name());
        }
    }
}

void TestDiffView::coloursAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestDiffView::coloursAreReadable()
{
    QFETCH(QPalette, palette);
    const DiffColors colors(palette);
    for (const QColor &background :
         {colors.base, colors.removedRow, colors.addedRow, colors.removedToken, colors.addedToken}) {
        for (const QColor &text : {colors.text, colors.tagName, colors.attributeName, colors.value}) {
            QVERIFY2(contrast(text, background) >= 4.5,
                     qPrintable(QStringLiteral("%1 on %2").arg(text.name(), background.name())));
        }
    }
    QVERIFY(contrast(colors.dimText, colors.base) >= 4.5);
    QVERIFY(contrast(colors.dimText, colors.fold) >= 4.5);
    QVERIFY(contrast(colors.comment, colors.removedRow) >= 4.5 && contrast(colors.comment, colors.addedRow) >= 4.5);
    QVERIFY(contrast(colors.removedMark, colors.removedRow) >= 3 && contrast(colors.addedMark, colors.addedRow) >= 3);
    QVERIFY(contrast(colors.accent, colors.fold) >= 3);
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
