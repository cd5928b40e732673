// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/GrammarCheck.h"
#include "tests/support/Needs.h"
#include "tests/tree/SmallTree.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace SmallTree;

/** A definition as a tree: what its rows tell, and what is done to them is done to the text. */
class TestSettingsTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhatARowIs_data();
    void tellsWhatARowIs();
    void setsValues();
    void refusesWhatXmlCannotHold();
    void offersWhatTheGrammarAllows();
    void addsWithCompanions();
    void setsTheWordThatAnAdditionNeeds();
    void removes();
    void declarationsStay();
    void filters();
    void masksSecrets();
    void marksChanges();
};

void TestSettingsTree::initTestCase()
{
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
}

void TestSettingsTree::tellsWhatARowIs_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("fit");
    QTest::addColumn<QString>("remark");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *path, GrammarPlace::Fit fit, const QString &remark, const QString &label) {
        QTest::newRow(path) << QString::fromLatin1(path) << int(fit) << remark << label;
    };
    using Fit = GrammarPlace::Fit;
    row("memory", Fit::Fits, u"The most that the machine can have."_s, u"Memory"_s);
    row("colour", Fit::Unknown, u"Not in libvirt's grammar."_s, QString());
    row("colour/@wheel", Fit::Unknown, u"Not in libvirt's grammar."_s, QString());
    row("metadata/a:b", Fit::Fits, QString(), QString());
    row("devices/disk[1]", Fit::Fits, QString(), u"vda"_s);
    row("devices/disk[1]/@shape", Fit::Unknown, u"Not in libvirt's grammar."_s, QString());
    row("devices/disk[1]/driver/@cache", Fit::Misplaced, u"Does not go with what is there."_s, u"Cache"_s);
    row("devices/disk[2]/target/@bus", Fit::Fits, QString(), u"Bus"_s);
    row("qemu:commandline/qemu:arg/@value", Fit::Fits, QString(), QString());
}

void TestSettingsTree::tellsWhatARowIs()
{
    QFETCH(QString, path);
    QFETCH(int, fit);
    QFETCH(QString, remark);
    QFETCH(QString, label);
    DomainDraft draft(Small);
    SettingsTree tree(draft);
    const QModelIndex index = at(tree, path);
    QVERIFY(index.isValid());
    QCOMPARE(index.data(SettingsTree::FitRole).toInt(), fit);
    if (fit != int(GrammarPlace::Fit::Fits))
        QCOMPARE(index.siblingAtColumn(SettingsTree::RemarkColumn).data().toString(), remark);
    if (!label.isEmpty())
        QCOMPARE(index.data(SettingsTree::LabelRole).toString(), label);
    // The grammar's own words, once it was asked.
    GrammarCheck check(draft);
    QTRY_VERIFY(!check.isBusy());
    for (const GrammarProblem &problem : draft.grammarVerdict().problems) {
        const QModelIndex wrong = tree.indexOf(problem.path).siblingAtColumn(SettingsTree::RemarkColumn);
        QCOMPARE(wrong.data().toString(), problem.message);
    }
    QVERIFY(draft.grammarVerdict().problems.size() >= 3);
}

void TestSettingsTree::setsValues()
{
    DomainDraft draft(Small);
    SettingsTree tree(draft);
    const auto set = [&](QStringView path, const QString &value) {
        return tree.setData(at(tree, path, SettingsTree::ValueColumn), value);
    };
    QVERIFY(set(u"memory", u"2097152"_s));
    QCOMPARE(draft.text(), QString(Small).replace(u"1048576"_s, u"2097152"_s));
    QCOMPARE(draft.undoStack()->undoText(), u"set Memory"_s);
    QVERIFY(set(u"devices/disk[2]/source/@file", u"/it's.img"_s));
    QVERIFY(set(u"colour", u"red & blue"_s));
    QVERIFY(draft.text().contains(u"<colour wheel='x'>red &amp; blue</colour>"_s));
    QVERIFY(set(u"metadata/a:b", u"other"_s));
    QCOMPARE(draft.undoStack()->count(), 4);
    // The same value is no step.
    QVERIFY(set(u"colour", u"red & blue"_s));
    QCOMPARE(draft.undoStack()->count(), 4);
    draft.undoStack()->setIndex(0);
    QCOMPARE(draft.text(), Small);
    // Words are the grammar's
    const QModelIndex cache = at(tree, u"devices/disk[1]/driver/@cache", SettingsTree::ValueColumn);
    QVERIFY(cache.data(SettingsTree::WordsRole).toStringList().contains(u"writeback"_s));
    QVERIFY(!cache.data(SettingsTree::OpenRole).toBool());
    QVERIFY(at(tree, u"memory", SettingsTree::ValueColumn).data(SettingsTree::OpenRole).toBool());
    QVERIFY(!at(tree, u"memory", SettingsTree::ValueColumn).data(SettingsTree::HintRole).toString().isEmpty());
    // An element without a text of its own has no value.
    QVERIFY(!(tree.flags(at(tree, u"devices", SettingsTree::ValueColumn)) & Qt::ItemIsEditable));
    QVERIFY(tree.flags(at(tree, u"name", SettingsTree::ValueColumn)) & Qt::ItemIsEditable);
}

