// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand domains: a storm of events for them, and nothing at all.
#include "models/libvirt/Handles.h"
#include "models/libvirt/HostsModel.h"
#include "tests/app/GuiTest.h"
#include "tests/support/Heartbeat.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"
#include "tests/support/Warnings.h"
#include "views/hosts/HostsTree.h"
#include "views/hosts/HostsView.h"

#include <atomic>
#include <sys/resource.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr int domainCount = 1000;
constexpr int eventCount = 10000;
constexpr int threadCount = 4;

QString uuidOfNumber(int number)
{
    return u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 16, QLatin1Char('0'));
}

QByteArray definition(const QString &type, int number, const QString &title)
{
    return u"<domain type='%1'><name>machine-%2</name><uuid>%3</uuid><title>%4</title><memory unit='MiB'>32</memory>"
           "<vcpu>1</vcpu><os><type%5>hvm</type></os></domain>"_s
        .arg(type, QString::number(number), uuidOfNumber(number), title,
             type == u"test" ? QString() : u" arch='x86_64' machine='pc'"_s)
        .toUtf8();
}

/** Which title a domain has after a storm: of its last event. */
QString titleAfter(int number, int events)
{
    return u"change %1"_s.arg((events - 1 - number) / domainCount);
}

double cpuMs()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

/** Redefines all domains in turn until there were @p events, from several threads; each domain in one of them. */
class Storm
{
public:
    Storm(const QString &uri, const QString &type, int events)
    {
        for (int thread = 0; thread < threadCount; ++thread) {
            m_threads.emplace_back([this, uri, type, events, thread] {
                const ConnectPtr connect(virConnectOpen(uri.toUtf8().constData()));
                for (int event = 0; event < events && connect; ++event) {
                    const int number = event % domainCount;
                    if (number % threadCount != thread)
                        continue;
                    const QByteArray text = definition(type, number, u"change %1"_s.arg(event / domainCount));
                    if (DomainPtr(virDomainDefineXML(connect.get(), text.constData())))
                        ++m_done;
                }
                ++m_ended;
            });
        }
    }
    ~Storm()
    {
        for (std::thread &thread : m_threads)
            thread.join();
    }
    bool isOver() const { return m_ended == threadCount; }
    int done() const { return m_done; }

private:
    std::vector<std::thread> m_threads;
    std::atomic<int> m_done = 0;
    std::atomic<int> m_ended = 0;
};

} // namespace

class TestStorm : public GuiTest
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateDaemon> m_daemon;

    HostsTree *tree() const { return window().hosts().findChild<HostsTree *>(); }

    /** Defines the domains on the host; they are there when it returns. */
    static bool populate(const QString &uri, const QString &type)
    {
        const ConnectPtr connect(virConnectOpen(uri.toUtf8().constData()));
        for (int number = 0; number < domainCount && connect; ++number) {
            if (!DomainPtr(virDomainDefineXML(connect.get(), definition(type, number, u"at first"_s).constData())))
                return false;
        }
        return connect != nullptr;
    }

    bool startDaemon()
    {
        m_daemon = std::make_unique<PrivateDaemon>();
        return m_daemon->start() && populate(m_daemon->uri(), u"qemu"_s);
    }

