// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/review/DiffColors.h"

#include <QList>
#include <QWidget>

#include <optional>

/** A strip that shows where in the whole the changes are and what part is in view; a click goes there. */
class OverviewStrip : public QWidget
{
    Q_OBJECT
public:
    /** A change: its visible lines, and which side has a part in it. */
    struct Mark
    {
        int first = 0;
        int count = 0;
        bool hasLeft = false;
        bool hasRight = false;
    };

    explicit OverviewStrip(QWidget *parent = nullptr);

    void setColors(const DiffColors &colors);
    /** All marks, of @p lineCount visible lines. */
    void setMarks(const QList<Mark> &marks, int lineCount);
    /** The visible lines that are on the screen. */
    void setShown(int first, int count);
    /** Where a mark is painted: never so small that it could not be seen. */
    QRect rectOf(const Mark &mark) const;

Q_SIGNALS:
    /** Clicked beside the marks, or dragged: this visible line is to be in the middle. */
    void lineClicked(int visibleLine);
    void markClicked(int mark);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    int yOf(int line) const;
    int lineAt(int y) const;

    std::optional<DiffColors> m_colors;
    QList<Mark> m_marks;
    int m_lineCount = 1;
    int m_shownFirst = 0;
    int m_shownCount = 0;
};
