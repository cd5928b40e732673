// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RuleTest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace RuleTest;

namespace {

QString domain(const QString &content)
{
    return u"<domain type='kvm'>\n  <name>a</name>\n  <memory>4096</memory>\n"_s + content + u"</domain>\n"_s;
}

qsizetype errors(const DomainDraft &draft)
{
    const auto &problems = draft.problems();
    return std::count_if(problems.begin(), problems.end(),
                         [](const Problem &p) { return p.severity == Problem::Severity::Error; });
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsOne_data();
    void findsOne();
    void everyRuleFails();
    void withoutAHost();
    void silenced();
    void manyProblemsAreQuick();
    void practiceMachinesAreClean();
    void places();
};

void TestRules::finds_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("failing");
    QTest::addColumn<QString>("passing");
    const auto row = [](const char *rule, const QString &failing, const QString &passing) {
        QTest::newRow(qPrintable(QLatin1StringView(rule) + u" %1"_s.arg(qHash(failing))))
            << QString::fromLatin1(rule) << failing << passing;
    };
    row("not-a-domain", u"<network><name>a</name></network>"_s, domain({}));
    row("required", u"<domain type='kvm'><memory>1</memory></domain>"_s, domain({}));
    row("required", u"<domain><name>a</name><memory>1</memory></domain>"_s, domain({}));
    row("required", u"<domain type='kvm'><name>a</name></domain>"_s,
        u"<domain type='kvm'><name>a</name><cpu><numa><cell id='0' memory='1'/></numa></cpu></domain>"_s);
    row("value", domain(u"<vcpu>two</vcpu>"_s), domain(u"<vcpu>2</vcpu>"_s));
    row("value", domain(u"<clock><timer name='rtc' present='maybe'/></clock>"_s),
        domain(u"<clock><timer name='rtc' present='no'/></clock>"_s));
    row("value", domain(u"<currentMemory unit='furlong'>1</currentMemory>"_s),
        domain(u"<currentMemory unit='KiB'>1</currentMemory>"_s));
    row("doubled", domain(u"<name>b</name>"_s), domain({}));
    row("doubled", domain(u"<os><bootmenu/><bootmenu/></os>"_s),
        domain(u"<os><boot dev='hd'/><boot dev='fd'/></os>"_s));
    const QString port = u"<devices><serial type='udp'><source mode='bind' service='1'/><source service='2'/>%1</serial></devices>"_s;
    row("doubled", domain(port.arg(u"<protocol/><protocol/>"_s)), domain(port.arg(QString()) + u"<devices/>"_s));
    const QString topology = u"<vcpu>%1</vcpu><cpu><topology sockets='%2' cores='%3' threads='%4'/></cpu>"_s;
    row("topology", domain(topology.arg(u"4"_s, u"1"_s, u"2"_s, u"1"_s)),
        domain(topology.arg(u"4"_s, u"1"_s, u"2"_s, u"2"_s)));
    row("topology", domain(topology.arg(u"5"_s, u"1"_s, u"2"_s, u"2"_s)),
        domain(topology.arg(u"8"_s, u"2"_s, u"2"_s, u"2"_s)));
    row("topology", domain(topology.arg(u"4"_s, u"4096"_s, u"4096"_s, u"4096"_s)), domain(u"<vcpu>4</vcpu>"_s));
    row("topology",
        domain(u"<vcpu>4</vcpu><cpu><topology sockets='1' dies='2' clusters='2' cores='2' threads='2'/></cpu>"_s),
        domain(u"<vcpu>16</vcpu><cpu><topology sockets='1' dies='2' clusters='2' cores='2' threads='2'/></cpu>"_s));
    row("current-memory", domain(u"<currentMemory>4097</currentMemory>"_s),
        domain(u"<currentMemory unit='MiB'>4</currentMemory>"_s));
    row("current-memory", domain(u"<currentMemory unit='GiB'>1</currentMemory>"_s),
        domain(u"<currentMemory>1</currentMemory>"_s));
    row("current-vcpus", domain(u"<vcpu current='3'>2</vcpu>"_s), domain(u"<vcpu current='2'>2</vcpu>"_s));
    const auto hyperv = [](const QString &inside, const QString &clock = {}) {
        return domain(u"<features><hyperv>"_s + inside + u"</hyperv></features>"_s + clock);
    };
    const QString needed = u"<vpindex state='on'/><synic state='on'/>"_s;
    const QString timer = u"<clock><timer name='hypervclock' present='yes'/></clock>"_s;
    row("hyperv-needs", hyperv(u"<stimer state='on'/>"_s), hyperv(needed + u"<stimer state='on'/>"_s, timer));
    row("hyperv-needs", hyperv(u"<synic state='on'/>"_s), hyperv(needed));
    row("hyperv-needs", hyperv(u"<ipi state='on'/><vpindex state='off'/>"_s), hyperv(u"<ipi state='off'/>"_s));
    row("hyperv-needs", hyperv(u"<evmcs state='on'/>"_s), hyperv(u"<vapic state='on'/><evmcs state='on'/>"_s));
    row("secure-boot-smm", domain(u"<os><loader secure='yes'/></os>"_s),
        domain(u"<os><loader secure='yes'/></os><features><smm/></features>"_s));
    row("secure-boot-smm", domain(u"<os><loader secure='yes'/></os><features><smm state='off'/></features>"_s),
        domain(u"<os><type arch='aarch64'>hvm</type><loader secure='yes'/></os>"_s));
    const QString device = u"<devices><disk><boot order='1'/></disk></devices>"_s;
    row("boot-order-twice", domain(u"<os><boot dev='hd'/><boot dev='fd'/><boot dev='cdrom'/></os>"_s + device),
        domain(u"<os/>"_s + device));
}

