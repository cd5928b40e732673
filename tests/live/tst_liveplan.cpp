// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"
#include "models/draft/Assignment.h"
#include "models/live/LivePlan.h"
#include "tests/draft/SettingSamples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString nic = u"<interface type='network'><mac address='52:54:00:00:00:0A'/><source network='lan'/><model type='virtio'/></interface>"_s;
const QString disk = u"<disk type='file' device='disk'><source file='/a.img'/><target dev='vda' bus='virtio'/></disk>"_s;
const QString drive = u"<disk type='file' device='cdrom'><driver name='qemu' type='raw'/><source file='/a.iso'/><target dev='sda' bus='sata'/><readonly/></disk>"_s;
const QString screen = u"<graphics type='vnc' port='-1' autoport='yes' passwd='old'/>"_s;
const QString randoms = u"<rng model='virtio'><backend model='random'>/dev/urandom</backend><address type='pci' domain='0x0000' bus='0x02' slot='0x00' function='0x0'/></rng>"_s;
const QString folder = u"<filesystem type='mount'><driver type='virtiofs'/><source dir='/a'/><target dir='a'/></filesystem>"_s;
const QString ports = u"<controller type='pci' index='0' model='pcie-root'/><controller type='pci' index='1' model='pcie-root-port'/>"
                      "<controller type='pci' index='2' model='pcie-root-port'/><controller type='usb' index='0' model='qemu-xhci'/>"_s;

/** A machine by its parts; the running one has names and a state that the saved one has not. */
QString machine(const QString &head, const QString &devices)
{
    return u"<domain type='kvm'><name>m</name><memory unit='KiB'>4194304</memory><currentMemory unit='KiB'>4194304</currentMemory>%1"
           "<devices>%2<memballoon model='virtio'/></devices></domain>"_s.arg(head, ports + devices);
}

QString started(const QString &definition)
{
    QString text = definition;
    text.replace(u"<domain type='kvm'>"_s, u"<domain type='kvm' id='1'>"_s);
    text.replace(u"</interface>"_s, u"<target dev='vnet0'/><alias name='net0'/></interface>"_s);
    text.replace(u"<source network='lan'/>"_s, u"<source network='lan' portid='x' bridge='virbr0'/>"_s);
    text.replace(u"<source file='/a.iso'/>"_s, u"<source file='/a.iso' index='1'/><backingStore/>"_s);
    text.replace(u"dev='vda' bus='virtio'/>"_s, u"dev='vda' bus='virtio'/><alias name='virtio-disk0'/>"_s);
    text.replace(u"</rng>"_s, u"<alias name='rng0'/></rng>"_s);
    text.replace(u"port='-1'"_s, u"port='5900'"_s);
    return text;
}

XmlDocument parsed(const QString &text)
{
    auto document = XmlDocument::parse(text);
    if (!document)
        qFatal("%s", qPrintable(document.error().message + text));
    return std::move(document).value();
}

/** A step as one reads it: what is called with which arguments. */
QString written(const LiveStep &step)
{
    QStringList parts{QString::number(int(step.call)), step.target, step.prefix, step.text, QString::number(step.number)};
    for (const int number : step.numbers)
        parts.append(QString::number(number));
    for (const LiveParameter &parameter : step.parameters)
        parts.append(parameter.name + u'=' + parameter.value.toString() + u':' + QString::fromLatin1(parameter.value.typeName()));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString call(LiveStep::Call call, const QString &rest)
{
    return QString::number(int(call)) + u' ' + rest;
}

} // namespace

class TestLivePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plans_data();
    void plans();
    void saysWhyNot_data();
    void saysWhyNot();
    void oneCallCarriesAll();
    void ordersWhatDependsOnEachOther();
    void takesNothingTwice();
    void updatesAsItRuns();
    void plugsInWhereItWillBe_data();
    void plugsInWhereItWillBe();
    void theCatalogueSaysTheSame();
    void nothingOfNullDocuments();
};

