// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/CellDistances.h"
#include "models/draft/DomainDraft.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** Distances between the guest's NUMA nodes: read as a matrix, set with the fewest changes. */
class TestCellDistances : public QObject
{
    Q_OBJECT

    static QString siblings(const QStringList &siblings)
    {
        return siblings.isEmpty() ? QString()
                                  : u"\n        <distances>\n          %1\n        </distances>\n      "_s.arg(
                                        siblings.join(u"\n          "_s));
    }

    static QString domain(const QStringList &first, const QStringList &second)
    {
        const auto cell = [](int id, const QString &inside) -> QString {
            const QString begin = u"<cell id='%1' cpus='%1' memory='1024'"_s.arg(id);
            return begin + (inside.isEmpty() ? u"/>"_s : u'>' + inside + u"</cell>");
        };
        return u"<domain>\n  <cpu>\n    <numa>\n      %1\n      %2\n    </numa>\n  </cpu>\n</domain>\n"_s.arg(
            cell(0, siblings(first)), cell(1, siblings(second)));
    }

    static QString sibling(int id, int value) { return u"<sibling id='%1' value='%2'/>"_s.arg(id).arg(value); }

private Q_SLOTS:
    void reads()
    {
        const DomainDraft draft(domain({sibling(1, 31)}, {}));
        const CellDistances distances(draft.document());
        QCOMPARE(distances.count(), 2);
        QCOMPARE(distances.written(0, 1), u"31"_s);
        QCOMPARE(distances.written(1, 0), std::nullopt);
        QCOMPARE(distances.usual(1, 0), u"31"_s); // libvirt takes the way back for it
        QCOMPARE(distances.usual(0, 0), u"10"_s);
        QVERIFY(distances.isSymmetric());
        const DomainDraft empty(domain({}, {}));
        QCOMPARE(CellDistances(empty.document()).usual(0, 1), u"20"_s);
    }

    void tellsWhetherItIsAsFarBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSymmetric");
        QTest::newRow("nothing") << domain({}, {}) << true;
        QTest::newRow("same") << domain({sibling(1, 21)}, {sibling(0, 21)}) << true;
        QTest::newRow("other") << domain({sibling(1, 21)}, {sibling(0, 31)}) << false;
    }

    void tellsWhetherItIsAsFarBack()
    {
        QFETCH(QString, text);
        const DomainDraft draft(text);
        QTEST(CellDistances(draft.document()).isSymmetric(), "isSymmetric");
    }

    void sets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("bothWays");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &value, bool both, const QString &expected) {
            QTest::newRow(name) << text << value << both << expected;
        };
        const QString here = sibling(0, 10);
        row("both, from nothing", domain({}, {}), u"21"_s, true, domain({sibling(1, 21)}, {sibling(0, 21)}));
        row("one, from nothing", domain({}, {}), u"21"_s, false, domain({sibling(1, 21)}, {}));
        row("both, there already", domain({here, sibling(1, 21)}, {sibling(0, 21), sibling(1, 10)}), u"40"_s, true,
            domain({here, sibling(1, 40)}, {sibling(0, 40), sibling(1, 10)}));
        row("behind others", domain({here}, {}), u"40"_s, false, domain({here, sibling(1, 40)}, {}));
        row("one of two", domain({sibling(1, 21)}, {sibling(0, 21)}), u"40"_s, false, domain({sibling(1, 40)}, {sibling(0, 21)}));
        row("unset both", domain({here, sibling(1, 21)}, {sibling(0, 21)}), {}, true, domain({here}, {}));
        row("nothing to unset", domain({}, {}), {}, true, domain({}, {}));
        row("odd rows stay", domain({u"<sibling id='x'/>"_s}, {}), u"21"_s, false,
            domain({u"<sibling id='x'/>"_s, sibling(1, 21)}, {}));
    }

    void sets()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        QFETCH(bool, bothWays);
        DomainDraft draft(text);
        const auto assignments = CellDistances(draft.document())
                                     .assignments(0, 1, value.isEmpty() ? std::nullopt : std::optional(value), bothWays);
        const auto done = draft.edit(u"distance"_s, assignments);
        QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().message));
        QTEST(draft.text(), "expected");
        QVERIFY(draft.undoStack()->count() <= 1);
        draft.undoStack()->undo();
        QCOMPARE(draft.text(), text);
    }
};

QTEST_MAIN(TestCellDistances)
#include "tst_celldistances.moc"
