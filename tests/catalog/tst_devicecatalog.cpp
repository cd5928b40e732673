// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"
#include "models/grammar/GrammarPaths.h"
#include "tests/support/Needs.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

using namespace Qt::StringLiterals;

/** The catalogue below `devices`: whole, and in libvirt's order. */
class TestDeviceCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsPage();
    void pagesAreComplete_data();
    void pagesAreComplete();
    void pageIsOfOneRow_data() { addPages(); }
    void pageIsOfOneRow();
    void conditionsStayOnThePage_data() { addPages(); }
    void conditionsStayOnThePage();
    void grammarIsCovered();
    void orderIsThatOfRealDefinitions();
    void secretsAreMarked();

private:
    static void addPages();
    static const QList<GrammarPaths> &grammars();
    static const QStringList &grammar();
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void TestDeviceCatalog::addPages()
{
    QTest::addColumn<QString>("id");
    for (const SettingPage &page : Catalog::instance().devicePages())
        QTest::newRow(page.id) << text(page.id);
}

static const SettingPage &pageCalled(const QString &id)
{
    const QList<SettingPage> &pages = Catalog::instance().devicePages();
    return *std::find_if(pages.begin(), pages.end(), [&](const SettingPage &page) { return text(page.id) == id; });
}

/** The installed grammar and the newest, as far as they are here. */
const QList<GrammarPaths> &TestDeviceCatalog::grammars()
{
    static const QList<GrammarPaths> read = [] {
        QList<GrammarPaths> found;
        for (const QString &folder : {u"/usr/share/libvirt/schemas"_s, text(NEWEST_GRAMMAR)}) {
            if (auto grammar = GrammarPaths::load(folder))
                found.append(std::move(grammar).value());
        }
        return found;
    }();
    return read;
}

/** Every path below `devices` of the grammars that are here. */
const QStringList &TestDeviceCatalog::grammar()
{
    static const QStringList paths = [] {
        std::set<QString> all;
        for (const GrammarPaths &grammar : grammars()) {
            for (const QString &path : grammar.all()) {
                if (path.startsWith(u"devices/"))
                    all.insert(path);
            }
        }
        return QStringList(all.begin(), all.end());
    }();
    return paths;
}

void TestDeviceCatalog::everyKindHasItsPage()
{
    VIRTDRAFT_NEEDS(!grammar().isEmpty(), "no grammar of libvirt is installed");
    QStringList kinds;
    for (const QString &path : grammar()) {
        if (path.count(u'/') == 1 && path != u"devices/emulator")
            kinds.append(path.section(u'/', 1));
    }
    QStringList pages;
    for (const SettingPage &page : Catalog::instance().devicePages())
        pages.append(text(page.id));
    pages.sort();
    QCOMPARE(pages, kinds);
    QVERIFY(Catalog::instance().byCatalogPath(u"devices/emulator"_s));
}

// A row that gets lost shows here; a new one is added to the number.
void TestDeviceCatalog::pagesAreComplete_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("disk") << 328;
    QTest::newRow("interface") << 171;
    QTest::newRow("graphics") << 43;
    QTest::newRow("video") << 44;
    QTest::newRow("input") << 35;
    QTest::newRow("sound") << 33;
    QTest::newRow("audio") << 45;
    QTest::newRow("hostdev") << 97;
    QTest::newRow("filesystem") << 68;
    QTest::newRow("tpm") << 38;
    QTest::newRow("rng") << 55;
    QTest::newRow("memballoon") << 31;
    QTest::newRow("memory") << 52;
    QTest::newRow("shmem") << 31;
    QTest::newRow("watchdog") << 25;
    QTest::newRow("panic") << 22;
    QTest::newRow("vsock") << 30;
    QTest::newRow("serial") << 50;
    QTest::newRow("console") << 50;
    QTest::newRow("channel") << 49;
    QTest::newRow("parallel") << 50;
    QTest::newRow("redirdev") << 47;
    QTest::newRow("redirfilter") << 7;
    QTest::newRow("smartcard") << 52;
    QTest::newRow("controller") << 56;
    QTest::newRow("hub") << 22;
    QTest::newRow("iommu") << 42;
    QTest::newRow("crypto") << 29;
    QTest::newRow("lease") << 5;
    QTest::newRow("pstore") << 25;
    QTest::newRow("nvram") << 20;
}

void TestDeviceCatalog::pagesAreComplete()
{
    QFETCH(int, count);
    qsizetype found = 0;
    for (const SettingGroup &group : pageCalled(text(QTest::currentDataTag())).groups)
        found += group.settings.size();
    QCOMPARE(int(found), count);
}

void TestDeviceCatalog::pageIsOfOneRow()
{
    QFETCH(QString, id);
    const SettingPage &page = pageCalled(id);
    const QString row = u"devices/"_s + id + u"[]"_s;
    QCOMPARE(text(page.row), row);
    const Setting &first = page.groups.first().settings.first();
    QCOMPARE(text(first.path), row);
    QCOMPARE(first.kind, Kind::Rows);
    for (const SettingGroup &group : page.groups) {
        QVERIFY2(text(group.place).isEmpty() || text(group.place).startsWith(u"devices/"_s + id), group.place);
        QVERIFY2(!text(group.place).contains(u'['), group.place);
        for (const Setting &setting : group.settings)
            QVERIFY2(&setting == &first || text(setting.path).startsWith(row + u'/'), setting.path);
    }
}

