// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts over ssh, TLS and TCP with SASL, by servers of our own, and what each of them asks and says at the window.
#include "models/libvirt/HostsModel.h"
#include "models/libvirt/SshPrompts.h"
#include "tests/app/GuiTest.h"
#include "tests/support/Certificates.h"
#include "tests/support/Needs.h"
#include "tests/support/Ports.h"
#include "tests/support/PrivateDaemon.h"
#include "tests/support/SshServer.h"
#include "tests/support/Warnings.h"
#include "views/hosts/CredentialsDialog.h"
#include "views/hosts/HostsTree.h"
#include "views/hosts/HostsView.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

class TestRemoteHosts : public GuiTest
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateDaemon> m_daemon;
    std::unique_ptr<SshServer> m_ssh;

    static CredentialsDialog *dialog() { return qobject_cast<CredentialsDialog *>(QApplication::activeModalWidget()); }
    static QString said()
    {
        QStringList texts;
        for (const QLabel *label : dialog()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

    /** Types into the dialog's only line and goes on; the dialog goes, and maybe another one comes. */
    static void answer(const QString &text)
    {
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->findChild<QLineEdit *>(), 20000);
        QPointer<CredentialsDialog> asks = dialog();
        auto *line = asks->findChild<QLineEdit *>();
        QVERIFY(!line->accessibleName().isEmpty());
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!asks);
    }

    QString error(Connection *connection) const
    {
        return window().hostsModel().indexOf(connection).data(HostsModel::ErrorTextRole).toString();
    }

    void startDaemon()
    {
        VIRTDRAFT_NEEDS(m_daemon->start(), qPrintable(m_daemon->problem()));
    }

    void startSsh()
    {
        startDaemon();
        m_ssh = std::make_unique<SshServer>();
        VIRTDRAFT_NEEDS(m_ssh->start(), qPrintable(m_ssh->problem()));
        QVERIFY(m_daemon->define(PrivateDaemon::smallDomain(u"guest"_s, u"6d0c6d4e-0000-4000-8000-000000000001"_s)));
    }

    QString sshUri() const { return m_ssh->uri(m_daemon->socket()); }

    /** It is open: its machine can be edited and applied. */
    void usesIt(Connection *connection)
    {
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListed() || connection->state() == Connection::State::Failed, 30000);
        QVERIFY2(connection->isListed(), qPrintable(connection->error().message));
        window().activateWindow(); // after the dialogs
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        openDomain(connection, u"guest"_s);
        type(u"title"_s, u"From afar"_s);
        QCOMPARE(apply().kind, ApplyReport::Kind::Applied);
        const auto there = connection->readDefinition(u"6d0c6d4e-0000-4000-8000-000000000001"_s);
        QTRY_VERIFY(there.isFinished());
        const Result<DomainDefinition> read = there.result();
        const QString text = read ? read->text : read.error().message;
        QVERIFY2(text.contains(u"<title>From afar</title>"), qPrintable(text));
        // As a host of its own, by its own name.
        QCOMPARE(window().hostsModel().indexOf(connection).data(HostsModel::NameRole).toString(), u"127.0.0.1, your session"_s);
    }

    void fails(Connection *connection, const QString &words)
    {
        QTRY_VERIFY_WITH_TIMEOUT(connection->state() != Connection::State::Opening, 30000);
        QCOMPARE(connection->state(), Connection::State::Failed);
        QVERIFY2(error(connection).contains(words), qPrintable(error(connection)));
        Warnings::say("%s", qPrintable(error(connection)));
        QVERIFY(!connection->secondsToRetry()); // it would ask again and again
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("SSH_ASKPASS");
        SshPrompts::setProgram(QStringLiteral(VIRTDRAFT_PROGRAM));
    }

    void init()
    {
        GuiTest::init();
        m_daemon = std::make_unique<PrivateDaemon>();
    }

    void cleanup()
    {
        GuiTest::cleanup();
        m_ssh.reset();
        m_daemon.reset();
    }

    void sshAsksAtTheWindow()
    {
        startSsh();
        Connection *connection = window().openConnection(sshUri());
        // Whether it is the right host: not by the Return key alone.
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20000);
        QVERIFY2(said().contains(u"key fingerprint is SHA256:"), qPrintable(said()));
        QVERIFY2(!said().contains(u"yes/no"), qPrintable(said()));
        QVERIFY(dialog()->findChildren<QLineEdit *>().isEmpty());
        grab(*dialog(), u"ssh-host.png"_s);
        QCOMPARE(connection->state(), Connection::State::Opening);
        click(dialog(), u"Connect"_s);
        // The key's passphrase, wrong and then right.
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->findChild<QLineEdit *>(), 20000);
        QVERIFY2(said().contains(u"Enter passphrase for key"), qPrintable(said()));
        QVERIFY(!said().contains(u"not right"));
        QCOMPARE(dialog()->findChild<QLineEdit *>()->echoMode(), QLineEdit::Password);
        answer(u"open barley"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20000);
        QVERIFY2(said().contains(u"That was not right."), qPrintable(said()));
        grab(*dialog(), u"ssh-passphrase.png"_s);
        answer(SshServer::passphrase());
        usesIt(connection);
        QVERIFY(m_ssh->knownHosts().contains("127.0.0.1"));
        QCOMPARE(filesWith(SshServer::passphrase().toUtf8()), QStringList());
    }

    void sshIsRefused_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<QString>("words");
        QTest::newRow("the host") << false << u"Host key verification failed."_s;
        QTest::newRow("the passphrase") << true << u"Permission denied (publickey)"_s;
    }

    void sshIsRefused()
    {
        QFETCH(const bool, isKnown);
        QFETCH(const QString, words);
        startSsh();
        if (isKnown)
            m_ssh->makeKnown(true);
        Connection *connection = window().openConnection(sshUri());
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20000);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        fails(connection, words);
        // And once more, by hand.
        connection->reopen();
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20000);
        if (!isKnown)
            click(dialog(), u"Connect"_s);
        answer(SshServer::passphrase());
        usesIt(connection);
    }

    void sshAsksThroughOnesOwnProgram()
    {
        startSsh();
        m_ssh->makeKnown(true);
        const QString program = writeFile(u"askpass"_s, "#!/bin/sh\necho '" + SshServer::passphrase().toUtf8() + "'\n");
        QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QByteArray display = qgetenv("DISPLAY");
        qputenv("SSH_ASKPASS", program.toUtf8());
        qputenv("DISPLAY", ":77"); // or ssh takes none of them
        Connection *connection = window().openConnection(sshUri());
        QSignalSpy asked(connection, &Connection::credentialsAsked);
        QTRY_VERIFY_WITH_TIMEOUT(connection->state() != Connection::State::Opening, 20000);
        qunsetenv("SSH_ASKPASS");
        display.isNull() ? qunsetenv("DISPLAY") : qputenv("DISPLAY", display);
        usesIt(connection);
        QCOMPARE(asked.size(), 0);
    }

    void sshNeverGetsTheRightPassphrase()
    {
        startSsh();
        m_ssh->makeKnown(true);
        Connection *connection = window().openConnection(sshUri());
        for (int i = 0; i < 3; ++i)
            answer(u"open barley %1"_s.arg(i));
        fails(connection, u"Permission denied (publickey)"_s);
    }

    void anotherHostInItsPlaceIsNoQuestion()
    {
        startSsh();
        m_ssh->makeKnown(false);
        Connection *connection = window().openConnection(sshUri());
        fails(connection, u"REMOTE HOST IDENTIFICATION HAS CHANGED"_s);
        QVERIFY2(error(connection).contains(u"Host key verification failed."), qPrintable(error(connection)));
        grab(window(), u"ssh-changed.png"_s);
    }

    void aHostThatAsksCanBeRemoved()
    {
        startSsh();
        Connection *connection = window().openConnection(sshUri());
        QPointer<Connection> gone = connection;
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20000);
        window().hostsModel().removeConnection(connection->uri());
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QTRY_VERIFY_WITH_TIMEOUT(!gone, 10000);
    }

    void tls_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("hasCertificate");
        QTest::addColumn<bool>("isOurAuthority");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("good") << u"127.0.0.1"_s << true << true << QString();
        QTest::newRow("no certificate of one's own") << u"127.0.0.1"_s << false << true << u"Unable to read TLS confirmation"_s;
        QTest::newRow("an authority that nobody knows") << u"127.0.0.1"_s << true << false << u"Failed to verify peer's certificate"_s;
        QTest::newRow("another host's certificate") << u"127.0.0.9"_s << true << true << u"Failed to verify peer's certificate"_s;
    }

    void tls()
    {
        QFETCH(const QString, host);
        QFETCH(const bool, hasCertificate);
        QFETCH(const bool, isOurAuthority);
        QFETCH(const QString, refusal);
        Certificates certificates;
        VIRTDRAFT_NEEDS(certificates.make(host), qPrintable(certificates.problem()));
        Certificates others;
        VIRTDRAFT_NEEDS(isOurAuthority || others.make(host), qPrintable(others.problem()));
        const int port = Ports::unused();
        m_daemon->listen(certificates.configuration() +
                         QStringList{u"listen_tls = 1"_s, u"listen_tcp = 0"_s, u"tls_port = \"%1\""_s.arg(port)});
        startDaemon();
        QVERIFY(m_daemon->define(PrivateDaemon::smallDomain(u"guest"_s, u"6d0c6d4e-0000-4000-8000-000000000001"_s)));
        Certificates &ours = isOurAuthority ? certificates : others;
        Connection *connection = window().openConnection(
            u"qemu+tls://127.0.0.1:%1/session?pkipath=%2"_s.arg(port).arg(ours.pkiPath(hasCertificate)));
        if (refusal.isEmpty())
            usesIt(connection);
        else
            fails(connection, refusal);
    }

    void tcpWithSasl_data()
    {
        QTest::addColumn<bool>("isRight");
        QTest::newRow("right") << true;
        QTest::newRow("wrong") << false;
    }

    void tcpWithSasl()
    {
        QFETCH(const bool, isRight);
        const int port = Ports::unused();
        m_daemon->listen({u"listen_tls = 0"_s, u"listen_tcp = 1"_s, u"tcp_port = \"%1\""_s.arg(port), u"auth_tcp = \"sasl\""_s});
        // Without TLS only a mechanism that encrypts by itself will do.
        VIRTDRAFT_NEEDS(m_daemon->guard(u"digest-md5"_s, u"ali"_s, u"open sesame"_s, false), qPrintable(m_daemon->problem()));
        startDaemon();
        QVERIFY(m_daemon->define(PrivateDaemon::smallDomain(u"guest"_s, u"6d0c6d4e-0000-4000-8000-000000000001"_s)));
        Connection *connection = window().openConnection(u"qemu+tcp://127.0.0.1:%1/session"_s.arg(port));
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20000);
        grab(*dialog(), u"sasl.png"_s);
        // It may ask for all at once, or for one after another.
        while (!connection->isListed() && connection->state() == Connection::State::Opening) {
            if (!QTest::qWaitFor([&] { return dialog() || connection->state() != Connection::State::Opening; }, 20000))
                break;
            if (!dialog())
                continue;
            QPointer<CredentialsDialog> asks = dialog();
            for (QLineEdit *line : asks->findChildren<QLineEdit *>()) {
                const bool isSecret = line->echoMode() == QLineEdit::Password;
                if (!line->accessibleName().contains(u"ealm"))
                    QTest::keyClicks(line, isSecret ? (isRight ? u"open sesame"_s : u"open barley"_s) : u"ali"_s);
            }
            QTest::keyClick(asks, Qt::Key_Return);
            QTRY_VERIFY(!asks);
        }
        if (isRight)
            usesIt(connection);
        else
            fails(connection, u"authentication failed"_s);
        QCOMPARE(filesWith("open sesame"), QStringList());
    }
};

QTEST_MAIN(TestRemoteHosts)
#include "tst_remotehosts.moc"
