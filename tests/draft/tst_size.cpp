// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Size.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void units_data();
    void units();
    void displayed_data();
    void displayed();
    void written_data();
    void written();
    void tooLarge();
};

void TestSize::units_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<quint64>("bytes");
    QTest::newRow("none is KiB") << QString() << quint64(1024);
    QTest::newRow("bytes") << u"bytes"_s << quint64(1);
    QTest::newRow("b") << u"b"_s << quint64(1);
    QTest::newRow("k") << u"k"_s << quint64(1024);
    QTest::newRow("K") << u"K"_s << quint64(1024);
    QTest::newRow("KB") << u"KB"_s << quint64(1000);
    QTest::newRow("MiB") << u"MiB"_s << quint64(1048576);
    QTest::newRow("mb") << u"mb"_s << quint64(1000000);
    QTest::newRow("G") << u"G"_s << quint64(1) * 1024 * 1024 * 1024;
    QTest::newRow("E") << u"E"_s << (quint64(1) << 60);
    QTest::newRow("no unit") << u"x"_s << quint64(0);
    QTest::newRow("too long") << u"KiBi"_s << quint64(0);
    QTest::newRow("KI") << u"KI"_s << quint64(0);
}

void TestSize::units()
{
    QFETCH(QString, unit);
    QFETCH(quint64, bytes);
    QCOMPARE(Size::bytesIn(unit), bytes);
    QCOMPARE(Size::isUnit(unit), bytes > 0 && !unit.isEmpty());
}

void TestSize::displayed_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("shown");
    QTest::newRow("GiB") << u"8388608"_s << u"KiB"_s << u"8 GiB"_s;
    QTest::newRow("a half") << u"1572864"_s << QString() << u"1.5 GiB"_s;
    QTest::newRow("odd") << u"1025"_s << u"b"_s << u"1025 bytes"_s;
    QTest::newRow("nothing") << u"0"_s << QString() << u"0 KiB"_s;
    QTest::newRow("thousands") << u"1"_s << u"KB"_s << u"1000 bytes"_s;
    QTest::newRow("largest") << u"16"_s << u"P"_s << u"16384 TiB"_s;
    QTest::newRow("no number") << u"much"_s << u"KiB"_s << u"much"_s;
    QTest::newRow("too much") << u"99999999999"_s << u"E"_s << u"99999999999"_s;
    QTest::newRow("no such unit") << u"1"_s << u"furlong"_s << u"1"_s;
}

void TestSize::displayed()
{
    QFETCH(QString, number);
    QFETCH(QString, unit);
    QTEST(Size::displayed(number, unit), "shown");
}

void TestSize::written_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("typedUnit");
    QTest::addColumn<QString>("ownUnit");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("unit");
    QTest::newRow("own unit stays") << u"8"_s << u"GiB"_s << u"KiB"_s << u"8388608"_s << u"KiB"_s;
    QTest::newRow("none stays none") << u"8"_s << u"GiB"_s << QString() << u"8388608"_s << QString();
    QTest::newRow("decimals") << u"1.5"_s << u"GiB"_s << u"MiB"_s << u"1536"_s << u"MiB"_s;
    QTest::newRow("comma") << u"0,5"_s << u"GiB"_s << u"MiB"_s << u"512"_s << u"MiB"_s;
    QTest::newRow("typed unit wins") << u" 512 MiB "_s << u"GiB"_s << u"KiB"_s << u"524288"_s << u"KiB"_s;
    QTest::newRow("own unit too coarse") << u"1.5"_s << u"GiB"_s << u"GiB"_s << u"1536"_s << u"MiB"_s;
    QTest::newRow("thousands") << u"1"_s << u"KB"_s << u"KiB"_s << u"1000"_s << u"bytes"_s;
    QTest::newRow("broken own unit") << u"1"_s << u"GiB"_s << u"furlong"_s << u"1"_s << u"GiB"_s;
    for (const char *bad : {"", "-1", "a", "1.2.3", "1 furlong", "99999999999999999999", "20 E"})
        QTest::newRow(qPrintable(u"no size: "_s + QLatin1StringView(bad)))
            << QString::fromLatin1(bad) << u"KiB"_s << QString() << QString() << QString();
}

void TestSize::written()
{
    QFETCH(QString, typed);
    QFETCH(QString, typedUnit);
    QFETCH(QString, ownUnit);
    QFETCH(QString, number);
    const auto written = Size::written(typed, typedUnit, ownUnit);
    QCOMPARE(written.has_value(), !number.isEmpty());
    if (!written)
        return;
    QCOMPARE(written->number, number);
    QTEST(written->unit, "unit");
}

void TestSize::tooLarge()
{
    QVERIFY(Size::toBytes(u"15"_s, u"E"_s));
    QVERIFY(!Size::toBytes(u"16"_s, u"E"_s));
    QVERIFY(Size::written(u"15.5"_s, u"EiB"_s, u"bytes"_s));
    QVERIFY(!Size::written(u"16"_s, u"EiB"_s, u"EiB"_s));
}

QTEST_GUILESS_MAIN(TestSize)
#include "tst_size.moc"
