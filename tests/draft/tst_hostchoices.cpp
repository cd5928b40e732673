// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"
#include "models/draft/HostChoices.h"
#include "models/host/DomainCaps.h"
#include "models/host/HostOffers.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** What fields offer of a host, and which of their words are not there. */
class TestHostChoices : public QObject
{
    Q_OBJECT

private:
    HostFacts m_host;
    const XmlDocument m_document =
        XmlDocument::parse(
            u"<domain type='kvm'>\n  <name>a</name>\n  <os><type arch='aarch64'>hvm</type></os>\n  <devices>\n"
            "    <disk type='volume'><source pool='images' volume='a'/></disk>\n    <disk type='volume'/>\n"
            "    <interface type='network'><source network='default'/></interface>\n"
            "    <interface type='network'><source network='lab'/></interface>\n  </devices>\n</domain>\n"_s)
            .value();

    /** As "value: what", one a line. */
    QString offered(const QString &path, const HostFacts *host) const
    {
        const Path place = Path::fromLiteral(path);
        const Setting *setting = Catalog::instance().find(place);
        QStringList lines;
        for (const HostChoice &choice : HostChoices::of(*setting, host, m_document, place))
            lines.append(choice.what.isEmpty() ? choice.value : choice.value + u": " + choice.what);
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto offers = std::make_shared<HostOffers>();
        offers->networks = {{u"default"_s, u"nat"_s, u"virbr0"_s, {}, true}, {u"lab"_s, {}, {}, {u"sales"_s}, false}};
        offers->interfaces = {{u"br0"_s, u"bridge"_s, {}, true},
                              {u"eth0"_s, u"ethernet"_s, u"02:00:00:00:00:01"_s, true},
                              {u"lo"_s, u"ethernet"_s, {}, true}};
        offers->secrets = {{u"6d0c6d4e-0000-4000-8000-000000000001"_s, u"ceph"_s, u"client.admin"_s}};
        offers->filters = {u"clean-traffic"_s};
        offers->pools = {{u"images"_s, true, {u"a"_s, u"b"_s}}, {u"nas"_s, false, {}}, {u"more"_s, true, {u"c"_s}}};
        offers->machines = {{u"x86_64"_s, u"q35"_s, u"pc-q35-7.2"_s, false},
                            {u"aarch64"_s, u"virt"_s, u"virt-7.2"_s, false},
                            {u"aarch64"_s, u"virt-2.6"_s, {}, true}};
        for (const QString &description :
             {u"<device><name>pci_0000_00_02_0</name><capability type='pci'><product id='1'>UHD</product><vendor "
              u"id='2'>Intel</vendor>"
              "</capability></device>"_s,
              u"<device><name>drm_1</name><parent>pci_0000_00_02_0</parent><devnode "
              u"type='dev'>/dev/dri/renderD128</devnode>"
              "<capability type='drm'><type>render</type></capability></device>"_s,
              u"<device><name>m</name><parent>pci_0000_00_02_0</parent><capability type='mdev'><type "
              u"id='t-4'/><uuid>u-1</uuid>"
              "</capability></device>"_s,
              u"<device><name>h</name><capability type='scsi_host'><host>3</host></capability></device>"_s,
              u"<device><name>b</name><capability "
              u"type='storage'><block>/dev/sda</block><model>Disk</model><size>1073741824</size>"
              "</capability></device>"_s,
              u"<device><name>n</name><parent>pci_0000_00_02_0</parent><capability "
              u"type='net'><interface>eth7</interface></capability>"
              "</device>"_s})
            offers->devices.append(*NodeDevice::read(description));
        m_host.offers = offers;
        m_host.arch = u"x86_64"_s;
        m_host.caps = std::make_shared<DomainCaps>(DomainCaps::read(
            u"<domainCapabilities><cpu><mode name='custom' supported='yes'><model usable='no' vendor='AMD'>EPYC</model>"
            "<model usable='yes' vendor='Intel'>Nehalem</model></mode></cpu><devices><disk supported='yes'><enum "
            "name='bus'>"
            "<value>virtio</value><value>sata</value></enum></disk></devices></domainCapabilities>"_s));
    }

