// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

/** The colours of the host list that a palette does not name, made to be read on its window colour, light or dark. */
namespace HostColors
{
inline bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/** \a share of \a over, the rest of \a under. */
inline QColor mix(const QColor &over, const QColor &under, double share)
{
    const auto part = [share](int a, int b) { return int(a * share + b * (1 - share) + 0.5); };
    return QColor(part(over.red(), under.red()), part(over.green(), under.green()), part(over.blue(), under.blue()));
}

inline QColor dim(const QPalette &palette)
{
    return mix(palette.color(QPalette::WindowText), palette.color(QPalette::Window), isDark(palette) ? 0.62 : 0.68);
}

inline QColor good(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x3f, 0xb9, 0x50) : QColor(0x1f, 0x9d, 0x44);
}

inline QColor caution(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xe3, 0xa0, 0x3a) : QColor(0xb3, 0x6b, 0x00);
}

inline QColor bad(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x85, 0x7a) : QColor(0xb0, 0x1f, 0x17);
}

/** For marks and links: the highlight's hue, dark or light enough to read. */
inline QColor accent(const QPalette &palette)
{
    const QColor highlight = palette.color(QPalette::Highlight);
    const int lightness = isDark(palette) ? std::max(highlight.lightness(), 175) : std::min(highlight.lightness(), 110);
    return QColor::fromHsl(highlight.hslHue(), highlight.hslSaturation(), lightness);
}

/** Behind the selected row. */
inline QColor selection(const QPalette &palette)
{
    return mix(palette.color(QPalette::Highlight), palette.color(QPalette::Window), isDark(palette) ? 0.35 : 0.16);
}

/** Behind the row under the mouse. */
inline QColor hover(const QPalette &palette)
{
    return mix(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.06);
}
}
