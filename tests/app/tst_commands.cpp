// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Run.h"
#include "models/catalog/Catalog.h"
#include "tests/support/Needs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/** The commands that only read, run in this process. */
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("VIRTDRAFT_SCHEMAS"); }
    void whatIsACommand();
    void helpAndVersion();
    void wrongUse_data();
    void wrongUse();
    void settingsAsText();
    void settingsAsJson();
    void get_data();
    void get();
    void getAsJson();
    void diffIsThatOfDiff();
    void diffInWords();
    void withoutAGrammar();
    void aFullOutputIsTold();
};

void TestCommands::whatIsACommand()
{
    for (const char *name : {"settings", "get", "set", "check", "diff", "help", "--help", "-h", "--version", "-v"})
        QVERIFY2(Commands::isCommand(QString::fromLatin1(name)), name);
    for (const char *name : {"", "tour", "Set", "--", "-x", "qemu:///system", "./set", "web01.xml"})
        QVERIFY2(!Commands::isCommand(QString::fromLatin1(name)), name);
}

void TestCommands::helpAndVersion()
{
    const Run version(list({"--version"}));
    QCOMPARE(version.status, 0);
    QCOMPARE(version.output.left(10), "virtdraft ");
    const Run all(list({"--help"}));
    QCOMPARE(all.status, 0);
    QCOMPARE(all.errors, QByteArray());
    for (const char *name : {"settings", "get", "set", "check", "diff"}) {
        QVERIFY2(all.output.contains(QByteArray("\n  virtdraft ").append(name)), name);
        const Run one({QString::fromLatin1(name), u"--help"_s});
        QCOMPARE(one.status, 0);
        QCOMPARE(one.errors, QByteArray());
        QVERIFY(one.output.startsWith(QByteArray("Usage: virtdraft ").append(name)));
        QVERIFY(one.output.contains("Exit status") || qstrcmp(name, "settings") == 0);
        QCOMPARE(Run(list({"help", name})).output, one.output);
        for (const QString &line : QString::fromUtf8(one.output).split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }
}

void TestCommands::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](std::initializer_list<const char *> words, const char *message) {
        QTest::newRow(qPrintable(list(words).join(u' '))) << list(words) << QByteArray(message);
    };
    row({"edit"}, "“edit” is no command");
    row({"settings", "memory"}, "settings: It is used as: virtdraft settings [--json]");
    row({"get"}, "get: It is used as: virtdraft get");
    row({"get", "a.xml"}, "virtdraft get --help");
    row({"set", "a.xml"}, "set: It is used as");
    row({"check"}, "check: It is used as");
    row({"diff", "a.xml"}, "diff: It is used as");
    row({"diff", "a", "b", "c"}, "diff: It is used as");
    row({"diff", "-", "-"}, "only one of the two");
    row({"check", "--nosuch", "a.xml"}, "check: Unknown option 'nosuch'");
    row({"set", "--in-place", "--diff", "a.xml", "memory=1"}, "exclude each other");
    row({"set", "--in-place", "-", "memory=1"}, "standard input cannot be written in place");
}

void TestCommands::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, message);
    const Run run(arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, QByteArray());
    QVERIFY2(run.errors.contains(message), run.errors.constData());
    QCOMPARE(run.errors.count('\n'), 1);
}

