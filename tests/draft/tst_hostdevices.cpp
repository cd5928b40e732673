// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/DomainDraft.h"
#include "models/draft/HostDevices.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** Which device of a host a `<hostdev>` names, and how it comes to name another one. */
class TestHostDevices : public QObject
{
    Q_OBJECT

private:
    const Path m_row = Path::fromLiteral(u"devices/hostdev");
    HostOffers m_offers;

    static QString definition(const QString &hostdev)
    {
        return u"<domain type='kvm'>\n  <name>a</name>\n  <devices>\n    %1\n  </devices>\n</domain>\n"_s.arg(hostdev);
    }

    static NodeDevice pci(const QString &name, const PciAddress &address, uint pciClass, int group)
    {
        NodeDevice device;
        device.name = name;
        device.address = address;
        device.pciClass = pciClass;
        device.iommuGroup = group;
        return device;
    }

    static NodeDevice usb(uint vendor, uint product, uint bus, uint number)
    {
        NodeDevice device;
        device.kind = NodeDevice::Kind::Usb;
        device.vendorId = vendor;
        device.productId = product;
        device.usbBus = bus;
        device.usbDevice = number;
        return device;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_offers.devices = {pci(u"port"_s, {0, 0x0a, 0, 0}, 0x060400, 25),
                            pci(u"card"_s, {0, 0x0b, 0, 0}, 0x030000, 25),
                            pci(u"sound"_s, {0, 0x0b, 0, 1}, 0x040300, 25),
                            pci(u"net"_s, {1, 0x05, 0x1f, 2}, 0x020000, 17),
                            usb(0x046d, 0xc24f, 1, 4),
                            usb(0x1050, 0x0407, 1, 5),
                            usb(0x1050, 0x0407, 3, 2)};
        m_offers.devices[1].mediatedTypes = {{u"i915-4"_s, {}, u"vfio-pci"_s, 1}};
        NodeDevice share;
        share.kind = NodeDevice::Kind::Mediated;
        share.parent = u"card"_s;
        share.uuid = u"6d0c6d4e-0000-4000-8000-00000000000a"_s;
        share.mediatedType = u"i915-4"_s;
        m_offers.devices.append(share);
        NodeDevice tape;
        tape.kind = NodeDevice::Kind::Scsi;
        tape.scsiHost = 2;
        tape.scsiUnit = 3;
        m_offers.devices.append(tape);
        NodeDevice hub = usb(0x1d6b, 2, 1, 1);
        hub.isUsbHub = true;
        m_offers.devices.append(hub);
    }

    void bridgesAndHubsAreNotOffered()
    {
        QCOMPARE(HostDevices::all(m_offers).size(), m_offers.devices.size() - 2);
        const auto others = HostDevices::companions(m_offers.devices[1], m_offers);
        QCOMPARE(others.size(), 1); // the port stays with the host
        QCOMPARE(others.first()->name, u"sound"_s);
        QVERIFY(HostDevices::companions(m_offers.devices[3], m_offers).isEmpty());
        QVERIFY(HostDevices::companions(m_offers.devices[5], m_offers).isEmpty());
    }

