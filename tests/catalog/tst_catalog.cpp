// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"
#include "models/document/Path.h"
#include "models/grammar/GrammarPaths.h"
#include "tests/support/Needs.h"

#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(const Setting *)

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreComplete_data();
    void pagesAreComplete();
    void pagesReadWell();
    void pathsAreUnique();
    void settingReadsWell_data() { addSettings(); }
    void settingReadsWell();
    void valueIsLegal_data() { addSettings(); }
    void valueIsLegal();
    void conditionCanBeMet_data() { addSettings(); }
    void conditionCanBeMet();
    void neighboursFit();
    void columnsFollowTheirTable();
    void grammarKnows_data() { addSettings(); }
    void grammarKnows();
    void findsConcretePaths();
    void layoutKnowsEveryParent();

private:
    static void addSettings();
    /** The installed grammar and the newest, as far as they are here. */
    static const QList<GrammarPaths> &grammars();
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

static QStringList words(const Setting &setting)
{
    QStringList words;
    for (const Word &word : setting.words)
        words.append(text(word.value));
    return words;
}

void TestCatalog::addSettings()
{
    QTest::addColumn<const Setting *>("setting");
    for (const Setting *setting : Catalog::instance().settings())
        QTest::newRow(setting->path) << setting;
}

const QList<GrammarPaths> &TestCatalog::grammars()
{
    static const QList<GrammarPaths> read = [] {
        QList<GrammarPaths> found;
        for (const QString &folder : {u"/usr/share/libvirt/schemas"_s, text(NEWEST_GRAMMAR)}) {
            if (auto grammar = GrammarPaths::load(folder))
                found.append(std::move(grammar).value());
            else
                qInfo("Nothing is compared with the grammar in %s: %s", qPrintable(folder),
                      qPrintable(grammar.error().message));
        }
        return found;
    }();
    return read;
}

// A row that gets lost shows here; a new one is added to the number.
void TestCatalog::pagesAreComplete_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("overview") << 10;
    QTest::newRow("memory") << 35;
    QTest::newRow("processor") << 62;
    QTest::newRow("tuning") << 93;
    QTest::newRow("firmware") << 134;
    QTest::newRow("features") << 80;
    QTest::newRow("hyperv") << 24;
    QTest::newRow("clock") << 15;
    QTest::newRow("power") << 6;
    QTest::newRow("sysinfo") << 29;
    QTest::newRow("security") << 30;
    QTest::newRow("qemu") << 27;
}

void TestCatalog::pagesAreComplete()
{
    QFETCH(int, count);
    for (const SettingPage &page : Catalog::instance().pages()) {
        if (qstrcmp(page.id, QTest::currentDataTag()) != 0)
            continue;
        qsizetype found = 0;
        for (const SettingGroup &group : page.groups)
            found += group.settings.size();
        QCOMPARE(int(found), count);
        return;
    }
    QFAIL("no such page");
}

void TestCatalog::pagesReadWell()
{
    for (const QList<SettingPage> &pages : {Catalog::instance().pages(), Catalog::instance().devicePages()}) {
        QSet<QString> ids;
        for (const SettingPage &page : pages) {
            QVERIFY2(!ids.contains(text(page.id)), page.id);
            ids.insert(text(page.id));
            QVERIFY(!text(page.title).isEmpty());
            QVERIFY2(text(page.intro).endsWith(u'.'), page.intro);
            for (const SettingGroup &group : page.groups) {
                QVERIFY2(!group.settings.isEmpty() || group.part, group.title);
                QVERIFY2(group.settings.isEmpty() || !group.settings.first().beside, group.title);
                QCOMPARE(text(group.title).isEmpty(), &group == &page.groups.first());
                QVERIFY2(!text(group.title).endsWith(u'.'), group.title);
            }
        }
    }
}

void TestCatalog::pathsAreUnique()
{
    QSet<QString> seen;
    for (const Setting *setting : Catalog::instance().settings()) {
        QVERIFY2(!seen.contains(text(setting->path)), setting->path);
        seen.insert(text(setting->path));
        QCOMPARE(Catalog::instance().byCatalogPath(text(setting->path)), setting);
    }
}

