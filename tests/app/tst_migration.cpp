// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A machine that goes to another host while it is edited, by real migrations between two libvirtds; and hosts that leave
// the list and come back.
#include "app/DomainSession.h"
#include "models/libvirt/HostsModel.h"
#include "tests/app/GuiTest.h"
#include "tests/support/DaemonThread.h"
#include "tests/support/Needs.h"
#include "views/editor/ActionBar.h"
#include "views/editor/NoticeBar.h"
#include "views/hosts/AddConnectionDialog.h"

#include <QApplication>
#include <QDir>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

const QString uuid = u"6d0c6d4e-0000-4000-8000-000000000001"_s;

enum class Migration { Live, Offline };

} // namespace

class TestMigration : public GuiTest
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateDaemon> m_here;
    std::unique_ptr<PrivateDaemon> m_there;

    QString notice() const { return editor().notices().notice(u"moved"_s); }
    bool isHere(PrivateDaemon &daemon) { return daemon.virsh({u"list"_s, u"--all"_s, u"--name"_s}).contains(u"guest"); }

    /** As an administrator does it; the window goes on answering meanwhile. */
    void migrate(Migration how, PrivateDaemon &from, PrivateDaemon &to, const QStringList &more)
    {
        QStringList command{u"migrate"_s, u"--persistent"_s};
        command += how == Migration::Live ? QStringList{u"--live"_s, u"--p2p"_s} : QStringList{u"--offline"_s};
        command += more + QStringList{u"guest"_s, to.uri(), u"tcp://127.0.0.1"_s};
        DaemonThread thread;
        QString output;
        thread.begin([&] { output = from.virsh(command); });
        QVERIFY(thread.finish(120000));
        QVERIFY2(!output.isNull(), qPrintable(from.problem()));
    }

    void startGuest() { QVERIFY2(m_here->startDomain(u"guest"_s), qPrintable(m_here->problem())); }

