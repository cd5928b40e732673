// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BadInput.h"
#include "models/document/DefinitionFile.h"
#include "models/draft/DomainDraft.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QStringConverter>
#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray nested(int depth)
{
    return domain("web01", {},
                  "  <metadata>" + QByteArray("<a>").repeated(depth - 2) + QByteArray("</a>").repeated(depth - 2) +
                      "</metadata>\n");
}

QByteArray billionLaughs()
{
    QByteArray text = "<!DOCTYPE domain [\n <!ENTITY a0 'ha'>\n";
    for (int i = 1; i < 10; ++i)
        text += " <!ENTITY a" + QByteArray::number(i) + " '" +
                QByteArray("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "'>\n";
    return text + "]>\n" + domain("&a9;");
}

QByteArray encoded(const QByteArray &text, const char *encoding, QStringConverter::Flag mark)
{
    QStringEncoder encoder(encoding, mark);
    return encoder.encode(QString::fromUtf8(text));
}

QByteArray garbage(int size)
{
    QByteArray bytes;
    quint32 state = 20231;
    while (bytes.size() < size) {
        state = state * 1664525 + 1013904223;
        bytes.append(char(state >> 24));
    }
    return bytes;
}

QByteArray manyDevices(int count)
{
    QByteArray disks = "  <devices>\n";
    for (int i = 1; i <= count; ++i)
        disks +=
            "    <disk type='file' device='disk'>\n      <driver name='qemu' type='qcow2'/>\n      <target dev='vd" +
            QByteArray::number(i) + "' bus='virtio'/>\n    </disk>\n";
    return domain("web01", {}, disks + "  </devices>\n");
}

} // namespace

/** Whatever a file holds: a message with the cause, and program, file and text as they were. */
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void taken_data();
    void taken();
    void draftKeepsWhatCannotBeRead_data();
    void draftKeepsWhatCannotBeRead();
    void entitiesAreNeverFetched();
    void tenThousandDevices();
};

