// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Run.h"
#include "models/grammar/GrammarFolder.h"
#include "tests/support/Needs.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/** What `virtdraft check` finds in files, run in this process. */
class TestCheckCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("VIRTDRAFT_SCHEMAS"); }
    void findings_data();
    void findings();
    void asJson();
    void withoutRules();
    void byAnotherGrammar();
};

void TestCheckCommand::findings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("output"); ///< without the file's name
    const auto row = [](const char *name, const QByteArray &text, int status, const char *output) {
        QTest::newRow(name) << text << status << QByteArray(output);
    };
    row("nothing wrong", "<domain type='kvm'>\n  <name>a</name>\n  <memory>1048576</memory>\n  <os><type>hvm</type></os>\n</domain>\n", 0, "");
    row("a warning", bytesOf(data(u"usual.xml"_s)), 0, ":11:11: warning: The machine is to boot from the network, and has no network card.\n");
    row("a warning where the grammar finds an error", bytesOf(data(u"doubled.xml"_s)), 1,
        ":3:3: error: <name> can be in <domain> only once.\n"
        ":6:3: error: <memory> can be in <domain> only once.\n"
        ":10:3: error: <os> can be in <domain> only once.\n"
        ":21:3: error: <devices> can be in <domain> only once.\n");
    row("what the grammar does not allow",
        "<domain type='kvm'>\n  <nme>a</nme>\n  <memory>1048576</memory>\n  <os><type>hvm</type></os>\n"
        "  <devices>\n    <disk type='file'>\n      <target/></disk>\n  </devices>\n</domain>\n",
        1,
        ":1:1: error: Name is not set, and libvirt needs it.\n"
        ":2:3: error: <nme> is not known in <domain>; did you mean <name>?\n"
        ":7:7: error: <target> lacks `dev`.\n");
    row("what only libxml2 refuses",
        "<domain type='kvm'>\n  <name>a</name>\n  <memory>1048576</memory>\n"
        "  <uuid>12345678-1234-1234-1234-123456789012</uuid>\n  <os><type>hvm</type></os>\n  <vcpu>1</vcpu>\n</domain>\n",
        1,
        ":4:3: error: libvirt's own check refuses this, though its grammar allows it: Extra element uuid in interleave. "
        "It may pass with the elements in the order that libvirt writes.\n");
    row("errors from top to bottom",
        "<domain type='kvm'>\n  <name>a</name>\n  <memory>much</memory>\n  <vcpu current='3'>2</vcpu>\n"
        "  <os><type>hvm</type></os>\n  <clock offset='utc'>\n    <timer name='hpet'\n           present='perhaps'/>\n"
        "  </clock>\n</domain>\n",
        1,
        ":3:3: error: Memory: “much” is not a whole number.\n"
        ":4:9: error: 3 vCPUs are to be on at the start, but there are only 2.\n"
        ":8:12: error: Present: “perhaps” is not allowed: one of yes, no.\n");
    row("not a domain", "<?xml version='1.0'?>\n<network/>", 1,
        ":2:1: error: The root element is <network>, not <domain>: this is not the definition of a machine.\n");
    row("not well-formed", "<domain>\n  <name>a</nam>\n", 1, ":2:15: error: Opening and ending tag mismatch.\n");
    row("bad bytes", "<domain>\n  \xff</domain>", 1,
        ":2:3: error: FILE is not valid UTF-8: it has bytes that mean no character.\n");
}

void TestCheckCommand::findings()
{
    VIRTDRAFT_NEEDS(hasGrammar(), "no grammar of libvirt is installed");
    QFETCH(QByteArray, text);
    QFETCH(int, status);
    QFETCH(QByteArray, output);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a b.xml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    const Run run({u"check"_s, path});
    QByteArray expected;
    for (const QByteArray &line : output.split('\n')) {
        if (!line.isEmpty())
            expected += path.toUtf8() + QByteArray(line).replace("FILE", path.toUtf8()) + '\n';
    }
    QCOMPARE(QString::fromUtf8(run.output), QString::fromUtf8(expected));
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.status, status);
    // A file that cannot be read does not keep what is known of the others.
    const Run more({u"check"_s, folder.filePath(u"missing"_s), path});
    QCOMPARE(more.status, 2);
    QCOMPARE(more.output, run.output);
    QCOMPARE(more.errors.count('\n'), 1);
    QVERIFY(more.errors.contains("missing cannot be read: No such file"));
}

