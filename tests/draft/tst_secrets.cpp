// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Secrets.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masks_data();
    void masks();
    void leavesTheRest_data();
    void leavesTheRest();
    void tellsChangedOnes();
    void restores_data();
    void restores();
    void pathsOfSecrets();
    void starsAndNothing();
};

void TestSecrets::masks_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("single quotes") << u"<graphics type='vnc' passwd='hunter2'/>"_s;
    QTest::newRow("double quotes") << u"<graphics passwd=\"hunter2\" type='vnc'/>"_s;
    QTest::newRow("blanks") << u"<graphics passwd\n = \t'hunter2'/>"_s;
    QTest::newRow("over lines") << u"<graphics passwd='a\nhunter2\nb'/>"_s;
    QTest::newRow("greater") << u"<graphics passwd='a>hunter2>b'/>"_s;
    QTest::newRow("other quote") << u"<graphics passwd='a\"hunter2\"b'/>"_s;
    QTest::newRow("entities") << u"<graphics passwd='a&lt;hunter2&amp;'/>"_s;
    QTest::newRow("in a comment") << u"<!-- <graphics passwd='hunter2'/> -->"_s;
    QTest::newRow("two in a line") << u"<a passwd='hunter2'/><b passwd='hunter2x'/>"_s;
    QTest::newRow("no closing quote") << u"<graphics passwd='hunter2\n<disk/>"_s;
    QTest::newRow("no closing quote, more") << u"<graphics passwd='hunter2>x\n<disk type='file'/>"_s;
    QTest::newRow("at the end") << u"<graphics passwd='hunter2"_s;
    QTest::newRow("cookie") << u"<cookies><cookie name='a'>hunter2</cookie></cookies>"_s;
    QTest::newRow("cookie over lines") << u"<cookie name='a'>\n  hunter2\n</cookie>"_s;
    QTest::newRow("cookie in CDATA") << u"<cookie name='a'><![CDATA[hunter2]]></cookie>"_s;
    QTest::newRow("cookie with comment") << u"<cookie name='a'>x<!-- y -->hunter2</cookie>"_s;
    QTest::newRow("cookie, greater in name") << u"<cookie name='a>b'>hunter2</cookie>"_s;
    QTest::newRow("cookie, no name") << u"<cookie>hunter2</cookie>"_s;
    QTest::newRow("cookie, no end yet") << u"<cookie name='a'>hunter2\n<disk/>"_s;
    QTest::newRow("cookie, no end, another one") << u"<cookie name='a'>hunter2\n<cookie name='b'>hunter2</cookie>"_s;
}

void TestSecrets::masks()
{
    QFETCH(QString, text);
    const QString masked = Secrets::masked(text);
    QVERIFY2(!masked.contains(u"hunter2"), qPrintable(masked));
    QVERIFY(masked.contains(Secrets::mask()));
    QCOMPARE(masked.count(u'\n'), text.count(u'\n'));
    QCOMPARE(Secrets::masked(masked), masked);
}

void TestSecrets::starsAndNothing()
{
    const QString text = u"<a passwd='hunter2' port='1'/><cookies><cookie name='b'>hunter2</cookie></cookies>"_s;
    QCOMPARE(Secrets::starred(text), u"<a passwd='********' port='1'/><cookies><cookie name='b'>********</cookie></cookies>"_s);
    QCOMPARE(Secrets::removed(text), u"<a port='1'/><cookies></cookies>"_s);
    QCOMPARE(Secrets::removed(u"<a port='1'/>"_s), u"<a port='1'/>"_s);
}

void TestSecrets::leavesTheRest_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("validity") << u"<graphics type='vnc' passwdValidTo='2030-01-01' keymap='de'/>"_s;
    QTest::newRow("empty") << u"<graphics type='vnc' passwd=''/>"_s;
    QTest::newRow("cookies") << u"<cookies>\n  <cookie name='a'/>\n  <cookie name='b'></cookie>\n</cookies>"_s;
    QTest::newRow("words") << u"<description>the passwd is secret</description>"_s;
    QTest::newRow("nothing") << QString();
}

