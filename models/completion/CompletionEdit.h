// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/completion/CompletionEntry.h"
#include "models/grammar/XmlCursor.h"

/** A text with a choice written into it, and where typing goes on. */
struct CompletedText
{
    QString text;
    qsizetype cursor = 0;
};

/** Writes what was chosen into a text that may be half typed; all else in it stays as it is. */
class CompletionEdit
{
public:
    /** @p cursor: of @p text; both must live on. */
    CompletionEdit(const QString &text, const XmlCursor &cursor)
        : m_text(text)
        , m_cursor(cursor)
    {
    }

    /** Only the name, where a tag has more of its own already. */
    bool isNameOnly() const { return m_cursor.place == XmlCursor::Place::ElementName && m_cursor.isComplete; }
    /** The blanks that the line of the cursor begins with. */
    QString margin() const;
    /** The quotes that the text mostly has. */
    QChar quote() const;

    /** A whole element: lines divided by \n, with typing going on at @p at of them. */
    CompletedText element(const QString &xml, qsizetype at, const CompletionEntry &entry) const;
    /** Everything else. */
    CompletedText other(const CompletionEntry &entry) const;

private:
    CompletedText replaced(qsizetype begin, const QString &written, qsizetype at) const;
    CompletedText attribute(const CompletionEntry &entry) const;
    CompletedText value(const QString &word) const;

    const QString &m_text;
    const XmlCursor &m_cursor;
};
