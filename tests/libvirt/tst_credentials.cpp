// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Names and passwords that a host asks for: on libvirt's test driver, and over SASL on a libvirtd of our own.
#include "models/libvirt/Connection.h"
#include "tests/support/Await.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCredentials : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString guardedHost()
    {
        QFile file(m_folder.filePath(u"node.xml"_s));
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write("<node><auth><user password='sesame'>ali</user></auth></node>");
        return u"test://"_s + file.fileName();
    }

    /** Answers whatever is asked: names and realms with \a name, secrets with \a password. */
    static void answer(Connection &connection, const QByteArray &name, const QByteArray &password)
    {
        const auto answerAll = [&connection, name, password](const CredentialRequest &request) {
            CredentialAnswers answers;
            for (const CredentialField &field : request.fields) {
                const bool isRealm = field.kind == CredentialField::Kind::Realm;
                answers.append(isRealm ? QByteArray() : field.isSecret() ? password : name);
            }
            connection.answerCredentials(answers);
        };
        connect(&connection, &Connection::credentialsAsked, &connection, answerAll);
    }

private Q_SLOTS:
    void signsIn_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<Connection::State>("state");
        QTest::newRow("right") << QByteArray("ali") << QByteArray("sesame") << Connection::State::Open;
        QTest::newRow("wrong password") << QByteArray("ali") << QByteArray("barley") << Connection::State::Failed;
        QTest::newRow("wrong name") << QByteArray("kasim") << QByteArray("sesame") << Connection::State::Failed;
        QTest::newRow("nothing typed") << QByteArray("") << QByteArray("") << Connection::State::Failed;
    }

    void signsIn()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, password);
        QFETCH(const Connection::State, state);
        Connection connection(guardedHost());
        QSignalSpy asked(&connection, &Connection::credentialsAsked);
        answer(connection, name, password);
        connection.open();
        QTRY_VERIFY(connection.state() != Connection::State::Opening);
        QVERIFY2(connection.state() == state, qPrintable(connection.error().message));
        QVERIFY(!asked.isEmpty());
        const auto request = asked.constFirst().constFirst().value<CredentialRequest>();
        QCOMPARE(request.uri, connection.uri());
        QCOMPARE(request.fields.size(), 1);
        QVERIFY(!request.fields.constFirst().isSecret());
        const QString prompt = request.fields.constFirst().prompt;
        QVERIFY2(prompt.contains(u"username"), qPrintable(prompt));
        if (state == Connection::State::Failed) {
            // Whole, and nobody tries again without being told to.
            const QString message = connection.error().message;
            QVERIFY2(message.contains(u"authentication failed"), qPrintable(message));
            QVERIFY(!connection.error().message.contains(QString::fromUtf8(password)) || password.isEmpty());
            QVERIFY(!connection.secondsToRetry());
            QCOMPARE(asked.size(), 2); // not once more for read-only
        }
    }

    void waitsForThePerson()
    {
        Connection connection(guardedHost());
        QSignalSpy asked(&connection, &Connection::credentialsAsked);
        QSignalSpy settled(&connection, &Connection::credentialsSettled);
        connection.open();
        QTRY_COMPARE(asked.size(), 1);
        QTest::qWait(200);
        QCOMPARE(connection.state(), Connection::State::Opening);
        connection.answerCredentials({"ali"});
        QTRY_COMPARE(asked.size(), 2);
        QVERIFY(asked.at(1).constFirst().value<CredentialRequest>().fields.constFirst().isSecret());
        QVERIFY(settled.isEmpty());
        connection.answerCredentials({"sesame"});
        QTRY_VERIFY(connection.isListed());
        QCOMPARE(settled.size(), 1);
        connection.answerCredentials({"too late"});
    }

    void canBeRefused_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<Connection::State>("state");
        QTest::newRow("refused") << u"refuse"_s << Connection::State::Failed;
        QTest::newRow("cancelled") << u"cancel"_s << Connection::State::Closed;
        QTest::newRow("closed") << u"close"_s << Connection::State::Closed;
        QTest::newRow("too few answers") << u"few"_s << Connection::State::Failed;
    }

    void canBeRefused()
    {
        QFETCH(const QString, how);
        QFETCH(const Connection::State, state);
        Connection connection(guardedHost());
        QSignalSpy asked(&connection, &Connection::credentialsAsked);
        connection.open();
        QTRY_COMPARE(asked.size(), 1);
        if (how == u"refuse")
            connection.refuseCredentials();
        else if (how == u"cancel")
            connection.cancel();
        else if (how == u"close")
            connection.close();
        else
            connection.answerCredentials({});
        QTRY_COMPARE(connection.state(), state);
        QTest::qWait(50);
        QCOMPARE(connection.state(), state);
        QCOMPARE(asked.size(), 1);
        // And it can be asked again.
        disconnect(&connection, &Connection::credentialsAsked, nullptr, nullptr);
        answer(connection, "ali", "sesame");
        connection.reopen();
        QTRY_COMPARE(connection.state(), Connection::State::Open);
    }

    void nobodyToAskIsARefusal()
    {
        Connection connection(guardedHost());
        connection.open();
        QTRY_COMPARE(connection.state(), Connection::State::Failed);
        QVERIFY(!connection.error().message.isEmpty());
    }

    void endsWhileItAsks()
    {
        auto connection = std::make_unique<Connection>(guardedHost());
        QSignalSpy asked(connection.get(), &Connection::credentialsAsked);
        connection->open();
        QTRY_COMPARE(asked.size(), 1);
        QElapsedTimer timer;
        timer.start();
        connection.reset();
        QVERIFY(timer.elapsed() < 1000);
    }

    void sasl_data()
    {
        QTest::addColumn<QString>("mechanism");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<bool>("isRight");
        for (const QString &mechanism : {u"scram-sha-256"_s, u"digest-md5"_s}) {
            QTest::addRow("%s right", qPrintable(mechanism)) << mechanism << QByteArray("open sesame") << true;
            QTest::addRow("%s wrong", qPrintable(mechanism)) << mechanism << QByteArray("open barley") << false;
        }
    }

    void sasl()
    {
        QFETCH(const QString, mechanism);
        QFETCH(const QByteArray, password);
        QFETCH(const bool, isRight);
        PrivateDaemon daemon;
        VIRTDRAFT_NEEDS(daemon.guard(mechanism, u"ali"_s, u"open sesame"_s), qPrintable(daemon.problem()));
        VIRTDRAFT_NEEDS(daemon.start(), qPrintable(daemon.problem()));
        Connection connection(daemon.uri());
        QSignalSpy asked(&connection, &Connection::credentialsAsked);
        answer(connection, "ali", password);
        connection.open();
        QTRY_VERIFY_WITH_TIMEOUT(connection.state() != Connection::State::Opening, 20000);
        QVERIFY2(!asked.isEmpty(), qPrintable(connection.error().message));
        if (!isRight) {
            QCOMPARE(connection.state(), Connection::State::Failed);
            const QString message = connection.error().message;
            QVERIFY2(message.contains(u"authentication failed"), qPrintable(message));
            QVERIFY(!connection.secondsToRetry());
            return;
        }
        QVERIFY2(connection.isOpen(), qPrintable(connection.error().message));
        QTRY_VERIFY(connection.isListed());
        QVERIFY(!connection.isReadOnly());
        QVERIFY(await(connection.hostInfo()).ok());
        // Lost and back: nothing was kept, so the person is asked again.
        const auto before = asked.size();
        daemon.kill();
        QTRY_COMPARE(connection.state(), Connection::State::Lost);
        QVERIFY(daemon.start());
        QTRY_VERIFY_WITH_TIMEOUT(connection.isListed(), 20000);
        QVERIFY(asked.size() > before);
    }
};

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
