// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"
#include "models/devices/DeviceEdits.h"
#include "models/devices/DeviceKinds.h"
#include "models/devices/DeviceTemplates.h"
#include "models/document/PathIndex.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString machine(const QString &type, const QString &arch, const QString &board, const QString &more = {})
{
    return u"<domain type='%1'>\n  <name>a</name>\n  <os>\n    <type arch='%2' machine='%3'>hvm</type>\n  </os>\n%4</domain>\n"_s
        .arg(type, arch, board, more);
}

const QString WindowsMark = u"  <features>\n    <hyperv>\n      <relaxed state='on'/>\n    </hyperv>\n  </features>\n"_s;

} // namespace

/** What can be added suits the machine, and the catalogue knows every word of it. */
class TestDeviceTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindCanBeAdded()
    {
        QSet<QString> ids;
        QSet<QString> elements;
        for (const DeviceTemplate &device : DeviceTemplates::all()) {
            QVERIFY2(!ids.contains(QString::fromLatin1(device.id)), device.id);
            ids.insert(QString::fromLatin1(device.id));
            elements.insert(QString::fromLatin1(DeviceTemplates::kind(device).element));
            QVERIFY2(DeviceTemplates::help(device).endsWith(u'.'), device.id);
            QCOMPARE(DeviceTemplates::find(QString::fromLatin1(device.id)), &device);
        }
        for (const DeviceKind &kind : Devices::kinds())
            QVERIFY2(elements.contains(QString::fromLatin1(kind.element)), kind.element);
        QVERIFY(!DeviceTemplates::find(u"teapot"));
    }

    void everyTemplateIsMadeOfSettings_data()
    {
        QTest::addColumn<QString>("id");
        for (const DeviceTemplate &device : DeviceTemplates::all())
            QTest::newRow(device.id) << QString::fromLatin1(device.id);
    }
    void everyTemplateIsMadeOfSettings()
    {
        QFETCH(QString, id);
        DomainDraft draft(machine(u"kvm"_s, u"x86_64"_s, u"pc-q35-7.2"_s));
        QVERIFY(DeviceEdits::add(draft, *DeviceTemplates::find(id)).ok());
        const XmlDocument &document = draft.document();
        const ElementId device = Devices::all(document).value(0, NoElement);
        QVERIFY(device != NoElement);
        QVERIFY(!draft.text().contains(u'{'));
        PathIndex paths(document);
        for (ElementId element = device; element < document.elementCount(); ++element) {
            const Path path = paths.pathOf(element);
            for (const XmlAttribute &attribute : document.attributes(element)) {
                const Path place = path.withAttribute(attribute.name.toString());
                const Setting *setting = Catalog::instance().find(place);
                QVERIFY2(setting, qPrintable(place.toString()));
                const QString value = document.attributeValue(attribute);
                QVERIFY2(Settings::objection(*setting, value).isEmpty(), qPrintable(place.toString() + u" "_s + value));
            }
            if (!document.ownText(element).trimmed().isEmpty())
                QVERIFY2(Catalog::instance().find(path), qPrintable(path.toString()));
        }
        // A second one beside it clashes with nothing.
        QVERIFY(DeviceEdits::add(draft, *DeviceTemplates::find(id)).ok());
        QCOMPARE(Devices::all(draft.document()).size(), 2);
    }

    void defaultsSuitTheMachine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        const QString q35 = machine(u"kvm"_s, u"x86_64"_s, u"pc-q35-7.2"_s);
        const QString pc = machine(u"kvm"_s, u"x86_64"_s, u"pc-i440fx-7.2"_s);
        const QString arm = machine(u"kvm"_s, u"aarch64"_s, u"virt-7.2"_s);
        const QString windows = machine(u"kvm"_s, u"x86_64"_s, u"pc-q35-7.2"_s, WindowsMark);
        const QString drivers = machine(u"kvm"_s, u"x86_64"_s, u"pc-q35-7.2"_s,
                                        WindowsMark + u"  <devices>\n    <disk><target dev='vda' bus='virtio'/></disk>\n  </devices>\n"_s);
        QTest::newRow("disk") << q35 << u"disk"_s << u"devices/disk/target/@bus"_s << u"virtio"_s;
        QTest::newRow("windows") << windows << u"disk"_s << u"devices/disk/target/@bus"_s << u"sata"_s;
        QTest::newRow("windows name") << windows << u"disk"_s << u"devices/disk/target/@dev"_s << u"sda"_s;
        QTest::newRow("windows with drivers") << drivers << u"disk"_s << u"devices/disk[2]/target/@dev"_s << u"vdb"_s;
        QTest::newRow("xen") << machine(u"xen"_s, u"x86_64"_s, u"xenfv"_s) << u"disk"_s << u"devices/disk/target/@dev"_s << u"xvda"_s;
        QTest::newRow("cd on q35") << q35 << u"cdrom"_s << u"devices/disk/target/@bus"_s << u"sata"_s;
        QTest::newRow("cd on i440fx") << pc << u"cdrom"_s << u"devices/disk/target/@dev"_s << u"hda"_s;
        QTest::newRow("cd on arm") << arm << u"cdrom"_s << u"devices/disk/target/@bus"_s << u"scsi"_s;
        QTest::newRow("nic") << q35 << u"interface-network"_s << u"devices/interface/model/@type"_s << u"virtio"_s;
        QTest::newRow("windows nic") << windows << u"interface-network"_s << u"devices/interface/model/@type"_s << u"e1000e"_s;
        QTest::newRow("tpm") << q35 << u"tpm"_s << u"devices/tpm/@model"_s << u"tpm-crb"_s;
        QTest::newRow("tpm on arm") << arm << u"tpm"_s << u"devices/tpm/@model"_s << u"tpm-tis"_s;
    }
    void defaultsSuitTheMachine()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        QFETCH(QString, path);
        DomainDraft draft(text);
        QVERIFY(DeviceEdits::add(draft, *DeviceTemplates::find(id)).ok());
        QTEST(draft.value(Path::fromLiteral(path)).value_or(QString()), "value");
    }

    void whatFits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("fit");
        using enum DeviceTemplates::Fit;
        const QString q35 = machine(u"kvm"_s, u"x86_64"_s, u"pc-q35-7.2"_s);
        const QString balloon = machine(u"kvm"_s, u"x86_64"_s, u"q35"_s, u"  <devices>\n    <memballoon model='none'/>\n  </devices>\n"_s);
        QTest::newRow("tpm") << q35 << u"tpm"_s << int(Offered);
        QTest::newRow("no balloon") << q35 << u"memballoon"_s << int(Offered);
        QTest::newRow("a balloon") << balloon << u"memballoon"_s << int(AlreadyThere);
        QTest::newRow("floppy") << q35 << u"floppy"_s << int(Offered);
        QTest::newRow("floppy on arm") << machine(u"kvm"_s, u"aarch64"_s, u"virt"_s) << u"floppy"_s << int(NotHere);
        QTest::newRow("arch unknown") << u"<domain type='kvm'/>"_s << u"floppy"_s << int(Offered);
        QTest::newRow("lxc") << u"<domain type='lxc'/>"_s << u"tpm"_s << int(NotHere);
        const QString pc = machine(u"kvm"_s, u"x86_64"_s, u"pc-i440fx-7.2"_s);
        QTest::newRow("root port") << q35 << u"controller-pcie"_s << int(Offered);
        QTest::newRow("root port on i440fx") << pc << u"controller-pcie"_s << int(NotHere);
        QTest::newRow("IOMMU on i440fx") << pc << u"iommu"_s << int(NotHere);
        QTest::newRow("IOMMU on arm") << machine(u"kvm"_s, u"aarch64"_s, u"virt"_s) << u"iommu"_s << int(Offered);
        QTest::newRow("nvram") << q35 << u"nvram"_s << int(NotHere);
    }
    void whatFits()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        const auto document = XmlDocument::parse(text);
        QTEST(int(DeviceTemplates::fit(*DeviceTemplates::find(id), *document)), "fit");
    }
};

QTEST_GUILESS_MAIN(TestDeviceTemplates)
#include "tst_devicetemplates.moc"
