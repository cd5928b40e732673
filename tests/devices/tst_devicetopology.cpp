// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/DeviceFilter.h"
#include "models/devices/DeviceList.h"
#include "models/devices/DeviceTopology.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString machine(const QString &devices)
{
    return u"<domain type='kvm'>\n  <devices>\n%1  </devices>\n</domain>\n"_s.arg(devices);
}

QString pciAddress(const QString &bus, const QString &slot, const QString &function = u"0x0"_s)
{
    return u"<address type='pci' domain='0x0000' bus='%1' slot='%2' function='%3'/>"_s.arg(bus, slot, function);
}

QString port(int index, const QString &function)
{
    return u"<controller type='pci' index='%1' model='pcie-root-port'>%2</controller>\n"_s.arg(index).arg(
        pciAddress(u"0x00"_s, u"0x01"_s, function));
}

QString disk(const QString &name, const QString &bus, const QString &address)
{
    return u"<disk><target dev='%1' bus='%2'/>%3</disk>\n"_s.arg(name, bus, address);
}

/** A PC of today: cards in root ports, one of them free, a disk on SATA, keyboard and stick on USB. */
QString usual()
{
    return machine(disk(u"vda"_s, u"virtio"_s, pciAddress(u"0x02"_s, u"0x00"_s)) +
                   disk(u"sda"_s, u"sata"_s, u"<address type='drive' controller='0' bus='0' target='0' unit='2'/>"_s) +
                   u"<controller type='usb' index='0' model='qemu-xhci' ports='15'>"_s +
                   pciAddress(u"0x01"_s, u"0x00"_s) + u"</controller>\n<controller type='sata' index='0'>"_s +
                   pciAddress(u"0x00"_s, u"0x1f"_s, u"0x2"_s) +
                   u"</controller>\n<controller type='pci' index='0' model='pcie-root'/>\n"_s + port(1, u"0x0"_s) +
                   port(2, u"0x1"_s) + port(3, u"0x2"_s) +
                   u"<input type='tablet' bus='usb'><address type='usb' bus='0' port='2.1'/></input>\n"
                   "<hub type='usb'><address type='usb' bus='0' port='2'/></hub>\n"
                   "<input type='mouse' bus='ps2'/>\n<graphics type='vnc'/>\n<interface type='user'/>\n"_s);
}

/** Each node a line: as deep as it is, its element and number, its place, and what is free on it. */
QStringList drawn(const QString &text)
{
    const auto document = XmlDocument::parse(text);
    const DeviceTopology topology(*document);
    QStringList lines;
    QString trunk;
    for (const DeviceTopology::Node &node : topology.nodes()) {
        if (node.trunk != trunk)
            lines.append(u"= "_s + node.trunk);
        trunk = node.trunk;
        const ElementId target = document->children(node.element, u"target").value(0, NoElement);
        const QString name =
            document->attribute(node.element, u"index")
                .value_or(target == NoElement ? QString() : document->attribute(target, u"dev").value_or(QString()));
        QStringList words{QString(node.depth, u'.') + document->name(node.element) + name, node.place,
                          DeviceTopology::use(node)};
        words.removeAll(QString());
        lines.append(words.join(u' '));
    }
    return lines;
}

} // namespace

