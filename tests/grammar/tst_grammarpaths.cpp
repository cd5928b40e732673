// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grammar/GrammarPaths.h"

#include "models/document/DefinitionFile.h"
#include "models/document/XmlDocument.h"
#include "tests/support/Needs.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestGrammarPaths : public QObject
{
    Q_OBJECT

    const QString m_installed = u"/usr/share/libvirt/schemas"_s;

    /** The folders with a grammar that are here. */
    QStringList folders() const
    {
        QStringList found;
        for (const QString &folder : {m_installed, QStringLiteral(NEWER_SCHEMAS)}) {
            if (QFile::exists(folder + u"/domain.rng"))
                found.append(folder);
        }
        return found;
    }

private Q_SLOTS:
    void knows_data();
    void knows();
    void holdsText_data();
    void holdsText();
    void words_data();
    void words();
    void foundWhereTheEnvironmentSays();
    void saysWhatIsMissing();
    void isReadQuickly();
    void agreesWithTheWalkOfTheWholeGrammar_data();
    void agreesWithTheWalkOfTheWholeGrammar();
    void knowsWhatRealDefinitionsHold();
};

void TestGrammarPaths::knows_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isKnown");
    const auto row = [](const char *path, bool isKnown) {
        QTest::newRow(path) << QString::fromLatin1(path) << isKnown;
    };
    row("memory", true);
    row("@type", true);
    row("os/bootmenu/@timeout", true);
    row("devices/disk/driver/@cache", true);
    row("features/hyperv/relaxed/@state", true);
    row("devices/disk/backingStore/backingStore/backingStore/backingStore/source/@file", true);
    row("metadata/anything/below/@here", true);
    row("devices", true);
    row("memry", false);
    row("@typ", false);
    row("os/bootmenu/@timeot", false);
    row("devices/disk/driver/cache", false);
    row("devices/disk/backingStore/backing/source", false);
    row("domain", false);
    row("domain/memory", false);
    row("commandline/arg/@value", false); // only as qemu:commandline
    row("qemu:commandline/qemu:arg/@value", true);
    row("qemu:commandline/arg/@value", false);
    row("xen:commandline/xen:arg/@value", true);
    row("xen:commandline/xen:env/@name", false);
    row("memory/@unit/x", false);
}

void TestGrammarPaths::knows()
{
    QFETCH(QString, path);
    QFETCH(bool, isKnown);
    VIRTDRAFT_NEEDS(!folders().isEmpty(), "no grammar of libvirt is installed");
    for (const QString &folder : folders()) {
        const auto grammar = GrammarPaths::load(folder);
        QVERIFY2(grammar.ok(), grammar ? "" : qPrintable(grammar.error().message));
        QCOMPARE(grammar->knows(path), isKnown);
    }
}

void TestGrammarPaths::holdsText_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *path, bool holds) { QTest::newRow(path) << QString::fromLatin1(path) << holds; };
    row("memory", true);
    row("description", true);
    row("devices/emulator", true);
    row("devices/disk/serial", true);
    row("devices", false);
    row("devices/disk", false);
    row("devices/disk/readonly", false);
    row("devices/disk/backingStore/backingStore/format", false);
    row("features/acpi", false);
}

void TestGrammarPaths::holdsText()
{
    QFETCH(QString, path);
    QFETCH(bool, holds);
    VIRTDRAFT_NEEDS(!folders().isEmpty(), "no grammar of libvirt is installed");
    for (const QString &folder : folders()) {
        const auto grammar = GrammarPaths::load(folder);
        QVERIFY(grammar.ok());
        QCOMPARE(grammar->holdsText(path), holds);
    }
}

void TestGrammarPaths::words_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *path, const char *words) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(words);
    };
    row("memory/@dumpCore", "off on");
    row("cpu/@mode", "custom host-model host-passthrough maximum");
    row("on_poweroff", "destroy preserve rename-restart restart");
    row("devices/disk/@snapshot", "external internal manual no");
    row("devices/disk/source/slices/slice/@type", "storage");
    row("memory/@unit", "");        // words, and a pattern
    row("name", "");                // any text
    row("clock/timer/@present", "no yes");
    row("metadata/a", "");          // any element
    row("memory/@nothing", "");     // not there
    row("features/acpi", "");       // no text at all
}

void TestGrammarPaths::words()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    VIRTDRAFT_NEEDS(!folders().isEmpty(), "no grammar of libvirt is installed");
    const auto grammar = GrammarPaths::load(m_installed);
    VIRTDRAFT_NEEDS(grammar.ok(), "no grammar of libvirt is installed");
    QStringList found = grammar->words(path).values();
    found.sort();
    QCOMPARE(found.join(u' '), words);
}