void TestCatalog::settingReadsWell()
{
    QFETCH(const Setting *, setting);
    const auto path = Path::parse(text(setting->path));
    QVERIFY(path.ok());
    QString written = text(setting->path);
    if (written.endsWith(u"/text()"))
        written.chop(7);
    QCOMPARE(path.value().toString(), written);

    QVERIFY(!text(setting->label).isEmpty());
    QVERIFY(text(setting->label).size() <= 26);
    QVERIFY(!text(setting->label).endsWith(u'.'));
    QVERIFY(text(setting->help).endsWith(u'.'));
    QVERIFY2(text(setting->help).size() <= 112, qPrintable(QString::number(text(setting->help).size())));
    if (setting->unset) {
        QVERIFY(!text(setting->unset).isEmpty());
        QVERIFY(!text(setting->unset).endsWith(u'.'));
    }
    if (setting->since)
        QVERIFY(QRegularExpression(uR"(^(9|1\d)\.\d+$)"_s).match(text(setting->since)).hasMatch());
}

void TestCatalog::valueIsLegal()
{
    QFETCH(const Setting *, setting);
    const QString example = text(setting->example);
    const QStringList allowed = words(*setting);
    QCOMPARE(QSet<QString>(allowed.begin(), allowed.end()).size(), allowed.size());

    switch (setting->kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Uuid:
    case Kind::File:
    case Kind::CpuSet:
    case Kind::Fragment:
        QVERIFY(allowed.isEmpty());
        QVERIFY(!example.isEmpty());
        break;
    case Kind::Duration:
    case Kind::Percent:
        QVERIFY(QStringList({u"ns"_s, u"µs"_s, u"ms"_s, u"s"_s}).contains(text(setting->unit)));
        for (const QString &word : allowed)
            QVERIFY(word.toLongLong() >= setting->minimum && word.toLongLong() <= setting->maximum);
        if (setting->kind == Kind::Percent) {
            const Setting *whole = Catalog::instance().byCatalogPath(text(setting->whole.path));
            QVERIFY(whole && isWholeNumber(whole->kind) && setting->whole.unset > 0);
            QCOMPARE(text(whole->unit), text(setting->unit));
        }
        [[fallthrough]];
    case Kind::Number:
    case Kind::Size: {
        QVERIFY(setting->minimum < setting->maximum);
        if (!setting->example)
            break;
        bool ok = false;
        const qint64 number = example.toLongLong(&ok);
        QVERIFY(ok && number >= setting->minimum && number <= setting->maximum);
        break;
    }
    case Kind::Switch:
        QCOMPARE(allowed.size(), 2);
        QVERIFY(allowed == QStringList({u"on"_s, u"off"_s}) || allowed == QStringList({u"yes"_s, u"no"_s}));
        break;
    case Kind::Choice:
    case Kind::Unit:
        QVERIFY(!allowed.isEmpty());
        QVERIFY(setting->openWords ? !example.isEmpty() : (example.isEmpty() || allowed.contains(example)));
        break;
    case Kind::Presence:
    case Kind::Rows:
        QVERIFY(allowed.isEmpty());
        QVERIFY(example.isEmpty());
        break;
    }
    if (setting->kind == Kind::File)
        QVERIFY(example.startsWith(u'/'));
    if (setting->kind == Kind::Uuid)
        QVERIFY(!QUuid::fromString(example).isNull());
    if (setting->kind == Kind::CpuSet)
        QVERIFY(QRegularExpression(uR"(^\^?\d+(-\d+)?(,\^?\d+(-\d+)?)*$)"_s).match(example).hasMatch());
    QCOMPARE(text(setting->path).endsWith(u"[]"), setting->kind == Kind::Rows);
}

void TestCatalog::conditionCanBeMet()
{
    QFETCH(const Setting *, setting);
    for (const Condition &condition : setting->when + Catalog::instance().groupOf(*setting).when) {
        const Setting *other = Catalog::instance().byCatalogPath(text(condition.path));
        QVERIFY2(other, condition.path);
        QVERIFY(other != setting);
        if (!condition.words)
            continue;
        for (const QString &word : text(condition.words).split(u' '))
            QVERIFY2(word == u"-" || other->openWords || words(*other).contains(word), qPrintable(word));
    }
}

