// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"
#include "models/draft/Assignment.h"
#include "models/draft/Quantity.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** Durations and percentages: how they are shown and typed, and that the plain number stays what it is. */
class TestQuantity : public QObject
{
    Q_OBJECT

    static const Setting &setting(const QString &path) { return *Catalog::instance().byCatalogPath(path); }

private Q_SLOTS:
    void displayed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("words");
        const QString period = u"cputune/period"_s;
        const QString quota = u"cputune/quota"_s;
        QTest::newRow("longest whole unit") << period << u"100000"_s << QString() << u"100 ms"_s;
        QTest::newRow("own unit") << period << u"1001"_s << QString() << u"1001 µs"_s;
        QTest::newRow("seconds") << u"os/bootmenu/@timeout"_s << u"3000"_s << QString() << u"3 s"_s;
        QTest::newRow("nothing") << u"os/bootmenu/@timeout"_s << u"0"_s << QString() << u"0 ms"_s;
        QTest::newRow("a word") << u"os/bios/@rebootTimeout"_s << u"-1"_s << QString() << u"Never"_s;
        QTest::newRow("no number") << period << u"soon"_s << QString() << u"soon"_s;
        QTest::newRow("part of the usual") << quota << u"150000"_s << QString() << u"150 % (150000 µs)"_s;
        QTest::newRow("part of what is set") << quota << u"150000"_s << u"50000"_s << u"300 % (150000 µs)"_s;
        QTest::newRow("part of nothing") << quota << u"150000"_s << u"0"_s << u"150000 µs"_s;
        QTest::newRow("no limit") << quota << u"-1"_s << QString() << u"No limit"_s;
        QTest::newRow("no limit, as a number") << quota << u"17592186044415"_s << QString() << u"No limit"_s;
    }

    void displayed()
    {
        QFETCH(QString, path);
        QFETCH(QString, number);
        QFETCH(QString, whole);
        QTEST(Settings::displayed(setting(path), number, whole), "words");
    }

    void written_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("number"); // empty: refused
        const QString period = u"cputune/period"_s;
        const QString quota = u"cputune/quota"_s;
        QTest::newRow("in the chosen unit") << period << u"100"_s << u"ms"_s << u"100000"_s;
        QTest::newRow("in its own") << period << u"100000"_s << u"µs"_s << u"100000"_s;
        QTest::newRow("with a unit") << period << u" 0,1 s "_s << u"µs"_s << u"100000"_s;
        QTest::newRow("without the µ key") << period << u"5000us"_s << u"ms"_s << u"5000"_s;
        QTest::newRow("finer than its own") << period << u"0.0001"_s << u"ms"_s << QString();
        QTest::newRow("shorter than its own") << period << u"5 ns"_s << u"ms"_s << QString();
        QTest::newRow("no unit of time") << period << u"5 parsecs"_s << u"ms"_s << QString();
        QTest::newRow("no number") << period << u"soon"_s << u"ms"_s << QString();
        QTest::newRow("too large to hold") << period << u"999999999999999999"_s << u"s"_s << QString();
        QTest::newRow("never") << u"os/bios/@rebootTimeout"_s << u"-1"_s << u"s"_s << u"-1"_s;
        QTest::newRow("part") << quota << u"150"_s << u"%"_s << u"150000"_s;
        QTest::newRow("part with decimals") << quota << u"12.5 %"_s << u"µs"_s << u"12500"_s;
        QTest::newRow("plain") << quota << u"150000"_s << u"µs"_s << u"150000"_s;
        QTest::newRow("without limit") << quota << u"-1"_s << u"%"_s << u"-1"_s;
        QTest::newRow("no part of a duration") << period << u"50 %"_s << u"ms"_s << QString();
    }

    void written()
    {
        QFETCH(QString, path);
        QFETCH(QString, typed);
        QFETCH(QString, unit);
        QTEST(Quantity::written(setting(path), typed, unit, {}).value_or(QString()), "number");
    }

    /** What is shown reads back as the very same number, in every setting that has such an editor. */
    void shownReadsBack_data()
    {
        QTest::addColumn<const Setting *>("setting");
        for (const Setting *setting : Catalog::instance().settings()) {
            if (Quantity::isQuantity(setting->kind))
                QTest::newRow(setting->path) << setting;
        }
    }

    void shownReadsBack()
    {
        QFETCH(const Setting *, setting);
        QVERIFY(Quantity::units(*setting).contains(QString::fromUtf8(setting->unit)));
        for (const qint64 number : {setting->minimum, qint64(1), qint64(12345), qint64(60000), qint64(3600000), qint64(123456789)}) {
            for (const QString &whole : {QString(), u"30001"_s, u"-5"_s, u"no number"_s}) {
                const QString plain = QString::number(number);
                const QString unit = Quantity::bestUnit(*setting, plain, whole);
                QCOMPARE(Quantity::written(*setting, Quantity::inUnit(*setting, plain, unit, whole), unit, whole), plain);
            }
        }
    }

    void objections()
    {
        const Setting &period = setting(u"cputune/period"_s);
        QCOMPARE(Settings::objection(period, u"100000"_s), QString());
        QCOMPARE(Settings::objection(period, u"500"_s), u"500 µs is too small: the least is 1 ms."_s);
        QCOMPARE(Settings::objection(period, u"2000000"_s), u"2 s is too large: the most is 1 s."_s);
        QCOMPARE(Settings::objection(period, u"100 ms"_s), u"“100 ms” is not a whole number."_s);
        QCOMPARE(Settings::objection(setting(u"cputune/quota"_s), u"-1"_s), QString());
    }
};

QTEST_APPLESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
