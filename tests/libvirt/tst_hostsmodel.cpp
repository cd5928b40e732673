// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/DomainFilter.h"
#include "models/libvirt/HostsModel.h"
#include "models/libvirt/SummaryText.h"
#include "tests/support/Await.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
QString uuid(int number)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 16, QLatin1Char('0'));
}

QString domain(const QString &name, int number, int state, const QString &more = {})
{
    return u"<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>%1</name>"
           "<uuid>%2</uuid><memory unit='MiB'>512</memory><vcpu>2</vcpu><os><type>hvm</type></os>%4"
           "<test:runstate>%3</test:runstate></domain>"_s.arg(name, uuid(number), QString::number(state), more);
}

/** The tree as text: one row a line, two spaces for a domain. */
QString asText(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += (parent.isValid() ? u"  "_s : QString()) + index.data(HostsModel::NameRole).toString() + u'\n' +
                asText(model, index);
    }
    return text;
}
} // namespace

class TestHostsModel : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    QString nodeFile(const QString &body)
    {
        QFile file(m_folder.filePath(u"node%1.xml"_s.arg(++m_files)));
        if (file.open(QIODevice::WriteOnly))
            file.write((u"<node>"_s + body + u"</node>"_s).toUtf8());
        return u"test://"_s + file.fileName();
    }

    static bool listed(Connection *connection)
    {
        QSignalSpy complete(connection, &Connection::detailsComplete);
        connection->open();
        return complete.wait(20000);
    }

