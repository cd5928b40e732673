// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/SettingsModel.h"

#include "models/catalog/Catalog.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

/** The search over all settings: what a person types finds what is meant, and soon. */
class TestSettingsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsThere();
    void findsFirst_data();
    void findsFirst();
    void findsNothing();
    void isQuick();

private:
    static QStringList found(SettingFilter &filter, int count);
};

QStringList TestSettingsModel::found(SettingFilter &filter, int count)
{
    QStringList paths;
    for (int row = 0; row < std::min(count, filter.rowCount()); ++row)
        paths.append(filter.index(row, 0).data(SettingsModel::PathRole).toString());
    return paths;
}

void TestSettingsModel::everythingIsThere()
{
    SettingFilter filter;
    QCOMPARE(filter.rowCount(), int(Catalog::instance().settings().size()));
}

void TestSettingsModel::findsFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("path");
    QTest::newRow("label") << u"spin lock retries"_s << u"features/hyperv/spinlocks/@retries"_s;
    QTest::newRow("a word of the domain before the same of a device") << u"memory"_s << u"memory"_s;
    QTest::newRow("of a disk") << u"disk cache"_s << u"devices/disk[]/driver/@cache"_s;
    QTest::newRow("kind of device and label") << u"network cards mac"_s << u"devices/interface[]/mac/@address"_s;
    QTest::newRow("path of a device's setting") << u"devices/tpm[]/backend/@version"_s << u"devices/tpm[]/backend/@version"_s;
}

// It is among those that a person sees without scrolling.
void TestSettingsModel::findsFirst()
{
    QFETCH(QString, query);
    QFETCH(QString, path);
    SettingFilter filter;
    filter.setQuery(query);
    const QStringList seen = found(filter, 8);
    QVERIFY2(seen.contains(path), qPrintable(seen.join(u'\n')));
}

void TestSettingsModel::findsNothing()
{
    SettingFilter filter;
    filter.setQuery(u"no such setting at all"_s);
    QCOMPARE(filter.rowCount(), 0);
}

void TestSettingsModel::isQuick()
{
    SettingFilter filter;
    QElapsedTimer timer;
    timer.start();
    int keys = 0;
    QString typed;
    for (const QChar key : u"network cards model"_s) {
        typed += key;
        filter.setQuery(typed);
        QVERIFY(filter.rowCount() > 0);
        ++keys;
    }
    const qint64 each = timer.elapsed() / keys;
    qInfo("%lld ms for each key", qlonglong(each));
    QVERIFY(each < 200);
}

QTEST_GUILESS_MAIN(TestSettingsModel)
#include "tst_settingsmodel.moc"
