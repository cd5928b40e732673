// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diff/XmlTokens.h"

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/** True for a line that goes on with the attributes of a tag that an earlier line began. */
bool beginsInsideTag(QStringView line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'<')
            return false;
        if (line[i] == u'>')
            return i == 0 || line[i - 1] != u'-';
    }
    return line.contains(u"='") || line.contains(u"=\"");
}

class Tokenizer
{
public:
    explicit Tokenizer(QStringView line)
        : m_line(line)
        , m_contentEnd(line.size())
    {
        if (m_contentEnd > 0 && line[m_contentEnd - 1] == u'\n')
            --m_contentEnd;
        if (m_contentEnd > 0 && line[m_contentEnd - 1] == u'\r')
            --m_contentEnd;
        m_insideTag = beginsInsideTag(line);
    }

    QList<XmlToken> run()
    {
        while (m_at < m_contentEnd) {
            if (isBlank(m_line[m_at]))
                addWhile(XmlToken::Blank, [](QChar c) { return isBlank(c); });
            else if (m_insideTag)
                readInTag();
            else
                readText();
        }
        if (m_at < m_line.size())
            add(XmlToken::LineEnd, m_line.size() - m_at);
        return m_tokens;
    }

private:
    void readText()
    {
        const QStringView rest = m_line.sliced(m_at, m_contentEnd - m_at);
        if (rest.startsWith(u"<!--")) {
            add(XmlToken::Punctuation, 4);
        } else if (rest.startsWith(u"-->") || rest.startsWith(u"]]>")) {
            add(XmlToken::Punctuation, 3);
        } else if (rest.startsWith(u"<![CDATA[")) {
            add(XmlToken::Punctuation, 9);
        } else if (rest[0] == u'<') {
            add(XmlToken::Punctuation, rest.startsWith(u"</") || rest.startsWith(u"<?") ? 2 : 1);
            addWhile(XmlToken::TagName, &isNameCharacter);
            m_insideTag = true;
        } else if (rest[0] == u',') {
            add(XmlToken::Punctuation, 1);
        } else {
            qsizetype length = 1;
            while (length < rest.size() && !isBlank(rest[length]) && rest[length] != u'<' && rest[length] != u',' &&
                   !rest.sliced(length).startsWith(u"-->") && !rest.sliced(length).startsWith(u"]]>"))
                ++length;
            add(XmlToken::Text, length);
        }
    }

    void readInTag()
    {
        const QStringView rest = m_line.sliced(m_at, m_contentEnd - m_at);
        const QChar c = rest[0];
        if (m_quote == c) {
            add(XmlToken::Punctuation, 1);
            m_quote = QChar();
        } else if (!m_quote.isNull() && c == u',') {
            add(XmlToken::Punctuation, 1);
        } else if (!m_quote.isNull()) {
            addWhile(XmlToken::Value, [this](QChar v) { return v != m_quote && v != u',' && !isBlank(v); });
        } else if (c == u'\'' || c == u'"') {
            add(XmlToken::Punctuation, 1);
            m_quote = c;
        } else if (rest.startsWith(u"/>") || rest.startsWith(u"?>")) {
            add(XmlToken::Punctuation, 2);
            m_insideTag = false;
        } else if (c == u'>') {
            add(XmlToken::Punctuation, 1);
            m_insideTag = false;
        } else if (!isNameCharacter(c)) {
            add(XmlToken::Punctuation, 1);
        } else {
            addWhile(XmlToken::AttributeName, &isNameCharacter);
        }
    }

    static bool isNameCharacter(QChar c)
    {
        return !isBlank(c) && c != u'=' && c != u'/' && c != u'>' && c != u'<' && c != u'\'' && c != u'"' && c != u'?';
    }

    void add(XmlToken::Kind kind, qsizetype length)
    {
        m_tokens.append({int(m_at), int(length), kind});
        m_at += length;
    }

    template <typename Predicate>
    void addWhile(XmlToken::Kind kind, Predicate belongs)
    {
        qsizetype end = m_at;
        while (end < m_contentEnd && belongs(m_line[end]))
            ++end;
        if (end > m_at)
            add(kind, end - m_at);
    }

    QStringView m_line;
    QList<XmlToken> m_tokens;
    qsizetype m_at = 0;
    qsizetype m_contentEnd = 0;
    QChar m_quote; ///< of the value that is being read; null outside of values
    bool m_insideTag = false;
};

} // namespace

QList<XmlToken> xmlTokens(QStringView line)
{
    return Tokenizer(line).run();
}
