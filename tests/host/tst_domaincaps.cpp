// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"
#include "models/host/DomainCaps.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** What a host can do, from samples and from a real hypervisor. */
class TestDomainCaps : public QObject
{
    Q_OBJECT

private:
    static DomainCaps caps(const QString &inside)
    {
        return DomainCaps::read(u"<domainCapabilities>"_s + inside + u"</domainCapabilities>"_s);
    }

private Q_SLOTS:
    void enums_data()
    {
        QTest::addColumn<QString>("inside");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("can");
        QTest::addColumn<QString>("cannot");
        const auto device = [](const QString &element, const QString &name, const QString &value) {
            return u"<devices><%1 supported='yes'><enum name='%2'><value>%3</value></enum></%1></devices>"_s.arg(
                element, name, value);
        };
        QTest::newRow("disk bus") << device(u"disk"_s, u"bus"_s, u"virtio"_s) << u"devices/disk[]/target/@bus"_s
                                  << u"virtio"_s << u"xen"_s;
        QTest::newRow("video") << device(u"video"_s, u"modelType"_s, u"vga"_s) << u"devices/video[]/model/@type"_s
                               << u"vga"_s << u"qxl"_s;
        QTest::newRow("graphics") << device(u"graphics"_s, u"type"_s, u"vnc"_s) << u"devices/graphics[]/@type"_s
                                  << u"vnc"_s << u"spice"_s;
        QTest::newRow("hostdev") << device(u"hostdev"_s, u"subsysType"_s, u"usb"_s) << u"devices/hostdev[]/@type"_s
                                 << u"usb"_s << u"pci"_s;
        QTest::newRow("loader") << u"<os supported='yes'><loader supported='yes'><value>/a.fd</value><enum name='type'>"
                                   "<value>rom</value></enum></loader></os>"_s
                                << u"os/loader/@type"_s << u"rom"_s << u"pflash"_s;
        QTest::newRow("CPU mode")
            << u"<cpu><mode name='host-passthrough' supported='no'/><mode name='maximum' supported='yes'>"
               "<enum name='maximumMigratable'><value>on</value></enum></mode></cpu>"_s
            << u"cpu/@mode"_s << u"maximum"_s << u"host-passthrough"_s;
        QTest::newRow("Hyper-V")
            << u"<features><hyperv supported='yes'><enum name='features'><value>relaxed</value></enum></hyperv>"
               "</features>"_s
            << QString() << QString() << QString();
        QTest::newRow("memory encryption")
            << u"<features><sev supported='no'/></features>"_s << u"launchSecurity/@type"_s << u"s390-pv"_s << u"sev"_s;
    }

    void enums()
    {
        QFETCH(const QString, inside);
        QFETCH(const QString, path);
        QFETCH(const QString, can);
        QFETCH(const QString, cannot);
        const DomainCaps known = caps(inside);
        if (path.isEmpty()) {
            QVERIFY(known.supports(u"features/hyperv/relaxed/@state"_s, u"on"_s));
            QVERIFY(!known.supports(u"features/hyperv/vapic/@state"_s, u"on"_s));
            QVERIFY(known.supports(u"features/hyperv/vapic/@state"_s, u"off"_s));
            return;
        }
        QVERIFY2(Catalog::instance().byCatalogPath(path), qPrintable(path));
        QVERIFY(known.supports(path, can));
        QVERIFY(!known.supports(path, cannot));
        // Of all else it says nothing.
        QVERIFY(known.supports(u"devices/sound[]/@model"_s, u"ich9"_s));
    }

    void whatIsNotToldIsNotDenied()
    {
        const DomainCaps empty = caps(
            u"<devices><hostdev supported='yes'><enum name='capsType'/><enum name='subsysType'/></hostdev></devices>"_s);
        QVERIFY(!empty.words(u"devices/hostdev[]/@type"_s));
        QVERIFY(empty.supports(u"devices/hostdev[]/@type"_s, u"pci"_s));
        QVERIFY(DomainCaps::read(u"<nothing"_s).supports(u"devices/disk[]/target/@bus"_s, u"xen"_s));
        QVERIFY(DomainCaps::read(QString()).cpuModels().isEmpty());
    }

    void cpuModels()
    {
        const DomainCaps known = caps(
            u"<cpu><mode name='host-model' supported='yes'><model fallback='forbid'>EPYC</model></mode>"
            "<mode name='custom' supported='yes'><model usable='no' vendor='AMD'>EPYC-Milan</model>"
            "<model usable='yes' deprecated='yes'>pentium</model><model usable='unknown'>qemu64</model></mode></cpu>"_s);
        QCOMPARE(known.cpuModels().size(), 3);
        QCOMPARE(known.cpuModels()[0].name, u"EPYC-Milan"_s);
        QCOMPARE(known.cpuModels()[0].vendor, u"AMD"_s);
        QCOMPARE(known.cpuModels()[0].isUsable, std::optional(false));
        QVERIFY(known.cpuModels()[1].isDeprecated);
        QVERIFY(!known.cpuModels()[2].isUsable);
    }

    void ofARealHypervisor()
    {
        PrivateDaemon daemon;
        VIRTDRAFT_NEEDS(daemon.start(), qPrintable(daemon.problem()));
        const DomainCaps known = DomainCaps::read(
            daemon.virsh({u"domcapabilities"_s, u"--virttype"_s, u"qemu"_s, u"--machine"_s, u"q35"_s}));
        QVERIFY(known.supports(u"devices/disk[]/target/@bus"_s, u"virtio"_s));
        QVERIFY(!known.supports(u"devices/disk[]/target/@bus"_s, u"xen"_s));
        QVERIFY(known.supports(u"devices/graphics[]/@type"_s, u"vnc"_s));
        QVERIFY(known.supports(u"cpu/@mode"_s, u"custom"_s));
        QVERIFY(!known.supports(u"cpu/@mode"_s, u"host-passthrough"_s)); // nothing to pass through without KVM
        QVERIFY(known.cpuModels().size() > 20);
        // What it tells is of settings that the catalogue has, in words that it has.
        for (const char *path :
             {"devices/disk[]/target/@bus", "devices/disk[]/@device", "devices/video[]/model/@type",
              "devices/graphics[]/@type", "devices/rng[]/@model", "devices/hostdev[]/@type", "cpu/@mode",
              "devices/tpm[]/@model", "devices/filesystem[]/driver/@type", "memoryBacking/source/@type",
              "devices/channel[]/@type", "devices/redirdev[]/@bus", "os/loader/@type", "os/@firmware"}) {
            const Setting *setting = Catalog::instance().byCatalogPath(QString::fromLatin1(path));
            QVERIFY2(setting, path);
            const auto words = known.words(QString::fromLatin1(path));
            QVERIFY2(words, path);
            for (const QString &word : *words) {
                const bool isKnown =
                    std::any_of(setting->words.begin(), setting->words.end(),
                                [&word](const Word &one) { return word == QLatin1StringView(one.value); });
                QVERIFY2(isKnown, qPrintable(QLatin1StringView(path) + u" "_s + word));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDomainCaps)
#include "tst_domaincaps.moc"