    void offers_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        QTest::newRow("networks") << u"devices/interface[1]/source/@network"_s
                                  << u"default: NAT, bridge virbr0\nlab: guests and the host only, not started"_s;
        QTest::newRow("port groups") << u"devices/interface[2]/source/@portgroup"_s << u"sales"_s;
        QTest::newRow("no port groups") << u"devices/interface[1]/source/@portgroup"_s << QString();
        QTest::newRow("bridges") << u"devices/interface[1]/source/@bridge"_s
                                 << u"br0: bridge of the host\nvirbr0: of the network default"_s;
        QTest::newRow("interfaces") << u"devices/interface[1]/source/@dev"_s
                                    << u"eth0: ethernet, 02:00:00:00:00:01\neth7: Intel UHD"_s;
        QTest::newRow("filters") << u"devices/interface[1]/filterref/@filter"_s << u"clean-traffic"_s;
        QTest::newRow("pools") << u"devices/disk[1]/source/@pool"_s
                               << u"images: 2 volumes\nnas: not started\nmore: 1 volume"_s;
        QTest::newRow("volumes") << u"devices/disk[1]/source/@volume"_s << u"a\nb"_s;
        QTest::newRow("volumes of all pools") << u"devices/disk[2]/source/@volume"_s
                                              << u"a: in the pool images\nb: in the pool images\nc: in the pool more"_s;
        QTest::newRow("block devices") << u"devices/disk[1]/source/@dev"_s << u"/dev/sda: Disk 1 GiB"_s;
        QTest::newRow("secrets") << u"devices/disk[1]/auth/secret/@uuid"_s
                                 << u"6d0c6d4e-0000-4000-8000-000000000001: ceph client.admin"_s;
        QTest::newRow("render nodes") << u"devices/graphics/gl/@rendernode"_s << u"/dev/dri/renderD128: Intel UHD"_s;
        QTest::newRow("mediated") << u"devices/hostdev/source/address/@uuid"_s << u"u-1: t-4 of Intel UHD"_s;
        QTest::newRow("SCSI") << u"devices/hostdev/source/adapter/@name"_s << u"scsi_host3"_s;
        QTest::newRow("machines") << u"os/type/@machine"_s << u"virt: the newest: virt-7.2\nvirt-2.6: will go away"_s;
        QTest::newRow("CPU models") << u"cpu/model"_s << u"EPYC: this host cannot do all of it\nNehalem: Intel"_s;
        QTest::newRow("nothing") << u"name"_s << QString();
    }

    void offers()
    {
        QFETCH(const QString, path);
        QString said = offered(path, &m_host);
        said.replace(u"volume(s)"_s, u"volumes"_s)
            .replace(u"1 volumes"_s, u"1 volume"_s); // without a translation loaded
        QTEST(said, "expected");
        QCOMPARE(offered(path, nullptr), QString());
        const HostFacts unread;
        QCOMPARE(offered(path, &unread), QString());
    }

    void missing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QSet<QString>>("some");
        QTest::addColumn<QSet<QString>>("none");
        QTest::newRow("bus") << u"devices/disk[]/target/@bus"_s << QSet<QString>{u"ide"_s, u"usb"_s}
                             << QSet<QString>{u"virtio"_s, u"sata"_s};
        QTest::newRow("CPU") << u"cpu/model"_s << QSet<QString>{u"EPYC"_s}
                             << QSet<QString>{u"Nehalem"_s, u"EPYC-Rome"_s};
        QTest::newRow("not told") << u"devices/video[]/model/@type"_s << QSet<QString>() << QSet<QString>{u"qxl"_s};
    }

    void missing()
    {
        QFETCH(const QString, path);
        QFETCH(const QSet<QString>, some);
        QFETCH(const QSet<QString>, none);
        const Setting *setting = Catalog::instance().byCatalogPath(path);
        const QSet<QString> words = HostChoices::missing(*setting, &m_host);
        QVERIFY(words.contains(some));
        QVERIFY(!words.intersects(none));
        QVERIFY(HostChoices::missing(*setting, nullptr).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHostChoices)
#include "tst_hostchoices.moc"