void TestCheckCommand::asJson()
{
    qputenv("VIRTDRAFT_SCHEMAS", "/nowhere");
    const Run run({u"check"_s, u"--json"_s, data(u"doubled.xml"_s), data(u"usual.xml"_s)});
    QCOMPARE(run.status, 0);
    const QJsonArray found = QJsonDocument::fromJson(run.output).array();
    QCOMPARE(found.size(), 5);
    QCOMPARE(found[0].toObject(),
             (QJsonObject{{u"file"_s, data(u"doubled.xml"_s)},
                          {u"line"_s, 3},
                          {u"column"_s, 3},
                          {u"severity"_s, u"warning"_s},
                          {u"rule"_s, u"doubled"_s},
                          {u"path"_s, u"name[2]"_s},
                          {u"message"_s, u"<name> is there more than once; only the first one counts."_s}}));
}

void TestCheckCommand::withoutRules()
{
    const QString doubled = data(u"doubled.xml"_s);
    qputenv("VIRTDRAFT_SCHEMAS", "/nowhere"); // which calls it an error
    QCOMPARE(Run({u"check"_s, u"--without"_s, u"doubled,devices-twice,windows-hpet"_s, doubled}).output, QByteArray());
    QCOMPARE(Run({u"check"_s, u"--without=windows-hpet"_s, doubled}).output.count('\n'), 4);
    for (const auto &[rule, message] : {std::pair(u"nosuch"_s, "There is no rule “nosuch”"), std::pair(u"value"_s, "only warnings can be left out"),
                                        std::pair(u"grammar"_s, "only warnings can be left out")}) {
        const Run run({u"check"_s, u"--without"_s, rule, doubled});
        QCOMPARE(run.status, 2);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(run.errors.contains(message), run.errors.constData());
    }
    const Run rules({u"check"_s, u"--rules"_s});
    QCOMPARE(rules.status, 0);
    QVERIFY(rules.output.contains("doubled                  warning "));
    QVERIFY(rules.output.contains("grammar                  error "));
    const QJsonArray listed = QJsonDocument::fromJson(Run({u"check"_s, u"--rules"_s, u"--json"_s}).output).array();
    QCOMPARE(listed.size(), rules.output.count('\n'));
    QVERIFY(listed.size() > 40);
}

void TestCheckCommand::byAnotherGrammar()
{
    VIRTDRAFT_NEEDS(hasGrammar(), "no grammar of libvirt is installed");
    QTemporaryDir folder;
    const QDir installed(GrammarFolder::installed());
    for (const QString &name : installed.entryList({u"*.rng"_s})) {
        // A libvirt that does not know rerror_policy.
        const QByteArray text = bytesOf(installed.filePath(name)).replace("rerror_policy", "no_such_policy");
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    const QString path = folder.filePath(u"a.xml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<domain type='kvm'>\n  <name>a</name>\n  <memory>1048576</memory>\n  <os><type>hvm</type></os>\n  <devices>\n"
               "    <disk><driver rerror_policy='stop'/><target dev='vda'/></disk>\n  </devices>\n</domain>\n");
    file.close();
    QCOMPARE(Run({u"check"_s, path}).status, 0);
    const Run other({u"check"_s, u"--schemas"_s, folder.path(), path});
    QCOMPARE(other.status, 1);
    QVERIFY2(other.output.contains(":6:19: error: `rerror_policy` is not known"), other.output.constData());
    const Run none({u"check"_s, u"--schemas"_s, u"/nowhere"_s, path});
    QCOMPARE(none.status, 2);
    QVERIFY2(none.errors.contains("/nowhere/domain.rng: No such file or directory"), none.errors.constData());
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"
