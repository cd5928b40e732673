// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/DeviceEdits.h"
#include "models/devices/DeviceList.h"
#include "models/host/HostOffers.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Text = u"<domain type='kvm'>\n  <name>a</name>\n  <devices>\n    <emulator>/bin/q</emulator>\n"
                     "    <disk type='file'>\n      <target dev='vda' bus='virtio'/>\n    </disk>\n"
                     "    <disk type='file'>\n      <target dev='vdb' bus='virtio'/>\n    </disk>\n"
                     "    <interface type='user'/>\n    <interface type='user'/>\n    <sound model='ich9'/>\n"
                     "    <teapot/>\n  </devices>\n</domain>\n"_s;

} // namespace

/** The list says what the text says, and a row stays the same device. */
class TestDeviceList : public QObject
{
    Q_OBJECT

    static QStringList titles(const DeviceList &list)
    {
        QStringList titles;
        for (int row = 0; row < list.rowCount(); ++row)
            titles.append(list.index(row).data().toString().section(u" · "_s, 0, 0));
        return titles;
    }

    /** What a list that is made anew says. */
    static QStringList fresh(DomainDraft &draft) { return titles(DeviceList(draft)); }

private Q_SLOTS:
    void rowsAreInDocumentOrder()
    {
        DomainDraft draft(Text);
        const DeviceList list(draft);
        QCOMPARE(titles(list), (QStringList{u"vda"_s, u"vdb"_s, u"User networking"_s, u"User networking"_s, u"Sound card"_s, u"<teapot>"_s}).replaceInStrings(u"User networking"_s, list.index(2).data().toString()));
        QCOMPARE(list.path(1).toString(), u"devices/disk[2]"_s);
        QCOMPARE(list.row(Path::fromLiteral(u"devices/disk[2]/target/@dev")), 1);
        QCOMPARE(list.row(Path::fromLiteral(u"devices/interface[2]")), 3);
        QCOMPARE(list.row(Path::fromLiteral(u"devices/disk[3]")), -1);
        QCOMPARE(list.row(Path::fromLiteral(u"memory")), -1);
        QCOMPARE(list.index(0).data(DeviceList::SectionRole).toString(), u"Storage"_s);
        QCOMPARE(list.index(5).data(DeviceList::ElementRole).toString(), u"teapot"_s);
    }

    void devicesOfTheHostHaveNames()
    {
        DomainDraft draft(u"<domain type='kvm'>\n  <devices>\n    <sound model='ich9'/>\n    <hostdev mode='subsystem' type='usb'>\n"
                          "      <source>\n        <vendor id='0x046d'/>\n        <product id='0xc24f'/>\n      </source>\n"
                          "    </hostdev>\n  </devices>\n</domain>\n"_s);
        const DeviceList list(draft);
        const QString sound = list.index(0).data(DeviceList::DetailRole).toString();
        QVERIFY(!list.index(1).data(DeviceList::DetailRole).toString().contains(u"Wheel"));
        auto offers = std::make_shared<HostOffers>();
        NodeDevice wheel;
        wheel.kind = NodeDevice::Kind::Usb;
        wheel.vendorId = 0x046d;
        wheel.productId = 0xc24f;
        wheel.product = u"Wheel"_s;
        wheel.driver = u"usb"_s;
        offers->devices.append(wheel);
        auto facts = std::make_shared<HostFacts>();
        facts->offers = offers;
        QSignalSpy changes(&list, &DeviceList::dataChanged);
        draft.setHost(facts);
        QVERIFY(!changes.isEmpty());
        QVERIFY2(list.index(1).data(DeviceList::DetailRole).toString().startsWith(u"Wheel · usb"),
                 qPrintable(list.index(1).data(DeviceList::DetailRole).toString()));
        QCOMPARE(list.index(0).data(DeviceList::DetailRole).toString(), sound);
        QVERIFY(draft.set(Path::fromLiteral(u"devices/hostdev/source/product/@id"), u"0x0001"_s));
        QVERIFY(!list.index(1).data(DeviceList::DetailRole).toString().contains(u"Wheel"));
    }

