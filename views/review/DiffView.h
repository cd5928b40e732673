// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/FoldedRows.h"
#include "models/diff/Patch.h"

#include <QWidget>

class ChangeGutter;
class DiffPane;
class MirroredScrolling;
class OverviewStrip;
class QAction;
class QLabel;
class QScrollBar;

/**
 * Two texts side by side: aligned rows, what differs marked in them, unchanged runs folded, a button to revert each
 * change. It only shows and asks: texts are changed by whoever gets revertRequested() and come back by setTexts().
 */
class DiffView : public QWidget
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    /**
     * Compares and shows two texts; secrets must have been masked. While the left text stays the same, opened folds,
     * the current change and the place in view are kept.
     */
    void setTexts(const QString &left, const QString &right);
    /** What stands above the panes, and what a screen reader calls them. */
    void setTitles(const QString &left, const QString &right);
    /** Whether single changes can be reverted: the buttons and the action are there. On at first. */
    void setRevertible(bool revertible);
    /** The file names in a copied patch. */
    void setPatchNames(const PatchNames &names) { m_patchNames = names; }

    int changeCount() const { return int(m_hunks.size()); }
    /** From 0; -1 if there is no change at all. */
    int currentChange() const { return m_currentChange; }
    /** The lines of a change, from 0, for textWithChangeReverted(). */
    const Hunk &change(int change) const { return m_hunks[change]; }
    const LineDiff &diff() const { return m_diff; }
    /** "change 2 of 5" or "no changes". */
    QString positionText() const;
    /** What "copy as patch" copies; empty if there is no change. */
    QString patch() const;

    /** Makes a change the current one, scrolls to it and puts the caret there. Out of range: does nothing. */
    void goToChange(int change);
    void setFoldOpen(int fold, bool open);
    void setAllFoldsOpen(bool open);
    const FoldedRows &foldedRows() const { return m_folded; }

    /** For tool bars and menus; enabled as fits, with shortcuts that hold while the view has the keyboard. */
    QAction *previousAction() const { return m_previous; }
    QAction *nextAction() const { return m_next; }
    QAction *revertAction() const { return m_revert; }
    QAction *openFoldsAction() const { return m_openFolds; }
    QAction *copyPatchAction() const { return m_copyPatch; }

    DiffPane *leftPane() const { return m_left; }
    DiffPane *rightPane() const { return m_right; }
    OverviewStrip *overview() const { return m_overview; }
    ChangeGutter *gutter() const { return m_gutter; }

Q_SIGNALS:
    /** The lines of this change are to be put back as the left text has them. */
    void revertRequested(int change);
    /** There is another current change or another number of them: positionText() says something new. */
    void positionChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createActions();
    void layOut();
    void connectPanes();
    void applyColors();
    void fillPanes();
    void updateOverview();
    void updateSideColumns();
    void setCurrentChange(int change);
    void scrollToLines(int first, int end);
    void caretMoved(DiffPane *pane, int line);
    void activateFold(DiffPane *pane, int fold);
    void centerOn(int visibleLine);
    void foldsChanged(int topLine);
    int topLine() const;

    LineDiff m_diff;
    QList<Hunk> m_hunks;
    FoldedRows m_folded;
    PatchNames m_patchNames;
    int m_currentChange = -1;
    bool m_revertible = true;
    bool m_wasShown = false;

    QLabel *m_leftTitle;
    QLabel *m_rightTitle;
    DiffPane *m_left;
    DiffPane *m_right;
    ChangeGutter *m_gutter;
    QScrollBar *m_scrollBar;
    OverviewStrip *m_overview;
    MirroredScrolling *m_scrolling;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_revert;
    QAction *m_openFolds;
    QAction *m_copyPatch;
};
