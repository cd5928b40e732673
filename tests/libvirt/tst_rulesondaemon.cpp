// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/Rules.h"
#include "tests/support/Needs.h"
#include "tests/support/PrivateDaemon.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString NoUsb = u"    <controller type='usb' model='none'/>\n"_s;

QString machine(const QString &board, const QString &devices)
{
    return u"<domain type='qemu'>\n  <name>guest</name>\n  <uuid>6d0c6d4e-0000-4000-8000-000000000003</uuid>\n"
           "  <memory unit='MiB'>32</memory>\n  <vcpu>1</vcpu>\n  <os>\n    <type arch='x86_64' "
           "machine='%1'>hvm</type>\n"
           "  </os>\n  <devices>\n    <emulator>/usr/bin/qemu-system-x86_64</emulator>\n%2  </devices>\n</domain>\n"_s
               .arg(board, devices);
}

QString disk(const QString &name, const QString &bus, const QString &more = {})
{
    return u"    <disk type='file' device='disk'>%3<source file='/tmp/a.img'/><target dev='%1' bus='%2'/></disk>\n"_s
        .arg(name, bus, more);
}

QString addressed(const QString &name, const QString &bus, const QString &address)
{
    return disk(name, bus).replace(u"</disk>"_s, address + u"</disk>"_s);
}

} // namespace

/** What the rules call an error libvirt refuses, and what they call a warning it takes. */
class TestRulesOnDaemon : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateDaemon> m_daemon;

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon = std::make_unique<PrivateDaemon>();
        VIRTDRAFT_NEEDS(m_daemon->start(), qPrintable(m_daemon->problem()));
    }

    void severityIsLibvirts_data()
    {
        QTest::addColumn<QString>("board");
        QTest::addColumn<QString>("devices");
        QTest::addColumn<QString>("rule"); // empty: none says anything
        const auto row = [](const char *name, const QString &devices, const QString &rule,
                            const QString &board = u"q35"_s) { QTest::newRow(name) << board << devices << rule; };
        const QString slot = u"<address type='pci' domain='0' bus='0' slot='5' function='0'/>"_s;
        const QString unit = u"<address type='drive' controller='0' bus='0' target='0' unit='0'/>"_s;
        const QString card = u"    <hostdev mode='subsystem' type='pci' managed='yes'><source>"
                             "<address domain='0' bus='0' slot='2' function='0'/></source></hostdev>\n"_s;
        const QString tablet = u"    <input type='tablet' bus='usb'><address type='usb' bus='0' port='1'/></input>\n"_s;
        const QString channel = u"    <channel type='unix'><target type='virtio' name='%1'/>"
                                "<address type='virtio-serial' controller='0' bus='0' port='1'/></channel>\n"_s;
        row("nothing", {}, {});
        row("usb input", NoUsb + u"    <input type='tablet' bus='usb'/>\n"_s, u"usb-off"_s);
        row("usb hub", NoUsb + u"    <hub type='usb'/>\n"_s, u"usb-off"_s);
        row("usb disk", NoUsb + disk(u"sda"_s, u"usb"_s), u"usb-off"_s);
        row("usb sound", NoUsb + u"    <sound model='usb'/>\n"_s, u"usb-off"_s);
        row("usb serial", NoUsb + u"    <serial type='pty'><target type='usb-serial'/></serial>\n"_s, u"usb-off"_s);
        row("usb bus", QString(tablet).replace(u"bus='0'"_s, u"bus='3'"_s), u"usb-bus"_s);
        row("scsi", disk(u"sda"_s, u"scsi"_s), u"scsi-controller"_s);
        row("redirection", u"    <redirdev bus='usb' type='spicevmc'/>\n"_s, u"spice-missing"_s);
        row("spice audio", u"    <audio id='1' type='spice'/>\n"_s, u"spice-missing"_s);
        row("spice port", u"    <serial type='spiceport'><source channel='a.b'/></serial>\n"_s, u"spice-missing"_s);
        row("ide", disk(u"hda"_s, u"ide"_s), u"q35-ide"_s);
        row("root port", u"    <controller type='pci' index='1' model='pcie-root-port'/>\n"_s, u"pc-pcie"_s, u"pc"_s);
        row("slot",
            u"    <controller type='pci' index='0' model='pcie-root'/>\n"_s + addressed(u"vda"_s, u"virtio"_s, slot) +
                addressed(u"vdb"_s, u"virtio"_s, slot),
            u"address-twice"_s);
        row("unit", addressed(u"sda"_s, u"sata"_s, unit) + addressed(u"sdb"_s, u"sata"_s, unit), u"address-twice"_s);
        row("usb port", tablet + tablet, u"address-twice"_s);
        row("channel", channel.arg(u"a"_s) + channel.arg(u"b"_s), u"address-twice"_s);
        row("name", disk(u"vda"_s, u"virtio"_s) + disk(u"vda"_s, u"virtio"_s), u"disk-name-twice"_s);
        row("card", card + card, u"host-device-twice"_s);
        row("boot order",
            addressed(u"vda"_s, u"virtio"_s, u"<boot order='1'/>"_s) +
                addressed(u"vdb"_s, u"virtio"_s, u"<boot order='1'/>"_s),
            u"boot-order-taken"_s);
        row("iothread", disk(u"vda"_s, u"virtio"_s, u"<driver name='qemu' iothread='3'/>"_s), u"iothread"_s);
        row("mac", u"    <interface type='user'><mac address='52:54:00:00:00:01'/></interface>\n"_s.repeated(2),
            u"mac-twice"_s);
        row("shared memory", u"    <shmem name='a'><model type='ivshmem-plain'/><size unit='M'>3</size></shmem>\n"_s,
            u"shared-memory-size"_s);
        row("qxl", u"    <graphics type='vnc'/>\n    <video><model type='qxl'/></video>\n"_s, u"qxl-spice"_s);
    }
    void severityIsLibvirts()
    {
        QFETCH(const QString, board);
        QFETCH(const QString, devices);
        QFETCH(const QString, rule);
        const QString text = machine(board, devices);
        const auto document = XmlDocument::parse(text);
        QVERIFY(document.ok());
        QString found;
        bool isError = false;
        for (const Problem &problem : Rules::problems(*document)) {
            found = problem.rule;
            isError = isError || problem.severity == Problem::Severity::Error;
        }
        QCOMPARE(found, rule);
        const bool isTaken = m_daemon->define(text, true);
        m_daemon->virsh({u"undefine"_s, u"guest"_s});
        QVERIFY2(isTaken != isError, qPrintable(m_daemon->problem()));
    }
};

QTEST_GUILESS_MAIN(TestRulesOnDaemon)
#include "tst_rulesondaemon.moc"