void TestRules::finds()
{
    QFETCH(QString, rule);
    QFETCH(QString, failing);
    QFETCH(QString, passing);
    DomainDraft good(passing);
    QVERIFY2(messages(good, rule).isEmpty(), qPrintable(messages(good, rule).join(u'\n')));
    DomainDraft bad(failing);
    QVERIFY(!messages(bad, rule).isEmpty());
    const QList<Problem> problems = bad.problems();
    for (const Problem &problem : problems) {
        QVERIFY(!problem.message.isEmpty());
        for (const Repair &repair : problem.repairs) {
            DomainDraft repaired(failing);
            const auto done = repaired.edit(repair.label, repair.assignments);
            QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
            QVERIFY2(!messages(repaired, problem.rule).contains(problem.message),
                     qPrintable(repair.label + repaired.text()));
            QVERIFY2(errors(repaired) < errors(bad) || problem.severity == Problem::Severity::Warning,
                     qPrintable(repaired.text()));
            QVERIFY2(errors(repaired) <= errors(bad), qPrintable(repaired.text()));
            repaired.undoStack()->undo();
            QCOMPARE(repaired.text(), failing);
        }
    }
}

void TestRules::findsOne_data()
{
    RuleTest::addColumns();
    const auto row = [](const char *rule, const QString &failing, const QString &passing, const char *path,
                        const QString &repair = {}) { addRow(rule, failing, passing, path, repair); };
    const auto tune = [](const QString &inside, const QString &more = {}) {
        return machine(more + u"  <cputune>\n"_s + inside + u"  </cputune>\n"_s);
    };
    const QString pinned = u"<vcpupin vcpu='0' cpuset='2'/><vcpupin vcpu='1' cpuset='3'/>"_s;
    row("pin-vcpus", tune(u"<vcpupin vcpu='4' cpuset='0'/>"_s), tune(u"<vcpupin vcpu='3' cpuset='0'/>"_s),
        "cputune/vcpupin/@vcpu", u"<devices>"_s);
    row("pin-host", tune(u"<vcpupin vcpu='0' cpuset='7-8'/>"_s), tune(u"<vcpupin vcpu='0' cpuset='6-7'/>"_s),
        "cputune/vcpupin/@cpuset");
    row("pin-host", tune(u"<emulatorpin cpuset='9'/>"_s), tune(u"<emulatorpin cpuset='0'/>"_s), "cputune/emulatorpin/@cpuset");
    row("pin-twice", tune(u"<vcpupin vcpu='0' cpuset='2'/><vcpupin vcpu='0' cpuset='3'/>"_s), tune(pinned),
        "cputune/vcpupin[2]/@vcpu", u"cpuset='2'/>"_s);
    row("pin-overlap", tune(pinned + u"<emulatorpin cpuset='3-4'/>"_s), tune(pinned + u"<emulatorpin cpuset='4'/>"_s),
        "cputune/emulatorpin/@cpuset", u"<emulatorpin cpuset='0-1,4-7'/>"_s);
    row("pin-overlap", tune(pinned + u"<iothreadpin iothread='1' cpuset='2'/>"_s, u"<iothreads>1</iothreads>"_s),
        tune(u"<vcpupin vcpu='0' cpuset='0-3'/><vcpupin vcpu='1' cpuset='0-3'/><emulatorpin cpuset='0-3'/>"_s),
        "cputune/iothreadpin/@cpuset", u"cpuset='0-1,4-7'"_s);
    row("pin-shared", tune(u"<vcpupin vcpu='0' cpuset='2'/><vcpupin vcpu='1' cpuset='2'/>"_s), tune(pinned),
        "cputune/vcpupin[2]/@cpuset");
    row("iothread", tune(u"<iothreadpin iothread='3' cpuset='2'/>"_s, u"<iothreads>2</iothreads>"_s),
        tune(u"<iothreadpin iothread='1' cpuset='2'/><iothreadpin iothread='7' cpuset='2'/>"_s,
             u"<iothreads>2</iothreads><iothreadids><iothread id='7'/></iothreadids>"_s),
        "cputune/iothreadpin/@iothread");
    row("iothread", machine({}, u"<disk><driver iothread='1'/></disk>"_s),
        machine(u"<iothreads>1</iothreads>"_s, u"<disk><driver iothread='1'/></disk>"_s), "devices/disk/driver/@iothread");
    row("scheduler-vcpus", tune(u"<vcpusched vcpus='2-5' scheduler='batch'/>"_s), tune(u"<vcpusched vcpus='0-3' scheduler='batch'/>"_s),
        "cputune/vcpusched/@vcpus", u"vcpus='2-3'"_s);
    row("cache-vcpus", tune(u"<cachetune vcpus='2-5'/>"_s), tune(u"<cachetune vcpus='0-3'/>"_s), "cputune/cachetune/@vcpus",
        u"vcpus='2-3'"_s);
    const auto pages = [](const QString &memory, const QString &more = {}) {
        return machine(u"<memoryBacking><hugepages><page size='2' unit='MiB'/></hugepages></memoryBacking>"_s + more, {}, u"q35"_s, memory);
    };
    const char *const page = "memoryBacking/hugepages/page[1]/@size";
    row("hugepages-free", pages(u"616448"_s), pages(u"409600"_s), page); // 301 and 200 of 300 pages, 200 of them free
    row("hugepages-free", pages(u"411648"_s), pages(u"4096"_s), page);
    row("hugepages-free", pages(u"4096"_s, u"<numatune><memory mode='strict' nodeset='0'/></numatune>"_s),
        pages(u"4096"_s, u"<numatune><memory mode='strict' nodeset='1'/></numatune>"_s), page);
    row("hugepages-size", pages(u"4097"_s), pages(u"4096"_s), "memory", u"<memory>6144</memory>"_s);
    row("memory-limit", machine(u"<memtune><hard_limit>4096</hard_limit></memtune>"_s),
        machine(u"<memtune><hard_limit>8192</hard_limit></memtune>"_s), "memtune/hard_limit");
    const QString passed = u"<hostdev mode='subsystem' type='pci'/>"_s;
    row("memory-limit", machine(u"<memtune><hard_limit>8192</hard_limit></memtune>"_s, passed),
        machine(u"<memtune><hard_limit unit='GiB'>2</hard_limit></memtune>"_s, passed), "memtune/hard_limit");
    row("swap-limit", machine(u"<memtune><hard_limit>8192</hard_limit><swap_hard_limit>8191</swap_hard_limit></memtune>"_s),
        machine(u"<memtune><hard_limit>8192</hard_limit><swap_hard_limit>8192</swap_hard_limit></memtune>"_s), "memtune/swap_hard_limit");
    const QString served = u"<filesystem type='mount'><driver type='virtiofs'/></filesystem>"_s;
    row("shared-memory", machine({}, served), machine(u"<memoryBacking><access mode='shared'/></memoryBacking>"_s, served),
        "memoryBacking/access/@mode", u"<source type='memfd'/>"_s);
    row("shared-memory",
        machine(u"<cpu><numa><cell id='0' cpus='0-3' memory='4096' memAccess='private'/></numa></cpu>"_s, served),
        machine(u"<cpu><numa><cell id='0' cpus='0-3' memory='4096' memAccess='shared'/></numa></cpu>"_s, served),
        "memoryBacking/access/@mode", u"memAccess='shared'"_s);
    row("shared-memory", machine({}, u"<disk type='vhostuser'/>"_s), machine({}, u"<disk type='file'/>"_s), "memoryBacking/access/@mode",
        u"mode='shared'"_s);
    row("numatune-auto", machine(u"<numatune><memory placement='auto' nodeset='0'/></numatune>"_s),
        machine(u"<numatune><memory placement='static' nodeset='0'/></numatune>"_s), "numatune/memory/@nodeset", u"<memory nodeset='0'/>"_s);
    row("balloon-passthrough", machine(u"<currentMemory>2048</currentMemory>"_s, passed), machine(u"<currentMemory>2048</currentMemory>"_s),
        "currentMemory", u"<currentMemory>4096</currentMemory>"_s);
    const auto cells = [](const QString &inside) { return machine(u"<cpu><numa>"_s + inside + u"</numa></cpu>"_s); };
    const QString good = u"<cell id='0' cpus='0-3' memory='4096'/>"_s;
    row("numa-cells", cells(u"<cell id='0' cpus='0-4' memory='4096'/>"_s), cells(good), "cpu/numa/cell/@cpus");
    row("numa-cells", cells(u"<cell id='0' cpus='0-2' memory='2048'/><cell id='1' cpus='2-3' memory='2048'/>"_s), cells(good),
        "cpu/numa/cell[2]/@cpus");
    row("numa-memory", cells(u"<cell id='0' cpus='0-3' memory='2048'/>"_s), cells(good), "memory", u"<memory>2048</memory>"_s);
    row("numa-memory", cells(good).replace(u"  <devices>\n"_s, u"<devices><memory><target><size unit='MiB'>1</size></target></memory>"_s),
        cells(u"<cell id='0' cpus='0-3' memory='3'/>"_s)
            .replace(u"  <devices>\n"_s, u"<devices><memory><target><size>4093</size></target></memory>"_s), "memory", u"<memory>5120</memory>"_s);
    row("numa-vcpus", cells(u"<cell id='0' cpus='0-2' memory='4096'/>"_s), cells(good), "cpu/numa/cell/@cpus");
    const auto states = [](const QString &current, const QString &inside) {
        return machine(u"<vcpus>"_s + inside + u"</vcpus>"_s).replace(u"<vcpu>"_s, u"<vcpu current='%1'>"_s.arg(current));
    };
    const QString two = u"<vcpu id='0' enabled='yes'/><vcpu id='1' enabled='yes'/><vcpu id='2' enabled='no'/><vcpu id='3' enabled='no'/>"_s;
    row("vcpu-states", states(u"3"_s, two), states(u"2"_s, two), "vcpu/@current", u"current='2'"_s);
    row("vcpu-list", states(u"2"_s, two + u"<vcpu id='4' enabled='no'/>"_s), states(u"2"_s, two), "vcpus/vcpu[5]/@id", u"</vcpus>"_s);
    row("vcpu-list", states(u"3"_s, u"<vcpu id='0' enabled='no'/>"_s), states(u"2"_s, two), "vcpus/vcpu/@enabled", u"enabled='yes'"_s);
    const auto hyperv = [](const QString &clock) {
        return machine(u"<features><hyperv><relaxed state='on'/></hyperv></features>"_s + clock);
    };
    const QString right = u"<clock offset='localtime'><timer name='hypervclock' present='yes'/></clock>"_s;
    row("hyperv-clock", hyperv(u"<clock offset='localtime'/>"_s), hyperv(right), "clock/timer[@name='hypervclock']/@present",
        u"<timer name='hypervclock' present='yes'/>"_s);
    row("windows-local-time", hyperv({}), hyperv(right), "clock/@offset", u"offset='localtime'"_s);
    row("windows-hpet", hyperv(u"<clock><timer name='hpet' present='yes'/></clock>"_s), machine(u"<clock><timer name='hpet' present='yes'/></clock>"_s),
        "clock/timer[@name='hpet']/@present", u"present='no'"_s);
    row("windows-kvmclock", hyperv(u"<clock><timer name='kvmclock' present='yes'/></clock>"_s), hyperv(right),
        "clock/timer[@name='kvmclock']/@present", u"name='hypervclock' present='yes'"_s);
    const auto timer = [](const QString &name, const QString &policy) {
        return machine(u"<clock><timer name='%1' tickpolicy='%2'/></clock>"_s.arg(name, policy));
    };
    row("timer-policy", timer(u"kvmclock"_s, u"catchup"_s), timer(u"rtc"_s, u"catchup"_s), "clock/timer/@tickpolicy", u"<timer name='kvmclock'/>"_s);
    row("timer-policy", timer(u"rtc"_s, u"merge"_s), timer(u"pit"_s, u"discard"_s), "clock/timer/@tickpolicy", u"<timer name='rtc'/>"_s);
    const QString entries = u"<sysinfo type='smbios'><system><entry name='serial'>1</entry></system></sysinfo>"_s;
    const auto smbios = [](const QString &text) { return QString(text).replace(u"</type>"_s, u"</type><smbios mode='sysinfo'/>"_s); };
    row("smbios-mode", machine(entries), smbios(machine(entries)), "os/smbios/@mode", u"<smbios mode='sysinfo'/>"_s);
    row("smbios-empty", smbios(machine({})), smbios(machine(entries)), "os/smbios/@mode", u"</type>\n"_s);
    const auto efi = [](const QString &features) { return machine(features).replace(u"<os>"_s, u"<os firmware='efi'>"_s); };
    row("uefi-acpi", efi({}), efi(u"<features><acpi/></features>"_s), "features/acpi", u"<acpi/>"_s);
    const QString ide = u"<disk><target dev='hda' bus='ide'/><address type='drive' bus='1'/></disk><disk><target dev='sda' bus='sata'/></disk>"_s;
    row("q35-ide", machine({}, ide), machine({}, ide, u"pc"_s), "devices/disk[1]/target/@bus", u"<target dev='sdb' bus='sata'/>"_s);
    const QString port = u"<controller type='pci' model='pcie-root-port'/>"_s;
    row("pc-pcie", machine({}, port, u"pc-i440fx-7.2"_s), machine({}, port), "devices/controller/@model");
    row("kvm-arch", machine({}).replace(u"x86_64"_s, u"aarch64"_s), machine({}).replace(u"x86_64"_s, u"i686"_s), "@type", u"type='qemu'"_s);
    const QString line = u"<qemu:commandline><qemu:arg value='-snapshot'/></qemu:commandline>"_s;
    const QString uri = u" xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'"_s;
    row("namespace", machine(line), machine(QString(line).replace(u"commandline>"_s, u"commandline>"_s)).replace(u"'kvm'"_s, u"'kvm'"_s + uri),
        "qemu:commandline", u"<domain type='kvm'"_s + uri);
    row("namespace", machine(line).replace(u"'kvm'"_s, u"'kvm' xmlns:qemu='urn:other'"_s),
        machine(line).replace(u"'kvm'"_s, u"'kvm'"_s + uri), "qemu:commandline[@xmlns:qemu='urn:other']",
        u"<domain type='kvm'"_s + uri);
    // The repair changes that element's own declaration, not another one's.
    const QString other = u"<qemu:commandline xmlns:qemu='urn:other'><qemu:arg value='-snapshot'/></qemu:commandline>"_s;
    row("namespace", machine(other), machine(QString(other).replace(u" xmlns:qemu='urn:other'"_s, uri)),
        "qemu:commandline[@xmlns:qemu='urn:other']", u"<qemu:commandline"_s + uri);
}

