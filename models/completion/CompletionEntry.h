// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** Something that a person may choose to have written at the cursor. */
struct CompletionEntry
{
    enum class What {
        Element,
        Device, ///< a whole one, from the same templates as the list of devices
        Attribute,
        Word,   ///< of an attribute
        Text,   ///< of an element
        EndTag, ///< of the innermost open element
    };

    What what = What::Element;
    QString name;  ///< as it would be written; of a Device its element
    QString label; ///< what people call it; of a Device, its name; may be empty
    QString help;  ///< what it does, in a sentence; may be empty
    bool isRequired = false;
    QString space = {};  ///< a namespace that the root declares with it
    QString device = {}; ///< the id of a Device's template
    QString icon = {};   ///< of a Device

    bool operator==(const CompletionEntry &) const = default;
};
