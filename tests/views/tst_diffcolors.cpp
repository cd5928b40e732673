// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/DiffTrial.h"
#include "views/review/DiffColors.h"

#include <cmath>

namespace {

double luminance(const QColor &color)
{
    const auto channel = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2d, 0x31, 0x37), QColor(0x25, 0x28, 0x2d));
    palette.setColor(QPalette::Base, QColor(0x20, 0x23, 0x28));
    palette.setColor(QPalette::Text, QColor(0xe6, 0xe8, 0xeb));
    return palette;
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xf0, 0xf0, 0xf0), QColor(0xfb, 0xfb, 0xfa));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, QColor(0x20, 0x22, 0x25));
    return palette;
}

} // namespace

/** The colours of a DiffView are those of the palette, and its text is legible on them. */
class TestDiffColors : public DiffTrial
{
    Q_OBJECT
private Q_SLOTS:
    void followsThePalette();
    void coloursAreReadable_data();
    void coloursAreReadable();
};

void TestDiffColors::followsThePalette()
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        m_view->setPalette(palette);
        const DiffColors colors(palette);
        const DiffPane *panes[] = {m_view->leftPane(), m_view->rightPane()};
        const int line = m_view->foldedRows().lineOfRow(20);
        for (const DiffPane *pane : panes) {
            const QImage image = pane->viewport()->grab().toImage();
            const QPoint point = pointOf(pane, line);
            const QColor expected = colors.row(DiffRow::Changed, pane->side());
            QCOMPARE(image.pixelColor(image.width() - 8, point.y()).name(), expected.name());
            QCOMPARE(image.pixelColor(5, point.y()).name(), expected.name());
            QCOMPARE(image.pixelColor(image.width() - 8, pointOf(pane, line + 1).y()).name(), colors.base.name());
        }
    }
}

void TestDiffColors::coloursAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestDiffColors::coloursAreReadable()
{
    QFETCH(QPalette, palette);
    const DiffColors colors(palette);
    for (const QColor &background :
         {colors.base, colors.removedRow, colors.addedRow, colors.removedToken, colors.addedToken}) {
        for (const QColor &text : {colors.text, colors.tagName, colors.attributeName, colors.value}) {
            QVERIFY2(contrast(text, background) >= 4.5,
                     qPrintable(QStringLiteral("%1 on %2").arg(text.name(), background.name())));
        }
    }
    QVERIFY(contrast(colors.dimText, colors.base) >= 4.5);
    QVERIFY(contrast(colors.dimText, colors.fold) >= 4.5);
    QVERIFY(contrast(colors.comment, colors.removedRow) >= 4.5 && contrast(colors.comment, colors.addedRow) >= 4.5);
    QVERIFY(contrast(colors.removedMark, colors.removedRow) >= 3 && contrast(colors.addedMark, colors.addedRow) >= 3);
    QVERIFY(contrast(colors.accent, colors.fold) >= 3);
}

QTEST_MAIN(TestDiffColors)
#include "tst_diffcolors.moc"
