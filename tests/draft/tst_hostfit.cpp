// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/HostFit.h"
#include "models/host/DomainCaps.h"
#include "models/host/HostOffers.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestHostFit : public QObject
{
    Q_OBJECT

private:
    static HostFacts host()
    {
        HostFacts facts;
        facts.arch = u"x86_64"_s;
        auto offers = std::make_shared<HostOffers>();
        HostNetwork network;
        network.name = u"default"_s;
        network.bridge = u"virbr0"_s;
        offers->networks.append(network);
        offers->pools.append({u"images"_s, true, {u"a.qcow2"_s}});
        offers->machines.append({u"x86_64"_s, u"q35"_s, u"pc-q35-7.2"_s, false});
        HostInterface bridge;
        bridge.name = u"br0"_s;
        bridge.type = u"bridge"_s;
        offers->interfaces.append(bridge);
        NodeDevice card;
        card.kind = NodeDevice::Kind::Pci;
        card.address = {0, 1, 0, 0};
        offers->devices.append(card);
        facts.offers = offers;
        facts.caps = std::make_shared<DomainCaps>(DomainCaps::read(
            u"<domainCapabilities><cpu><mode name='custom' supported='yes'><model usable='no'>Haswell</model><model "
            u"usable='yes'>qemu64</model>"
            "</mode></cpu><devices><video supported='yes'><enum name='modelType'><value>vga</value></enum></video></devices></domainCapabilities>"_s));
        return facts;
    }

    static QStringList said(const QString &inside, const HostFacts &facts)
    {
        QStringList messages;
        const auto document = XmlDocument::parse(u"<domain type='kvm'>"_s + inside + u"</domain>");
        for (const HostLack &lack : HostFit::lacks(*document, facts))
            messages.append((lack.isCertain ? QString() : u"? "_s) + lack.message);
        return messages;
    }

private Q_SLOTS:
    void tellsWhatIsMissing_data()
    {
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("message");
        const auto device = [](const QString &inside) -> QString { return u"<devices>"_s + inside + u"</devices>"_s; };
        QTest::newRow("network") << device(u"<interface type='network'><source network='default'/></interface>"_s)
                                 << device(u"<interface type='network'><source network='lab'/></interface>"_s)
                                 << u"It has no network “lab”."_s;
        QTest::newRow("bridge") << device(u"<interface type='bridge'><source bridge='br0'/></interface>"_s)
                                << device(u"<interface type='bridge'><source bridge='br7'/></interface>"_s)
                                << u"It has no bridge “br7”."_s;
        QTest::newRow("pool") << device(u"<disk type='volume'><source pool='images' volume='a.qcow2'/></disk>"_s)
                              << device(u"<disk type='volume'><source pool='fast'/></disk>"_s)
                              << u"It has no storage pool “fast”."_s;
        QTest::newRow("volume") << device(u"<disk type='volume'><source pool='images' volume='a.qcow2'/></disk>"_s)
                                << device(u"<disk type='volume'><source pool='images' volume='b.qcow2'/></disk>"_s)
                                << u"That pool has no volume “b.qcow2” there."_s;
        QTest::newRow("filter") << u""_s << device(u"<interface type='user'><filterref filter='clean'/></interface>"_s)
                                << u"It has no network filter “clean”."_s;
        QTest::newRow("machine") << u"<os><type arch='x86_64' machine='q35'>hvm</type></os>"_s
                                 << u"<os><type arch='x86_64' machine='pc-q35-9.1'>hvm</type></os>"_s
                                 << u"Its hypervisor does not know the machine pc-q35-9.1."_s;
        QTest::newRow("processor") << u"<cpu mode='custom'><model>qemu64</model></cpu>"_s
                                   << u"<cpu mode='custom'><model>Haswell</model></cpu>"_s
                                   << u"Its processor cannot do all of Haswell."_s;
        QTest::newRow("word of the hypervisor")
            << device(u"<video><model type='vga'/></video>"_s) << device(u"<video><model type='qxl'/></video>"_s)
            << u"Its hypervisor cannot do “"_s;
        QTest::newRow("PCI device")
            << device(
                   u"<hostdev mode='subsystem' type='pci'><source><address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/></source></hostdev>"_s)
            << device(
                   u"<hostdev mode='subsystem' type='pci'><source><address domain='0x0000' bus='0x0a' slot='0x00' function='0x1'/></source></hostdev>"_s)
            << u"It has no PCI device at 0000:0a:00.1."_s;
    }

    void tellsWhatIsMissing()
    {
        QFETCH(const QString, there);
        QFETCH(const QString, missing);
        QFETCH(const QString, message);
        QCOMPARE(said(there, host()), QStringList());
        const QStringList found = said(missing, host());
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith(message), qPrintable(found.first()));
        // Nothing is known of a host: nothing is said.
        QCOMPARE(said(missing, HostFacts()), QStringList());
    }

    void files()
    {
        HostFacts facts;
        const QString file =
            u"<devices><disk type='file'><source file='/no/such/file.qcow2'/></disk><serial type='file'><source path='/no/such.log'/></serial></devices>"_s;
        QCOMPARE(said(file, facts), QStringList{u"? Whether it has /no/such/file.qcow2 cannot be told from here."_s});
        facts.isThisComputer = true;
        QCOMPARE(said(file, facts), QStringList{u"It has no file /no/such/file.qcow2."_s});
        QCOMPARE(said(u"<devices><emulator>/bin/sh</emulator></devices>"_s, facts), QStringList());
    }
};

QTEST_MAIN(TestHostFit)
#include "tst_hostfit.moc"
