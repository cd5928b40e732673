// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/GrammarCheck.h"

#include "models/draft/GrammarFindings.h"
#include "tests/support/Needs.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/** The grammar's verdict on a draft, and its problems beside those of the rules. */
class TestGrammarCheck : public QObject
{
    Q_OBJECT

private:
    static QString definition(const QString &memory, const QString &more = {})
    {
        return u"<domain type='kvm'>\n  <name>a</name>\n  <memory>"_s + memory + u"</memory>\n"_s + more
             + u"  <os><type>hvm</type></os>\n</domain>\n"_s;
    }

    static QStringList told(const DomainDraft &draft)
    {
        QStringList lines;
        for (const Problem &problem : draft.problems())
            lines.append(problem.rule + (problem.isOld ? u" (old) "_s : u" "_s) + problem.path.toString());
        return lines;
    }

private Q_SLOTS:
    void init() { qunsetenv("VIRTDRAFT_SCHEMAS"); }
    void besideTheRules_data();
    void besideTheRules();
    void onlyWhatIsNewIsWorse();
    void aRowThatMovedIsOld();
    void theNewestTextWins();
    void whatOnlyLibxml2Refuses();
    void restsWhileTheTextIsBroken();
    void endsWhileItLooks();
    void withoutAGrammar();
};

void TestGrammarCheck::besideTheRules_data()
{
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << definition(u"1024"_s) << QStringList();
    QTest::newRow("the grammar alone") << definition(u"1024"_s, u"  <frob/>\n"_s) << QStringList{u"grammar frob"_s};
    QTest::newRow("a rule says it better") << definition(u"much"_s) << QStringList{u"value memory"_s};
    QTest::newRow("a rule says that it is missing")
        << definition(u"1024"_s).remove(u"  <name>a</name>\n"_s) << QStringList{u"required name"_s};
    QTest::newRow("both at different places")
        << definition(u"much"_s, u"  <frob/>\n"_s) << QStringList{u"value memory"_s, u"grammar frob"_s};
    QTest::newRow("an error goes before a warning")
        << definition(u"1024"_s, u"  <memory>2048</memory>\n"_s) << QStringList{u"grammar memory[2]"_s};
}

void TestGrammarCheck::besideTheRules()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    DomainDraft draft(definition(u"1024"_s));
    GrammarCheck check(draft);
    draft.setText(text);
    QTRY_VERIFY(!check.isBusy());
    QCOMPARE(told(draft), expected);
}

void TestGrammarCheck::onlyWhatIsNewIsWorse()
{
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
    DomainDraft draft(definition(u"1024"_s, u"  <frob/>\n"_s));
    QSignalSpy spy(&draft, &DomainDraft::grammarVerdictChanged);
    GrammarCheck check(draft);
    QTRY_COMPARE(told(draft), QStringList{u"grammar (old) frob"_s});
    QCOMPARE(draft.worsened(), nullptr);
    draft.setText(definition(u"1024"_s, u"  <title>t</title>\n  <frob/>\n  <frob/>\n"_s));
    QTRY_COMPARE(told(draft), (QStringList{u"grammar (old) frob[1]"_s, u"grammar frob[2]"_s}));
    QVERIFY(draft.worsened());
    QCOMPARE(draft.worsened()->place.line, 6);
    // It is what the source has now
    draft.rebase(draft.text());
    QTRY_COMPARE(told(draft), (QStringList{u"grammar (old) frob[1]"_s, u"grammar (old) frob[2]"_s}));
    QTRY_VERIFY(!check.isBusy());
    const qsizetype said = spy.size();
    draft.setText(QString(draft.text()).replace(u"1024"_s, u"2048"_s));
    QTRY_VERIFY(!check.isBusy());
    QCOMPARE(spy.size(), said); // nothing new, so nothing is told
}

