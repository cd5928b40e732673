// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/Palettes.h"

#include "views/FlatStyle.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace {

constexpr qreal legible = 4.5; // WCAG AA, text of usual size

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/** @p share of @p over, the rest of @p under. */
QColor mixed(const QColor &under, const QColor &over, qreal share)
{
    const auto part = [share](float a, float b) { return float(a * (1 - share) + b * share); };
    return QColor::fromRgbF(part(under.redF(), over.redF()), part(under.greenF(), over.greenF()),
                            part(under.blueF(), over.blueF()));
}

/** The colour, moved towards black or white until it can be read on each of the backgrounds. */
QColor readable(const QColor &colour, const QPalette &palette, std::initializer_list<QColor> backgrounds)
{
    const QColor end = Palettes::isDark(palette) ? QColor(Qt::white) : QColor(Qt::black);
    for (int step = 0; step <= 20; ++step) {
        // Eight bits a channel, as it will be painted
        const QColor moved = mixed(colour, end, step / 20.0).toRgb();
        const QColor painted(moved.red(), moved.green(), moved.blue());
        if (std::ranges::all_of(backgrounds, [&](const QColor &background) {
                return Palettes::contrast(painted, background) >= legible;
            })) {
            return painted;
        }
    }
    return end;
}

QColor onSurfaces(const QColor &colour, const QPalette &palette)
{
    return readable(colour, palette,
                    {palette.color(QPalette::Window), palette.color(QPalette::Base), Palettes::sidebar(palette),
                     Palettes::softHighlight(palette)});
}

QColor pick(const QPalette &palette, QRgb light, QRgb dark)
{
    return QColor(Palettes::isDark(palette) ? dark : light);
}

/** The few colours that a palette is made of. */
struct Tones
{
    QRgb page, field, side, button, text, dim, faint, line, accent, onAccent;
};

QPalette made(const Tones &tones)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, tones.page);
    set(QPalette::WindowText, tones.text);
    set(QPalette::Base, tones.field);
    set(QPalette::AlternateBase, tones.side);
    set(QPalette::Text, tones.text);
    set(QPalette::PlaceholderText, tones.dim);
    set(QPalette::Button, tones.button);
    set(QPalette::ButtonText, tones.text);
    set(QPalette::BrightText, 0xffffff);
    set(QPalette::ToolTipBase, tones.side);
    set(QPalette::ToolTipText, tones.text);
    set(QPalette::Highlight, tones.accent);
    set(QPalette::HighlightedText, tones.onAccent);
    set(QPalette::Link, tones.accent);
    set(QPalette::LinkVisited, tones.accent);
    // What Fusion draws edges with
    const QColor page(tones.page);
    palette.setColor(QPalette::Light, page.lighter(110));
    palette.setColor(QPalette::Midlight, page.lighter(104));
    palette.setColor(QPalette::Mid, QColor(tones.line));
    palette.setColor(QPalette::Dark, page.darker(135));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor(tones.faint));
    palette.setColor(QPalette::Disabled, QPalette::Base, page);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(tones.line));
    return palette;
}

} // namespace

QPalette Palettes::palette(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return made({.page = 0xfcfcfd,
                     .field = 0xffffff,
                     .side = 0xeef0f2,
                     .button = 0xf6f7f8,
                     .text = 0x1b1f24,
                     .dim = 0x646c76,
                     .faint = 0xa3a9b1,
                     .line = 0xd5d9de,
                     .accent = 0x2a6bd6,
                     .onAccent = 0xffffff});
    case Theme::Dark:
        return made({.page = 0x24282d,
                     .field = 0x1c1f23,
                     .side = 0x1a1d21,
                     .button = 0x2d3238,
                     .text = 0xe8eaed,
                     .dim = 0x9ba3ad,
                     .faint = 0x666d76,
                     .line = 0x3b4149,
                     .accent = 0x6aa2ff,
                     .onAccent = 0x0b1526});
    case Theme::System:
        break;
    }
    return {};
}

void Palettes::apply(Theme theme)
{
    static const QString desktopStyle = QApplication::style()->name();
    const bool isFlat = qobject_cast<FlatStyle *>(QApplication::style());
    if (theme == Theme::System && isFlat)
        QApplication::setStyle(desktopStyle);
    else if (theme != Theme::System && !isFlat)
        QApplication::setStyle(new FlatStyle);
    QApplication::setPalette(palette(theme));
}

bool Palettes::isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

qreal Palettes::contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one) + 0.05, b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QColor Palettes::accent(const QPalette &palette)
{
    return onSurfaces(palette.color(QPalette::Highlight), palette);
}

QColor Palettes::changed(const QPalette &palette)
{
    return accent(palette);
}

QColor Palettes::dimText(const QPalette &palette)
{
    return onSurfaces(mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.6), palette);
}

QColor Palettes::warningText(const QPalette &palette)
{
    return readable(
        pick(palette, 0x9a5b00, 0xffc266), palette,
        {palette.color(QPalette::Window), palette.color(QPalette::Base), sidebar(palette), warningBackground(palette)});
}

QColor Palettes::errorText(const QPalette &palette)
{
    return readable(
        pick(palette, 0xb3261e, 0xff8a80), palette,
        {palette.color(QPalette::Window), palette.color(QPalette::Base), sidebar(palette), errorBackground(palette)});
}

QColor Palettes::goodText(const QPalette &palette)
{
    return onSurfaces(pick(palette, 0x1a7f3c, 0x3fb964), palette);
}

QColor Palettes::sidebar(const QPalette &palette)
{
    // The desktop's AlternateBase is made for stripes in Base and may be any colour; ours is the sidebar's own
    const QColor window = palette.color(QPalette::Window);
    return isDark(palette) ? window.darker(138) : mixed(window, palette.color(QPalette::WindowText), 0.06);
}

QColor Palettes::softHighlight(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window), highlight = palette.color(QPalette::Highlight);
    if (!isDark(palette))
        return mixed(window, highlight, 0.13);
    const QColor deep =
        QColor::fromHsvF(std::max(0.0f, highlight.hsvHueF()), std::min(1.0f, highlight.hsvSaturationF() * 1.5f), 0.7f);
    return mixed(window, deep, 0.37);
}

QColor Palettes::warningBackground(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), pick(palette, 0xffb020, 0xffa000), isDark(palette) ? 0.17 : 0.18);
}

QColor Palettes::errorBackground(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), pick(palette, 0xe5484d, 0xff5a52), isDark(palette) ? 0.18 : 0.12);
}

QColor Palettes::addedBackground(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), pick(palette, 0x2da44e, 0x3fb964), isDark(palette) ? 0.24 : 0.18);
}

QColor Palettes::secondHighlight(const QPalette &palette)
{
    return pick(palette, 0x8a5fcb, 0xb394ea);
}

QColor Palettes::thirdHighlight(const QPalette &palette)
{
    return pick(palette, 0x1f8f80, 0x4fc0b0);
}

QColor Palettes::hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), isDark(palette) ? 0.15 : 0.16);
}