void TestCommands::settingsAsText()
{
    const Run run(list({"settings"}));
    QCOMPARE(run.status, 0);
    const QStringList lines = QString::fromUtf8(run.output).split(u'\n', Qt::SkipEmptyParts);
    const auto &settings = Catalog::instance().settings();
    QCOMPARE(lines.size(), settings.size() + 1);
    const qsizetype kind = lines.first().indexOf(u"KIND");
    const qsizetype label = lines.first().indexOf(u"LABEL");
    QVERIFY(kind > 0 && label > kind);
    for (qsizetype i = 0; i < settings.size(); ++i) {
        QVERIFY(lines[i + 1].startsWith(QString::fromLatin1(settings[i]->path) + u"  "));
        QCOMPARE(lines[i + 1].sliced(label, qstrlen(settings[i]->label)), QString::fromLatin1(settings[i]->label));
        QCOMPARE(lines[i + 1][kind - 1], u' ');
        QVERIFY(lines[i + 1].contains(QString::fromUtf8(settings[i]->help)));
    }
    const QString dump = lines.filter(u"memory/@dumpCore"_s).value(0);
    QVERIFY2(dump.contains(u" switch ") && dump.endsWith(u" [on|off]"), qPrintable(dump));
}

void TestCommands::settingsAsJson()
{
    const Run run(list({"settings", "--json"}));
    QCOMPARE(run.status, 0);
    QJsonParseError error;
    const QJsonArray array = QJsonDocument::fromJson(run.output, &error).array();
    QCOMPARE(error.error, QJsonParseError::NoError);
    const auto &settings = Catalog::instance().settings();
    QCOMPARE(array.size(), settings.size());
    for (qsizetype i = 0; i < settings.size(); ++i) {
        const QJsonObject object = array[i].toObject();
        QCOMPARE(object[u"path"].toString(), QString::fromLatin1(settings[i]->path));
        for (const char *key : {"kind", "page", "label", "help"})
            QVERIFY2(!object[QLatin1StringView(key)].toString().isEmpty(), settings[i]->path);
        QVERIFY(object.contains(u"group") && object[u"words"].isArray());
    }
    const auto find = [&](const QString &path) {
        for (const QJsonValue &value : array) {
            if (value[u"path"] == path)
                return value.toObject();
        }
        return QJsonObject();
    };
    const QJsonObject slots_ = find(u"maxMemory/@slots"_s);
    QCOMPARE(slots_[u"kind"].toString(), u"number"_s);
    QCOMPARE(slots_[u"page"].toString(), u"Memory"_s);
    QCOMPARE(slots_[u"minimum"].toInt(), 1);
    QCOMPARE(slots_[u"maximum"].toInt(), 256);
    QCOMPARE(find(u"memory/@dumpCore"_s)[u"words"].toArray(), (QJsonArray{u"on"_s, u"off"_s}));
    QCOMPARE(find(u"clock/timer[]/@present"_s)[u"kind"].toString(), u"switch"_s);
    QVERIFY(!find(u"currentMemory"_s)[u"unset"].toString().isEmpty());
}

