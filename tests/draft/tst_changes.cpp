// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Changes.h"

#include "tests/support/Parsed.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString domain(const QString &content)
{
    return u"<domain type='kvm'>\n"_s + content + u"</domain>\n"_s;
}

QString timers(const QStringList &names)
{
    QString text;
    for (const QString &name : names)
        text += u"    <timer name='%1'/>\n"_s.arg(name);
    return domain(u"  <clock offset='utc'>\n"_s + text + u"  </clock>\n"_s);
}

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inWords_data();
    void inWords();
    void reverts_data();
    void reverts();
    void takesOneBackOnly();
    void secretsAreMasked();
    void nothingOfNullDocuments();
};

void TestChanges::inWords_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << domain({}) << domain({}) << QStringList();
    QTest::newRow("blanks, comments and quotes do not count")
        << domain(u"  <name>a</name>\n"_s) << domain(u"\n<!-- x --><name >a</name>\n"_s).replace(u'\'', u'"')
        << QStringList();
    QTest::newRow("memory with its unit")
        << domain(u"  <memory unit='KiB'>4194304</memory>\n"_s) << domain(u"  <memory unit='GiB'>8</memory>\n"_s)
        << QStringList{u"Memory: 4 GiB → 8 GiB"_s};
    QTest::newRow("memory without number") << domain(u"  <memory unit='KiB'>4194304</memory>\n"_s) << domain({})
                                           << QStringList{u"Memory: 4 GiB → not set"_s};
    QTest::newRow("the same size written in another way")
        << domain(u"  <memory unit='KiB'>1048576</memory>\n"_s) << domain(u"  <memory unit='MiB'>1024</memory>\n"_s)
        << QStringList{u"Memory: 1048576 KiB → 1024 MiB"_s};
    QTest::newRow("presence") << domain({}) << domain(u"  <memoryBacking><locked/></memoryBacking>\n"_s)
                              << QStringList{u"Locked in RAM: not set → on"_s};
    const auto machine = [](const QString &entries) {
        return domain(u"  <sysinfo type='smbios'>\n    <system>\n%1    </system>\n  </sysinfo>\n"_s.arg(entries));
    };
    const QString maker = u"      <entry name='manufacturer'>A</entry>\n"_s;
    const QString serial = u"      <entry name='serial'>%1</entry>\n"_s;
    QTest::newRow("an entry is one change")
        << domain({}) << machine(maker) << QStringList{u"Manufacturer: not set → A"_s};
    QTest::newRow("an entry beside others")
        << machine(maker) << machine(maker + serial.arg(u"1"_s)) << QStringList{u"Serial number: not set → 1"_s};
    QTest::newRow("an entry that went")
        << machine(maker + serial.arg(u"1"_s)) << machine(serial.arg(u"1"_s)) << QStringList{u"Manufacturer: A → not set"_s};
    QTest::newRow("an entry's value")
        << machine(maker + serial.arg(u"1"_s)) << machine(maker + serial.arg(u"2"_s)) << QStringList{u"Serial number: 1 → 2"_s};
    QTest::newRow("a part of what it is counted by")
        << domain(u"  <cputune>\n    <period>50000</period>\n    <quota>50000</quota>\n  </cputune>\n"_s)
        << domain(u"  <cputune>\n    <period>50000</period>\n    <quota>75000</quota>\n  </cputune>\n"_s)
        << QStringList{u"vCPU quota: 100 % (50000 µs) → 150 % (75000 µs)"_s};
    QTest::newRow("row added") << timers({u"rtc"_s}) << timers({u"rtc"_s, u"hpet"_s})
                               << QStringList{u"Timers hpet: not there → added"_s};
    QTest::newRow("row removed") << timers({u"rtc"_s, u"hpet"_s}) << timers({u"hpet"_s})
                                 << QStringList{u"Timers rtc: there → removed"_s};
    QTest::newRow("row moved") << timers({u"rtc"_s, u"hpet"_s, u"pit"_s}) << timers({u"hpet"_s, u"pit"_s, u"rtc"_s})
                               << QStringList{u"Timers rtc: in its old place → moved"_s};
    QTest::newRow("value in a row that moved up")
        << domain(u"<clock><timer name='rtc' track='wall'/><timer name='pit' tickpolicy='delay'/></clock>\n"_s)
        << domain(u"<clock><timer name='pit' tickpolicy='merge'/></clock>\n"_s)
        << QStringList{u"Timers pit: Missed ticks: Late, at the usual pace → Merged into one"_s,
                       u"Timers rtc: there → removed"_s};
    QTest::newRow("unknown element") << domain({}) << domain(u"  <new><inner/></new>\n"_s)
                                     << QStringList{u"new: not there → added"_s};
    QTest::newRow("unknown attribute") << domain(u"  <devices><disk new='file'/></devices>\n"_s)
                                       << domain(u"  <devices><disk new='block'/></devices>\n"_s)
                                       << QStringList{u"devices/disk/@new: file → block"_s};
    const auto devices = [](const QString &inside) { return domain(u"  <devices>\n"_s + inside + u"  </devices>\n"_s); };
    const QString vda = u"<disk type='file'><driver name='qemu' type='qcow2'%1/><target dev='vda' bus='virtio'/>%2</disk>\n"_s;
    QTest::newRow("a disk's cache")
        << devices(vda.arg(u" cache='none'"_s, QString())) << devices(vda.arg(u" cache='writeback'"_s, QString()))
        << QStringList{u"Disk vda: Cache: None, past the host's cache → Write back"_s};
    QTest::newRow("a table in a disk")
        << devices(vda.arg(QString(), u"<source protocol='nbd'><host name='a' port='1'/></source>"_s))
        << devices(vda.arg(QString(), u"<source protocol='nbd'><host name='a' port='2'/></source>"_s))
        << QStringList{u"Disk vda: Servers a: Port: 1 → 2"_s};
    const QString nic = u"<interface type='user'><mac address='52:54:00:00:00:0%1'/><model type='%2'/></interface>\n"_s;
    QTest::newRow("a network card") << devices(nic.arg(1).arg(u"e1000"_s) + nic.arg(2).arg(u"e1000"_s))
                                    << devices(nic.arg(1).arg(u"e1000"_s) + nic.arg(2).arg(u"virtio"_s))
                                    << QStringList{u"Network card 52:54:00:00:00:02: Model: Intel 82540 (e1000) → virtio"_s};
    const QString passed = u"<hostdev mode='subsystem' type='pci' managed='%1'><source>"
                           "<address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/></source></hostdev>\n"_s;
    QTest::newRow("a device of the host") << devices(passed.arg(u"yes"_s)) << devices({})
                                          << QStringList{u"Host device 0000:01:00.0: there → removed"_s};
    const QString card = u"<video><model type='%1'/></video>\n"_s;
    QTest::newRow("one of several without a name")
        << devices(card.arg(u"vga"_s) + card.arg(u"qxl"_s)) << devices(card.arg(u"vga"_s) + card.arg(u"virtio"_s))
        << QStringList{u"Graphics card 2: Model: QXL, for SPICE → virtio"_s};
    QTest::newRow("the only one") << devices(card.arg(u"qxl"_s)) << devices(card.arg(u"virtio"_s))
                                  << QStringList{u"Graphics card: Model: QXL, for SPICE → virtio"_s};
    const QString shared = u"<shmem name='a'><size%1>%2</size></shmem>\n"_s;
    QTest::newRow("a size that counts bytes without a unit")
        << devices(shared.arg(QString()).arg(4194304)) << devices(shared.arg(u" unit='M'"_s).arg(32))
        << QStringList{u"Shared memory a: Size: 4 MiB → 32 MiB"_s};
    QTest::newRow("an unknown device") << devices({}) << devices(u"<flux dev='a'/>\n"_s) << QStringList{u"devices/flux: not there → added"_s};
    QTest::newRow("an element that says nothing")
        << domain({}) << domain(u"  <os/>\n"_s) << QStringList{u"os: not there → added"_s};
    QTest::newRow("the second of doubled ones")
        << domain(u"<name>a</name><name>b</name>\n"_s) << domain(u"<name>a</name><name>c</name>\n"_s)
        << QStringList{u"Name: b → c"_s};
}