void TestBadInput::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message"); ///< a part of it
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &bytes, const char *message, int line, int column) {
        QTest::newRow(name) << bytes << QString::fromUtf8(message) << line << column;
    };
    row("empty", "", "There is nothing in it", 1, 1);
    row("blank", " \n\t\n", "There is nothing in it", 3, 1);
    row("not closed", "<domain>\n  <name>a</name>\n", "Premature end", 3, 1);
    row("another end tag", "<domain>\n  <name>a</nam>\n</domain>", "Opening and ending tag mismatch", 2, 15);
    row("attribute twice", "<domain type='kvm'\n type='qemu'/>", "Attribute 'type' redefined", 2, 14);
    row("no quotes", "<domain type=kvm/>", "Expected '''", 1, 14);
    row("< in a value", "<domain type='<'/>", "Unexpected '<'", 1, 15);
    row("lone &", domain("a & b"), "Expected '#'", 2, 12);
    row("two roots", domain() + "<domain/>", "Extra content at end", 6, 9);
    row("text behind", domain() + "x", "Extra content at end", 6, 1);
    row("text in front", "x" + domain(), "Start tag expected", 1, 1);
    row("late declaration", domain("web01", "\n<?xml version='1.0'?>\n"), "XML declaration not at start", 2, 21);
    row("]]> in text", domain("a]]>"), "']]>' not allowed", 2, 12);
    row("open comment", "<domain>\n <!-- a", "Premature end", 2, 8);
    row("another version", domain("web01", "<?xml version='2.0'?>\n"), "Unsupported XML version", 1, 21);
    row("network", "<network/>", "The root element is <network>, not <domain>", 1, 1);
    row("domain of another kind", "<!-- x -->\n<domaincapabilities/>", "not the definition of a machine", 2, 1);
    row("prefixed root", "<d:domain xmlns:d='urn:x'/>", "The root element is <d:domain>", 1, 1);
    row("a megabyte of letters", QByteArray(1 << 20, 'x'), "Start tag expected", 1, 1);
    row("a megabyte of <", QByteArray(1 << 20, '<'), "Expected '?', '!', or '[a-zA-Z]', but got '<'", 1, 2);
    row("a megabyte of tags", QByteArray("<a>").repeated(350000), "nested more than 256 deep", 1, 769);
    row("a megabyte of bytes", garbage(1 << 20), "is not valid UTF-8", 1, 4);
    row("a picture", "\x89PNG\r\n\x1a\n", "is not valid UTF-8", 1, 1);
    row("DOCTYPE", domain("web01", "<?xml version='1.0'?>\n<!-- <!DOCTYPE no> -->\n <!DOCTYPE domain>\n"),
        "has a DOCTYPE", 3, 2);
    row("billion laughs", billionLaughs(), "has a DOCTYPE", 1, 1);
    row("external entity", domain("&x;", "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n"), "has a DOCTYPE",
        1, 1);
    row("parameter entity", domain("a", "<!DOCTYPE d [<!ENTITY % x SYSTEM 'http://127.0.0.1:9/x'> %x;]>\n"),
        "has a DOCTYPE", 1, 1);
    row("undeclared entity", domain("a&nbsp;"), "Entity 'nbsp' not declared", 2, 15);
    row("NUL", domain(QByteArray("a\0b", 3)), "NUL character", 2, 10);
    row("NUL at the end", domain() + '\0', "NUL character", 6, 1);
    row("control character", domain("a\x01"), "XML cannot hold: U+0001", 2, 10);
    row("escape sequence", domain("\x1b[31m"), "XML cannot hold: U+001B", 2, 9);
    row("as a reference", domain("&#1;"), "Invalid character reference", 2, 12);
    row("half a character", domain("&#xD800;"), "Invalid character reference", 2, 16);
    row("no character", domain("\xEF\xBF\xBF"), "XML cannot hold: U+FFFF", 2, 9);
    row("invalid UTF-8", domain("ab\xff"), "is not valid UTF-8", 2, 11);
    row("overlong UTF-8", domain("ä\xc0\xaf"), "is not valid UTF-8", 2, 10);
    row("surrogate in UTF-8", domain("a\xed\xa0\x80"), "is not valid UTF-8", 2, 10);
    row("UTF-8 cut short", domain() + "\xe2\x82", "is not valid UTF-8", 6, 1);
    row("undeclared ISO-8859-1",
        domain("Gr\xfc\xdf"
               "e"),
        "is not valid UTF-8", 2, 11);
    row("half a character in UTF-16",
        "\xff\xfe" + encoded("<a>", "UTF-16LE", QStringConverter::Flag::Default) + QByteArray("\x00\xd8<\0", 4),
        "XML cannot hold: U+D800", 1, 4);
    row("odd bytes in UTF-16", encoded(domain(), "UTF-16LE", QStringConverter::Flag::WriteBom) + 'x', "byte for byte",
        1, 1);
    row("says UTF-16", domain("a", "<?xml version='1.0' encoding='UTF-16'?>"), "written in “UTF-16”, but it is not", 1,
        1);
    row("unknown encoding", domain("a", "<?xml version='1.0' encoding='KLINGON-8'?>"),
        "“KLINGON-8”, an encoding that is not known", 1, 1);
    row("300 deep", nested(300), "nested more than 256 deep", 4, 775);
    row("100,000 attributes", "<domain>\n <a " + QByteArray("b='>' ").repeated(100000) + "/></domain>",
        "thousands of attributes", 2, 2);
}

