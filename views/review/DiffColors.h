// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/LineDiff.h"

#include <QColor>
#include <QPalette>

class QsciLexerXML;

/** Which of the two texts a pane shows. */
enum class DiffSide { Left, Right };

/** The colours of a comparison, mixed from a palette so that light and dark ones are both readable. */
struct DiffColors
{
    explicit DiffColors(const QPalette &palette);

    /** The background of a row on @p side; the base colour for a same one. */
    QColor row(DiffRow::Kind kind, DiffSide side) const;
    /** The background of tokens that differ. */
    QColor token(DiffSide side) const { return side == DiffSide::Left ? removedToken : addedToken; }
    /** A mark that stands alone: in the overview, in the margin. */
    QColor mark(DiffSide side) const { return side == DiffSide::Left ? removedMark : addedMark; }
    /** Gives an XML lexer its colours; the font is left alone. */
    void applyTo(QsciLexerXML *lexer) const;

    bool isDark = false;
    QColor base;
    QColor text;
    QColor dimText;  ///< line numbers and notes
    QColor hatch;    ///< the lines across rows that a side does not have
    QColor fold;     ///< the background of a row that stands for unchanged lines
    QColor foldLine; ///< its edges
    QColor accent;   ///< the current change, the buttons
    QColor selection;
    QColor removedRow;
    QColor addedRow;
    QColor removedToken;
    QColor addedToken;
    QColor removedMark;
    QColor addedMark;
    QColor tagName;
    QColor attributeName;
    QColor value;
    QColor comment;
};
