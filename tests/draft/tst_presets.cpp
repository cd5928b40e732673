// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"
#include "models/draft/DomainDraft.h"
#include "models/draft/Presets.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPathIsInTheCatalogue();
    void setInOneStep();
    void clearsTheWholePage();
};

void TestPresets::everyPathIsInTheCatalogue()
{
    for (const Preset &preset : Presets::all()) {
        QVERIFY(!Presets::label(preset).isEmpty() && !Presets::help(preset).isEmpty());
        bool hasPage = false;
        for (const SettingPage &page : Catalog::instance().pages())
            hasPage = hasPage || qstrcmp(page.id, preset.page) == 0;
        QVERIFY2(hasPage, preset.page);
        for (const auto &[path, value] : preset.values) {
            if (QString::fromLatin1(path).endsWith(u'/'))
                continue;
            const Setting *setting = Catalog::instance().find(Path::fromLiteral(QString::fromLatin1(path)));
            QVERIFY2(setting, path);
            if (value)
                QVERIFY2(Settings::objection(*setting, QString::fromLatin1(value)).isEmpty(), path);
        }
    }
}

void TestPresets::setInOneStep()
{
    const QString base = u"<domain type='kvm'>\n  <name>a</name>\n  <memory>1024</memory>\n</domain>\n"_s;
    for (const Preset &preset : Presets::all()) {
        DomainDraft draft(base);
        QVERIFY(draft.edit(Presets::label(preset), Presets::assignments(preset, draft.document())).ok());
        for (const auto &[path, value] : preset.values) {
            if (value)
                QCOMPARE(draft.value(Path::fromLiteral(QString::fromLatin1(path))), QString::fromLatin1(value));
        }
        // The page's presets leave the hardware clock to the person, who is told of it.
        for (const Problem &problem : draft.problems())
            QVERIFY2(problem.rule == u"windows-local-time", qPrintable(problem.message));
        QVERIFY(draft.undoStack()->count() <= 1);
        draft.undoStack()->undo();
        QCOMPARE(draft.text(), base);
    }
}

void TestPresets::clearsTheWholePage()
{
    DomainDraft draft(u"<domain type='kvm'>\n  <name>a</name>\n  <memory>1024</memory>\n</domain>\n"_s);
    const QString base = draft.text();
    for (const Preset &preset : Presets::all())
        QVERIFY(draft.edit(Presets::label(preset), Presets::assignments(preset, draft.document())).ok());
    for (const Setting *setting : Catalog::instance().settings()) {
        if (QLatin1StringView(setting->path).startsWith("features/hyperv"_L1))
            QVERIFY2(!draft.value(Path::fromLiteral(QString::fromLatin1(setting->path))), setting->path);
    }
    // What is left is the clock alone.
    QVERIFY(draft.set(Path::fromLiteral(u"clock/timer[@name='hypervclock']/@present"), std::nullopt).ok());
    QVERIFY(draft.removeRow(Path::fromLiteral(u"clock/timer")).ok());
    QCOMPARE(draft.text(), base);
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
