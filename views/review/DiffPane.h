// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/PaneText.h"
#include "views/review/Scintilla.h"

#include <memory>

class DiffPanePainter;

/**
 * One side of a comparison, read only. Lines are those of its PaneText, from 0; visible lines leave out what is hidden
 * in closed folds.
 */
class DiffPane : public QsciScintilla
{
    Q_OBJECT
public:
    explicit DiffPane(DiffSide side, QWidget *parent = nullptr);
    ~DiffPane() override;

    /** Shows @p text with the rows of closed folds hidden; the caret goes to the top. */
    void showText(const PaneText &text, const FoldedRows &rows);
    /** Hides or shows the rows of a fold, as it is closed or open now. */
    void showFold(const FoldedRows &rows, int index);
    const PaneText &paneText() const { return m_text; }
    DiffSide side() const { return m_side; }

    /** Takes colours and font anew, from the palette and the system. */
    void applyColors(const DiffColors &colors);
    /** The lines [begin, end) are those of the current change. */
    void setCurrentLines(int begin, int end);
    /** How many pixels the longest line takes; both panes are given the larger one, so that they scroll alike. */
    int contentWidth() const;
    void setContentWidth(int width);
    /** Digits that line numbers have room for. */
    void setNumberDigits(int digits);

    int firstVisible() const;
    void setFirstVisible(int visibleLine);
    int visibleOfLine(int line) const;
    int visibleCount() const;
    int linesOnScreen() const;
    int rowHeight() const;
    int caretLine() const;
    /** Puts the caret on a line without scrolling. */
    void setCaretLine(int line);

Q_SIGNALS:
    /** A row that stands for unchanged lines was clicked, or Return pressed on it. */
    void foldActivated(int index);
    void caretLineChanged(int line);

public Q_SLOTS:
    /** Copies the selected text; padding, fold rows and notes are not part of it. */
    void copy() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int foldAt(const QPointF &position) const;
    void replaceText(const QByteArray &utf8);
    void markLines();
    void fillRanges(int indicator, const QList<ByteRange> &ranges);
    void updateMarginWidth();
    long send(unsigned int message, unsigned long wParam = 0, long lParam = 0) const
    {
        return SendScintilla(message, wParam, lParam);
    }

    DiffSide m_side;
    PaneText m_text;
    QsciLexerXML *m_lexer;
    std::unique_ptr<DiffPanePainter> m_painter;
    int m_numberDigits = 2;
};