void TestCommands::get_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("errors");
    const auto row = [](const char *name, const char *file, std::initializer_list<const char *> paths, int status,
                        const char *output, const char *errors = "") {
        QTest::newRow(name) << QString::fromLatin1(file) << list(paths) << status << QByteArray(output)
                            << QByteArray(errors);
    };
    row("an element's text", "usual.xml", {"memory"}, 0, "4194304\n");
    row("in the order asked for", "usual.xml", {"vcpu", "@type", "name"}, 0, "4\nkvm\nweb01\n");
    row("a key", "usual.xml", {"clock/timer[@name='hpet']/@present"}, 0, "no\n");
    row("a key in other quotes", "usual.xml", {"clock/timer[@name=\"hpet\"]/@present"}, 0, "no\n");
    row("a position", "usual.xml", {"devices/disk[2]/@device", "clock/timer[2]/@name"}, 0, "cdrom\npit\n");
    row("every row", "usual.xml", {"clock/timer[]/@name"}, 0, "rtc\npit\nhpet\n");
    row("rows in rows", "rows.xml", {"cpu/numa/cell[]/distances/sibling[]/@value"}, 0, "20\n10\n");
    row("not set", "usual.xml", {"maxMemory", "name", "os/bootmenu/@timeout"}, 1, "web01\n",
        "virtdraft: maxMemory: not set\nvirtdraft: os/bootmenu/@timeout: not set\n");
    row("no such row", "usual.xml", {"devices/disk[3]/@device"}, 1, "",
        "virtdraft: devices/disk[3]/@device: not set\n");
    row("presence", "usual.xml", {"features/acpi", "features/pae", "devices/disk[2]/readonly"}, 1, "yes\nyes\n",
        "virtdraft: features/pae: not set\n");
    row("not in the catalogue", "usual.xml", {"devices/disk/driver/@type", "devices/emulator"}, 0,
        "qcow2\n/usr/bin/qemu-system-x86_64\n");
    row("recursion", "rows.xml", {"devices/disk/backingStore/backingStore/source/@file"}, 0, "/base.qcow2\n");
    row("another encoding", "latin1.xml", {"title"}, 0, "Grüße, Straße\n");
    row("UTF-16", "utf16.xml", {"title"}, 0, "Grüße, 世界\n");
    row("entities, blanks and CDATA", "odd-quotes.xml", {"title", "vcpu", "description"}, 0,
        "it's a \"title\" <here> ☺☺\n2\n<b>not</b> an element & not an entity\n");
    row("foreign namespaces", "comments-and-namespaces.xml",
        {"metadata/libosinfo:libosinfo/libosinfo:os/@id", "qemu:commandline/qemu:env/@name",
         "metadata/app:state/@app:version"},
        0, "http://debian.org/debian/12\nLD_PRELOAD\n3\n");
    row("the first of doubled ones", "doubled.xml", {"name", "memory", "os/type"}, 0, "first\n512\nhvm\n");
    row("unknown", "usual.xml", {"name", "memry"}, 2, "",
        "virtdraft: “memry” is no setting: neither the catalogue (“virtdraft settings” lists it) nor libvirt's grammar "
        "has it.\n");
    row("no path", "usual.xml", {"disk[0]"}, 2, "",
        "virtdraft: “disk[0]” is not a path: “disk[0]” is no element; write name, name[2] or name[@key='value'].\n");
}

void TestCommands::get()
{
    QFETCH(QString, file);
    QFETCH(QStringList, paths);
    QFETCH(int, status);
    QFETCH(QByteArray, output);
    QFETCH(QByteArray, errors);
    VIRTDRAFT_NEEDS(hasGrammar(), "no grammar of libvirt is installed");
    const Run run(QStringList{u"get"_s, data(file)} + paths);
    QCOMPARE(QString::fromUtf8(run.errors), QString::fromUtf8(errors));
    QCOMPARE(QString::fromUtf8(run.output), QString::fromUtf8(output));
    QCOMPARE(run.status, status);
    // The same from standard input
    const Run piped(QStringList{u"get"_s, u"-"_s} + paths, bytesOf(data(file)));
    QCOMPARE(piped.output, run.output);
    QCOMPARE(piped.errors, run.errors);
}

void TestCommands::getAsJson()
{
    const Run run({u"get"_s, u"--json"_s, data(u"usual.xml"_s), u"clock/timer[]/@present"_s, u"name"_s});
    QCOMPARE(run.status, 1);
    const QJsonObject expected{{u"clock/timer[1]/@present"_s, QJsonValue()},
                               {u"clock/timer[2]/@present"_s, QJsonValue()},
                               {u"clock/timer[3]/@present"_s, u"no"_s},
                               {u"name"_s, u"web01"_s}};
    QCOMPARE(QJsonDocument::fromJson(run.output).object(), expected);
}

