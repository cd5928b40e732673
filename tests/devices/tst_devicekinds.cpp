// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"
#include "models/devices/DeviceKinds.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** Each kind of device has words of its own, and they tell one device from another. */
class TestDeviceKinds : public QObject
{
    Q_OBJECT

    static XmlDocument document(const QString &devices)
    {
        return *XmlDocument::parse(u"<domain><devices>"_s + devices + u"</devices></domain>");
    }

private Q_SLOTS:
    void everyKindHasAPage()
    {
        QSet<QString> rows;
        for (const SettingPage &page : Catalog::instance().devicePages())
            rows.insert(QString::fromLatin1(page.row));
        for (const DeviceKind &kind : Devices::kinds())
            QVERIFY2(rows.remove(u"devices/%1[]"_s.arg(QLatin1StringView(kind.element))), kind.element);
        QVERIFY2(rows.isEmpty(), qPrintable(rows.values().join(u' ')));
    }

    void everyPathOfASummaryIsKnown()
    {
        for (const DeviceKind &kind : Devices::kinds()) {
            const QString all = QString::fromLatin1(kind.title) + QString::fromLatin1(kind.detail);
            for (const QString &piece : all.split(u'{').sliced(1)) {
                const QString path = piece.section(u'}', 0, 0).section(u'?', 0, 0);
                const QString plain = u"devices/%1/%2"_s.arg(QLatin1StringView(kind.element), path);
                if (plain.startsWith(u"devices/filesystem/source/@")) // of types that have no fields
                    continue;
                QVERIFY2(path.endsWith(u"address") || Catalog::instance().byPlainPath(plain), qPrintable(plain));
            }
        }
    }

    void summaries_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("heading");
        const auto row = [](const char *name, const char *xml, const char *title, const char *detail, const char *heading) {
            QTest::newRow(name) << QString::fromUtf8(xml) << QString::fromUtf8(title) << QString::fromUtf8(detail) << QString::fromUtf8(heading);
        };
        row("disk", "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/a/b.qcow2'/><target dev='vda' bus='virtio'/></disk>",
            "vda · virtio · qcow2", "/a/b.qcow2", "Disk vda");
        row("volume", "<disk type='volume'><source pool='default' volume='w.qcow2'/><target dev='sda' bus='sata'/><readonly/></disk>",
            "sda · SATA", "default / w.qcow2 · read only", "Disk sda");
        row("nic", "<interface type='bridge'><mac address='52:54:00:5d:c7:9e'/><source bridge='br0'/><model type='virtio'/><vlan><tag id='20'/></vlan></interface>",
            "Network card 52:54:00:5d:c7:9e · virtio", "A bridge of the host · br0 · VLAN 20", "Network card 52:54:00:5d:c7:9e");
        row("cdrom", "<disk type='file' device='cdrom'><target dev='sdb' bus='sata'/></disk>", "sdb · CD or DVD drive · SATA", "", "Disk sdb");
        row("pci", "<hostdev mode='subsystem' type='pci' managed='yes'><driver name='vfio'/><source><address domain='0x0000' bus='0x01' slot='0x00' function='0x1'/></source></hostdev>",
            "PCI · 0000:01:00.1", "VFIO", "Host device PCI");
        row("password", "<graphics type='vnc' port='-1' passwd='s3cret' listen='127.0.0.1'/>", "Display · VNC",
            "127.0.0.1 · password set", "Display");
        row("sound", "<sound model='ich9'/>", "Sound card · HD Audio (ich9)", "", "Sound card");
        row("empty", "<sound/>", "Sound card", "", "Sound card");
        row("empty disk", "<disk/>", "Disk", "", "Disk");
        row("shmem", "<shmem name='lg'><model type='ivshmem-plain'/><size unit='M'>64</size></shmem>", "Shared memory · lg",
            "64 MiB · Plain", "Shared memory");
        row("unknown", "<teapot/>", "<teapot>", "a device that this program does not know", "<teapot>");
    }
    void summaries()
    {
        QFETCH(QString, xml);
        const XmlDocument all = document(xml);
        const QList<ElementId> devices = Devices::all(all);
        QCOMPARE(devices.size(), 1);
        const Devices::Summary summary = Devices::summary(all, devices.first());
        QTEST(summary.title, "title");
        QTEST(summary.detail, "detail");
        QTEST(Devices::heading(all, devices.first()), "heading");
    }

    void theEmulatorIsNone()
    {
        QCOMPARE(Devices::all(document(u"<emulator>/bin/q</emulator><sound/>"_s)).size(), 1);
        QVERIFY(Devices::all(*XmlDocument::parse(u"<domain/>"_s)).isEmpty());
        QVERIFY(Devices::all(XmlDocument()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDeviceKinds)
#include "tst_devicekinds.moc"