void TestLivePlan::plans_data()
{
    using Call = LiveStep::Call;
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QStringList>("steps"); // null: at the next start
    const QStringList later;
    const auto row = [](const char *name, const QString &base, const QString &draft, const QStringList &steps) {
        QTest::newRow(name) << machine(base, {}) << machine(draft, {}) << steps;
    };
    row("title", {}, u"<title>New</title>"_s, {call(Call::Title, u"New 0"_s)});
    row("description gone", u"<description>Old</description>"_s, {}, {call(Call::Description, u"0"_s)});
    row("note", {}, u"<metadata><a:note xmlns:a='http://a'><a:who x='1'>y</a:who></a:note></metadata>"_s,
        {call(Call::Metadata, u"http://a a <note ><who x='1'>y</who></note> 0"_s)});
    row("note gone", u"<metadata><a:note xmlns:a='http://a'/></metadata>"_s, {}, {call(Call::Metadata, u"http://a a 0"_s)});
    row("note without a prefix", {}, u"<metadata><note xmlns='http://a'/></metadata>"_s, later);
    row("after a crash", {}, u"<on_crash>preserve</on_crash>"_s, {call(Call::Lifecycle, u"on_crash preserve 0"_s)});
    row("after a reboot, as usual", u"<on_reboot>destroy</on_reboot>"_s, {}, {call(Call::Lifecycle, u"on_reboot restart 0"_s)});
    row("more vCPUs", u"<vcpu current='1'>4</vcpu>"_s, u"<vcpu current='3'>4</vcpu>"_s, {call(Call::Vcpus, u"3"_s)});
    row("all vCPUs", u"<vcpu current='1'>4</vcpu>"_s, u"<vcpu>4</vcpu>"_s, {call(Call::Vcpus, u"4"_s)});
    row("another maximum", u"<vcpu>4</vcpu>"_s, u"<vcpu>8</vcpu>"_s, later);
    row("CPU model", {}, u"<cpu mode='host-model'/>"_s, later);
    row("pin", {}, u"<vcpu>4</vcpu><cputune><vcpupin vcpu='1' cpuset='2-4,^3'/></cputune>"_s, later); // the maximum is new, too
    row("pin one", u"<vcpu>4</vcpu>"_s, u"<vcpu>4</vcpu><cputune><vcpupin vcpu='1' cpuset='2-4,^3'/></cputune>"_s,
        {call(Call::VcpuPin, u"1 2 4"_s)});
    row("pin no more", u"<vcpu cpuset='0-1'>4</vcpu><cputune><vcpupin vcpu='1' cpuset='2'/></cputune>"_s, u"<vcpu cpuset='0-1'>4</vcpu>"_s,
        {call(Call::VcpuPin, u"1 0 1"_s)});
    row("emulator", {}, u"<cputune><emulatorpin cpuset='3'/></cputune>"_s, {call(Call::EmulatorPin, u"0 3"_s)});
    row("I/O thread pin", u"<iothreads>2</iothreads>"_s, u"<iothreads>2</iothreads><cputune><iothreadpin iothread='2' cpuset='1'/></cputune>"_s,
        {call(Call::IoThreadPin, u"2 1"_s)});
    row("I/O threads", u"<iothreads>1</iothreads>"_s, u"<iothreads>3</iothreads>"_s,
        {call(Call::AddIoThread, u"2"_s), call(Call::AddIoThread, u"3"_s)});
    row("I/O thread gone", u"<iothreads>2</iothreads><iothreadids><iothread id='5'/><iothread id='7'/></iothreadids>"_s,
        u"<iothreads>1</iothreads><iothreadids><iothread id='7'/></iothreadids>"_s, {call(Call::RemoveIoThread, u"5"_s)});
    row("I/O thread's pool", u"<iothreadids><iothread id='5'/></iothreadids>"_s, u"<iothreadids><iothread id='5' thread_pool_max='8'/></iothreadids>"_s,
        {call(Call::IoThreadSettings, u"5 thread_pool_max=8:int"_s)});
    row("shares and quota", u"<cputune><quota>5000</quota></cputune>"_s, u"<cputune><shares>2048</shares></cputune>"_s,
        {call(Call::Scheduler, u"0 cpu_shares=2048:qulonglong vcpu_quota=-1:qlonglong"_s)});
    row("shares no more", u"<cputune><shares>2048</shares></cputune>"_s, {}, later);
    row("memory limit", u"<memtune><soft_limit unit='MiB'>1</soft_limit></memtune>"_s, u"<memtune><hard_limit unit='GiB'>1</hard_limit></memtune>"_s,
        {call(Call::MemoryLimits, u"0 hard_limit=1048576:qulonglong soft_limit=9007199254740991:qulonglong"_s)});
    row("weights", u"<blkiotune><device><path>/dev/a</path><weight>200</weight></device></blkiotune>"_s,
        u"<blkiotune><weight>300</weight><device><path>/dev/b</path><read_bytes_sec>9</read_bytes_sec></device></blkiotune>"_s,
        {call(Call::BlockIo, u"0 weight=300:uint device_weight=/dev/a,0:QString device_read_bytes_sec=/dev/b,9:QString"_s)});
    row("nodes", u"<numatune><memory mode='restrictive' nodeset='0'/></numatune>"_s, u"<numatune><memory mode='restrictive' nodeset='1'/></numatune>"_s,
        {call(Call::Numa, u"0 numa_nodeset=1:QString"_s)});
    row("nodes of another mode", u"<numatune><memory mode='strict' nodeset='0'/></numatune>"_s,
        u"<numatune><memory mode='strict' nodeset='1'/></numatune>"_s, later);
    row("events", u"<perf><event name='cmt' enabled='yes'/></perf>"_s, u"<perf><event name='mbmt' enabled='yes'/></perf>"_s,
        {call(Call::Perf, u"0 mbmt=true:bool cmt=false:bool"_s)});
    const auto device = [](const char *name, const QString &base, const QString &draft, const QStringList &steps) {
        QTest::newRow(name) << machine({}, base) << machine({}, draft) << steps;
    };
    device("plug in a card", {}, nic, {call(Call::AttachDevice, nic + u" 0"_s)});
    device("take a card out", nic, {}, {call(Call::DetachDevice, u"net0 "_s + parsed(started(nic)).text() + u" 0"_s)});
    device("plug in a SATA disk", {}, QString(disk).replace(u"virtio"_s, u"sata"_s), later);
    device("take a CD drive out", drive, {}, later);
    QTest::newRow("share a folder") << machine(u"<memoryBacking><access mode='shared'/></memoryBacking>"_s, {})
                                    << machine(u"<memoryBacking><access mode='shared'/></memoryBacking>"_s, folder)
                                    << QStringList{call(Call::AttachDevice, folder + u" 0"_s)};
    device("hub", {}, u"<hub type='usb'/>"_s, later);
    device("sound", {}, u"<sound model='ich9'/>"_s, later);
    device("another medium", drive, QString(drive).replace(u"/a.iso"_s, u"/b.iso"_s),
           {call(Call::UpdateDevice,
                 u"<disk type='file' device='cdrom'><driver name='qemu' type='raw'/><source file='/b.iso'/><target dev='sda' bus='sata'/><readonly/></disk> 0"_s)});
    device("no medium", drive, QString(drive).remove(u"<source file='/a.iso'/>"_s),
           {call(Call::UpdateDevice, u"<disk type='file' device='cdrom'><driver name='qemu' type='raw'/><target dev='sda' bus='sata'/><readonly/></disk> 0"_s)});
    device("another file of a disk", disk, QString(disk).replace(u"/a.img"_s, u"/b.img"_s), later);
    device("limits of a disk", disk,
           QString(disk).replace(u"</disk>"_s, u"<iotune><read_iops_sec>7</read_iops_sec><group_name>g</group_name></iotune></disk>"_s),
           {call(Call::DiskLimits, u"vda 0 group_name=g:QString read_iops_sec=7:qulonglong"_s)});
    device("limits of a disk gone", QString(disk).replace(u"</disk>"_s, u"<iotune><read_iops_sec>7</read_iops_sec></iotune></disk>"_s), disk,
           {call(Call::DiskLimits, u"vda 0 read_iops_sec=0:qulonglong"_s)});
    device("model of a card", nic, QString(nic).replace(u"virtio"_s, u"e1000"_s), later);
    const QString onBridge = QString(nic).replace(u"type='network'"_s, u"type='bridge'"_s).replace(u"network='lan'"_s, u"bridge='br0'"_s);
    device("card from a network to a bridge", nic, onBridge,
           {call(Call::UpdateDevice, u"<interface type='bridge'><source bridge='br0'/><mac address='52:54:00:00:00:0A'/><model type='virtio'/>"
                                     "<target dev='vnet0'/><alias name='net0'/></interface> 0"_s)});
    device("card from a bridge to user mode", onBridge, QString(onBridge).replace(u"type='bridge'"_s, u"type='user'"_s).remove(u"<source bridge='br0'/>"_s), later);
    device("speed of a card", nic, QString(nic).replace(u"</interface>"_s, u"<bandwidth><inbound average='100' peak='200'/></bandwidth></interface>"_s),
           {call(Call::Bandwidth, u"52:54:00:00:00:0A 0 inbound.average=100:uint inbound.peak=200:uint"_s)});
    device("speed of a card, no more", QString(nic).replace(u"</interface>"_s, u"<bandwidth><outbound average='100'/></bandwidth></interface>"_s), nic,
           {call(Call::Bandwidth, u"52:54:00:00:00:0A 0 outbound.average=0:uint"_s)});
    device("where a screen listens", screen, QString(screen).replace(u"/>"_s, u"><listen type='address' address='::1'/></graphics>"_s), later);
    device("password", screen, QString(screen).replace(u"'old'"_s, u"'new' connected='keep'"_s),
           {call(Call::UpdateDevice, u"<graphics type='vnc' port='5900' autoport='yes' passwd='new' connected='keep'/> 0"_s)});
    QTest::newRow("less memory") << machine({}, {}) << machine({}, {}).replace(u"<currentMemory unit='KiB'>4194304<"_s, u"<currentMemory unit='GiB'>2<"_s)
                                 << QStringList{call(Call::Memory, u"2097152"_s)};
    QTest::newRow("how often") << machine({}, {}) << machine({}, {}).replace(u"<memballoon model='virtio'/>"_s, u"<memballoon model='virtio'><stats period='5'/></memballoon>"_s)
                               << QStringList{call(Call::BalloonPeriod, u"5"_s)};
}

