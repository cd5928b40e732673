// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a running domain's network card can change while the host has a say in it, and devices that want privileges:
// planned from two definitions as Apply does it, with the result read back from libvirt and from the host.
#include "models/draft/Changes.h"
#include "models/libvirt/LiveRun.h"
#include "models/live/LivePlan.h"
#include "tests/support/AnsweringGuest.h"
#include "tests/support/Await.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivilegedDaemon.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using OutcomeKind = LiveOutcome::Kind;

namespace {

const QString card = u"    <interface type='%1'><mac address='52:54:00:00:00:7%2'/><source %1='%3'/><model type='virtio'/></interface>\n"_s;

XmlDocument parsed(const QString &text)
{
    auto document = XmlDocument::parse(text);
    if (!document)
        qFatal("%s", qPrintable(document.error().message + text));
    return std::move(document).value();
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

class TestPrivilegedNetworks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrivilegedDaemon> m_daemon;
    std::unique_ptr<Connection> m_connection;

    QString running() { return await(m_connection->readRunning(AnsweringGuest::uuid))->text; }
    QString host(const QString &command) { return m_daemon->run(command.section(u' ', 0, 0), command.section(u' ', 1).split(u' ')); }
    QString virsh(const QStringList &arguments) { return m_daemon->run(u"virsh"_s, QStringList{u"-c"_s, m_daemon->uri()} + arguments); }

    /** Replaces in the saved definition, saves that, and takes the steps that are planned; what did not come of it. */
    QStringList apply(const QString &from, const QString &to)
    {
        const auto both = await(m_connection->readBoth(AnsweringGuest::uuid));
        QString draft = both->saved;
        draft.replace(pattern(from), to);
        if (draft == both->saved)
            return {u"nothing is like "_s + from};
        const auto saved = await(m_connection->apply({AnsweringGuest::uuid, both->saved, draft}));
        const auto *applied = saved ? std::get_if<Applied>(&*saved) : nullptr;
        if (!applied)
            return {u"it was not saved"_s};
        const XmlDocument before = parsed(both->saved);
        const XmlDocument after = parsed(applied->keptText);
        const LivePlan plan = planLive(parsed(both->running), before, after, changesBetween(before, after));
        QStringList wrong;
        if (plan.nowCount() != plan.timings.size() || plan.steps.isEmpty())
            wrong.append(plan.inWords());
        LiveRun run(m_connection.get(), AnsweringGuest::uuid, plan.steps);
        QSignalSpy finished(&run, &LiveRun::finished);
        run.start();
        if (!finished.wait(60000))
            throw std::runtime_error("it does not end");
        for (const LiveOutcome &outcome : finished.first().first().value<QList<LiveOutcome>>()) {
            if (outcome.kind != OutcomeKind::Done)
                wrong.append(outcome.error.message + outcome.note);
        }
        return wrong;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon = std::make_unique<PrivilegedDaemon>();
        const bool isStarted = m_daemon->start();
        if (m_daemon->isImpossible())
            QSKIP(qPrintable(m_daemon->problem()));
        VIRTDRAFT_NEEDS(isStarted, qPrintable(m_daemon->problem()));
        VIRTDRAFT_NEEDS(!virsh({u"net-list"_s}).isNull() && !virsh({u"nwfilter-list"_s}).isNull(), qPrintable(m_daemon->problem()));
        VIRTDRAFT_NEEDS(!host(u"ebtables -V"_s).isNull(), "ebtables is not installed");
        for (const char *command : {"ip link add br0 type bridge", "ip link add br1 type bridge", "ip link set br0 up", "ip link set br1 up"})
            QVERIFY2(!host(QString::fromLatin1(command)).isNull(), qPrintable(m_daemon->problem()));
        QVERIFY(m_daemon->makeFile(u"boot.img"_s, AnsweringGuest::bootSector()));
        QVERIFY(m_daemon->makeFile(u"shared/file"_s, "shared"));
        QVERIFY(m_daemon->makeFile(u"lab.xml"_s, "<network><name>lab</name><bridge name='vlab0'/></network>"));
        QVERIFY(m_daemon->makeFile(u"own.xml"_s, "<filter name='own' chain='root'><rule action='drop' direction='out' priority='500'>"
                                                  "<mac match='no' srcmacaddr='$MAC'/></rule></filter>"));
        QVERIFY(m_daemon->makeFile(u"guest.xml"_s, AnsweringGuest::definition(m_daemon->folder(), card.arg(u"bridge"_s, u"1"_s, u"br0"_s))
                    .replace(u"  <vcpu"_s, u"  <memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>\n  <vcpu"_s).toUtf8()));
        for (const QStringList &command : {QStringList{u"net-define"_s, u"lab.xml"_s}, {u"net-start"_s, u"lab"_s}, {u"nwfilter-define"_s, u"own.xml"_s},
                                           {u"define"_s, u"guest.xml"_s}, {u"start"_s, u"answers"_s}}) {
            QStringList words = command;
            if (words.last().endsWith(u".xml"))
                words.last().prepend(m_daemon->folder() + u'/');
            QVERIFY2(!virsh(words).isNull(), qPrintable(m_daemon->problem()));
        }
        m_connection = std::make_unique<Connection>(m_daemon->uri());
        QSignalSpy complete(m_connection.get(), &Connection::detailsComplete);
        m_connection->open();
        QVERIFY2(complete.wait(60000), qPrintable(m_connection->error().message));
    }

    void cleanupTestCase()
    {
        if (m_connection)
            (void)await(m_connection->destroy(AnsweringGuest::uuid));
        m_connection.reset();
        m_daemon.reset();
    }

    void changesTheCard_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("there"); // patterns of what the running domain and the host have then
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("onHost");
        const auto row = [](const char *name, const QString &from, const QString &to, const QString &there, const QString &command = {}, const QString &onHost = {}) {
            QTest::newRow(name) << from << to << there << command << onHost;
        };
        const QString link = u"ip -o link show vnet0"_s;
        const QString rules = u"ebtables -t nat -L"_s;
        row("link down", u"</interface>"_s, u"<link state='down'/></interface>"_s, u"<link state='down'/>"_s);
        row("link up", u"<link state='down'/>"_s, {}, u"^(?!.*<link state='down'/>)"_s);
        row("another bridge", u"bridge='br0'"_s, u"bridge='br1'"_s, u"<source bridge='br1'/>"_s, link, u" master br1 "_s);
        row("network", u"<interface type='bridge'>(.*)<source bridge='br1'/>"_s, u"<interface type='network'>\\1<source network='lab'/>"_s,
            u"<interface type='network'>.*<source network='lab'"_s, link, u" master vlab0 "_s);
        row("filter", u"</interface>"_s, u"<filterref filter='own'/></interface>"_s, u"<filterref filter='own'/>"_s, rules, u"-s ! 52:54:0?0:0?0:0?0:71 -j DROP"_s);
        row("no filter", u"<filterref filter='own'/>"_s, {}, u"^(?!.*<filterref)"_s, rules, u"^(?!.*DROP)"_s);
        row("bridge again", u"<interface type='network'>(.*)<source network='lab'/>"_s, u"<interface type='bridge'>\\1<source bridge='br0'/>"_s,
            u"<interface type='bridge'>.*<source bridge='br0'/>"_s, link, u" master br0 "_s);
    }