void TestSettingsTree::refusesWhatXmlCannotHold()
{
    DomainDraft draft(Small);
    SettingsTree tree(draft);
    const QSignalSpy objected(&tree, &SettingsTree::objected);
    QVERIFY(!tree.setData(at(tree, u"name", SettingsTree::ValueColumn), u"a\u0001"_s));
    QCOMPARE(objected.size(), 1);
    QCOMPARE(draft.text(), Small);
}

void TestSettingsTree::offersWhatTheGrammarAllows()
{
    DomainDraft draft(Small);
    SettingsTree tree(draft);
    QVERIFY(offers(tree, u"").isEmpty());
    tree.setOffering(true);
    QVERIFY(offers(tree, u"").contains(u"title"_s));
    QVERIFY(!offers(tree, u"").contains(u"name"_s)); // only once
    QVERIFY(offers(tree, u"devices").contains(u"disk"_s)); // as many as one wants
    QVERIFY(offers(tree, u"devices/disk[2]").contains(u"driver"_s));
    QVERIFY(!offers(tree, u"devices/disk[1]").contains(u"driver"_s));
    QVERIFY(offers(tree, u"memory").contains(u"@dumpCore"_s));
    // Only with another word beside it
    QVERIFY(!offers(tree, u"devices/disk[2]/source").contains(u"@dev"_s));
    QVERIFY(offers(tree, u"devices/disk[2]/source", false).contains(u"@dev"_s));
    QVERIFY(offers(tree, u"colour").isEmpty());
    // What is set elsewhere changes what is offered.
    QVERIFY(draft.set(Path::fromLiteral(u"devices/disk[2]/@type"), u"block"_s).ok());
    QVERIFY(offers(tree, u"devices/disk[2]/source").contains(u"@dev"_s));
}

void TestSettingsTree::addsWithCompanions()
{
    DomainDraft draft(Small);
    SettingsTree tree(draft);
    tree.setOffering(true);
    const auto before = Validator::installed().value()->problems(draft.document()).size();
    const auto added = tree.add(at(tree, u"devices"), u"interface"_s);
    QVERIFY(added.ok());
    QCOMPARE(added->toString(), u"devices/interface"_s);
    QVERIFY(draft.value(Path::fromLiteral(u"devices/interface/@type")));
    QCOMPARE(Validator::installed().value()->problems(draft.document()).size(), before);
    QCOMPARE(draft.undoStack()->count(), 1);
    QCOMPARE(draft.undoStack()->undoText(), u"add interface"_s);
    const auto another = tree.add(at(tree, u"devices"), u"disk"_s);
    QVERIFY(another.ok());
    QCOMPARE(another->toString(), u"devices/disk[3]"_s);
    QVERIFY(at(tree, u"devices/disk[3]/target/@dev").isValid());
    QCOMPARE(rows(tree), nodes(draft.document()));
    draft.undoStack()->setIndex(0);
    QCOMPARE(draft.text(), Small);
    // What an empty definition lacks
    DomainDraft empty(u"<domain/>\n"_s);
    SettingsTree all(empty);
    QVERIFY(all.complete(all.index(0, 0)).ok());
    QVERIFY(Validator::installed().value()->problems(empty.document()).isEmpty());
    QCOMPARE(empty.undoStack()->count(), 1);
    empty.undoStack()->undo();
    QCOMPARE(empty.text(), u"<domain/>\n"_s);
}

void TestSettingsTree::setsTheWordThatAnAdditionNeeds()
{
    DomainDraft draft(Small);
    SettingsTree tree(draft);
    tree.setOffering(true);
    const QModelIndex source = at(tree, u"devices/disk[2]/source");
    tree.fetchMore(source);
    QModelIndex offer;
    for (int row = 0; row < tree.rowCount(source); ++row) {
        if (tree.index(row, 0, source).data().toString() == u"@dev")
            offer = tree.index(row, 0, source);
    }
    QVERIFY(offer.isValid());
    QCOMPARE(offer.siblingAtColumn(SettingsTree::RemarkColumn).data().toString(), u"Needs another choice: type='block'"_s);
    const auto added = tree.add(offer);
    QVERIFY(added.ok());
    QCOMPARE(draft.value(Path::fromLiteral(u"devices/disk[2]/@type")), u"block"_s);
    QVERIFY(!draft.value(Path::fromLiteral(u"devices/disk[2]/source/@file"))); // a block device has none
    QVERIFY(draft.value(*added));
    QCOMPARE(draft.value(Path::fromLiteral(u"devices/disk[1]/source/@file")), u"/a.img"_s);
    QCOMPARE(draft.undoStack()->count(), 1);
    draft.undoStack()->undo();
    QCOMPARE(draft.text(), Small);
}

