// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/FlatStyle.h"
#include "views/Palettes.h"

#include <QApplication>
#include <QStyle>
#include <QTest>

using namespace Palettes;

/** Texts can be read on what they stand on, in our palettes and in a desktop's. */
class TestPalettes : public QObject
{
    Q_OBJECT

    static QPalette desktop(QRgb window, QRgb base, QRgb text, QRgb highlight)
    {
        QPalette palette;
        palette.setColor(QPalette::Window, QColor(window));
        palette.setColor(QPalette::Base, QColor(base));
        palette.setColor(QPalette::WindowText, QColor(text));
        palette.setColor(QPalette::Text, QColor(text));
        palette.setColor(QPalette::Highlight, QColor(highlight));
        return palette;
    }

private Q_SLOTS:
    void contrastIsWcags()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01); // the lightest grey that passes AA
    }

    void textIsLegible_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("ours");
        QTest::newRow("light") << palette(Theme::Light) << true;
        QTest::newRow("dark") << palette(Theme::Dark) << true;
        QTest::newRow("a light desktop") << desktop(0xeff0f1, 0xffffff, 0x232629, 0x3daee9) << false;
        QTest::newRow("a dark desktop") << desktop(0x2a2e32, 0x1b1e20, 0xfcfcfc, 0x3daee9) << false;
        QTest::newRow("a grey desktop") << desktop(0xc0c0c0, 0xffffff, 0x000000, 0x808080) << false;
        QTest::newRow("a yellow desktop") << desktop(0xfdf6e3, 0xeee8d5, 0x073642, 0xffff00) << false;
    }
    void textIsLegible()
    {
        QFETCH(QPalette, palette);
        QFETCH(bool, ours);
        const auto check = [](const char *what, const QColor &text, const QColor &background) {
            const qreal ratio = contrast(text, background);
            if (ratio < 4.5)
                qWarning("%s: %.2f (%s on %s)", what, ratio, qPrintable(text.name()), qPrintable(background.name()));
            return ratio >= 4.5;
        };
        const QColor window = palette.color(QPalette::Window), base = palette.color(QPalette::Base);
        for (const QColor &surface : {window, base, sidebar(palette)}) {
            QVERIFY(check("text", palette.color(QPalette::WindowText), surface));
            QVERIFY(check("accent", accent(palette), surface));
            QVERIFY(check("changed", changed(palette), surface));
            QVERIFY(check("dim", dimText(palette), surface));
            QVERIFY(check("warning", warningText(palette), surface));
            QVERIFY(check("error", errorText(palette), surface));
            QVERIFY(check("good", goodText(palette), surface));
        }
        QVERIFY(check("chosen", palette.color(QPalette::WindowText), softHighlight(palette)));
        QVERIFY(check("chosen accent", accent(palette), softHighlight(palette)));
        QVERIFY(check("warning on its own", warningText(palette), warningBackground(palette)));
        QVERIFY(check("error on its own", errorText(palette), errorBackground(palette)));
        QVERIFY(check("text added", palette.color(QPalette::Text), addedBackground(palette)));
        QVERIFY(sidebar(palette) != window);
        QVERIFY(softHighlight(palette) != window);
        QVERIFY(hairline(palette) != window);
        if (ours) {
            QVERIFY(check("text on a button", palette.color(QPalette::ButtonText), palette.color(QPalette::Button)));
            QVERIFY(check("selected", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)));
            QVERIFY(check("placeholder", palette.color(QPalette::PlaceholderText), base));
            QVERIFY(check("link", palette.color(QPalette::Link), window));
            QVERIFY(check("tool tip", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)));
        }
    }

    void themesAreWhatTheySay()
    {
        QVERIFY(!isDark(palette(Theme::Light)));
        QVERIFY(isDark(palette(Theme::Dark)));
        const QColor own = QApplication::palette().color(QPalette::Window);
        const QString style = QApplication::style()->name();
        apply(Theme::Dark);
        QVERIFY(isDark(QApplication::palette()));
        QVERIFY(qobject_cast<FlatStyle *>(QApplication::style()));
        apply(Theme::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), own);
        QCOMPARE(QApplication::style()->name(), style);
    }
};

QTEST_MAIN(TestPalettes)
#include "tst_palettes.moc"
