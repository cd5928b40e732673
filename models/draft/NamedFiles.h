// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"

#include <QList>

/** A file of the host that a definition names and that must be there at its start. */
struct NamedFile
{
    QString file;
    ElementId element = NoElement;
    QString attribute; ///< of the element; empty: its text
};

namespace NamedFiles {

/**
 * The files and block devices of disks and of what they are based on, then kernel, initial RAM disk, device tree and
 * firmware. What may be missing (startupPolicy) is left out, and so is what has no absolute path.
 */
QList<NamedFile> all(const XmlDocument &document);

} // namespace NamedFiles
