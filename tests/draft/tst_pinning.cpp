// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/CpuSet.h"
#include "models/draft/DomainDraft.h"
#include "models/draft/Pinning.h"
#include "models/draft/PinningPlan.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using ThreadKind = GuestThread::Kind;

QString domain(const QString &inside)
{
    return u"<domain type='kvm'>\n  <name>a</name>\n  <memory>1048576</memory>\n%1  <os>\n    <type>hvm</type>\n  </os>\n</domain>\n"_s.arg(inside);
}

XmlDocument parsed(const QString &inside)
{
    return XmlDocument::parse(domain(inside)).value();
}

/** Cores with @p threads CPUs, numbered as hosts do: the first threads of all cores, then the second ones. */
HostFacts host(int nodes, int coresInNode, int threads)
{
    HostFacts facts;
    const int cores = nodes * coresInNode;
    for (int node = 0; node < nodes; ++node) {
        facts.nodes.append({node, 33554432, {}});
        for (int core = 0; core < coresInNode; ++core) {
            for (int thread = 0; thread < threads; ++thread)
                facts.cpus.append({node * coresInNode + core + thread * cores, node, node, 0, core});
        }
    }
    return facts;
}

/** "v0=2 v1=10 e=0-1 i1=0": only those that have a row; in parentheses those that there is no thread for. */
QString described(const Pinning &pinning)
{
    QStringList words;
    for (const GuestThread &thread : pinning.threads()) {
        if (!thread.isPinned())
            continue;
        const QString name = thread.kind == ThreadKind::Emulator ? u"e"_s
            : QString((thread.kind == ThreadKind::Vcpu ? u'v' : u'i') + QString::number(thread.id));
        const QString word = name + u'=' + (thread.unreadable.isEmpty() ? CpuSet::format(thread.cpus) : thread.unreadable);
        words.append(thread.exists ? word : u'(' + word + u')');
    }
    return words.join(u' ');
}

} // namespace

class TestPinning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void inherits();
    void findsConflicts_data();
    void findsConflicts();
    void edits_data();
    void edits();
    void clearsAsOneStep();
    void laysOut_data();
    void laysOut();
    void isQuick();
};

void TestPinning::reads_data()
{
    QTest::addColumn<QString>("inside");
    QTest::addColumn<int>("threads");
    QTest::addColumn<QString>("pins");
    QTest::newRow("nothing") << QString() << 2 << QString();
    QTest::newRow("any order") << u"<vcpu>2</vcpu><cputune><vcpupin vcpu='1' cpuset='3'/><vcpupin vcpu='0' cpuset='2'/>"
                                  "<emulatorpin cpuset='0-2,^1'/></cputune>"_s << 3 << u"v0=2 v1=3 e=0,2"_s;
    QTest::newRow("doubled") << u"<vcpu>1</vcpu><cputune><vcpupin vcpu='0' cpuset='3'/><vcpupin vcpu='0' cpuset='2'/></cputune>"_s
                             << 2 << u"v0=3"_s;
    QTest::newRow("odd") << u"<vcpu>1</vcpu><cputune><vcpupin vcpu='x' cpuset='3'/><vcpupin vcpu='0' cpuset='many'/></cputune>"_s
                         << 2 << u"v0=many"_s;
    QTest::newRow("without a thread") << u"<vcpu>1</vcpu><cputune><vcpupin vcpu='7' cpuset='3'/>"
                                         "<iothreadpin iothread='2' cpuset='1'/></cputune>"_s
                                      << 4 << u"(v7=3) (i2=1)"_s;
    QTest::newRow("I/O threads") << u"<vcpu>1</vcpu><iothreads>3</iothreads><iothreadids><iothread id='2'/><iothread id='9'/>"
                                    "</iothreadids><cputune><iothreadpin iothread='9' cpuset='1'/></cputune>"_s << 5 << u"i9=1"_s;
}

void TestPinning::reads()
{
    QFETCH(QString, inside);
    QFETCH(int, threads);
    QFETCH(QString, pins);
    const Pinning pinning(parsed(inside), nullptr);
    QCOMPARE(int(pinning.threads().size()), threads);
    QCOMPARE(described(pinning), pins);
}

