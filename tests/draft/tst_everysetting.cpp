// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"
#include "SettingSamples.h"
#include "SettingTrial.h"
#include "TrialPlan.h"
#include "models/catalog/Catalog.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

/** Every setting of the catalogue in some definitions of a telling choice, and each of those with many settings. */
class TestEverySetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void devicesAreThereAndNot();
    void oddDefinitions_data() { addTrials(true); }
    void oddDefinitions() { setChangedUnsetUndone(); }
    void realDefinitions_data();
    void realDefinitions() { setChangedUnsetUndone(); }
    void everySettingWasExercised();

private:
    void addTrials(bool areOdd) const;
    void setChangedUnsetUndone() const;

    QList<PlannedTrial> m_trials;
    bool m_hadAllRows = false;
};

void TestEverySetting::initTestCase()
{
    if (Definitions::files().isEmpty())
        qWarning("No corpus at " CORPUS ": only the odd definitions are tried.");
    m_trials = TrialPlan::make(60);
    for (const Setting *setting : Catalog::instance().settings()) {
        const bool isPlanned = std::any_of(m_trials.begin(), m_trials.end(), [&](const PlannedTrial &trial) {
            return trial.settings.contains(setting);
        });
        QVERIFY2(isPlanned, setting->path);
    }
}

// A setting of a device is tried beside others of its kind and where there is none yet.
void TestEverySetting::devicesAreThereAndNot()
{
    if (Definitions::files().isEmpty() || !QFileInfo::exists(QString::fromUtf8(CORPUS)))
        QSKIP("no real definitions are there");
    QStringList missing;
    for (const SettingPage &page : Catalog::instance().devicePages()) {
        for (const SettingGroup &group : page.groups) {
            for (const Setting &setting : group.settings) {
                const QString device = TrialPlan::outermost(setting);
                int with = 0;
                int without = 0;
                for (const PlannedTrial &trial : std::as_const(m_trials)) {
                    if (!trial.isOdd && trial.settings.contains(&setting))
                        ++(trial.places.contains(device) ? with : without);
                }
                if (with == 0 || without == 0)
                    missing.append(u"%1: %2 with, %3 without"_s.arg(QString::fromUtf8(setting.path)).arg(with).arg(without));
            }
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestEverySetting::addTrials(bool areOdd) const
{
    QTest::addColumn<int>("trial");
    for (int i = 0; i < m_trials.size(); ++i) {
        if (m_trials[i].isOdd == areOdd)
            QTest::newRow(qPrintable(m_trials[i].name)) << i;
    }
}

void TestEverySetting::realDefinitions_data()
{
    SettingTrial::resetExercise(); // only real definitions count
    m_hadAllRows = true;
    addTrials(false);
}

void TestEverySetting::setChangedUnsetUndone() const
{
    QFETCH(int, trial);
    const PlannedTrial &planned = m_trials[trial];
    SettingTrial tried(planned.text);
    tried.setWithReverts(true);
    int seed = int(planned.text.size());
    for (const Setting *setting : planned.settings)
        tried.run(*setting, seed++);
    const QStringList &failures = tried.failures();
    QVERIFY2(failures.isEmpty(), qPrintable(u"%1 failures\n"_s.arg(failures.size()) +
                                            failures.first(std::min<qsizetype>(failures.size(), 5)).join(u"\n\n"_s)));
}

void TestEverySetting::everySettingWasExercised()
{
    if (!m_hadAllRows || Definitions::files().isEmpty())
        QSKIP("the real definitions were not tried");
    QStringList idle;
    for (const Setting *setting : Catalog::instance().settings()) {
        const auto done = SettingTrial::exercise(*setting);
        const bool canChange = SettingSamples::of(*setting, 0).size() > 1;
        const int least = canChange ? std::min({done.set, done.changed, done.unset}) : std::min(done.set, done.unset);
        if (least == 0)
            idle.append(u"%1: set %2, changed %3, unset %4 times"_s.arg(QString::fromUtf8(setting->path))
                            .arg(done.set)
                            .arg(done.changed)
                            .arg(done.unset));
    }
    QVERIFY2(idle.isEmpty(), qPrintable(u"never exercised in a real definition:\n"_s + idle.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestEverySetting)
#include "tst_everysetting.moc"
