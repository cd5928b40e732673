// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/LongDefinition.h"
#include "tests/support/Needs.h"
#include "tests/tree/SmallTree.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace SmallTree;

/** The rows of a SettingsTree are what the text has, whatever is done to the text. */
class TestTreeRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsAreTheNodes();
    void rowsAreMadeWhenOpened();
    void followsOtherEdits();
    void followsWhatIsTyped();
    void staysRightThroughManyEdits();
    void opensOnWhatIsNoDefinition();
};

void TestTreeRows::initTestCase()
{
    VIRTDRAFT_NEEDS(Validator::installed().ok(), "no grammar of libvirt is installed");
}

void TestTreeRows::rowsAreTheNodes()
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

void TestTreeRows::rowsAreMadeWhenOpened()
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

void TestTreeRows::followsOtherEdits()
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

void TestTreeRows::followsWhatIsTyped()
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

void TestTreeRows::staysRightThroughManyEdits()
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

void TestTreeRows::opensOnWhatIsNoDefinition()
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

QTEST_GUILESS_MAIN(TestTreeRows)
#include "tst_treerows.moc"
