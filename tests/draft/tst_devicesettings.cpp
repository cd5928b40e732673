// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/DomainDraft.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** Edits of devices that must leave everything else of the device, and every other device, as it is. */
class TestDeviceSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThatChanges_data();
    void onlyThatChanges();
    void anotherWordTakesAwayWhatItDoesNotAllow_data();
    void anotherWordTakesAwayWhatItDoesNotAllow();
    void rowsComeAndGo_data();
    void rowsComeAndGo();
};

static QString domain(const QString &devices)
{
    return u"<domain type='kvm'>\n  <name>a</name>\n  <memory>4096</memory>\n  <devices>\n"_s + devices + u"  </devices>\n</domain>\n"_s;
}

static const QString nic = u"    <interface type='network'>\n      <source network='default'/>\n      <model type='virtio'/>\n    </interface>\n"_s;
static const QString flux = u"    <flux power='2'>\n      <!-- kept -->\n      <inner  a=\"1\"/>\n    </flux>\n"_s;

void TestDeviceSettings::onlyThatChanges_data()
{
    QTest::addColumn<QString>("devices");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value"); // null: unset
    QTest::addColumn<QString>("after");
    const QString disk = u"    <disk type='file' device='disk'>\n      <driver name='qemu' type='qcow2'%1/>\n"
                         "      <source file='/a.qcow2'%2/>\n      <target dev='vda' bus='%3'/>\n"
                         "      <address type='pci' domain='0x0000' bus='0x04' slot='0x00' function='0x0'/>\n    </disk>\n"_s;
    const QString plain = disk.arg(QString(), QString(), u"virtio"_s);
    QTest::newRow("a disk's cache keeps its format")
        << plain << u"devices/disk/driver/@cache"_s << u"none"_s << disk.arg(u" cache='none'"_s, QString(), u"virtio"_s);
    QTest::newRow("taking it away keeps its format")
        << disk.arg(u" cache='none'"_s, QString(), u"virtio"_s) << u"devices/disk/driver/@cache"_s << QString() << plain;
    QTest::newRow("a disk's bus keeps its address and format")
        << plain << u"devices/disk/target/@bus"_s << u"scsi"_s << disk.arg(QString(), QString(), u"scsi"_s);
    QTest::newRow("a disk's type keeps its file")
        << plain << u"devices/disk/@type"_s << u"block"_s << QString(plain).replace(u"type='file'"_s, u"type='block'"_s);
    QTest::newRow("an index of the source keeps its file")
        << plain << u"devices/disk/source/@index"_s << u"2"_s << disk.arg(QString(), u" index='2'"_s, u"virtio"_s);
    const QString video = u"    <video>\n      <model type='%1' ram='65536' vram='65536' vgamem='16384' heads='1' primary='yes'/>\n"
                          "      <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x0'/>\n    </video>\n"_s;
    QTest::newRow("a graphics card's model keeps its address and memory")
        << video.arg(u"qxl"_s) << u"devices/video/model/@type"_s << u"virtio"_s << video.arg(u"virtio"_s);
    QTest::newRow("the first of two equal network cards")
        << nic + nic << u"devices/interface[1]/model/@type"_s << u"e1000e"_s << QString(nic).replace(u"'virtio'"_s, u"'e1000e'"_s) + nic;
    QTest::newRow("the second of two equal network cards")
        << nic + nic << u"devices/interface[2]/model/@type"_s << u"e1000e"_s << nic + QString(nic).replace(u"'virtio'"_s, u"'e1000e'"_s);
    QTest::newRow("the second, with what it did not have")
        << nic + nic << u"devices/interface[2]/link/@state"_s << u"down"_s
        << nic + QString(nic).replace(u"    </interface>"_s, u"      <link state='down'/>\n    </interface>"_s);
    QTest::newRow("beside a device that nobody knows")
        << flux + nic << u"devices/interface/model/@type"_s << u"e1000e"_s << flux + QString(nic).replace(u"'virtio'"_s, u"'e1000e'"_s);
    QTest::newRow("a device that nobody knows, by its path")
        << flux + nic << u"devices/flux/@power"_s << u"3"_s << QString(flux).replace(u"'2'"_s, u"'3'"_s) + nic;
    const QString backed = u"    <disk type='network'>\n      <source protocol='rbd' name='p/i'>\n        <host name='a'/>\n%1"
                           "        <auth username='u'>\n          <secret type='ceph' uuid='x'/>\n        </auth>\n      </source>\n"
                           "      <backingStore/>\n      <target dev='vda'/>\n    </disk>\n"_s;
    QTest::newRow("a second host keeps the login and the empty backing store")
        << backed.arg(QString()) << u"devices/disk/source/host[2]/@name"_s << u"b"_s << backed.arg(u"        <host name='b'/>\n"_s);
}

