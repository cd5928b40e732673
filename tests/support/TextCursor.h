// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** Takes the `|` out of a text; gives where it stood. */
inline qsizetype takeCursor(QString &text)
{
    const qsizetype offset = text.indexOf(u'|');
    text.remove(offset, 1);
    return offset;
}
