// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Run.h"
#include "models/document/DefinitionFile.h"
#include "tests/support/Needs.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/** `virtdraft set`, run in this process. */
class TestSetCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("VIRTDRAFT_SCHEMAS"); }
    void changes_data();
    void changes();
    void refuses_data();
    void refuses();
    void readsStandardInput();
    void inPlace();
    void diffIsAPatch_data();
    void diffIsAPatch();
    void secretsAreMasked();
    void untouchedDefinitionsStayAsTheyAre();
};

void TestSetCommand::changes_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("assignments");
    QTest::addColumn<QString>("before"); ///< stands in the file exactly once
    QTest::addColumn<QString>("after");  ///< is there instead; nothing else changes
    const auto row = [](const char *name, const char *file, std::initializer_list<const char *> assignments,
                        const char *before, const char *after) {
        QTest::newRow(name) << QString::fromLatin1(file) << list(assignments) << QString::fromUtf8(before)
                            << QString::fromUtf8(after);
    };
    row("text", "usual.xml", {"memory=8388608"}, ">4194304<", ">8388608<");
    row("an attribute", "usual.xml", {"clock/timer[@name='hpet']/@present=yes"}, "present='no'", "present='yes'");
    row("a new attribute", "usual.xml", {"devices/disk[1]/driver/@cache=none"}, "type='qcow2'/>",
        "type='qcow2' cache='none'/>");
    row("a new element", "usual.xml", {"os/bootmenu/@timeout=3000"}, "    <boot dev='network'/>\n",
        "    <boot dev='network'/>\n    <bootmenu timeout='3000'/>\n");
    row("a new row", "usual.xml", {"clock/timer[@name='tsc']/@present=no"}, "present='no'/>\n",
        "present='no'/>\n    <timer name='tsc' present='no'/>\n");
    row("a value with signs", "usual.xml", {"title=a=b & <c>!"}, "Grüße, 世界", "a=b &amp; &lt;c&gt;!");
    row("a value that ends in !", "usual.xml", {"name=yes!"}, "<name>web01<", "<name>yes!<");
    row("unset", "usual.xml", {"title!"}, "  <title>Grüße, 世界</title>\n", "");
    row("unset an attribute", "usual.xml", {"vcpu/@current!"}, " current='2'", "");
    row("unset what is not set", "usual.xml", {"maxMemory!"}, "", "");
    row("presence off", "usual.xml", {"features/acpi=no"}, "    <acpi/>\n", "");
    row("presence on", "usual.xml", {"devices/disk[1]/shareable=yes"}, "bus='virtio'/>\n",
        "bus='virtio'/>\n      <shareable/>\n");
    row("presence stays", "usual.xml", {"features/acpi=yes", "features/pae=no"}, "", "");
    row("unset a whole element", "usual.xml", {"devices/disk[2]!"},
        "    <disk type='file' device='cdrom'>\n      <target dev='sda' bus='sata'/>\n      <readonly/>\n    </disk>\n",
        "");
    row("unset a row", "usual.xml", {"clock/timer[2]!"}, "    <timer name='pit' tickpolicy='delay'/>\n", "");
    row("unset all rows", "usual.xml", {"os/boot[]!"}, "    <boot dev='hd'/>\n    <boot dev='network'/>\n", "");
    row("several", "usual.xml", {"memory=1048576", "memory/@unit=KiB", "memory=2097152"}, ">4194304<", ">2097152<");
    row("one that builds on another", "usual.xml", {"devices/disk[3]/@device=lun", "devices/disk[3]/readonly=yes"},
        "      <readonly/>\n    </disk>\n",
        "      <readonly/>\n    </disk>\n    <disk device='lun'>\n      <readonly/>\n    </disk>\n");
    row("CRLF", "crlf.xml", {"os/bootmenu/@enable=yes"}, "    <boot dev='network'/>\r\n",
        "    <boot dev='network'/>\r\n    <bootmenu enable='yes'/>\r\n");
    row("tabs", "tabs.xml", {"os/bootmenu/@enable=yes"}, "\t\t<boot dev='network'/>\n",
        "\t\t<boot dev='network'/>\n\t\t<bootmenu enable='yes'/>\n");
    row("one line", "one-line.xml", {"os/bootmenu/@enable=yes"}, "<boot dev='network'/>",
        "<boot dev='network'/><bootmenu enable='yes'/>");
    row("byte order mark", "bom.xml", {"name=b"}, ">web01<", ">b<");
    row("ISO-8859-1", "latin1.xml", {"title=Öl"}, "Grüße, Straße", "Öl");
    row("UTF-16", "utf16.xml", {"title=…"}, "Grüße, 世界", "…");
    row("own quotes", "odd-quotes.xml", {"memory/@dumpCore=off", "memory/@unit=MiB"},
        "unit=\"KiB\"\n          dumpCore = 'on' ", "unit=\"MiB\"\n          dumpCore = 'off' ");
    row("among comments", "comments-and-namespaces.xml", {"features/hyperv/vapic/@state=off"}, "<vapic state='on'/>",
        "<vapic state='off'/>");
    row("in foreign elements", "comments-and-namespaces.xml", {"qemu:commandline/qemu:arg/@value=-nodefaults"},
        "'-name'", "'-nodefaults'");
    row("below metadata", "comments-and-namespaces.xml", {"metadata/app:state/@app:version=4"}, "app:version='3'",
        "app:version='4'");
    row("recursion", "rows.xml", {"devices/disk/backingStore/backingStore/source/@file=/b.raw"}, "/base.qcow2",
        "/b.raw");
}

