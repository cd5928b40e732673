// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"
#include "SettingTrial.h"
#include "models/catalog/Catalog.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

/** Every setting of the catalogue in a telling choice of definitions. */
class TestEverySetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setChangedUnsetUndone_data();
    void setChangedUnsetUndone();
    void everySettingWasExercised();
};

void TestEverySetting::setChangedUnsetUndone_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &[name, text] : Definitions::odd())
        QTest::newRow(qPrintable(name)) << text;
    const QStringList files = Definitions::files();
    if (files.isEmpty())
        qWarning("No corpus at " CORPUS ": only the odd definitions are tried.");
    for (const QString &path : Definitions::telling(files, 60))
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << *Definitions::text(path);
}

void TestEverySetting::setChangedUnsetUndone()
{
    QFETCH(QString, text);
    SettingTrial trial(text);
    trial.setWithReverts(true);
    int seed = int(text.size());
    for (const Setting *setting : Catalog::instance().settings())
        trial.run(*setting, seed++);
    const QStringList &failures = trial.failures();
    QVERIFY2(failures.isEmpty(), qPrintable(u"%1 failures\n"_s.arg(failures.size()) +
                                            failures.first(std::min<qsizetype>(failures.size(), 5)).join(u"\n\n"_s)));
}

void TestEverySetting::everySettingWasExercised()
{
    for (const Setting *setting : Catalog::instance().settings())
        QVERIFY2(SettingTrial::exercised().contains(setting), setting->path);
}

QTEST_GUILESS_MAIN(TestEverySetting)
#include "tst_everysetting.moc"
