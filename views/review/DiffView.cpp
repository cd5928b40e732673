// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/review/DiffView.h"

#include "views/review/ChangeGutter.h"
#include "views/review/DiffPane.h"
#include "views/review/MirroredScrolling.h"
#include "views/review/OverviewStrip.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>

namespace {

/** What a screen reader says about a row, as the marks beside it are only painted. */
QString describe(DiffRow::Kind kind)
{
    switch (kind) {
    case DiffRow::Changed:
        return DiffView::tr("changed line");
    case DiffRow::Added:
        return DiffView::tr("added line");
    case DiffRow::Removed:
        return DiffView::tr("removed line");
    case DiffRow::Same:
        break;
    }
    return {};
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QWidget(parent)
    , m_leftTitle(new QLabel(this))
    , m_rightTitle(new QLabel(this))
    , m_left(new DiffPane(DiffSide::Left, this))
    , m_right(new DiffPane(DiffSide::Right, this))
    , m_gutter(new ChangeGutter(this))
    , m_scrollBar(new QScrollBar(Qt::Vertical, this))
    , m_overview(new OverviewStrip(this))
    , m_scrolling(new MirroredScrolling(m_left, m_right, m_scrollBar, this))
{
    setTitles(tr("Before"), tr("After"));
    createActions();
    layOut();
    connectPanes();
    applyColors();
    fillPanes();
    setCurrentChange(-1);
    foldsChanged(0);
}

void DiffView::createActions()
{
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys) {
        auto *action = new QAction(text, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        m_left->addAction(action);
        m_right->addAction(action);
        return action;
    };
    const auto separate = [this] {
        for (DiffPane *pane : {m_left, m_right}) {
            auto *separator = new QAction(pane);
            separator->setSeparator(true);
            pane->addAction(separator);
        }
    };
    for (DiffPane *pane : {m_left, m_right}) {
        auto *copy = new QAction(tr("&Copy"), pane);
        connect(copy, &QAction::triggered, pane, &DiffPane::copy);
        pane->addAction(copy);
    }
    m_copyPatch = add(tr("Copy as &patch"), {});
    separate();
    m_previous =
        add(tr("P&revious change"), {QKeySequence(Qt::ALT | Qt::Key_Up), QKeySequence(Qt::SHIFT | Qt::Key_F8)});
    m_next = add(tr("&Next change"), {QKeySequence(Qt::ALT | Qt::Key_Down), QKeySequence(Qt::Key_F8)});
    m_revert = add(tr("Re&vert this change"), {QKeySequence(Qt::ALT | Qt::Key_Delete)});
    separate();
    m_openFolds = add(tr("Show &unchanged lines"), {QKeySequence(Qt::ALT | Qt::Key_Return)});
    m_openFolds->setCheckable(true);

    connect(m_previous, &QAction::triggered, this, [this] { goToChange(m_currentChange - 1); });
    connect(m_next, &QAction::triggered, this, [this] { goToChange(m_currentChange + 1); });
    connect(m_revert, &QAction::triggered, this, [this] { Q_EMIT revertRequested(m_currentChange); });
    connect(m_openFolds, &QAction::triggered, this, &DiffView::setAllFoldsOpen);
    connect(m_copyPatch, &QAction::triggered, this, [this] { QApplication::clipboard()->setText(patch()); });
}

void DiffView::layOut()
{
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *panes = new QGridLayout(frame);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(0);
    panes->addWidget(m_left, 0, 0);
    panes->addWidget(m_gutter, 0, 1);
    panes->addWidget(m_right, 0, 2);
    panes->addWidget(m_scrollBar, 0, 3);
    panes->addWidget(m_overview, 0, 4);
    panes->setColumnStretch(0, 1);
    panes->setColumnStretch(2, 1);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(0);
    layout->addWidget(m_leftTitle, 0, 0);
    layout->addWidget(m_rightTitle, 0, 1);
    layout->addWidget(frame, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(1, 1);
    for (QLabel *title : {m_leftTitle, m_rightTitle}) {
        title->setTextFormat(Qt::PlainText);
        title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        title->setContentsMargins(2, 0, 2, 0);
    }
    setFocusProxy(m_right);
}

void DiffView::connectPanes()
{
    for (DiffPane *pane : {m_left, m_right}) {
        connect(pane, &DiffPane::foldActivated, this, [this, pane](int fold) { activateFold(pane, fold); });
        connect(pane, &DiffPane::caretLineChanged, this, [this, pane](int line) { caretMoved(pane, line); });
    }
    connect(m_scrolling, &MirroredScrolling::viewChanged, this, &DiffView::updateSideColumns);
    connect(m_gutter, &ChangeGutter::revertClicked, this, [this](int change) {
        setCurrentChange(change);
        Q_EMIT revertRequested(change);
    });
    connect(m_gutter, &ChangeGutter::focusLost, m_right, qOverload<>(&QWidget::setFocus));
    connect(m_overview, &OverviewStrip::markClicked, this, &DiffView::goToChange);
    connect(m_overview, &OverviewStrip::lineClicked, this, &DiffView::centerOn);
}

void DiffView::setTitles(const QString &left, const QString &right)
{
    m_leftTitle->setText(left);
    m_rightTitle->setText(right);
    m_leftTitle->setToolTip(left);
    m_rightTitle->setToolTip(right);
    m_left->setAccessibleName(left);
    m_right->setAccessibleName(right);
}

void DiffView::setRevertible(bool revertible)
{
    m_revertible = revertible;
    m_revert->setEnabled(revertible && m_currentChange >= 0);
    updateSideColumns();
}

void DiffView::setTexts(const QString &left, const QString &right)
{
    const bool keepsPlace = !m_diff.rows.isEmpty() && left == m_diff.left.text();
    if (keepsPlace && right == m_diff.right.text())
        return;
    const QList<LineRange> open = keepsPlace ? m_folded.openLeftLines() : QList<LineRange>();
    const RowAnchor top = m_folded.anchorOfLine(topLine());
    const RowAnchor leftCaret = m_folded.anchorOfLine(m_left->caretLine());
    const RowAnchor rightCaret = m_folded.anchorOfLine(m_right->caretLine());
    const int oldChange = m_currentChange;

    m_diff = LineDiff::between(left, right);
    m_hunks = hunksOf(m_diff.rows);
    m_folded = FoldedRows(m_diff.rows, foldsOf(m_diff.rows));
    m_folded.openLeftLines(open);
    fillPanes();
    setCurrentChange(keepsPlace ? std::min(std::max(oldChange, 0), changeCount() - 1) : -1);
    if (keepsPlace) {
        m_left->setCaretLine(m_folded.lineOf(leftCaret));
        m_right->setCaretLine(m_folded.lineOf(rightCaret));
        foldsChanged(m_folded.lineOf(top));
    } else {
        foldsChanged(0);
        goToChange(0);
    }
}

void DiffView::fillPanes()
{
    QList<TokenChanges> tokens;
    for (const DiffRow &row : m_diff.rows) {
        if (row.kind == DiffRow::Changed)
            tokens.append(changedTokens(m_diff.left.line(row.left), m_diff.right.line(row.right)));
    }
    const int lines = std::max({m_diff.left.count(), m_diff.right.count(), 10});
    for (DiffPane *pane : {m_left, m_right}) {
        pane->setNumberDigits(int(QString::number(lines).size()));
        pane->showText(PaneText::of(m_diff, m_folded, tokens, pane->side()), m_folded);
    }
    m_scrolling->updateWidth();
    m_openFolds->setEnabled(!m_folded.folds().isEmpty());
    m_copyPatch->setEnabled(!m_hunks.isEmpty());
}

QString DiffView::positionText() const
{
    return m_hunks.isEmpty() ? tr("no changes") : tr("change %1 of %2").arg(m_currentChange + 1).arg(changeCount());
}

QString DiffView::patch() const
{
    return unifiedPatch(m_diff, m_patchNames);
}

void DiffView::setCurrentChange(int change)
{
    m_currentChange = change;
    const bool isThere = change >= 0 && change < changeCount();
    const int begin = isThere ? m_folded.lineOfRow(m_hunks[change].firstRow) : 0;
    const int end = isThere ? begin + m_hunks[change].rowCount : 0;
    m_left->setCurrentLines(begin, end);
    m_right->setCurrentLines(begin, end);
    m_previous->setEnabled(change > 0);
    m_next->setEnabled(change < changeCount() - 1);
    m_revert->setEnabled(m_revertible && isThere);
    Q_EMIT positionChanged();
}

void DiffView::goToChange(int change)
{
    if (change < 0 || change >= changeCount())
        return;
    setCurrentChange(change);
    const int begin = m_folded.lineOfRow(m_hunks[change].firstRow);
    m_left->setCaretLine(begin);
    m_right->setCaretLine(begin);
    scrollToLines(begin, begin + m_hunks[change].rowCount);
}

void DiffView::scrollToLines(int first, int end)
{
    const int top = m_right->visibleOfLine(first);
    const int bottom = m_right->visibleOfLine(end);
    const int page = m_right->linesOnScreen();
    const int shown = m_right->firstVisible();
    if (top < shown || bottom > shown + page)
        m_right->setFirstVisible(top - std::max(DefaultContext, (page - (bottom - top)) / 3));
    updateSideColumns();
}

void DiffView::centerOn(int visibleLine)
{
    m_right->setFirstVisible(visibleLine - m_right->linesOnScreen() / 2);
}

void DiffView::caretMoved(DiffPane *pane, int line)
{
    pane->viewport()->update();
    const int row = m_folded.rowAt(line);
    const auto hunk = std::find_if(m_hunks.begin(), m_hunks.end(),
                                   [row](const Hunk &h) { return row >= h.firstRow && row < h.endRow(); });
    if (hunk != m_hunks.end())
        setCurrentChange(int(hunk - m_hunks.begin()));
    pane->setAccessibleDescription(row < 0 || row >= m_diff.rows.size() ? QString() : describe(m_diff.rows[row].kind));
}

void DiffView::activateFold(DiffPane *pane, int fold)
{
    setFoldOpen(fold, true);
    pane->setCaretLine(m_folded.lineOfRow(m_folded.folds()[fold].firstRow));
}

void DiffView::setFoldOpen(int fold, bool open)
{
    const int top = topLine();
    m_folded.setOpen(fold, open);
    for (DiffPane *pane : {m_left, m_right})
        pane->showFold(m_folded, fold);
    foldsChanged(top);
}

void DiffView::setAllFoldsOpen(bool open)
{
    const int top = topLine();
    for (int fold = 0; fold < m_folded.folds().size(); ++fold) {
        m_folded.setOpen(fold, open);
        for (DiffPane *pane : {m_left, m_right})
            pane->showFold(m_folded, fold);
    }
    foldsChanged(top);
}

int DiffView::topLine() const
{
    return int(m_right->SendScintilla(DiffPane::SCI_DOCLINEFROMVISIBLE, m_right->firstVisible()));
}

/** After rows were hidden or shown: what was on top stays there. */
void DiffView::foldsChanged(int topLine)
{
    m_right->setFirstVisible(m_right->visibleOfLine(topLine));
    m_left->setFirstVisible(m_right->firstVisible());
    m_openFolds->setChecked(m_folded.areAllOpen());
    updateOverview();
    updateSideColumns();
}

void DiffView::updateOverview()
{
    QList<OverviewStrip::Mark> marks;
    for (const Hunk &hunk : m_hunks) {
        const int first = m_right->visibleOfLine(m_folded.lineOfRow(hunk.firstRow));
        marks.append({first, hunk.rowCount, hunk.left.count > 0, hunk.right.count > 0});
    }
    m_overview->setMarks(marks, m_right->visibleCount());
}

/** The columns beside the panes follow what is in view. */
void DiffView::updateSideColumns()
{
    const int first = m_right->firstVisible();
    const int page = m_right->linesOnScreen();
    const int height = m_right->rowHeight();
    m_overview->setShown(first, page);
    QList<ChangeGutter::Place> places;
    for (int i = 0; i < m_hunks.size() && m_revertible; ++i) {
        const int top = m_right->visibleOfLine(m_folded.lineOfRow(m_hunks[i].firstRow)) - first;
        if (top * height + height / 2 > m_right->viewport()->height())
            break;
        // The button of a change that begins above the view stays at the top while there is more of it.
        if (top + m_hunks[i].rowCount > 0)
            places.append({i, std::max(top, 0) * height});
    }
    m_gutter->setRowHeight(height);
    m_gutter->setPlaces(places, changeCount());
}

void DiffView::applyColors()
{
    const DiffColors colors(palette());
    m_left->applyColors(colors);
    m_right->applyColors(colors);
    m_gutter->setColors(colors.accent, colors.fold, colors.foldLine);
    m_overview->setColors(colors);
    for (QLabel *title : {m_leftTitle, m_rightTitle}) {
        QPalette dim = title->palette();
        dim.setColor(QPalette::WindowText, colors.dimText);
        title->setPalette(dim);
    }
}

void DiffView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        applyColors();
        m_scrolling->updateWidth();
        updateSideColumns();
    }
}

void DiffView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Only now it is known how many rows are in view.
    if (!m_wasShown) {
        m_right->setFirstVisible(0);
        goToChange(m_currentChange);
    }
    m_wasShown = true;
}