void TestGrammarPaths::foundWhereTheEnvironmentSays()
{
    qunsetenv("VIRTDRAFT_SCHEMAS");
    QCOMPARE(Schema::installedFolder(), m_installed);
    qputenv("VIRTDRAFT_SCHEMAS", "/nowhere");
    QCOMPARE(Schema::installedFolder(), u"/nowhere"_s);
    qunsetenv("VIRTDRAFT_SCHEMAS");
}

void TestGrammarPaths::saysWhatIsMissing()
{
    QTemporaryDir folder;
    const auto none = GrammarPaths::load(folder.path());
    QVERIFY(!none.ok());
    QVERIFY2(none.error().message.contains(u"domain.rng"_s), qPrintable(none.error().message));

    QFile file(folder.filePath(u"domain.rng"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<grammar xmlns='http://relaxng.org/ns/structure/1.0'>\n <start>\n</grammar>");
    file.close();
    const auto broken = GrammarPaths::load(folder.path());
    QVERIFY(!broken.ok());
    QCOMPARE(broken.error().line, 3);
}

void TestGrammarPaths::isReadQuickly()
{
    VIRTDRAFT_NEEDS(!folders().isEmpty(), "no grammar of libvirt is installed");
    // The best of some: other programs may be at work on this machine.
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto grammar = GrammarPaths::load(folders().first());
        QVERIFY(grammar.ok());
        QVERIFY(grammar->knows(u"devices/disk/mirror/backingStore/source/auth/secret/@usage"_s));
        best = std::min(best, timer.elapsed());
    }
    qInfo("grammar read and asked in %lld ms", best);
    QVERIFY2(best < 100, qPrintable(QString::number(best)));
}

void TestGrammarPaths::agreesWithTheWalkOfTheWholeGrammar_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &folder : folders())
        QTest::newRow(qPrintable(folder)) << folder;
}

void TestGrammarPaths::agreesWithTheWalkOfTheWholeGrammar()
{
    if (!QFile::exists(QStringLiteral(GRAMMAR_PATHS)))
        QSKIP("../shared/tools/grammar-paths is not there");
    QFETCH(QString, folder);
    QProcess tool;
    tool.start(QStringLiteral(GRAMMAR_PATHS), {folder});
    QVERIFY(tool.waitForFinished() && tool.exitCode() == 0);
    const auto grammar = GrammarPaths::load(folder);
    QVERIFY(grammar.ok());
    // The tool prints elements of the hypervisors' namespaces without a prefix, and once where two have the same name.
    static const QRegularExpression prefix(uR"((^|/)(qemu|lxc|bhyve|xen|vmware):)"_s);
    const QStringList all = grammar->all();
    QVERIFY(all.size() > 2000);
    QSet<QString> here;
    for (QString path : all)
        here.insert(path.replace(prefix, u"\\1"_s));
    const QStringList lines = QString::fromUtf8(tool.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    const QSet<QString> there(lines.begin(), lines.end());
    QCOMPARE(QStringList((there - here).values()), QStringList());
    QCOMPARE(QStringList((here - there).values()), QStringList());
    for (const QString &path : all)
        QVERIFY2(grammar->knows(path), qPrintable(path));
}

void TestGrammarPaths::knowsWhatRealDefinitionsHold()
{
    QDir corpus(QStringLiteral(CORPUS "/libvirt-9.0"));
    if (!corpus.exists())
        QSKIP("../shared/corpus is not there");
    VIRTDRAFT_NEEDS(!folders().isEmpty(), "no grammar of libvirt is installed");
    const auto grammar = GrammarPaths::load(folders().first());
    QVERIFY(grammar.ok());
    int known = 0;
    int unknown = 0;
    for (const QString &name : corpus.entryList({u"*.xml"_s})) {
        const auto file = DefinitionFile::load(corpus.filePath(name));
        const auto document = file ? XmlDocument::parse(file->text) : Result<XmlDocument>(file.error());
        if (!document)
            continue;
        for (ElementId element = 1; element < document->elementCount(); ++element) {
            QString plain;
            for (ElementId at = element; document->parent(at) != NoElement; at = document->parent(at))
                plain = document->name(at) + (plain.isEmpty() ? QString() : u'/' + plain);
            if (plain.contains(u':'))
                continue;
            ++(grammar->knows(plain) ? known : unknown);
        }
    }
    qInfo("%d elements known, %d not", known, unknown);
    QVERIFY(known > 20000);
    QVERIFY(unknown * 50 < known); // a few are wrong on purpose
}

QTEST_GUILESS_MAIN(TestGrammarPaths)
#include "tst_grammarpaths.moc"