void TestRules::findsOne()
{
    RuleTest::findsOne();
}

void TestRules::withoutAHost()
{
    // Of a host that is not known nothing is said.
    const DomainDraft draft(machine(u"<cputune><vcpupin vcpu='0' cpuset='900'/></cputune>"
                                    "<memoryBacking><hugepages><page size='2' unit='MiB'/></hugepages></memoryBacking>"_s)
                                .replace(u"x86_64"_s, u"aarch64"_s));
    QVERIFY(draft.problems().isEmpty());
}

void TestRules::silenced()
{
    DomainDraft draft(machine(u"<currentMemory>9999</currentMemory>"_s).replace(u"<vcpu>"_s, u"<vcpu current='9'>"_s));
    QCOMPARE(draft.problems().size(), 2);
    int told = 0;
    connect(&draft, &DomainDraft::silencedRulesChanged, &draft, [&] { ++told; });
    draft.setSilencedRules({u"current-memory"_s, u"current-vcpus"_s});
    QCOMPARE(told, 1);
    // An error is told whatever a person silenced.
    QCOMPARE(draft.problems().size(), 1);
    QCOMPARE(draft.problems().first().rule, u"current-vcpus"_s);
    QCOMPARE(draft.silencedProblems().size(), 1);
    QCOMPARE(draft.silencedProblems().first().rule, u"current-memory"_s);
    draft.setSilencedRules({});
    QCOMPARE(draft.problems().size(), 2);
    QVERIFY(draft.silencedProblems().isEmpty());
}

