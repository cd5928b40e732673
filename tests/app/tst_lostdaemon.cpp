// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window while its libvirtd dies, hangs and comes back, at any moment.
#include "models/libvirt/HostsModel.h"
#include "tests/app/GuiTest.h"
#include "tests/support/Await.h"
#include "tests/support/DaemonThread.h"
#include "tests/support/Heartbeat.h"
#include "tests/support/Needs.h"
#include "views/editor/ActionBar.h"
#include "views/hosts/ActivityLines.h"
#include "tests/support/Warnings.h"
#include "views/hosts/HostsTree.h"
#include "views/hosts/HostsView.h"

#include <QApplication>
#include <QLabel>
#include <QRandomGenerator>

#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

const QString uuid = u"6d0c6d4e-0000-4000-8000-000000000001"_s;
const QString otherUuid = u"6d0c6d4e-0000-4000-8000-000000000002"_s;
constexpr double answersMs = 100;
constexpr int rounds = 25; // for each of the two tests that kill

QString guest(const QString &name, const QString &id)
{
    return PrivateDaemon::smallDomain(name, id,
                                      u"    <graphics type='vnc' port='-1' autoport='yes' passwd='s3cret'/>\n"_s);
}

} // namespace

class TestLostDaemon : public GuiTest
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateDaemon> m_daemon;
    std::unique_ptr<PrivateDaemon> m_other;
    std::unique_ptr<DaemonThread> m_thread;

    Connection *openGuest()
    {
        Connection *connection = openHost(m_daemon->uri());
        openDomain(connection, u"guest"_s);
        return connection;
    }

    static QString definitionOf(Connection *connection, const QString &id = uuid)
    {
        const auto definition = await(connection->readDefinition(id));
        return definition ? definition->text : u"? "_s + definition.error().message;
    }

    QString said() const
    {
        QStringList texts;
        for (const QLabel *label : editor().actionBar().findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

    /** What the line at the bottom says; empty if there is none. */
    QString activity() const
    {
        const auto *lines = window().findChild<ActivityLines *>();
        const auto *words = lines && lines->isVisible() ? lines->findChild<QLabel *>(u"activity"_s) : nullptr;
        return words ? words->text() : QString();
    }

    HostsTree *tree() const { return window().hosts().findChild<HostsTree *>(); }
    QModelIndex hostRow(int row = 0) const { return tree()->model()->index(row, 0); }

    static void killIn(qint64 process, int microseconds)
    {
        std::thread([process, microseconds] {
            std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
            ::kill(pid_t(process), SIGKILL);
        }).detach();
    }

    bool waitForOpen(Connection *connection)
    {
        return QTest::qWaitFor([connection] { return connection->isListed(); }, 60000);
    }

private Q_SLOTS:
    void init()
    {
        GuiTest::init();
        for (const char *const name : {"HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            qputenv(name, path({}).toLocal8Bit());
        m_daemon = std::make_unique<PrivateDaemon>();
        m_thread = std::make_unique<DaemonThread>();
        bool isUp = false;
        m_thread->begin([&] { isUp = m_daemon->start(); });
        QVERIFY(m_thread->finish());
        VIRTDRAFT_NEEDS(isUp, qPrintable(m_daemon->problem()));
        QVERIFY2(m_daemon->define(guest(u"guest"_s, uuid)), qPrintable(m_daemon->problem()));
    }

    void cleanup()
    {
        GuiTest::cleanup();
        m_thread->begin([this] {
            m_daemon->stop();
            if (m_other)
                m_other->stop();
        });
        QVERIFY(m_thread->finish());
        m_thread.reset();
        m_daemon.reset();
        m_other.reset();
    }

    // At each step: before the definition is read again, before and while it is written, before it is read back.
    void killedWhileApplying()
    {
        QRandomGenerator random(20261121);
        Connection *connection = openGuest();
        QTRY_VERIFY_WITH_TIMEOUT(!connection->activity(), 60000);
        const QString base = draft().baseText();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(await(connection->apply({uuid, base, base})).ok());
        const int usual = int(timer.nsecsElapsed() / 1000);
        QMap<QString, int> ends;
        Heartbeat heartbeat;
        for (int round = 1; round <= rounds; ++round) {
            // What is asked by the program itself would come first.
            QTRY_VERIFY_WITH_TIMEOUT(!connection->activity(), 60000);
            type(u"title"_s, u"Round %1"_s.arg(round));
            const QString before = draft().baseText();
            const QString mine = draft().text();
            QSignalSpy reported(&session(), &Session::reported);
            killIn(m_daemon->processId(), random.bounded(usual * 5 / 2));
            press(QKeySequence(Qt::CTRL | Qt::Key_Return));
            QTRY_VERIFY_WITH_TIMEOUT(!connection->isOpen(), 20000);
            QTRY_COMPARE_WITH_TIMEOUT(reported.size(), 1, 20000);
            QCOMPARE(draft().text(), mine);
            QVERIFY(!session().isApplying());
            const auto report = reported.constFirst().constFirst().value<ApplyReport>();
            QVERIFY2(m_thread->restart(*m_daemon), qPrintable(m_daemon->problem()));
            QVERIFY(waitForOpen(connection));
            // Old or new, and whole.
            const QString there = definitionOf(connection);
            QVERIFY2(there == before || there == mine, qPrintable(there));
            if (report.kind == ApplyReport::Kind::Applied)
                QCOMPARE(there, mine);
            ++ends[(report.kind == ApplyReport::Kind::Applied ? u"said applied, is "_s : u"said not known, is "_s) +
                   (there == mine ? u"new"_s : u"old"_s)];
            // It goes on with what there is.
            QTRY_VERIFY(session().obstacle().isEmpty());
            if (draft().isModified()) {
                const ApplyReport again = apply();
                QVERIFY2(again.kind == ApplyReport::Kind::Applied, qPrintable(again.words));
            }
            QCOMPARE(definitionOf(connection), mine);
            QVERIFY(!QApplication::activeModalWidget());
        }
        for (auto end = ends.cbegin(); end != ends.cend(); ++end)
            Warnings::say("%d × %s", end.value(), qPrintable(end.key()));
        Warnings::say("an apply takes %.1f ms", usual / 1000.0);
        Warnings::say("%s", heartbeat.words().constData());
        QVERIFY2(heartbeat.answersWithin(answersMs), heartbeat.words().constData());
        QVERIFY(heartbeat.beats() > rounds * 10);
    }

    void killedAtAnyMoment()
    {
        QRandomGenerator random(4711);
        Connection *connection = openGuest();
        type(u"title"_s, u"Kept"_s);
        const QString there = definitionOf(connection);
        Heartbeat heartbeat;
        for (int round = 1; round <= rounds; ++round) {
            const QString text = u"Round %1"_s.arg(round);
            killIn(m_daemon->processId(), random.bounded(200000));
            type(u"title"_s, text);
            QTRY_VERIFY_WITH_TIMEOUT(!connection->isOpen(), 20000);
            // Editing goes on, applying does not.
            QVERIFY(!button(&editor(), u"Apply"_s)->isEnabled());
            QVERIFY2(said().contains(u"The draft is kept"), qPrintable(said()));
            type(u"title"_s, text + u" more"_s);
            const QString mine = draft().text();
            QVERIFY(mine.contains(text + u" more"_s));
            // Sometimes it is back at the next attempt, sometimes it takes some.
            if (random.bounded(4) == 0)
                QTest::qWait(1500);
            QVERIFY2(m_thread->restart(*m_daemon), qPrintable(m_daemon->problem()));
            if (random.bounded(2) == 0) { // "Try now", by keyboard
                tree()->setFocus();
                press(Qt::Key_Home);
                if (!connection->isOpen())
                    press(Qt::Key_Return);
            }
            QVERIFY(waitForOpen(connection));
            QCOMPARE(draft().text(), mine);
            QCOMPARE(definitionOf(connection), there);
            QTRY_VERIFY(button(&editor(), u"Apply"_s)->isEnabled());
        }
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(definitionOf(connection).contains(u"<title>Round %1 more</title>"_s.arg(rounds)));
        Warnings::say("%s", heartbeat.words().constData());
        QVERIFY2(heartbeat.answersWithin(answersMs), heartbeat.words().constData());
    }

    void stoppedForTwentySeconds()
    {
        Connection *connection = openGuest();
        type(u"memory"_s, u"64"_s);
        const QString mine = draft().text();
        QTRY_VERIFY_WITH_TIMEOUT(!connection->activity(), 60000);
        QSignalSpy reported(&session(), &Session::reported);
        Heartbeat heartbeat;
        QElapsedTimer timer;
        timer.start();
        m_daemon->freeze();
        press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_VERIFY(activity().contains(u"Applying… 1 s"));
        grab(window(), u"stall-applying.png"_s);
        // Until then nobody knows; then it is said.
        QTRY_COMPARE_WITH_TIMEOUT(connection->state(), Connection::State::Lost, 25000);
        Warnings::say("known as lost after %.1f s", double(timer.elapsed()) / 1000);
        QVERIFY(hostRow().data(HostsModel::ErrorTextRole).toString().contains(u"does not answer any more"));
        QTRY_COMPARE(reported.size(), 1);
        const auto report = reported.constFirst().constFirst().value<ApplyReport>();
        QCOMPARE(report.kind, ApplyReport::Kind::Refused);
        QVERIFY2(report.words.startsWith(u"Whether it was applied is not known: "), qPrintable(report.words));
        QVERIFY(!button(&editor(), u"Apply"_s)->isEnabled());
        grab(window(), u"stall-lost.png"_s);
        // The next attempt hangs as well, and says so.
        QTRY_VERIFY_WITH_TIMEOUT(activity().contains(u"Connecting… "), 10000);
        grab(window(), u"stall-connecting.png"_s);
        type(u"title"_s, u"Meanwhile"_s);
        while (timer.elapsed() < 20000)
            QTest::qWait(50);
        m_daemon->resume();
        QVERIFY(waitForOpen(connection));
        QTRY_VERIFY(activity().isEmpty());
        QCOMPARE(QString(draft().text()).remove(QRegularExpression(u"  <title>.*</title>\\n"_s)), mine);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(definitionOf(connection).contains(u"<title>Meanwhile</title>"));
        Warnings::say("%s", heartbeat.words().constData());
        QVERIFY2(heartbeat.answersWithin(answersMs), heartbeat.words().constData());
    }

    void waitingCanBeCancelledAndGivenUp()
    {
        Connection *connection = openGuest();
        type(u"memory"_s, u"64"_s);
        const QString mine = draft().text();
        QTRY_VERIFY_WITH_TIMEOUT(!connection->activity(), 60000);
        QSignalSpy reported(&session(), &Session::reported);
        m_daemon->freeze();
        press(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QTRY_VERIFY(activity().endsWith(u"Applying… 1 s"));
        auto *lines = window().findChild<ActivityLines *>();
        QVERIFY(button(lines, u"Cancel"_s)->accessibleName().startsWith(u"Cancel: "));
        click(lines, u"Cancel"_s);
        QCOMPARE(reported.size(), 1);
        QVERIFY2(outcome().contains(u"You cancelled it; libvirt may still do it."), qPrintable(outcome()));
        QVERIFY(!session().isApplying());
        QCOMPARE(draft().text(), mine);
        QTRY_VERIFY(activity().contains(u"libvirt does not answer"));
        grab(window(), u"stall-give-up.png"_s);
        button(lines, u"Give up this connection"_s)->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(connection->state(), Connection::State::Opening);
        m_daemon->resume();
        QVERIFY(waitForOpen(connection));
        // What libvirt did after all is not taken for somebody else's change.
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QCOMPARE(definitionOf(connection), mine);
    }

    void readingCanBeCancelled()
    {
        Connection *connection = openHost(m_daemon->uri());
        m_daemon->freeze();
        window().openDomain(connection, uuid);
        QTRY_VERIFY(activity().contains(u"Reading the definition… 1 s"));
        click(window().findChild<ActivityLines *>(), u"Cancel"_s);
        QTest::qWait(100);
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(!window().currentEditor());
        m_daemon->resume();
        QTRY_VERIFY_WITH_TIMEOUT(!connection->activity(), 60000);
        openDomain(connection, u"guest"_s);
    }

    void closesWhileNothingAnswers()
    {
        Connection *connection = openGuest();
        QTRY_VERIFY_WITH_TIMEOUT(!connection->activity(), 60000);
        m_daemon->freeze();
        (void)connection->readDefinition(uuid);
        QTRY_VERIFY(connection->isBusy());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(window().close());
        restart(); // ends the window
        Warnings::say("closed in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 3000);
        m_daemon->resume();
    }

    void oneOfTwoIsLost()
    {
        m_other = std::make_unique<PrivateDaemon>();
        bool isUp = false;
        m_thread->begin([&] { isUp = m_other->start(); });
        QVERIFY(m_thread->finish() && isUp);
        QVERIFY(m_other->define(guest(u"other"_s, otherUuid)));
        Connection *connection = openGuest();
        type(u"title"_s, u"On the first"_s);
        Connection *other = openHost(m_other->uri());
        openDomain(other, u"other"_s);
        type(u"title"_s, u"On the second"_s);
        Heartbeat heartbeat;
        ::kill(pid_t(m_daemon->processId()), SIGKILL);
        QTRY_COMPARE(connection->state(), Connection::State::Lost);
        grab(window(), u"lost-one.png"_s);
        QCOMPARE(other->state(), Connection::State::Open);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(definitionOf(other, otherUuid).contains(u"<title>On the second</title>"));
        tabs().setCurrentIndex(0);
        QVERIFY(!button(&editor(), u"Apply"_s)->isEnabled());
        QVERIFY(draft().text().contains(u"<title>On the first</title>"));
        QVERIFY2(m_thread->restart(*m_daemon), qPrintable(m_daemon->problem()));
        QVERIFY(waitForOpen(connection));
        QCOMPARE(other->state(), Connection::State::Open);
        QTRY_VERIFY(session().obstacle().isEmpty());
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        QVERIFY(definitionOf(connection).contains(u"<title>On the first</title>"));
        QVERIFY2(heartbeat.answersWithin(answersMs), heartbeat.words().constData());
    }

    void leavesItClosedWhenTold()
    {
        Connection *connection = openGuest();
        type(u"title"_s, u"Kept"_s);
        m_thread->begin([this] { m_daemon->kill(); });
        QVERIFY(m_thread->finish());
        QTRY_COMPARE(connection->state(), Connection::State::Lost);
        const QRect rect = tree()->visualRect(hostRow());
        const int line = QFontMetrics(tree()->font()).height();
        // The second of the two links at the bottom of the row
        const QPoint place = rect.bottomLeft() + QPoint(14 + 6 * line, -6 - line / 2);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(connection->state(), Connection::State::Closed);
        QTest::qWait(1500);
        QCOMPARE(connection->state(), Connection::State::Closed);
        QVERIFY(draft().text().contains(u"<title>Kept</title>"));
        QVERIFY2(said().contains(u"The draft is kept"), qPrintable(said()));
    }

    void noSecretIsLeftBehind()
    {
        Connection *connection = openGuest();
        const QString password = u"n3wp4sswd"_s.left(8);
        draft().replaceText(QString(draft().text()).replace(u"s3cret"_s, password), u"typing"_s);
        type(u"title"_s, u"Changed"_s);
        QTest::qWait(1300); // drafts are kept after a second
        QVERIFY(!filesWith("Changed").isEmpty());
        // Through a lost connection, a crash, and an apply.
        ::kill(pid_t(m_daemon->processId()), SIGKILL);
        QTRY_COMPARE(connection->state(), Connection::State::Lost);
        QVERIFY(m_thread->restart(*m_daemon));
        QVERIFY(waitForOpen(connection));
        restart();
        QVERIFY(!filesWith("Changed").isEmpty());
        QCOMPARE(filesWith(password.toUtf8()), QStringList());
        QCOMPARE(filesWith("s3cret"), QStringList());
        openGuest();
        draft().replaceText(QString(draft().text()).replace(u"s3cret"_s, password), u"typing"_s);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        type(u"title"_s, u"Once more"_s);
        QTest::qWait(1300);
        QVERIFY(window().findChild<ActivityLines *>());
        QCOMPARE(filesWith(password.toUtf8()), QStringList());
        QCOMPARE(filesWith("s3cret"), QStringList());
    }
};

QTEST_MAIN(TestLostDaemon)
#include "tst_lostdaemon.moc"