void TestCatalog::neighboursFit()
{
    for (const SettingPage &page : Catalog::instance().pages() + Catalog::instance().devicePages()) {
        for (const SettingGroup &group : page.groups) {
            for (qsizetype i = 0; i < group.settings.size(); ++i) {
                const Setting &setting = group.settings[i];
                const bool unitFollows = i + 1 < group.settings.size() && group.settings[i + 1].kind == Kind::Unit;
                QVERIFY2(unitFollows == (setting.kind == Kind::Size), setting.path);
                if (setting.kind != Kind::Unit)
                    continue;
                QVERIFY2(i > 0, setting.path);
                const Path unit = Path::fromLiteral(text(setting.path));
                QCOMPARE(unit.attribute(), u"unit"_s);
                QCOMPARE(unit.element(), Path::fromLiteral(text(group.settings[i - 1].path)).element());
            }
        }
    }
}

void TestCatalog::columnsFollowTheirTable()
{
    const Catalog &catalog = Catalog::instance();
    QSet<const Setting *> inTables;
    for (const Setting *table : catalog.settings()) {
        if (table->kind != Kind::Rows)
            continue;
        const QList<const Setting *> columns = catalog.columns(*table);
        QVERIFY2(!columns.isEmpty() || !catalog.nestedTables(*table).isEmpty(), table->path);
        const qsizetype at = catalog.settings().indexOf(table);
        // The settings of a device fill a page, with its tables among them.
        const bool isDevice = catalog.pageOf(*table).row && text(catalog.pageOf(*table).row) == text(table->path);
        for (qsizetype i = 0; i < columns.size() && !isDevice; ++i)
            QCOMPARE(catalog.settings()[at + 1 + i], columns[i]);
        inTables.unite(QSet<const Setting *>(columns.begin(), columns.end()));
        for (const Setting *nested : catalog.nestedTables(*table)) {
            QVERIFY(nested->kind == Kind::Rows && Catalog::isInRow(*nested));
            inTables.insert(nested);
        }
    }
    for (const Setting *setting : catalog.settings())
        QVERIFY2(Catalog::isInRow(*setting) == inTables.contains(setting), setting->path);

    const Setting *cells = catalog.byCatalogPath(u"cpu/numa/cell[]"_s);
    QVERIFY(cells);
    QCOMPARE(catalog.columns(*cells).size(), 6);
    QCOMPARE(catalog.nestedTables(*cells).size(), 2);
}

// Words that the grammar has and a person is better off without.
static const QSet<QString> &leftOut()
{
    static const QSet<QString> words{u"kqemu"_s, u"uml"_s, u"phyp"_s};
    return words;
}

void TestCatalog::grammarKnows()
{
    QFETCH(const Setting *, setting);
    if (text(setting->path).startsWith(u"metadata/"))
        return;
    VIRTDRAFT_NEEDS(!grammars().isEmpty(), "no grammar of libvirt is installed");
    const QString plain = Path::fromLiteral(text(setting->path)).plain();
    bool isKnown = false;
    bool isFree = false;
    QSet<QString> theirs;
    for (const GrammarPaths &grammar : grammars()) {
        if (!grammar.knows(plain))
            continue;
        const QSet<QString> words = grammar.words(plain);
        isKnown = true;
        isFree = isFree || words.isEmpty();
        theirs.unite(words);
    }
    if (setting->since && grammars().size() < 2)
        return; // the installed grammar may be older
    QVERIFY(isKnown);

    const bool hasFixedWords = (setting->kind == Kind::Choice && !setting->openWords) || setting->kind == Kind::Switch;
    if (!hasFixedWords || isFree)
        return;
    const QStringList list = words(*setting);
    const QSet<QString> ours(list.begin(), list.end());
    QCOMPARE(ours, theirs - leftOut());
}

