// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QColor;
class QPalette;

/** The program's own icons: one-colour drawings that take the colour of the palette they are shown in. */
namespace Icons {

/** A colour of the palette, such as Palettes::warningText. */
using Tint = QColor (*)(const QPalette &palette);

/**
 * The drawing `resources/icons/<name>.svg`, sharp at any size, in the application palette's WindowText colour or in
 * @p tint; greyed when disabled, in the HighlightedText colour when selected. It follows a change of the palette.
 * An unknown name gives a null icon.
 */
QIcon icon(const QString &name, Tint tint = nullptr);

/** The program's icon, in its own colours. */
QIcon application();

} // namespace Icons