void TestLivePlan::plans()
{
    QFETCH(const QString, base);
    QFETCH(const QString, draft);
    QFETCH(const QStringList, steps);
    const XmlDocument before = parsed(base);
    const XmlDocument after = parsed(draft);
    const auto changes = changesBetween(before, after);
    QVERIFY(!changes.isEmpty());
    const LivePlan plan = planLive(parsed(started(base)), before, after, changes);
    QCOMPARE(plan.timings.size(), changes.size());
    QStringList made;
    for (const LiveStep &step : plan.steps) {
        made.append(written(step));
        QVERIFY(!step.words.isEmpty());
    }
    if (steps.isEmpty())
        QVERIFY(plan.nowCount() < changes.size());
    else
        QCOMPARE(plan.nowCount(), changes.size());
    QCOMPARE(made, steps);
}

void TestLivePlan::saysWhyNot_data()
{
    QTest::addColumn<QString>("running");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("why");
    const QString full = machine(u"<vcpu current='1'>4</vcpu>"_s, u"<rng model='virtio'><address type='pci' bus='0x01'/></rng>"
                                                                "<rng model='virtio'><address type='pci' bus='0x02'/></rng>"_s);
    QTest::newRow("too many vCPUs") << machine(u"<vcpu current='1'>2</vcpu>"_s, {}) << full << QString(full).replace(u"current='1'"_s, u"current='3'"_s)
                                    << u"While it runs it can have 2 vCPU(s) at most."_s;
    QTest::newRow("too much memory") << QString(full).replace(u"4194304"_s, u"1048576"_s) << QString(full)
                                     << QString(full).replace(u"<currentMemory unit='KiB'>4194304"_s, u"<currentMemory unit='KiB'>2097152"_s)
                                     << u"While it runs it can have 1 GiB at most."_s;
    QTest::newRow("no free port") << full << full << QString(full).replace(u"<memballoon"_s, nic + u"<memballoon"_s)
                                  << u"The running machine has no free PCI Express port."_s;
    QTest::newRow("no bridge") << full << full << QString(full).replace(u"<memballoon"_s, u"<watchdog model='i6300esb'/><memballoon"_s)
                               << u"The running machine has no PCI bridge for it."_s;
    QTest::newRow("no virtio serial") << full << full
                                      << QString(full).replace(u"<memballoon"_s, u"<channel type='unix'><target type='virtio' name='a'/></channel><memballoon"_s)
                                      << u"The running machine has no virtio serial controller."_s;
    QTest::newRow("no slots") << full << full << QString(full).replace(u"<memballoon"_s, u"<memory model='dimm'><target><size>1</size></target></memory><memballoon"_s)
                              << u"The running machine has no slots for memory."_s;
    QTest::newRow("memory of its own") << machine({}, {}) << machine({}, {}) << machine({}, {}).replace(u"<memballoon"_s, folder + u"<memballoon"_s)
                                       << u"The running machine does not share its memory with other programs of the host."_s;
    QTest::newRow("not there") << machine({}, {}) << machine({}, nic) << machine({}, {}) << u"It is not found in the running machine."_s;
    const QString user = QString(nic).replace(u"type='network'"_s, u"type='user'"_s).remove(u"<source network='lan'/>"_s);
    QTest::newRow("user mode") << machine({}, user) << machine({}, user)
                               << machine({}, QString(user).replace(u"</interface>"_s, u"<bandwidth><inbound average='1'/></bandwidth></interface>"_s))
                               << u"A card of this kind has no limits while it runs."_s;
}