/** Which device sits on which, and what is free. */
class TestDeviceTopology : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPc()
    {
        QCOMPARE(drawn(usual()), (QStringList{
                                     u"= PCI"_s,
                                     u"controller0 2 of 31 in use"_s,
                                     u".controller1 00:01.0"_s,
                                     u"..controller0 01:00.0 1 of 15 in use"_s,
                                     u"...hub port 2 1 of 8 in use"_s,
                                     u"....input port 2.1"_s,
                                     u".controller2 00:01.1"_s,
                                     u"..diskvda 02:00.0"_s,
                                     u".controller3 00:01.2 free"_s,
                                     u".controller0 00:1f.2 1 of 6 in use"_s,
                                     u"..disksda unit 2"_s,
                                     u"= Place still open: libvirt chooses"_s,
                                     u"interface"_s,
                                     u"= On no bus"_s,
                                     u"input"_s,
                                     u"graphics"_s,
                                 }));
    }

    void places_data()
    {
        QTest::addColumn<QString>("devices");
        QTest::addColumn<QStringList>("tree");
        const auto row = [](const char *name, const QString &devices, const QStringList &tree) {
            QTest::newRow(name) << devices << tree;
        };
        row("no controller written", disk(u"sda"_s, u"scsi"_s, u"<address type='drive' controller='1' unit='0'/>"_s),
            {u"= SCSI 1: no such controller yet"_s, u"disksda unit 0"_s});
        row("no PCI written", u"<rng model='virtio'>%1</rng>\n"_s.arg(pciAddress(u"0"_s, u"5"_s)),
            {u"= PCI"_s, u"rng 00:05.0"_s});
        row("all zeros", u"<rng model='virtio'>%1</rng>\n"_s.arg(pciAddress(u"0"_s, u"0"_s)),
            {u"= Place still open: libvirt chooses"_s, u"rng"_s});
        row("type alone", u"<rng model='virtio'><address type='pci'/></rng>\n"_s,
            {u"= Place still open: libvirt chooses"_s, u"rng"_s});
        row("unplugged", u"<hostdev type='pci'><address type='unassigned'/></hostdev>\n"_s,
            {u"= On no bus"_s, u"hostdev"_s});
        row("ide",
            u"<controller type='ide' index='0'/>\n"_s +
                disk(u"hdc"_s, u"ide"_s, u"<address type='drive' controller='0' bus='1' target='0' unit='0'/>"_s),
            {u"= Place still open: libvirt chooses"_s, u"controller0 1 of 4 in use"_s,
             u".diskhdc channel 1, unit 0"_s});
        row("floppy",
            disk(u"fda"_s, QString(), u"<address type='drive' controller='0' bus='0' target='0' unit='0'/>"_s) +
                u"<controller type='fdc' index='0'/>\n"_s,
            {u"= Floppy"_s, u"controller0 1 of 2 in use"_s, u".diskfda unit 0"_s});
        row("scsi target",
            u"<controller type='scsi' index='0'/>\n<hostdev type='scsi'><address type='drive' target='3' unit='1'/></hostdev>\n"_s,
            {u"= Place still open: libvirt chooses"_s, u"controller0"_s, u".hostdev target 3, unit 1"_s});
        row("channels",
            u"<channel><target type='virtio'/><address type='virtio-serial' controller='0' bus='0' "
            u"port='2'/></channel>\n"
            "<controller type='virtio-serial' index='0' ports='16'/>\n"_s,
            {u"= Place still open: libvirt chooses"_s, u"controller0 1 of 16 in use"_s, u".channel port 2"_s});
        row("ccw",
            disk(u"vdb"_s, u"virtio"_s, u"<address type='ccw' cssid='0xfe' ssid='0x0' devno='0x0002'/>"_s) +
                disk(u"vda"_s, u"virtio"_s, u"<address type='ccw' cssid='0xfe' ssid='0x0' devno='0x0001'/>"_s),
            {u"= CCW"_s, u"diskvda fe.0.0001"_s, u"diskvdb fe.0.0002"_s});
        row("memory", u"<memory model='dimm'><address type='dimm' slot='1'/></memory>\n"_s,
            {u"= Memory slots"_s, u"memory slot 1"_s});
        row("USB 1 beside USB 2",
            u"<controller type='usb' index='0' model='ich9-uhci1'><master startport='0'/>%2</controller>\n"
            "<controller type='usb' index='0' model='ich9-ehci1'>%1</controller>\n"
            "<input type='tablet' bus='usb'><address type='usb' bus='0' port='1'/></input>\n"_s.arg(
                pciAddress(u"0"_s, u"0x1d"_s, u"0x7"_s), pciAddress(u"0"_s, u"0x1d"_s)),
            {u"= PCI"_s, u"controller0 00:1d.0"_s, u"controller0 00:1d.7 1 of 6 in use"_s, u".input port 1"_s});
        row("two hosts of POWER",
            u"<controller type='pci' index='1' model='pci-root'/>\n<controller type='pci' index='0' model='pci-root'/>\n"_s,
            {u"= PCI"_s, u"controller1 0 of 31 in use"_s, u"controller0 0 of 31 in use"_s});
        row("on itself",
            u"<controller type='pci' index='3' model='pci-bridge'>%1</controller>\n"_s.arg(pciAddress(u"3"_s, u"1"_s)),
            {u"= PCI"_s, u"controller3 03:01.0 0 of 31 in use"_s});
        row("each on the other",
            u"<controller type='pci' index='3' model='pci-bridge'>%1</controller>\n<controller type='pci' index='4' model='pci-bridge'>%2</controller>\n"_s
                .arg(pciAddress(u"4"_s, u"1"_s), pciAddress(u"3"_s, u"1"_s)),
            {u"= PCI"_s, u"controller3 04:01.0 1 of 31 in use"_s, u".controller4 03:01.0 0 of 31 in use"_s});
        row("nothing", QString(), {});
    }
    void places()
    {
        QFETCH(QString, devices);
        QTEST(drawn(machine(devices)), "tree");
    }

    void theListFollows()
    {
        DomainDraft draft(usual());
        DeviceList list(draft);
        DeviceFilter filter;
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&list);
        filter.setOrder(DeviceFilter::Order::AsConnected);
        const auto rows = [&] {
            QStringList found;
            for (int row = 0; row < filter.rowCount(); ++row)
                found.append(list.path(filter.mapToSource(filter.index(row, 0)).row()).toString().section(u'/', 1));
            return found;
        };
        const auto at = [&](const QString &device) { return filter.index(int(rows().indexOf(device)), 0); };
        QCOMPARE(rows().mid(5, 4),
                 (QStringList{u"controller[5]"_s, u"disk[1]"_s, u"controller[6]"_s, u"controller[2]"_s}));
        QCOMPARE(at(u"controller[6]"_s).data(DeviceList::DetailRole).toString(), u"free · PCIe root port"_s);
        QCOMPARE(at(u"disk[1]"_s).data(DeviceList::PlaceRole).toString(), u"02:00.0"_s);
        QCOMPARE(at(u"disk[1]"_s).data(DeviceList::SectionRole).toString(), u"PCI"_s);
        QVERIFY(at(u"disk[1]"_s).data(Qt::AccessibleTextRole).toString().contains(u"02:00.0, on PCI controller 2"));
        // The disk goes to the other port: its old one is free then.
        const QPersistentModelIndex moved = at(u"disk[1]"_s);
        QVERIFY(draft.set(Path::fromLiteral(u"devices/disk[1]/address/@bus"), u"0x03"_s).ok());
        QCOMPARE(rows().mid(5, 4),
                 (QStringList{u"controller[5]"_s, u"controller[6]"_s, u"disk[1]"_s, u"controller[2]"_s}));
        QVERIFY(at(u"controller[5]"_s).data(DeviceList::DetailRole).toString().startsWith(u"free"));
        QCOMPARE(moved, at(u"disk[1]"_s));
        // What carries another goes: that stays where it is, on a controller that is not there.
        QVERIFY(draft.removeRow(Path::fromLiteral(u"devices/controller[6]")).ok());
        QVERIFY(draft.removeRow(Path::fromLiteral(u"devices/disk[2]")).ok());
        QCOMPARE(moved.data(DeviceList::SectionRole).toString(), u"PCI 3: no such controller yet"_s);
        draft.undoStack()->setIndex(0);
        QCOMPARE(rows().mid(5, 2), (QStringList{u"controller[5]"_s, u"disk[1]"_s}));
        filter.setQuery(u"02:00"_s);
        QCOMPARE(rows(), QStringList{u"disk[1]"_s});
        QCOMPARE(filter.index(0, 0).data(DeviceList::DepthRole).toInt(), 0);
        filter.setOrder(DeviceFilter::Order::ByKind);
        QVERIFY(filter.index(0, 0).data(DeviceList::PlaceRole).toString().isEmpty());
    }

    void linesLeadToWhatItSitsOn()
    {
        const auto document = XmlDocument::parse(usual());
        const DeviceTopology topology(*document);
        QList<quint32> lines;
        for (const DeviceTopology::Node &node : topology.nodes().first(11))
            lines.append(node.lines);
        QCOMPARE(lines, (QList<quint32>{0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0}));
    }
};

QTEST_GUILESS_MAIN(TestDeviceTopology)
#include "tst_devicetopology.moc"
