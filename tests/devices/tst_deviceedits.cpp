// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/DeviceEdits.h"
#include "models/devices/DeviceKinds.h"
#include "models/devices/DeviceNames.h"
#include "models/devices/DeviceTemplates.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Vda = u"    <disk type='file' device='disk'>\n      <!-- ours -->\n      <driver name='qemu' type='qcow2'/>\n"
                    "      <source file='/a.qcow2'/>\n      <target dev='vda' bus='virtio'/>\n      <boot order='1'/>\n"
                    "      <serial>A1</serial>\n      <alias name='ua-root'/>\n"
                    "      <address type='pci' domain='0x0000' bus='0x04' slot='0x00' function='0x0'/>\n    </disk>\n"_s;
const QString Nic = u"    <interface type='network'>\n      <mac address='52:54:00:01:02:03'/>\n      <source network='default'/>\n"
                    "      <target dev='vnet0'/>\n      <model type='virtio'/>\n    </interface>\n"_s;
const QString Text = u"<domain type='kvm'>\n  <name>a</name>\n  <os>\n    <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>\n  </os>\n"
                     "  <devices>\n    <emulator>/bin/q</emulator>\n"_s
    + Vda + Nic + u"    <graphics type='spice' port='5900'/>\n    <sound model='ich9'/>\n  </devices>\n</domain>\n"_s;

Path path(QStringView written)
{
    return Path::fromLiteral(written);
}

} // namespace

/** Whole devices come and go as one step, and nothing of the others changes. */
class TestDeviceEdits : public QObject
{
    Q_OBJECT

    /** The lines that only the draft's text has. */
    static QStringList newLines(DomainDraft &draft)
    {
        QStringList lines = draft.text().split(u'\n');
        for (const QString &line : draft.baseText().split(u'\n'))
            lines.removeOne(line);
        return lines;
    }

    /** One step, undone to the very same text. */
    static void takeBack(DomainDraft &draft)
    {
        QCOMPARE(draft.undoStack()->count(), 1);
        const QString after = draft.text();
        draft.undoStack()->undo();
        QCOMPARE(draft.text(), draft.baseText());
        draft.undoStack()->redo();
        QCOMPARE(draft.text(), after);
    }

private Q_SLOTS:
    void addsBehindItsKind()
    {
        DomainDraft draft(Text);
        QVERIFY(DeviceEdits::add(draft, *DeviceTemplates::find(u"disk")).ok());
        const QString expected = u"    <disk type='file' device='disk'>\n      <driver type='qcow2'/>\n"
                                 "      <target dev='vdb' bus='virtio'/>\n    </disk>\n"_s;
        QCOMPARE(draft.text(), QString(Text).insert(Text.indexOf(Vda) + Vda.size(), expected));
        QCOMPARE(draft.undoStack()->undoText(), u"add Disk in a file"_s);
        takeBack(draft);
    }

    void duplicatesWithNewNames()
    {
        DomainDraft draft(Text);
        QVERIFY(DeviceEdits::duplicate(draft, {path(u"devices/disk[1]")}).ok());
        const QString expected = u"    <disk type='file' device='disk'>\n      <!-- ours -->\n      <driver name='qemu' type='qcow2'/>\n"
                                 "      <source file='/a.qcow2'/>\n      <target dev='vdb' bus='virtio'/>\n    </disk>\n"_s;
        QCOMPARE(draft.text(), QString(Text).insert(Text.indexOf(Vda) + Vda.size(), expected));
        QCOMPARE(draft.undoStack()->undoText(), u"duplicate Disk vda"_s);
        takeBack(draft);
    }

    void duplicatesGetAMacOfTheirOwn()
    {
        DomainDraft draft(Text);
        QVERIFY(DeviceEdits::duplicate(draft, {path(u"devices/interface[1]")}).ok());
        const QString mac = *draft.value(path(u"devices/interface[2]/mac/@address"));
        QVERIFY(mac != u"52:54:00:01:02:03");
        QVERIFY(QRegularExpression(u"^52:54:00(:[0-9a-f]{2}){3}$"_s).match(mac).hasMatch());
        QVERIFY(!draft.value(path(u"devices/interface[2]/target/@dev")));
        QCOMPARE(*draft.value(path(u"devices/interface[1]/mac/@address")), u"52:54:00:01:02:03"_s);
        QCOMPARE(*draft.value(path(u"devices/interface[1]/target/@dev")), u"vnet0"_s);
        takeBack(draft);
    }

