// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/GuiTest.h"
#include "views/devices/DevicePages.h"
#include "views/devices/DevicePanel.h"
#include "views/devices/DeviceView.h"
#include "views/devices/DevicesPage.h"
#include "views/pages/SettingsPage.h"
#include "views/source/XmlPage.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const QString Text = u"<domain type='kvm'>\n  <name>many</name>\n  <memory>1048576</memory>\n  <vcpu>1</vcpu>\n  <os>\n"
                     "    <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>\n  </os>\n  <devices>\n"
                     "    <emulator>/usr/bin/qemu-system-x86_64</emulator>\n"
                     "    <disk type='file' device='disk'>\n      <driver name='qemu' type='qcow2'/>\n      <source file='/a.qcow2'/>\n"
                     "      <target dev='vda' bus='virtio'/>\n    </disk>\n"
                     "    <disk type='file' device='disk'>\n      <source file='/b.raw'/>\n      <target dev='vdb' bus='virtio'/>\n    </disk>\n"
                     "    <interface type='network'>\n      <mac address='52:54:00:00:00:01'/>\n      <source network='default'/>\n    </interface>\n"
                     "    <interface type='network'>\n      <mac address='52:54:00:00:00:02'/>\n      <source network='default'/>\n    </interface>\n"
                     "    <teapot colour='red'/>\n    <memballoon model='virtio'/>\n  </devices>\n</domain>\n"_s;

} // namespace

/** The page of devices, as a person uses it. */
class TestDevices : public GuiTest
{
    Q_OBJECT

private:
    void open()
    {
        window().openFile(writeFile(u"many.xml"_s, Text.toUtf8()));
        editor().showPage(u"devices"_s);
    }