void TestPinning::inherits()
{
    const QString pin = u"<cputune><vcpupin vcpu='0' cpuset='1'/></cputune>"_s;
    const Pinning pinning(parsed(u"<vcpu cpuset='4-6,^5'>2</vcpu>"_s + pin), nullptr);
    QCOMPARE(pinning.threads()[0].cpus, QSet<int>({1}));
    QCOMPARE(pinning.threads()[1].cpus, QSet<int>({4, 6}));
    QVERIFY(!pinning.threads()[1].isPinned());
    QCOMPARE(pinning.threads()[2].cpus, QSet<int>({4, 6}));
    QVERIFY(Pinning(parsed(u"<vcpu placement='auto' cpuset='4'>2</vcpu>"_s), nullptr).threads()[1].cpus.isEmpty());
}

void TestPinning::findsConflicts_data()
{
    QTest::addColumn<QString>("pins");
    QTest::addColumn<QString>("conflicts"); // thread:cpu
    QTest::addColumn<int>("problems");
    const auto vcpu = [](int number, const char *cpus) {
        return u"<vcpupin vcpu='%1' cpuset='%2'/>"_s.arg(number).arg(QLatin1StringView(cpus));
    };
    QTest::newRow("none") << QString(vcpu(0, "1") + vcpu(1, "2") + u"<emulatorpin cpuset='0'/>") << QString() << 0;
    QTest::newRow("two vCPUs") << QString(vcpu(0, "1-2") + vcpu(1, "2-3")) << u"0:2 1:2"_s << 0;
    QTest::newRow("a pool") << QString(vcpu(0, "1-2") + vcpu(1, "1-2")) << QString() << 0;
    QTest::newRow("a pool that is too small") << QString(vcpu(0, "1") + vcpu(1, "1")) << u"0:1 1:1"_s << 0;
    QTest::newRow("emulator") << QString(vcpu(0, "1") + u"<emulatorpin cpuset='0-1'/>") << u"2:1"_s << 0;
    QTest::newRow("I/O thread") << QString(vcpu(0, "1") + u"<iothreadpin iothread='1' cpuset='1'/>") << u"3:1"_s << 0;
    QTest::newRow("emulator and I/O") << u"<emulatorpin cpuset='0'/><iothreadpin iothread='1' cpuset='0'/>"_s << QString() << 0;
    QTest::newRow("missing CPU") << vcpu(0, "1,40") << u"0:40"_s << 0;
    QTest::newRow("missing vCPU") << vcpu(5, "1") << QString() << 1;
    QTest::newRow("unreadable") << vcpu(0, "one") << QString() << 1;
    QTest::newRow("doubled") << QString(vcpu(0, "1") + vcpu(0, "2")) << QString() << 1;
}

void TestPinning::findsConflicts()
{
    QFETCH(QString, pins);
    QFETCH(QString, conflicts);
    QFETCH(int, problems);
    const HostFacts facts = host(1, 4, 2);
    const Pinning pinning(parsed(u"<vcpu>2</vcpu><iothreads>1</iothreads><cputune>"_s + pins + u"</cputune>"), &facts);
    QStringList found;
    for (int thread = 0; thread < pinning.threads().size(); ++thread) {
        for (int cpu = 0; cpu < 50; ++cpu) {
            if (pinning.isConflict(thread, cpu))
                found.append(u"%1:%2"_s.arg(thread).arg(cpu));
            QCOMPARE(pinning.conflict(thread, cpu).isEmpty(), !pinning.isConflict(thread, cpu));
        }
    }
    QCOMPARE(found.join(u' '), conflicts);
    int wrong = 0;
    for (int thread = 0; thread < pinning.threads().size(); ++thread)
        wrong += !pinning.problem(thread).isEmpty();
    QCOMPARE(wrong, problems);
}