void TestBadInput::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    QFETCH(int, line);
    QFETCH(int, column);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bad.xml"_s);
    write(path, bytes);
    const QString place = path + u":%1:%2: "_s.arg(line).arg(column);
    QElapsedTimer timer;
    timer.start();
    for (const QStringList &way : {QStringList{u"get"_s, path, u"name"_s},
                                   {u"set"_s, path, u"name=a"_s},
                                   {u"set"_s, u"--in-place"_s, path, u"name=a"_s},
                                   {u"diff"_s, path, path}}) {
        const Run run(way);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.output, QByteArray());
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY2(QString::fromUtf8(run.errors).startsWith(place), run.errors.constData());
        QVERIFY2(QString::fromUtf8(run.errors).contains(message), run.errors.constData());
    }
    const Run check({u"check"_s, path});
    QCOMPARE(check.status, 1);
    QVERIFY2(QString::fromUtf8(check.output).startsWith(place + u"error: "), check.output.constData());
    QVERIFY2(QString::fromUtf8(check.output).contains(message), check.output.constData());
    QCOMPARE(check.output.count('\n'), 1);
    QCOMPARE(bytesOf(path), bytes);
    QCOMPARE(filesIn(folder), QStringList(u"bad.xml"_s));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestBadInput::taken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *title, const QByteArray &bytes, const char *name = "web01") {
        QTest::newRow(title) << bytes << QString::fromUtf8(name);
    };
    using Flag = QStringConverter::Flag;
    row("as usual", domain());
    row("50 deep", nested(50));
    row("256 deep", nested(256));
    row("CRLF", domain().replace("\n", "\r\n"));
    row("CR", domain().replace("\n", "\r"));
    row("byte order mark", "\xEF\xBB\xBF" + domain());
    row("mark and another declaration", "\xEF\xBB\xBF" + domain("Öl", "<?xml version='1.0' encoding='ISO-8859-1'?>\n"),
        "Öl");
    row("ISO-8859-1",
        domain("Gr\xfc\xdf"
               "e",
               "<?xml version='1.0' encoding='ISO-8859-1'?>\n"),
        "Grüße");
    row("US-ASCII", domain("web01", "<?xml version='1.0' encoding='us-ascii'?>\n"));
    row("UTF-16LE", encoded(domain("世界"), "UTF-16LE", Flag::WriteBom), "世界");
    row("UTF-16BE", encoded(domain("世界"), "UTF-16BE", Flag::WriteBom), "世界");
    row("UTF-16 without a mark",
        encoded(domain("世界", "<?xml version='1.0' encoding='UTF-16'?>"), "UTF-16LE", Flag::Default), "世界");
    row("UTF-32", encoded(domain("世界"), "UTF-32BE", Flag::WriteBom), "世界");
    row("unknown elements", domain("web01", {}, "  <x:y/><notlibvirts a='1'>text</notlibvirts>\n"));
    row("doubled elements", domain("web01", {}, "  <name>second</name>\n  <memory>1</memory>\n"));
    row("a long value", domain(QByteArray(1 << 20, 'x')), QByteArray(1 << 20, 'x').constData());
}

void TestBadInput::taken()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"good.xml"_s);
    write(path, bytes);
    const Run get({u"get"_s, path, u"name"_s});
    QCOMPARE(get.errors, QByteArray());
    QVERIFY(QString::fromUtf8(get.output) == name + u'\n');
    // It is read and reported on; what only the grammar does not know is told, and kept all the same.
    for (const QByteArray &line : Run({u"check"_s, u"--json"_s, path}).output.split('\n'))
        QVERIFY2(!line.contains("\"rule\"") || line.contains("\"grammar\"") || line.contains("\"doubled\""), line.constData());
    const Run same({u"set"_s, path, u"name="_s + name});
    QCOMPARE(same.status, 0);
    QVERIFY(same.output == bytes);
    const Run changed({u"set"_s, u"--in-place"_s, path, u"name=other"_s});
    QCOMPARE(changed.errors, QByteArray());
    QCOMPARE(Run({u"get"_s, path, u"name"_s}).output, "other\n");
    QCOMPARE(Run({u"set"_s, u"--in-place"_s, path, u"name="_s + name}).status, 0);
    QVERIFY(bytesOf(path) == bytes);
}

void TestBadInput::draftKeepsWhatCannotBeRead_data()
{
    refused_data();
}