    void severalAtOnce()
    {
        DomainDraft draft(Text);
        QVERIFY(DeviceEdits::duplicate(draft, {path(u"devices/graphics"), path(u"devices/disk[1]"), path(u"devices/sound[1]")}).ok());
        QCOMPARE(draft.rowCount(path(u"devices/disk[]")), 2);
        QCOMPARE(draft.rowCount(path(u"devices/sound[]")), 2);
        QCOMPARE(*draft.value(path(u"devices/graphics[2]/@port")), u"5901"_s);
        QCOMPARE(draft.undoStack()->undoText(), u"duplicate 3 device(s)"_s);
        takeBack(draft);
    }

    void removesTheseAlone()
    {
        DomainDraft draft(Text);
        QVERIFY(DeviceEdits::remove(draft, {path(u"devices/sound[1]"), path(u"devices/disk[1]")}).ok());
        QCOMPARE(draft.text(), QString(Text).remove(Vda).remove(u"    <sound model='ich9'/>\n"_s));
        takeBack(draft);
    }

    void removesTheRightOneOfEqualOnes()
    {
        DomainDraft draft(QString(Text).replace(Nic, Nic + u"    <!-- second -->\n"_s + Nic));
        QVERIFY(DeviceEdits::remove(draft, {path(u"devices/interface[2]")}).ok());
        QCOMPARE(draft.text(), QString(Text).replace(Nic, Nic + u"    <!-- second -->\n"_s));
    }

    void movesAmongItsKind()
    {
        const QString other = QString(Vda).replace(u"vda"_s, u"vdb"_s);
        DomainDraft draft(QString(Text).replace(Nic, Nic + other)); // the NIC stands between
        QVERIFY(!DeviceEdits::canMove(draft.document(), {path(u"devices/disk[1]")}, -1));
        QVERIFY(!DeviceEdits::canMove(draft.document(), {path(u"devices/disk[2]")}, 1));
        QVERIFY(!DeviceEdits::canMove(draft.document(), {path(u"devices/disk[3]")}, -1));
        QVERIFY(DeviceEdits::canMove(draft.document(), {path(u"devices/disk[1]")}, 1));
        QVERIFY(DeviceEdits::move(draft, {path(u"devices/disk[2]")}, -1).ok());
        QCOMPARE(draft.text(), QString(Text).replace(Vda, other).replace(Nic, Nic + Vda));
        takeBack(draft);
    }

    void movesSeveralInOneStep()
    {
        QStringList disks;
        for (const QString &name : {u"vda"_s, u"vdb"_s, u"vdc"_s, u"vdd"_s})
            disks.append(QString(Vda).replace(u"vda"_s, name));
        DomainDraft draft(QString(Text).replace(Vda, disks.join(QString())));
        const auto order = [&draft] {
            QString letters;
            for (int disk = 1; disk <= 4; ++disk)
                letters += draft.value(Path::fromLiteral(u"devices/disk[%1]/target/@dev"_s.arg(disk))).value_or(QString()).back();
            return letters;
        };
        const auto disk = [](int number) { return Path::fromLiteral(u"devices/disk[%1]"_s.arg(number)); };
        QVERIFY(DeviceEdits::move(draft, {disk(2), disk(4)}, -1).ok());
        QCOMPARE(order(), u"badc"_s);
        QCOMPARE(draft.undoStack()->count(), 1);
        QVERIFY(DeviceEdits::move(draft, {disk(1), disk(2), disk(3)}, 1).ok());
        QCOMPARE(order(), u"cbad"_s);
        // Those at the end stay, and with them those that are next to them.
        QVERIFY(!DeviceEdits::canMove(draft.document(), {disk(3), disk(4)}, 1));
        QVERIFY(DeviceEdits::move(draft, {disk(1), disk(3), path(u"devices/sound[1]")}, -1).ok());
        QCOMPARE(order(), u"cabd"_s);
        QCOMPARE(draft.undoStack()->count(), 3);
        while (draft.undoStack()->canUndo())
            draft.undoStack()->undo();
        QCOMPARE(draft.text(), draft.baseText());
    }