    void isFound_data()
    {
        QTest::addColumn<QString>("hostdev");
        QTest::addColumn<int>("device");
        QTest::addColumn<bool>("isChosen");
        const auto source = [](const QString &type, const QString &inside) {
            return u"<hostdev mode='subsystem' type='%1'><source>%2</source></hostdev>"_s.arg(type, inside);
        };
        QTest::newRow("PCI") << source(u"pci"_s, u"<address domain='0x0000' bus='0x0b' slot='0x00' function='0x1'/>"_s)
                             << 2 << true;
        QTest::newRow("PCI, decimal") << source(u"pci"_s, u"<address domain='1' bus='5' slot='31' function='2'/>"_s)
                                      << 3 << true;
        QTest::newRow("PCI, no domain") << source(u"pci"_s, u"<address bus='0x0b' slot='0' function='0'/>"_s) << 1
                                        << true;
        QTest::newRow("PCI, none such") << source(u"pci"_s, u"<address bus='0x0c' slot='0' function='0'/>"_s) << -1
                                        << true;
        QTest::newRow("just added") << source(u"pci"_s,
                                              u"<address domain='0x0000' bus='0x00' slot='0x00' function='0x0'/>"_s)
                                    << -1 << false;
        QTest::newRow("USB") << source(u"usb"_s, u"<vendor id='0x046d'/><product id='0xc24f'/>"_s) << 4 << true;
        QTest::newRow("USB, one of two")
            << source(u"usb"_s, u"<vendor id='0x1050'/><product id='0x0407'/><address bus='3' device='2'/>"_s) << 6
            << true;
        QTest::newRow("USB, by place") << source(u"usb"_s, u"<address bus='1' device='5'/>"_s) << 5 << true;
        QTest::newRow("USB, just added") << source(u"usb"_s, u"<vendor id='0x0000'/><product id='0x0000'/>"_s) << -1
                                         << false;
        QTest::newRow("mediated") << source(u"mdev"_s, u"<address uuid='6D0C6D4E-0000-4000-8000-00000000000A'/>"_s) << 7
                                  << true;
        QTest::newRow("SCSI") << source(u"scsi"_s,
                                        u"<adapter name='scsi_host2'/><address bus='0' target='0' unit='3'/>"_s)
                              << 8 << true;
        QTest::newRow("another sort") << source(u"usb"_s, u"<address domain='0' bus='0x0b' slot='0' function='0'/>"_s)
                                      << -1 << true;
        QTest::newRow("none") << u"<hostdev mode='subsystem' type='pci'/>"_s << -1 << false;
    }

    void isFound()
    {
        QFETCH(const QString, hostdev);
        QFETCH(const int, device);
        const auto document = XmlDocument::parse(definition(hostdev)).value();
        const NodeDevice *found = HostDevices::chosen(document, m_row, m_offers);
        QCOMPARE(found ? int(found - m_offers.devices.constData()) : -1, device);
        QTEST(HostDevices::isChosen(document, m_row), "isChosen");
    }