void TestPinning::edits_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QList<ThreadPin>>("pins");
    QTest::addColumn<QString>("after");
    const QString vcpu = u"  <vcpu>4</vcpu>\n"_s;
    const auto tuned = [&](const char *rows) { return QString(vcpu + u"  <cputune>\n" + QLatin1StringView(rows) + u"  </cputune>\n"); };
    const QString two = tuned("    <vcpupin vcpu='2' cpuset='0-3,^1'/>\n    <vcpupin vcpu='0' cpuset='1'/>\n");
    using Pins = QList<ThreadPin>;
    QTest::newRow("the first one") << vcpu << Pins{{ThreadKind::Vcpu, 1, {3, 4, 5}}} << tuned("    <vcpupin vcpu='1' cpuset='3-5'/>\n");
    QTest::newRow("in between") << two << Pins{{ThreadKind::Vcpu, 1, {3}}, {ThreadKind::Vcpu, 3, {7}}}
                                << tuned("    <vcpupin vcpu='2' cpuset='0-3,^1'/>\n    <vcpupin vcpu='3' cpuset='7'/>\n"
                                         "    <vcpupin vcpu='0' cpuset='1'/>\n    <vcpupin vcpu='1' cpuset='3'/>\n");
    QTest::newRow("before all") << tuned("    <shares>9</shares>\n    <!-- x -->\n    <vcpupin vcpu='1' cpuset='1'/>\n")
                                << Pins{{ThreadKind::Vcpu, 0, {0}}}
                                << tuned("    <shares>9</shares>\n    <vcpupin vcpu='0' cpuset='0'/>\n    <!-- x -->\n"
                                         "    <vcpupin vcpu='1' cpuset='1'/>\n");
    QTest::newRow("the same in other words") << two << Pins{{ThreadKind::Vcpu, 2, {0, 2, 3}}} << two;
    QTest::newRow("another set") << two << Pins{{ThreadKind::Vcpu, 2, {0, 2}}}
                                 << tuned("    <vcpupin vcpu='2' cpuset='0,2'/>\n    <vcpupin vcpu='0' cpuset='1'/>\n");
    QTest::newRow("one away") << two << Pins{{ThreadKind::Vcpu, 2, {}}} << tuned("    <vcpupin vcpu='0' cpuset='1'/>\n");
    QTest::newRow("all away") << two << Pins{{ThreadKind::Vcpu, 2, {}}, {ThreadKind::Vcpu, 0, {}}} << vcpu;
    QTest::newRow("doubled and odd ones stay")
        << tuned("    <vcpupin vcpu='0' cpuset='1'/>\n    <vcpupin cpuset='4'/>\n    <vcpupin vcpu='0' cpuset='2'/>\n")
        << Pins{{ThreadKind::Vcpu, 0, {5}}}
        << tuned("    <vcpupin vcpu='0' cpuset='5'/>\n    <vcpupin cpuset='4'/>\n    <vcpupin vcpu='0' cpuset='2'/>\n");
    QTest::newRow("emulator and I/O thread") << two << Pins{{ThreadKind::Emulator, 0, {0, 4}}, {ThreadKind::IoThread, 1, {4}}}
                                             << tuned("    <vcpupin vcpu='2' cpuset='0-3,^1'/>\n    <vcpupin vcpu='0' cpuset='1'/>\n"
                                                      "    <emulatorpin cpuset='0,4'/>\n    <iothreadpin iothread='1' cpuset='4'/>\n");
}

void TestPinning::edits()
{
    QFETCH(QString, before);
    QFETCH(QList<ThreadPin>, pins);
    QFETCH(QString, after);
    const auto text = PinningEdit::withPins(parsed(before), pins);
    QVERIFY(text);
    QCOMPARE(*text, domain(after));
}

void TestPinning::clearsAsOneStep()
{
    const QString before = domain(u"  <vcpu>1</vcpu>\n  <cputune>\n    <shares>9</shares>\n    <vcpupin vcpu='0' cpuset='1'/>\n"
                                  "    <vcpupin vcpu='z' cpuset='1'/>\n    <emulatorpin cpuset='0'/>\n"
                                  "    <iothreadpin iothread='1' cpuset='0'/>\n  </cputune>\n"_s);
    DomainDraft draft(before);
    QVERIFY(draft.edit(u"clear"_s, PinningEdit::cleared()));
    QCOMPARE(draft.text(), domain(u"  <vcpu>1</vcpu>\n  <cputune>\n    <shares>9</shares>\n  </cputune>\n"_s));
    draft.undoStack()->undo();
    QCOMPARE(draft.text(), before);
}