void TestBadInput::draftKeepsWhatCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto file = DefinitionFile::decode(bytes, u"bad.xml"_s);
    if (!file) { // no text, so no draft: the message is all there is
        QVERIFY2(file.error().message.contains(message), qPrintable(file.error().message));
        QCOMPARE(file.error().line, line);
        QCOMPARE(file.error().column, column);
        return;
    }
    const QString good = QString::fromUtf8(domain());
    for (const bool isOpened : {true, false}) { // or typed over a good one
        DomainDraft draft(isOpened ? file->text : good);
        if (!isOpened)
            draft.replaceText(file->text, u"paste"_s);
        QVERIFY(draft.text() == file->text);
        if (!draft.textError()) { // well-formed, but no domain
            QVERIFY(!draft.problems().isEmpty());
            QVERIFY2(draft.problems().first().message.contains(message), qPrintable(draft.problems().first().message));
            QCOMPARE(Rules::place(draft.problems().first(), draft.document()).line, line);
            continue;
        }
        QVERIFY2(draft.textError()->message.contains(message), qPrintable(draft.textError()->message));
        QCOMPARE(draft.textError()->line, line);
        QCOMPARE(draft.textError()->column, column);
        // The forms rest, and nothing typed is lost.
        const auto set = draft.set(Path::fromLiteral(u"name"), u"other"_s);
        QVERIFY(!set.ok());
        QCOMPARE(set.error().line, line);
        QVERIFY(draft.text() == file->text);
        QCOMPARE(draft.document().isNull(), isOpened);
        draft.replaceText(good, u"mend"_s);
        QVERIFY(!draft.textError());
        QVERIFY(draft.set(Path::fromLiteral(u"name"), u"other"_s).ok());
        while (draft.undoStack()->canUndo())
            draft.undoStack()->undo();
        QVERIFY(draft.text() == (isOpened ? file->text : good));
    }
}

void TestBadInput::entitiesAreNeverFetched()
{
    const int server = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    const auto closer = qScopeGuard([server] { close(server); });
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof(address);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (bind(server, generic, length) || listen(server, 5) || getsockname(server, generic, &length))
        QSKIP("there is no network here, not even a local one");
    QTemporaryDir folder;
    const QString secret = folder.filePath(u"secret.txt"_s);
    write(secret, "the secret");
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(ntohs(address.sin_port)) + "/x.dtd";
    const QList<QByteArray> doctypes{"<!DOCTYPE domain SYSTEM '" + url + "'>\n",
                                     "<!DOCTYPE domain [<!ENTITY x SYSTEM '" + url + "'>]>\n",
                                     "<!DOCTYPE domain [<!ENTITY % x SYSTEM '" + url + "'> %x;]>\n",
                                     "<!DOCTYPE domain [<!ENTITY x SYSTEM 'file://" + secret.toUtf8() + "'>]>\n",
                                     "<!DOCTYPE domain PUBLIC '-//X//EN' 'secret.txt'>\n"};
    for (const QByteArray &doctype : doctypes) {
        const Run run({u"get"_s, u"-"_s, u"name"_s}, domain("&x;", doctype));
        QCOMPARE(run.status, 2);
        QVERIFY(run.errors.contains("DOCTYPE") && !run.errors.contains("the secret"));
        QCOMPARE(accept(server, nullptr, nullptr), -1); // nobody called
        QCOMPARE(errno, EAGAIN);
    }
}

void TestBadInput::tenThousandDevices()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"large.xml"_s);
    const QByteArray bytes = manyDevices(10000);
    write(path, bytes);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(Run({u"check"_s, path}).output, QByteArray());
    const Run set({u"set"_s, path, u"devices/disk[9999]/driver/@cache=none"_s});
    QCOMPARE(set.status, 0);
    QCOMPARE(set.output.size(), bytes.size() + qsizetype(qstrlen(" cache='none'")));
    const Run diff({u"diff"_s, path, u"-"_s}, set.output);
    QCOMPARE(diff.status, 1);
    QCOMPARE(diff.output.count("\n+ "), 1);
    const Run words({u"diff"_s, u"--words"_s, path, u"-"_s}, set.output);
    QCOMPARE(QString::fromUtf8(words.output), u"Disk vd9999: Cache: not set → None, past the host's cache\n"_s);
    DomainDraft draft(QString::fromUtf8(bytes));
    QVERIFY(draft.set(Path::fromLiteral(u"memory"), u"8"_s).ok());
    QCOMPARE(draft.changes().size(), 1);
    QVERIFY(draft.problems().isEmpty());
    qInfo("10,000 devices checked, changed and compared in %lld ms", timer.elapsed());
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
