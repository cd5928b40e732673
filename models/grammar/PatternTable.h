// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/grammar/Schema.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

/** What may still come at a point of a document; only of use with the PatternTable it came from. */
using PatternId = int;

/**
 * The grammar as patterns, and their derivatives: what a pattern becomes when a tag, an attribute or a text is read
 * (James Clark, "An algorithm for RELAX NG validation"). Equal patterns are one, and what was derived once is kept.
 */
class PatternTable
{
public:
    enum class Kind {
        NotAllowed,
        Empty,
        Text,
        Choice,
        Interleave,
        Group,
        OneOrMore,
        Data,
        Value,
        Attribute,
        Element,
        After
    };
    struct Pattern
    {
        Kind kind = Kind::NotAllowed;
        int left = 0; ///< patterns; or the Schema's node of Data, Value, Attribute and Element
        int right = 0;
        bool isNullable = false;
        bool hasAttributes = false; ///< of the element that is open
        bool hasText = false;
    };
    struct Name
    {
        QString space;
        QString local;
        bool operator==(const Name &) const = default;
    };

    static constexpr PatternId NotAllowed = 0;
    static constexpr PatternId Empty = 1;

    /** @p schema must live on. */
    explicit PatternTable(const Schema &schema);

    /** What a document may be. */
    PatternId start();
    PatternId startTagOpen(PatternId pattern, const Name &name);
    /** The same wherever in the element it may come, whatever has to come before it; nothing follows it. */
    PatternId startTagAnywhere(PatternId pattern, const Name &name);
    /** Without a value: as if it were right. */
    PatternId attribute(PatternId pattern, const Name &name, const std::optional<QString> &value);
    PatternId startTagClose(PatternId pattern);
    /** The same if attributes that are missing were there. */
    PatternId startTagCloseAnyway(PatternId pattern);
    /** Without a text: as if it were right. */
    PatternId text(PatternId pattern, const std::optional<QString> &text);
    PatternId endTag(PatternId pattern);
    PatternId endTagAnyway(PatternId pattern);

    const Pattern &pattern(PatternId id) const { return m_patterns[id]; }
    const Schema &schema() const { return m_schema; }
    /** What may stand in an Element or Attribute. */
    PatternId content(Schema::NodeId node);
    /** True if what is kept has grown so much that a new table is due. */
    bool isFull() const { return int(m_patterns.size()) > MaximumPatterns || m_strings.size() > MaximumPatterns; }

private:
    static constexpr int MaximumPatterns = 300'000;
    using Memo = QHash<quint64, PatternId>;

    PatternId make(Kind kind, int left, int right);
    PatternId choice(PatternId left, PatternId right);
    PatternId interleave(PatternId left, PatternId right);
    PatternId group(PatternId left, PatternId right);
    PatternId oneOrMore(PatternId inner);
    PatternId after(PatternId left, PatternId right);
    PatternId build(Schema::NodeId node);
    PatternId buildAll(const std::vector<Schema::NodeId> &nodes, Kind kind);
    /** Applies @p change to what comes after the open elements of @p pattern. */
    PatternId applyAfter(PatternId pattern, const std::function<PatternId(PatternId)> &change);
    bool hasName(Schema::NodeId node, const Name &name) const;
    int stringId(const QString &text);
    PatternId openTag(PatternId pattern, int nameId, const Name &name);
    PatternId openAnywhere(PatternId pattern, int nameId, const Name &name);
    PatternId takeAttribute(PatternId pattern, const Name &name, const std::optional<QString> &value);
    PatternId closeTag(PatternId pattern, PatternId missing, Memo &memo);
    PatternId takeText(PatternId pattern, const std::optional<QString> &text);

    const Schema &m_schema;
    std::vector<Pattern> m_patterns;
    QHash<std::pair<quint64, int>, PatternId> m_ids;
    QHash<Schema::NodeId, PatternId> m_built;
    QHash<Schema::NodeId, PatternId> m_contents;
    QHash<QString, int> m_strings;
    Memo m_opened;
    Memo m_openedAnywhere;
    Memo m_closed;
    Memo m_closedAnyway;
    QHash<std::pair<quint64, int>, PatternId> m_attributes;
    Memo m_texts;
    PatternId m_start = -1;
};