void TestSecrets::leavesTheRest()
{
    QFETCH(QString, text);
    QCOMPARE(Secrets::masked(text), text);
    QCOMPARE(Secrets::restored(text, text), text);
}

void TestSecrets::tellsChangedOnes()
{
    const QString base = u"<a passwd='one'/><b passwd='two'/>"_s;
    const QString mask = Secrets::mask();
    QCOMPARE(Secrets::masked(base, base), u"<a passwd='%1'/><b passwd='%1'/>"_s.arg(mask));
    const QString changed = Secrets::masked(u"<a passwd='one'/><b passwd='2'/>"_s, base);
    QVERIFY(changed.startsWith(u"<a passwd='%1'/><b passwd='%1 "_s.arg(mask)));
    // One that is gone does not make the others look changed.
    QCOMPARE(Secrets::masked(u"<b passwd='two'/>"_s, base), u"<b passwd='%1'/>"_s.arg(mask));
}

void TestSecrets::restores_data()
{
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("restored");
    const QString both = u"<graphics type='vnc' passwd='V'/>\n<graphics type='spice' passwd='S'/>"_s;
    QTest::newRow("as it was") << both << both << both;
    QTest::newRow("one removed") << u"<graphics type='spice' passwd='S'/>"_s << both
                                 << u"<graphics type='spice' passwd='S'/>"_s;
    QTest::newRow("other order") << u"<graphics type='spice' passwd='S'/><graphics type='vnc' passwd='V'/>"_s << both
                                 << u"<graphics type='spice' passwd='S'/><graphics type='vnc' passwd='V'/>"_s;
    QTest::newRow("edited beside")
        << u"<graphics type='spice' port='1' passwd='S'/><graphics type='vnc' passwd='V' x='y'/>"_s << both
        << u"<graphics type='spice' port='1' passwd='S'/><graphics type='vnc' passwd='V' x='y'/>"_s;
    QTest::newRow("new one") << u"<graphics type='vnc' passwd='V'/><graphics type='rdp' passwd='R' z=''/>"_s
                             << u"<graphics type='vnc' passwd='V'/>"_s
                             << u"<graphics type='vnc' passwd='V'/><graphics type='rdp' z=''/>"_s;
    QTest::newRow("none known") << u"<graphics type='vnc'\n  passwd='V'/>"_s << QString()
                                << u"<graphics type='vnc'/>"_s;
    QTest::newRow("type changed") << u"<graphics type='spice' passwd='V'/>"_s << u"<graphics type='vnc' passwd='V'/>"_s
                                  << u"<graphics type='spice' passwd='V'/>"_s;
    QTest::newRow("cookies") << u"<cookie name='b'>B</cookie>"_s
                             << u"<cookie name='a'>A</cookie>\n<cookie name='b'>B</cookie>"_s
                             << u"<cookie name='b'>B</cookie>"_s;
    QTest::newRow("unknown cookie") << u"<cookies>\n  <cookie name='b'>B</cookie>\n</cookies>"_s << QString()
                                    << u"<cookies>\n</cookies>"_s;
}

void TestSecrets::restores()
{
    QFETCH(QString, draft);
    QFETCH(QString, source);
    QTEST(Secrets::restored(Secrets::masked(draft), source), "restored");
    QTEST(Secrets::restored(Secrets::masked(draft, u"<x passwd='other'/>"_s), source), "restored");
}

void TestSecrets::pathsOfSecrets()
{
    const auto isSecret = [](QStringView path) { return Secrets::isSecret(Path::fromLiteral(path)); };
    QVERIFY(isSecret(u"devices/graphics[2]/@passwd"));
    QVERIFY(isSecret(u"devices/disk[1]/source/cookies/cookie[3]"));
    QVERIFY(!isSecret(u"devices/graphics[2]/@passwdValidTo"));
    QVERIFY(!isSecret(u"devices/graphics"));
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
