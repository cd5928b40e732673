// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a Connection is lost, found again, cancelled and given up, on a real libvirtd of our own.
#include "models/libvirt/Connection.h"
#include "models/libvirt/HostsModel.h"
#include "tests/support/Await.h"
#include "tests/support/Heartbeat.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QString first = u"6d0c6d4e-0000-4000-8000-000000000001"_s;
const QString second = u"6d0c6d4e-0000-4000-8000-000000000002"_s;
const QString third = u"6d0c6d4e-0000-4000-8000-000000000003"_s;
} // namespace

class TestConnectionLife : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateDaemon> m_daemon;
    std::unique_ptr<HostsModel> m_model;
    Connection *m_connection = nullptr;

    bool openAndList()
    {
        QSignalSpy complete(m_connection, &Connection::detailsComplete);
        m_connection->open();
        return complete.wait(60000) && m_connection->isListed();
    }

    QModelIndex hostRow() const { return m_model->indexOf(m_connection); }

private Q_SLOTS:
    void init()
    {
        m_daemon = std::make_unique<PrivateDaemon>();
        VIRTDRAFT_NEEDS(m_daemon->start(), qPrintable(m_daemon->problem()));
        QVERIFY2(m_daemon->define(PrivateDaemon::smallDomain(u"first"_s, first)), qPrintable(m_daemon->problem()));
        QVERIFY2(m_daemon->define(PrivateDaemon::smallDomain(u"second"_s, second)), qPrintable(m_daemon->problem()));
        m_model = std::make_unique<HostsModel>();
        m_connection = m_model->addConnection(m_daemon->uri());
    }

    void cleanup()
    {
        m_model.reset();
        m_daemon.reset();
    }

    void comesBackByItself()
    {
        const QAbstractItemModelTester tester(m_model.get());
        QVERIFY(openAndList());
        QCOMPARE(m_connection->domain(first)->memoryKiB, 32768u);
        const QPersistentModelIndex row = m_model->indexOf(m_connection->uri(), first);
        QVERIFY(!row.data(HostsModel::IsStaleRole).toBool());
        m_daemon->kill();
        QTRY_COMPARE(m_connection->state(), Connection::State::Lost);
        // What was there is shown as what it is: old.
        QCOMPARE(m_connection->domains().size(), 2);
        QVERIFY(m_connection->isStale());
        QVERIFY(!m_connection->isListed());
        QVERIFY(row.data(HostsModel::IsStaleRole).toBool());
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"before the connection was lost"));
        QVERIFY(m_connection->secondsToRetry());
        const QString words = hostRow().data(HostsModel::RetryTextRole).toString();
        QVERIFY2(words.startsWith(u"Tries again in 1 second"), qPrintable(words));
        QVERIFY2(words.endsWith(u"The machines are shown as they were."), qPrintable(words));
        QVERIFY(hostRow().data(Qt::AccessibleTextRole).toString().contains(u"connection lost. Tries again in"));
        QVERIFY(!await(m_connection->readDefinition(first)).ok());

        QVERIFY2(m_daemon->start(), qPrintable(m_daemon->problem()));
        QVERIFY(!m_daemon->virsh({u"undefine"_s, u"second"_s}).isNull());
        QVERIFY(m_daemon->define(PrivateDaemon::smallDomain(u"third"_s, third)));
        QTRY_VERIFY_WITH_TIMEOUT(m_connection->isListed(), 20000);
        QCOMPARE(m_connection->state(), Connection::State::Open);
        QVERIFY(m_connection->error().message.isEmpty());
        QVERIFY(!m_connection->secondsToRetry());
        QVERIFY(!m_connection->isStale());
        QCOMPARE(m_connection->domains().size(), 2);
        QVERIFY(!m_connection->domain(second));
        QVERIFY(m_connection->domain(third));
        // The row of what is still there is the same row, so it may stay the current one.
        QVERIFY(row.isValid());
        QCOMPARE(row.data(HostsModel::UuidRole).toString(), first);
        QVERIFY(!row.data(HostsModel::IsStaleRole).toBool());
        QCOMPARE(m_connection->domain(first)->memoryKiB, 32768u);
        QCOMPARE(m_model->rowCount(hostRow()), 2);
        QVERIFY(hostRow().data(HostsModel::RetryTextRole).toString().isEmpty());
        // Events come again, too.
        QVERIFY(!m_daemon->virsh({u"desc"_s, u"first"_s, u"--config"_s, u"--title"_s, u"Back"_s}).isNull());
        QTRY_COMPARE(m_connection->domain(first)->title, u"Back"_s);
    }

    void pausesGrow()
    {
        QVERIFY(openAndList());
        QList<int> pauses;
        int attempts = 0;
        connect(m_connection, &Connection::stateChanged, this, [&](Connection::State state) {
            if (state == Connection::State::Lost)
                pauses.append(m_connection->secondsToRetry().value_or(-1));
            attempts += state == Connection::State::Opening;
        });
        m_daemon->kill();
        QTRY_VERIFY_WITH_TIMEOUT(pauses.size() >= 3, 20000);
        QCOMPARE(pauses.mid(0, 3), (QList<int>{1, 2, 4}));
        QVERIFY(!m_connection->error().message.isEmpty());
        // "Try now" does not wait for the end of it, and fails as it would have by itself.
        m_connection->reopen();
        QTRY_VERIFY(pauses.size() >= 4);
        QCOMPARE(pauses.at(3), 8);
        QCOMPARE(attempts, pauses.size() - 1);
        // While it tries the reason stays said.
        m_connection->reopen();
        QCOMPARE(m_connection->state(), Connection::State::Opening);
        QVERIFY(!hostRow().data(HostsModel::ErrorTextRole).toString().isEmpty());
        QCOMPARE(hostRow().data(HostsModel::RetryTextRole).toString(),
                 u"Trying again… The machines are shown as they were."_s);
        QTRY_COMPARE(m_connection->state(), Connection::State::Lost);
        // Back once, it begins with a second again.
        QVERIFY(m_daemon->start());
        m_connection->reopen();
        QTRY_VERIFY(m_connection->isListed());
        m_daemon->kill();
        QTRY_COMPARE(m_connection->state(), Connection::State::Lost);
        QCOMPARE(pauses.constLast(), 1);
    }

    void isLeftClosed()
    {
        QVERIFY(openAndList());
        m_daemon->kill();
        QTRY_COMPARE(m_connection->state(), Connection::State::Lost);
        m_connection->close();
        QCOMPARE(m_connection->state(), Connection::State::Closed);
        QVERIFY(m_connection->domains().isEmpty());
        QCOMPARE(m_model->rowCount(hostRow()), 0);
        QVERIFY(m_daemon->start());
        QTest::qWait(1500);
        QCOMPARE(m_connection->state(), Connection::State::Closed);
        QVERIFY(!m_connection->secondsToRetry());
    }

    void theFirstOpenIsForAPerson()
    {
        m_daemon->kill();
        m_connection->open();
        QTRY_COMPARE(m_connection->state(), Connection::State::Failed);
        QVERIFY(!m_connection->secondsToRetry());
        QVERIFY(hostRow().data(HostsModel::RetryTextRole).toString().isEmpty());
        QVERIFY(m_daemon->start());
        QTest::qWait(1500);
        QCOMPARE(m_connection->state(), Connection::State::Failed);
        m_connection->reopen();
        QTRY_COMPARE(m_connection->state(), Connection::State::Open);
    }

    void saysWhatItWaitsForAndCanBeCancelled()
    {
        QVERIFY(openAndList());
        QTRY_VERIFY(!m_connection->activity());
        const QString base = await(m_connection->readDefinition(first))->text;
        QSignalSpy activity(m_connection, &Connection::activityChanged);
        m_daemon->freeze();
        const auto reading = m_connection->readDefinition(first);
        QVERIFY(!activity.isEmpty());
        QCOMPARE(m_connection->activity()->words, u"Reading the definition"_s);
        QVERIFY(m_connection->activity()->canCancel);
        QTRY_VERIFY(m_connection->isBusy());
        const auto applying = m_connection->apply({first, base, QString(base).replace(u"32768"_s, u"65536"_s)});
        QTest::qWait(300);
        QVERIFY(m_connection->activity()->milliseconds >= 300);
        QVERIFY(!reading.isFinished());

        m_connection->cancel();
        QVERIFY(reading.isFinished());
        QVERIFY(!reading.result().ok());
        QVERIFY(Connection::isCancelled(reading.result().error()));
        QVERIFY(!Connection::isCancelled({u"something else"_s}));
        // The apply was not begun, and that is known.
        QVERIFY(applying.isFinished());
        QVERIFY(applying.result().ok());
        const auto *const refused = std::get_if<Refused>(&*applying.result());
        QVERIFY(refused);
        QCOMPARE(refused->error.code, 0);
        QVERIFY(Connection::isCancelled(refused->error));
        QCOMPARE(m_connection->state(), Connection::State::Open);
        QCOMPARE(m_connection->activity()->words, u"libvirt does not answer"_s);
        QVERIFY(!m_connection->activity()->canCancel);

        m_daemon->resume();
        QTRY_VERIFY(!m_connection->activity());
        QCOMPARE(await(m_connection->readDefinition(first))->text, base);
        QCOMPARE(reading.resultCount(), 1);
    }

    void canBeGivenUp()
    {
        QVERIFY(openAndList());
        m_daemon->freeze();
        const auto reading = m_connection->readDefinition(first);
        QTRY_VERIFY(m_connection->isBusy());
        m_connection->giveUp();
        QVERIFY(reading.isFinished());
        QVERIFY(!reading.result().ok());
        QCOMPARE(m_connection->state(), Connection::State::Opening);
        QVERIFY(m_connection->isStale());
        QCOMPARE(m_connection->activity()->words, u"Connecting"_s);
        m_daemon->resume();
        QTRY_VERIFY(m_connection->isListed());
        QVERIFY(!m_connection->isStale());
        QVERIFY(await(m_connection->readDefinition(first)).ok());
    }

    void openingCanBeCancelled()
    {
        m_daemon->freeze();
        m_connection->open();
        QTest::qWait(200);
        QCOMPARE(m_connection->state(), Connection::State::Opening);
        m_connection->cancel();
        QCOMPARE(m_connection->state(), Connection::State::Closed);
        QVERIFY(!m_connection->activity());
        m_daemon->resume();
        QTest::qWait(200);
        QCOMPARE(m_connection->state(), Connection::State::Closed);
        QVERIFY(openAndList());
    }

    void endsInTimeWhateverHangs_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("a call") << true;
        QTest::newRow("opening") << false;
    }

    void endsInTimeWhateverHangs()
    {
        QFETCH(const bool, isOpen);
        Connection *const other = m_model->addConnection(m_daemon->uri() + u"&no_verify=1"_s);
        if (isOpen) {
            QVERIFY(openAndList());
            other->open();
            QTRY_VERIFY(other->isListed());
        }
        m_daemon->freeze();
        QList<QFuture<Result<DomainDefinition>>> answers;
        for (Connection *const connection : {m_connection, other}) {
            if (!isOpen)
                connection->open();
            answers << connection->readDefinition(first) << connection->readDefinition(first);
        }
        QTest::qWait(100);
        QElapsedTimer timer;
        timer.start();
        m_model.reset();
        QVERIFY2(timer.elapsed() < 2600, qPrintable(QString::number(timer.elapsed())));
        for (const auto &answer : std::as_const(answers)) {
            QVERIFY(answer.isFinished());
            QVERIFY(!answer.result().ok());
        }
        m_daemon->resume();
        QTest::qWait(200); // the threads that were left behind end
    }

    void removingAHostThatHangsDoesNotWait()
    {
        QVERIFY(openAndList());
        m_daemon->freeze();
        const auto reading = m_connection->readDefinition(first);
        QTRY_VERIFY(m_connection->isBusy());
        QPointer<Connection> gone = m_connection;
        QElapsedTimer timer;
        timer.start();
        m_model->removeConnection(m_connection->uri());
        QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(gone->state(), Connection::State::Closed);
        Heartbeat heartbeat;
        QTRY_VERIFY_WITH_TIMEOUT(!gone, 5000);
        QVERIFY(reading.isFinished());
        QVERIFY2(heartbeat.answersWithin(200), heartbeat.words().constData());
        m_daemon->resume();
    }
};

QTEST_GUILESS_MAIN(TestConnectionLife)
#include "tst_connectionlife.moc"
