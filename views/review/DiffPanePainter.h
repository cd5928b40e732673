// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/DiffColors.h"

#include <QFont>
#include <QPixmap>
#include <QRect>

#include <optional>

class DiffPane;
class QPainter;
struct PaneLine;

/** Paints what Scintilla has no notion of onto a pane: line numbers, marks, padding, rows that stand for folds. */
class DiffPanePainter
{
public:
    explicit DiffPanePainter(DiffPane *pane)
        : m_pane(pane)
    {
    }

    void setColors(const DiffColors &colors);
    void setFonts(const QFont &numbers, const QFont &notes);
    void setCurrentLines(int begin, int end);
    int marginWidth(int digits) const;
    /** Paints onto the pane's viewport, after Scintilla has painted its text. */
    void paint(const QRect &dirty);

private:
    void paintMargin(QPainter &painter, const QRect &row, const PaneLine &line, bool isCurrent);
    void paintPadding(QPainter &painter, const QRect &row);
    void paintFold(QPainter &painter, const QRect &row, const QString &text, bool hasCaret);
    QPixmap hatchTile() const;

    DiffPane *m_pane;
    std::optional<DiffColors> m_colors;
    QPixmap m_hatch;
    QFont m_numberFont;
    QFont m_noteFont;
    int m_currentBegin = 0;
    int m_currentEnd = 0;
};
