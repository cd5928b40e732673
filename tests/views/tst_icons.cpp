// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/Icons.h"
#include "views/Palettes.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

/** Each drawing shows something, in the palette's colours, at the resolution of the screen. */
class TestIcons : public QObject
{
    Q_OBJECT

    /** The most opaque pixel: what the lines are drawn in. */
    static QColor inkOf(const QPixmap &pixmap)
    {
        const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
        QColor ink(Qt::transparent);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (const QColor here = image.pixelColor(x, y); here.alpha() > ink.alpha())
                    ink = here;
            }
        }
        return ink;
    }

private Q_SLOTS:
    void cleanup() { Palettes::apply(Palettes::Theme::System); }

    void everyDrawing_data()
    {
        QTest::addColumn<QString>("name");
        QVERIFY(!Icons::application().isNull()); // also loads the resources
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
        QVERIFY(files.size() > 40);
        for (const QString &file : files) {
            if (file != QLatin1String("virtdraft.svg"))
                QTest::newRow(qPrintable(file)) << file.chopped(4);
        }
    }
    void everyDrawing()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString svg = QString::fromUtf8(file.readAll());
        const QRegularExpression otherColours(QStringLiteral("(fill|stroke)=\"(?!none|#000\")"));
        QVERIFY2(!svg.contains(otherColours), "a drawing has one colour, #000");
        QVERIFY(svg.contains(QStringLiteral("viewBox=\"0 0 16 16\"")));
        const QIcon icon = Icons::icon(name);
        for (const int size : {16, 24, 48})
            QVERIFY(inkOf(icon.pixmap(size)).alpha() > 150);
    }

    void takesThePalettesColour()
    {
        const QIcon icon = Icons::icon(QStringLiteral("start"));
        const QIcon warning = Icons::icon(QStringLiteral("start"), Palettes::warningText);
        for (const auto theme : {Palettes::Theme::Light, Palettes::Theme::Dark}) {
            Palettes::apply(theme);
            const QPalette palette = QApplication::palette();
            QCOMPARE(inkOf(icon.pixmap(32)), palette.color(QPalette::WindowText));
            QCOMPARE(inkOf(warning.pixmap(32)), Palettes::warningText(palette));
            QCOMPARE(inkOf(icon.pixmap(32, QIcon::Disabled)), palette.color(QPalette::Disabled, QPalette::WindowText));
            QCOMPARE(inkOf(icon.pixmap(32, QIcon::Selected)), palette.color(QPalette::HighlightedText));
        }
    }

    void isSharpOnDenseScreens()
    {
        const QPixmap pixmap = Icons::icon(QStringLiteral("memory")).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void unknownNamesGiveNoIcon() { QVERIFY(Icons::icon(QStringLiteral("no-such-icon")).isNull()); }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