    void isChosen_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("device");
        QTest::addColumn<QString>("after");
        const QString pciZero =
            u"<hostdev mode='subsystem' type='pci' managed='yes'>\n      <source>\n"
            "        <address domain='0x0000' bus='0x00' slot='0x00' function='0x0'/>\n      </source>\n"
            "      <rom bar='off'/>\n    </hostdev>"_s;
        QTest::newRow("a new one") << pciZero << 2
                                   << QString(pciZero).replace(u"bus='0x00' slot='0x00' function='0x0'"_s,
                                                               u"bus='0x0b' slot='0x00' function='0x1'"_s);
        QTest::newRow("as it was")
            << u"<hostdev type='pci'><source><address bus=\"11\" slot='0' function='0'/></source></hostdev>"_s << 1
            << u"<hostdev type='pci'><source><address bus=\"11\" slot='0' function='0'/></source></hostdev>"_s;
        QTest::newRow("domain")
            << u"<hostdev type='pci'><source><address bus='5' slot='31' function='0'/></source></hostdev>"_s << 3
            << u"<hostdev type='pci'><source><address bus='5' slot='31' function='0x2' domain='0x0001'/></source></hostdev>"_s;
        QTest::newRow("USB")
            << u"<hostdev type='usb'><source startupPolicy='optional'><vendor id='0x0000'/><product id='0x0000'/></source></hostdev>"_s
            << 4
            << u"<hostdev type='usb'><source startupPolicy='optional'><vendor id='0x046d'/><product id='0xc24f'/></source></hostdev>"_s;
        QTest::newRow("old place goes")
            << u"<hostdev type='usb'><source><vendor id='0x1050'/><product id='0x0407'/><address bus='3' device='2'/></source></hostdev>"_s
            << 4 << u"<hostdev type='usb'><source><vendor id='0x046d'/><product id='0xc24f'/></source></hostdev>"_s;
        QTest::newRow("of two by place")
            << u"<hostdev type='usb'><source><vendor id='0x1050'/><product id='0x0407'/><address bus='3' device='2'/></source></hostdev>"_s
            << 5
            << u"<hostdev type='usb'><source><vendor id='0x1050'/><product id='0x0407'/><address bus='1' device='5'/></source></hostdev>"_s;
        QTest::newRow("mediated has a model")
            << u"<hostdev type='mdev'><source><address uuid='00000000-0000-0000-0000-000000000000'/></source></hostdev>"_s
            << 7
            << u"<hostdev type='mdev' model='vfio-pci'><source><address uuid='6d0c6d4e-0000-4000-8000-00000000000a'/></source></hostdev>"_s;
        QTest::newRow("another sort")
            << u"<hostdev type='usb'><source><vendor id='0x1050'/><product id='0x0407'/></source></hostdev>"_s << 8
            << u"<hostdev type='scsi'><source><adapter name='scsi_host2'/><address bus='0' target='0' unit='3'/></source></hostdev>"_s;
    }

    void isChosen()
    {
        QFETCH(const QString, before);
        QFETCH(const int, device);
        QFETCH(const QString, after);
        DomainDraft draft(definition(before));
        const auto assignments = HostDevices::assignments(draft.document(), m_row, m_offers.devices[device], m_offers);
        QCOMPARE(assignments.isEmpty(), before == after);
        QVERIFY(draft.edit(u"choose"_s, assignments));
        const auto bare = [](QString text) { return text.remove(u'\n').remove(u' '); };
        if (draft.text() != definition(after))
            QCOMPARE(bare(draft.text()), bare(definition(after)));
        QVERIFY(HostDevices::chosen(draft.document(), m_row, m_offers) == &m_offers.devices[device]);
        draft.undoStack()->undo();
        QCOMPARE(draft.text(), definition(before));
    }

    void othersStayAsTheyAre()
    {
        const QString two = definition(
            u"<hostdev type='usb'><source><vendor id='0x1050'/><product id='0x0407'/></source></hostdev>\n"
            "    <hostdev type='usb'><source><vendor id='0x1050'/><product id='0x0407'/></source></hostdev>"_s);
        DomainDraft draft(two);
        const Path second = Path::fromLiteral(u"devices/hostdev[2]");
        QVERIFY(
            draft.edit(u"choose"_s, HostDevices::assignments(draft.document(), second, m_offers.devices[4], m_offers)));
        QCOMPARE(draft.text().indexOf(u"0x046d"), draft.text().lastIndexOf(u"0x046d"));
        QVERIFY(draft.text().indexOf(u"0x046d") > draft.text().indexOf(u"0x1050"));
        QCOMPARE(draft.value(Path::fromLiteral(u"devices/hostdev/source/product/@id")), u"0x0407"_s);
    }

    void words()
    {
        QCOMPARE(HostDevices::title(m_offers.devices[4]), u"046d:c24f"_s);
        NodeDevice named = m_offers.devices[1];
        named.vendor = u"NVIDIA Corporation"_s;
        named.product = u"GA104"_s;
        QCOMPARE(HostDevices::title(named), u"NVIDIA Corporation GA104"_s);
        named.vendor = u"Advanced Micro Devices, Inc. [AMD/ATI]"_s;
        QCOMPARE(HostDevices::title(named), u"AMD/ATI GA104"_s);
        QCOMPARE(HostDevices::purpose(named), u"Graphics"_s);
        QCOMPARE(HostDevices::place(m_offers.devices[3]), u"0001:05:1f.2"_s);
        QCOMPARE(HostDevices::place(m_offers.devices[5]), u"bus 1, device 5"_s);
    }
};

QTEST_GUILESS_MAIN(TestHostDevices)
#include "tst_hostdevices.moc"