    void aRowStaysTheSameDevice_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QList<int>>("rows"); // where each of the six is then; -1: gone
        const auto row = [](const char *name, const char *from, const char *to, const QList<int> &rows) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << rows;
        };
        row("a value", "dev='vda'", "dev='vdq'", {0, 1, 2, 3, 4, 5});
        row("outside", "<name>a<", "<name>another<", {0, 1, 2, 3, 4, 5});
        row("the first goes", "    <disk type='file'>\n      <target dev='vda' bus='virtio'/>\n    </disk>\n", "", {-1, 0, 1, 2, 3, 4});
        row("one in front", "    <emulator>/bin/q</emulator>\n", "    <emulator>/bin/q</emulator>\n    <disk>\n      <target dev='vdc' bus='virtio'/>\n    </disk>\n",
            {1, 2, 3, 4, 5, 6});
        row("one between", "    <interface type='user'/>\n    <interface", "    <rng/>\n    <interface type='user'/>\n    <interface", {0, 1, 3, 4, 5, 6});
        row("two at once", "    <interface type='user'/>\n    <interface type='user'/>\n", "", {0, 1, -1, -1, 2, 3});
        row("all", "<devices>", "<devices>\n    <!-- hello -->", {0, 1, 2, 3, 4, 5});
        row("none any more", Text.toLatin1().mid(Text.indexOf(u"  <devices>")).constData(), "</domain>\n", {-1, -1, -1, -1, -1, -1});
    }
    void aRowStaysTheSameDevice()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QList<int>, rows);
        DomainDraft draft(Text);
        DeviceList list(draft);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<QPersistentModelIndex> indexes;
        for (int row = 0; row < list.rowCount(); ++row)
            indexes.append(list.index(row));
        QVERIFY(draft.text().contains(from));
        draft.replaceText(QString(draft.text()).replace(draft.text().indexOf(from), from.size(), to), u"x"_s);
        QVERIFY(!draft.textError());
        QList<int> now;
        for (const QPersistentModelIndex &index : std::as_const(indexes))
            now.append(index.isValid() ? index.row() : -1);
        QCOMPARE(now, rows);
        QCOMPARE(titles(list), fresh(draft));
        draft.undoStack()->undo();
        QCOMPARE(titles(list), fresh(draft));
        for (int row = 0; row < indexes.size(); ++row)
            QVERIFY(rows[row] < 0 || indexes[row].row() == row);
    }

    void movesWithItsDevice()
    {
        DomainDraft draft(Text);
        DeviceList list(draft);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QPersistentModelIndex first = list.index(0);
        QVERIFY(DeviceEdits::move(draft, {list.path(0)}, 1).ok());
        QCOMPARE(first.row(), 1);
        QCOMPARE(titles(list).first(2), (QStringList{u"vdb"_s, u"vda"_s}));
        draft.undoStack()->undo();
        QCOMPARE(first.row(), 0);
        draft.undoStack()->redo();
        QCOMPARE(first.row(), 1);
        QCOMPARE(titles(list), fresh(draft));
    }

    void onlyTheTouchedOneOfTwoEqualOnesChanges()
    {
        DomainDraft draft(Text);
        DeviceList list(draft);
        const QPersistentModelIndex second = list.index(3);
        QVERIFY(draft.set(Path::fromLiteral(u"devices/interface[2]/model/@type"), u"e1000"_s).ok());
        QCOMPARE(second.row(), 3);
        QVERIFY(second.data(DeviceList::ChangedRole).toBool());
        QVERIFY(!list.index(2).data(DeviceList::ChangedRole).toBool());
        QVERIFY(second.data().toString() != list.index(2).data().toString());
    }

    void waitsWhileTheTextIsBroken()
    {
        DomainDraft draft(Text);
        DeviceList list(draft);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QPersistentModelIndex sound = list.index(4);
        draft.setText(QString(Text).replace(u"<interface type='user'/>\n    <interface"_s, u"<interface type='user'\n    <interface"_s));
        QVERIFY(draft.textError());
        QCOMPARE(list.rowCount(), 6);
        QVERIFY(!list.index(0).data(DeviceList::ChangedRole).toBool());
        draft.setText(QString(Text).replace(u"    <interface type='user'/>\n    <interface"_s, u"    <rng/>\n    <interface"_s));
        QVERIFY(!draft.textError());
        QCOMPARE(titles(list), fresh(draft));
        QCOMPARE(sound.data().toString(), u"Sound card · HD Audio (ich9)"_s);
    }

    void marks()
    {
        // Two disks on one target, and one of them was not before.
        DomainDraft draft(Text);
        DeviceList list(draft);
        QVERIFY(!list.index(1).data(DeviceList::ChangedRole).toBool());
        QVERIFY(draft.set(Path::fromLiteral(u"devices/disk[2]/driver/@cache"), u"none"_s).ok());
        QVERIFY(list.index(1).data(DeviceList::ChangedRole).toBool());
        QVERIFY(!list.index(0).data(DeviceList::ChangedRole).toBool());
        QVERIFY(list.index(1).data(Qt::AccessibleTextRole).toString().contains(u"changed"));
        draft.setBase(draft.text());
        QVERIFY(!list.index(1).data(DeviceList::ChangedRole).toBool());
    }

    void problemsStandAtTheirDevice()
    {
        // The board has no IDE.
        DomainDraft draft(QString(Text).replace(u"<name>a</name>"_s, u"<name>a</name><os><type arch='x86_64' machine='pc-q35-7.2'>hvm</type></os>"_s));
        const DeviceList list(draft);
        QVERIFY(draft.set(Path::fromLiteral(u"devices/disk[2]/target/@bus"), u"ide"_s).ok());
        QStringList told;
        for (int row = 0; row < list.rowCount(); ++row)
            told.append(list.index(row).data(DeviceList::ProblemRole).toString());
        int expected = 0;
        for (const Problem &problem : draft.problems())
            expected += list.row(problem.path) >= 0;
        QVERIFY(expected > 0);
        for (const Problem &problem : draft.problems()) {
            if (const int row = list.row(problem.path); row >= 0)
                QVERIFY(!told[row].isEmpty());
        }
        QVERIFY(told[4].isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDeviceList)
#include "tst_devicelist.moc"