    void changesTheCard()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, there);
        QFETCH(const QString, command);
        QFETCH(const QString, onHost);
        QCOMPARE(apply(from, to).join(u'\n'), QString());
        QVERIFY2(running().contains(pattern(there)), qPrintable(running()));
        if (!command.isEmpty())
            QVERIFY2(host(command).contains(pattern(onHost)), qPrintable(host(command)));
    }

    void limitsTheCard()
    {
        const QString in = u"<inbound average='100' peak='200' burst='300'/>"_s;
        const QString out = u"<outbound average='50'/>"_s;
        QCOMPARE(apply(u"</interface>"_s, u"<bandwidth>%1</bandwidth></interface>"_s.arg(in)).join(u'\n'), QString());
        QVERIFY2(running().contains(in), qPrintable(running()));
        QCOMPARE(apply(u"</bandwidth>"_s, out + u"</bandwidth>"_s).join(u'\n'), QString());
        QVERIFY2(running().contains(in) && running().contains(out), qPrintable(running()));
        if (m_daemon->hasTrafficControl()) {
            QVERIFY2(host(u"tc class show dev vnet0"_s).contains(u"rate 800Kbit ceil 1600Kbit"), qPrintable(host(u"tc class show dev vnet0"_s)));
            QVERIFY(host(u"tc filter show dev vnet0 ingress"_s).contains(u"400Kbit"));
        } else {
            const QString asked = m_daemon->askedOfTrafficControl();
            QVERIFY2(asked.contains(pattern(u"class add dev vnet0 [^\\n]*htb rate 100kbps ceil 200kbps burst 300kb"_s)), qPrintable(asked));
            QVERIFY2(asked.contains(pattern(u"filter add dev vnet0 [^\\n]*police rate 50kbps"_s)), qPrintable(asked));
            qInfo("This kernel cannot limit cards; what libvirt asks of tc was taken down.");
        }
        QCOMPARE(apply(u"\\s*<bandwidth>.*</bandwidth>"_s, {}).join(u'\n'), QString());
        QVERIFY2(!running().contains(u"bandwidth"), qPrintable(running()));
    }

    void tellsWhatABridgeCannot()
    {
        const QString vlan = u"<vlan><tag id='7'/></vlan>"_s;
        const QStringList wrong = apply(u"</interface>"_s, vlan + u"</interface>"_s);
        if (wrong.isEmpty()) // newer ones can
            QVERIFY(running().contains(u"<tag id='7'/>"));
        else
            QVERIFY2(wrong.first().contains(u"vlan"), qPrintable(wrong.join(u'\n')));
        QCOMPARE(apply(u"\\s*<vlan>.*</vlan>"_s, {}).join(u'\n'), QString());
    }

    void comesAndGoes_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("there");
        QTest::newRow("card on a bridge") << card.arg(u"bridge"_s, u"2"_s, u"br1"_s) << u"52:54:00:00:00:72"_s;
        QTest::newRow("card of a network") << card.arg(u"network"_s, u"3"_s, u"lab"_s) << u"52:54:00:00:00:73"_s;
        QTest::newRow("shared folder") << u"<filesystem type='mount' accessmode='passthrough'><driver type='virtiofs'/><source dir='%1/shared'/><target dir='shared'/></filesystem>"_s
                                       << u"<target dir='shared'/>"_s;
    }

    void comesAndGoes()
    {
        QFETCH(QString, device);
        QFETCH(const QString, there);
        device.replace(u"%1"_s, m_daemon->folder());
        QVERIFY(!running().contains(there));
        QCOMPARE(apply(u"  </devices>"_s, device + u"  </devices>"_s).join(u'\n'), QString());
        QVERIFY2(running().contains(there), qPrintable(running()));
        // It is where it will be after the next start.
        const auto place = pattern(there + u".*?(<address type='pci'[^>]*>)"_s);
        const auto saved = await(m_connection->readBoth(AnsweringGuest::uuid))->saved;
        QVERIFY(place.match(saved).hasMatch());
        QCOMPARE(place.match(running()).captured(1), place.match(saved).captured(1));
        const QString kind = device.trimmed().section(u' ', 0, 0).mid(1);
        QCOMPARE(apply(u"\\s*<%1 (?:(?!</%1>).)*%2.*?</%1>"_s.arg(kind, there), {}).join(u'\n'), QString());
        QVERIFY2(!running().contains(there), qPrintable(running()));
    }

    void tellsWhatTheHostLacks_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("message");
        QTest::newRow("PCI device") << u"<hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0x0000' bus='0xfe' slot='0x1f' function='0x7'/></source></hostdev>"_s
                                    << u"passthrough|0000:fe:1f.7"_s;
        QTest::newRow("USB device") << u"<hostdev mode='subsystem' type='usb'><source><vendor id='0x1234'/><product id='0xfedc'/></source></hostdev>"_s << u"/sys/bus/usb|fedc"_s;
        QTest::newRow("mediated device") << u"<hostdev mode='subsystem' type='mdev' model='vfio-pci'><source><address uuid='6d0c6d4e-0000-4000-8000-0000000000ff'/></source></hostdev>"_s
                                         << u"VFIO|6d0c6d4e-0000-4000-8000-0000000000ff"_s;
        QTest::newRow("SCSI host") << u"<hostdev mode='subsystem' type='scsi_host'><source protocol='vhost' wwpn='naa.5001405000000001'/></hostdev>"_s << u"vhost"_s;
        if (!QFileInfo::exists(u"/dev/vhost-vsock"_s))
            QTest::newRow("socket to the host") << u"<vsock model='virtio'><cid auto='yes'/></vsock>"_s << u"vhost-vsock"_s;
    }

    void tellsWhatTheHostLacks()
    {
        QFETCH(const QString, device);
        QFETCH(const QString, message);
        LiveStep step;
        step.call = LiveStep::Call::AttachDevice;
        step.text = device;
        const auto outcome = await(m_connection->runLive(AnsweringGuest::uuid, step));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->kind, OutcomeKind::Refused);
        QVERIFY2(outcome->error.message.contains(pattern(message)), qPrintable(outcome->error.message));
    }
};

int main(int argc, char *argv[])
{
    PrivilegedDaemon::enter(argv);
    QCoreApplication application(argc, argv);
    TestPrivilegedNetworks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_privilegednetworks.moc"
