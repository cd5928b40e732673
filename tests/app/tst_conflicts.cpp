// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Conflicts.h"
#include "models/libvirt/HostsModel.h"
#include "tests/app/GuiTest.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"
#include "views/editor/ActionBar.h"
#include "views/editor/NoticeBar.h"
#include "views/review/MergeDialog.h"

#include <QEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QTabWidget>

using namespace Qt::StringLiterals;

/** A machine that others change while it is edited here, on a real libvirtd: in every order, nothing goes unseen. */
class TestConflicts : public GuiTest
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateDaemon> m_daemon;

    void openGuest() { openDomain(openHost(m_daemon->uri()), u"guest"_s); }
    QString onHost() { return m_daemon->virsh({u"dumpxml"_s, u"--inactive"_s, u"--security-info"_s, u"guest"_s}); }
    QString notice() const { return editor().notices().notice(u"changed"_s); }
    MergeDialog *dialog() const { return window().findChild<MergeDialog *>(); }

    /** What somebody else does with the definition; as virsh edit would, so libvirt tells of it. */
    void theyChange(const QString &from, const QString &to)
    {
        const QString before = onHost();
        QVERIFY2(before.contains(from), qPrintable(before));
        QVERIFY2(m_daemon->define(QString(before).replace(from, to)), qPrintable(m_daemon->problem()));
    }

    void openMerge()
    {
        QTRY_VERIFY(!notice().isEmpty());
        click(&editor().notices(), u"Look and merge…"_s);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }

