// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Metadata.h"

#include <QTest>

using namespace Qt::StringLiterals;

static const QString text =
    u"<domain xmlns:old='http://old.example/'>\n"
    "  <name>a</name>\n"
    "  <metadata>\n"
    "    <!-- who -->\n"
    "    <shop:owner xmlns:shop=\"http://shop.example/\">\n"
    "      <shop:who mood='good'/>\n"
    "    </shop:owner>\n"
    "    <libosinfo:libosinfo xmlns:libosinfo='http://libosinfo.org/xmlns/libvirt/domain/1.0'/>\n"
    "    <old:note>two\nlines</old:note>\n"
    "  </metadata>\n"
    "  <memory>1024</memory>\n"
    "</domain>\n"_s;

class TestMetadata : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries();
    void replacesOnlyThatOne_data();
    void replacesOnlyThatOne();
    void keepsWindowsLineEnds();
    void refuses_data();
    void refuses();
    void adds();
    void refusesToAdd_data();
    void refusesToAdd();
    void removes();
};

void TestMetadata::entries()
{
    const DomainDraft draft(text);
    const auto found = Metadata::entries(draft.document());
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].name, u"shop:owner"_s);
    QCOMPARE(found[0].uri, u"http://shop.example/"_s);
    QCOMPARE(found[0].owner, QString());
    QCOMPARE(found[0].xml,
             u"<shop:owner xmlns:shop=\"http://shop.example/\">\n  <shop:who mood='good'/>\n</shop:owner>"_s);
    QVERIFY(!found[1].owner.isEmpty());
    QCOMPARE(found[2].uri, u"http://old.example/"_s);
    QCOMPARE(found[2].xml, u"<old:note>two\nlines</old:note>"_s);
    QVERIFY(Metadata::entries(DomainDraft(u"<domain/>"_s).document()).isEmpty());
}

void TestMetadata::replacesOnlyThatOne_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("attribute")
        << 0 << u"<shop:owner xmlns:shop=\"http://shop.example/\">\n  <shop:who mood='bad'/>\n</shop:owner>"_s
        << u"mood='good'"_s << u"mood='bad'"_s;
    QTest::newRow("more lines")
        << 0
        << u"<shop:owner xmlns:shop=\"http://shop.example/\">\n  <shop:who mood='good'/>\n\n  <shop:b/>\n</shop:owner>"_s
        << u"mood='good'/>\n"_s << u"mood='good'/>\n\n      <shop:b/>\n"_s;
    QTest::newRow("lines further left") << 2 << u"<old:note>two\nlines more</old:note>"_s << u"\nlines"_s
                                        << u"\nlines more"_s;
    QTest::newRow("the same")
        << 0 << u"\n<shop:owner xmlns:shop=\"http://shop.example/\">\n  <shop:who mood='good'/>\n</shop:owner>\n"_s
        << u"good"_s << u"good"_s;
}

void TestMetadata::replacesOnlyThatOne()
{
    QFETCH(const int, index);
    QFETCH(const QString, xml);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    DomainDraft draft(text);
    QVERIFY(Metadata::replace(draft, index, xml).ok());
    QCOMPARE(draft.text(), QString(text).replace(before, after));
    QVERIFY(draft.undoStack()->count() <= 1);
    if (draft.isModified())
        draft.undoStack()->undo();
    QCOMPARE(draft.text(), text);
}

void TestMetadata::keepsWindowsLineEnds()
{
    const QString windows = QString(text).replace(u"\n"_s, u"\r\n"_s);
    DomainDraft draft(windows);
    const QString xml = Metadata::entries(draft.document()).first().xml;
    QVERIFY(!xml.contains(u'\r'));
    QVERIFY(Metadata::replace(draft, 0, xml).ok());
    QCOMPARE(draft.text(), windows);
    QVERIFY(Metadata::replace(draft, 0, QString(xml).replace(u"good"_s, u"bad"_s)).ok());
    QCOMPARE(draft.text(), QString(windows).replace(u"good"_s, u"bad"_s));
}

void TestMetadata::refuses_data()
{
    QTest::addColumn<QString>("xml");
    QTest::newRow("not closed") << u"<a:b xmlns:a='http://a/'>"_s;
    QTest::newRow("two elements") << u"<a:b xmlns:a='http://a/'/><a:c xmlns:a='http://a/'/>"_s;
    QTest::newRow("text behind") << u"<a:b xmlns:a='http://a/'/> and more"_s;
    QTest::newRow("ends its parent") << u"</x><x>"_s;
    QTest::newRow("undeclared prefix") << u"<a:b/>"_s;
    QTest::newRow("nothing") << QString();
}

void TestMetadata::refuses()
{
    QFETCH(const QString, xml);
    DomainDraft draft(text);
    const auto replaced = Metadata::replace(draft, 0, xml);
    QVERIFY(!replaced.ok() && !replaced.error().message.isEmpty());
    const auto added = Metadata::add(draft, xml);
    QVERIFY(!added.ok() && !added.error().message.isEmpty());
    QVERIFY(!Metadata::replace(draft, 7, u"<old:a/>"_s).ok());
    QVERIFY(!Metadata::remove(draft, 7).ok());
    QCOMPARE(draft.text(), text);
    QCOMPARE(draft.undoStack()->count(), 0);
}

void TestMetadata::adds()
{
    DomainDraft draft(text);
    QVERIFY(Metadata::add(draft, u"<a:b xmlns:a='http://a/'>\n  <a:c/>\n</a:b>\n"_s).ok());
    QCOMPARE(draft.text(),
             QString(text).replace(u"</old:note>\n"_s,
                                   u"</old:note>\n    <a:b xmlns:a='http://a/'>\n      <a:c/>\n    </a:b>\n"_s));
    DomainDraft bare(u"<domain>\n  <name>a</name>\n  <memory>1</memory>\n</domain>\n"_s);
    QVERIFY(Metadata::add(bare, u"<b xmlns='http://a/'/>"_s).ok());
    QCOMPARE(
        bare.text(),
        u"<domain>\n  <name>a</name>\n  <metadata>\n    <b xmlns='http://a/'/>\n  </metadata>\n  <memory>1</memory>\n</domain>\n"_s);
    QCOMPARE(bare.undoStack()->count(), 1);
}

void TestMetadata::refusesToAdd_data()
{
    QTest::addColumn<QString>("xml");
    QTest::newRow("no namespace") << u"<a/>"_s;
    QTest::newRow("one that is there") << u"<s:a xmlns:s='http://shop.example/'/>"_s;
}

void TestMetadata::refusesToAdd()
{
    QFETCH(const QString, xml);
    DomainDraft draft(text);
    QVERIFY(!Metadata::add(draft, xml).ok());
    QCOMPARE(draft.text(), text);
}

void TestMetadata::removes()
{
    DomainDraft draft(text);
    QVERIFY(Metadata::remove(draft, 1).ok());
    QVERIFY(!draft.text().contains(u"libosinfo"));
    QCOMPARE(Metadata::entries(draft.document()).size(), 2);
    QVERIFY(Metadata::remove(draft, 1).ok());
    QVERIFY(!draft.text().contains(u"old:note"));
    QVERIFY(Metadata::remove(draft, 0).ok());
    QVERIFY(draft.text().contains(u"<!-- who -->"));
    for (int step = 0; step < 3; ++step)
        draft.undoStack()->undo();
    QCOMPARE(draft.text(), text);
}

QTEST_GUILESS_MAIN(TestMetadata)
#include "tst_metadata.moc"