void TestRules::manyProblemsAreQuick()
{
    QString rows;
    for (int i = 0; i < 10000; ++i)
        rows += u"<timer name='none'/>\n"_s;
    const DomainDraft draft(machine(u"<clock>"_s + rows + u"</clock>"_s));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(draft.problems().size(), 10000);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void TestRules::practiceMachinesAreClean()
{
    const QDir folder(QStringLiteral(TEST_DATA "/../../resources/practice"));
    const QStringList files = folder.entryList({u"*.xml"_s});
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const DomainDraft draft(QString::fromUtf8(file.readAll()));
        for (const Problem &problem : draft.problems())
            qWarning("%s: %s: %s", qPrintable(name), qPrintable(problem.rule), qPrintable(problem.message));
        QVERIFY2(draft.problems().isEmpty(), qPrintable(name));
    }
}

void TestRules::everyRuleFails()
{
    // A rule that has no row here would never be seen to fail.
    const QDir folder(QStringLiteral(TEST_DATA "/../draft"));
    QByteArray text;
    for (const QString &name : folder.entryList({u"tst_rules*.cpp"_s})) {
        QFile source(folder.filePath(name));
        QVERIFY(source.open(QIODevice::ReadOnly));
        text += source.readAll();
    }
    for (const Rule &rule : Rules::all()) {
        QVERIFY2(text.contains(QByteArray("row(\"").append(rule.id).append('"')), rule.id);
        QVERIFY(!Rules::about(rule).isEmpty());
        QCOMPARE(Rules::find(QString::fromLatin1(rule.id)), &rule);
    }
    QCOMPARE(Rules::find(u"none"_s), nullptr);
}

void TestRules::places()
{
    const DomainDraft draft(
        u"<domain type='kvm'>\n  <memory>1</memory>\n  <vcpu placement='x'\n        current='9'>2</vcpu>\n</domain>\n"_s);
    QStringList found;
    for (const Problem &problem : draft.problems()) {
        const TextPlace place = Rules::place(problem, draft.document());
        found.append(u"%1 %2:%3"_s.arg(problem.rule).arg(place.line).arg(place.column));
    }
    // What is missing is told where it would stand: at the root.
    QCOMPARE(found, (QStringList{u"required 1:1"_s, u"value 3:9"_s, u"current-vcpus 4:9"_s}));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
