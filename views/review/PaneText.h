// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diff/FoldedRows.h"
#include "models/diff/TokenDiff.h"
#include "views/review/DiffColors.h"

#include <QByteArray>
#include <QCoreApplication>

/** One line of a pane. */
struct PaneLine
{
    int number = -1; ///< the line of the text, from 0; -1: this side has none, or it stands for a fold
    int fold = -1;   ///< the fold it stands for; -1: none
    DiffRow::Kind kind = DiffRow::Same;

    bool isPadding() const { return number < 0 && fold < 0; }

    bool operator==(const PaneLine &) const = default;
};

/** A range of the pane's text, in bytes. */
struct ByteRange
{
    int begin = 0;
    int length = 0;
};

/** What one pane shows: as many lines as the other one has, and what is to be marked in them. */
struct PaneText
{
    Q_DECLARE_TR_FUNCTIONS(PaneText)

public:
    QByteArray utf8;          ///< the lines, with a line feed between two
    QList<PaneLine> lines;    ///< one at least
    QList<ByteRange> changed; ///< tokens that differ
    QList<ByteRange> notes;   ///< what is not in the text but said about it
    QString longestLine;      ///< the one with most units, to measure

    /** Lays out one side of a comparison. @p tokens are those of the changed rows, in order. */
    static PaneText of(const LineDiff &diff, const FoldedRows &rows, const QList<TokenChanges> &tokens, DiffSide side);
    /** What the row of a fold says. */
    static QString foldText(const Fold &fold);

private:
    void appendContent(QStringView line, bool isSame, const QList<TextRange> &ranges);
};
