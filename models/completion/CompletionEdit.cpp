// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/completion/CompletionEdit.h"

#include "models/document/XmlEdit.h"

using namespace Qt::StringLiterals;

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

} // namespace

QString CompletionEdit::margin() const
{
    const qsizetype line = m_cursor.begin > 0 ? m_text.lastIndexOf(u'\n', m_cursor.begin - 1) + 1 : 0;
    qsizetype end = line;
    while (end < m_cursor.begin && (m_text[end] == u' ' || m_text[end] == u'\t'))
        ++end;
    return m_text.sliced(line, end - line);
}

QChar CompletionEdit::quote() const
{
    if (!m_cursor.quote.isNull())
        return m_cursor.quote;
    return m_text.contains(u"=\"") && !m_text.contains(u"='") ? u'"' : u'\'';
}

CompletedText CompletionEdit::replaced(qsizetype begin, const QString &written, qsizetype at) const
{
    QString text = m_text;
    text.replace(begin, m_cursor.end - begin, written);
    return {text, begin + at};
}

CompletedText CompletionEdit::element(const QString &xml, qsizetype at, const CompletionEntry &entry) const
{
    const QString lineEnd = (m_text.contains(u"\r\n") ? u"\r\n"_s : u"\n"_s) + margin();
    const qsizetype lines = QStringView(xml).first(at).count(u'\n');
    const QString written = QString(xml).replace(u"\n"_s, lineEnd);
    const bool hasBracket = m_cursor.place == XmlCursor::Place::ElementName;
    CompletedText done = replaced(m_cursor.begin - (hasBracket ? 1 : 0), written, at + lines * (lineEnd.size() - 1));
    if (entry.space.isEmpty())
        return done;
    const QString declaration = u" xmlns:"_s + entry.name.section(u':', 0, 0) + u'=' + quote() + entry.space + quote();
    done.text.insert(m_cursor.rootTagEnd, declaration);
    done.cursor += declaration.size();
    return done;
}

CompletedText CompletionEdit::attribute(const CompletionEntry &entry) const
{
    if (m_cursor.isComplete)
        return replaced(m_cursor.begin, entry.name, entry.name.size());
    const qsizetype begin = m_cursor.begin;
    const bool needsBlank = begin > 0 && !isBlank(m_text[begin - 1]);
    const bool needsBlankBehind = m_cursor.end < m_text.size() && !isBlank(m_text[m_cursor.end]) &&
                                  m_text[m_cursor.end] != u'>' && m_text[m_cursor.end] != u'/';
    const QString before = (needsBlank ? u" "_s : QString()) + entry.name + u'=' + quote() + entry.space;
    const qsizetype at = before.size() + (entry.space.isEmpty() ? 0 : 1);
    return replaced(begin, before + quote() + (needsBlankBehind ? u" "_s : QString()), at);
}

CompletedText CompletionEdit::value(const QString &word) const
{
    QString written = XmlEdit::escapedAttribute(word, quote());
    if (m_cursor.quote.isNull())
        written = quote() + written + quote();
    else if (!m_cursor.isComplete)
        written += quote();
    // Typing goes on behind the value.
    return replaced(m_cursor.begin, written,
                    written.size() + (m_cursor.isComplete && !m_cursor.quote.isNull() ? 1 : 0));
}

CompletedText CompletionEdit::other(const CompletionEntry &entry) const
{
    switch (entry.what) {
    case CompletionEntry::What::Attribute:
        return attribute(entry);
    case CompletionEntry::What::Word:
        return value(entry.name);
    case CompletionEntry::What::EndTag: {
        const QString written = entry.name + (m_cursor.isComplete ? QString() : u">"_s);
        return replaced(m_cursor.begin, written, entry.name.size() + 1);
    }
    default:
        return replaced(m_cursor.begin, entry.name, entry.name.size());
    }
}
