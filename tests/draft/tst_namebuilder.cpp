// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/draft/NameBuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestNameBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposed_data();
    void proposed();
    void choicesHaveWhatIsProposedByName();
    void joined_data();
    void joined();
};

static QString domain(const QString &name, const QString &osinfo, const QString &os, const QString &rest)
{
    const QString metadata =
        osinfo.isEmpty()
            ? QString()
            : u"<metadata><libosinfo:libosinfo xmlns:libosinfo='http://libosinfo.org/xmlns/libvirt/domain/1.0'>"
              "<libosinfo:os id='%1'/></libosinfo:libosinfo></metadata>"_s.arg(osinfo);
    return u"<domain type='kvm'><name>%1</name>%2%3%4</domain>"_s.arg(name, metadata, os, rest);
}

static QString topology(int sockets, int cores, int threads)
{
    return u"<vcpu>%1</vcpu><cpu><topology sockets='%2' cores='%3' threads='%4'/></cpu>"_s
        .arg(sockets * cores * threads)
        .arg(sockets)
        .arg(cores)
        .arg(threads);
}

void TestNameBuilder::proposed_data()
{
    const QString q35 = u"<os firmware='efi'><type arch='x86_64' machine='pc-q35-7.2'>hvm</type></os>"_s;
    const QString i440fx = u"<os><type arch='i686' machine='pc-i440fx-7.2'>hvm</type></os>"_s;
    const QString card = u"<devices><hostdev mode='subsystem' type='pci'/></devices>"_s;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    // The four names of the guide: what no definition says stands in the name that the machine has.
    QTest::newRow("modern games") << domain(u"nvidia"_s, u"http://microsoft.com/win/10"_s, q35,
                                            topology(1, 6, 2) + card)
                                  << u"game_nvidia_win10_x64_q35_uefi_6c12t"_s;
    QTest::newRow("games of the 2000s") << domain(u"old_amd"_s, u"http://microsoft.com/win/xp"_s, i440fx,
                                                  topology(1, 2, 2) + card)
                                        << u"retro_amd_winxp_x86_i440fx_bios_2c4t"_s;
    QTest::newRow("games of the 1990s") << domain(u"3dfx"_s, u"http://microsoft.com/win/98"_s, i440fx,
                                                  u"<vcpu>1</vcpu>"_s)
                                        << u"retro_3dfx_win98_x86_i440fx_bios_1c1t"_s;
    QTest::newRow("Intel Mac") << domain(u"work_macos_amd_x64"_s, {}, q35, topology(1, 6, 2) + card)
                               << u"work_macos_amd_x64_q35_uefi_6c12t"_s;

    QTest::newRow("emulated graphics") << domain(
                                              u"a"_s, u"http://debian.org/debian/12"_s, q35,
                                              u"<vcpu>4</vcpu><devices><video><model type='qxl'/></video></devices>"_s)
                                       << u"work_virtgpu_debian_x64_q35_uefi_4c4t"_s;
    QTest::newRow("no screen") << domain(u"a"_s, u"http://redhat.com/rhel/9.2"_s, i440fx, topology(2, 4, 1))
                               << u"server_redhat_x86_i440fx_bios_8c8t"_s;
    QTest::newRow("dies and clusters")
        << domain(u"a"_s, {}, q35, u"<cpu><topology sockets='1' dies='2' clusters='2' cores='3' threads='2'/></cpu>"_s)
        << u"server_x64_q35_uefi_12c24t"_s;
    QTest::newRow("arm")
        << domain(u"a"_s, {},
                  u"<os><loader type='pflash'>/x.fd</loader><type arch='aarch64' machine='virt-7.2'>hvm</type></os>"_s,
                  {})
        << u"server_aarch64_virt_uefi_1c1t"_s;
    QTest::newRow("arm of 32 bits") << domain(u"a"_s, {}, u"<os><type arch='armv7l' machine='virt'>hvm</type></os>"_s,
                                              {})
                                    << u"server_aarch32_virt_1c1t"_s;
    QTest::newRow("the pc of old") << domain(u"a"_s, {}, u"<os><type arch='x86_64' machine='pc'>hvm</type></os>"_s, {})
                                   << u"server_x64_i440fx_bios_1c1t"_s;
    QTest::newRow("UEFI by its file")
        << domain(
               u"a"_s, {},
               u"<os><loader>/usr/share/OVMF/OVMF_CODE.fd</loader><type arch='x86_64' machine='q35'>hvm</type></os>"_s,
               {})
        << u"server_x64_q35_uefi_1c1t"_s;
    QTest::newRow("container") << u"<domain type='lxc'><name>a</name><os><type>exe</type></os></domain>"_s
                               << u"server_1c1t"_s;
    QTest::newRow("nothing at all") << u"<domain/>"_s << u"server_1c1t"_s;
}

void TestNameBuilder::proposed()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    const auto document = XmlDocument::parse(text);
    QVERIFY(document.ok());
    QStringList values;
    for (const NamePart &part : NameBuilder::proposed(*document))
        values.append(part.value);
    QCOMPARE(NameBuilder::joined(values), name);
}

void TestNameBuilder::choicesHaveWhatIsProposedByName()
{
    const auto document = XmlDocument::parse(domain(u"game_nvidia_win11"_s, {}, {}, {}));
    const QList<NamePart> parts = NameBuilder::proposed(*document);
    QCOMPARE(parts.size(), 7);
    for (const NamePart &part : parts)
        QVERIFY(!part.label.isEmpty());
    for (int i = 0; i < 3; ++i)
        QVERIFY2(parts[i].choices.contains(parts[i].value), qPrintable(parts[i].value));
}

void TestNameBuilder::joined_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("name");
    QTest::newRow("empty ones") << QStringList{u"game"_s, {}, u" "_s, u"win10"_s} << u"game_win10"_s;
    QTest::newRow("blanks") << QStringList{u" my game "_s, u"x64"_s} << u"my-game_x64"_s;
    QTest::newRow("what libvirt refuses") << QStringList{u"a/b\n<c>"_s, u"d"_s} << u"ab-c_d"_s;
    QTest::newRow("letters of other languages") << QStringList{u"büro"_s, u"x64"_s} << u"büro_x64"_s;
    QTest::newRow("none") << QStringList{} << QString();
}

void TestNameBuilder::joined()
{
    QFETCH(const QStringList, values);
    QFETCH(const QString, name);
    QCOMPARE(NameBuilder::joined(values), name);
}

QTEST_GUILESS_MAIN(TestNameBuilder)
#include "tst_namebuilder.moc"