private Q_SLOTS:
    void init()
    {
        GuiTest::init();
        m_here = std::make_unique<PrivateDaemon>();
        m_there = std::make_unique<PrivateDaemon>();
        // Two on one computer: libvirt migrates only between hosts that are not the same.
        m_here->configure(u"host_uuid = \"11111111-2222-4333-8444-0000000000a1\""_s);
        m_there->configure(u"host_uuid = \"11111111-2222-4333-8444-0000000000b2\""_s);
        for (const auto &daemon : {m_here.get(), m_there.get()})
            VIRTDRAFT_NEEDS(daemon->start(), qPrintable(daemon->problem()));
        QVERIFY2(m_here->define(PrivateDaemon::smallDomain(u"guest"_s, uuid)), qPrintable(m_here->problem()));
    }

    void cleanup()
    {
        GuiTest::cleanup();
        m_here.reset();
        m_there.reset();
    }

    void aDraftGoesAlong_data()
    {
        QTest::addColumn<Migration>("how");
        QTest::newRow("running") << Migration::Live;
        QTest::newRow("shut off") << Migration::Offline;
    }

    void aDraftGoesAlong()
    {
        QFETCH(const Migration, how);
        if (how == Migration::Live)
            startGuest();
        openDomain(openHost(m_here->uri()), u"guest"_s);
        openHost(m_there->uri());
        type(u"title"_s, u"Mine"_s);
        type(u"memory"_s, u"64"_s);
        const QString mine = draft().text();
        migrate(how, *m_here, *m_there, {u"--undefinesource"_s});
        QVERIFY(!isHere(*m_here) && isHere(*m_there));
        // libvirt sends no event for one that was off, but it appears on the other host.
        QTRY_VERIFY2(notice().contains(m_there->uri()), qPrintable(notice()));
        QTRY_VERIFY(!session().obstacle().isEmpty());
        QVERIFY2(notice().endsWith(u"Your draft can go on there."), qPrintable(notice()));
        if (how == Migration::Live) {
            QVERIFY2(notice().startsWith(u"guest was migrated to "), qPrintable(notice()));
            QCOMPARE(session().obstacle(), u"guest was migrated to another host. The draft is kept."_s);
        }
        QCOMPARE(draft().text(), mine);
        QVERIFY(!button(&editor(), u"Apply"_s)->isEnabled());
        grab(window(), how == Migration::Live ? u"moved-live.png"_s : u"moved-offline.png"_s);

        click(&editor().notices(), u"Go on there"_s);
        QTRY_COMPARE(session().place(), m_there->uri());
        QCOMPARE(tabs().count(), 1);
        QCOMPARE(draft().value(Path::fromLiteral(u"title")), u"Mine"_s);
        QCOMPARE(draft().changes().size(), 2);
        QVERIFY(notice().isEmpty());
        // It is on disk under its new host, and only there.
        QCOMPARE(QDir(draftFolder()).entryList(QDir::Files).size(), 1);
        QTRY_VERIFY2(session().obstacle().isEmpty(), qPrintable(session().obstacle()));
        QTest::qWait(400);
        QVERIFY2(editor().notices().notice(u"changed"_s).isEmpty(), qPrintable(editor().notices().notice(u"changed"_s)));
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        const QString kept = m_there->virsh({u"dumpxml"_s, u"--inactive"_s, u"guest"_s});
        QVERIFY2(kept.contains(u"<title>Mine</title>") && kept.contains(u">65536</memory>"), qPrintable(kept));
        QCOMPARE(QDir(draftFolder()).entryList(QDir::Files), QStringList());
    }

    void theOtherHostIsConnectedLater()
    {
        startGuest();
        openDomain(openHost(m_here->uri()), u"guest"_s);
        type(u"title"_s, u"Mine"_s);
        migrate(Migration::Live, *m_here, *m_there, {u"--undefinesource"_s});
        QTRY_COMPARE(notice(), u"guest was migrated to another host, which is not connected here."_s);
        QTRY_COMPARE(session().obstacle(), u"guest was migrated to another host. The draft is kept."_s);
        const auto dialog = [] { return qobject_cast<AddConnectionDialog *>(QApplication::activeModalWidget()); };
        QTimer::singleShot(0, this, [&] { // the dialog may have a loop of its own
            QVERIFY(QTest::qWaitFor([&] { return dialog() != nullptr; }));
            dialog()->setUri(m_there->uri());
            QTest::keyClick(dialog(), Qt::Key_Return);
        });
        click(&editor().notices(), u"Add a connection…"_s);
        QTRY_VERIFY2(notice().contains(m_there->uri()), qPrintable(notice()));
        click(&editor().notices(), u"Go on there"_s);
        QTRY_COMPARE(session().place(), m_there->uri());
        QCOMPARE(draft().value(Path::fromLiteral(u"title")), u"Mine"_s);
        QCOMPARE(tabs().count(), 1);
    }

    void whatStaysBehindIsSaid()
    {
        startGuest();
        Connection *here = openHost(m_here->uri());
        openDomain(here, u"guest"_s);
        openHost(m_there->uri());
        QVERIFY(notice().isEmpty());
        migrate(Migration::Live, *m_here, *m_there, {});
        QVERIFY(isHere(*m_here) && isHere(*m_there));
        QTRY_COMPARE(notice(), u"guest was migrated to %1. What is saved here stayed behind."_s.arg(m_there->uri()));
        QTRY_VERIFY(session().obstacle().isEmpty()); // it can be edited still
        // Applying to what stayed behind changes nothing in that.
        type(u"title"_s, u"Left"_s);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(!notice().isEmpty());
        click(&editor().notices(), u"Open it there"_s);
        QTRY_COMPARE(session().place(), m_there->uri());
        QVERIFY(notice().isEmpty());
        // Back again: now the other one is what stayed behind.
        QVERIFY(!m_here->virsh({u"undefine"_s, u"guest"_s}).isNull());
        migrate(Migration::Live, *m_there, *m_here, {});
        QTRY_COMPARE(notice(), u"guest was migrated to %1. What is saved here stayed behind."_s.arg(m_here->uri()));
        QVERIFY(!here->hasMovedAway(uuid));
    }

    void twoDraftsStayApart()
    {
        startGuest();
        openDomain(openHost(m_here->uri()), u"guest"_s);
        Connection *there = openHost(m_there->uri());
        type(u"title"_s, u"Mine here"_s);
        migrate(Migration::Live, *m_here, *m_there, {u"--undefinesource"_s});
        QTRY_VERIFY(!notice().isEmpty());
        openDomain(there, u"guest"_s);
        type(u"title"_s, u"Mine there"_s);
        tabs().setCurrentIndex(0);
        click(&editor().notices(), u"Go on there"_s);
        QTRY_COMPARE(tabs().currentIndex(), 1);
        QCOMPARE(tabs().count(), 2);
        QCOMPARE(draft().value(Path::fromLiteral(u"title")), u"Mine there"_s);
        tabs().setCurrentIndex(0);
        QCOMPARE(draft().value(Path::fromLiteral(u"title")), u"Mine here"_s);
    }

    void aCopyIsNoMigration()
    {
        openDomain(openHost(m_here->uri()), u"guest"_s);
        openHost(m_there->uri());
        QVERIFY(m_there->define(PrivateDaemon::smallDomain(u"guest"_s, uuid)));
        QTRY_VERIFY(window().hostsModel().connection(m_there->uri())->domain(uuid));
        QTest::qWait(300);
        QVERIFY2(notice().isEmpty(), qPrintable(notice()));
        QVERIFY(session().obstacle().isEmpty());
        // Two tabs of one uuid do not make each other look for ever.
        Connection *there = window().hostsModel().connection(m_there->uri());
        openDomain(there, u"guest"_s);
        QVERIFY(!m_there->virsh({u"desc"_s, u"guest"_s, u"--config"_s, u"Theirs"_s}).isNull());
        QTRY_VERIFY(draft().text().contains(u"Theirs"));
        QTest::qWait(300);
        QSignalSpy looks(there, &Connection::domainsChanged);
        QTest::qWait(500);
        QCOMPARE(looks.size(), 0);
    }

    void aHostComesBackToTheList()
    {
        openDomain(openHost(m_here->uri()), u"guest"_s);
        type(u"title"_s, u"Mine"_s);
        const QString mine = draft().text();
        HostsModel &hosts = window().hostsModel();
        hosts.removeConnection(m_here->uri());
        QTRY_VERIFY(session().obstacle().contains(u"is not open"));
        QCOMPARE(draft().text(), mine);
        // What happens meanwhile is seen afterwards.
        const QString before = m_here->virsh({u"dumpxml"_s, u"--inactive"_s, u"guest"_s});
        QVERIFY(m_here->define(QString(before).replace(u"<vcpu placement='static'>1<"_s, u"<vcpu placement='static'>2<"_s)));
        Connection *connection = openHost(m_here->uri());
        QCOMPARE(qobject_cast<DomainSession *>(&session())->connection(), connection);
        QTRY_VERIFY2(session().obstacle().isEmpty(), qPrintable(session().obstacle()));
        QCOMPARE(draft().text(), mine);
        QTRY_VERIFY(!editor().notices().notice(u"changed"_s).isEmpty());
        QVERIFY(hosts.indexOf(m_here->uri(), uuid).data(HostsModel::DraftChangesRole).toInt() > 0);
        QVERIFY(m_here->define(before));
        QTRY_VERIFY(editor().notices().notice(u"changed"_s).isEmpty());
        QTRY_VERIFY(button(&editor(), u"Apply"_s)->isEnabled());
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(m_here->virsh({u"dumpxml"_s, u"guest"_s}).contains(u"<title>Mine</title>"));
        // The machine's own news reach the tab as before.
        startGuest();
        QTRY_VERIFY(session().status().contains(u"is running") || action(u"Force off…"_s)->isEnabled());
        QVERIFY(action(u"Force off…"_s)->isEnabled());
    }

    void aNewMachineComesBackWithItsHost()
    {
        openDomain(openHost(m_here->uri()), u"guest"_s);
        QTRY_VERIFY(action(u"Clone…"_s)->isEnabled());
        action(u"Clone…"_s)->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        click(QApplication::activeModalWidget(), u"Go on"_s);
        QTRY_COMPARE(tabs().count(), 2);
        const QString text = draft().text();
        window().hostsModel().removeConnection(m_here->uri());
        QTRY_VERIFY(session().obstacle().contains(u"is not open"));
        openHost(m_here->uri());
        QTRY_VERIFY2(session().obstacle().isEmpty(), qPrintable(session().obstacle()));
        QCOMPARE(draft().text(), text);
        QSignalSpy created(&window(), &MainWindow::created);
        press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QVERIFY(created.wait(20000));
    }
};

QTEST_MAIN(TestMigration)
#include "tst_migration.moc"
