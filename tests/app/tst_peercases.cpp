// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/DeviceEdits.h"
#include "models/devices/DeviceTemplates.h"
#include "tests/app/GuiTest.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"
#include "views/devices/DevicesPage.h"

using namespace Qt::StringLiterals;

namespace {

const QString Nic =
    u"    <interface type='network'>\n      <source network='default'/>\n      <model type='e1000e'/>\n    </interface>\n"_s;
const QString Disk =
    u"    <disk type='file' device='disk'>\n      <driver name='qemu' type='qcow2'/>\n      <source file='/a.qcow2'/>\n"
    "      <target dev='vda' bus='virtio'/>\n      <address type='pci' domain='0x0000' bus='0x04' slot='0x00' "
    "function='0x0'/>\n    </disk>\n"_s;
const QString Video =
    u"    <video>\n      <model type='qxl' ram='65536' vram='131072' vgamem='16384' heads='1' primary='yes'/>\n"
    "      <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x0'/>\n    </video>\n"_s;
const QString Teapot = u"    <teapot colour='red'><!-- hot -->\n      <spout  long=\"yes\"/>\n    </teapot>\n"_s;

QString machine(const QString &devices)
{
    return u"<domain type='kvm'>\n  <name>a</name>\n  <memory>1048576</memory>\n  <os>\n"
           "    <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>\n  </os>\n  <devices>\n"_s +
           devices + u"  </devices>\n</domain>\n";
}

} // namespace

