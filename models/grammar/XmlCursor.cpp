// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/XmlCursor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
}

bool endsWord(QChar c)
{
    return isBlank(c) || c == u'<' || c == u'>' || c == u'/' || c == u'=' || c == u'\'' || c == u'"';
}

/** Reads a text from its begin to the cursor, and what follows in the same parent. */
class Reader
{
public:
    Reader(QStringView text, qsizetype offset)
        : m_text(text)
        , m_offset(std::clamp<qsizetype>(offset, 0, text.size()))
    {
    }

    XmlCursor cursor()
    {
        qsizetype at = 0;
        while (at < m_offset && !m_isFound) {
            at = m_text.indexOf(u'<', at);
            if (at < 0 || at >= m_offset)
                break;
            at = readMarkup(at);
        }
        if (!m_isFound)
            readContent();
        if (m_cursor.place == Place::Content)
            readAfter(m_cursor.end);
        else if (m_cursor.place == Place::ElementName)
            readAfter(m_cursor.end, m_cursor.isComplete);
        return m_cursor;
    }

private:
    using Place = XmlCursor::Place;

    void find(Place place, qsizetype begin, qsizetype end)
    {
        m_isFound = true;
        m_cursor.place = place;
        m_cursor.begin = begin;
        m_cursor.end = end;
    }

    bool starts(qsizetype at, QStringView with) const { return m_text.sliced(at).startsWith(with); }

    /** Behind the next @p closing; the end of the text if there is none. */
    qsizetype behind(qsizetype at, QStringView closing) const
    {
        const qsizetype found = m_text.indexOf(closing, at);
        return found < 0 ? m_text.size() : found + closing.size();
    }

    /** Behind a comment, CDATA and the like that begins at @p at; -1: there is none. */
    qsizetype otherEnd(qsizetype at) const
    {
        if (starts(at, u"<!--"))
            return behind(at + 4, u"-->");
        if (starts(at, u"<![CDATA["))
            return behind(at, u"]]>");
        if (starts(at, u"<?") || starts(at, u"<!"))
            return behind(at, u">");
        return -1;
    }

    qsizetype wordEnd(qsizetype at) const
    {
        while (at < m_text.size() && !endsWord(m_text[at]))
            ++at;
        return at;
    }

    qsizetype blanksEnd(qsizetype at) const
    {
        while (at < m_text.size() && isBlank(m_text[at]))
            ++at;
        return at;
    }

    /** Reads what begins with the `<` at @p at, and goes on behind it. */
    qsizetype readMarkup(qsizetype at)
    {
        if (const qsizetype end = otherEnd(at); end >= 0) {
            // Behind `-->` is outside of it, but the end of a comment that never ends is not.
            const bool isEnded = m_text[end - 1] == u'>' && end > at + 1;
            if (m_offset < end || !isEnded)
                find(Place::Elsewhere, m_offset, m_offset);
            return end;
        }
        if (starts(at, u"</"))
            return readEndTag(at);
        return readStartTag(at);
    }

    qsizetype readEndTag(qsizetype at)
    {
        const qsizetype end = wordEnd(at + 2);
        const qsizetype close = blanksEnd(end);
        const bool isClosed = close < m_text.size() && m_text[close] == u'>';
        if (m_offset >= at + 2 && m_offset <= end) {
            m_cursor.isComplete = isClosed;
            find(Place::EndTag, at + 2, end);
            return end;
        }
        const QStringView name = m_text.sliced(at + 2, end - at - 2);
        qsizetype level = m_cursor.open.size() - 1;
        while (level >= 0 && m_cursor.open[level].name != name)
            --level;
        // The end of what is not open says nothing.
        if (level >= 0) {
            m_cursor.open.resize(level);
            if (level > 0)
                m_cursor.open[level - 1].before.append(name.toString());
        }
        return isClosed ? close + 1 : end;
    }

    qsizetype readStartTag(qsizetype at)
    {
        const qsizetype nameEnd = wordEnd(at + 1);
        if (m_offset <= nameEnd) {
            m_cursor.isComplete = goesOn(nameEnd);
            find(Place::ElementName, at + 1, nameEnd);
            return nameEnd;
        }
        if (nameEnd == at + 1)
            return nameEnd; // a `<` that is just a `<`
        const bool isRoot = m_cursor.open.isEmpty();
        m_hasRoot = true;
        m_cursor.open.append({m_text.sliced(at + 1, nameEnd - at - 1).toString(), {}, {}});
        if (isRoot)
            m_cursor.rootTagEnd = nameEnd;
        qsizetype here = nameEnd;
        while (true) {
            const qsizetype next = blanksEnd(here);
            const bool isEnd = next >= m_text.size() || m_text[next] == u'<' || m_text[next] == u'>';
            const bool isSelfClosing = starts(next, u"/>");
            // Right behind an attribute another one may begin, though a blank is missing.
            const bool isHere = m_offset > here || (m_offset == here && here > nameEnd);
            if (!m_isFound && isHere && (m_offset < next || (m_offset == next && (isEnd || isSelfClosing))))
                find(Place::AttributeName, m_offset, m_offset);
            if (isEnd && next < m_text.size() && m_text[next] == u'>')
                return next + 1;
            if (isEnd) {
                // A tag that is half typed somewhere else holds nothing of what follows.
                if (!m_isFound && !isRoot)
                    m_cursor.open.removeLast();
                return next;
            }
            if (isSelfClosing) {
                if (!m_isFound)
                    close();
                return next + 2;
            }
            here = readAttribute(next);
            if (isRoot)
                m_cursor.rootTagEnd = here;
        }
    }

