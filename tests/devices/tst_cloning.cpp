// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devices/Cloning.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString oldUuid = u"6d0c6d4e-0000-4000-8000-000000000001"_s;
const QString newUuid = u"6d0c6d4e-0000-4000-8000-000000000002"_s;

QString definition()
{
    return u"<domain type='kvm'>\n"
           "  <!-- kept -->\n"
           "  <name>web</name>\n"
           "  <uuid>%1</uuid>\n"
           "  <genid>11111111-2222-4333-8444-555555555555</genid>\n"
           "  <memory unit='MiB'>64</memory>\n"
           "  <os>\n"
           "    <type arch='x86_64'>hvm</type>\n"
           "    <nvram template='/t.fd'>/var/web_VARS.fd</nvram>\n"
           "  </os>\n"
           "  <sysinfo type='smbios'>\n"
           "    <system>\n"
           "      <entry name='uuid'>%1</entry>\n"
           "    </system>\n"
           "  </sysinfo>\n"
           "  <devices>\n"
           "    <disk type='file' device='disk'>\n"
           "      <source file='/a.qcow2'/>\n"
           "      <target dev='vda'/>\n"
           "    </disk>\n"
           "    <disk type='file' device='cdrom'>\n"
           "      <source file='/cd.iso'/>\n"
           "      <target dev='sda'/>\n"
           "    </disk>\n"
           "    <disk type='volume'>\n"
           "      <source pool='p' volume='v'/>\n"
           "      <target dev='vdb'/>\n"
           "    </disk>\n"
           "    <interface type='user'>\n"
           "      <mac address='52:54:00:00:00:01'/>\n"
           "    </interface>\n"
           "    <interface type='user'>\n"
           "      <mac address='52:54:00:00:00:02'/>\n"
           "    </interface>\n"
           "    <interface type='user'/>\n"
           "  </devices>\n"
           "</domain>\n"_s.arg(oldUuid);
}

} // namespace

class TestCloning : public QObject
{
    Q_OBJECT

private:
    static QString cloned(bool withDisks)
    {
        const auto text = Cloning::cloned(definition(), {u"web<2>"_s, newUuid, withDisks});
        return text ? *text : u"refused: "_s + text.error().message;
    }

    static QStringList macs(const QString &text)
    {
        static const QRegularExpression mac(u"mac address='([^']*)'"_s);
        QStringList found;
        for (auto match = mac.globalMatch(text); match.hasNext();)
            found.append(match.next().captured(1));
        return found;
    }

private Q_SLOTS:
    void renewsWhatNoTwoMachinesShare()
    {
        const QString text = cloned(true);
        QVERIFY2(text.contains(u"<name>web&lt;2&gt;</name>"), qPrintable(text));
        QVERIFY(!text.contains(oldUuid));
        QCOMPARE(text.count(newUuid), 2);
        QVERIFY(!text.contains(u"11111111-2222-4333-8444-555555555555"));
        QVERIFY2(text.contains(QRegularExpression(u"<genid>[0-9a-f-]{36}</genid>"_s)), qPrintable(text));
        // libvirt names another file, made from the same template.
        QVERIFY2(text.contains(QRegularExpression(u"<nvram template='/t.fd'(/>|></nvram>)"_s)), qPrintable(text));
        const QStringList fresh = macs(text);
        QCOMPARE(fresh.size(), 2);
        QVERIFY(fresh[0] != fresh[1]);
        for (const QString &mac : fresh) {
            QVERIFY(mac.startsWith(u"52:54:00:"));
            QVERIFY(!macs(definition()).contains(mac));
        }
    }

    void leavesTheRestAsWritten()
    {
        QString text = cloned(true);
        const QStringList fresh = macs(text);
        text.replace(u"web&lt;2&gt;"_s, u"web"_s)
            .replace(newUuid, oldUuid)
            .replace(fresh[0], u"52:54:00:00:00:01"_s)
            .replace(fresh[1], u"52:54:00:00:00:02"_s);
        text.replace(QRegularExpression(u"<genid>.*</genid>"_s),
                     u"<genid>11111111-2222-4333-8444-555555555555</genid>"_s);
        text.replace(QRegularExpression(u"<nvram template='/t.fd'(/>|></nvram>)"_s),
                     u"<nvram template='/t.fd'>/var/web_VARS.fd</nvram>"_s);
        QCOMPARE(text, definition());
    }

    void leavesOutTheDisksThatAreWrittenTo()
    {
        const QString text = cloned(false);
        QVERIFY(!text.contains(u"/a.qcow2"));
        QVERIFY(!text.contains(u"pool='p'"));
        QVERIFY(text.contains(u"/cd.iso"));
        QCOMPARE(Cloning::writableDisks(definition()), QStringList({u"vda · /a.qcow2"_s, u"vdb · p · v"_s}));
        QCOMPARE(Cloning::writableDisks(text), QStringList());
    }

    void namesAreFree()
    {
        QCOMPARE(Cloning::freeName(u"web"_s, {}), u"web-clone"_s);
        QCOMPARE(Cloning::freeName(u"web"_s, {u"web-clone"_s, u"web-clone2"_s}), u"web-clone3"_s);
    }

    void refusesWhatIsNotXml()
    {
        QVERIFY(!Cloning::cloned(u"<domain>"_s, {u"a"_s, newUuid, true}));
        QCOMPARE(Cloning::writableDisks(u"<domain>"_s), QStringList());
    }
};

QTEST_MAIN(TestCloning)
#include "tst_cloning.moc"
