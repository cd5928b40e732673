// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/PracticeHost.h"
#include "tests/app/GuestTest.h"
#include "tests/support/AnsweringGuest.h"

#include <QDialog>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

/** "Shut down, apply, start again", by menu and dialog on a real libvirtd with QEMU, read back with virsh. */
class TestMachineRestart : public GuestTest
{
    Q_OBJECT

private:
    void replace(const QString &from, const QString &to) const
    {
        const QString text = QString(draft().text()).replace(QRegularExpression(from), to);
        if (text == draft().text())
            throw std::runtime_error(qPrintable(from));
        draft().replaceText(text, u"typing"_s);
    }

    /** The dialog, with the machine's power taken away. */
    QPointer<QDialog> begin()
    {
        trigger(u"Shut down, apply, start again…"_s);
        QDialog *front = dialog();
        click(front, u"Begin"_s);
        click(front, u"Force off"_s);
        return front;
    }

private Q_SLOTS:
    void shutsDownAppliesAndStartsAgain()
    {
        openGuest();
        trigger(u"Start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"running"_s, 30000);
        type(u"memory"_s, u"64"_s);
        const QString id = virsh({u"domid"_s, u"guest"_s});
        trigger(u"Shut down, apply, start again…"_s);
        auto *front = dialog();
        QVERIFY2(textOf(front).contains(u"your changes are applied"), qPrintable(textOf(front)));
        click(front, u"Begin"_s);
        QTRY_VERIFY2(textOf(front).contains(u"asked to shut down"), qPrintable(textOf(front)));
        QCOMPARE(state(), u"running"_s); // it has no system that hears the request
        QPointer<QDialog> watched(front);
        click(front, u"Force off"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!watched, 30000);
        QTRY_COMPARE(state(), u"running"_s);
        QVERIFY(virsh({u"domid"_s, u"guest"_s}) != id);
        QVERIFY(virsh({u"dumpxml"_s, u"guest"_s}).contains(u">65536</memory>"));
        QVERIFY(!draft().isModified());
    }

    void shutsNothingDownForWhatCannotBeApplied()
    {
        openGuest();
        trigger(u"Start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"running"_s, 30000);
        type(u"memory"_s, u"64"_s);
        QVERIFY(!m_daemon->virsh({u"desc"_s, u"guest"_s, u"--config"_s, u"--title"_s, u"Theirs"_s}).isNull());
        trigger(u"Shut down, apply, start again…"_s);
        auto *front = dialog();
        click(front, u"Begin"_s);
        QTRY_VERIFY2(textOf(front).contains(u"changed by someone else"), qPrintable(textOf(front)));
        click(front, u"Back to the editor"_s);
        QTest::qWait(200);
        QCOMPARE(state(), u"running"_s);
        QVERIFY(draft().isModified());
    }

    void cancelsWhileItWaits()
    {
        openGuest();
        trigger(u"Start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"running"_s, 30000);
        type(u"memory"_s, u"64"_s);
        trigger(u"Shut down, apply, start again…"_s);
        auto *front = dialog();
        click(front, u"Begin"_s);
        QTRY_VERIFY(textOf(front).contains(u"asked to shut down"));
        click(front, u"Cancel"_s);
        QVERIFY(!m_daemon->virsh({u"destroy"_s, u"guest"_s}).isNull());
        QTRY_COMPARE(m_connection->domain(uuid)->state, DomainState::ShutOff);
        QTest::qWait(300);
        QCOMPARE(state(), u"shut off"_s);
        QVERIFY(draft().isModified());
    }

    void onThePracticeHostItTakesAMoment()
    {
        Connection *practice = openHost(*PracticeHost::uri());
        for (const DomainSummary &domain : practice->domains()) {
            if (domain.state != DomainState::Running)
                continue;
            openDomain(practice, domain.name);
            break;
        }
        type(u"title"_s, u"Another title"_s);
        trigger(u"Shut down, apply, start again…"_s);
        QPointer<QDialog> front = dialog();
        click(front, u"Begin"_s);
        QTRY_VERIFY(!front);
        QVERIFY(!draft().isModified());
        QVERIFY(draft().text().contains(u"Another title"));
    }

    void aGuestThatAnswersNeedsNoForce()
    {
        QVERIFY2(m_daemon->makeFile(u"boot.img"_s, AnsweringGuest::bootSector()), qPrintable(m_daemon->problem()));
        QVERIFY2(m_daemon->define(AnsweringGuest::definition(m_daemon->folder())), qPrintable(m_daemon->problem()));
        m_connection = openHost(m_daemon->uri());
        openDomain(m_connection, u"answers"_s);
        trigger(u"Start"_s);
        // Until its own code runs, nobody hears the button.
        QTRY_VERIFY_WITH_TIMEOUT(virsh({u"qemu-monitor-command"_s, u"answers"_s, u"--hmp"_s, u"info registers"_s}).contains(u"EIP=00007c"), 30000);
        const QString id = virsh({u"domid"_s, u"answers"_s});
        type(u"memory"_s, u"80"_s);
        type(u"title"_s, u"Shop"_s);
        trigger(u"Shut down, apply, start again…"_s);
        QPointer<QDialog> front = dialog();
        click(front, u"Begin"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!front, 30000);
        QTRY_COMPARE(virsh({u"domstate"_s, u"answers"_s}), u"running"_s);
        QVERIFY(virsh({u"domid"_s, u"answers"_s}) != id);
        QVERIFY(virsh({u"dumpxml"_s, u"answers"_s}).contains(u"<title>Shop</title>"));
        QVERIFY(!draft().isModified());
    }

    void aRefusedApplyLeavesTwoWays_data()
    {
        QTest::addColumn<bool>("isStarted");
        QTest::newRow("start with what is saved") << true;
        QTest::newRow("back to the editor") << false;
    }

    void aRefusedApplyLeavesTwoWays()
    {
        QFETCH(const bool, isStarted);
        openGuest();
        trigger(u"Start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"running"_s, 30000);
        const QString there = virsh({u"dumpxml"_s, u"--inactive"_s, u"guest"_s});
        replace(u"/usr/bin/qemu-system-x86_64"_s, u"/no/such/emulator"_s);
        const QPointer<QDialog> front = begin();
        QTRY_VERIFY_WITH_TIMEOUT(textOf(front).contains(u"libvirt refused it: "), 30000);
        QVERIFY2(textOf(front).contains(u"/no/such/emulator"), qPrintable(textOf(front)));
        QVERIFY2(textOf(front).contains(u"guest is off now."), qPrintable(textOf(front)));
        QVERIFY(button(front, u"Start with the saved settings"_s)->hasFocus());
        grab(*front, u"restart-refused.png"_s);
        if (isStarted)
            QTest::keyClick(front, Qt::Key_Return);
        else
            click(front, u"Back to the editor"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!front, 30000);
        QTRY_COMPARE(state(), isStarted ? u"running"_s : u"shut off"_s);
        QCOMPARE(virsh({u"dumpxml"_s, u"--inactive"_s, u"guest"_s}), there);
        QVERIFY(draft().isModified());
        // The editor says the same, with the setting to go to.
        QVERIFY2(outcome().startsWith(u"libvirt refused it: ") && outcome().endsWith(u"Go to devices/emulator"), qPrintable(outcome()));
    }

    void aRefusedStartCanBeTriedAgain()
    {
        openGuest();
        trigger(u"Start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"running"_s, 30000);
        replace(u"  </devices>"_s, u"    <disk type='file' device='disk'>\n      <source file='%1/late.img'/>\n"
                                   "      <target dev='vda' bus='virtio'/>\n    </disk>\n  </devices>"_s.arg(m_daemon->folder()));
        const QPointer<QDialog> front = begin();
        QTRY_VERIFY_WITH_TIMEOUT(textOf(front).contains(u"It does not start: "), 30000);
        QVERIFY2(textOf(front).contains(u"late.img") && textOf(front).contains(u"guest is off now."), qPrintable(textOf(front)));
        QVERIFY(button(front, u"Back to the editor"_s)->isVisible());
        grab(*front, u"restart-not-started.png"_s);
        QVERIFY2(m_daemon->makeFile(u"late.img"_s, 1 << 20), qPrintable(m_daemon->problem()));
        click(front, u"Try to start it again"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!front, 30000);
        QTRY_COMPARE(state(), u"running"_s);
        QVERIFY(!draft().isModified());
    }

    void whatIsKnownToBeRefusedShutsNothingDown()
    {
        openGuest();
        trigger(u"Start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"running"_s, 30000);
        replace(u"</model>\n  </cpu>"_s, u"</model>\n    <topology sockets='3' dies='1' cores='1' threads='1'/>\n  </cpu>"_s);
        trigger(u"Shut down, apply, start again…"_s);
        const QPointer<QDialog> front = dialog();
        click(front, u"Begin"_s);
        QTRY_VERIFY2(textOf(front).contains(u"so nothing was shut down:\n"), qPrintable(textOf(front)));
        QTest::qWait(50); // laid out anew
        grab(*front, u"restart-known.png"_s);
        click(front, u"Back to the editor"_s);
        QTRY_VERIFY(!front);
        QCOMPARE(state(), u"running"_s);
        QVERIFY(draft().isModified());
    }
};

QTEST_MAIN(TestMachineRestart)
#include "tst_machinerestart.moc"
