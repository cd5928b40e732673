// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/CpuModel.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString baseline =
    u"<cpu mode='custom' match='exact'>\n  <model fallback='forbid'>kvm32</model>\n  <vendor>Intel</vendor>\n"
    "  <feature policy='require' name='vme'/>\n  <feature policy='disable' name='ht'/>\n</cpu>\n"_s;

} // namespace

class TestCpuModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names"); // none: refused
        const QString one = u"<cpu><arch>x86_64</arch><model>phenom</model><feature name='vme'/></cpu>"_s;
        const QString two = u"<cpu><arch>i686</arch><model>pentium3</model></cpu>"_s;
        QTest::newRow("an element") << one << QStringList{u"phenom"_s};
        QTest::newRow("several, one after another")
            << QString(one + u'\n' + two) << QStringList{u"phenom"_s, u"pentium3"_s};
        QTest::newRow("capabilities") << QString(u"<capabilities><host>"_s + one + u"</host><guest/></capabilities>")
                                      << QStringList{u"phenom"_s};
        QTest::newRow("two capabilities in one file")
            << QString(u"<all><capabilities><host>"_s + one + u"</host></capabilities><capabilities><host>" + two +
                       u"</host></capabilities></all>")
            << QStringList{u"phenom"_s, u"pentium3"_s};
        QTest::newRow("definition") << u"<domain><cpu mode='custom'><model>Haswell</model></cpu></domain>"_s
                                    << QStringList{u"Haswell"_s};
        QTest::newRow("domain capabilities")
            << u"<domainCapabilities><arch>x86_64</arch><cpu><mode name='host-passthrough' supported='yes'/><mode "
               u"name='host-model' supported='yes'>"
               "<model fallback='forbid'>EPYC</model><feature policy='disable' name='vme'/></mode><mode name='custom' "
               "supported='yes'>"
               "<model usable='yes'>qemu64</model></mode></cpu></domainCapabilities>"_s
            << QStringList{u"EPYC"_s};
        QTest::newRow("no model") << u"<domain><cpu mode='host-model'/></domain>"_s << QStringList();
        QTest::newRow("nothing of the kind") << u"<network/>"_s << QStringList();
        QTest::newRow("not XML") << u"<cpu"_s << QStringList();
    }

    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, names);
        const auto cpus = CpuModel::read(text);
        QCOMPARE(cpus.ok(), !names.isEmpty());
        if (!cpus) {
            QVERIFY(!cpus.error().message.isEmpty());
            return;
        }
        QStringList found;
        for (const QString &cpu : *cpus) {
            QVERIFY2(cpu.startsWith(u"<cpu"), qPrintable(cpu));
            found.append(CpuModel::name(cpu));
        }
        QCOMPARE(found, names);
    }

    void putsItIntoADraftAsOneStep()
    {
        const QString text =
            u"<domain type='kvm'>\n  <name>a</name>\n  <cpu mode='host-passthrough' check='none' migratable='on'>\n"
            "    <topology sockets='1' cores='2' threads='1'/>\n    <feature policy='disable' name='svm'/>\n"
            "    <!-- cells -->\n    <numa>\n      <cell id='0' cpus='0-1' memory='64'/>\n    </numa>\n  </cpu>\n</domain>\n"_s;
        DomainDraft draft(text);
        const auto done = CpuModel::put(draft, baseline);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(draft.undoStack()->count(), 1);
        const auto value = [&](const QString &path) {
            return draft.value(Path::fromLiteral(path)).value_or(u"unset"_s);
        };
        QCOMPARE(value(u"cpu/@mode"_s), u"custom"_s);
        QCOMPARE(value(u"cpu/@match"_s), u"exact"_s);
        QCOMPARE(value(u"cpu/@check"_s), u"unset"_s);
        QCOMPARE(value(u"cpu/@migratable"_s), u"unset"_s);
        QCOMPARE(value(u"cpu/model"_s), u"kvm32"_s);
        QCOMPARE(value(u"cpu/model/@fallback"_s), u"forbid"_s);
        QCOMPARE(value(u"cpu/vendor"_s), u"Intel"_s);
        QCOMPARE(draft.rowCount(Path::fromLiteral(u"cpu/feature[]")), 2);
        QCOMPARE(value(u"cpu/feature[@name='vme']/@policy"_s), u"require"_s);
        QCOMPARE(value(u"cpu/feature[@name='ht']/@policy"_s), u"disable"_s);
        QCOMPARE(value(u"cpu/topology/@cores"_s), u"2"_s);
        QVERIFY2(draft.text().contains(
                     u"    <!-- cells -->\n    <numa>\n      <cell id='0' cpus='0-1' memory='64'/>\n    </numa>\n"),
                 qPrintable(draft.text()));
        QCOMPARE(CpuModel::name(CpuModel::ofDraft(draft)), u"kvm32"_s);
        QCOMPARE(CpuModel::featureCount(CpuModel::ofDraft(draft)), 2);
        draft.undoStack()->undo();
        QCOMPARE(draft.text(), text);
        QVERIFY(CpuModel::ofDraft(draft).isEmpty());
    }

    void putsItWhereThereIsNone()
    {
        DomainDraft draft(u"<domain>\n  <name>a</name>\n  <devices/>\n</domain>\n"_s);
        QVERIFY(CpuModel::put(draft, baseline));
        QVERIFY2(draft.text().contains(u"<model fallback='forbid'>kvm32</model>"), qPrintable(draft.text()));
        QVERIFY(!CpuModel::put(draft, u"<cpu mode='host-model'/>"_s));
        QCOMPARE(draft.undoStack()->count(), 1);
    }
};

QTEST_MAIN(TestCpuModel)
#include "tst_cpumodel.moc"
