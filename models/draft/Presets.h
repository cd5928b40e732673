// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/draft/Assignment.h"

/** Several settings that go together, set by one button and undone in one step. */
struct Preset
{
    const char *page;  ///< the id of the page that offers it
    const char *label; ///< QT_TRANSLATE_NOOP("Presets", …)
    const char *help;
    /** Paths and values; nullptr unsets. A path ending in `/` unsets every setting of the catalogue below it. */
    QList<std::pair<const char *, const char *>> values;
};

namespace Presets {

const QList<Preset> &all();
QString label(const Preset &preset);
QString help(const Preset &preset);
/** What the preset changes in @p document. */
QList<Assignment> assignments(const Preset &preset, const XmlDocument &document);

} // namespace Presets