void TestDeviceCatalog::conditionsStayOnThePage()
{
    QFETCH(QString, id);
    const SettingPage &page = pageCalled(id);
    for (const SettingGroup &group : page.groups) {
        for (const Setting &setting : group.settings) {
            // The way to each need must be open: what a setting needs is itself offered under the needs of its group.
            for (const Condition &condition : setting.when + group.when) {
                QVERIFY2(text(condition.path).startsWith(text(page.row)), setting.path);
                const Setting *needed = Catalog::instance().byCatalogPath(text(condition.path));
                QVERIFY2(needed, condition.path);
                for (const Condition &back : needed->when)
                    QVERIFY2(text(back.path) != text(setting.path), setting.path);
            }
        }
    }
}

namespace {

struct LeftOut
{
    const char *below;
    const char *reason;
};

} // namespace

// What the grammar has and the catalogue has not. The list of paths goes into a backing file once; the files below it
// (backingStore in backingStore) are read from the images by libvirt, and stay to the XML, too.
static constexpr LeftOut leftOut[] = {
    {"devices/disk/privateData", "libvirt's own notes on a running guest, never in what a person edits"},
    {"devices/disk/source/privateData", "the same"},
    {"devices/disk/backingStore/source/privateData", "the same"},
    {"devices/disk/mirror/backingStore", "of a copy in progress, which libvirt writes; its chain is not set by anyone"},
    {"devices/disk/mirror/source", "of a copy in progress; login, cookies and labels of its target stay in the XML"},
    {"devices/hostdev/source/adapter/parentaddr/address/@multifunction", "means nothing for an address to look up"},
};

void TestDeviceCatalog::grammarIsCovered()
{
    VIRTDRAFT_NEEDS(!grammar().isEmpty(), "no grammar of libvirt is installed");
    const Catalog &catalog = Catalog::instance();
    QSet<const LeftOut *> used;
    QStringList unexplained;
    qsizetype missing = 0;
    for (const QString &path : grammar()) {
        const bool isMore = path.section(u'/', -1).startsWith(u'@') ||
                            std::any_of(grammars().begin(), grammars().end(),
                                        [&](const GrammarPaths &grammar) { return grammar.holdsText(path); });
        // An element that only holds others comes and goes with them.
        if (catalog.byPlainPath(path) || (!isMore && catalog.knows(path)))
            continue;
        ++missing;
        const LeftOut *why = nullptr;
        for (const LeftOut &group : leftOut) {
            const QString below = text(group.below);
            if (path == below || path.startsWith(below + u'/'))
                why = &group;
        }
        if (why)
            used.insert(why);
        else
            unexplained.append(path);
    }
    QCOMPARE(unexplained, QStringList());
    const double part = 100.0 * double(grammar().size() - missing) / double(grammar().size());
    qInfo("%.1f %% of %lld paths below devices are curated, %lld are left out with a reason", part,
          qlonglong(grammar().size()), qlonglong(missing));
    QVERIFY(part >= 90);
    for (const LeftOut &group : leftOut)
        QVERIFY2(used.contains(&group), group.below);
}

/** Counts for each parent how often one child comes before another. */
static void countPairs(const QString &file, QHash<QString, QHash<std::pair<QString, QString>, int>> &pairs)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader reader(&source);
    QList<std::pair<QString, QStringList>> open; // plain path, and the names inside so far
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            const QString name = reader.qualifiedName().toString();
            if (!open.isEmpty() && !open.last().second.contains(name)) {
                for (const QString &earlier : std::as_const(open.last().second))
                    ++pairs[open.last().first][{earlier, name}];
                open.last().second.append(name);
            }
            const QString above = open.isEmpty() ? QString() : open.last().first;
            open.append({open.isEmpty() ? QString() : above.isEmpty() ? name : above + u'/' + name, {}});
        } else if (reader.isEndElement()) {
            open.removeLast();
        }
    }
}

void TestDeviceCatalog::orderIsThatOfRealDefinitions()
{
    QHash<QString, QHash<std::pair<QString, QString>, int>> pairs;
    QDirIterator files(text(CORPUS), {u"*.xml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        countPairs(files.next(), pairs);
    if (pairs.isEmpty())
        QSKIP("no corpus is there");
    const auto &order = Catalog::instance().layout().childOrder;
    int compared = 0;
    for (auto parent = pairs.cbegin(); parent != pairs.cend(); ++parent) {
        // Devices themselves stand in any order.
        if (!parent.key().startsWith(u"devices/") || !order.contains(parent.key()))
            continue;
        const QStringList ours = order.value(parent.key());
        for (auto pair = parent->cbegin(); pair != parent->cend(); ++pair) {
            const auto [first, second] = pair.key();
            if (!ours.contains(first) || !ours.contains(second) || ours.indexOf(first) < ours.indexOf(second))
                continue;
            // Some definitions were written by hand; what most have must be as here.
            ++compared;
            const int asHere = parent->value({second, first});
            QVERIFY2(pair.value() <= std::max(asHere, 3),
                     qPrintable(u"%1: %2 before %3, %4 against %5"_s.arg(parent.key(), first, second)
                                    .arg(pair.value())
                                    .arg(asHere)));
        }
    }
    QVERIFY(compared > 0);
}

void TestDeviceCatalog::secretsAreMarked()
{
    for (const char *path : {"devices/graphics[]/@passwd", "devices/disk[]/source/cookies/cookie[]/text()",
                             "devices/disk[]/backingStore/source/cookies/cookie[]/text()"}) {
        const Setting *setting = Catalog::instance().byCatalogPath(text(path));
        QVERIFY2(setting && setting->secret, path);
    }
}

QTEST_APPLESS_MAIN(TestDeviceCatalog)
#include "tst_devicecatalog.moc"
