// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/DevicesTest.h"
#include "views/devices/DevicePages.h"
#include "views/devices/DevicePanel.h"

#include <QClipboard>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

/** The page of devices, as a person uses it: choosing, adding, changing, copying, removing. */
class TestDevices : public DevicesTest
{
    Q_OBJECT

private Q_SLOTS:
    void listsThem()
    {
        open();
        QCOMPARE(titles(), (QStringList{u"vda"_s, u"vdb"_s, u"Network card 52:54:00:00:00:01"_s,
                                        u"Network card 52:54:00:00:00:02"_s, u"<teapot>"_s, u"Memory balloon"_s}));
        QCOMPARE(current(), u"devices/disk[1]"_s);
        QCOMPARE(heading(), u"Disk vda"_s);
        choose(u"Network card 52:54:00:00:00:02"_s);
        QCOMPARE(current(), u"devices/interface[2]"_s);
        QCOMPARE(heading(), u"Network card 52:54:00:00:00:02"_s);
        QVERIFY(!draft().isModified());
    }

    void goesThroughThemByKeyboard()
    {
        open();
        view().setFocus();
        press(Qt::Key_Down);
        QCOMPARE(current(), u"devices/disk[2]"_s);
        press(Qt::Key_End);
        QCOMPARE(current(), u"devices/memballoon"_s);
    }

    void anUnknownKindShowsItsXml()
    {
        open();
        choose(u"<teapot>"_s);
        QCOMPARE(page().findChild<UnknownDevicePage *>()->findChild<QPlainTextEdit *>()->toPlainText(), u"<teapot colour='red'/>"_s);
        click(&page(), u"Show in XML"_s);
        QCOMPARE(editor().currentPage(), u"xml"_s);
    }

    void addsEditsAndTakesBack()
    {
        open();
        add(u"watchdog"_s);
        QCOMPARE(current(), u"devices/watchdog"_s);
        QTRY_VERIFY2(focusPath().startsWith(u"devices/watchdog"), qPrintable(focusPath()));
        add(u"disk in a file"_s);
        QCOMPARE(current(), u"devices/disk[3]"_s);
        QCOMPARE(heading(), u"Disk vdc"_s);
        type(u"devices/disk[3]/source/@file"_s, u"/c.qcow2"_s);
        type(u"devices/disk[3]/target/@dev"_s, u"vdz"_s);
        QCOMPARE(current(), u"devices/disk[3]"_s);
        QCOMPARE(heading(), u"Disk vdz"_s);
        QVERIFY(draft().text().contains(u"    <disk type='file' device='disk'>\n      <driver type='qcow2'/>\n      <source file='/c.qcow2'/>\n"
                                         "      <target dev='vdz' bus='virtio'/>\n    </disk>\n"));
        while (draft().undoStack()->canUndo())
            press(QKeySequence::Undo);
        QCOMPARE(draft().text(), Text);
        QCOMPARE(titles().size(), 6);
    }

    void severalAtOnce()
    {
        open();
        choose(u"vda"_s);
        choose(u"Network card 52:54:00:00:00:02"_s, Qt::ControlModifier);
        QCOMPARE(heading(), u"2 devices selected"_s);
        QCOMPARE(current(), QString());
        for (const DeviceNote *note : page().findChildren<DeviceNote *>()) {
            if (note->isVisible())
                click(note, u"Remove"_s);
        }
        QCOMPARE(titles(), (QStringList{u"vdb"_s, u"Network card 52:54:00:00:00:01"_s, u"<teapot>"_s, u"Memory balloon"_s}));
        QCOMPARE(draft().undoStack()->count(), 1);
        press(QKeySequence::Undo);
        QCOMPARE(draft().text(), Text);
    }

    void duplicates()
    {
        open();
        choose(u"vda"_s);
        view().setFocus();
        press(QKeySequence(u"Ctrl+D"_s));
        QCOMPARE(titles().first(3), (QStringList{u"vda"_s, u"vdc"_s, u"vdb"_s}));
        QCOMPARE(heading(), u"Disk vdc"_s);
        QCOMPARE(current(), u"devices/disk[2]"_s);
    }

