// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DeviceClaims.h"
#include "models/libvirt/DefinitionScan.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** What machines have of their host for themselves. */
class TestDeviceClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofOneDevice_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("claim");
        const QString given =
            u"<hostdev type='%1' mode='subsystem'><source>%2</source><address type='pci' bus='9'/></hostdev>"_s;
        QTest::newRow("PCI") << given.arg(u"pci"_s,
                                          u"<address domain='0x0000' bus='0x0b' slot='0x1F' function='0x7'/>"_s)
                             << u"pci 0000:0b:1f.7"_s;
        QTest::newRow("PCI, in decimals")
            << given.arg(u"pci"_s, u"<address type='pci' bus='11' slot='0'/>"_s) << u"pci 0000:0b:00.0"_s;
        QTest::newRow("PCI, none chosen")
            << given.arg(u"pci"_s, u"<address domain='0x0000' bus='0x00' slot='0x00' function='0x0'/>"_s) << QString();
        QTest::newRow("USB by ids") << given.arg(u"usb"_s, u"<vendor id='0x046D'/><product id='0xc24f'/>"_s)
                                    << u"usb 046d:c24f"_s;
        QTest::newRow("USB by place") << given.arg(
                                             u"usb"_s,
                                             u"<vendor id='1'/><product id='2'/><address bus='3' device='0x4'/>"_s)
                                      << u"usb 3 4"_s;
        QTest::newRow("USB, none chosen") << given.arg(u"usb"_s, QString()) << QString();
        QTest::newRow("mediated") << given.arg(u"mdev"_s, u"<address uuid='C2177883-F1BB-47F0-914D-32A22E3A8E81'/>"_s)
                                  << u"mdev c2177883-f1bb-47f0-914d-32a22e3a8e81"_s;
        QTest::newRow("mediated, none chosen")
            << given.arg(u"mdev"_s, u"<address uuid='00000000-0000-0000-0000-000000000000'/>"_s) << QString();
        QTest::newRow("SCSI") << given.arg(u"scsi"_s,
                                           u"<adapter name='scsi_host3'/><address bus='0' target='1' unit='2'/>"_s)
                              << u"scsi scsi_host3 0:1:2"_s;
        QTest::newRow("card")
            << u"<interface type='hostdev'><source><address type='pci' domain='0' bus='6' slot='0x10' function='1'/>"
               "</source><mac address='a'/></interface>"_s
            << u"pci 0000:06:10.1"_s;
        QTest::newRow("USB card")
            << u"<interface type='hostdev'><source><address type='usb' bus='1' device='2'/></source></interface>"_s
            << u"usb 1 2"_s;
        QTest::newRow("other card") << u"<interface type='network'><source network='default'/></interface>"_s
                                    << QString();
        QTest::newRow("file") << u"<disk type='file'><driver/><source file='/a b&amp;.img'><x/></source></disk>"_s
                              << u"file /a b&.img"_s;
        QTest::newRow("block") << u"<disk type='block' device='lun'><source dev='/dev/sda'/></disk>"_s
                               << u"file /dev/sda"_s;
        QTest::newRow("volume") << u"<disk type='volume'><source pool='p' volume='v'/></disk>"_s << u"volume p/v"_s;
        QTest::newRow("backing file")
            << u"<disk><source file='/a'/><backingStore><source file='/b'/></backingStore></disk>"_s << u"file /a"_s;
        QTest::newRow("read only") << u"<disk type='file'><source file='/a'/><readonly/></disk>"_s << QString();
        QTest::newRow("shared") << u"<disk type='file'><shareable/><source file='/a'/></disk>"_s << QString();
        QTest::newRow("given back") << u"<disk type='file'><source file='/a'/><transient/></disk>"_s << QString();
        QTest::newRow("disc") << u"<disk type='file' device='cdrom'><source file='/a.iso'/></disk>"_s << QString();
        QTest::newRow("empty drive") << u"<disk type='file'><source file=''/></disk>"_s << QString();
        QTest::newRow("other device") << u"<sound model='ich9'><source file='/a'/></sound>"_s << QString();
        QTest::newRow("strange prefix") << u"<disk><q:x/><source file='/a'/></disk>"_s << u"file /a"_s;
        QTest::newRow("no device") << u"<disk"_s << QString();
    }

    void ofOneDevice()
    {
        QFETCH(QString, device);
        QTEST(DeviceClaims::of(device), "claim");
    }

    void ofAMachine()
    {
        DomainSummary summary;
        summary.claims = {u"file /old"_s};
        addDetails(
            summary,
            u"<domain type='kvm'>\n  <vcpu>2</vcpu>\n  <devices>\n    <emulator>/q</emulator>\n"
            "    <disk type='file'><source file='/a'/></disk>\n    <disk device='cdrom'><source file='/b'/></disk>\n"
            "    <hostdev type='pci'><source><address bus='1'/></source></hostdev>\n  </devices>\n</domain>\n"_s);
        QCOMPARE(summary.claims, (QStringList{u"file /a"_s, u"pci 0000:01:00.0"_s}));
        QCOMPARE(summary.vcpus, 2);
    }
};

QTEST_APPLESS_MAIN(TestDeviceClaims)
#include "tst_deviceclaims.moc"