private Q_SLOTS:
    void cleanup()
    {
        GuiTest::cleanup();
        m_daemon.reset();
    }

    void storm_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("events");
        QTest::newRow("test driver") << u"test"_s << eventCount;
        QTest::newRow("daemon") << u"qemu"_s << eventCount;
    }

    void storm()
    {
        QFETCH(const QString, type);
        QFETCH(const int, events);
        QString uri = u"test:///default"_s;
        if (type == u"qemu") {
            VIRTDRAFT_NEEDS(startDaemon(), qPrintable(m_daemon->problem()));
            uri = m_daemon->uri();
        }
        Connection *const connection = window().hostsModel().addConnection(uri);
        QSignalSpy complete(connection, &Connection::detailsComplete);
        connection->open();
        QVERIFY(complete.wait(60000));
        const ConnectPtr kept(virConnectOpen(uri.toUtf8().constData())); // the test driver forgets with its last
        if (type == u"test")
            QVERIFY(populate(uri, type));
        const int all = domainCount + (type == u"test" ? 1 : 0); // the test driver's own
        QTRY_COMPARE_WITH_TIMEOUT(connection->domains().size(), all, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(connection->domain(uuidOfNumber(domainCount - 1))->title, u"at first"_s, 60000);
        window().hosts().setCurrentDomain(uri, uuidOfNumber(500));
        QTest::qWait(500);

        QSignalSpy changes(connection, &Connection::domainsChanged);
        Heartbeat heartbeat;
        QElapsedTimer timer;
        timer.start();
        const auto isRight = [&] {
            for (int number = 0; number < domainCount; ++number) {
                const auto domain = connection->domain(uuidOfNumber(number));
                if (!domain || domain->title != titleAfter(number, events))
                    return false;
            }
            return true;
        };
        {
            const Storm storm(uri, type, events);
            QTRY_VERIFY_WITH_TIMEOUT(storm.isOver(), 200000);
            QCOMPARE(storm.done(), events);
        }
        const qint64 stormed = timer.elapsed();
        QTRY_VERIFY_WITH_TIMEOUT(isRight(), 60000);
        Warnings::say("%d events in %lld ms, the list is right %lld ms later, told in %lld parts", events, stormed,
              timer.elapsed() - stormed, qint64(changes.size()));
        Warnings::say("%s", heartbeat.words().constData());
        // The test driver is in this process: with it the window's thread shares locks with threads that wait their turn.
        const double answered = type == u"test" ? heartbeat.worstWork() : heartbeat.worst();
        QVERIFY2(answered < 50, heartbeat.words().constData());
        QVERIFY(changes.size() < events / 3);
        // What is shown is what is there, and what was chosen is still chosen.
        QCOMPARE(window().hosts().currentUuid(), uuidOfNumber(500));
        QCOMPARE(window().hostsModel().indexOf(uri, uuidOfNumber(500)).data(HostsModel::TitleRole).toString(),
                 titleAfter(500, events));
        QCOMPARE(tree()->model()->rowCount(tree()->model()->index(0, 0)), all);
    }

    void comingAndGoing()
    {
        const QString uri = u"test:///default"_s;
        Connection *const connection = window().hostsModel().addConnection(uri);
        QSignalSpy complete(connection, &Connection::detailsComplete);
        connection->open();
        QVERIFY(complete.wait(60000));
        Heartbeat heartbeat;
        std::atomic<bool> isDone = false;
        std::thread thread([&] {
            const ConnectPtr connect(virConnectOpen(uri.toUtf8().constData()));
            populate(uri, u"test"_s);
            for (int number = 0; number < domainCount; ++number) {
                if (const DomainPtr domain = number % 10 ? lookUp(connect.get(), uuidOfNumber(number)) : nullptr)
                    virDomainUndefine(domain.get());
            }
            isDone = true;
        });
        const bool isOver = QTest::qWaitFor([&] { return isDone.load(); }, 60000);
        thread.join();
        QVERIFY(isOver);
        QTRY_COMPARE_WITH_TIMEOUT(connection->domains().size(), domainCount / 10 + 1, 60000);
        Warnings::say("%s", heartbeat.words().constData());
        QCOMPARE(tree()->model()->rowCount(tree()->model()->index(0, 0)), domainCount / 10 + 1);
        QVERIFY2(heartbeat.worstWork() < 50, heartbeat.words().constData());
    }

    void idle()
    {
        VIRTDRAFT_NEEDS(startDaemon(), qPrintable(m_daemon->problem()));
        Connection *const connection = window().hostsModel().addConnection(m_daemon->uri());
        QSignalSpy complete(connection, &Connection::detailsComplete);
        connection->open();
        QVERIFY(complete.wait(60000));
        QCOMPARE(connection->domains().size(), domainCount);
        openDomain(connection, u"machine-7"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!connection->activity(), 60000);
        QTest::qWait(2000);
        const double before = cpuMs();
        // Sleeps as the program does; QTest::qWait() looks every ten milliseconds.
        QEventLoop loop;
        QTimer::singleShot(20000, &loop, &QEventLoop::quit);
        loop.exec();
        const double used = cpuMs() - before;
        Warnings::say("%.1f ms of a processor in 20 s: %.3f %%", used, used / 200);
        QVERIFY2(used < 40, qPrintable(QString::number(used))); // 0.2 %
    }
};

QTEST_MAIN(TestStorm)
#include "tst_storm.moc"