private Q_SLOTS:
    void init()
    {
        GuiTest::init();
        m_daemon = std::make_unique<PrivateDaemon>();
        VIRTDRAFT_NEEDS(m_daemon->start(), qPrintable(m_daemon->problem()));
        QVERIFY2(m_daemon->define(PrivateDaemon::smallDomain(u"guest"_s, u"6d0c6d4e-0000-4000-8000-000000000001"_s)),
                 qPrintable(m_daemon->problem()));
    }

    void cleanup()
    {
        GuiTest::cleanup();
        m_daemon.reset();
    }

    void showsTheirChangeAndMerges()
    {
        openGuest();
        type(u"title"_s, u"Mine"_s);
        theyChange(u">32768</memory>"_s, u">65536</memory>"_s);
        openMerge();
        QVERIFY2(notice().contains(u"Memory"), qPrintable(notice()));
        QCOMPARE(dialog()->threeWay().clashes().size(), 0);
        click(dialog(), u"Merge into the draft"_s);
        QVERIFY(notice().isEmpty());
        QCOMPARE(draft().changes().size(), 1);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(onHost().contains(u">65536</memory>"));
        QVERIFY(onHost().contains(u"<title>Mine</title>"));
        // One's own apply is no news.
        QTest::qWait(500);
        QVERIFY2(notice().isEmpty(), qPrintable(notice()));
        QVERIFY(!draft().isModified());
    }

    void asksForWhatBothChanged_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("memory");
        QTest::newRow("theirs") << u"All as it is there"_s << u">65536</memory>"_s;
        QTest::newRow("mine") << u"All as I have it"_s << u">98304</memory>"_s;
    }

    void asksForWhatBothChanged()
    {
        QFETCH(QString, choice);
        QFETCH(QString, memory);
        openGuest();
        type(u"memory"_s, u"96"_s);
        type(u"title"_s, u"Mine"_s);
        theyChange(u">32768</memory>"_s, u">65536</memory>"_s);
        openMerge();
        QCOMPARE(dialog()->threeWay().clashes().size(), 1);
        QVERIFY(!button(dialog(), u"Merge into the draft"_s)->isEnabled());
        click(dialog(), choice);
        click(dialog(), u"Merge into the draft"_s);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY2(onHost().contains(memory), qPrintable(onHost()));
        QVERIFY(onHost().contains(u"<title>Mine</title>"));
    }

    void findsAtApplyWhatNobodyToldOf()
    {
        openGuest();
        type(u"title"_s, u"Mine"_s);
        // libvirt tells nobody of these.
        QVERIFY(!m_daemon->virsh({u"setmem"_s, u"guest"_s, u"16384"_s, u"--config"_s}).isNull());
        const QString theirs = onHost();
        QCOMPARE(apply().kind, ApplyReport::Kind::Conflict);
        QCOMPARE(onHost(), theirs);
        QVERIFY(dialog());
        // They are faster once more.
        QVERIFY(!m_daemon->virsh({u"setmem"_s, u"guest"_s, u"20480"_s, u"--config"_s}).isNull());
        click(dialog(), u"Merge into the draft"_s);
        QTRY_VERIFY(!dialog());
        QCOMPARE(apply().kind, ApplyReport::Kind::Conflict);
        click(dialog(), u"Merge into the draft"_s);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(onHost().contains(u">20480</currentMemory>"));
        QVERIFY(onHost().contains(u"<title>Mine</title>"));
    }

    void followsWhatIsNotEdited()
    {
        openGuest();
        theyChange(u">32768</memory>"_s, u">65536</memory>"_s);
        QTRY_VERIFY(draft().text().contains(u">65536</memory>"));
        QVERIFY(!draft().isModified());
        QVERIFY(notice().isEmpty());
    }

    void saysNothingOfARedefinitionThatChangesNothing()
    {
        openGuest();
        type(u"title"_s, u"Mine"_s);
        QVERIFY(m_daemon->define(onHost()));
        QTest::qWait(600);
        QVERIFY(notice().isEmpty());
        // And takes back what is not so any more.
        const QString before = onHost();
        theyChange(u">32768</memory>"_s, u">65536</memory>"_s);
        QTRY_VERIFY(!notice().isEmpty());
        QVERIFY(m_daemon->define(before));
        QTRY_VERIFY(notice().isEmpty());
    }

    void goesOnEditing()
    {
        openGuest();
        type(u"title"_s, u"Mine"_s);
        const QString mine = draft().text();
        theyChange(u">32768</memory>"_s, u">65536</memory>"_s);
        openMerge();
        click(dialog(), u"Go on editing"_s);
        QCOMPARE(draft().text(), mine);
        QVERIFY(!notice().isEmpty());
    }

    void keepsTheDraftOfWhatIsGone()
    {
        openGuest();
        type(u"title"_s, u"Mine"_s);
        const QString mine = draft().text();
        QVERIFY(!m_daemon->virsh({u"undefine"_s, u"guest"_s}).isNull());
        QTRY_VERIFY(session().obstacle().contains(u"no longer defined"));
        QCOMPARE(draft().text(), mine);
        // Another one of that name and uuid comes back.
        QVERIFY(m_daemon->define(PrivateDaemon::smallDomain(u"guest"_s, u"6d0c6d4e-0000-4000-8000-000000000001"_s)));
        QTRY_VERIFY2(session().obstacle().isEmpty(), qPrintable(session().obstacle()));
        QCOMPARE(draft().text(), mine);
    }

    void followsANewName()
    {
        openGuest();
        type(u"title"_s, u"Mine"_s);
        QVERIFY(!m_daemon->virsh({u"domrename"_s, u"guest"_s, u"renamed"_s}).isNull());
        QTRY_COMPARE(draft().value(Path::fromLiteral(u"name")), u"renamed"_s);
        QTRY_VERIFY(notice().isEmpty());
        QCOMPARE(draft().changes().size(), 1);
        QTRY_VERIFY(tabs().tabText(tabs().currentIndex()).startsWith(u"renamed"));
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(m_daemon->virsh({u"dumpxml"_s, u"renamed"_s}).contains(u"<title>Mine</title>"));
    }

    void saysThatItWasStarted()
    {
        openGuest();
        type(u"title"_s, u"Mine"_s);
        QVERIFY2(!m_daemon->virsh({u"start"_s, u"guest"_s}).isNull(), qPrintable(m_daemon->problem()));
        QTRY_VERIFY2(session().status().contains(u"is running"), qPrintable(session().status()));
        QVERIFY(notice().isEmpty());
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(onHost().contains(u"<title>Mine</title>"));
        // And stopped again.
        QVERIFY(!m_daemon->virsh({u"destroy"_s, u"guest"_s}).isNull());
        QTRY_COMPARE(session().status(), u"Takes effect at the next start."_s);
    }

    void whatComesBackDifferentIsAConflict()
    {
        openGuest();
        type(u"title"_s, u"Mine"_s);
        const QString mine = draft().text();
        const QString before = onHost();
        QVERIFY(!m_daemon->virsh({u"undefine"_s, u"guest"_s}).isNull());
        QTRY_VERIFY(!session().obstacle().isEmpty());
        QVERIFY(m_daemon->define(QString(before).replace(u">32768</memory>"_s, u">65536</memory>"_s)));
        openMerge();
        QVERIFY2(notice().contains(u"Memory"), qPrintable(notice()));
        QCOMPARE(draft().text(), mine);
        click(dialog(), u"Merge into the draft"_s);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(onHost().contains(u">65536</memory>") && onHost().contains(u"<title>Mine</title>"));
    }

    void aNewNameThenAChangeThenTheEnd()
    {
        openGuest();
        type(u"title"_s, u"Mine"_s);
        QVERIFY(!m_daemon->virsh({u"domrename"_s, u"guest"_s, u"renamed"_s}).isNull());
        QTRY_COMPARE(draft().value(Path::fromLiteral(u"name")), u"renamed"_s);
        const QString before = m_daemon->virsh({u"dumpxml"_s, u"--inactive"_s, u"--security-info"_s, u"renamed"_s});
        QVERIFY(m_daemon->define(QString(before).replace(u">32768</memory>"_s, u">65536</memory>"_s)));
        QTRY_VERIFY2(notice().contains(u"renamed was changed elsewhere"), qPrintable(notice()));
        QVERIFY(!m_daemon->virsh({u"undefine"_s, u"renamed"_s}).isNull());
        QTRY_VERIFY(session().obstacle().startsWith(u"renamed is no longer defined"));
        QCOMPARE(draft().value(Path::fromLiteral(u"title")), u"Mine"_s);
    }

    void saysThatItsStateWasSaved()
    {
        QVERIFY2(m_daemon->startDomain(u"guest"_s), qPrintable(m_daemon->problem()));
        openGuest();
        type(u"title"_s, u"Mine"_s);
        QTRY_VERIFY(session().status().contains(u"is running"));
        QVERIFY(!m_daemon->virsh({u"managedsave"_s, u"guest"_s}).isNull());
        QTRY_VERIFY2(session().status().startsWith(u"It has a saved state"), qPrintable(session().status()));
        answerWith(u"Apply and keep the saved state"_s);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY2(asked().contains(u"with the settings of then"), qPrintable(asked()));
        QVERIFY(onHost().contains(u"<title>Mine</title>"));
        QVERIFY(m_daemon->virsh({u"dominfo"_s, u"guest"_s}).contains(QRegularExpression(u"Managed save: +yes"_s)));
        // And when it is gone again, nothing is asked any more.
        QVERIFY(!m_daemon->virsh({u"start"_s, u"guest"_s}).isNull());
        QTRY_VERIFY2(session().status().contains(u"is running"), qPrintable(session().status()));
    }

    void saysThatItHasSnapshots()
    {
        QVERIFY2(m_daemon->makeFile(u"disk.qcow2"_s, 0), qPrintable(m_daemon->problem()));
        const QString disk = m_daemon->folder() + u"/disk.qcow2"_s;
        QCOMPARE(QProcess::execute(u"qemu-img"_s, {u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, disk, u"1M"_s}), 0);
        const QString with = u"    <disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='%1'/>"
                             "<target dev='vda' bus='virtio'/></disk>\n"_s.arg(disk);
        QVERIFY(m_daemon->define(PrivateDaemon::smallDomain(u"guest"_s, u"6d0c6d4e-0000-4000-8000-000000000001"_s, with)));
        openGuest();
        type(u"title"_s, u"Mine"_s);
        Connection *connection = window().hostsModel().connection(m_daemon->uri());
        QTRY_VERIFY_WITH_TIMEOUT(!connection->activity(), 30000); // it is known by now that there is none
        QVERIFY2(!m_daemon->virsh({u"snapshot-create-as"_s, u"guest"_s, u"before"_s}).isNull(), qPrintable(m_daemon->problem()));
        // libvirt tells nobody; who comes back to the window sees it.
        QTest::qWait(200);
        QVERIFY(!session().status().contains(u"snapshot"));
        QEvent activated(QEvent::ActivationChange);
        QCoreApplication::sendEvent(&window(), &activated);
        QTRY_VERIFY2(session().status().contains(u"1 snapshot(s) keep their own settings"), qPrintable(session().status()));
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(onHost().contains(u"<title>Mine</title>"));
        QVERIFY(m_daemon->virsh({u"snapshot-dumpxml"_s, u"guest"_s, u"before"_s}).contains(u"<name>before</name>"));
    }
};

QTEST_MAIN(TestConflicts)
#include "tst_conflicts.moc"