    DevicesPage &page() const { return *editor().findChild<DevicesPage *>(); }
    DeviceView &view() const { return *page().findChild<DeviceView *>(); }

    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            titles.append(view().model()->index(row, 0).data().toString().section(u" · "_s, 0, 0));
        return titles;
    }

    QString current() const
    {
        const auto device = page().currentDevice();
        return device ? device->toString() : QString();
    }

    /** Clicks the device whose title begins so. */
    void choose(const QString &title, Qt::KeyboardModifiers modifiers = {}) const
    {
        const int row = int(titles().indexOf(title));
        QVERIFY2(row >= 0, qPrintable(title + u" is none of "_s + titles().join(u", ")));
        const QModelIndex index = view().model()->index(row, 0);
        view().scrollTo(index);
        const QRect place = view().visualRect(index);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, QPoint(place.center().x(), place.bottom() - 6));
    }

    /** The title above the fields. */
    QString heading() const
    {
        for (const QLabel *label : page().findChildren<QLabel *>()) {
            if (label->isVisible() && label->font().bold() && label->font().pointSizeF() > page().font().pointSizeF() * 1.2)
                return label->text();
        }
        return {};
    }

    /** Adds a device by keyboard: opens the dialog, types, Enter. */
    void add(const QString &query)
    {
        view().setFocus();
        QTimer::singleShot(0, &window(), [query] {
            QVERIFY(QTest::qWaitFor([] { return QApplication::activeModalWidget(); }));
            QWidget *dialog = QApplication::activeModalWidget();
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), query);
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        press(Qt::Key_Insert);
        // As the desktop does after a dialog.
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    /** Chooses another order of the list from the menu of its button, by keyboard. */
    void order(const QString &text)
    {
        QAbstractButton *button = nullptr;
        for (auto *candidate : page().findChildren<QToolButton *>()) {
            if (candidate->menu())
                button = candidate;
        }
        QVERIFY(button);
        QTimer::singleShot(0, &window(), [text] {
            QVERIFY(QTest::qWaitFor([] { return QApplication::activePopupWidget(); }));
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            for (QAction *action : menu->actions()) {
                if (action->text() == text)
                    menu->setActiveAction(action);
            }
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(button->text(), text);
    }

    QString focusPath() const
    {
        for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
            if (widget->objectName().startsWith(u"devices/"))
                return widget->objectName();
        }
        return {};
    }

private Q_SLOTS:
    void listsThem()
    {
        open();
        QCOMPARE(titles(), (QStringList{u"vda"_s, u"vdb"_s, u"NIC 52:54:00:00:00:01"_s, u"NIC 52:54:00:00:00:02"_s, u"<teapot>"_s, u"Memory balloon"_s}));
        QCOMPARE(current(), u"devices/disk[1]"_s);
        QCOMPARE(heading(), u"Disk vda"_s);
        choose(u"NIC 52:54:00:00:00:02"_s);
        QCOMPARE(current(), u"devices/interface[2]"_s);
        QCOMPARE(heading(), u"NIC 52:54:00:00:00:02"_s);
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
        choose(u"NIC 52:54:00:00:00:02"_s, Qt::ControlModifier);
        QCOMPARE(heading(), u"2 devices selected"_s);
        QCOMPARE(current(), QString());
        for (const DeviceNote *note : page().findChildren<DeviceNote *>()) {
            if (note->isVisible())
                click(note, u"Remove"_s);
        }
        QCOMPARE(titles(), (QStringList{u"vdb"_s, u"NIC 52:54:00:00:00:01"_s, u"<teapot>"_s, u"Memory balloon"_s}));
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
        choose(u"NIC 52:54:00:00:00:01"_s);
        view().setFocus();
        press(QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"<interface type='network'>\n  <mac address='52:54:00:00:00:01'/>\n"
                                                     "  <source network='default'/>\n</interface>\n"_s);
        press(QKeySequence::Paste);
        QCOMPARE(titles().size(), 7);
        QCOMPARE(current(), u"devices/interface[3]"_s);
        QVERIFY(heading() != u"NIC 52:54:00:00:00:01");
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

    void filters()
    {
        open();
        auto *query = page().panel().findChild<QLineEdit *>();
        QTest::keyClicks(query, u"network"_s);
        QCOMPARE(titles(), (QStringList{u"NIC 52:54:00:00:00:01"_s, u"NIC 52:54:00:00:00:02"_s}));
        QCOMPARE(heading(), u"NIC 52:54:00:00:00:01"_s);
        editor().showSetting(Path::fromLiteral(u"devices/disk[2]/driver/@cache"));
        QCOMPARE(titles().size(), 6);
        QCOMPARE(heading(), u"Disk vdb"_s);
    }

    void ordersAsInTheXml()
    {
        open();
        add(u"pci express root"_s);
        const QStringList grouped = titles();
        order(u"As in the XML"_s);
        QVERIFY(titles() != grouped);
        QCOMPARE(current(), u"devices/controller"_s);
        order(u"By kind"_s);
        QCOMPARE(titles(), grouped);
    }

    void keepsTheOrder()
    {
        open();
        order(u"As in the XML"_s);
        window().openFile(writeFile(u"other.xml"_s, Text.toUtf8()));
        editor().showPage(u"devices"_s);
        QCOMPARE(titles().last(), u"Memory balloon"_s);
        QCOMPARE(page().panel().order(), DeviceFilter::Order::AsWritten);
        order(u"As connected"_s);
        for (const auto *each : window().findChildren<DomainEditor *>())
            QCOMPARE(each->findChild<DevicesPage *>()->panel().order(), DeviceFilter::Order::AsConnected);
        restart();
        open();
        QCOMPARE(page().panel().order(), DeviceFilter::Order::AsConnected);
        QVERIFY(button(&page(), u"Order: As connected"_s)->isVisible());
    }

    /** The paths of the fields of a device that can be seen. */
    QStringList fieldsSeen() const
    {
        QStringList paths;
        for (const auto *each : page().findChildren<FieldEditor *>()) {
            if (each->isVisible())
                paths.append(each->objectName());
        }
        return paths;
    }

    void onlyWhatIsChanged()
    {
        open();
        press(QKeySequence(u"Ctrl+3"_s));
        choose(u"vdb"_s);
        QTRY_COMPARE(fieldsSeen(), QStringList());
        QVERIFY(draft().set(Path::fromLiteral(u"devices/disk[2]/target/@dev"), u"vdz"_s).ok());
        QTRY_COMPARE(fieldsSeen(), QStringList{u"devices/disk[2]/target/@dev"_s});
        choose(u"vda"_s);
        QTRY_COMPARE(fieldsSeen(), QStringList());
        // Of a device that is new all that is set is a change.
        add(u"watchdog"_s);
        QCOMPARE(current(), u"devices/watchdog"_s);
        QTRY_VERIFY2(fieldsSeen().contains(u"devices/watchdog/@model"), qPrintable(fieldsSeen().join(u' ')));
        QVERIFY(!fieldsSeen().contains(u"devices/watchdog/alias/@name"));
        press(QKeySequence(u"Ctrl+1"_s));
        QTRY_VERIFY(fieldsSeen().size() > 1);
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

    void showsWhatIsConnected()
    {
        open();
        for (const QString &device : {u"usb controller"_s, u"pci express root"_s, u"tablet"_s})
            add(device);
        const QString before = draft().text();
        QVERIFY(draft().set(Path::fromLiteral(u"devices/input/address/@type"), u"usb"_s).ok());
        QVERIFY(draft().set(Path::fromLiteral(u"devices/input/address/@port"), u"2"_s).ok());
        order(u"As connected"_s);
        // The tablet is current still, and stands behind the controller that it is plugged into.
        QCOMPARE(current(), u"devices/input"_s);
        const qsizetype at = titles().indexOf(u"Tablet"_s);
        QCOMPARE(titles()[at - 1], u"USB controller 0"_s);
        const QModelIndex tablet = view().model()->index(int(at), 0);
        QCOMPARE(tablet.data(DeviceList::DepthRole).toInt(), 1);
        QCOMPARE(tablet.data(DeviceList::PlaceRole).toString(), u"port 2"_s);
        const QModelIndex port = view().model()->index(int(titles().indexOf(u"PCI controller 1"_s)), 0);
        QVERIFY(port.data(DeviceList::DetailRole).toString().startsWith(u"free"));
        choose(u"PCI controller 1"_s);
        QCOMPARE(current(), u"devices/controller[2]"_s);
        QCOMPARE(heading(), u"PCI controller 1"_s);
        order(u"By kind"_s);
        QCOMPARE(current(), u"devices/controller[2]"_s);
        QVERIFY(draft().text() != before);
    }

    void linksLeadToTheirDevice_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("focus");
        QTest::newRow("field") << u"devices/disk[2]/driver/@cache"_s << u"devices/disk[2]"_s << u"devices/disk[2]/driver/@cache"_s;
        QTest::newRow("from the search") << u"devices/interface[]/model/@type"_s << u"devices/interface[1]"_s << u"devices/interface[1]/model/@type"_s;
        QTest::newRow("device") << u"devices/interface[2]"_s << u"devices/interface[2]"_s << QString();
        QTest::newRow("unknown") << u"devices/teapot/@colour"_s << u"devices/teapot"_s << QString();
        QTest::newRow("none of that kind") << u"devices/tpm[]/@model"_s << u"devices/disk[1]"_s << QString();
    }
    void linksLeadToTheirDevice()
    {
        QFETCH(QString, path);
        QFETCH(QString, focus);
        open();
        editor().showPage(u"memory"_s);
        editor().showSetting(Path::fromLiteral(path));
        QCOMPARE(editor().currentPage(), u"devices"_s);
        QTEST(current(), "device");
        if (!focus.isEmpty())
            QTRY_COMPARE(focusPath(), focus);
    }

    void aRemovedDeviceIsShownInTheXml()
    {
        open();
        editor().showPage(u"memory"_s);
        editor().showSetting(Path::fromLiteral(u"devices/disk[7]/driver/@cache"));
        QCOMPARE(editor().currentPage(), u"xml"_s);
    }

    void toTheXmlAndBack()
    {
        open();
        field(u"devices/disk[2]/target/@dev"_s);
        press(QKeySequence(u"Ctrl+Shift+X"_s));
        QCOMPARE(editor().currentPage(), u"xml"_s);
        press(QKeySequence(u"Ctrl+Shift+X"_s));
        QCOMPARE(editor().currentPage(), u"devices"_s);
        QTRY_COMPARE(focusPath(), u"devices/disk[2]/target/@dev"_s);
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
