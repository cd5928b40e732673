// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Connection on a real libvirtd of our own, with QEMU.
#include "models/libvirt/Connection.h"
#include "tests/support/Await.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"

#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
const QString first = u"6d0c6d4e-0000-4000-8000-000000000001"_s;
const QString second = u"6d0c6d4e-0000-4000-8000-000000000002"_s;
const QString vnc = u"<graphics type='vnc' port='-1' autoport='yes' passwd='s3cret'/>"_s;
} // namespace

class TestDaemon : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateDaemon> m_daemon;
    std::unique_ptr<Connection> m_connection;

    bool openAndList(Connection::Access access = Connection::Access::ReadWrite)
    {
        QSignalSpy complete(m_connection.get(), &Connection::detailsComplete);
        m_connection->open(access);
        return complete.wait(60000) && m_connection->isListed();
    }

    QString definitionOf(const QString &uuid) { return await(m_connection->readDefinition(uuid))->text; }

private Q_SLOTS:
    void init()
    {
        m_daemon = std::make_unique<PrivateDaemon>();
        VIRTDRAFT_NEEDS(m_daemon->start(), qPrintable(m_daemon->problem()));
        QVERIFY2(m_daemon->define(PrivateDaemon::smallDomain(u"first"_s, first, vnc)), qPrintable(m_daemon->problem()));
        m_connection = std::make_unique<Connection>(m_daemon->uri());
    }

    void cleanup()
    {
        m_connection.reset();
        m_daemon.reset();
    }

    void listsAndStaysCurrent()
    {
        QVERIFY(openAndList());
        QCOMPARE(m_connection->domains().size(), 1);
        QCOMPARE(m_connection->domain(first)->state, DomainState::ShutOff);
        QCOMPARE(m_connection->domain(first)->memoryKiB, 32768u);

        QVERIFY(m_daemon->define(PrivateDaemon::smallDomain(u"second"_s, second)));
        QTRY_VERIFY(m_connection->domain(second).has_value());
        QVERIFY(!m_daemon->virsh({u"start"_s, u"second"_s}).isNull());
        QTRY_COMPARE(m_connection->domain(second)->state, DomainState::Running);
        QVERIFY(!m_daemon->virsh({u"suspend"_s, u"second"_s}).isNull());
        QTRY_COMPARE(m_connection->domain(second)->state, DomainState::Paused);
        QVERIFY(!m_daemon->virsh({u"desc"_s, u"first"_s, u"--config"_s, u"--title"_s, u"A title"_s}).isNull());
        QTRY_COMPARE(m_connection->domain(first)->title, u"A title"_s);
        QVERIFY(!m_daemon->virsh({u"undefine"_s, u"second"_s}).isNull());
        QTRY_VERIFY(!m_connection->domain(second)->persistent); // it still runs
        QVERIFY(!m_daemon->virsh({u"destroy"_s, u"second"_s}).isNull());
        QTRY_VERIFY(!m_connection->domain(second).has_value());
        QCOMPARE(m_connection->domains().size(), 1);
    }

    void appliesAndKeepsSecrets()
    {
        QVERIFY(openAndList());
        const QString base = definitionOf(first);
        QVERIFY(base.contains("passwd='s3cret'"_L1));
        const QString draft = QString(base).replace("  <memory"_L1, "  <title>New</title>\n  <memory"_L1);
        const auto outcome = await(m_connection->apply({first, base, draft}));
        QVERIFY(outcome.ok());
        const auto *const applied = std::get_if<Applied>(&*outcome);
        QVERIFY(applied);
        QCOMPARE(applied->keptText, draft);
        QTRY_COMPARE(m_connection->domain(first)->title, u"New"_s);
        // What was kept is the base of the next one.
        const auto again = await(m_connection->apply({first, applied->keptText, base}));
        QVERIFY(again.ok() && std::holds_alternative<Applied>(*again));
        QCOMPARE(definitionOf(first), base);
    }

    void doesNotOverwriteWhatOthersDid()
    {
        QVERIFY(openAndList());
        const QString base = definitionOf(first);
        QVERIFY(!m_daemon->virsh({u"desc"_s, u"first"_s, u"--config"_s, u"--title"_s, u"Theirs"_s}).isNull());
        const QString theirs = definitionOf(first);
        const QString draft = QString(base).replace("  <memory"_L1, "  <title>Ours</title>\n  <memory"_L1);
        const auto outcome = await(m_connection->apply({first, base, draft}));
        QVERIFY(outcome.ok());
        const auto *const conflict = std::get_if<Conflict>(&*outcome);
        QVERIFY(conflict);
        QCOMPARE(conflict->currentText, theirs);
        QCOMPARE(definitionOf(first), theirs);
    }

    void refusalLeavesTheDomainAlone_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("code");
        QTest::newRow("grammar") << u"</devices>"_s << u"<nonsense/></devices>"_s << 92;
        QTest::newRow("machine") << u"machine='pc-i440fx-7.2'"_s << u"machine='no-such-7.2'"_s << 67;
        QTest::newRow("topology") << u"</model>\n  </cpu>"_s
                                  << u"</model>\n  <topology sockets='3' cores='1' threads='1'/></cpu>"_s << 67;
    }

    void refusalLeavesTheDomainAlone()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const int, code);
        QVERIFY(openAndList());
        const QString base = definitionOf(first);
        const QString draft = QString(base).replace(from, to);
        QVERIFY(draft != base);
        const auto outcome = await(m_connection->apply({first, base, draft}));
        QVERIFY(outcome.ok());
        const auto *const refused = std::get_if<Refused>(&*outcome);
        QVERIFY(refused);
        QCOMPARE(refused->error.code, code);
        QVERIFY(refused->error.domain != 0);
        QVERIFY(!refused->error.message.isEmpty());
        QCOMPARE(definitionOf(first), base);
    }

    void vanishedIsNotDefinedAgain()
    {
        QVERIFY(openAndList());
        const QString base = definitionOf(first);
        QVERIFY(!m_daemon->virsh({u"undefine"_s, u"first"_s}).isNull());
        const auto outcome = await(m_connection->apply({first, base, base}));
        QVERIFY(outcome.ok() && std::holds_alternative<Vanished>(*outcome));
        QTRY_VERIFY(m_connection->domains().isEmpty());
        QVERIFY(m_daemon->virsh({u"list"_s, u"--all"_s, u"--name"_s}).trimmed().isEmpty());
        QVERIFY(!await(m_connection->readDefinition(first)));
    }

    void runningStaysRunningOverADefine()
    {
        QVERIFY(openAndList());
        const Result<Done> started = await(m_connection->start(first));
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(started.error().message));
        const QString id = m_daemon->virsh({u"domid"_s, u"first"_s}).trimmed();
        const QString base = definitionOf(first);
        QVERIFY(base.startsWith("<domain type='qemu'>"_L1)); // the inactive one: no id
        const QString draft = QString(base).replace(">32768<"_L1, ">65536<"_L1);
        const auto outcome = await(m_connection->apply({first, base, draft}));
        QVERIFY(outcome.ok() && std::holds_alternative<Applied>(*outcome));
        QTRY_COMPARE(m_connection->domain(first)->memoryKiB, 65536u);
        QCOMPARE(m_connection->domain(first)->state, DomainState::Running);
        QCOMPARE(m_daemon->virsh({u"domid"_s, u"first"_s}).trimmed(), id);
        QVERIFY(await(m_connection->destroy(first)));
        QTRY_COMPARE(m_connection->domain(first)->state, DomainState::ShutOff);
    }

    void readOnlySaysSo()
    {
        QVERIFY(openAndList(Connection::Access::ReadOnly));
        QVERIFY(m_connection->isReadOnly());
        const Result<DomainDefinition> read = await(m_connection->readDefinition(first));
        QVERIFY(read.ok());
        QVERIFY(read->secretsMissing);
        QVERIFY(!read->text.contains("s3cret"_L1));
        QVERIFY(!await(m_connection->start(first)));
    }

    void lostAndFoundAgain_data()
    {
        QTest::addColumn<bool>("hard");
        QTest::newRow("stopped") << false;
        QTest::newRow("killed") << true;
    }

    void lostAndFoundAgain()
    {
        QFETCH(const bool, hard);
        QVERIFY(openAndList());
        if (hard)
            m_daemon->kill();
        else
            m_daemon->stop();
        QTRY_COMPARE(m_connection->state(), Connection::State::Lost);
        QVERIFY(!m_connection->error().message.isEmpty());
        QVERIFY(!await(m_connection->readDefinition(first)));
        m_connection->reopen();
        QCOMPARE(m_connection->state(), Connection::State::Opening);
        QTRY_COMPARE(m_connection->state(), Connection::State::Lost);
        QVERIFY(m_daemon->start());
        QVERIFY(openAndList());
        QCOMPARE(m_connection->state(), Connection::State::Open);
        QVERIFY(m_connection->error().message.isEmpty());
        QVERIFY(definitionOf(first).contains("s3cret"_L1));
        // Events come again, too.
        QVERIFY(!m_daemon->virsh({u"desc"_s, u"first"_s, u"--config"_s, u"--title"_s, u"Back"_s}).isNull());
        QTRY_COMPARE(m_connection->domain(first)->title, u"Back"_s);
    }

    void lostWhileAsking()
    {
        QVERIFY(openAndList());
        m_daemon->freeze();
        const QFuture<Result<DomainDefinition>> answer = m_connection->readDefinition(first);
        QTest::qWait(100);
        QVERIFY(!answer.isFinished());
        m_daemon->kill();
        QVERIFY(!await(answer).ok());
        QTRY_COMPARE(m_connection->state(), Connection::State::Lost);
    }

    void tellsWhatItHas()
    {
        QTemporaryFile secret;
        QVERIFY(secret.open());
        QVERIFY(secret.setPermissions(QFile::ReadOwner | QFile::ReadOther));
        secret.write("<secret ephemeral='no' private='yes'>\n  <usage type='ceph'>\n    <name>client.test</name>\n  </usage>\n</secret>\n");
        secret.close();
        QVERIFY2(!m_daemon->virsh({u"secret-define"_s, secret.fileName()}).isNull(), qPrintable(m_daemon->problem()));
        QVERIFY(openAndList());
        const Result<HostThings> things = await(m_connection->offers(), 120000);
        QVERIFY(things.ok());
        QVERIFY(things->secrets.ok());
        QCOMPARE(things->secrets->size(), 1);
        QVERIFY(things->secrets->first().description.contains(u"client.test"));
        QVERIFY(things->networks.ok());
        QVERIFY(things->nodeDevices.ok());
        const Result<QStringList> devices = await(m_connection->nodeDevices(*things->nodeDevices));
        QVERIFY(devices.ok());
        QCOMPARE(devices->size(), things->nodeDevices->size());
        m_connection->close();
        QVERIFY(!await(m_connection->offers()).ok());
    }

    void capabilitiesTellTheMachines()
    {
        QVERIFY(openAndList());
        const Result<QString> capabilities = await(m_connection->capabilities(), 120000);
        QVERIFY(capabilities.ok());
        QVERIFY(capabilities->contains("<machine"_L1));
        const Result<QString> domain = await(
            m_connection->domainCapabilities({u"/usr/bin/qemu-system-x86_64"_s, u"x86_64"_s, u"q35"_s, u"qemu"_s}),
            120000);
        QVERIFY2(domain.ok(), domain.ok() ? "" : qPrintable(domain.error().message));
        QVERIFY(domain->contains("<domainCapabilities>"_L1));
    }
};

QTEST_GUILESS_MAIN(TestDaemon)
#include "tst_daemon.moc"
