// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/GrammarCheck.h"
#include "models/tree/SettingsTree.h"
#include "tests/bench/LongDefinition.h"
#include "tests/support/Needs.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/** A definition as a tree: its rows are what the text has, and what is done to them is done to the text. */
class TestSettingsTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsAreTheNodes();
    void rowsAreMadeWhenOpened();
    void tellsWhatARowIs_data();
    void tellsWhatARowIs();
    void setsValues();
    void refusesWhatXmlCannotHold();
    void offersWhatTheGrammarAllows();
    void addsWithCompanions();
    void setsTheWordThatAnAdditionNeeds();
    void removes();
    void declarationsStay();
    void followsOtherEdits();
    void followsWhatIsTyped();
    void staysRightThroughManyEdits();
    void filters();
    void masksSecrets();
    void marksChanges();
    void opensOnWhatIsNoDefinition();
};

namespace {

const QString Small = uR"(<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>small</name>
  <metadata>
    <a:b xmlns:a='urn:a'>text</a:b>
  </metadata>
  <memory unit='KiB'>1048576</memory>
  <!-- kept -->
  <os>
    <type arch='x86_64'>hvm</type>
  </os>
  <colour wheel='x'>green</colour>
  <devices>
    <disk type='file' device='disk' shape='round'>
      <driver name='qemu' type='raw' cache='quick'/>
      <source file='/a.img'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <disk type='file' device='disk'>
      <source file='/b.img'/>
      <target dev='vdb' bus='virtio'/>
    </disk>
    <graphics type='vnc' passwd='secret1'/>
  </devices>
  <qemu:commandline>
    <qemu:arg value='-s'/>
  </qemu:commandline>
</domain>
)"_s;

/** All rows below @p index as paths; without what could be added. */
void collect(SettingsTree &tree, const QModelIndex &index, QStringList &paths)
{
    if (index.data(SettingsTree::ThereRole).toBool()) {
        const QModelIndex value = index.siblingAtColumn(SettingsTree::ValueColumn);
        paths.append(tree.path(index).toString() + u'=' + value.data(Qt::EditRole).toString());
    }
    if (tree.canFetchMore(index))
        tree.fetchMore(index);
    for (int row = 0; row < tree.rowCount(index); ++row)
        collect(tree, tree.index(row, 0, index), paths);
}

QStringList rows(SettingsTree &tree)
{
    QStringList paths;
    collect(tree, tree.index(0, 0), paths);
    return paths;
}

/** The same from the document itself. */
QStringList nodes(const XmlDocument &document)
{
    QStringList paths;
    PathIndex index(document);
    for (ElementId element = 0; element < document.elementCount(); ++element) {
        const Path path = index.pathOf(element);
        paths.append(path.toString() + u'=' + document.ownText(element).trimmed());
        for (const XmlAttribute &attribute : document.attributes(element))
            paths.append(path.withAttribute(attribute.name.toString()).toString() + u'=' + document.attributeValue(attribute));
    }
    return paths;
}

QModelIndex at(SettingsTree &tree, QStringView path, int column = SettingsTree::NameColumn)
{
    return tree.indexOf(Path::fromLiteral(path)).siblingAtColumn(column);
}

QStringList offers(SettingsTree &tree, QStringView path, bool onlyFitting = true)
{
    const QModelIndex holder = path.isEmpty() ? tree.index(0, 0) : at(tree, path);
    tree.fetchMore(holder);
    QStringList names;
    for (int row = 0; row < tree.rowCount(holder); ++row) {
        const QModelIndex index = tree.index(row, 0, holder);
        if (!index.data(SettingsTree::ThereRole).toBool() && index.data(SettingsTree::FitsRole).toBool() == onlyFitting)
            names.append(index.data().toString());
    }
    return names;
}

} // namespace

void TestSettingsTree::initTestCase()
{
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
}

void TestSettingsTree::rowsAreTheNodes()
{
    for (const QString &text : {Small, longDefinition()}) {
        DomainDraft draft(text);
        SettingsTree tree(draft);
        QCOMPARE(rows(tree), nodes(draft.document()));
        // It makes all rows, and again at each change: for a small one only.
        if (text == Small)
            QAbstractItemModelTester(&tree, QAbstractItemModelTester::FailureReportingMode::Fatal);
        // What could be added comes and goes, and what is there stays.
        tree.setOffering(true);
        QCOMPARE(rows(tree), nodes(draft.document()));
        tree.setOffering(false);
        QCOMPARE(rows(tree), nodes(draft.document()));
        QCOMPARE(draft.text(), text);
    }
}

