// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/GuiTest.h"
#include "views/parts/BootOrderPart.h"
#include "views/parts/OrderedList.h"

#include <QLabel>

using namespace Qt::StringLiterals;

/** The boot order as a list that a person ticks and moves, over both of libvirt's ways. */
class TestBootOrderPart : public GuiTest
{
    Q_OBJECT

private:
    BootOrderPart &part() const
    {
        editor().showPage(u"firmware"_s);
        return *editor().findChild<BootOrderPart *>();
    }

    OrderedList &list() const { return *part().findChild<OrderedList *>(); }

    /** The names of those that are tried, in their order. */
    QStringList tried() const
    {
        QStringList names;
        for (int row = 0; row < list().topLevelItemCount(); ++row) {
            if (list().topLevelItem(row)->checkState(0) == Qt::Checked)
                names.append(list().topLevelItem(row)->text(0));
        }
        return names;
    }

    void tick(int row) const
    {
        const QRect line = list().visualItemRect(list().topLevelItem(row));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, QPoint(line.left() + 9, line.center().y()));
    }

private Q_SLOTS:
    void ticksKinds()
    {
        openPractice(u"web01"_s);
        QCOMPARE(tried(), (QStringList{u"Hard disk"_s, u"CD-ROM"_s}));
        QVERIFY(list().topLevelItemCount() == 4);
        tick(2);
        QTRY_VERIFY(draft().text().contains(u"<boot dev='network'/>"));
        QCOMPARE(tried().size(), 3);
        QCOMPARE(draft().changes().size(), 1);
        tick(0);
        QTRY_VERIFY(!draft().text().contains(u"<boot dev='hd'/>"));
        QCOMPARE(tried().size(), 2);
        press(QKeySequence::Undo);
        press(QKeySequence::Undo);
        QCOMPARE(draft().text(), draft().baseText());
        QCOMPARE(tried(), (QStringList{u"Hard disk"_s, u"CD-ROM"_s}));
    }

    void movesByKeyboardAndButton()
    {
        openPractice(u"web01"_s);
        list().setFocus();
        list().setCurrentItem(list().topLevelItem(0));
        press(QKeySequence(u"Alt+Down"_s));
        QCOMPARE(tried(), (QStringList{u"CD-ROM"_s, u"Hard disk"_s}));
        QCOMPARE(list().currentItem()->text(0), u"Hard disk"_s);
        QVERIFY(draft().text().indexOf(u"dev='cdrom'") < draft().text().indexOf(u"dev='hd'"));
        QVERIFY(!button(&part(), u"Later"_s)->isEnabled());
        click(&part(), u"Earlier"_s);
        QCOMPARE(draft().text(), draft().baseText());
        QVERIFY(!button(&part(), u"Earlier"_s)->isEnabled());
    }

    void movesDevices()
    {
        openPractice(u"win11-desk"_s);
        QCOMPARE(tried(), (QStringList{u"vda"_s, u"sda"_s}));
        Q_EMIT list().moveRequested(0, 1);
        QCOMPARE(tried(), (QStringList{u"sda"_s, u"vda"_s}));
        QCOMPARE(draft().changes().size(), 2);
        press(QKeySequence::Undo);
        QCOMPARE(draft().text(), draft().baseText());
        // What did not take part does where it is put among the others.
        Q_EMIT list().moveRequested(2, 1);
        QCOMPARE(tried().size(), 3);
        QCOMPARE(tried().value(0), u"vda"_s);
        QCOMPARE(tried().value(2), u"sda"_s);
    }

    void goesFromOneWayToTheOther()
    {
        openPractice(u"web01"_s);
        click(&part(), u"List devices instead"_s);
        QVERIFY(!draft().text().contains(u"<boot dev="));
        QVERIFY(draft().text().contains(u"<boot order='1'/>"));
        QVERIFY(tried().contains(u"vda"_s));
        click(&part(), u"List kinds instead"_s);
        QVERIFY(!draft().text().contains(u"<boot order="));
        QVERIFY(draft().text().contains(u"<boot dev='hd'/>"));
        press(QKeySequence::Undo);
        press(QKeySequence::Undo);
        QCOMPARE(draft().text(), draft().baseText());
    }

    void keepsOneOfBothWays()
    {
        openPractice(u"win11-desk"_s);
        QString both = draft().text();
        both.replace(u"<bootmenu "_s, u"<boot dev='hd'/>\n    <bootmenu "_s);
        draft().replaceText(both, u"by hand"_s);
        QCOMPARE(draft().problems().value(0).rule, u"boot-order-twice"_s);
        const auto labels = part().findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"It is said twice"); }));
        click(&part(), u"Keep the devices"_s);
        QCOMPARE(draft().text(), draft().baseText());
        QVERIFY(draft().problems().isEmpty());
    }
};

QTEST_MAIN(TestBootOrderPart)
#include "tst_bootorderpart.moc"