void TestSetCommand::changes()
{
    QFETCH(QString, file);
    QFETCH(QStringList, assignments);
    QFETCH(QString, before);
    QFETCH(QString, after);
    VIRTDRAFT_NEEDS(hasGrammar(), "no grammar of libvirt is installed");
    const QByteArray bytes = bytesOf(data(file));
    const auto read = DefinitionFile::decode(bytes, file);
    QVERIFY(read.ok());
    QString expected = read->text;
    if (!before.isEmpty()) {
        QCOMPARE(expected.count(before), 1);
        expected.replace(before, after);
    }
    const Run run(QStringList{u"set"_s, data(file)} + assignments);
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.status, 0);
    const auto written = DefinitionFile::decode(run.output, file);
    QVERIFY(written.ok());
    QCOMPARE(written->text, expected);
    QCOMPARE(run.output, *read->encode(expected));
    QCOMPARE(run.output == bytes, before.isEmpty());
}

void TestSetCommand::refuses_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *assignment, const char *message) {
        QTest::newRow(assignment) << QString::fromUtf8(assignment) << QString::fromUtf8(message);
    };
    row("memory", "“memory” is neither PATH=VALUE nor PATH!");
    row("memory=much", "memory: “much” is not a whole number.");
    row("memory=", "memory: “” is not a whole number.");
    row("memory/@unit=KiBs", "memory/@unit: “KiBs” is not a unit");
    row("maxMemory/@slots=257", "257 is too large: the most is 256.");
    row("clock/timer[3]/@present=maybe", "“maybe” is not allowed: one of yes, no");
    row("uuid=123", "“123” is not a UUID.");
    row("vcpu/@cpuset=a-b", "is not a CPU set");
    row("memoryBacking/locked=on", "“on” is not allowed: one of yes, no.");
    row("devices/disk[1]/readonly=maybe", "“maybe” is not allowed: one of yes, no.");
    row("devices=x", "It is an element without text of its own");
    row("features/acip=yes", "“features/acip” is no setting");
    row("clock/timer[@nam='hpet'/@present=no", "is neither PATH=VALUE nor PATH!");
    row("=5", "“” is not a path: it is empty.");
    row("!", "“” is not a path: it is empty.");
    row("clock/timer[]/@present=no", "[] stands for every row; name one, such as timer[1].");
    row("clock/timer[9]/@present=no", "There is no clock/timer[9]");
    row("devices/disk[9]/readonly=yes", "There is no devices/disk[9]");
    row("title=a\x01z", "control character");
    row("metadata=<a>", "metadata: ");
}

