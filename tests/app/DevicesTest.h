// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/GuiTest.h"
#include "views/devices/DeviceView.h"
#include "views/devices/DevicesPage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

/** The page of devices of a definition with some, and what a person does on it. */
class DevicesTest : public GuiTest
{
protected:
    inline static const QString Text = QStringLiteral(
        "<domain type='kvm'>\n  <name>many</name>\n  <memory>1048576</memory>\n  <vcpu>1</vcpu>\n  <os>\n"
        "    <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>\n  </os>\n  <devices>\n"
        "    <emulator>/usr/bin/qemu-system-x86_64</emulator>\n"
        "    <disk type='file' device='disk'>\n      <driver name='qemu' type='qcow2'/>\n"
        "      <source file='/a.qcow2'/>\n      <target dev='vda' bus='virtio'/>\n    </disk>\n"
        "    <disk type='file' device='disk'>\n      <source file='/b.raw'/>\n"
        "      <target dev='vdb' bus='virtio'/>\n    </disk>\n"
        "    <interface type='network'>\n      <mac address='52:54:00:00:00:01'/>\n"
        "      <source network='default'/>\n    </interface>\n"
        "    <interface type='network'>\n      <mac address='52:54:00:00:00:02'/>\n"
        "      <source network='default'/>\n    </interface>\n"
        "    <teapot colour='red'/>\n    <memballoon model='virtio'/>\n  </devices>\n</domain>\n");

    void open()
    {
        window().openFile(writeFile(QStringLiteral("many.xml"), Text.toUtf8()));
        editor().showPage(QStringLiteral("devices"));
    }

    DevicesPage &page() const { return *editor().findChild<DevicesPage *>(); }
    DeviceView &view() const { return *page().findChild<DeviceView *>(); }

    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            titles.append(view().model()->index(row, 0).data().toString().section(QStringLiteral(" · "), 0, 0));
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
        QVERIFY2(row >= 0, qPrintable(title + QStringLiteral(" is none of ") + titles().join(u", ")));
        const QModelIndex index = view().model()->index(row, 0);
        view().scrollTo(index);
        const QRect place = view().visualRect(index);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, QPoint(place.center().x(), place.bottom() - 6));
    }

    /** The title above the fields. */
    QString heading() const
    {
        for (const QLabel *label : page().findChildren<QLabel *>()) {
            if (label->isVisible() && label->font().bold()
                && label->font().pointSizeF() > page().font().pointSizeF() * 1.2)
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

    QString focusPath() const
    {
        for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
            if (widget->objectName().startsWith(u"devices/"))
                return widget->objectName();
        }
        return {};
    }
};