    /** The innermost element has no content. */
    void close()
    {
        const QString name = m_cursor.open.takeLast().name;
        if (!m_cursor.open.isEmpty())
            m_cursor.open.last().before.append(name);
    }

    /** Reads an attribute, or something that should not be there, and goes on behind it. */
    qsizetype readAttribute(qsizetype at)
    {
        const qsizetype nameEnd = wordEnd(at);
        if (nameEnd == at)
            return at + 1;
        const qsizetype equals = blanksEnd(nameEnd);
        const bool hasEquals = equals < m_text.size() && m_text[equals] == u'=';
        XmlCursor::Attribute attribute{m_text.sliced(at, nameEnd - at).toString(), {}, m_isFound};
        const auto finish = [&](qsizetype here) {
            m_cursor.open.last().attributes.append(attribute);
            return here;
        };
        if (!m_isFound && m_offset >= at && m_offset <= nameEnd) {
            m_cursor.isComplete = hasEquals;
            find(Place::AttributeName, at, nameEnd);
            // What is under the cursor is not yet there.
            const qsizetype here = hasEquals ? readValue(equals, attribute) : nameEnd;
            return here;
        }
        return finish(hasEquals ? readValue(equals, attribute) : nameEnd);
    }

    qsizetype readValue(qsizetype equals, XmlCursor::Attribute &attribute)
    {
        qsizetype begin = blanksEnd(equals + 1);
        const bool isQuoted = begin < m_text.size() && (m_text[begin] == u'\'' || m_text[begin] == u'"');
        if (!isQuoted) {
            const bool isNear = m_offset > equals && m_offset <= begin;
            const qsizetype end = wordEnd(begin);
            if (!m_isFound && m_offset > equals && m_offset <= end) {
                const bool isTyped = m_offset >= begin && end > begin && begin == equals + 1;
                m_cursor.attribute = attribute.name;
                find(Place::Value, isTyped ? begin : m_offset, isTyped ? end : m_offset);
                return isTyped || !isNear ? end : m_offset;
            }
            attribute.value = m_text.sliced(begin, end - begin).toString();
            return begin == equals + 1 ? end : equals + 1;
        }
        const QChar quote = m_text[begin++];
        bool isClosed = true;
        const qsizetype end = valueEnd(begin, quote, isClosed);
        attribute.value = m_text.sliced(begin, end - begin).toString();
        if (!m_isFound && m_offset >= begin && m_offset <= end) {
            m_cursor.attribute = attribute.name;
            m_cursor.quote = quote;
            m_cursor.isComplete = isClosed;
            find(Place::Value, begin, end);
        }
        return isClosed ? end + 1 : end;
    }

    /** Where a value ends; if its closing quote seems to be missing, at the first word's end. */
    qsizetype valueEnd(qsizetype begin, QChar quote, bool &isClosed) const
    {
        const qsizetype close = m_text.indexOf(quote, begin);
        const QStringView value = m_text.sliced(begin, (close < 0 ? m_text.size() : close) - begin);
        const bool isNextOnes = value.endsWith(u'=') && std::any_of(value.begin(), value.end(), isBlank);
        isClosed = close >= 0 && !isNextOnes && !value.contains(u'<') && !value.contains(u'\n');
        if (isClosed)
            return close;
        qsizetype end = begin;
        while (end < m_text.size() && !isBlank(m_text[end]) && m_text[end] != u'<' && m_text[end] != u'>' &&
               m_text[end] != quote && !starts(end, u"/>"))
            ++end;
        return end;
    }

    /** True if a tag whose name ends at @p at has an end of its own, or more than a name. */
    bool goesOn(qsizetype at) const
    {
        at = blanksEnd(at);
        if (at >= m_text.size() || m_text[at] == u'<')
            return false;
        const qsizetype open = m_text.indexOf(u'<', at);
        const qsizetype close = m_text.indexOf(u'>', at);
        return close >= 0 && (open < 0 || close < open);
    }

    void readContent()
    {
        if (m_cursor.open.isEmpty() && m_hasRoot) {
            find(Place::Elsewhere, m_offset, m_offset); // behind the root
            return;
        }
        qsizetype begin = m_offset;
        while (begin > 0 && !isBlank(m_text[begin - 1]) && m_text[begin - 1] != u'>')
            --begin;
        qsizetype end = m_offset;
        while (end < m_text.size() && !isBlank(m_text[end]) && m_text[end] != u'<')
            ++end;
        find(Place::Content, begin, end);
    }

    /** The names of the elements from @p at to the end of the parent; @p isInTag: at first in a start tag. */
    void readAfter(qsizetype at, bool isInTag = false)
    {
        int depth = 0;
        if (isInTag) {
            at = behind(at, u">");
            depth = at >= 2 && m_text[at - 2] == u'/' ? 0 : 1;
        }
        for (at = m_text.indexOf(u'<', at); at >= 0 && depth >= 0; at = m_text.indexOf(u'<', at)) {
            if (const qsizetype other = otherEnd(at); other >= 0) {
                at = other;
            } else if (starts(at, u"</")) {
                --depth;
                at += 2;
            } else {
                const qsizetype nameEnd = wordEnd(at + 1);
                const qsizetype end = behind(nameEnd, u">");
                if (depth == 0 && nameEnd > at + 1)
                    m_cursor.after.append(m_text.sliced(at + 1, nameEnd - at - 1).toString());
                if (!starts(end - 2, u"/>"))
                    ++depth;
                at = end;
            }
        }
    }

    QStringView m_text;
    qsizetype m_offset;
    XmlCursor m_cursor;
    bool m_isFound = false;
    bool m_hasRoot = false;
};

} // namespace

XmlCursor XmlCursor::at(QStringView text, qsizetype offset)
{
    return Reader(text, offset).cursor();
}
