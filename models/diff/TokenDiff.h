// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

/** A range within a line, in UTF-16 units from the line's begin. */
struct TextRange
{
    int begin = 0;
    int length = 0;

    bool operator==(const TextRange &) const = default;
};

/** What differs between two lines; a range that reaches the line's end may cover its line end. */
struct TokenChanges
{
    QList<TextRange> left;
    QList<TextRange> right;
};

/**
 * The tokens in which two lines differ, by XML tokens and not by characters; either is given with its line end.
 * Ranges are in order and do not touch. A side that only lacks what the other one has gets no range.
 */
TokenChanges changedTokens(QStringView left, QStringView right);