void TestSettingsTree::rowsAreMadeWhenOpened()
{
    DomainDraft draft(longDefinition());
    SettingsTree tree(draft);
    const QSignalSpy made(&tree, &QAbstractItemModel::rowsInserted);
    const QModelIndex root = tree.index(0, 0);
    QCOMPARE(tree.rowCount(root), 0);
    QVERIFY(tree.hasChildren(root));
    tree.fetchMore(root);
    QCOMPARE(made.size(), 1);
    const QModelIndex devices = at(tree, u"devices");
    QCOMPARE(tree.rowCount(devices), 0);
    QVERIFY(tree.canFetchMore(devices));
    QCOMPARE(made.size(), 1);
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

void TestSettingsTree::followsOtherEdits()
{
    DomainDraft draft(Small);
    SettingsTree tree(draft);
    rows(tree);
    const QPersistentModelIndex second = at(tree, u"devices/disk[2]/source/@file");
    const QPersistentModelIndex os = at(tree, u"os/type");
    const QSignalSpy resets(&tree, &QAbstractItemModel::modelReset);
    // What stands before goes, and the row is where it was.
    QVERIFY(draft.removeRow(Path::fromLiteral(u"devices/disk[1]")).ok());
    QVERIFY(second.isValid());
    QCOMPARE(tree.path(second).toString(), u"devices/disk/source/@file"_s);
    QVERIFY(draft.set(Path::fromLiteral(u"title"), u"A title"_s).ok());
    QVERIFY(draft.set(Path::fromLiteral(u"vcpu"), u"4"_s).ok());
    QVERIFY(os.isValid());
    QCOMPARE(tree.path(os).toString(), u"os/type"_s);
    QCOMPARE(rows(tree), nodes(draft.document()));
    const QSignalSpy told(&tree, &QAbstractItemModel::rowsInserted);
    QVERIFY(draft.set(Path::fromLiteral(u"devices/disk[1]/source/@file"), u"/c.img"_s).ok());
    QCOMPARE(told.size(), 0); // a value is no row
    while (draft.undoStack()->canUndo()) {
        draft.undoStack()->undo();
        QCOMPARE(rows(tree), nodes(draft.document()));
    }
    QCOMPARE(resets.size(), 0);
    QVERIFY(second.isValid());
}

void TestSettingsTree::followsWhatIsTyped()
{
    DomainDraft draft(Small);
    SettingsTree tree(draft);
    rows(tree);
    const QPersistentModelIndex os = at(tree, u"os/type");
    const QStringList before = rows(tree);
    draft.setText(QString(Small).replace(u"<name>"_s, u"<nam"_s));
    QVERIFY(draft.textError());
    QCOMPARE(rows(tree), before);
    QVERIFY(!(tree.flags(os.sibling(os.row(), SettingsTree::ValueColumn)) & Qt::ItemIsEditable));
    QVERIFY(!tree.add(tree.index(0, 0), u"title"_s).ok());
    draft.setText(QString(Small).replace(u"<name>small</name>"_s, u"<name>typed</name><title>x</title>"_s));
    QVERIFY(!draft.textError());
    QCOMPARE(rows(tree), nodes(draft.document()));
    QVERIFY(os.isValid());
    draft.setText(u"<other/>"_s);
    QCOMPARE(rows(tree), nodes(draft.document()));
}

void TestSettingsTree::staysRightThroughManyEdits()
{
    DomainDraft draft(Small);
    SettingsTree tree(draft);
    tree.setOffering(true);
    rows(tree);
    int changes = 0;
    quint32 seed = 7;
    const auto next = [&](int below) {
        seed = seed * 1664525u + 1013904223u;
        return int((seed >> 8) % quint32(below));
    };
    for (int step = 0; step < 150; ++step) {
        QList<QPersistentModelIndex> all;
        std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &index) {
            all.append(index);
            for (int row = 0; row < tree.rowCount(index); ++row)
                walk(tree.index(row, 0, index));
        };
        walk(tree.index(0, 0));
        const QModelIndex chosen = all[next(int(all.size()))];
        bool done = true;
        const int undoable = draft.undoStack()->index();
        if (next(4) == 0 && undoable > 0)
            draft.undoStack()->setIndex(next(undoable));
        else if (!chosen.data(SettingsTree::ThereRole).toBool())
            done = tree.add(chosen).ok();
        else if (next(2) == 0)
            done = tree.remove(chosen).ok();
        else
            done = tree.setData(chosen.siblingAtColumn(SettingsTree::ValueColumn), QString::number(step));
        changes += done ? 1 : 0;
        QVERIFY(!draft.textError());
        QCOMPARE(rows(tree), nodes(draft.document()));
    }
    QVERIFY(changes > 50);
    draft.undoStack()->setIndex(0);
    QCOMPARE(draft.text(), Small);
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

void TestSettingsTree::opensOnWhatIsNoDefinition()
{
    DomainDraft draft(u"<domain"_s);
    SettingsTree tree(draft);
    QCOMPARE(tree.rowCount(), 0);
    draft.setText(Small);
    QCOMPARE(rows(tree), nodes(draft.document()));
    DomainDraft other(u"<network><name>n</name></network>"_s);
    SettingsTree foreign(other);
    foreign.setOffering(true);
    QCOMPARE(rows(foreign), nodes(other.document()));
    QCOMPARE(foreign.index(0, 0).data(SettingsTree::FitRole).toInt(), int(GrammarPlace::Fit::Unknown));
}

QTEST_GUILESS_MAIN(TestSettingsTree)
#include "tst_settingstree.moc"
