// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document/XmlDocument.h"
#include "models/host/CapsRow.h"
#include "models/host/GuestKind.h"
#include "models/host/HostCheck.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** Readers of what hosts say: kinds of guests, domain capabilities as rows, checks. */
class TestHostSays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsKinds()
    {
        const auto kinds = GuestKind::readAll(
            u"<capabilities><host><cpu><arch>x86_64</arch></cpu></host>"
            "<guest><os_type>hvm</os_type><arch name='i686'><machine>pc</machine><domain type='qemu'/></arch></guest>"
            "<guest><os_type>hvm</os_type><arch name='x86_64'><emulator>/usr/bin/qemu</emulator><machine "
            "canonical='pc-q35-7.2'>q35</machine>"
            "<machine>pc-q35-7.2</machine><domain type='qemu'><machine>pc-q35-7.2</machine></domain><domain "
            "type='kvm'/></arch></guest>"
            "<guest><os_type>exe</os_type><arch name='x86_64'/></guest></capabilities>"_s);
        QCOMPARE(kinds.size(), 2);
        QCOMPARE(kinds[0].arch, u"x86_64"_s);
        QCOMPARE(kinds[0].types, QStringList({u"kvm"_s, u"qemu"_s}));
        QCOMPARE(kinds[0].machines, QStringList({u"q35"_s, u"pc-q35-7.2"_s}));
        QCOMPARE(kinds[1].arch, u"i686"_s);
        QVERIFY(GuestKind::readAll(u"nonsense"_s).isEmpty());
    }

    void writesADefinition()
    {
        GuestKind kind{u"hvm"_s, u"x86_64"_s, {u"qemu"_s}, {u"q35"_s}};
        GuestKind::Wish wish;
        wish.name = u"a & 'b' %4"_s;
        wish.uuid = u"u"_s;
        wish.network = u"n'"_s;
        const QString text = kind.definition(wish);
        const auto document = XmlDocument::parse(text);
        QVERIFY2(document, document ? "" : qPrintable(document.error().message + text));
        QVERIFY2(text.contains(u"<name>a &amp; &apos;b&apos; %4</name>"), qPrintable(text));
        QVERIFY(text.contains(u"<memory unit='MiB'>2048</memory>"));
        QVERIFY(text.contains(u"<type arch='x86_64' machine='q35'>hvm</type>"));
        QVERIFY(text.contains(u"<source network='n&apos;'/>"));
    }

    void readsCapabilitiesAsRows()
    {
        const auto rows =
            CapsRow::readAll(u"<domainCapabilities><path>/usr/bin/qemu</path><vcpu max='255'/><iothreads "
                             u"supported='yes'/><os supported='yes'>"
                             "<enum name='firmware'><value>efi</value></enum><loader "
                             "supported='yes'><value>/a.fd</value><enum name='type'><value>rom</value>"
                             "<value>pflash</value></enum></loader></os><cpu><mode name='maximum' "
                             "supported='no'/><mode name='custom' supported='yes'>"
                             "<model usable='no' vendor='Intel'>Haswell</model></mode></cpu><features><sev "
                             "supported='no'/><hyperv supported='yes'>"
                             "<enum name='features'/></hyperv></features></domainCapabilities>"_s);
        QStringList said;
        for (const CapsRow &row : rows)
            said.append(u"%1|%2|%3|%4"_s.arg(row.section, row.name, row.values.join(u','),
                                             row.isSupported ? u"yes"_s : u"no"_s));
        QCOMPARE(said,
                 QStringList({u"|path|/usr/bin/qemu|yes"_s, u"|vcpu|max 255|yes"_s, u"iothreads|||yes"_s, u"os|||yes"_s,
                              u"os|firmware|efi|yes"_s, u"os / loader|||yes"_s, u"os / loader|type|rom,pflash|yes"_s,
                              u"os / loader||/a.fd|yes"_s, u"cpu / mode maximum|||no"_s, u"cpu / mode custom|||yes"_s,
                              u"cpu / mode custom|Haswell|Intel|no"_s, u"features / sev|||no"_s,
                              u"features / hyperv|||yes"_s, u"features / hyperv|features||yes"_s}));
    }

    void readsChecks()
    {
        const auto checks = HostCheck::readAll(
            u"  QEMU: Checking for hardware virtualization                                 : FAIL (Host not compatible "
            u"with KVM)\n"
            "  QEMU: Checking if device /dev/vhost-net exists                             : WARN (Load the 'vhost_net' "
            "module: now)\n"
            "  QEMU: Checking if device /dev/net/tun exists                               : PASS\n"
            "   LXC: Checking for Linux >= 2.6.26                                         : \x1b[32mPASS\x1b[0m\nnonsense\n"_s);
        QCOMPARE(checks.size(), 4);
        QCOMPARE(checks[0].verdict, HostCheck::Verdict::Failure);
        QCOMPARE(checks[0].hint, u"Host not compatible with KVM"_s);
        QVERIFY(checks[0].remedy().contains(u"SVM"));
        QCOMPARE(checks[1].verdict, HostCheck::Verdict::Warning);
        QCOMPARE(checks[1].what, u"Checking if device /dev/vhost-net exists"_s);
        QVERIFY(checks[1].remedy().contains(u"modprobe vhost_net"));
        QCOMPARE(checks[2].verdict, HostCheck::Verdict::Pass);
        QVERIFY(checks[2].remedy().isEmpty());
        QCOMPARE(checks[3].hypervisor, u"LXC"_s);
        QCOMPARE(checks[3].verdict, HostCheck::Verdict::Pass);
    }
};

QTEST_MAIN(TestHostSays)
#include "tst_hostsays.moc"
