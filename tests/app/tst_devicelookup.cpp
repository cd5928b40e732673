// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/DevicesTest.h"
#include "views/devices/DevicePanel.h"

#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

/** Finding a device: the filter and the orders of the list, and links from elsewhere. */
class TestDeviceLookup : public DevicesTest
{
    Q_OBJECT

private:
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

private Q_SLOTS:
    void filters()
    {
        open();
        auto *query = page().panel().findChild<QLineEdit *>();
        QTest::keyClicks(query, u"network"_s);
        QCOMPARE(titles(), (QStringList{u"Network card 52:54:00:00:00:01"_s, u"Network card 52:54:00:00:00:02"_s}));
        QCOMPARE(heading(), u"Network card 52:54:00:00:00:01"_s);
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
};

QTEST_MAIN(TestDeviceLookup)
#include "tst_devicelookup.moc"
