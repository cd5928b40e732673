// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/Connection.h"
#include "models/libvirt/PracticeHost.h"
#include "tests/support/Await.h"
#include "tests/support/Needs.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPracticeHost : public QObject
{
    Q_OBJECT

private:
    static constexpr int domainCount = 14;

    static QString pathOf(const QString &uri) { return uri.mid(7); } // after test://

private Q_SLOTS:
    void isUnpackedForThisUserAlone()
    {
        const Result<QString> uri = PracticeHost::uri();
        QVERIFY(uri.ok());
        QCOMPARE(*PracticeHost::uri(), *uri);
        QVERIFY(PracticeHost::isPracticeUri(*uri));
        QVERIFY(!PracticeHost::isPracticeUri(u"test:///default"_s));
        const QFileInfo folder(QFileInfo(pathOf(*uri)).path());
        QVERIFY(folder.isDir());
        QCOMPARE(folder.permissions() & 0x0077, QFile::Permissions());
    }

    void virshListsIt()
    {
        QProcess virsh;
        virsh.start(u"virsh"_s, {u"-q"_s, u"-c"_s, *PracticeHost::uri(), u"list"_s, u"--all"_s, u"--name"_s});
        VIRTDRAFT_NEEDS(virsh.waitForStarted(), "virsh is not installed");
        QVERIFY(virsh.waitForFinished());
        QCOMPARE(virsh.exitCode(), 0);
        QCOMPARE(virsh.readAllStandardOutput().trimmed().split('\n').size(), domainCount);
    }

    void allAreListedAndReadable()
    {
        Connection connection(*PracticeHost::uri());
        QSignalSpy complete(&connection, &Connection::detailsComplete);
        connection.open();
        QVERIFY2(complete.wait(20000), qPrintable(connection.error().message));
        QCOMPARE(connection.domains().size(), domainCount);
        QHash<DomainState, int> states;
        QSet<QString> names;
        for (const DomainSummary &domain : connection.domains()) {
            ++states[domain.state];
            names.insert(domain.name);
            QVERIFY2(domain.detailed, qPrintable(domain.name));
            QVERIFY2(domain.memoryKiB > 0 && domain.vcpus > 0, qPrintable(domain.name));
        }
        QCOMPARE(names.size(), domainCount);
        QCOMPARE(states.value(DomainState::Running), 5);
        QCOMPARE(states.value(DomainState::Paused), 1);
        QCOMPARE(states.value(DomainState::ShutOff), 8);
    }

    void tellsWhatItHas()
    {
        Connection connection(*PracticeHost::uri());
        QVERIFY(!await(connection.offers()).ok()); // it is not open
        QSignalSpy reset(&connection, &Connection::domainsReset);
        connection.open();
        QVERIFY(reset.wait(20000));
        const Result<HostThings> things = await(connection.offers());
        QVERIFY(things.ok());
        QVERIFY(things->networks.ok() && things->interfaces.ok() && things->pools.ok());
        QCOMPARE(things->networks->size(), 2);
        QVERIFY(things->networks->first().isActive);
        QCOMPARE(things->interfaces->size(), 2);
        QCOMPARE(things->pools->size(), 1);
        QCOMPARE(things->pools->first().volumes.size(), 6);
        // The test driver knows no filters and no secrets, which says nothing of the others.
        QVERIFY(!things->filters.ok());
        QVERIFY(!things->filters.error().message.isEmpty());
        QVERIFY(!things->secrets.ok());
        QVERIFY(things->nodeDevices.ok());
        const Result<QStringList> devices = await(connection.nodeDevices(*things->nodeDevices + QStringList{u"gone"_s}));
        QVERIFY(devices.ok());
        QCOMPARE(devices->size(), things->nodeDevices->size());
        QVERIFY(devices->join(u' ').contains(u"<iommuGroup number='25'>"));
    }

    void eachMayBeAppliedAsItIs()
    {
        Connection connection(*PracticeHost::uri());
        QSignalSpy reset(&connection, &Connection::domainsReset);
        connection.open();
        QVERIFY(reset.wait(20000));
        for (const DomainSummary &domain : connection.domains()) {
            const Result<DomainDefinition> read = await(connection.readDefinition(domain.uuid));
            QVERIFY2(read.ok(), qPrintable(domain.name));
            const auto outcome = await(connection.apply({domain.uuid, read->text, read->text}));
            QVERIFY(outcome.ok());
            if (const auto *const refused = std::get_if<Refused>(&*outcome))
                QFAIL(qPrintable(domain.name + u": "_s + refused->error.message));
            const auto *const applied = std::get_if<Applied>(&*outcome);
            QVERIFY2(applied, qPrintable(domain.name));
            QCOMPARE(applied->keptText, read->text);
        }
    }

    void eachOpeningStartsAnew()
    {
        Connection connection(*PracticeHost::uri());
        for (int round = 0; round < 2; ++round) {
            QSignalSpy complete(&connection, &Connection::detailsComplete);
            connection.open();
            QVERIFY(complete.wait(20000));
            const DomainSummary domain = connection.domains().constFirst();
            QVERIFY(domain.title != u"Changed"_s);
            const QString text = await(connection.readDefinition(domain.uuid))->text;
            static const QRegularExpression title(u"<title>.*</title>"_s);
            const QString changed = QString(text).replace(title, u"<title>Changed</title>"_s);
            QVERIFY(changed != text);
            const auto outcome = await(connection.apply({domain.uuid, text, changed}));
            QVERIFY(outcome.ok() && std::holds_alternative<Applied>(*outcome));
            QTRY_COMPARE(connection.domain(domain.uuid)->title, u"Changed"_s);
        }
    }

    void definitionsFollowTheGrammar_data()
    {
        QTest::addColumn<QString>("file");
        PracticeHost::uri().ok();
        QDirIterator files(u":/practice/practice"_s);
        int count = 0;
        while (files.hasNext()) {
            const QString file = files.next();
            QTest::newRow(qPrintable(files.fileName())) << file;
            ++count;
        }
        QCOMPARE(count, domainCount);
    }

    void definitionsFollowTheGrammar()
    {
        QFETCH(const QString, file);
        const QString grammar = u"/usr/share/libvirt/schemas/domain.rng"_s;
        VIRTDRAFT_NEEDS(QFileInfo::exists(grammar), "libvirt's grammar is not installed");
        QFile source(file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(source.readAll());
        // The state it begins in is the test driver's own, not a part of the grammar.
        text.remove(QRegularExpression(u" xmlns:test='[^']*'|<test:runstate>\\d</test:runstate>"_s));
        QTemporaryFile plain;
        QVERIFY(plain.open());
        plain.write(text.toUtf8());
        plain.close();
        QProcess xmllint;
        xmllint.start(u"xmllint"_s, {u"--noout"_s, u"--relaxng"_s, grammar, plain.fileName()});
        VIRTDRAFT_NEEDS(xmllint.waitForStarted(), "xmllint is not installed");
        QVERIFY(xmllint.waitForFinished());
        QVERIFY2(xmllint.exitCode() == 0, xmllint.readAllStandardError().constData());
    }
};

QTEST_GUILESS_MAIN(TestPracticeHost)
#include "tst_practicehost.moc"
