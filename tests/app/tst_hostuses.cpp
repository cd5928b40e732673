// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FileWatch.h"
#include "app/HostRivals.h"
#include "tests/app/GuiTest.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

/** What other machines of the host use, and which files are there, as it changes meanwhile. */
class TestHostUses : public GuiTest
{
    Q_OBJECT

private:
    static QString machine(const QString &name, int number, const QString &devices)
    {
        return u"<domain type='test'>\n  <name>%1</name>\n  <uuid>6d0c6d4e-0000-4000-8000-%2</uuid>\n"
               "  <memory>1048576</memory>\n  <os><type>hvm</type></os>\n  <devices>\n%3  </devices>\n</domain>\n"_s
                   .arg(name)
                   .arg(number, 12, 10, QLatin1Char('0'))
                   .arg(devices);
    }

    static QString disk(const QString &file)
    {
        return u"    <disk type='file' device='disk'>\n      <source file='%1'/>\n      <target dev='vda' bus='virtio'/>\n    </disk>\n"_s
            .arg(file);
    }

    QStringList told(const QString &rule) const
    {
        QStringList messages;
        for (const Problem &problem : draft().problems()) {
            if (problem.rule == rule)
                messages.append(problem.message);
        }
        return messages;
    }

private Q_SLOTS:
    void rivalsComeAndGo()
    {
        Connection *connection = openHost(ownHost());
        const auto define = [&](const QString &text) {
            auto defined = connection->defineNew(text);
            QVERIFY(QTest::qWaitFor([&] { return defined.isFinished(); }));
            QVERIFY2(defined.result().ok(), defined.result().ok() ? "" : qPrintable(defined.result().error().message));
        };
        define(machine(u"mine"_s, 7, disk(u"/srv/shared.img"_s)));
        QTRY_VERIFY(connection->domain(u"6d0c6d4e-0000-4000-8000-000000000007"_s));
        openDomain(connection, u"mine"_s);
        QTRY_VERIFY(draft().host());
        QTest::qWait(500);
        QCOMPARE(told(u"file-in-use"_s), QStringList()); // it is no rival of its own
        define(machine(u"other"_s, 8, disk(u"/srv/shared.img"_s)));
        QTRY_COMPARE(told(u"file-in-use"_s).size(), 1);
        QVERIFY2(told(u"file-in-use"_s).first().contains(u"other"), qPrintable(told(u"file-in-use"_s).first()));
        // It lets go of the disk.
        const QString uuid = u"6d0c6d4e-0000-4000-8000-000000000008"_s;
        auto read = connection->readDefinition(uuid);
        QVERIFY(QTest::qWaitFor([&] { return read.isFinished(); }));
        const QString base = read.result()->text;
        auto applied = connection->apply({uuid, base, QString(base).replace(u"/srv/shared.img"_s, u"/srv/own.img"_s)});
        QVERIFY(QTest::qWaitFor([&] { return applied.isFinished(); }));
        QTRY_COMPARE(told(u"file-in-use"_s), QStringList());
        QVERIFY(!draft().isModified());
    }

    void thousandMachines()
    {
        QByteArray node = "<node>\n";
        for (int i = 1; i <= 1000; ++i)
            node +=
                machine(u"m%1"_s.arg(i), i,
                        disk(u"/srv/%1.img"_s.arg(i)) + disk(u"/srv/%1-data.img"_s.arg(i)).replace(u"vda"_s, u"vdb"_s))
                    .toUtf8();
        Connection connection(u"test://"_s + writeFile(u"many.xml"_s, node + "</node>\n"));
        QSignalSpy complete(&connection, &Connection::detailsComplete);
        connection.open();
        QVERIFY(complete.wait(60000));
        HostRivals rivals(&connection, u"6d0c6d4e-0000-4000-8000-000000000001"_s, nullptr);
        QSignalSpy changed(&rivals, &HostRivals::changed);
        QVERIFY(changed.wait());
        QCOMPARE(rivals.claims().size(), 1998);
        QCOMPARE(rivals.claims().value(u"file /srv/77-data.img"_s), u"m77"_s);
        QElapsedTimer timer;
        timer.start();
        QHash<QString, QString> claims;
        for (const DomainSummary &domain : connection.domains()) {
            for (const QString &claim : domain.claims)
                claims.insert(claim, domain.name);
        }
        const auto took = timer.nsecsElapsed() / 1000;
        std::printf("what 1,000 machines have for themselves: gathered in %lld µs\n", static_cast<long long>(took));
        QVERIFY(took < 100000);
    }

    void filesComeAndGo()
    {
        const QString image = path(u"disk.img"_s);
        DomainDraft draft(machine(u"a"_s, 9, disk(image) + disk(path(u"none/b.img"_s)) + disk(u"relative.img"_s)));
        FileWatch watch(draft, &draft);
        QSignalSpy changed(&watch, &FileWatch::changed);
        QVERIFY(changed.wait());
        QCOMPARE(watch.files(), (QHash<QString, bool>{{image, false}, {path(u"none/b.img"_s), false}}));
        writeFile(u"disk.img"_s, "x");
        QVERIFY(draft.set(Path::fromLiteral(u"title"), u"A"_s).ok()); // it looks again after each change
        QVERIFY(changed.wait());
        QCOMPARE(watch.files().value(image), true);
        QVERIFY(draft.set(Path::fromLiteral(u"devices/disk[1]/source/@file"), path(u"c.img"_s)).ok());
        QVERIFY(changed.wait());
        QVERIFY(!watch.files().contains(image));
        QCOMPARE(watch.files().value(path(u"c.img"_s), true), false);
    }
};

QTEST_MAIN(TestHostUses)
#include "tst_hostuses.moc"