void TestSettingsTree::removes()
{
    DomainDraft draft(Small);
    SettingsTree tree(draft);
    QVERIFY(tree.remove(at(tree, u"colour")).ok());
    QCOMPARE(draft.text(), QString(Small).remove(u"  <colour wheel='x'>green</colour>\n"_s));
    draft.undoStack()->undo();
    QVERIFY(tree.remove(at(tree, u"devices/disk[1]/@shape")).ok());
    QCOMPARE(draft.text(), QString(Small).remove(u" shape='round'"_s));
    draft.undoStack()->undo();
    QCOMPARE(draft.text(), Small);
    QVERIFY(!tree.canRemove(tree.index(0, 0)));
    QVERIFY(!tree.remove(tree.index(0, 0)).ok());
    // The second of two
    QVERIFY(tree.remove(at(tree, u"devices/disk[2]")).ok());
    QCOMPARE(draft.rowCount(Path::fromLiteral(u"devices/disk[]")), 1);
    QCOMPARE(draft.value(Path::fromLiteral(u"devices/disk[1]/source/@file")), u"/a.img"_s);
    QCOMPARE(rows(tree), nodes(draft.document()));
}

void TestSettingsTree::declarationsStay()
{
    DomainDraft draft(Small);
    SettingsTree tree(draft);
    const QModelIndex declaration = at(tree, u"@xmlns:qemu");
    QVERIFY(declaration.isValid());
    QVERIFY(!tree.canRemove(declaration));
    QVERIFY(!(tree.flags(declaration.siblingAtColumn(SettingsTree::ValueColumn)) & Qt::ItemIsEditable));
}

void TestSettingsTree::filters()
{
    DomainDraft draft(Small);
    SettingsTree tree(draft);
    const QStringList all = rows(tree);
    tree.setFilter(u"b.img"_s); // a value
    QCOMPARE(rows(tree), (QStringList{u"="_s, u"devices="_s, u"devices/disk[2]="_s, u"devices/disk[2]/source="_s,
                                      u"devices/disk[2]/source/@file=/b.img"_s}));
    QCOMPARE(tree.holders().size(), 4);
    tree.setFilter(u"colour"_s); // a name, and all in it
    QCOMPARE(rows(tree), (QStringList{u"="_s, u"colour=green"_s, u"colour/@wheel=x"_s}));
    tree.setFilter(u"Cache"_s); // a label
    QVERIFY(rows(tree).contains(u"devices/disk[1]/driver/@cache=quick"_s));
    QVERIFY(!rows(tree).contains(u"memory=1048576"_s));
    tree.setFilter(u"secret1"_s); // nobody finds out a password
    QCOMPARE(rows(tree), QStringList{u"="_s});
    tree.setFilter(u"dumpCore"_s);
    QCOMPARE(rows(tree), QStringList{u"="_s});
    tree.setOffering(true);
    QCOMPARE(offers(tree, u"memory"), QStringList{u"@dumpCore"_s});
    tree.setFilter({});
    tree.setOffering(false);
    QCOMPARE(rows(tree), all);
}

void TestSettingsTree::masksSecrets()
{
    DomainDraft draft(Small);
    SettingsTree tree(draft);
    const QModelIndex password = at(tree, u"devices/graphics/@passwd", SettingsTree::ValueColumn);
    QVERIFY(!password.data().toString().contains(u"secret1"_s));
    QVERIFY(password.data(SettingsTree::SecretRole).toBool());
    for (const QModelIndex &index : {at(tree, u"devices/graphics"), at(tree, u"devices/graphics/@passwd"), tree.index(0, 0)}) {
        QVERIFY(!tree.xml(index).isEmpty());
        QVERIFY(!tree.xml(index).contains(u"secret1"_s));
    }
    QCOMPARE(tree.xml(at(tree, u"os")), u"<os>\n    <type arch='x86_64'>hvm</type>\n  </os>"_s);
    QCOMPARE(tree.xml(at(tree, u"os/type/@arch")), u"arch='x86_64'"_s);
    // Nor what it was
    QVERIFY(tree.setData(password, u"other"_s));
    QVERIFY(!password.siblingAtColumn(SettingsTree::RemarkColumn).data().toString().contains(u"secret1"_s));
}

void TestSettingsTree::marksChanges()
{
    DomainDraft draft(Small);
    SettingsTree tree(draft);
    const auto isChanged = [&](QStringView path) { return at(tree, path).data(SettingsTree::ChangedRole).toBool(); };
    QVERIFY(!isChanged(u"memory"));
    QVERIFY(draft.set(Path::fromLiteral(u"memory"), u"5"_s).ok());
    QVERIFY(draft.set(Path::fromLiteral(u"title"), u"new"_s).ok());
    QVERIFY(draft.removeRow(Path::fromLiteral(u"devices/disk[1]")).ok());
    QVERIFY(isChanged(u"memory"));
    QVERIFY(isChanged(u"title"));
    QVERIFY(!isChanged(u"memory/@unit"));
    QVERIFY(!isChanged(u"devices/disk/source/@file"));
    QCOMPARE(at(tree, u"memory", SettingsTree::RemarkColumn).data().toString(), u"Was: 1048576"_s);
    QCOMPARE(at(tree, u"title", SettingsTree::RemarkColumn).data().toString(), u"New."_s);
}

QTEST_GUILESS_MAIN(TestSettingsTree)
#include "tst_settingstree.moc"