void TestCatalog::findsConcretePaths()
{
    const Catalog &catalog = Catalog::instance();
    const auto find = [&catalog](const char *path) { return catalog.find(Path::fromLiteral(text(path))); };
    const auto byPath = [&catalog](const char *path) { return catalog.byCatalogPath(text(path)); };

    QCOMPARE(find("clock/timer[2]/@present"), byPath("clock/timer[]/@present"));
    QCOMPARE(find("clock/timer[@name='hpet']/@present"), byPath("clock/timer[]/@present"));
    QCOMPARE(find("clock/timer[@name='hypervclock']/@present"), byPath("clock/timer[@name='hypervclock']/@present"));
    QVERIFY(find("clock/timer[@name='hypervclock']/@present") != find("clock/timer/@present"));
    QCOMPARE(find("cpu/numa/cell[2]/distances/sibling[1]/@id"), byPath("cpu/numa/cell[]/distances/sibling[]/@id"));
    QCOMPARE(find("os/initarg[3]"), byPath("os/initarg[]/text()"));
    QCOMPARE(find("memory/@unit"), byPath("memory/@unit"));
    QCOMPARE(find("sysinfo[@type='smbios']/bios/entry[@name='date']"),
             byPath("sysinfo[@type='smbios']/bios/entry[@name='date']/text()"));
    QCOMPARE(find("sysinfo[@type='smbios']/baseBoard[2]/entry[@name='serial']"),
             byPath("sysinfo[@type='smbios']/baseBoard[]/entry[@name='serial']/text()"));
    QCOMPARE(find("sysinfo[@type='smbios']/baseBoard/entry[@name='asset']"),
             byPath("sysinfo[@type='smbios']/baseBoard[]/entry[@name='asset']/text()"));
    QCOMPARE(find("sysinfo[@type='smbios']/oemStrings/entry[2]"),
             byPath("sysinfo[@type='smbios']/oemStrings/entry[]/text()"));
    QCOMPARE(find("sysinfo[2]/entry[1]"), byPath("sysinfo[@type='fwcfg']/entry[]/text()"));
    QVERIFY(catalog.isPickedByKey(u"sysinfo"_s) && catalog.isPickedByKey(u"sysinfo/bios/entry"_s));
    QVERIFY(!catalog.isPickedByKey(u"sysinfo/bios"_s));
    QVERIFY(!find("no/such/@setting"));

    const Setting *retries = byPath("features/hyperv/spinlocks/@retries");
    QVERIFY(retries);
    QCOMPARE(text(catalog.pageOf(*retries).id), u"hyperv"_s);
    QCOMPARE(text(catalog.groupOf(*retries).place), u"features/hyperv"_s);
}

void TestCatalog::layoutKnowsEveryParent()
{
    const Layout &layout = Catalog::instance().layout();
    QVERIFY(layout.meaningfulWhenEmpty.contains(u"genid"_s));
    QVERIFY(layout.meaningfulWhenEmpty.contains(u"memoryBacking/hugepages"_s));
    QVERIFY(layout.meaningfulWhenEmpty.contains(u"clock/timer"_s));
    QVERIFY(!layout.meaningfulWhenEmpty.contains(u"memoryBacking"_s));

    for (auto it = layout.childOrder.begin(); it != layout.childOrder.end(); ++it) {
        const QSet<QString> once(it->begin(), it->end());
        QVERIFY2(once.size() == it->size(), qPrintable(it.key()));
        QVERIFY2(!once.contains(QString()), qPrintable(it.key()));
    }
    for (const Setting *setting : Catalog::instance().settings()) {
        if (text(setting->path).startsWith(u"metadata/"))
            continue;
        QString plain = Path::fromLiteral(text(setting->path)).element().plain();
        while (!plain.isEmpty()) {
            const qsizetype slash = plain.lastIndexOf(u'/');
            const QString parent = slash < 0 ? QString() : plain.first(slash);
            const QString name = plain.sliced(slash + 1);
            // An only child needs no order, so only where one is kept must it be whole.
            const auto order = layout.childOrder.constFind(parent);
            QVERIFY2(order == layout.childOrder.constEnd() || order->contains(name), qPrintable(plain));
            plain = parent;
        }
    }
}

QTEST_APPLESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
