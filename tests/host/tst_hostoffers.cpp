// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/host/HostOffers.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** What is read from the descriptions of networks, interfaces and secrets, and from capabilities. */
class TestHostOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networks_data()
    {
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("forward");
        QTest::addColumn<QString>("bridge");
        QTest::addColumn<QStringList>("groups");
        QTest::newRow("nat")
            << u"<network connections='2'><name>a</name><forward mode='nat'><nat><port start='1' end='2'/></nat>"
               "</forward><bridge name='virbr0' stp='on'/></network>"_s
            << u"nat"_s << u"virbr0"_s << QStringList();
        QTest::newRow("no mode") << u"<network><name>a</name><forward/></network>"_s << u"nat"_s << QString()
                                 << QStringList();
        QTest::newRow("isolated") << u"<network><name>a</name><bridge name='virbr1'/></network>"_s << QString()
                                  << u"virbr1"_s << QStringList();
        QTest::newRow("port groups") << u"<network><name>a</name><forward mode='bridge'/><bridge name='ovs0'/>"
                                        "<portgroup name='sales' default='yes'><bandwidth/></portgroup>"
                                        "<portgroup name='lab'/></network>"_s
                                     << u"bridge"_s << u"ovs0"_s << QStringList{u"sales"_s, u"lab"_s};
    }

    void networks()
    {
        QFETCH(const QString, description);
        const HostNetwork network = HostNetwork::read(description, true);
        QCOMPARE(network.name, u"a"_s);
        QVERIFY(network.isActive);
        QTEST(network.forward, "forward");
        QTEST(network.bridge, "bridge");
        QTEST(network.portGroups, "groups");
    }

    void interfaces()
    {
        const HostInterface card = HostInterface::read(
            u"<interface type='ethernet' name='eth1'><mac address='02:00:00:00:00:01'/></interface>"_s, false);
        QCOMPARE(card.type, u"ethernet"_s);
        QCOMPARE(card.name, u"eth1"_s);
        QCOMPARE(card.mac, u"02:00:00:00:00:01"_s);
        QVERIFY(!card.isActive);
        // The cards in a bridge are not the bridge.
        const HostInterface bridge =
            HostInterface::read(u"<interface type='bridge' name='br0'><bridge><interface type='ethernet' "
                                u"name='eth0'><mac address='02:00:00:00:00:02'/>"
                                "</interface></bridge></interface>"_s,
                                true);
        QCOMPARE(bridge.name, u"br0"_s);
        QCOMPARE(bridge.mac, QString());
    }

    void secrets()
    {
        const HostSecret ceph = HostSecret::read(
            u"<secret ephemeral='no' private='yes'><uuid>6d0c6d4e-0000-4000-8000-000000000001</uuid><description>The "
            u"pool</description>"
            "<usage type='ceph'><name>client.admin</name></usage></secret>"_s);
        QCOMPARE(ceph.uuid, u"6d0c6d4e-0000-4000-8000-000000000001"_s);
        QCOMPARE(ceph.usageType, u"ceph"_s);
        QCOMPARE(ceph.usage, u"client.admin"_s);
        QCOMPARE(HostSecret::read(u"<secret><description>Any</description></secret>"_s).usage, u"Any"_s);
    }

    void areInOrder()
    {
        HostOffers offers;
        offers.networks = {{u"lab"_s, {}, {}, {}, true}, {u"default"_s, {}, {}, {}, true}};
        for (const uint bus : {11u, 0u, 5u}) {
            NodeDevice device;
            device.address.bus = bus;
            offers.devices.append(device);
        }
        NodeDevice usb;
        usb.kind = NodeDevice::Kind::Usb;
        offers.devices.prepend(usb);
        offers.sort();
        QCOMPARE(offers.networks.first().name, u"default"_s);
        QCOMPARE(offers.devices.first().address.bus, 0u);
        QCOMPARE(offers.devices[2].address.bus, 11u);
        QCOMPARE(offers.devices.last().kind, NodeDevice::Kind::Usb);
    }

    void machines()
    {
        const auto machines = HostOffers::readMachines(
            u"<capabilities><host><cpu><arch>x86_64</arch></cpu></host><guest><os_type>hvm</os_type><arch "
            u"name='x86_64'>"
            "<wordsize>64</wordsize><machine maxCpus='255'>pc-i440fx-7.2</machine>"
            "<machine canonical='pc-q35-7.2' maxCpus='288'>q35</machine><machine "
            "deprecated='yes'>pc-i440fx-1.4</machine>"
            "<domain type='qemu'/><domain type='kvm'><machine "
            "canonical='pc-q35-7.2'>q35</machine></domain></arch></guest>"
            "<guest><arch name='aarch64'><machine>virt</machine></arch></guest></capabilities>"_s);
        QCOMPARE(machines.size(), 4);
        QCOMPARE(machines[1].name, u"q35"_s);
        QCOMPARE(machines[1].canonical, u"pc-q35-7.2"_s);
        QVERIFY(machines[2].isDeprecated);
        QCOMPARE(machines[3].arch, u"aarch64"_s);
    }
};

QTEST_APPLESS_MAIN(TestHostOffers)
#include "tst_hostoffers.moc"