void TestLivePlan::saysWhyNot()
{
    QFETCH(const QString, running);
    QFETCH(const QString, base);
    QFETCH(const QString, draft);
    QFETCH(const QString, why);
    const XmlDocument before = parsed(base);
    const XmlDocument after = parsed(draft);
    const LivePlan plan = planLive(parsed(running), before, after, changesBetween(before, after));
    QVERIFY(!plan.timings.isEmpty());
    QVERIFY(!plan.timings.first().isNow);
    QCOMPARE(plan.timings.first().why, why);
    QVERIFY(plan.steps.isEmpty());
}

void TestLivePlan::oneCallCarriesAll()
{
    const XmlDocument base = parsed(machine({}, disk));
    const XmlDocument draft = parsed(machine(u"<cpu mode='host-model'/>"_s,
                                             QString(disk).replace(u"</disk>"_s, u"<iotune><read_iops_sec>7</read_iops_sec><write_iops_sec>8</write_iops_sec></iotune></disk>"_s)));
    const auto changes = changesBetween(base, draft);
    QCOMPARE(changes.size(), 3);
    const LivePlan plan = planLive(parsed(started(base.text())), base, draft, changes);
    QCOMPARE(plan.nowCount(), 2);
    QCOMPARE(plan.steps.size(), 1);
    for (int i = 0; i < 3; ++i) {
        const bool isLimit = changes[i].path.plain().contains(u"iotune");
        QCOMPARE(plan.timings[i].isNow, isLimit);
        QCOMPARE(plan.timings[i].steps, isLimit ? QList<int>{0} : QList<int>());
    }
}

