// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/RunningDifferences.h"
#include "tests/support/LiveDomain.h"
#include "tests/support/Needs.h"
#include "tests/support/Parsed.h"
#include "tests/support/PrivateDaemon.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &running, const QString &saved)
{
    QStringList words;
    for (const Change &change : runningDifferences(parsed(running), parsed(saved)))
        words.append(change.inWords());
    return words;
}

const QString uuid = u"6d0c6d4e-0000-4000-8000-000000000061"_s;

/** With what libvirt resolves at the start: firmware, a CPU as the host's, ports, paths. */
QString resolvedDomain(const QString &folder)
{
    return u"<domain type='qemu'><name>resolved</name><uuid>%1</uuid><memory unit='MiB'>64</memory><vcpu>1</vcpu>"
           "<os firmware='efi'><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/></features><cpu mode='host-model'/>"
           "<clock offset='variable' adjustment='0' basis='utc'/><devices><emulator>/usr/bin/qemu-system-x86_64</emulator>"
           "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='%2/disk.img'/><target dev='vda' bus='virtio'/><shareable/></disk>"
           "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>"
           "<channel type='spicevmc'><target type='virtio' name='com.redhat.spice.0'/></channel>"
           "<interface type='user'><mac address='52:54:00:00:00:61'/><model type='virtio'/></interface>"
           "<serial type='pty'/><console type='pty'><target type='virtio'/></console>"
           "<graphics type='spice' autoport='yes'/><graphics type='vnc' port='-1' websocket='-1'/>"
           "<video><model type='qxl'/></video><redirdev bus='usb' type='spicevmc'/>"
           "<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng><watchdog model='i6300esb'/>"
           "</devices></domain>"_s.arg(uuid, folder);
}

} // namespace

