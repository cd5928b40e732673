// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Setting.h"
#include "models/document/Path.h"
#include "models/document/XmlDocument.h"

#include <optional>

/** One difference of two definitions in words. */
struct Change
{
    enum class Kind {
        Value,   ///< a setting has another value, or is set or unset
        Added,   ///< a row or an unknown element is new
        Removed, ///< it is gone
        Moved,   ///< rows stand in another order
    };

    Kind kind = Kind::Value;
    Path path;                        ///< in the second definition; of what was removed: where it was in there
    const Setting *setting = nullptr; ///< null for what the catalogue does not know
    QString label;                    ///< "Memory", "Timer hpet", or the path
    QString page;                     ///< the page's title; empty if there is none
    QString before;                   ///< as a person reads it: "4 GiB", "not set"
    QString after;
    ElementId baseElement = NoElement;  ///< what changed, or holds the attribute, in the first definition if it is there
    ElementId draftElement = NoElement; ///< the same in the second one

    /** What takes this change back in @p draft, the second definition. */
    Result<TextEdit> reverted(const XmlDocument &base, const XmlDocument &draft) const;
    /** "Memory: 4 GiB → 8 GiB" */
    QString inWords() const;
};

/** What makes @p draft of @p base, in document order; blanks and comments do not count. Null documents: no changes. */
QList<Change> changesBetween(const XmlDocument &base, const XmlDocument &draft);
