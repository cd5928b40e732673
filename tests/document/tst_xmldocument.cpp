// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/XmlDocument.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TestXmlDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreThoseOfTheText();
    void textAndAttributesAreDecoded();
    void lineEndsDoNotMovePlaces();
    void refuses_data();
    void refuses();
    void editBetweenIsSmallest_data();
    void editBetweenIsSmallest();
    void corpusAgreesWithTheReader();
};

void TestXmlDocument::placesAreThoseOfTheText()
{
    const QString text = u"<?xml version='1.0'?>\n<domain type='kvm'>\n  <name>a</name>\n  <!-- <os> -->\n  <os><boot dev=\"hd\"/></os>\n</domain>\n"_s;
    const auto document = XmlDocument::parse(text);
    QVERIFY(document.ok());
    QCOMPARE(document->elementCount(), 4);
    QCOMPARE(document->slice(1).toString(), u"<name>a</name>"_s);
    QCOMPARE(document->slice(2).toString(), u"<os><boot dev=\"hd\"/></os>"_s);
    QCOMPARE(document->slice(3).toString(), u"<boot dev=\"hd\"/>"_s);
    QVERIFY(document->isSelfClosing(3));
    QVERIFY(!document->isSelfClosing(2));
    QCOMPARE(document->parent(3), 2);
    QCOMPARE(document->elementAt(text.indexOf(u"dev")), 3);
    QCOMPARE(document->elementAt(text.indexOf(u"<!--")), 0);
    const TextPlace place = document->place(document->begin(3));
    QCOMPARE(place.line, 5);
    QCOMPARE(place.column, 7);
}

void TestXmlDocument::textAndAttributesAreDecoded()
{
    const auto document = XmlDocument::parse(
        u"<a x = '1 &lt; 2' y=\"&#x41;&#66;'\n\" ><b>no</b> one &amp; <![CDATA[<two>]]><!-- not this --> three</a>"_s);
    QVERIFY(document.ok());
    QCOMPARE(*document->attribute(0, u"x"), u"1 < 2"_s);
    QCOMPARE(*document->attribute(0, u"y"), u"AB' "_s);
    QVERIFY(!document->attribute(0, u"z"));
    QCOMPARE(document->ownText(0), u" one & <two> three"_s);
}

void TestXmlDocument::lineEndsDoNotMovePlaces()
{
    const auto document = XmlDocument::parse(u"<a>\r\n  <b>1\r\n2</b>\r\n  <c e='\U0001F4BB'/>\r\n\r\n  <d/></a>"_s);
    QVERIFY(document.ok());
    QCOMPARE(document->slice(1).toString(), u"<b>1\r\n2</b>"_s);
    QCOMPARE(document->slice(2).toString(), u"<c e='\U0001F4BB'/>"_s);
    QCOMPARE(document->slice(3).toString(), u"<d/>"_s);
    QCOMPARE(document->ownText(1), u"1\n2"_s);
}

void TestXmlDocument::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("empty") << QString() << 1;
    QTest::newRow("not closed") << u"<a>\n<b>\n</a>"_s << 3;
    QTest::newRow("doubled attribute") << u"<a\n b='1' b='2'/>"_s << 2;
    QTest::newRow("doctype") << u"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<a>&x;</a>"_s << 1;
    QTest::newRow("unknown entity") << u"<a>\n&x;</a>"_s << 2;
    QTest::newRow("two roots") << u"<a/>\n<b/>"_s << 2;
    QTest::newRow("garbage") << QString(1 << 20, u'x') << 1;
    QTest::newRow("too deep") << u"<a>"_s.repeated(300) + u"</a>"_s.repeated(300) << 1;
}

void TestXmlDocument::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    const auto document = XmlDocument::parse(text);
    QVERIFY(!document.ok());
    QVERIFY(!document.error().message.isEmpty());
    QCOMPARE(document.error().line, line);
}

void TestXmlDocument::editBetweenIsSmallest_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("removed");
    QTest::addColumn<QString>("inserted");
    QTest::newRow("same") << u"abc"_s << u"abc"_s << 0 << QString();
    QTest::newRow("middle") << u"abc"_s << u"axc"_s << 1 << u"x"_s;
    QTest::newRow("repeated") << u"aaa"_s << u"aaaa"_s << 0 << u"a"_s;
    QTest::newRow("empty") << QString() << u"a"_s << 0 << u"a"_s;
    QTest::newRow("surrogates") << u"\U0001F4BB"_s << u"\U0001F4BA"_s << 2 << u"\U0001F4BA"_s;
}

void TestXmlDocument::editBetweenIsSmallest()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const TextEdit edit = TextEdit::between(before, after);
    QCOMPARE(edit.applied(before), after);
    QTEST(int(edit.removed), "removed");
    QTEST(edit.inserted, "inserted");
}

void TestXmlDocument::corpusAgreesWithTheReader()
{
    QDirIterator files(QStringLiteral(CORPUS), {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const auto document = XmlDocument::parse(text);
        QVERIFY2(document.ok(), qPrintable(file.fileName()));
        QXmlStreamReader reader(text);
        reader.setNamespaceProcessing(false);
        for (ElementId element = 0; reader.readNext() != QXmlStreamReader::EndDocument;) {
            if (!reader.isStartElement())
                continue;
            QCOMPARE(document->name(element), reader.qualifiedName());
            for (const auto &attribute : reader.attributes())
                QCOMPARE(*document->attribute(element, attribute.qualifiedName()), attribute.value().toString());
            QVERIFY(document->slice(element).endsWith(u'>'));
            ++element;
        }
        ++seen;
    }
    if (seen == 0)
        qInfo("no corpus here");
}

QTEST_GUILESS_MAIN(TestXmlDocument)
#include "tst_xmldocument.moc"
