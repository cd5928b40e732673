// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

/**
 * The program's light and dark palettes, and the colours with a meaning that QPalette has no role for.
 *
 * Each of those is derived from the palette it is given, so it suits a palette of the desktop's too. Text colours have
 * a contrast of at least 4.5 (WCAG AA) on Window, Base and sidebar(), warningText() on warningBackground() as well.
 */
namespace Palettes {

enum class Theme {
    System, ///< the desktop's own style and palette
    Light,
    Dark
};

/** The palette of a theme; for System one that changes nothing (an empty palette means "the desktop's" to Qt). */
QPalette palette(Theme theme);
/** Gives the whole program the palette, and the style it was tuned for. Needs a QApplication. */
void apply(Theme theme);

bool isDark(const QPalette &palette);
/** The WCAG contrast ratio, 1 to 21, of two opaque colours. */
qreal contrast(const QColor &one, const QColor &other);

// Text
/** Links, the current choice, and whatever the program wants pressed next. */
QColor accent(const QPalette &palette);
/** The label and mark of a setting that differs from what libvirt has. */
QColor changed(const QPalette &palette);
/** Help, paths, values that apply when nothing is set. */
QColor dimText(const QPalette &palette);
QColor warningText(const QPalette &palette);
QColor errorText(const QPalette &palette);
/** A domain that runs, an apply that went as asked. */
QColor goodText(const QPalette &palette);

// Surfaces
/** Behind the list of domains, the tab bar and the bar at the bottom. */
QColor sidebar(const QPalette &palette);
/** The chosen row of a list that is not where one types: WindowText and accent() stay legible on it. */
QColor softHighlight(const QPalette &palette);
QColor warningBackground(const QPalette &palette);
QColor errorBackground(const QPalette &palette);
/** Behind words about what went well. */
QColor addedBackground(const QPalette &palette);
/** Things of a second and a third kind beside those in the Highlight colour. */
QColor secondHighlight(const QPalette &palette);
QColor thirdHighlight(const QPalette &palette);
/** One pixel between surfaces and around fields. */
QColor hairline(const QPalette &palette);

} // namespace Palettes
