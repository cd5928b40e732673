// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Connection on libvirt's test driver: no daemon, no root.
#include "models/libvirt/Connection.h"
#include "models/libvirt/DefinitionScan.h"
#include "tests/support/Await.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {
const QString uuid = u"6d0c6d4e-0000-4000-8000-000000000001"_s;

QString definition(const QString &title)
{
    return u"<domain type='test'><name>one</name><uuid>%1</uuid><title>%2</title><memory unit='GiB'>2</memory>"
           "<vcpu current='2'>4</vcpu><os><type arch='i686'>hvm</type></os><devices>"
           "<graphics type='vnc' port='5999' passwd='verysecret'/></devices></domain>"_s.arg(uuid, title);
}
} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString nodeFile(const QString &body)
    {
        QFile file(m_folder.filePath(u"node.xml"_s));
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write((u"<node>"_s + body + u"</node>"_s).toUtf8());
        return u"test://"_s + file.fileName();
    }

    static bool openAndList(Connection &connection, Connection::Access access = Connection::Access::ReadWrite)
    {
        QSignalSpy complete(&connection, &Connection::detailsComplete);
        connection.open(access);
        return complete.wait(10000) && connection.isListed();
    }

private Q_SLOTS:
    void opensAndLists()
    {
        Connection connection(u"test:///default"_s);
        QCOMPARE(connection.state(), Connection::State::Closed);
        QSignalSpy states(&connection, &Connection::stateChanged);
        QSignalSpy resets(&connection, &Connection::domainsReset);
        QVERIFY(openAndList(connection));
        QCOMPARE(connection.state(), Connection::State::Open);
        QCOMPARE(states.size(), 2);
        QCOMPARE(resets.size(), 1);
        QVERIFY(!connection.isReadOnly());
        QCOMPARE(connection.domains().size(), 1);
        const DomainSummary domain = connection.domains().constFirst();
        QCOMPARE(domain.name, u"test"_s);
        QCOMPARE(domain.uuid, u"6695eb01-f6a4-8304-79aa-97f2502e193f"_s);
        QCOMPARE(domain.state, DomainState::Running);
        QVERIFY(domain.detailed);
        QCOMPARE(domain.memoryKiB, 2097152u);
        QCOMPARE(domain.maxMemoryKiB, 8388608u);
        QCOMPARE(domain.vcpus, 2);
    }

    void refusedOpenSaysWhy_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("part");
        QTest::newRow("no daemon") << u"qemu+unix:///session?socket=/nonexistent/sock"_s << u"/nonexistent/sock"_s;
        QTest::newRow("no file") << u"test:///nonexistent/node.xml"_s << u"/nonexistent/node.xml"_s;
        QTest::newRow("not a URI") << u"bad uri"_s << u"URI"_s;
    }

    void refusedOpenSaysWhy()
    {
        QFETCH(const QString, uri);
        QFETCH(const QString, part);
        Connection connection(uri);
        QSignalSpy states(&connection, &Connection::stateChanged);
        connection.open();
        QTRY_COMPARE(connection.state(), Connection::State::Failed);
        QVERIFY2(connection.error().message.contains(part), qPrintable(connection.error().message));
        QVERIFY(connection.error().code != 0);
        // Once more: it answers, and it does not stay Opening.
        connection.reopen();
        QCOMPARE(connection.state(), Connection::State::Opening);
        QTRY_COMPARE(connection.state(), Connection::State::Failed);
    }

    void callsOnAClosedConnectionAnswer()
    {
        Connection connection(u"test:///default"_s);
        QVERIFY(!await(connection.readDefinition(uuid)));
        QVERIFY(openAndList(connection));
        connection.close();
        QCOMPARE(connection.state(), Connection::State::Closed);
        QVERIFY(connection.domains().isEmpty());
        const Result<DomainDefinition> answer = await(connection.readDefinition(uuid));
        QVERIFY(!answer.ok());
        QVERIFY(answer.error().message.contains(connection.uri()));
        QVERIFY(openAndList(connection));
    }

    void callsInFlightAnswerWhenTheConnectionGoes()
    {
        auto connection = std::make_unique<Connection>(u"test:///default"_s);
        QVERIFY(openAndList(*connection));
        QList<QFuture<Result<QString>>> answers;
        for (int i = 0; i < 50; ++i)
            answers.append(connection->capabilities());
        connection.reset();
        for (const QFuture<Result<QString>> &answer : answers) {
            const Result<QString> text = await(answer);
            QVERIFY(text.ok() || !text.error().message.isEmpty());
            QCOMPARE(answer.resultCount(), 1);
        }
    }

    void continuationsRunOnThisThread()
    {
        Connection connection(u"test:///default"_s);
        QVERIFY(openAndList(connection));
        QThread *thread = nullptr;
        connection.hostInfo().then(this, [&thread](const Result<HostInfo> &info) {
            QVERIFY(info.ok());
            QCOMPARE(info->hypervisor, u"TEST"_s);
            QCOMPARE(info->memoryKiB, 3145728u);
            QCOMPARE(info->cpus, 16);
            thread = QThread::currentThread();
        });
        QTRY_COMPARE(thread, this->thread());
    }

    void storageIsListed()
    {
        Connection connection(nodeFile(u"<pool type='dir'><name>images</name><target><path>/srv/images</path></target>"
                                       "<volume><name>web.qcow2</name><capacity unit='GiB'>20</capacity>"
                                       "<target><format type='qcow2'/></target></volume>"
                                       "<volume><name>b.iso</name><capacity>1536</capacity></volume></pool>"
                                       "<pool type='dir'><name>empty</name><target><path>/srv/empty</path></target></pool>"_s));
        const auto closed = await(connection.storage());
        QVERIFY(!closed.ok());
        QVERIFY(openAndList(connection));
        const QFuture<Result<QList<StoragePool>>> answer = connection.storage();
        const Result<QList<StoragePool>> pools = await(answer);
        QVERIFY(pools.ok());
        QCOMPARE(answer.progressMaximum(), 2);
        QHash<QString, StoragePool> byName;
        for (const StoragePool &pool : *pools)
            byName.insert(pool.name, pool);
        QCOMPARE(byName.size(), 2);
        QVERIFY(byName[u"empty"_s].volumes.isEmpty() && byName[u"empty"_s].unreadable.isEmpty());
        QCOMPARE(byName[u"images"_s].target, u"/srv/images"_s);
        const QList<StorageVolume> volumes = byName[u"images"_s].volumes;
        QCOMPARE(volumes.size(), 2);
        const StorageVolume &web = volumes[0].name == u"web.qcow2" ? volumes[0] : volumes[1];
        QCOMPARE(web.path, u"/srv/images/web.qcow2"_s);
        QCOMPARE(web.capacity, 20ULL * 1024 * 1024 * 1024);
        QCOMPARE(web.format, u"qcow2"_s);
    }

    void signalsComeOnThisThread()
    {
        Connection connection(u"test:///default"_s);
        connect(
            &connection, &Connection::domainChanged, &connection,
            [this] { QCOMPARE(QThread::currentThread(), thread()); }, Qt::DirectConnection);
        QSignalSpy changes(&connection, &Connection::domainChanged);
        QVERIFY(openAndList(connection));
        const QString id = connection.domains().constFirst().uuid;
        QVERIFY(await(connection.suspend(id)));
        QTRY_COMPARE(connection.domain(id)->state, DomainState::Paused);
        QVERIFY(await(connection.resume(id)));
        QTRY_COMPARE(connection.domain(id)->state, DomainState::Running);
        QVERIFY(changes.size() >= 3);
    }

    void secretsAreReadUnlessReadOnly()
    {
        const QString uri = nodeFile(definition(u"t"_s));
        Connection connection(uri);
        QVERIFY(openAndList(connection));
        const Result<DomainDefinition> read = await(connection.readDefinition(uuid));
        QVERIFY(read.ok());
        QVERIFY(read->text.contains("passwd='verysecret'"_L1));
        QVERIFY(!read->secretsMissing);
        QCOMPARE(read->name, u"one"_s);
        QCOMPARE(read->state, DomainState::Running);

        Connection readOnly(uri);
        QVERIFY(openAndList(readOnly, Connection::Access::ReadOnly));
        QVERIFY(readOnly.isReadOnly());
        const Result<DomainDefinition> without = await(readOnly.readDefinition(uuid));
        QVERIFY(without.ok());
        QVERIFY(without->secretsMissing);
        QVERIFY(!without->text.contains("verysecret"_L1));
        const auto outcome = await(readOnly.apply({uuid, without->text, without->text}));
        QVERIFY(outcome.ok());
        const auto *const refused = std::get_if<Refused>(&*outcome);
        QVERIFY(refused);
        QCOMPARE(refused->error.code, 29);
        QVERIFY(!await(readOnly.destroy(uuid)));
    }

    void applyAsksTheIdentity_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("words");
        QTest::newRow("uuid") << uuid << u"6d0c6d4e-0000-4000-8000-000000000002"_s << uuid;
        QTest::newRow("no uuid") << u"<uuid>%1</uuid>"_s.arg(uuid) << u""_s << uuid;
        QTest::newRow("no XML") << u"</domain>"_s << u"</domian>"_s << u""_s;
        QTest::newRow("no domain") << u"domain"_s << u"network"_s << u"network"_s;
    }

    void applyAsksTheIdentity()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, words);
        Connection connection(nodeFile(definition(u"t"_s)));
        QVERIFY(openAndList(connection));
        const QString base = await(connection.readDefinition(uuid))->text;
        const auto outcome = await(connection.apply({uuid, base, QString(base).replace(from, to)}));
        QVERIFY(outcome.ok());
        const auto *const refused = std::get_if<Refused>(&*outcome);
        QVERIFY(refused);
        QCOMPARE(refused->error.code, 0);
        QVERIFY2(refused->error.message.contains(words), qPrintable(refused->error.message));
        QCOMPARE(await(connection.readDefinition(uuid))->text, base);
        QCOMPARE(connection.domains().size(), 1);
    }

    void appliesAndTellsTheList()
    {
        Connection connection(nodeFile(definition(u"before"_s)));
        QVERIFY(openAndList(connection));
        QCOMPARE(connection.domain(uuid)->title, u"before"_s);
        QSignalSpy hints(&connection, &Connection::definitionMayHaveChanged);
        const QString base = await(connection.readDefinition(uuid))->text;
        const QString draft = QString(base).replace("before"_L1, "after"_L1);
        const auto outcome = await(connection.apply({uuid, base, draft}));
        QVERIFY(outcome.ok());
        const auto *const applied = std::get_if<Applied>(&*outcome);
        QVERIFY(applied);
        QCOMPARE(applied->keptText, draft);
        QTRY_COMPARE(connection.domain(uuid)->title, u"after"_s);
        QCOMPARE(hints.size(), 1);

        const auto second = await(connection.apply({uuid, base, base}));
        QVERIFY(second.ok());
        const auto *const conflict = std::get_if<Conflict>(&*second);
        QVERIFY(conflict);
        QCOMPARE(conflict->currentText, draft);
        QCOMPARE(await(connection.readDefinition(uuid))->text, draft);
    }

    void definesNewOnes()
    {
        Connection connection(nodeFile(definition(u"t"_s)));
        QVERIFY(openAndList(connection));
        QVERIFY(!await(connection.defineNew(definition(u"again"_s))));
        const QString other = definition(u"other"_s).replace("<name>one"_L1, "<name>other"_L1);
        QVERIFY(!await(connection.defineNew(other))); // the same uuid
        const Result<QString> defined =
            await(connection.defineNew(QString(other).remove(uuid).remove("<uuid></uuid>"_L1)));
        QVERIFY2(defined.ok(), defined.ok() ? "" : qPrintable(defined.error().message));
        QTRY_VERIFY(connection.domain(*defined).has_value());
        QCOMPARE(connection.domain(*defined)->name, u"other"_s);
        QCOMPARE(connection.domain(*defined)->state, DomainState::ShutOff);
        QVERIFY(await(connection.start(*defined)));
        QTRY_COMPARE(connection.domain(*defined)->state, DomainState::Running);
        QVERIFY(await(connection.destroy(*defined)));
        QTRY_COMPARE(connection.domain(*defined)->state, DomainState::ShutOff);
        QVERIFY(!await(connection.destroy(*defined))); // it does not run
    }

    void unansweredIsAnError()
    {
        Connection connection(u"test:///default"_s);
        QVERIFY(openAndList(connection));
        const Result<QString> refused = await(connection.domainCapabilities({}));
        QVERIFY(!refused.ok());
        QVERIFY(!refused.error().message.isEmpty());
        const Result<QString> capabilities = await(connection.capabilities());
        QVERIFY(capabilities.ok());
        QVERIFY(capabilities->contains("<capabilities>"_L1));
    }

    void identityIsCanonical()
    {
        const auto identity = identityOf(u"<domain><name>a&amp;b</name><uuid> 6D0C6D4E000040008000000000000001 </uuid>"
                                         "</domain>"_s);
        QVERIFY(identity.ok());
        QCOMPARE(identity->name, u"a&b"_s);
        QCOMPARE(identity->uuid, uuid);
        QVERIFY(!identityOf(u""_s));
        QVERIFY(!identityOf(u"<domain/><domain/>"_s));
    }

    void manyConnectionsComeAndGo()
    {
        for (int i = 0; i < 30; ++i) {
            Connection one(u"test:///default"_s);
            Connection two(u"test:///default"_s);
            one.open();
            two.open();
            QTest::qWait(i % 5);
        }
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
