// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"

/** The document of a text that a test wrote itself; one that is not well-formed ends the program with the reason. */
inline XmlDocument parsed(const QString &text)
{
    auto document = XmlDocument::parse(text);
    if (!document)
        qFatal("%s", qPrintable(document.error().message + text));
    return std::move(document).value();
}