void TestDeviceSettings::onlyThatChanges()
{
    QFETCH(QString, devices);
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, after);
    DomainDraft draft(domain(devices));
    const Path place = Path::fromLiteral(path);
    QVERIFY(draft.set(place, value.isNull() ? std::nullopt : std::optional(value)).ok());
    QCOMPARE(draft.text(), domain(after));
    QCOMPARE(draft.changes().size(), 1);
    QCOMPARE(draft.undoStack()->count(), 1);
    DomainDraft reverted(draft.baseText());
    reverted.setText(draft.text());
    QVERIFY(reverted.revert(reverted.changes().first()).ok());
    QCOMPARE(reverted.text(), domain(devices));
    draft.undoStack()->undo();
    QCOMPARE(draft.text(), domain(devices));
}

void TestDeviceSettings::anotherWordTakesAwayWhatItDoesNotAllow_data()
{
    QTest::addColumn<QString>("devices");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("after");
    const QString address = u"      <address type='pci' domain='0x0000' bus='0x04' slot='0x00' function='0x0'/>\n"_s;
    const QString disk = u"    <disk type='%1' device='disk'>\n      <driver name='qemu' type='qcow2'%2/>\n      <source%3>\n"
                         "        <seclabel model='dac' relabel='no'/>\n      </source>\n      <target dev='vda' bus='%4'/>\n%5    </disk>\n"_s;
    QTest::newRow("another kind of source keeps all but the file")
        << disk.arg(u"file"_s, u" cache='none'"_s, u" file='/a.qcow2'"_s, u"virtio"_s, address) << u"devices/disk/@type"_s << u"block"_s
        << disk.arg(u"block"_s, u" cache='none'"_s, QString(), u"virtio"_s, address);
    QTest::newRow("another bus loses the place and what only the old one has")
        << disk.arg(u"file"_s, u" cache='none' queues='4'"_s, u" file='/a.qcow2'"_s, u"virtio"_s, address) + nic
        << u"devices/disk/target/@bus"_s << u"sata"_s
        << disk.arg(u"file"_s, u" cache='none'"_s, u" file='/a.qcow2'"_s, u"sata"_s, QString()) + nic;
    const QString video = u"    <video>\n      <model type='%1' ram='65536' vram='65536' vgamem='16384' heads='1'/>\n"_s + address +
        u"    </video>\n"_s;
    QTest::newRow("another model loses nothing") << video.arg(u"qxl"_s) << u"devices/video/model/@type"_s << u"virtio"_s << video.arg(u"virtio"_s);
    QTest::newRow("a network card of a bridge keeps its model")
        << nic << u"devices/interface/@type"_s << u"bridge"_s
        << u"    <interface type='bridge'>\n      <model type='virtio'/>\n    </interface>\n"_s;
}

void TestDeviceSettings::anotherWordTakesAwayWhatItDoesNotAllow()
{
    QFETCH(QString, devices);
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, after);
    DomainDraft draft(domain(devices));
    QVERIFY(draft.choose(Path::fromLiteral(path), value).ok());
    QCOMPARE(draft.text(), domain(after));
    QCOMPARE(draft.undoStack()->count(), 1);
    draft.undoStack()->undo();
    QCOMPARE(draft.text(), domain(devices));
}

void TestDeviceSettings::rowsComeAndGo_data()
{
    QTest::addColumn<QString>("devices");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("after");
    const QString other = QString(nic).replace(u"default"_s, u"other"_s);
    QTest::newRow("the second of three") << nic + other + nic << u"devices/interface[2]"_s << nic + nic;
    QTest::newRow("the first of two equal ones") << nic + flux + nic << u"devices/interface[1]"_s << flux + nic;
    QTest::newRow("the second of two equal ones") << nic + flux + nic << u"devices/interface[2]"_s << nic + flux;
    QTest::newRow("the only one beside a device that nobody knows") << flux + nic << u"devices/interface[1]"_s << flux;
}

void TestDeviceSettings::rowsComeAndGo()
{
    QFETCH(QString, devices);
    QFETCH(QString, row);
    QFETCH(QString, after);
    DomainDraft draft(domain(devices));
    QVERIFY(draft.removeRow(Path::fromLiteral(row)).ok());
    QCOMPARE(draft.text(), domain(after));
    QVERIFY(draft.revert(draft.changes().first()).ok());
    QVERIFY(draft.changes().isEmpty());
    draft.undoStack()->setIndex(0);
    QCOMPARE(draft.text(), domain(devices));
}

QTEST_GUILESS_MAIN(TestDeviceSettings)
#include "tst_devicesettings.moc"
