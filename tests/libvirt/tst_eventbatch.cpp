// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/EventBatch.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestEventBatch : public QObject
{
    Q_OBJECT

private:
    static DomainSummary named(const QString &name)
    {
        DomainSummary summary;
        summary.name = name;
        return summary;
    }

private Q_SLOTS:
    void manyEventsAreOneReading()
    {
        EventBatch batch;
        QVERIFY(batch.touch(u"a"_s)); // somebody has to begin
        QVERIFY(!batch.touch(u"a"_s));
        QVERIFY(!batch.touch(u"b"_s));
        QVERIFY(!batch.touch(u"a"_s));
        QCOMPARE(batch.nextToRead(1), QStringList{u"a"_s});
        // What happens while it is read is a reason to read it again.
        QVERIFY(!batch.touch(u"a"_s));
        QCOMPARE(batch.nextToRead(5), (QStringList{u"b"_s, u"a"_s}));
        QVERIFY(batch.nextToRead(5).isEmpty());
        QVERIFY(batch.touch(u"a"_s)); // the one who read has ended
    }

    void newsIsFetchedOnceAndNewest()
    {
        EventBatch batch;
        QVERIFY(batch.found({u"a"_s, named(u"old"_s)}));
        QVERIFY(!batch.found({u"b"_s, named(u"other"_s)}));
        QVERIFY(!batch.found({u"a"_s, named(u"new"_s)}));
        QVERIFY(!batch.hint(u"a"_s));
        QVERIFY(!batch.hint(u"a"_s));
        EventBatch::News news = batch.take();
        QCOMPARE(news.hints, QStringList{u"a"_s});
        QCOMPARE(news.found.size(), 2);
        QCOMPARE(news.found[0].summary->name, u"new"_s);
        QCOMPARE(news.found[1].uuid, u"b"_s);
        news = batch.take();
        QVERIFY(news.hints.isEmpty() && news.found.isEmpty());
        // Gone is news, too, and after fetching somebody has to be told again.
        QVERIFY(batch.found({u"a"_s, std::nullopt}));
        QVERIFY(!batch.take().found.constFirst().summary);
    }

    void theLastMoveCounts()
    {
        EventBatch batch;
        QVERIFY(batch.moved(u"a"_s, true));
        QVERIFY(!batch.moved(u"b"_s, true));
        QVERIFY(!batch.moved(u"a"_s, false)); // and back
        const QHash<QString, bool> moves = batch.take().moves;
        QCOMPARE(moves.size(), 2);
        QVERIFY(!moves[u"a"_s] && moves[u"b"_s]);
        QVERIFY(batch.take().moves.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestEventBatch)
#include "tst_eventbatch.moc"
