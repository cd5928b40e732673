// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/document/XmlDocument.h"

#include <QStringList>

/** One word of a built name, and the words that a person is likely to want in its place. */
struct NamePart
{
    QString label; ///< "Purpose"
    QString value; ///< what the definition or its present name says; empty: left out
    QStringList choices;
};

/**
 * Names that tell what a machine is: purpose, graphics, system, architecture, chipset, firmware and processors, as in
 * `game_nvidia_win10_x64_q35_uefi_6c12t`.
 */
namespace NameBuilder {

/**
 * The parts in their order. What the definition cannot say (the maker of a host's graphics card, the purpose) is taken
 * from its present name, where that has such a word; the order of graphics and system, too.
 */
QList<NamePart> proposed(const XmlDocument &document);
/** The name made of @p values; empty ones are left out, and of each stays what a name can hold. */
QString joined(const QStringList &values);

} // namespace NameBuilder