void TestLivePlan::ordersWhatDependsOnEachOther()
{
    const XmlDocument base = parsed(machine(u"<iothreads>1</iothreads>"_s, nic + randoms));
    const XmlDocument draft = parsed(machine(u"<title>t</title><iothreads>2</iothreads><cputune><iothreadpin iothread='2' cpuset='0'/></cputune>"_s,
                                             disk + u"<controller type='scsi' index='0' model='virtio-scsi'/>"_s + nic));
    const LivePlan plan = planLive(parsed(started(base.text())), base, draft, changesBetween(base, draft));
    using Call = LiveStep::Call;
    QList<Call> calls;
    for (const LiveStep &step : plan.steps)
        calls.append(step.call);
    // One free port only is left for the controller and the disk: the one that is named first has it.
    QCOMPARE(calls.size(), 5);
    QCOMPARE(calls.first(2), (QList<Call>{Call::Title, Call::AddIoThread}));
    QCOMPARE(calls[2], Call::DetachDevice);
    QCOMPARE(calls[3], Call::AttachDevice);
    QCOMPARE(calls[4], Call::IoThreadPin);
}

void TestLivePlan::takesNothingTwice()
{
    // The card was plugged in, and the title set, by someone else while the machine runs.
    const XmlDocument base = parsed(machine(u"<vcpu current='1'>2</vcpu>"_s, {}));
    const XmlDocument draft = parsed(machine(u"<vcpu>2</vcpu>"_s, nic));
    const LivePlan plan = planLive(parsed(started(draft.text())), base, draft, changesBetween(base, draft));
    QCOMPARE(plan.nowCount(), 2);
    QVERIFY(plan.steps.isEmpty());
}

void TestLivePlan::updatesAsItRuns()
{
    // What waits for the next start is not in what libvirt is asked to do now: it would refuse all of it.
    const XmlDocument base = parsed(machine({}, nic));
    const XmlDocument draft = parsed(machine({}, QString(nic).replace(u"'virtio'/>"_s, u"'e1000'/><mtu size='9000'/><link state='down'/>"_s)));
    const LivePlan plan = planLive(parsed(started(base.text())), base, draft, changesBetween(base, draft));
    QCOMPARE(plan.nowCount(), 1);
    QCOMPARE(plan.steps.size(), 1);
    const QString text = plan.steps.first().text;
    QVERIFY2(text.contains(u"<link state='down'/>") && text.contains(u"<model type='virtio'/>") && text.contains(u"portid='x'")
                 && !text.contains(u"mtu"), qPrintable(text));
}