void TestChanges::inWords()
{
    QFETCH(QString, base);
    QFETCH(QString, draft);
    QStringList words;
    for (const Change &change : changesBetween(parsed(base), parsed(draft)))
        words.append(change.inWords());
    QTEST(words, "words");
}

void TestChanges::reverts_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("draft");
    const auto row = [](const char *name, const QString &base, const QString &draft) {
        QTest::newRow(name) << base << draft;
        QTest::newRow(qPrintable(QLatin1StringView(name) + u", the other way"_s)) << draft << base;
    };
    const QString memory = domain(u"  <memory unit='KiB'>4194304</memory>\n  <vcpu>1</vcpu>\n"_s);
    row("memory with its unit", memory, domain(u"  <memory unit='GiB'>8</memory>\n  <vcpu>1</vcpu>\n"_s));
    row("value", memory, domain(u"  <memory unit='KiB'>4194304</memory>\n  <vcpu>2</vcpu>\n"_s));
    row("attribute", memory, domain(u"  <memory unit='KiB'>4194304</memory>\n  <vcpu current='1'>1</vcpu>\n"_s));
    row("presence", domain(u"  <memoryBacking>\n    <discard/>\n  </memoryBacking>\n"_s),
        domain(u"  <memoryBacking>\n    <locked/>\n    <discard/>\n  </memoryBacking>\n"_s));
    row("with parents", domain(u"  <vcpu>1</vcpu>\n"_s),
        domain(u"  <vcpu>1</vcpu>\n  <cpu>\n    <topology sockets='1'/>\n  </cpu>\n"_s));
    row("first row", timers({u"rtc"_s, u"pit"_s, u"hpet"_s}), timers({u"pit"_s, u"hpet"_s}));
    row("middle row", timers({u"rtc"_s, u"pit"_s, u"hpet"_s}), timers({u"rtc"_s, u"hpet"_s}));
    row("last row", timers({u"rtc"_s, u"pit"_s, u"hpet"_s}), timers({u"rtc"_s, u"pit"_s}));
    row("moved down", timers({u"rtc"_s, u"pit"_s, u"hpet"_s}), timers({u"pit"_s, u"hpet"_s, u"rtc"_s}));
    row("turned round", timers({u"rtc"_s, u"pit"_s, u"hpet"_s}), timers({u"hpet"_s, u"pit"_s, u"rtc"_s}));
    row("rows with the same words", domain(u"  <os>\n    <boot dev='fd'/>\n    <boot dev='hd'/>\n  </os>\n"_s),
        domain(u"  <os>\n    <boot dev='hd'/>\n    <boot dev='hd'/>\n  </os>\n"_s));
    row("a row's inside after another was removed",
        domain(
            u"  <devices>\n    <disk>\n      <target dev='a'/>\n    </disk>\n    <disk>\n      <driver/>\n      <target dev='b'/>\n    </disk>\n  </devices>\n"_s),
        domain(u"  <devices>\n    <disk>\n      <target dev='b'/>\n    </disk>\n  </devices>\n"_s));
    row("a row's value after another was removed",
        domain(
            u"  <clock>\n    <timer name='rtc' track='wall'/>\n    <timer name='pit' tickpolicy='delay'/>\n  </clock>\n"_s),
        domain(u"  <clock>\n    <timer name='pit' tickpolicy='merge'/>\n  </clock>\n"_s));
    const QString name = u"  <name>a</name>\n"_s;
    const QString board = name + u"  <sysinfo type='smbios'>\n    <system>\n      <entry name='sku'>S</entry>\n"
                          "      <entry name='serial'>1</entry>\n    </system>\n    <baseBoard>\n"
                          "      <entry name='product'>P</entry>\n    </baseBoard>\n  </sysinfo>\n"_s;
    row("entries added", domain(name), domain(board));
    row("one entry of several removed", domain(board), domain(QString(board).remove(u"      <entry name='sku'>S</entry>\n"_s)));
    row("empty element", domain(u"  <os/>\n"_s), domain(u"  <os>\n    <bootmenu enable='yes'/>\n  </os>\n"_s));
    row("unknown element", domain(u"  <a/>\n"_s), domain(u"  <a/>\n  <new x='y'>\n    <inner/>\n  </new>\n"_s));
    row("secret", domain(u"  <devices>\n    <graphics type='vnc' passwd='one'/>\n  </devices>\n"_s),
        domain(u"  <devices>\n    <graphics type='vnc' passwd='two'/>\n  </devices>\n"_s));
}