void TestPinning::laysOut_data()
{
    QTest::addColumn<HostFacts>("facts");
    QTest::addColumn<QString>("inside");
    QTest::addColumn<PinningPlan::Fit>("fit");
    QTest::addColumn<QString>("pins");
    const QString pairs = u"<cpu><topology sockets='1' cores='%1' threads='2'/></cpu>"_s;
    using Fit = PinningPlan::Fit;
    QTest::newRow("unknown") << HostFacts() << u"<vcpu>2</vcpu>"_s << Fit::UnknownHost << QString();
    QTest::newRow("too few") << host(1, 1, 1) << u"<vcpu>2</vcpu>"_s << Fit::TooFewCpus << QString();
    QTest::newRow("pairs") << host(1, 4, 2) << QString(u"<vcpu>4</vcpu><iothreads>1</iothreads>" + pairs.arg(2)) << Fit::Cores
                           << u"v0=1 v1=5 v2=2 v3=6 e=0,4 i1=0,4"_s;
    QTest::newRow("pairs on all cores") << host(1, 2, 2) << QString(u"<vcpu>4</vcpu>" + pairs.arg(2)) << Fit::Cores
                                        << u"v0=0 v1=2 v2=1 v3=3"_s;
    QTest::newRow("single threads") << host(1, 4, 2) << u"<vcpu>3</vcpu>"_s << Fit::Cores << u"v0=1 v1=2 v2=3 e=0,4"_s;
    QTest::newRow("by CPUs") << host(1, 2, 2) << u"<vcpu>3</vcpu>"_s << Fit::Cpus << u"v0=0 v1=2 v2=1"_s;
    QTest::newRow("the node with room") << host(2, 2, 1) << u"<vcpu>2</vcpu>"_s << Fit::Cores << u"v0=2 v1=3 e=0"_s;
    QTest::newRow("where the memory is")
        << host(2, 2, 1)
        << u"<vcpu>2</vcpu><cpu><numa><cell id='0' cpus='0' memory='1'/><cell id='1' cpus='1' memory='1'/></numa></cpu>"
           "<numatune><memnode cellid='0' nodeset='1'/><memnode cellid='1' nodeset='0'/></numatune>"_s
        << Fit::Cores << u"v0=2 v1=1 e=0"_s;
}

void TestPinning::laysOut()
{
    QFETCH(HostFacts, facts);
    QFETCH(QString, inside);
    QFETCH(PinningPlan::Fit, fit);
    QFETCH(QString, pins);
    const XmlDocument document = parsed(inside);
    const PinningPlan plan = PinningPlan::make(document, &facts);
    QCOMPARE(plan.fit, fit);
    QVERIFY(!plan.label().isEmpty() && !plan.help().isEmpty());
    const auto text = PinningEdit::withPins(document, plan.pins);
    QVERIFY(text);
    const Pinning after(XmlDocument::parse(*text).value(), &facts);
    QCOMPARE(described(after), pins);
    for (int thread = 0; thread < after.threads().size(); ++thread) {
        for (const int cpu : after.threads()[thread].cpus)
            QVERIFY2(!after.isConflict(thread, cpu), qPrintable(after.conflict(thread, cpu)));
    }
}

void TestPinning::isQuick()
{
    const HostFacts facts = host(2, 64, 2);
    QString pins;
    for (int vcpu = 0; vcpu < 128; ++vcpu)
        pins += u"<vcpupin vcpu='%1' cpuset='0-255'/>"_s.arg(vcpu);
    const XmlDocument document = parsed(u"<vcpu>128</vcpu><cputune>"_s + pins + u"</cputune>");
    QElapsedTimer timer;
    timer.start();
    const Pinning pinning(document, &facts);
    QVERIFY(!pinning.isConflict(0, 0));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestPinning)
#include "tst_pinning.moc"