/** What other editors of definitions get wrong. */
class TestPeerCases : public GuiTest
{
    Q_OBJECT

private:
    void open(const QString &devices)
    {
        window().openFile(writeFile(u"a.xml"_s, machine(devices).toUtf8()));
        editor().showPage(u"devices"_s);
    }

private Q_SLOTS:
    void aDiskEditKeepsTheDriversType_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::newRow("bus") << u"target/@bus"_s << u"sata"_s;
        QTest::newRow("file") << u"source/@file"_s << u"/b.img"_s;
        QTest::newRow("name") << u"target/@dev"_s << u"vdb"_s;
        QTest::newRow("cache") << u"driver/@cache"_s << u"none"_s;
        QTest::newRow("kind of source") << u"@type"_s << u"block"_s;
        QTest::newRow("kind of device") << u"@device"_s << u"lun"_s;
        QTest::newRow("boot order") << u"boot/@order"_s << u"1"_s;
    }

    void aDiskEditKeepsTheDriversType()
    {
        QFETCH(QString, path);
        QFETCH(QString, value);
        DomainDraft draft(machine(Disk));
        const Path place = Path::fromLiteral(QString(u"devices/disk/"_s + path));
        QVERIFY(draft.choose(place, value).ok());
        QCOMPARE(draft.value(place), value);
        QVERIFY2(draft.text().contains(u"<driver name='qemu' type='qcow2'"), qPrintable(draft.text()));
    }

    void anUnknownKindSurvives()
    {
        open(Disk + Teapot + Nic);
        DomainDraft &edited = draft();
        QVERIFY(DeviceEdits::add(edited, *DeviceTemplates::find(u"tablet")).ok());
        QVERIFY(DeviceEdits::duplicate(
                    edited, {Path::fromLiteral(u"devices/disk[1]"), Path::fromLiteral(u"devices/interface[1]")})
                    .ok());
        QVERIFY(DeviceEdits::move(edited, {Path::fromLiteral(u"devices/disk[1]")}, 1).ok());
        QVERIFY(edited.set(Path::fromLiteral(u"devices/interface[1]/model/@type"), u"virtio"_s).ok());
        QVERIFY(DeviceEdits::remove(edited, {Path::fromLiteral(u"devices/disk[1]")}).ok());
        QVERIFY2(edited.text().contains(Teapot), qPrintable(edited.text()));
        // As a device of its own it can be taken away, too, and only so.
        QVERIFY(DeviceEdits::remove(edited, {Path::fromLiteral(u"devices/teapot")}).ok());
        QVERIFY(!edited.text().contains(u"teapot"));
        edited.undoStack()->undo();
        QVERIFY(edited.text().contains(Teapot));
    }

    void aModelChangeKeepsAddressAndVideoMemory()
    {
        open(Video);
        for (const QString &model : {u"vga"_s, u"virtio"_s, u"qxl"_s, u"bochs"_s}) {
            QVERIFY(draft().choose(Path::fromLiteral(u"devices/video/model/@type"), model).ok());
            QVERIFY2(
                draft().text().contains(u"<address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x0'/>"),
                qPrintable(draft().text()));
            QVERIFY2(draft().text().contains(
                         u"<model type='%1' ram='65536' vram='131072' vgamem='16384' heads='1' primary='yes'/>"_s.arg(
                             model)),
                     qPrintable(draft().text()));
        }
        DomainDraft nics(machine(QString(Nic).replace(u"    </interface>"_s,
                                                      u"      <address type='pci' slot='0x03'/>\n    </interface>"_s)));
        QVERIFY(nics.choose(Path::fromLiteral(u"devices/interface/model/@type"), u"virtio"_s).ok());
        QVERIFY(nics.text().contains(u"<address type='pci' slot='0x03'/>"));
    }

    void editingOneOfTwoEqualNicsChangesTheRightOne()
    {
        open(Nic + Nic);
        editor().showSetting(Path::fromLiteral(u"devices/interface[2]/model/@type"));
        QVERIFY(draft().choose(Path::fromLiteral(u"devices/interface[2]/model/@type"), u"virtio"_s).ok());
        const QString changed = QString(Nic).replace(u"e1000e"_s, u"virtio"_s);
        QCOMPARE(draft().text(), machine(Nic + changed));
        type(u"devices/interface[2]/source/@network"_s, u"lab"_s);
        QCOMPARE(draft().text(), machine(Nic + QString(changed).replace(u"default"_s, u"lab"_s)));
        while (draft().undoStack()->canUndo())
            draft().undoStack()->undo();
        QCOMPARE(draft().text(), machine(Nic + Nic));
        QVERIFY(DeviceEdits::remove(draft(), {Path::fromLiteral(u"devices/interface[1]")}).ok());
        QCOMPARE(draft().text(), machine(Nic));
    }

    void whatOnlyARunningMachineHasIsNeverSaved()
    {
        PrivateDaemon daemon;
        VIRTDRAFT_NEEDS(daemon.start(), qPrintable(daemon.problem()));
        QVERIFY2(daemon.define(PrivateDaemon::smallDomain(
                     u"guest"_s, u"6d0c6d4e-0000-4000-8000-000000000004"_s,
                     u"<serial type='pty'/><graphics type='vnc' port='-1' autoport='yes'/>"_s)),
                 qPrintable(daemon.problem()));
        QVERIFY2(!daemon.virsh({u"start"_s, u"guest"_s}).isNull(), qPrintable(daemon.problem()));
        const QString running = daemon.virsh({u"dumpxml"_s, u"guest"_s});
        QVERIFY2(running.contains(u"<alias name='serial0'/>") && running.contains(u"/dev/pts/"), qPrintable(running));
        openDomain(openHost(daemon.uri()), u"guest"_s);
        QVERIFY(!draft().text().contains(u"<alias"));
        QVERIFY(draft().set(Path::fromLiteral(u"title"), u"A"_s).ok());
        QVERIFY(DeviceEdits::duplicate(draft(), {Path::fromLiteral(u"devices/serial")}).ok());
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        const QString saved = daemon.virsh({u"dumpxml"_s, u"--inactive"_s, u"guest"_s});
        QVERIFY(saved.contains(u"<title>A</title>"));
        for (const QString &live : {u"<alias"_s, u"/dev/pts/"_s, u"<seclabel type='dynamic'"_s, u"<resource>"_s})
            QCOMPARE(saved.contains(live), draft().text().contains(live));
        QVERIFY(!saved.contains(u"<alias") && !saved.contains(u"/dev/pts/"));
        QVERIFY(saved.contains(u"port='-1'"));
        // A copy of a running machine's device, with all that it has only now, is as good as one from a file.
        QVERIFY(DeviceEdits::paste(draft(),
                                   u"<serial type='pty'>\n  <source path='/dev/pts/7'/>\n  <target port='0'/>\n"
                                   "  <alias name='serial0'/>\n</serial>\n"_s)
                    .ok());
        QVERIFY2(!draft().text().contains(u"<alias name='serial0'"), qPrintable(draft().text()));
    }
};

QTEST_MAIN(TestPeerCases)
#include "tst_peercases.moc"