class TestRunningDifferences : public QObject
{
    Q_OBJECT

private:
    /** The running and the saved definition of a domain after its start; empty if it does not start. */
    static std::pair<QString, QString> started(PrivateDaemon &daemon, const QString &definition, const QString &name)
    {
        if (!daemon.makeFile(u"disk.img"_s, 1 << 20) || !daemon.define(definition) || !daemon.startDomain(name))
            return {};
        return {daemon.virsh({u"dumpxml"_s, u"--security-info"_s, name}),
                daemon.virsh({u"dumpxml"_s, u"--inactive"_s, u"--security-info"_s, name})};
    }

private Q_SLOTS:
    void whatLibvirtAddsIsNone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("small") << u"small"_s;
        QTest::newRow("much") << u"live"_s;
        QTest::newRow("resolved") << u"resolved"_s;
    }

    void whatLibvirtAddsIsNone()
    {
        QFETCH(const QString, name);
        PrivateDaemon daemon;
        VIRTDRAFT_NEEDS(daemon.start(), qPrintable(daemon.problem()));
        const QString definition = name == u"live" ? LiveDomain::definition(daemon.folder())
            : name == u"small" ? PrivateDaemon::smallDomain(name, uuid, u"<graphics type='vnc' passwd='s3cret'/>"_s) : resolvedDomain(daemon.folder());
        const auto [running, saved] = started(daemon, definition, name);
        if (running.isNull() && name == u"resolved")
            QSKIP(qPrintable(daemon.problem())); // this QEMU has no SPICE, or there is no firmware
        QVERIFY2(!running.isNull(), qPrintable(daemon.problem()));
        QVERIFY(running != saved);
        QCOMPARE(words(running, saved).join(u'\n'), QString());
        // What a person sets is one, on top of all that.
        QString changed = QString(saved).replace(u"<on_crash>destroy<"_s, u"<on_crash>preserve<"_s);
        QCOMPARE(words(running, changed).size(), 1);
        changed = QString(saved).replace(QRegularExpression(u"<memory unit='KiB'>\\d+<"_s), u"<memory unit='KiB'>262144<"_s);
        QVERIFY2(words(running, changed).value(0).startsWith(u"Memory: "), qPrintable(words(running, changed).join(u'\n')));
        changed = QString(saved).replace(u"  </devices>"_s, u"    <sound model='ich9'/>\n  </devices>"_s);
        QCOMPARE(words(running, changed).size(), 1);
    }

    void tellsThem_data()
    {
        QTest::addColumn<QString>("running");
        QTest::addColumn<QString>("saved");
        QTest::addColumn<QStringList>("differences");
        const auto row = [](const char *name, const QString &running, const QString &saved, const QStringList &differences) {
            const QString machine = u"<domain type='kvm'%1><name>m</name>%2</domain>"_s;
            QTest::newRow(name) << machine.arg(u" id='4'"_s, running) << machine.arg(QString(), saved) << differences;
        };
        const auto device = [](const QString &text) { return QString(u"<devices>"_s + text + u"</devices>"); };
        const QString disk = u"<disk type='file' device='disk'><source file='/a'%2/>%1<target dev='vda' bus='virtio'/>%3</disk>"_s;
        row("title", {}, u"<title>A</title>"_s, {u"Title: not set → A"_s});
        row("title gone", u"<title>A</title>"_s, {}, {u"Title: A → not set"_s});
        row("partition", u"<resource><partition>/machine</partition></resource>"_s, {}, {});
        row("partition that a person set", u"<resource><partition>/machine</partition></resource>"_s,
            u"<resource><partition>/other</partition></resource>"_s, {u"Partition: /machine → /other"_s});
        row("label", u"<seclabel type='dynamic' model='dac' relabel='yes'><label>+1:+1</label><imagelabel>+1:+1</imagelabel></seclabel>"_s, {}, {});
        row("disk", device(disk.arg(u"<backingStore type='file'><source file='/b'/></backingStore>"_s, u" index='1'"_s, u"<alias name='virtio-disk0'/>"_s)),
            device(disk.arg(QString(), QString(), QString())), {});
        row("limits of a disk", device(disk.arg(QString(), QString(), QString())),
            device(disk.arg(u"<iotune><read_iops_sec>9</read_iops_sec></iotune>"_s, QString(), QString())), {u"Disk vda: Reads: not set → 9"_s});
        row("disk gone", device(disk.arg(QString(), QString(), QString())), device({}), {u"Disk vda: there → removed"_s});
        const QString card = u"<interface type='network'><mac address='52:54:00:00:00:01'/><source network='lan'%1/>%2<model type='%3'/></interface>"_s;
        row("card", device(card.arg(u" portid='x' bridge='virbr0'"_s, u"<target dev='vnet3'/>"_s, u"virtio"_s)),
            device(card.arg(QString(), QString(), u"virtio"_s)), {});
        row("card's model", device(card.arg(QString(), u"<target dev='vnet3'/>"_s, u"virtio"_s)),
            device(card.arg(QString(), QString(), u"e1000"_s)), {u"Network card 52:54:00:00:00:01: Model: virtio → Intel 82540 (e1000)"_s});
        row("port that a person set", device(u"<graphics type='vnc' port='5900' autoport='no'/>"_s),
            device(u"<graphics type='vnc' port='5901' autoport='no'/>"_s), {u"Display: Port: 5900 → 5901"_s});
        row("port that libvirt picked", device(u"<graphics type='vnc' port='5900' autoport='yes' listen='127.0.0.1'><listen type='address' address='127.0.0.1'/></graphics>"_s),
            device(u"<graphics type='vnc' port='-1' autoport='yes'><listen type='address'/></graphics>"_s), {});
        row("CPU features that libvirt found", u"<cpu mode='custom' match='exact' check='full'><model fallback='forbid'>EPYC</model><feature policy='require' name='x2apic'/></cpu>"_s,
            u"<cpu mode='custom' match='exact' check='partial'><model fallback='allow'>EPYC</model></cpu>"_s, {});
        row("CPU feature that a person set", u"<cpu mode='custom' match='exact' check='full'><model>EPYC</model></cpu>"_s,
            u"<cpu mode='custom' match='exact'><model>EPYC</model><feature policy='disable' name='x2apic'/></cpu>"_s, {u"CPU features x2apic: not there → added"_s});
        row("CPU model that a person set", u"<cpu mode='custom' match='exact' check='full'><model>EPYC</model></cpu>"_s,
            u"<cpu mode='custom' match='exact'><model>Haswell</model></cpu>"_s, {u"Model name: EPYC (AMD Zen) → Haswell (Intel, 2013)"_s});
        row("alias that a person gave", device(u"<rng model='virtio'><alias name='ua-one'/></rng>"_s),
            device(u"<rng model='virtio'><alias name='ua-two'/></rng>"_s), {u"Random numbers ua-two: Alias: ua-one → ua-two"_s});
        row("socket that libvirt made", device(u"<channel type='unix'><source mode='bind' path='/run/1'/><target type='virtio' name='a' state='connected'/></channel>"_s),
            device(u"<channel type='unix'><target type='virtio' name='a'/></channel>"_s), {});
        row("socket that a person set", device(u"<serial type='unix'><source mode='bind' path='/run/1'/><target port='0'/></serial>"_s),
            device(u"<serial type='unix'><source mode='bind' path='/run/2'/><target port='0'/></serial>"_s), {u"Serial port: Path: /run/1 → /run/2"_s});
        row("as the host has it", u"<cpu mode='host-passthrough' check='none' migratable='on'/>"_s, u"<cpu mode='host-passthrough'/>"_s, {});
        row("all of Hyper-V", u"<features><hyperv mode='custom'><relaxed state='on'/></hyperv></features>"_s, u"<features><hyperv mode='passthrough'/></features>"_s, {});
        row("medium taken out", device(u"<disk type='file' device='cdrom'><source file='/a'/><target dev='sda' bus='sata'/></disk>"_s),
            device(u"<disk type='file' device='cdrom'><target dev='sda' bus='sata'/></disk>"_s), {u"Disk sda: Image file: /a → not set"_s});
        row("order", device(u"<rng model='virtio'/><hub type='usb'/>"_s), device(u"<hub type='usb'/><rng model='virtio'/>"_s), {});
    }

    void tellsThem()
    {
        QFETCH(const QString, running);
        QFETCH(const QString, saved);
        QFETCH(const QStringList, differences);
        const QStringList found = words(running, saved);
        QCOMPARE(found.size(), differences.size());
        for (qsizetype i = 0; i < found.size(); ++i)
            QCOMPARE(found[i], differences[i]);
    }
};

QTEST_GUILESS_MAIN(TestRunningDifferences)
#include "tst_runningdifferences.moc"