    void staysOnTheSameDevice()
    {
        open();
        choose(u"vdb"_s);
        field(u"devices/disk[2]/target/@dev"_s)->setFocus();
        QVERIFY(draft().removeRow(Path::fromLiteral(u"devices/disk[1]")).ok());
        QCOMPARE(current(), u"devices/disk"_s);
        QCOMPARE(heading(), u"Disk vdb"_s);
        QTRY_COMPARE(focusPath(), u"devices/disk/target/@dev"_s);
        type(u"devices/disk/serial"_s, u"S1"_s);
        draft().undoStack()->undo();
        draft().undoStack()->undo();
        QCOMPARE(current(), u"devices/disk[2]"_s);
        QCOMPARE(heading(), u"Disk vdb"_s);
        draft().undoStack()->redo();
        QCOMPARE(heading(), u"Disk vdb"_s);
        QCOMPARE(current(), u"devices/disk"_s);
    }

    void movesAmongItsKind()
    {
        open();
        choose(u"vda"_s);
        view().setFocus();
        press(QKeySequence(u"Alt+Down"_s));
        QCOMPARE(titles().first(2), (QStringList{u"vdb"_s, u"vda"_s}));
        QCOMPARE(current(), u"devices/disk[2]"_s);
        QCOMPARE(heading(), u"Disk vda"_s);
        press(QKeySequence(u"Alt+Up"_s));
        QCOMPARE(draft().text(), Text);
        QVERIFY(!button(&page(), u"Move up among its kind"_s)->isEnabled());
    }

    void copiesAndPastes()
    {
        open();
        choose(u"Network card 52:54:00:00:00:01"_s);
        view().setFocus();
        press(QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"<interface type='network'>\n  <mac address='52:54:00:00:00:01'/>\n"
                                                     "  <source network='default'/>\n</interface>\n"_s);
        press(QKeySequence::Paste);
        QCOMPARE(titles().size(), 7);
        QCOMPARE(current(), u"devices/interface[3]"_s);
        QVERIFY(heading() != u"Network card 52:54:00:00:00:01");
        const QString text = draft().text();
        QApplication::clipboard()->setText(u"<kettle/>"_s);
        view().setFocus();
        press(QKeySequence::Paste);
        QCOMPARE(draft().text(), text);
        bool isSaid = false;
        for (const QLabel *label : page().findChildren<QLabel *>())
            isSaid |= label->isVisible() && label->text().contains(u"is no device that this program knows");
        QVERIFY(isSaid);
    }

    void copiesNoPasswords()
    {
        window().openFile(writeFile(u"secret.xml"_s, "<domain type='kvm'>\n  <name>a</name>\n  <devices>\n"
                                                     "    <graphics type='vnc' port='5901' passwd='hunter2'/>\n"
                                                     "  </devices>\n</domain>\n"));
        editor().showPage(u"devices"_s);
        view().setFocus();
        press(QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"<graphics type='vnc' port='5901'/>\n"_s);
        QVERIFY(draft().text().contains(u"hunter2"));
        QVERIFY(!draft().isModified());
    }

    void marksAndCounts()
    {
        open();
        type(u"devices/disk[2]/target/@dev"_s, u"sdq"_s);
        QVERIFY(pageMark(u"Devices"_s).contains(u"1 change"));
        QVERIFY(view().model()->index(1, 0).data(DeviceList::ChangedRole).toBool());
        QVERIFY(!view().model()->index(0, 0).data(DeviceList::ChangedRole).toBool());
    }

    void restsWhileTheXmlIsBroken()
    {
        open();
        draft().setText(QString(Text).replace(u"<vcpu>"_s, u"<vcpu"_s));
        QVERIFY(!button(&page(), u"Add a device"_s)->isEnabled());
        QCOMPARE(titles().size(), 6);
        choose(u"vdb"_s);
        QCOMPARE(heading(), u"Disk vdb"_s);
        draft().setText(Text);
        QVERIFY(button(&page(), u"Add a device"_s)->isEnabled());
    }
};

QTEST_MAIN(TestDevices)
#include "tst_devices.moc"
