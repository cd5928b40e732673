// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Definitions.h"
#include "SettingTrial.h"
#include "models/catalog/Catalog.h"
#include "models/document/DefinitionFile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

/** Every definition there is: untouched, and with a sample of settings. */
class TestEveryDefinition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void untouchedIsTheSameBytes();
    void sampledSettings();

private:
    QStringList m_files;
};

void TestEveryDefinition::initTestCase()
{
    m_files = Definitions::files();
    if (!QFileInfo::exists(QString::fromUtf8(CORPUS)))
        qWarning("No corpus at " CORPUS ": only the tests' own data are tried.");
    else
        QVERIFY(m_files.size() > 1000);
}

void TestEveryDefinition::untouchedIsTheSameBytes()
{
    int tried = 0;
    for (const QString &path : std::as_const(m_files)) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto loaded = DefinitionFile::load(path);
        if (!loaded)
            continue; // files that are to be refused are the business of other tests
        DomainDraft draft(loaded->text);
        const auto written = loaded->encode(draft.text());
        QVERIFY2(written && *written == bytes, qPrintable(path));
        QVERIFY2(draft.changes().isEmpty() && !draft.isModified(), qPrintable(path));
        ++tried;
        if (path.startsWith(QString::fromUtf8(CORPUS)))
            QVERIFY2(!draft.textError(), qPrintable(path));
    }
    if (tried == 0)
        QSKIP("no definitions found");
}

void TestEveryDefinition::sampledSettings()
{
    constexpr int perDefinition = 12;
    QRandomGenerator random(20231007);
    const auto &settings = Catalog::instance().settings();
    QStringList failures;
    for (const QString &path : std::as_const(m_files)) {
        const auto text = Definitions::text(path);
        if (!text)
            continue;
        SettingTrial trial(*text);
        for (int i = 0; i < perDefinition; ++i) {
            const int seed = int(random.bounded(1000));
            trial.run(*settings[random.bounded(settings.size())], seed);
        }
        for (const QString &failure : trial.failures())
            failures.append(path.section(u'/', -2) + u": " + failure);
    }
    QVERIFY2(failures.isEmpty(), qPrintable(u"%1 failures\n"_s.arg(failures.size()) +
                                            failures.first(std::min<qsizetype>(failures.size(), 10)).join(u"\n\n"_s)));
}

QTEST_GUILESS_MAIN(TestEveryDefinition)
#include "tst_everydefinition.moc"