void TestSetCommand::refuses()
{
    QFETCH(QString, assignment);
    QFETCH(QString, message);
    VIRTDRAFT_NEEDS(hasGrammar(), "no grammar of libvirt is installed");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xml"_s);
    QVERIFY(QFile::copy(data(u"usual.xml"_s), path));
    // A good one before it is not done either.
    for (const char *option : {"--in-place", "--diff", "--"}) {
        const Run run({u"set"_s, QString::fromLatin1(option), path, u"name=changed"_s, assignment});
        QCOMPARE(run.status, 2);
        QCOMPARE(run.output, QByteArray());
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY2(QString::fromUtf8(run.errors).startsWith(u"virtdraft: "), run.errors.constData());
        QVERIFY2(QString::fromUtf8(run.errors).contains(message), run.errors.constData());
        QCOMPARE(bytesOf(path), bytesOf(data(u"usual.xml"_s)));
    }
}

void TestSetCommand::readsStandardInput()
{
    const QByteArray bytes = bytesOf(data(u"utf16.xml"_s));
    const Run run(list({"set", "-", "name=a"}), bytes);
    QCOMPARE(run.status, 0);
    QCOMPARE(run.output, Run({u"set"_s, data(u"utf16.xml"_s), u"name=a"_s}).output);
    const Run broken(list({"set", "-", "name=a"}), "<domain>\n<name>");
    QCOMPARE(broken.status, 2);
    QCOMPARE(broken.output, QByteArray());
    QCOMPARE(broken.errors, "<stdin>:2:7: Premature end of document.\n");
}

void TestSetCommand::inPlace()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xml"_s);
    for (const QString &name :
         list({"usual.xml", "crlf.xml", "bom.xml", "latin1.xml", "utf16.xml", "no-final-newline.xml"})) {
        QFile::remove(path);
        QVERIFY(QFile::copy(data(name), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        const QByteArray expected = Run({u"set"_s, path, u"memory=1"_s}).output;
        QCOMPARE(bytesOf(path), bytesOf(data(name)));

        const QDateTime past = QDateTime::currentDateTime().addDays(-1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(past, QFile::FileModificationTime));
        file.close();
        const QDateTime stamp = QFileInfo(path).lastModified();
        const Run same({u"set"_s, u"--in-place"_s, path, u"memory=4194304"_s, u"maxMemory!"_s});
        QCOMPARE(same.status, 0);
        QCOMPARE(same.output, QByteArray());
        QCOMPARE(QFileInfo(path).lastModified(), stamp); // not even written

        const Run run({u"set"_s, path, u"memory=1"_s, u"--in-place"_s});
        QCOMPARE(run.errors, QByteArray());
        QCOMPARE(run.status, 0);
        QCOMPARE(run.output, QByteArray());
        QCOMPARE(bytesOf(path), expected);
        QVERIFY(expected != bytesOf(data(name)));
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions(QFile::ReadGroup));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"a.xml"_s));
    }
}

void TestSetCommand::diffIsAPatch_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file :
         {"usual.xml", "crlf.xml", "bom.xml", "latin1.xml", "tabs.xml", "one-line.xml", "minimal.xml",
          "no-final-newline.xml", "mixed-line-ends.xml", "comments-and-namespaces.xml", "odd-quotes.xml"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestSetCommand::diffIsAPatch()
{
    QFETCH(QString, file);
    VIRTDRAFT_NEEDS(!QStandardPaths::findExecutable(u"patch"_s).isEmpty(), "patch is not installed");
    // Its password is masked, so that patch cannot be applied.
    const QStringList assignments = list({"title=ü", "os/bootmenu/@enable=yes", "vcpu=3"}) +
                                    (file == u"odd-quotes.xml" ? list({"devices/graphics/@passwd!"}) : QStringList());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.xml"_s);
    QVERIFY(QFile::copy(data(file), path));
    if (file == u"odd-quotes.xml")
        QCOMPARE(Run(QStringList{u"set"_s, u"--in-place"_s, path, assignments.last()}).status, 0);
    const QByteArray expected = Run(QStringList{u"set"_s, path} + assignments).output;
    const Run run(QStringList{u"set"_s, u"--diff"_s, path} + assignments);
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.startsWith("--- a/"));
    QProcess patch;
    patch.setWorkingDirectory(folder.path());
    patch.start(u"patch"_s, list({"--binary", "--no-backup-if-mismatch", "x.xml"}));
    patch.write(run.output);
    patch.closeWriteChannel();
    QVERIFY(patch.waitForFinished());
    QVERIFY2(patch.exitCode() == 0, patch.readAll().constData());
    QCOMPARE(bytesOf(path), expected);
    QCOMPARE(Run({u"set"_s, u"--diff"_s, path, u"vcpu=3"_s}).output, QByteArray());
}

