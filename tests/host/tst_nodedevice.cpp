// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/NodeDevice.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** What is read from the descriptions of a host's devices, written as libvirt writes them. */
class TestNodeDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pci()
    {
        const auto device = NodeDevice::read(
            u"<device>\n  <name>pci_0000_0b_00_0</name>\n  <path>/sys/devices/pci0000:00/0000:0b:00.0</path>\n"
            "  <parent>pci_0000_0a_00_0</parent>\n  <driver>\n    <name>nvidia</name>\n  </driver>\n"
            "  <capability type='pci'>\n    <class>0x030000</class>\n    <domain>0</domain>\n    <bus>11</bus>\n"
            "    <slot>0</slot>\n    <function>0</function>\n    <product id='0x2484'>GA104 [GeForce RTX "
            "3070]</product>\n"
            "    <vendor id='0x10de'>NVIDIA Corporation</vendor>\n"
            "    <capability type='virt_functions' maxCount='7'/>\n"
            "    <capability type='mdev_types'>\n      <type id='nvidia-63'>\n        <name>GRID P4-1Q</name>\n"
            "        <deviceAPI>vfio-pci</deviceAPI>\n        <availableInstances>8</availableInstances>\n      "
            "</type>\n"
            "      <type id='nvidia-64'>\n        <deviceAPI>vfio-pci</deviceAPI>\n"
            "        <availableInstances>4</availableInstances>\n      </type>\n    </capability>\n"
            "    <iommuGroup number='25'>\n      <address domain='0x0000' bus='0x0b' slot='0x00' function='0x0'/>\n"
            "      <address domain='0x0000' bus='0x0b' slot='0x00' function='0x1'/>\n    </iommuGroup>\n"
            "    <numa node='0'/>\n    <pci-express>\n      <link validity='cap' port='0' speed='16' width='16'/>\n"
            "    </pci-express>\n  </capability>\n</device>\n"_s);
        QVERIFY(device);
        QCOMPARE(device->kind, NodeDevice::Kind::Pci);
        QCOMPARE(device->name, u"pci_0000_0b_00_0"_s);
        QCOMPARE(device->parent, u"pci_0000_0a_00_0"_s);
        QCOMPARE(device->driver, u"nvidia"_s);
        QCOMPARE(device->vendor, u"NVIDIA Corporation"_s);
        QCOMPARE(device->product, u"GA104 [GeForce RTX 3070]"_s);
        QCOMPARE(device->vendorId, 0x10deu);
        QCOMPARE(device->productId, 0x2484u);
        QCOMPARE(device->address.toString(), u"0000:0b:00.0"_s);
        QCOMPARE(device->pciClass, 0x030000u);
        QCOMPARE(device->iommuGroup, 25);
        QCOMPARE(device->groupMembers.size(), 2);
        QCOMPARE(device->groupMembers.last(), (PciAddress{0, 0x0b, 0, 1}));
        QCOMPARE(device->mediatedTypes.size(), 2);
        QCOMPARE(device->mediatedTypes.first().name, u"GRID P4-1Q"_s);
        QCOMPARE(device->mediatedTypes.last().id, u"nvidia-64"_s);
        QCOMPARE(device->mediatedTypes.last().available, 4);
        QVERIFY(!device->isPciBridge());
    }

    void bridgesAndHubsAreKnown_data()
    {
        QTest::addColumn<QString>("capability");
        QTest::addColumn<bool>("isBridge");
        QTest::addColumn<bool>("isHub");
        QTest::newRow("root port") << u"<capability type='pci'><class>0x060400</class></capability>"_s << true << false;
        QTest::newRow("graphics") << u"<capability type='pci'><class>0x030000</class></capability>"_s << false << false;
        QTest::newRow("root hub") << u"<capability type='usb_device'><bus>1</bus><device>1</device>"
                                     "<product id='0x0002'>xHCI Host Controller</product>"
                                     "<vendor id='0x1d6b'>Linux 6.1 xhci-hcd</vendor></capability>"_s
                                  << false << true;
        QTest::newRow("hub") << u"<capability type='usb_device'><bus>1</bus><device>3</device>"
                                "<product id='0x2514'>USB 2.0 Hub</product><vendor id='0x0424'/></capability>"_s
                             << false << true;
        QTest::newRow("stick") << u"<capability type='usb_device'><bus>1</bus><device>3</device>"
                                  "<product id='0x5581'>Ultra</product><vendor id='0x0781'/></capability>"_s
                               << false << false;
    }

    void bridgesAndHubsAreKnown()
    {
        QFETCH(const QString, capability);
        const auto device = NodeDevice::read(u"<device><name>a</name>"_s + capability + u"</device>"_s);
        QVERIFY(device);
        QTEST(device->isPciBridge(), "isBridge");
        QTEST(device->isUsbHub, "isHub");
    }

    void usb()
    {
        const auto device = NodeDevice::read(
            u"<device>\n  <name>usb_1_2</name>\n  <devnode type='dev'>/dev/bus/usb/001/012</devnode>\n"
            "  <driver>\n    <name>usb</name>\n  </driver>\n  <capability type='usb_device'>\n    <bus>1</bus>\n"
            "    <device>12</device>\n    <product id='0xc24f'>G29</product>\n    <vendor id='0x046d'>Logitech, "
            "Inc.</vendor>\n"
            "  </capability>\n</device>"_s);
        QVERIFY(device);
        QCOMPARE(device->kind, NodeDevice::Kind::Usb);
        QCOMPARE(device->usbBus, 1u);
        QCOMPARE(device->usbDevice, 12u);
        QCOMPARE(device->vendorId, 0x046du);
        QCOMPARE(device->productId, 0xc24fu);
    }

    void others()
    {
        const auto mediated = NodeDevice::read(
            u"<device><name>mdev_1</name><parent>pci_0000_00_02_0</parent><capability type='mdev'><type "
            u"id='i915-GVTg_V5_4'/>"
            "<uuid>6d0c6d4e-0000-4000-8000-000000000001</uuid><iommuGroup number='40'/></capability></device>"_s);
        QCOMPARE(mediated->kind, NodeDevice::Kind::Mediated);
        QCOMPARE(mediated->uuid, u"6d0c6d4e-0000-4000-8000-000000000001"_s);
        QCOMPARE(mediated->mediatedType, u"i915-GVTg_V5_4"_s);
        QCOMPARE(mediated->iommuGroup, 40);

        const auto scsi =
            NodeDevice::read(u"<device><name>scsi_2_0_1_3</name><capability type='scsi'><host>2</host><bus>0</bus>"
                             "<target>1</target><lun>3</lun><type>disk</type></capability></device>"_s);
        QCOMPARE(scsi->kind, NodeDevice::Kind::Scsi);
        QCOMPARE((QList<int>{scsi->scsiHost, scsi->scsiBus, scsi->scsiTarget, scsi->scsiUnit}),
                 (QList<int>{2, 0, 1, 3}));
        QCOMPARE(scsi->scsiType, u"disk"_s);

        const auto host = NodeDevice::read(u"<device><name>scsi_host4</name><capability type='scsi_host'><host>4</host>"
                                           "<unique_id>4</unique_id></capability></device>"_s);
        QCOMPARE(host->kind, NodeDevice::Kind::ScsiHost);
        QCOMPARE(host->scsiHost, 4);

        const auto block = NodeDevice::read(
            u"<device><name>block_sda</name><capability type='storage'><block>/dev/sda</block><bus>ata</bus>"
            "<drive_type>disk</drive_type><model>Practice</model><size>1000204886016</size></capability></device>"_s);
        QCOMPARE(block->kind, NodeDevice::Kind::Block);
        QCOMPARE(block->devNode, u"/dev/sda"_s);
        QCOMPARE(block->product, u"Practice"_s);
        QCOMPARE(block->sizeBytes, 1000204886016u);

        const auto net = NodeDevice::read(
            u"<device><name>net_eth0</name><parent>pci_0000_05_00_0</parent><capability type='net'>"
            "<interface>eth0</interface><address>02:00:00:00:00:01</address><link state='up'/></capability></device>"_s);
        QCOMPARE(net->kind, NodeDevice::Kind::Net);
        QCOMPARE(net->interfaceName, u"eth0"_s);
        QCOMPARE(net->mac, u"02:00:00:00:00:01"_s);

        const auto render =
            NodeDevice::read(u"<device><name>drm_renderD128</name><devnode type='dev'>/dev/dri/renderD128</devnode>"
                             "<devnode type='link'>/dev/dri/by-path/pci-0000:00:02.0-render</devnode>"
                             "<capability type='drm'><type>render</type></capability></device>"_s);
        QCOMPARE(render->kind, NodeDevice::Kind::RenderNode);
        QCOMPARE(render->devNode, u"/dev/dri/renderD128"_s);
    }

    void whatNobodyChoosesIsLeftOut_data()
    {
        QTest::addColumn<QString>("description");
        QTest::newRow("empty") << QString();
        QTest::newRow("not XML") << u"<device><name>"_s;
        QTest::newRow("cut off") << u"<device><capability type='scsi'><host>2</host></capability>"_s;
        QTest::newRow("another thing") << u"<network><name>a</name></network>"_s;
        QTest::newRow("computer") << u"<device><name>computer</name><capability type='system'/></device>"_s;
        QTest::newRow("screen")
            << u"<device><name>drm_card0</name><capability type='drm'><type>primary</type></capability></device>"_s;
    }

    void whatNobodyChoosesIsLeftOut()
    {
        QFETCH(const QString, description);
        QVERIFY(!NodeDevice::read(description));
    }
};

QTEST_APPLESS_MAIN(TestNodeDevice)
#include "tst_nodedevice.moc"