void TestCommands::diffIsThatOfDiff()
{
    QTemporaryDir folder;
    const QString other = folder.filePath(u"b.xml"_s);
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        Run({u"set"_s, data(u"usual.xml"_s), u"title!"_s, u"os/bootmenu/@enable=yes"_s, u"devices/disk[2]!"_s}).output);
    file.close();
    const Run run({u"diff"_s, data(u"usual.xml"_s), other});
    QCOMPARE(run.status, 1);
    VIRTDRAFT_NEEDS(!QStandardPaths::findExecutable(u"diff"_s).isEmpty(), "diff is not installed");
    QProcess diff;
    diff.start(u"diff"_s,
               {u"-u"_s, u"--label"_s, data(u"usual.xml"_s), u"--label"_s, other, data(u"usual.xml"_s), other});
    QVERIFY(diff.waitForFinished());
    QCOMPARE(QString::fromUtf8(run.output), QString::fromUtf8(diff.readAllStandardOutput()));

    const Run same({u"diff"_s, data(u"usual.xml"_s), data(u"usual.xml"_s)});
    QCOMPARE(same.status, 0);
    QCOMPARE(same.output, QByteArray());
    const Run trouble({u"diff"_s, data(u"usual.xml"_s), folder.path()});
    QCOMPARE(trouble.status, 2);
    QCOMPARE(trouble.output, QByteArray());
    QVERIFY(trouble.errors.endsWith(" is a folder.\n"));
}

void TestCommands::diffInWords()
{
    QByteArray text = bytesOf(data(u"usual.xml"_s));
    text.replace("4194304", "8388608").replace("  <uuid>", "\n  <!-- new -->\n  <uuid>");
    const Run run({u"diff"_s, u"--words"_s, data(u"usual.xml"_s), u"-"_s}, text);
    QCOMPARE(QString::fromUtf8(run.output), u"Memory: 4 GiB → 8 GiB\n"_s);
    QCOMPARE(run.status, 1);
    text.replace("8388608", "4194304");
    const Run same({u"diff"_s, u"--words"_s, data(u"usual.xml"_s), u"-"_s}, text);
    QCOMPARE(same.output, QByteArray());
    QCOMPARE(same.status, 0);
    QCOMPARE(Run({u"diff"_s, data(u"usual.xml"_s), u"-"_s}, text).status, 1);
}

void TestCommands::withoutAGrammar()
{
    qputenv("VIRTDRAFT_SCHEMAS", "/nowhere");
    const Run known(
        {u"get"_s, data(u"usual.xml"_s), u"memory"_s, u"devices/disk[2]/target/@dev"_s, u"features/acpi"_s});
    QCOMPARE(known.errors, QByteArray());
    QCOMPARE(known.output, "4194304\nsda\nyes\n");
    const Run unknown({u"set"_s, data(u"usual.xml"_s), u"devices/disk[1]/driver/@new=none"_s});
    QCOMPARE(unknown.status, 2);
    QCOMPARE(unknown.output, QByteArray());
    QVERIFY2(unknown.errors.contains("no grammar of libvirt that could have it is installed in /nowhere"),
             unknown.errors.constData());
    const QString doubled = data(u"doubled.xml"_s);
    const Run checked({u"check"_s, doubled, data(u"usual.xml"_s), doubled});
    QCOMPARE(checked.status, 0);
    QCOMPARE(checked.output.count(": warning: "), 9);
    QCOMPARE(checked.errors.count('\n'), 1);
    QVERIFY2(checked.errors.contains("/nowhere/domain.rng: No such file or directory; only the rules are checked."),
             checked.errors.constData());
    QCOMPARE(Run({u"set"_s, data(u"usual.xml"_s), u"features/acpi=no"_s}).status, 0);
    QCOMPARE(Run({u"set"_s, data(u"usual.xml"_s), u"qemu:commandline/qemu:arg/@value=-S"_s}).status, 0);
}

void TestCommands::aFullOutputIsTold()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly))
        QSKIP("/dev/full is not there");
    QBuffer input;
    QByteArray messages;
    QBuffer errors(&messages);
    QVERIFY(input.open(QIODevice::ReadOnly) && errors.open(QIODevice::WriteOnly));
    QCOMPARE(Commands::run({u"get"_s, data(u"usual.xml"_s), u"memory"_s}, input, full, errors), 2);
    QVERIFY2(messages.contains("The output cannot be written: No space left"), messages.constData());
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