void TestSetCommand::secretsAreMasked()
{
    QTemporaryDir folder;
    const QString other = folder.filePath(u"b.xml"_s);
    const QStringList changes = list({"devices/graphics[1]/@passwd=new-secret", "devices/graphics[2]/@port=5900"});
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(Run(QStringList{u"set"_s, data(u"secrets.xml"_s)} + changes).output);
    file.close();
    QVERIFY(bytesOf(other).contains("new-secret"));
    const QList<QStringList> ways{QStringList{u"set"_s, u"--diff"_s, data(u"secrets.xml"_s)} + changes,
                                  {u"diff"_s, data(u"secrets.xml"_s), other},
                                  {u"diff"_s, u"--words"_s, data(u"secrets.xml"_s), other}};
    for (const QStringList &way : ways) {
        const Run run(way);
        QVERIFY2(!run.output.contains("secret'") && !run.output.contains("-secret<"), run.output.constData());
        QVERIFY2(!run.output.contains("new-secret") && !run.output.contains("spice-"), run.output.constData());
        QVERIFY(run.output.contains("••••••••"));
    }
    const Run run(ways[0]);
    QVERIFY(run.output.contains("+    <graphics type='vnc' port='-1' passwd='•••••••• (changed)'/>\n"));
    QVERIFY(run.output.contains("+    <graphics type=\"spice\" passwd=\"••••••••\" passwdValidTo"));
}

void TestSetCommand::untouchedDefinitionsStayAsTheyAre()
{
    QStringList files;
    for (const QString &folder : {QStringLiteral(TEST_DATA), QStringLiteral(CORPUS)}) {
        for (QDirIterator it(folder, {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            files.append(it.next());
    }
    QVERIFY(files.size() > 10);
    int domains = 0;
    int others = 0;
    for (const QString &path : std::as_const(files)) {
        if (Run({u"get"_s, path, u"@type"_s}).errors.contains("this is not the definition of a machine")) {
            ++others;
            continue;
        }
        QStringList arguments{u"set"_s, path};
        for (const char *setting : {"@type", "name", "memory", "memory/@unit", "vcpu", "title", "os/type/@machine"}) {
            const QString written = QString::fromLatin1(setting);
            const Run value({u"get"_s, path, written});
            QVERIFY2(value.status != 2, value.errors.constData());
            if (value.status == 1)
                arguments.append(written + u'!');
            else if (Run({u"set"_s, path, written + u'=' + QString::fromUtf8(value.output.chopped(1))}).status == 0)
                arguments.append(written + u'=' +
                                 QString::fromUtf8(value.output.chopped(1))); // some are wrong on purpose
        }
        const Run run(arguments);
        QVERIFY2(run.status == 0, run.errors.constData());
        QVERIFY2(run.output == bytesOf(path), qPrintable(path));
        QCOMPARE(Run({u"diff"_s, path, u"-"_s}, run.output).status, 0);
        ++domains;
    }
    if (!QFile::exists(QStringLiteral(CORPUS)))
        QSKIP("../shared/corpus is not there; only our own definitions were tried");
    qInfo("%d definitions, %d files of other things", domains, others);
    QVERIFY(domains > 1000 && others < 50);
}

QTEST_GUILESS_MAIN(TestSetCommand)
#include "tst_setcommand.moc"
