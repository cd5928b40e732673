// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Run.h"
#include "models/document/Path.h"
#include "models/grammar/GrammarPaths.h"
#include "tests/support/Needs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/**
 * What `virtdraft settings --json` lists against all that libvirt's grammar has outside of devices. That the grammar's
 * paths are those of ../shared/tools/grammar-paths is held by tst_grammarpaths.
 */
class TestCoverage : public QObject
{
    Q_OBJECT

    /** By plain path; a key that picks an element (`[@type='smbios']`) is covered by what it picks. */
    QHash<QString, QJsonObject> m_settings;

    bool isCurated(const QString &path, const GrammarPaths &grammar) const;

private Q_SLOTS:
    void initTestCase();
    void everyPathIsCurated_data();
    void everyPathIsCurated();
    void exceptionsAreFew();
    void whatIsNewIsCurated_data();
    void whatIsNewIsCurated();
};

/** Paths that no person sets, and why. */
static const QHash<QString, QString> &exceptions()
{
    static const QHash<QString, QString> paths{
        {u"@id"_s, u"libvirt's number of a running domain"_s},
        {u"cputune/cachetune/@id"_s, u"libvirt's number of the group in the running domain's status"_s},
        {u"cputune/energytune/@id"_s, u"libvirt's number of the group in the running domain's status"_s},
        {u"launchSecurity/handle"_s, u"the number that the firmware gave a running guest; libvirt reads no such setting"_s},
        {u"os/nvram/source/@index"_s, u"libvirt's number of an open image"_s},
        {u"os/nvram/source/privateData"_s, u"libvirt's own notes in the status of a running domain"_s},
        {u"os/nvram/source/seclabel/@labelskip"_s, u"libvirt's note that the place cannot be labelled"_s},
    };
    return paths;
}

void TestCoverage::initTestCase()
{
    const Run run(list({"settings", "--json"}));
    QCOMPARE(run.status, 0);
    const QJsonArray settings = QJsonDocument::fromJson(run.output).array();
    QVERIFY(settings.size() > 400);
    for (const QJsonValue &value : settings) {
        const QJsonObject setting = value.toObject();
        const QString written = setting.value(u"path"_s).toString();
        const auto path = Path::parse(written);
        QVERIFY2(path.ok(), qPrintable(written));
        m_settings.insert(path->plain(), setting);
        Path picked;
        for (const PathStep &step : path->steps()) {
            picked = picked.child(step);
            if (!step.keyAttribute.isEmpty())
                m_settings.insert(picked.withAttribute(step.keyAttribute).plain(), setting);
        }
    }
}

bool TestCoverage::isCurated(const QString &path, const GrammarPaths &grammar) const
{
    if (m_settings.contains(path)) {
        const QJsonObject setting = m_settings.value(path);
        return !setting.value(u"label"_s).toString().isEmpty() && !setting.value(u"help"_s).toString().isEmpty();
    }
    // An element that only holds others comes and goes with them.
    if (path.section(u'/', -1).startsWith(u'@') || grammar.holdsText(path))
        return false;
    const QString inside = path + u'/';
    return std::any_of(m_settings.keyBegin(), m_settings.keyEnd(),
                       [&](const QString &other) { return other.startsWith(inside); });
}

void TestCoverage::everyPathIsCurated_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("installed") << u"/usr/share/libvirt/schemas"_s;
    if (QFile::exists(QStringLiteral(NEWER_SCHEMAS)))
        QTest::newRow("newest") << QStringLiteral(NEWER_SCHEMAS);
}

void TestCoverage::everyPathIsCurated()
{
    QFETCH(QString, folder);
    const auto grammar = GrammarPaths::load(folder);
    VIRTDRAFT_NEEDS(grammar.ok(), "no grammar of libvirt is installed");
    QStringList missing;
    QStringList needless;
    int count = 0;
    for (const QString &path : grammar->all()) {
        if (path == u"devices" || path.startsWith(u"devices/"))
            continue;
        ++count;
        const bool isException = exceptions().contains(path);
        if (isCurated(path, *grammar) == isException)
            (isException ? needless : missing).append(path);
    }
    QVERIFY(count > 550);
    QVERIFY2(missing.isEmpty(), qPrintable(u"not in the catalogue:\n"_s + missing.join(u'\n')));
    QVERIFY2(needless.isEmpty(), qPrintable(u"an exception, and in the catalogue:\n"_s + needless.join(u'\n')));
}

void TestCoverage::exceptionsAreFew()
{
    QVERIFY(exceptions().size() <= 15);
    for (const QString &reason : exceptions())
        QVERIFY(!reason.isEmpty());
}

// What ../shared/SETTINGS.md marks as new outside of devices, with the word that is new, or none.
void TestCoverage::whatIsNewIsCurated_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("word");
    for (const char *path :
         {"hwuuid", "cpu/@deprecated_features", "cpu/topology/@clusters", "cpu/maxphysaddr/@limit",
          "iothreadids/iothread/poll/@max", "iothreadids/iothread/poll/@grow", "iothreadids/iothread/poll/@shrink",
          "cputune/energytune", "throttlegroups/throttlegroup", "os/loader/@format", "os/nvram/@templateFormat",
          "os/nvram/@format", "os/varstore/@path", "os/varstore/@template", "os/shim", "features/ras/@state",
          "features/ps2/@state", "features/virtualization", "features/aia/@value",
          "features/hyperv/tlbflush/direct/@state", "features/hyperv/tlbflush/extended/@state",
          "features/hyperv/emsr_bitmap/@state", "features/hyperv/xmm_input/@state", "iommufd/@enabled",
          "iommufd/@fdgroup"})
        QTest::newRow(path) << QString::fromLatin1(path) << QString();
    QTest::newRow("host-model") << u"features/hyperv/@mode"_s << u"host-model"_s;
    QTest::newRow("sev-snp") << u"launchSecurity/@type"_s << u"sev-snp"_s;
    QTest::newRow("tdx") << u"launchSecurity/@type"_s << u"tdx"_s;
}

void TestCoverage::whatIsNewIsCurated()
{
    QFETCH(QString, path);
    QFETCH(QString, word);
    QVERIFY(m_settings.contains(path));
    const QJsonObject setting = m_settings.value(path);
    if (word.isEmpty())
        QVERIFY(!setting.value(u"since"_s).toString().isEmpty());
    else
        QVERIFY(setting.value(u"words"_s).toArray().contains(word));
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