private Q_SLOTS:
    void followsItsConnections()
    {
        HostsModel model;
        const QAbstractItemModelTester tester(&model);
        DomainFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester filterTester(&filter);
        const QString uri = nodeFile(domain(u"one"_s, 1, 5) + domain(u"two"_s, 2, 1));
        Connection *const connection = model.addConnection(uri);
        QCOMPARE(model.addConnection(uri), connection);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(listed(connection));
        QCOMPARE(model.rowCount(model.index(0, 0)), 2);
        const QModelIndex one = model.indexOf(uri, uuid(1));
        QCOMPARE(one.data(HostsModel::NameRole).toString(), u"one"_s);
        QCOMPARE(DomainState(one.data(HostsModel::StateRole).toInt()), DomainState::ShutOff);
        QCOMPARE(one.data(HostsModel::SummaryRole).toString(), u"test · 512 MiB · 2 vCPU(s)"_s);
        QCOMPARE(one.data(HostsModel::UriRole).toString(), uri);
        QCOMPARE(model.connectionAt(one), connection);
        QCOMPARE(model.indexOf(connection), model.index(0, 0));

        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(await(connection->start(uuid(1))));
        QTRY_COMPARE(DomainState(one.data(HostsModel::StateRole).toInt()), DomainState::Running);
        QVERIFY(!changes.isEmpty());

        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        QVERIFY(await(connection->defineNew(
            u"<domain type='test'><name>three</name><uuid>%1</uuid><memory>65536</memory><os><type>hvm</type></os></domain>"_s
                .arg(uuid(3)))));
        QTRY_COMPARE(inserts.size(), 1);
        QCOMPARE(asText(filter).section(u'\n', 1), u"  one\n  three\n  two\n"_s);

        QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        connection->close();
        QCOMPARE(removals.size(), 1);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        QVERIFY(listed(connection));
        QCOMPARE(model.rowCount(model.index(0, 0)), 2); // this host forgets
        model.removeConnection(uri);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.connection(uri), nullptr);
    }

    void failureIsShownWhole()
    {
        HostsModel model;
        const QAbstractItemModelTester tester(&model);
        Connection *const connection = model.addConnection(u"qemu+unix:///session?socket=/nonexistent/sock"_s);
        const QModelIndex row = model.index(0, 0);
        QCOMPARE(row.data(HostsModel::ErrorTextRole).toString(), QString());
        connection->open();
        QTRY_COMPARE(Connection::State(row.data(HostsModel::StateRole).toInt()), Connection::State::Failed);
        QCOMPARE(row.data(HostsModel::ErrorTextRole).toString(), connection->error().message);
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains("/nonexistent/sock"_L1));
        QVERIFY(row.data(HostsModel::IsConnectionRole).toBool());
    }

    void marksStayWithTheirDomain()
    {
        HostsModel model;
        const QAbstractItemModelTester tester(&model);
        const QString uri = nodeFile(domain(u"one"_s, 1, 1) + domain(u"two"_s, 2, 5));
        Connection *const connection = model.addConnection(uri);
        model.setDraftMark(uri, uuid(1), 3); // before it is listed
        QVERIFY(listed(connection));
        const auto data = [&](int number, int role) { return model.indexOf(uri, uuid(number)).data(role); };
        QCOMPARE(data(1, HostsModel::DraftChangesRole).toInt(), 3);
        QCOMPARE(data(2, HostsModel::DraftChangesRole).toInt(), 0);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setDraftMark(uri, uuid(1), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(data(1, HostsModel::DraftChangesRole).toInt(), 0);
        model.setWaitsForRestart(uri, uuid(1), true);
        model.setWaitsForRestart(uri, uuid(2), true);
        QVERIFY(data(1, HostsModel::WaitsForRestartRole).toBool());
        QVERIFY(data(1, Qt::AccessibleTextRole).toString().contains(u", runs with other settings than saved"));
        QVERIFY(!data(2, HostsModel::WaitsForRestartRole).toBool()); // it does not run
        model.setDraftMark(u"test:///nowhere"_s, uuid(1), 3);
    }

    void sortsAndFilters()
    {
        HostsModel model;
        DomainFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&filter);
        const QString uri =
            nodeFile(domain(u"web10"_s, 1, 5) + domain(u"Web9"_s, 2, 1) +
                     domain(u"alpha"_s, 3, 3, u"<title>Backup of web9</title>"_s) + domain(u"web9"_s, 4, 5));
        const QString other = nodeFile(domain(u"lonely"_s, 5, 1));
        model.addConnection(other);
        model.addConnection(uri);
        QVERIFY(listed(model.connection(other)));
        QVERIFY(listed(model.connection(uri)));
        const QString first = u"Test host (node%1.xml)\n  lonely\n"_s.arg(m_files);
        const QString second = u"Test host (node%1.xml)\n"_s.arg(m_files - 1);
        QCOMPARE(asText(filter), first + second + u"  alpha\n  Web9\n  web9\n  web10\n"_s);
        filter.setOrder(DomainFilter::Order::ByState);
        QCOMPARE(asText(filter), first + second + u"  Web9\n  alpha\n  web9\n  web10\n"_s);
        filter.setText(u"WEB9"_s);
        QCOMPARE(asText(filter), second + u"  Web9\n  alpha\n  web9\n"_s);
        filter.setText(u"web9 backup"_s);
        QCOMPARE(asText(filter), second + u"  alpha\n"_s);
        filter.setText(u"nothing"_s);
        QCOMPARE(asText(filter), QString());
        filter.setText({});
        filter.setOrder(DomainFilter::Order::ByName);
        QCOMPARE(asText(filter), first + second + u"  alpha\n  Web9\n  web9\n  web10\n"_s);
        // A change of state moves the row when that is the order.
        filter.setOrder(DomainFilter::Order::ByState);
        QVERIFY(await(model.connection(uri)->start(uuid(1))));
        QTRY_COMPARE(asText(filter), first + second + u"  Web9\n  web10\n  alpha\n  web9\n"_s);
    }

    void thousandsAreQuick()
    {
        QString body;
        for (int i = 0; i < 3000; ++i)
            body += domain(u"m%1"_s.arg(i), i, i % 2 ? 5 : 1);
        HostsModel model;
        DomainFilter filter;
        filter.setSourceModel(&model);
        const QString uri = nodeFile(body);
        Connection *const connection = model.addConnection(uri);
        QVERIFY(filter.index(0, 0).isValid());
        QCOMPARE(filter.rowCount(filter.index(0, 0)), 0);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        QVERIFY(listed(connection));
        QCOMPARE(filter.rowCount(filter.index(0, 0)), 3000);
        QCOMPARE(filter.index(10, 0, filter.index(0, 0)).data(HostsModel::NameRole).toString(), u"m10"_s);
        QCOMPARE(inserts.size(), 1);
        QVERIFY2(changes.size() < 100, qPrintable(QString::number(changes.size())));
        QElapsedTimer timer;
        timer.start();
        filter.setText(u"m29"_s);
        filter.setText({});
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }

    void summariesRead_data()
    {
        QTest::addColumn<QString>("osId");
        QTest::addColumn<QString>("words");
        QTest::newRow("win11") << u"http://microsoft.com/win/11"_s << u"Windows 11"_s;
        QTest::newRow("winxp") << u"http://microsoft.com/win/xp"_s << u"Windows XP"_s;
        QTest::newRow("server") << u"http://microsoft.com/win/2k19"_s << u"Windows Server 2019"_s;
        QTest::newRow("debian") << u"http://debian.org/debian/12"_s << u"Debian 12"_s;
        QTest::newRow("arch") << u"http://archlinux.org/archlinux/rolling"_s << u"Arch"_s;
        QTest::newRow("unknown") << u"http://example.org/tinyos/2.1"_s << u"Tinyos 2.1"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("no URL") << u"linux"_s << QString();
    }

    void summariesRead()
    {
        QFETCH(const QString, osId);
        QFETCH(const QString, words);
        QCOMPARE(SummaryText::operatingSystem(osId), words);
    }

    void memoryReads_data()
    {
        QTest::addColumn<quint64>("kibibytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("KiB") << quint64(640) << u"640 KiB"_s;
        QTest::newRow("MiB") << quint64(262144) << u"256 MiB"_s;
        QTest::newRow("GiB") << quint64(16777216) << u"16 GiB"_s;
        QTest::newRow("part") << quint64(1572864) << u"1.5 GiB"_s;
        QTest::newRow("TiB") << (quint64(3) << 30) << u"3 TiB"_s;
    }

    void memoryReads()
    {
        QFETCH(const quint64, kibibytes);
        QFETCH(const QString, words);
        QCOMPARE(SummaryText::memory(kibibytes), words);
    }
};

QTEST_GUILESS_MAIN(TestHostsModel)
#include "tst_hostsmodel.moc"