    void copiedTextHasNoIndentation()
    {
        DomainDraft draft(Text);
        const QString copied = DeviceEdits::copied(draft.document(), {path(u"devices/sound"), path(u"devices/interface")});
        QCOMPARE(copied, u"<interface type='network'>\n  <mac address='52:54:00:01:02:03'/>\n  <source network='default'/>\n"
                         "  <target dev='vnet0'/>\n  <model type='virtio'/>\n</interface>\n<sound model='ich9'/>\n"_s);
    }

    void pastesIntoAnotherMachineAsItIs()
    {
        DomainDraft from(Text);
        DomainDraft to(u"<domain type='kvm'>\n  <name>b</name>\n  <devices>\n    <sound model='ich6'/>\n  </devices>\n</domain>\n"_s);
        QVERIFY(DeviceEdits::paste(to, DeviceEdits::copied(from.document(), {path(u"devices/disk"), path(u"devices/interface")})).ok());
        QVERIFY(to.text().contains(Vda + Nic));
        takeBack(to);
    }

    void pasteReads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("error");
        const auto good = [](const char *name, const char *text, const QStringList &lines) {
            QTest::newRow(name) << QString::fromLatin1(text) << lines << QString();
        };
        const auto bad = [](const char *name, const char *text, const char *error) {
            QTest::newRow(name) << QString::fromLatin1(text) << QStringList() << QString::fromLatin1(error);
        };
        const QString rng = u"    <rng model='virtio'/>"_s;
        const QString watchdog = u"    <watchdog model='itco'/>"_s;
        good("one", "<rng model='virtio'/>", {rng});
        good("two", "  <rng model='virtio'/>\n<!-- and -->\n<watchdog model='itco'/>", {rng, watchdog});
        good("devices", "<devices><emulator>x</emulator><rng model='virtio'/></devices>", {rng});
        good("domain", "<?xml version='1.0'?>\n<domain><name>x</name><devices><rng model='virtio'/></devices></domain>", {rng});
        bad("words", "hello", "This is not the XML of a device.");
        bad("nothing", "", "This is not the XML of a device.");
        bad("another element", "<network/>", "<network> is no device that this program knows.");
        bad("one of two", "<rng/><teapot/>", "<teapot> is no device that this program knows.");
        bad("no devices", "<domain><name>x</name></domain>", "There is no device in this XML.");
        bad("broken", "<rng>", "This is no well-formed XML: ");
    }
    void pasteReads()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, lines);
        QFETCH(QString, error);
        DomainDraft draft(Text);
        const auto done = DeviceEdits::paste(draft, text);
        QStringList found = newLines(draft);
        found.sort(); // each stands where its kind does
        QCOMPARE(found, lines);
        if (error.isEmpty())
            QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().message));
        else
            QVERIFY2(!done.ok() && done.error().message.startsWith(error), done.ok() ? "" : qPrintable(done.error().message));
        QCOMPARE(draft.isModified(), error.isEmpty());
    }

    void clashesAreMadeNew_data()
    {
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *there, const char *pasted, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(there) << QString::fromLatin1(pasted) << QString::fromLatin1(expected);
        };
        row("disk", "<disk><target dev='vda'/></disk>", "<disk><target dev='vda'/></disk>", "<disk><target dev='vdb'/></disk>");
        row("disk free", "<disk><target dev='vda'/></disk>", "<disk><target dev='sda'/></disk>", "<disk><target dev='sda'/></disk>");
        row("a gap", "<disk><target dev='vda'/></disk><disk><target dev='vdc'/></disk>", "<disk><target dev='vdc'/></disk>", "<disk><target dev='vdb'/></disk>");
        row("controller", "<controller type='usb' index='0'/><controller type='pci' index='1'/>", "<controller type='usb' index='0'/>", "<controller type='usb' index='1'/>");
        row("another type", "<controller type='pci' index='0'/>", "<controller type='usb' index='0'/>", "<controller type='usb' index='0'/>");
        row("folder", "<filesystem><target dir='share'/></filesystem>", "<filesystem><target dir='share'/></filesystem>", "<filesystem><target dir='share2'/></filesystem>");
        row("channel", "<channel><target name='a.0'/></channel>", "<channel><target name='a.0'/></channel>", "<channel><target name='a.1'/></channel>");
        row("cid", "<vsock><cid address='3'/></vsock>", "<vsock><cid address='3'/></vsock>", "<vsock><cid address='4'/></vsock>");
        row("serial port", "<serial><target port='0'/></serial>", "<serial><target port='0'/></serial>", "<serial><target port='1'/></serial>");
        row("any port", "<graphics port='-1'/>", "<graphics port='-1'/>", "<graphics port='-1'/>");
        row("address of another kind", "<sound><address bus='1' slot='2'/></sound>", "<rng><address slot='2' bus='1'/></rng>", "<rng/>");
        row("address of the host", "<hostdev><source><address bus='1'/></source></hostdev>", "<hostdev><source><address bus='1'/></source></hostdev>",
            "<hostdev><source><address bus='1'/></source></hostdev>");
        row("boot order", "<interface><boot order='1'/></interface>", "<disk><boot order='1'/></disk>", "<disk/>");
        row("lease", "<lease><key>k1</key></lease>", "<lease><key>k1</key></lease>", "<lease><key>k2</key></lease>");
    }
    void clashesAreMadeNew()
    {
        QFETCH(QString, there);
        QFETCH(QString, pasted);
        QFETCH(QString, expected);
        const auto document = XmlDocument::parse(u"<domain><devices>"_s + there + u"</devices></domain>");
        const auto fresh = DeviceNames::freshened(*document, pasted);
        QVERIFY(fresh.ok());
        QCOMPARE(*fresh, expected);
    }

    void diskNamesCountInLetters()
    {
        QSet<QString> taken;
        for (int i = 0; i < 27; ++i)
            taken.insert(DeviceNames::nextDiskName(u"vda"_s, taken));
        QVERIFY(taken.contains(u"vdz"_s));
        QVERIFY(taken.contains(u"vdaa"_s));
        QCOMPARE(DeviceNames::nextDiskName(u"vda"_s, taken), u"vdab"_s);
    }

    void layoutsAreKept_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString disk = u"<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>"_s;
        QTest::newRow("one line") << u"<domain type='kvm'><devices><sound/></devices></domain>"_s
                                  << u"<domain type='kvm'><devices><sound/>"_s + disk + u"</devices></domain>"_s;
        QTest::newRow("tabs") << u"<domain type='kvm'>\n\t<devices>\n\t\t<sound/>\n\t</devices>\n</domain>"_s
                              << u"<domain type='kvm'>\n\t<devices>\n\t\t<sound/>\n\t\t<rng model='virtio'>\n\t\t\t<backend model='random'>/dev/urandom</backend>\n"
                                 "\t\t</rng>\n\t</devices>\n</domain>"_s;
        QTest::newRow("crlf") << u"<domain type='kvm'>\r\n  <devices>\r\n    <sound/>\r\n  </devices>\r\n</domain>"_s
                              << u"<domain type='kvm'>\r\n  <devices>\r\n    <sound/>\r\n    <rng model='virtio'>\r\n"
                                 "      <backend model='random'>/dev/urandom</backend>\r\n    </rng>\r\n  </devices>\r\n</domain>"_s;
        QTest::newRow("no devices yet") << u"<domain type='kvm'>\n  <name>a</name>\n</domain>"_s
                                        << u"<domain type='kvm'>\n  <name>a</name>\n  <devices>\n    <rng model='virtio'>\n"
                                           "      <backend model='random'>/dev/urandom</backend>\n    </rng>\n  </devices>\n</domain>"_s;
    }
    void layoutsAreKept()
    {
        QFETCH(QString, before);
        DomainDraft draft(before);
        QVERIFY(DeviceEdits::add(draft, *DeviceTemplates::find(u"rng")).ok());
        QTEST(draft.text(), "after");
    }

    void restsWithABrokenText()
    {
        DomainDraft draft(Text);
        draft.setText(u"<domain"_s);
        QVERIFY(!DeviceEdits::add(draft, *DeviceTemplates::find(u"rng")).ok());
        QVERIFY(!DeviceEdits::paste(draft, u"<rng/>"_s).ok());
        QVERIFY(!DeviceEdits::remove(draft, {path(u"devices/disk")}).ok());
        QVERIFY(!DeviceEdits::duplicate(draft, {path(u"devices/disk")}).ok());
        QCOMPARE(draft.text(), u"<domain"_s);
    }
};

QTEST_GUILESS_MAIN(TestDeviceEdits)
#include "tst_deviceedits.moc"