void TestGrammarCheck::aRowThatMovedIsOld()
{
    QList<GrammarProblem> found{{0, 1, {}, Path::fromLiteral(u"devices/disk[2]/@type"), u"x"_s, {}, u"v"_s},
                                {5, 6, {}, Path::fromLiteral(u"devices/disk[3]/@type"), u"x"_s, {}, u"v"_s},
                                {7, 8, {}, Path::fromLiteral(u"devices/disk[3]/@type"), u"x"_s, {}, u"w"_s}};
    GrammarFindings::markOld(found, {{0, 1, {}, Path::fromLiteral(u"devices/disk[1]/@type"), u"x"_s, {}, u"v"_s}});
    QCOMPARE(found[0].isOld, true);
    QCOMPARE(found[1].isOld, false);
    QCOMPARE(found[2].isOld, false);
}

void TestGrammarCheck::theNewestTextWins()
{
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
    DomainDraft draft(definition(u"1024"_s));
    GrammarCheck check(draft);
    int runs = 0;
    connect(&check, &GrammarCheck::checked, this, [&runs] { ++runs; });
    for (int i = 0; i < 200; ++i)
        draft.setText(definition(u"1024"_s, u"  <frob/>\n"_s.repeated(i + 1)));
    QTRY_VERIFY(!check.isBusy());
    QCOMPARE(draft.problems().size(), Validator::MaximumProblems);
    QVERIFY2(runs <= 3, qPrintable(QString::number(runs))); // those between were never looked at
    draft.undoStack()->setIndex(0);
    QTRY_VERIFY(!check.isBusy());
    QCOMPARE(told(draft), QStringList());
}

void TestGrammarCheck::whatOnlyLibxml2Refuses()
{
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
    const QString uuid = u"  <uuid>12345678-1234-1234-1234-123456789012</uuid>\n"_s;
    const QString text = definition(u"1024"_s, uuid).replace(u"</domain>"_s, u"  <vcpu>1</vcpu>\n</domain>"_s);
    if (!(*Validator::installed())->refusal(*XmlDocument::parse(text)))
        QSKIP("this libxml2 and grammar go together");
    DomainDraft draft(definition(u"1024"_s));
    GrammarCheck check(draft);
    draft.setText(text);
    QTRY_COMPARE(told(draft), QStringList{u"grammar uuid"_s});
    QVERIFY(draft.worsened());
    draft.rebase(text);
    QTRY_COMPARE(told(draft), QStringList{u"grammar (old) uuid"_s});
}

void TestGrammarCheck::restsWhileTheTextIsBroken()
{
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
    DomainDraft draft(definition(u"1024"_s));
    GrammarCheck check(draft);
    QTRY_VERIFY(!check.isBusy());
    draft.setText(u"<domain"_s);
    QVERIFY(!check.isBusy());
    draft.setText(definition(u"1024"_s, u"  <frob/>\n"_s));
    QTRY_COMPARE(told(draft), QStringList{u"grammar frob"_s});
}

void TestGrammarCheck::endsWhileItLooks()
{
    for (int i = 0; i < 20; ++i) {
        auto draft = std::make_unique<DomainDraft>(definition(u"1024"_s, u"  <frob/>\n"_s.repeated(i)));
        auto check = std::make_unique<GrammarCheck>(*draft);
        if (i % 2)
            QTest::qWait(i);
        check.reset();
        draft.reset();
    }
    QTest::qWait(50);
}

void TestGrammarCheck::withoutAGrammar()
{
    qputenv("VIRTDRAFT_SCHEMAS", "/nowhere");
    DomainDraft draft(definition(u"1024"_s, u"  <frob/>\n"_s));
    QSignalSpy spy(&draft, &DomainDraft::grammarVerdictChanged);
    GrammarCheck check(draft);
    QTRY_VERIFY(!check.isBusy());
    QCOMPARE(spy.size(), 1);
    QVERIFY(draft.grammarVerdict().noGrammar);
    QCOMPARE(told(draft), QStringList());
    QCOMPARE(draft.worsened(), nullptr);
}

QTEST_GUILESS_MAIN(TestGrammarCheck)
#include "tst_grammarcheck.moc"