void TestLivePlan::plugsInWhereItWillBe_data()
{
    QTest::addColumn<QString>("controller"); // of bus 0
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isKept");
    const QString place = u"<address type='pci' domain='0x0000' bus='%1' slot='%2' function='0x0'/>"_s;
    const auto row = [&](const char *name, const QString &controller, const QString &bus, const QString &slot, bool isKept) {
        QTest::newRow(name) << controller << place.arg(bus, slot) << isKept;
    };
    row("a free port", u"pcie-root"_s, u"0x01"_s, u"0x00"_s, true);
    row("the random numbers are there", u"pcie-root"_s, u"0x02"_s, u"0x00"_s, false);
    row("the running machine has no such port", u"pcie-root"_s, u"0x07"_s, u"0x00"_s, false);
    row("nothing is plugged in there", u"pcie-root"_s, u"0x00"_s, u"0x05"_s, false);
    row("a free slot", u"pci-root"_s, u"0x00"_s, u"0x05"_s, true);
    row("a slot that something is in", u"pci-root"_s, u"0x00"_s, u"0x06"_s, false);
    row("the first slot", u"pci-root"_s, u"0x00"_s, u"0x00"_s, false);
}

void TestLivePlan::plugsInWhereItWillBe()
{
    QFETCH(const QString, controller);
    QFETCH(const QString, address);
    QFETCH(const bool, isKept);
    const QString watchdog = u"<watchdog model='i6300esb'><address type='pci' domain='0x0000' bus='0x00' slot='0x06' function='0x0'/></watchdog>"_s;
    const auto definition = [&](const QString &more) { return machine({}, randoms + watchdog + more).replace(u"model='pcie-root'"_s, u"model='%1'"_s.arg(controller)); };
    const XmlDocument base = parsed(definition({}));
    const XmlDocument draft = parsed(definition(QString(nic).replace(u"</interface>"_s, address + u"</interface>"_s)));
    const LivePlan plan = planLive(parsed(started(base.text())), base, draft, changesBetween(base, draft));
    QCOMPARE(plan.steps.size(), 1);
    QVERIFY(plan.steps.first().text.contains(u"52:54:00:00:00:0A"));
    QCOMPARE(plan.steps.first().text.contains(address), isKept);
}

void TestLivePlan::theCatalogueSaysTheSame()
{
    // Of settings in no row, that is; how much is asked for is another matter.
    const QStringList byValue{u"currentMemory"_s, u"vcpu/@current"_s};
    const XmlDocument base = parsed(machine(u"<vcpu>4</vcpu><numatune><memory mode='restrictive' nodeset='5'/></numatune>"_s, {}));
    QStringList wrong;
    int tried = 0;
    for (const Setting *setting : Catalog::instance().settings()) {
        const QString path = QString::fromLatin1(setting->path);
        if (path.contains(u"[]") || byValue.contains(path) || setting->kind == Kind::Unit || setting->kind == Kind::Fragment)
            continue;
        const auto edit = Settings::assign(base, {Path::fromLiteral(path), SettingSamples::of(*setting, 0).first()});
        QVERIFY2(edit.ok(), setting->path);
        const XmlDocument draft = parsed(edit->applied(base.text()));
        const auto changes = changesBetween(base, draft);
        const LivePlan plan = planLive(parsed(started(base.text())), base, draft, changes);
        for (qsizetype i = 0; i < changes.size(); ++i) {
            if (changes[i].path.plain() == path && plan.timings[i].isNow != (setting->takes == Takes::Now))
                wrong.append(path);
            tried += changes[i].path.plain() == path ? 1 : 0;
        }
    }
    QVERIFY2(tried > 150, qPrintable(QString::number(tried)));
    QCOMPARE(wrong.join(u' '), QString());
}

void TestLivePlan::nothingOfNullDocuments()
{
    const XmlDocument base = parsed(machine({}, {}));
    const XmlDocument draft = parsed(machine(u"<title>t</title>"_s, {}));
    const LivePlan plan = planLive({}, base, draft, changesBetween(base, draft));
    QCOMPARE(plan.timings.size(), 1);
    QCOMPARE(plan.nowCount(), 0);
}

QTEST_GUILESS_MAIN(TestLivePlan)
#include "tst_liveplan.moc"
