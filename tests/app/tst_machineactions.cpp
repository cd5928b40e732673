// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DomainSession.h"
#include "app/machines/NewSession.h"
#include "models/libvirt/HostsModel.h"
#include "models/libvirt/PracticeHost.h"
#include "tests/app/GuestTest.h"
#include "tests/support/Needs.h"
#include "views/editor/ActionBar.h"
#include "views/hosts/HostsView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QStandardPaths>
#include <QTabWidget>

using namespace Qt::StringLiterals;

/** What is done with machines as a whole, by menu and dialog on a real libvirtd with QEMU, read back with virsh. */
class TestMachineActions : public GuestTest
{
    Q_OBJECT

private:
    static void enter(QWidget *parent, const QString &name, const QString &text)
    {
        for (QLineEdit *line : parent->findChildren<QLineEdit *>()) {
            if (line->accessibleName() != name)
                continue;
            line->selectAll();
            QTest::keyClicks(line, text);
            return;
        }
        throw std::runtime_error(qPrintable(u"no line "_s + name));
    }

private Q_SLOTS:
    void power()
    {
        openGuest();
        trigger(u"Start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_connection->domain(uuid)->state, DomainState::Running, 30000);
        QCOMPARE(state(), u"running"_s);
        QVERIFY(!action(u"Start"_s)->isEnabled());
        QVERIFY(!action(u"Resume"_s)->isEnabled());
        trigger(u"Pause"_s);
        QTRY_COMPARE(state(), u"paused"_s);
        trigger(u"Resume"_s);
        QTRY_COMPARE(state(), u"running"_s);
        const QString id = virsh({u"domid"_s, u"guest"_s});
        trigger(u"Reboot"_s);
        trigger(u"Shut down"_s); // this guest has no system that hears it
        answerWith(u"Reset"_s);
        trigger(u"Reset…"_s);
        QTRY_VERIFY(asked().contains(u"Reset guest?"));
        QCOMPARE(virsh({u"domid"_s, u"guest"_s}), id);
        // Asked, it says what is lost; nothing happens after Cancel.
        answerWith(u"Cancel"_s);
        trigger(u"Force off…"_s);
        QTRY_VERIFY(asked().contains(u"Force guest off?"));
        QVERIFY2(asked().contains(u"not written to its disks is lost"), qPrintable(asked()));
        QTest::qWait(200);
        QCOMPARE(state(), u"running"_s);
        answerWith(u"Force off"_s);
        trigger(u"Force off…"_s);
        QTRY_COMPARE(state(), u"shut off"_s);
        QTRY_VERIFY(action(u"Start"_s)->isEnabled());
        QVERIFY(!action(u"Force off…"_s)->isEnabled());
    }

    void startsWithItsHost()
    {
        openGuest();
        trigger(u"Start with the host"_s);
        QTRY_VERIFY(action(u"Start with the host"_s)->isChecked());
        QTRY_VERIFY(virsh({u"dominfo"_s, u"guest"_s}).contains(u"Autostart:      enable"));
        trigger(u"Start with the host"_s);
        QTRY_VERIFY(virsh({u"dominfo"_s, u"guest"_s}).contains(u"Autostart:      disable"));
        QTRY_VERIFY(!action(u"Start with the host"_s)->isChecked());
    }

    void saidWhenItFails()
    {
        define(
            u"    <disk type='file' device='disk'><source file='/no/such/file'/><target dev='vda' bus='virtio'/></disk>\n"_s);
        openGuest();
        answerWith(u"OK"_s);
        trigger(u"Start"_s);
        QTRY_VERIFY_WITH_TIMEOUT(asked().contains(u"guest: "), 20000);
        QVERIFY2(asked().contains(u"/no/such/file"), qPrintable(asked()));
    }

    void savedStateStandsBeforeApply()
    {
        openGuest();
        QVERIFY(!action(u"Remove the saved state…"_s)->isEnabled());
        trigger(u"Start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"running"_s, 30000);
        trigger(u"Save its state and stop"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"shut off"_s, 30000);
        QTRY_VERIFY(qobject_cast<DomainSession *>(&session())->belongings().hasManagedSave);
        QVERIFY2(session().status().contains(u"saved state"), qPrintable(session().status()));
        type(u"memory"_s, u"64"_s);
        answerWith(u"Cancel"_s);
        press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_VERIFY2(asked().contains(u"with the settings of then"), qPrintable(asked()));
        QVERIFY(draft().isModified());
        answerWith(u"Apply and remove the saved state"_s);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QTRY_VERIFY(virsh({u"list"_s, u"--all"_s, u"--with-managed-save"_s, u"--name"_s}).isEmpty());
        QVERIFY(virsh({u"dumpxml"_s, u"guest"_s}).contains(u">65536</memory>"));
        QTRY_VERIFY(!qobject_cast<DomainSession *>(&session())->belongings().hasManagedSave);
    }

    void opensItsScreen()
    {
        define(u"    <graphics type='vnc' port='-1' autoport='yes'/>\n"_s);
        const QString log = path(u"viewer.log"_s);
        const QString viewer = writeFile(u"virt-viewer"_s, "#!/bin/sh\necho \"$@\" > " + log.toUtf8() + ".part\nmv " +
                                                               log.toUtf8() + ".part " + log.toUtf8() + "\n");
        QFile::setPermissions(viewer, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QByteArray before = qgetenv("PATH");
        openGuest();
        trigger(u"Start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"running"_s, 30000);
        qputenv("PATH", "/no-such-folder");
        answerWith(u"OK"_s);
        trigger(u"Open its screen"_s);
        QTRY_VERIFY2(asked().contains(u"virt-viewer, which is not installed"), qPrintable(asked()));
        qputenv("PATH", path(u"."_s).toUtf8() + ":/usr/bin:/bin");
        trigger(u"Open its screen"_s);
        QTRY_VERIFY(QFile::exists(log));
        qputenv("PATH", before);
        QCOMPARE(QString::fromUtf8(readFile(log)).trimmed(), u"--connect %1 --wait %2"_s.arg(m_daemon->uri(), uuid));
    }

    void clones()
    {
        define(
            u"    <disk type='file' device='disk'><source file='/tmp/a.img'/><target dev='vda' bus='virtio'/></disk>\n"
            "    <interface type='user'><mac address='52:54:00:00:00:01'/></interface>\n"_s);
        openGuest();
        trigger(u"Clone…"_s);
        auto *front = dialog();
        QVERIFY2(textOf(front).contains(u"/tmp/a.img"), qPrintable(textOf(front)));
        enter(front, u"Name of the new machine"_s, u"guest"_s);
        QVERIFY2(textOf(front).contains(u"already a machine named"), qPrintable(textOf(front)));
        QVERIFY(!button(front, u"Go on"_s)->isEnabled());
        enter(front, u"Name of the new machine"_s, u"second"_s);
        click(front, u"Go on"_s);
        QTRY_COMPARE(tabs().count(), 2);
        // A draft first: nothing is there yet, and it can be changed.
        QVERIFY(qobject_cast<NewSession *>(&session()));
        QCOMPARE(session().title(), u"second"_s);
        QVERIFY(virsh({u"list"_s, u"--all"_s, u"--name"_s}) == u"guest");
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        type(u"title"_s, u"A clone"_s);
        QSignalSpy created(&window(), &MainWindow::created);
        QVERIFY(button(&editor(), u"Create"_s)->isEnabled());
        press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QVERIFY(created.wait(20000));
        QTRY_COMPARE(tabs().count(), 2);
        QTRY_VERIFY(window().currentEditor() && qobject_cast<DomainSession *>(window().currentSession()));
        const QString text = virsh({u"dumpxml"_s, u"--inactive"_s, u"second"_s});
        QVERIFY2(text.contains(u"<title>A clone</title>"), qPrintable(text + m_daemon->problem()));
        QVERIFY(!text.contains(u"52:54:00:00:00:01"));
        QVERIFY(!text.contains(u"/tmp/a.img"));
        QVERIFY(!text.contains(uuid));
        QVERIFY(virsh({u"dumpxml"_s, u"--inactive"_s, u"guest"_s}).contains(u"/tmp/a.img"));
    }

    void keepsWhatIsNotMadeYet()
    {
        openGuest();
        trigger(u"Clone…"_s);
        click(dialog(), u"Go on"_s);
        QTRY_COMPARE(tabs().count(), 2);
        const QString title = session().title();
        answerWith(u"Keep the draft"_s);
        trigger(u"Close tab"_s);
        QCOMPARE(tabs().count(), 1);
        QVERIFY2(asked().contains(title + u" is not made yet."), qPrintable(asked()));
        restart();
        answerWith(u"Open them"_s);
        window().openAtStart(m_daemon->uri());
        QTRY_COMPARE(tabs().count(), 1);
        QVERIFY(qobject_cast<NewSession *>(&session()));
        QCOMPARE(session().title(), title);
        QTRY_VERIFY(session().obstacle().isEmpty());
        QSignalSpy created(&window(), &MainWindow::created);
        press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QVERIFY(created.wait(20000));
        QVERIFY(virsh({u"list"_s, u"--all"_s, u"--name"_s}).contains(title));
        QCOMPARE(QDir(draftFolder()).entryList(QDir::Files), QStringList());
    }

    void makesASmallMachine()
    {
        openGuest();
        trigger(u"New machine…"_s);
        auto *front = dialog();
        enter(front, u"Name of the new machine"_s, u"small"_s);
        click(front, u"Go on"_s);
        QTRY_COMPARE(tabs().count(), 2);
        QCOMPARE(session().title(), u"small"_s);
        QTRY_VERIFY(draft().host());
        QSignalSpy created(&window(), &MainWindow::created);
        click(&editor(), u"Create"_s);
        QVERIFY2(created.wait(20000), qPrintable(outcome()));
        QVERIFY(virsh({u"dumpxml"_s, u"small"_s}).contains(u"<graphics type='vnc'"));
        QTRY_COMPARE_WITH_TIMEOUT(session().title(), u"small"_s, 10000);
        trigger(u"Start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(virsh({u"domstate"_s, u"small"_s}), u"running"_s, 60000);
    }

    void makesWhatAFileSays()
    {
        openGuest();
        const QString file = writeFile(
            u"other.xml"_s, PrivateDaemon::smallDomain(u"other"_s, u"6d0c6d4e-0000-4000-8000-00000000000f"_s).toUtf8());
        trigger(u"New machine…"_s);
        auto *front = dialog();
        QAbstractButton *fromFile = button(front, u"What a file says"_s);
        QTest::mouseClick(fromFile, Qt::LeftButton, {}, {10, fromFile->height() / 2});
        enter(front, u"A definition's file"_s, file);
        click(front, u"Go on"_s);
        QTRY_COMPARE(session().title(), u"other"_s);
        QSignalSpy created(&window(), &MainWindow::created);
        press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QVERIFY(created.wait(20000));
        QCOMPARE(virsh({u"domuuid"_s, u"other"_s}), u"6d0c6d4e-0000-4000-8000-00000000000f"_s);
    }

    void renames()
    {
        openGuest();
        type(u"memory"_s, u"64"_s);
        trigger(u"Rename…"_s);
        auto *front = dialog();
        QVERIFY(!button(front, u"Rename"_s)->isEnabled());
        enter(front, u"New name"_s, u"better"_s);
        click(front, u"Rename"_s);
        QTRY_COMPARE(virsh({u"domname"_s, uuid}), u"better"_s);
        // The draft goes on with the new name, and is no conflict.
        QTRY_COMPARE(session().title(), u"better"_s);
        QTRY_COMPARE(draft().value(Path::fromLiteral(u"name")), u"better"_s);
        QTRY_COMPARE(tabs().tabText(0), u"better ●"_s);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(virsh({u"dumpxml"_s, u"better"_s}).contains(u">65536</memory>"));
    }

    void aNameInTheDraftRenames()
    {
        openGuest();
        type(u"name"_s, u"typed"_s);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QCOMPARE(virsh({u"domname"_s, uuid}), u"typed"_s);
        QTRY_COMPARE(session().title(), u"typed"_s);
        QVERIFY(!draft().isModified());
        trigger(u"Start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(virsh({u"domstate"_s, u"typed"_s}), u"running"_s, 30000);
        type(u"name"_s, u"third"_s);
        QCOMPARE(apply().kind, ApplyReport::Kind::Refused);
        QVERIFY2(outcome().contains(u"It cannot be renamed"), qPrintable(outcome()));
        QCOMPARE(virsh({u"domname"_s, uuid}), u"typed"_s);
    }

    void saysWhyItCannotBeRenamed()
    {
        openGuest();
        trigger(u"Start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_connection->domain(uuid)->state, DomainState::Running, 30000);
        trigger(u"Rename…"_s);
        auto *front = dialog();
        QTRY_VERIFY2(textOf(front).contains(u"only while it is off"), qPrintable(textOf(front)));
        QVERIFY(!button(front, u"Rename"_s)->isEnabled());
        click(front, u"Cancel"_s);
    }

    void undefines()
    {
        openGuest();
        trigger(u"Start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"running"_s, 30000);
        trigger(u"Save its state and stop"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"shut off"_s, 30000);
        trigger(u"Undefine…"_s);
        auto *front = dialog();
        QTRY_VERIFY2(textOf(front).contains(u"its saved state"), qPrintable(textOf(front)));
        QVERIFY(textOf(front).contains(u"Its disks are not deleted"));
        click(front, u"Undefine"_s);
        QTRY_VERIFY(virsh({u"list"_s, u"--all"_s, u"--name"_s}).isEmpty());
        QTRY_VERIFY(session().obstacle().contains(u"no longer defined"));
    }

    void undefinesWithItsTpm_data()
    {
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("its state stays") << false;
        QTest::newRow("its state goes") << true;
    }

    void undefinesWithItsTpm()
    {
        QFETCH(const bool, isDeleted);
        VIRTDRAFT_NEEDS(!QStandardPaths::findExecutable(u"swtpm_setup"_s).isEmpty(), "swtpm-tools is not installed");
        define(u"    <tpm model='tpm-tis'><backend type='emulator' version='2.0'/></tpm>\n"_s);
        openGuest();
        trigger(u"Start"_s); // makes the state
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"running"_s, 60000);
        answerWith(u"Force off"_s);
        trigger(u"Force off…"_s);
        QTRY_COMPARE(state(), u"shut off"_s);
        const QString kept = u"%1/config/libvirt/qemu/swtpm/%2"_s.arg(m_daemon->folder(), uuid);
        QVERIFY(QFile::exists(kept));
        trigger(u"Undefine…"_s);
        auto *front = dialog();
        QTRY_VERIFY2(textOf(front).contains(u"BitLocker"), qPrintable(textOf(front)));
        auto *box = qobject_cast<QCheckBox *>(button(front, u"Delete the state of its TPM"_s));
        QVERIFY(box && !box->isChecked());
        box->setChecked(isDeleted);
        click(front, u"Undefine"_s);
        QTRY_VERIFY(virsh({u"list"_s, u"--all"_s, u"--name"_s}).isEmpty());
        QCOMPARE(QFile::exists(kept), !isDeleted);
    }

    void copiesToAnotherHost()
    {
        PrivateDaemon other;
        QVERIFY2(other.start(), qPrintable(other.problem()));
        define(
            u"    <interface type='network'><mac address='52:54:00:00:00:01'/><source network='lab'/></interface>\n"_s);
        openGuest();
        trigger(u"Copy to another host…"_s);
        auto *front = dialog();
        QVERIFY2(textOf(front).contains(u"No other host is connected"), qPrintable(textOf(front)));
        click(front, u"Cancel"_s);
        openHost(other.uri());
        trigger(u"Copy to another host…"_s);
        front = dialog();
        auto *lacks = front->findChild<QListWidget *>();
        QTRY_VERIFY_WITH_TIMEOUT(textOf(front).contains(u"That host lacks 1 thing"), 60000);
        QCOMPARE(lacks->count(), 1);
        QCOMPARE(lacks->item(0)->text(), u"It has no network “lab”."_s);
        click(front, u"Go on"_s);
        QTRY_COMPARE(tabs().count(), 2);
        QCOMPARE(session().place(), other.uri());
        QSignalSpy created(&window(), &MainWindow::created);
        press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QVERIFY(created.wait(20000));
        QCOMPARE(other.virsh({u"domuuid"_s, u"guest"_s}).trimmed(), uuid);
        QVERIFY(other.virsh({u"dumpxml"_s, u"guest"_s}).contains(u"52:54:00:00:00:01"));
        QCOMPARE(virsh({u"domuuid"_s, u"guest"_s}), uuid);
    }

    void theListHasItsOwn()
    {
        QVERIFY(m_daemon->define(PrivateDaemon::smallDomain(u"second"_s, u"6d0c6d4e-0000-4000-8000-000000000002"_s)));
        openGuest();
        window().hosts().setCurrentDomain(m_daemon->uri(), u"6d0c6d4e-0000-4000-8000-000000000002"_s);
        // The menu of the window stays with the open tab.
        trigger(u"Start"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"running"_s, 30000);
        QCOMPARE(virsh({u"domstate"_s, u"second"_s}), u"shut off"_s);
    }
};

QTEST_MAIN(TestMachineActions)
#include "tst_machineactions.moc"