void TestChanges::reverts()
{
    QFETCH(QString, base);
    QFETCH(QString, draft);
    const XmlDocument from = parsed(base);
    // In whatever order they are taken back, the base comes of it.
    for (const bool lastFirst : {true, false}) {
        XmlDocument to = parsed(draft);
        QList<Change> changes = changesBetween(from, to);
        QVERIFY(!changes.isEmpty());
        for (int round = 0; round < 10 && !changes.isEmpty(); ++round) {
            const auto edit = (lastFirst ? changes.last() : changes.first()).reverted(from, to);
            QVERIFY2(edit.ok(), edit ? "" : qPrintable(edit.error().message));
            to = parsed(edit->applied(to.text()));
            const qsizetype before = changes.size();
            changes = changesBetween(from, to);
            QVERIFY2(changes.size() < before, qPrintable(to.text()));
        }
        QVERIFY(changes.isEmpty());
        QCOMPARE(to.text().simplified(), base.simplified());
    }
}

void TestChanges::takesOneBackOnly()
{
    const XmlDocument base =
        parsed(domain(u"  <!-- mine --><name>a</name>\n  <memory unit='KiB'>1024</memory>\n  <vcpu>1</vcpu>\n"_s));
    const XmlDocument draft = parsed(domain(
        u"  <!-- mine --><name >b</name>\n\n  <memory\n unit=\"MiB\">2</memory> <!-- new -->\n  <vcpu>2</vcpu>\n"_s));
    const QList<Change> changes = changesBetween(base, draft);
    QCOMPARE(changes.size(), 3);
    const auto edit = changes[1].reverted(base, draft);
    QVERIFY(edit.ok());
    QCOMPARE(
        edit->applied(draft.text()),
        domain(
            u"  <!-- mine --><name >b</name>\n\n  <memory\n unit=\"KiB\">1024</memory> <!-- new -->\n  <vcpu>2</vcpu>\n"_s));
}

void TestChanges::secretsAreMasked()
{
    const auto text = [](const QString &password, const QString &cookie) {
        return domain(
            u"<devices><graphics type='vnc' passwd='%1'/><disk><source><cookies><cookie name='c'>%2</cookie></cookies></source></disk></devices>"_s
                .arg(password, cookie));
    };
    for (const auto &[base, draft] : {std::pair{text(u"hunter2"_s, u"hunter2"_s), text(u"hunter23"_s, u"hunter24"_s)},
                                      {domain({}), text(u"hunter2"_s, u"hunter2"_s)}}) {
        const QList<Change> changes = changesBetween(parsed(base), parsed(draft));
        QVERIFY(!changes.isEmpty());
        for (const Change &change : changes)
            QVERIFY2(!change.inWords().contains(u"hunter2"), qPrintable(change.inWords()));
    }
}

void TestChanges::nothingOfNullDocuments()
{
    QVERIFY(changesBetween(XmlDocument(), parsed(domain({}))).isEmpty());
    QVERIFY(changesBetween(parsed(domain({})), XmlDocument()).isEmpty());
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
